from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import NINE, yuan

from sheaf.domain.agreement import Agreement, Particulars
from sheaf.domain.harvest import Season, propose
from sheaf.domain.money import Money, total
from sheaf.domain.schedule import Method, draw_up
from sheaf.domain.schedule.refusals import BeyondTheCalendar

LENT = date(2026, 3, 10)


def test_a_loan_falls_due_in_the_months_with_money() -> None:
    plan = propose(yuan("30000"), LENT, Season((7, 10), 24))

    assert [(line.due_on.isoformat(), str(line.principal)) for line in plan] == [
        ("2026-07-21", "7,500.00"),
        ("2026-10-21", "7,500.00"),
        ("2027-07-21", "7,500.00"),
        ("2027-10-21", "7,500.00"),
    ]


def test_parts_are_whole_hundreds_and_the_last_takes_the_rest() -> None:
    plan = propose(yuan("10000"), LENT, Season((6, 9, 12), 12))

    assert [str(line.principal) for line in plan] == ["3,300.00", "3,300.00", "3,400.00"]


@pytest.mark.parametrize(("every", "lines"), [(0, 1), (1, 7), (3, 3)])
def test_interest_may_fall_due_in_between(every, lines) -> None:
    plan = propose(yuan("10000"), LENT, Season((10,), 12, every))

    assert len(plan) == lines
    assert plan[-1].due_on == date(2026, 10, 21)
    assert plan[-1].principal == yuan("10000")


def test_a_term_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(BeyondTheCalendar):
        propose(yuan("10000"), LENT, Season((10,), 99999))


def test_no_month_with_money_before_the_end_makes_no_plan() -> None:
    assert propose(yuan("10000"), LENT, Season((2,), 6)) == ()


@given(
    st.integers(1, 10**9),
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    st.sets(st.integers(1, 12), min_size=1),
    st.integers(12, 60),
    st.sampled_from([0, 1, 3]),
)
def test_every_proposal_is_a_plan_that_clears_the_loan(
    fen, lent_on, months, term, every
) -> None:
    plan = propose(Money(fen), lent_on, Season(months, term, every))

    assert total(line.principal for line in plan) == Money(fen)
    agreed = Agreement(
        Money(fen), NINE, Method.CUSTOM, term, particulars=Particulars(plan=plan)
    )
    if fen >= len(plan):
        assert draw_up(agreed.terms(lent_on))[-1].closing == Money()
