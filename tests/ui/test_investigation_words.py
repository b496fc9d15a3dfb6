"""Every page, column and check can be said."""

import pytest

from sheaf.domain.investigation.checks.registry import RULES
from sheaf.domain.investigation.notebook import Sheet, columns
from sheaf.ui.investigation_words import CHECKS, check_words, column_words


def test_every_check_has_a_name_in_words(qapp) -> None:
    assert set(CHECKS) == {one.name for one in RULES}
    assert check_words("equity") == "Equity reconciliation"


@pytest.mark.parametrize("sheet", Sheet)
def test_every_column_has_a_head(qapp, sheet) -> None:
    assert all(column_words(sheet.value, one.name) for one in columns(sheet))
