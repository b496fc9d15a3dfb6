from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.accrual import Debt, accrue, accrue_joining, accrued
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component

START = date(2026, 3, 10)
PENALTY = Component.PENALTY
NINE, HALF_MORE = Rate(Decimal(9)), Rate(Decimal("13.5"))
ALWAYS = ((date.min, NINE),)
yuan = Money.parse


def day(number: int) -> date:
    return START + timedelta(days=number)


def told(segments) -> list[tuple[int, str, str]]:
    return [(one.days, one.base.plain, one.amount.plain) for one in segments]


def test_a_debt_shrinks_by_what_was_paid_on_it() -> None:
    debt = Debt(yuan("300"), ((day(2), yuan("100")), (day(5), yuan("50"))))

    assert [debt.left(day(n)).plain for n in (1, 2, 5)] == ["300.00", "200.00", "150.00"]
    assert debt.standing(day(2)) == Debt(yuan("200"), ((day(5), yuan("50")),))
    assert Debt(yuan("10"), ((day(1), yuan("20")),)).left(day(1)) == ZERO


def test_a_payment_ends_a_run_and_the_next_base_is_smaller() -> None:
    debt = Debt(yuan("30000"), ((day(4), yuan("10000")),))

    found = accrue(PENALTY, debt, START, day(10), ALWAYS)

    assert told(found) == [(4, "30000.00", "30.00"), (6, "20000.00", "30.00")]
    assert accrued(found) == yuan("60")


def test_payments_come_in_any_order_and_those_before_count_at_once() -> None:
    payments = ((day(6), yuan("5000")), (day(-3), yuan("10000")), (day(0), yuan("5000")))

    found = accrue(PENALTY, Debt(yuan("30000"), payments), START, day(10), ALWAYS)

    assert told(found) == [(6, "15000.00", "22.50"), (4, "10000.00", "10.00")]


def test_what_is_paid_bears_nothing_and_what_is_paid_later_changes_nothing() -> None:
    paid = Debt(yuan("30000"), ((day(4), yuan("30000")),))
    late = Debt(yuan("30000"), ((day(10), yuan("30000")),))

    assert told(accrue(PENALTY, paid, START, day(10), ALWAYS)) == [(4, "30000.00", "30.00")]
    assert told(accrue(PENALTY, late, START, day(10), ALWAYS)) == [
        (10, "30000.00", "75.00")
    ]
    assert accrue(PENALTY, late, START, START, ALWAYS) == ()


def test_another_rate_makes_another_line_but_no_other_rounding() -> None:
    rates = ((date.min, NINE), (day(1), HALF_MORE), (day(2), NINE))

    found = accrue(PENALTY, Debt(yuan("50")), START, day(3), rates)

    # 0.0125, 0.01875 and 0.0125 a day: each alone would round to 1, 2 and 1 fen.
    assert [(one.rate, one.amount.fen) for one in found] == [
        (NINE, 1),
        (HALF_MORE, 2),
        (NINE, 1),
    ]
    assert accrued(found) == Money(4)


def test_rates_before_and_after_do_not_show() -> None:
    rates = ((date.min, HALF_MORE), (START, NINE), (day(10), HALF_MORE))

    [line] = accrue(PENALTY, Debt(yuan("30000")), START, day(10), rates)

    assert (line.since, line.until, line.rate) == (START, day(10), NINE)


@given(
    fen=st.integers(1, 10**9),
    cuts=st.lists(st.integers(1, 400), max_size=5, unique=True).map(sorted),
    days=st.integers(1, 400),
)
def test_however_rates_change_a_base_is_rounded_once(fen, cuts, days) -> None:
    changes = [(day(cut), (NINE, HALF_MORE)[turn % 2]) for turn, cut in enumerate(cuts)]
    rates = ((date.min, NINE), *changes)

    found = accrue(PENALTY, Debt(Money(fen)), START, day(days), rates)

    exact = sum((one.rate.daily * one.days for one in found), Fraction())
    assert accrued(found) == Money(fen).times(exact)
    assert sum(one.days for one in found) == days


def test_unpaid_late_interest_joins_the_base_on_the_days_it_is_capitalised() -> None:
    def joining(on: date, so_far: Money):
        seen.append((on, so_far))
        return [Debt(so_far)] if so_far else []

    seen: list[tuple[date, Money]] = []
    found = accrue_joining(Debt(yuan("4000")), joining, [START, day(10), day(20)], ALWAYS)

    assert seen == [(START, ZERO), (day(10), yuan("10"))]
    assert told(found) == [(10, "4000.00", "10.00"), (10, "4010.00", "10.03")]
    assert {one.component for one in found} == {Component.COMPOUND}


def test_what_joined_leaves_the_base_when_it_is_paid_and_never_more_of_it() -> None:
    joined = Debt(yuan("1000"), ((day(5), yuan("1500")),))

    found = accrue_joining(
        Debt(yuan("3000")), lambda _on, _so_far: [joined], [START, day(10)], ALWAYS
    )

    assert told(found) == [(5, "4000.00", "5.00"), (5, "3000.00", "3.75")]
    assert total(one.amount for one in found) == accrued(found) == yuan("8.75")
