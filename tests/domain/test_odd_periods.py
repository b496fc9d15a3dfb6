"""An odd period counted by months and days, through acts that cut it."""

from datetime import date

from tests.build import NINE, yuan

from sheaf.domain.agreement import Agreement, Customs
from sheaf.domain.plan import Effect, first_plan
from sheaf.domain.policy import OddFirst
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.explain import Bears, explain
from sheaf.domain.schedule.formula import formula

LENT = date(2026, 3, 10)
TERMS = Agreement(
    yuan("30000"),
    NINE,
    Method.EQUAL_INSTALMENTS,
    6,
    date(2026, 4, 20),
    customs=Customs(odd_first=OddFirst.MONTHS_PLUS_DAYS),
).terms(LENT)


def test_a_line_says_how_its_months_and_days_were_counted() -> None:
    told = explain(TERMS, 1)

    assert told.interest.by is Bears.MONTHS_AND_DAYS
    assert "(1/12 + 10/360)" in formula(TERMS, told).interest


def test_an_early_repayment_counts_the_days_of_a_period_it_cuts() -> None:
    """11 days to 21 March on 30,000, and 30 to 20 April on 20,000."""
    made = first_plan(TERMS).prepaid(
        date(2026, 3, 21), yuan("10000"), Effect.SMALLER, whole_balance=True
    )

    assert made.interest == yuan("82.50")
    line = next(one for one in made.plan.lines if one.due.instalment == 1)
    assert (line.days, str(line.due.interest)) == (30, "150.00")


def test_an_extension_steps_on_to_its_new_end() -> None:
    plan = first_plan(TERMS).extended(date(2026, 5, 1), date(2026, 12, 10), None)

    ends = [str(line.due.due_on) for line in plan.lines]
    assert ends[-4:] == ["2026-09-20", "2026-10-20", "2026-11-20", "2026-12-10"]
    assert sum(line.due.principal.fen for line in plan.lines) == 3_000_000
