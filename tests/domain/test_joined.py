from datetime import date

import pytest

from sheaf.domain.joined import week_of


@pytest.mark.parametrize("day", [date(2026, 3, 9), date(2026, 3, 12), date(2026, 3, 15)])
def test_a_week_runs_from_monday_to_sunday(day) -> None:
    assert week_of(day) == (date(2026, 3, 9), date(2026, 3, 15))
