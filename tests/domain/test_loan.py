from dataclasses import replace
from datetime import date

from tests.build import NINE, covenants, yuan

from sheaf.domain.agreement import Agreement
from sheaf.domain.arrears import Due, Settled
from sheaf.domain.kept import Kept
from sheaf.domain.loan import Fee, Loan, Standing, Status
from sheaf.domain.money import ZERO
from sheaf.domain.repayment import Component, owed
from sheaf.domain.schedule import Method, draw_up

LENT, DUE = date(2026, 3, 10), date(2026, 4, 10)
SCHEDULE = draw_up(Agreement(yuan("30000"), NINE, Method.EQUAL_INSTALMENTS, 6).terms(LENT))
LOAN = Loan(
    id=1,
    number="2026-00012",
    customer_id=1,
    borrower="王芳",
    principal=yuan("30000"),
    rate=NINE,
    method="equal_instalments",
    security="credit",
    disbursed_on=LENT,
    matures_on=date(2026, 9, 10),
    officer_id=2,
    covenants=covenants(),
)
DUES = tuple(
    Due(line.number, line.due_on, line.due_on, line.interest, line.principal)
    for line in SCHEDULE
)
NEW = Standing(LOAN, Status.ACTIVE, 1, DUES, (), (), Kept(ZERO, date.max))
PAID = replace(
    NEW,
    settled=(
        Settled(DUE, 1, Component.INTEREST, yuan("225")),
        Settled(DUE, 1, Component.PRINCIPAL, yuan("4907.07")),
    ),
)


def test_nothing_is_owed_before_the_first_due_date() -> None:
    assert NEW.claims(date(2026, 4, 9)) == ()
    assert NEW.outstanding == yuan("30000")


def test_what_falls_due_is_owed_that_day_and_not_late() -> None:
    [claim] = NEW.claims(DUE)

    assert (claim.total, claim.days_late) == (yuan("5132.07"), 0)
    assert NEW.days_past_due(date(2026, 4, 20)) == 10


def test_what_was_paid_is_owed_no_more() -> None:
    assert PAID.claims(DUE) == ()
    assert PAID.outstanding == yuan("25092.93")
    assert PAID.paid_in_full(DUES[0])
    assert not PAID.paid_in_full(DUES[1])


def test_a_fee_is_owed_from_its_day_until_it_is_paid() -> None:
    charged = replace(NEW, fees=(Fee("visit", yuan("20"), date(2026, 4, 12)),))
    paid = replace(
        charged, settled=(Settled(date(2026, 4, 12), 0, Component.FEE, yuan("20")),)
    )

    assert charged.fee_claims(date(2026, 4, 11)) == ()
    assert owed(charged.fee_claims(date(2026, 4, 12))) == yuan("20")
    assert paid.fee_claims(date(2026, 4, 12)) == ()
    assert (charged.fees_open, paid.fees_open) == (yuan("20"), ZERO)


def test_money_kept_covers_what_it_will_pay() -> None:
    ahead = replace(NEW, kept=Kept(yuan("5132.07"), date(2026, 4, 1)))

    assert ahead.covered(DUES[0])
    assert not ahead.covered(DUES[1])
    assert ahead.claims(DUE) == ()
    assert ahead.unused(date(2026, 4, 9)) == yuan("5132.07")
    assert ahead.unused(DUE) == ZERO
    before, after = ahead.brought_up(date(2026, 4, 9)), ahead.brought_up(DUE)
    assert before is ahead
    assert after.paid_in_full(DUES[0])
    assert after.kept.amount == ZERO
