from datetime import date

import pytest

from sheaf.domain.errors import Unusable
from sheaf.domain.payout_reversal import check_returned

OUT, TODAY = date(2026, 3, 10), date(2026, 3, 20)


@pytest.mark.parametrize("day", [OUT, date(2026, 3, 15), TODAY])
def test_the_money_is_back_on_any_day_since(day) -> None:
    check_returned(day, OUT, TODAY)


@pytest.mark.parametrize(
    ("day", "reason"),
    [(date(2026, 3, 9), "before_payout"), (date(2026, 3, 21), "in_the_future")],
)
def test_but_not_before_it_left_nor_tomorrow(day, reason) -> None:
    with pytest.raises(Unusable) as no:
        check_returned(day, OUT, TODAY)

    assert (no.value.field, no.value.reason) == ("returned_on", reason)
