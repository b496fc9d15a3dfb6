from datetime import date

import pytest
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.risk import RiskClass, Rule
from sheaf.domain.risk_note import NOTHING, Note, NoteKind, Notes
from sheaf.domain.teller import Role
from sheaf.queries import loans, risk
from sheaf.services import repayments
from sheaf.services.repayments import Tender

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


@pytest.fixture
def loan(books) -> int:
    with books.work(TELLER) as work:
        return a_loan(work)


def test_the_class_of_a_standing_needs_no_books(books, loan) -> None:
    with books.look(TELLER) as work:
        standing = loans.standing(work, loan)

    found = risk.class_of(standing, NOTHING, date(2026, 5, 11))
    dead = Notes((Note(NoteKind.BORROWER_DEAD_NO_ESTATE, date(2026, 3, 11)),))

    assert (found.effective, found.decided) == (RiskClass.SUBSTANDARD, Rule.MATRIX)
    assert risk.class_of(standing, dead, date(2026, 5, 11)).effective is RiskClass.LOSS


def test_a_loan_says_all_that_decided_its_class(books, loan) -> None:
    with books.look(TELLER) as work:
        found = risk.of_loan(work, loan, date(2026, 7, 20))

    assert (found.facts.days_past_due, found.facts.security) == (101, "credit")
    assert (found.balance, found.provision) == (yuan("30000"), yuan("15000"))
    assert found.non_accrual
    assert (found.towards, found.notes, found.cures) == (None, (), ())


def test_a_reversed_repayment_was_never_there(books, loan, clock) -> None:
    clock.on("2026-05-20")
    with books.work(TELLER) as work:
        tender = Tender(yuan("10400"), Channel.BANK, "")
        repayments.receive(work, "a", loan, tender)
        last = repayments.repayments.last_standing(work, loan)
        assert risk.of_loan(work, loan, work.today).facts.days_past_due == 0
        repayments.reverse(work, "b", last.id, "记错户", MANAGER)
        found = risk.of_loan(work, loan, work.today)

    assert found.facts.days_past_due == 40
    assert not found.held


def test_before_a_settlement_the_old_schedule_holds(books, loan, clock) -> None:
    clock.on("2026-03-20")
    with books.work(TELLER) as work:
        left = repayments.repayments.settlement_of(loans.standing(work, loan), work.today)
        repayments.settle(work, "s", loan, Tender(left.total, Channel.BANK, ""))

    with books.look(TELLER) as work:
        [before] = risk.standings(work, [loan], date(2026, 3, 19))
        [after] = risk.standings(work, [loan], date(2026, 3, 20))

    assert (before.outstanding, len(before.dues)) == (yuan("30000"), 6)
    assert after.outstanding == yuan("0")
