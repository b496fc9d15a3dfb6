from datetime import date

import pytest
from tests.build import NINE, yuan

from sheaf.domain.agreement import Agreement
from sheaf.domain.schedule import Method, draw_up
from sheaf.domain.schedule.refusals import BeyondTheCalendar

LENT = date(2026, 3, 10)
METHODS = (Method.EQUAL_INSTALMENTS, Method.INTEREST_ONLY, Method.BULLET)


def agreed(method: Method, months: int, **more) -> Agreement:
    return Agreement(yuan("30000"), NINE, method, months, **more)


@pytest.mark.parametrize(
    ("method", "months", "more", "lines", "interest", "last"),
    [
        (Method.EQUAL_INSTALMENTS, 6, {}, 6, "792.40", "2026-09-10"),
        (Method.EQUAL_PRINCIPAL, 7, {}, 7, "900.00", "2026-10-10"),
        (Method.INTEREST_ONLY, 6, {"settlement_months": 1}, 7, "1380.00", "2026-09-10"),
        (Method.INTEREST_ONLY, 12, {"settlement_months": 3}, 5, "2737.50", "2027-03-10"),
        (Method.BULLET, 9, {}, 1, "2062.50", "2026-12-10"),
    ],
)
def test_the_worked_tables_follow_from_what_was_agreed(
    method, months, more, lines, interest, last
) -> None:
    """DOMAIN 3.6.1 to 3.6.5."""
    agreement = agreed(method, months, **more)

    schedule = draw_up(agreement.terms(LENT))

    assert (len(schedule), schedule.interest) == (lines, yuan(interest))
    assert schedule[-1].due_on == agreement.maturity(LENT) == date.fromisoformat(last)


def test_the_day_of_the_month_that_was_wished_for_is_kept() -> None:
    agreement = agreed(Method.EQUAL_INSTALMENTS, 6, first_due_on=date(2026, 4, 20))

    days = [line.due_on.day for line in draw_up(agreement.terms(LENT))]

    assert days == [20] * 6


def test_a_first_due_date_too_near_the_payout_waits_a_month() -> None:
    agreement = agreed(Method.EQUAL_INSTALMENTS, 6, first_due_on=date(2026, 3, 20))

    first, *_ = draw_up(agreement.terms(LENT))

    assert first.due_on == date(2026, 4, 20)
    assert agreement.maturity(LENT) == date(2026, 9, 20)


@pytest.mark.parametrize("months", [12 * 9_000, 10**12])
@pytest.mark.parametrize("method", METHODS)
def test_a_term_that_no_calendar_holds_is_refused_like_any_other(method, months) -> None:
    with pytest.raises(BeyondTheCalendar):
        agreed(method, months).maturity(LENT)
