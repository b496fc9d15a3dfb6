from decimal import Decimal

import pytest

from sheaf.domain.errors import Unusable
from sheaf.ui.kit.edits.shares import SharesEdit


@pytest.fixture
def edit(qapp, qtbot):
    made = SharesEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.mark.parametrize("text", ["5 5 90", "5，5，90", "5%、5%、90%", "５ ５ ９０"])
def test_shares_are_read_however_they_are_written(edit, text) -> None:
    edit.put(text)

    assert edit.value() == (Decimal(5), Decimal(5), Decimal(90))
    assert edit.aside == "3: 100%"


def test_equals_adds_what_is_missing(edit, qtbot) -> None:
    edit.put("10 20")

    assert edit.hears("=")

    assert edit.value() == (Decimal(10), Decimal(20), Decimal(70))
    edit.hears("=")
    assert len(edit.value()) == 3


def test_what_is_no_figure_is_refused_and_nothing_is_none(edit) -> None:
    assert edit.value() is None
    edit.put_shares((Decimal("0.5"),))
    assert edit.text() == "0.5"
    edit.put("10 x")
    with pytest.raises(Unusable):
        edit.value()
