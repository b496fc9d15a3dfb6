from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from tests.build import NINE, yuan

from sheaf.domain.arrears import Due, LateRules, claims
from sheaf.domain.kept import Kept, uses
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import BY_INSTALMENT

RULES = LateRules(NINE, Decimal("0.50"))
DUES = tuple(
    Due(n, date(2026, 3 + n, 10), date(2026, 3 + n, 10), yuan("10"), yuan("90"))
    for n in (1, 2, 3)
)
PAID_ON = date(2026, 4, 1)


def used(fen: int, on: date):
    return uses(
        Kept(Money(fen), PAID_ON), DUES, (), on, RULES, lambda _claims, _day: BY_INSTALMENT
    )


def test_money_kept_waits_for_the_due_date() -> None:
    assert used(10_000, date(2026, 4, 9)) == ()


def test_it_settles_each_instalment_on_that_instalments_own_day() -> None:
    found = used(15_000, date(2026, 6, 30))

    assert [use.on for use in found] == [date(2026, 4, 10), date(2026, 5, 10)]
    assert total(one.amount for use in found for one in use.allocations) == yuan("150")


def test_what_it_settled_in_time_bears_no_late_interest() -> None:
    on = date(2026, 5, 9)
    history = [one for use in used(10_000, on) for one in use.settled]

    assert claims(DUES, history, on, RULES) == ()


@given(st.integers(1, 60_000), st.integers(0, 200))
def test_it_never_settles_more_than_there_is(fen, days) -> None:
    on = date.fromordinal(PAID_ON.toordinal() + days)

    settled = total(one.amount for use in used(fen, on) for one in use.allocations)

    assert ZERO <= settled <= Money(fen)
