from datetime import date

import pytest
from tests.build import yuan
from tests.services.lives import MANAGER, TELLER, lent, paid

from sheaf.domain.paper.cash_book import CashKind
from sheaf.queries import passed
from sheaf.queries.passed import Sum
from sheaf.services import reversals

TENTH = date(2026, 3, 10)


@pytest.fixture
def loan(books) -> int:
    return lent(books)


def on(books, day=TENTH):
    with books.look(TELLER) as work:
        return passed.passed(work, day)


def test_a_payout_and_a_repayment_stand_on_their_own_sides(books, loan) -> None:
    paid(books, loan, "500")

    out, into = on(books)

    assert (out.received, out.line.kind) == (False, CashKind.DISBURSEMENT)
    assert (into.received, into.line.into, into.teller) == (True, yuan("500"), TELLER.name)
    assert (out.loan_id, into.loan_id) == (loan, loan)
    assert passed.paid_out([out, into]) == Sum(1, yuan("30000"))
    assert passed.received([out, into]) == Sum(1, yuan("500"))


def test_what_was_reversed_is_taken_off(books, loan) -> None:
    received = paid(books, loan, "500")
    paid(books, loan, "300")
    with books.work(TELLER) as work:
        reversals.reverse(work, "r", received.repayment_id, "错收", MANAGER)

    found = on(books)

    assert found[-1].line.kind is CashKind.REVERSAL
    assert passed.received(found) == Sum(1, yuan("300"))


def test_another_day_has_its_own(books, loan, clock) -> None:
    clock.on("2026-03-11")
    paid(books, loan, "500")

    assert [one.received for one in on(books)] == [False]
    assert [one.received for one in on(books, date(2026, 3, 11))] == [True]
