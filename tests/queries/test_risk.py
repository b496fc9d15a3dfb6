from datetime import date

import pytest
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE
from tests.services.lives import signed

from sheaf.domain.ledger import Channel
from sheaf.domain.risk import RiskClass, Rule
from sheaf.domain.risk_note import NOTHING, Note, NoteKind, Notes
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import Role
from sheaf.queries import loans, risk
from sheaf.services import changes, loan_acts, repayments, reversals
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
        last = repayments.receive(work, "a", loan, tender).repayment_id
        assert risk.of_loan(work, loan, work.today).facts.days_past_due == 0
        reversals.reverse(work, "b", last, "记错户", MANAGER)
        found = risk.of_loan(work, loan, work.today)

    assert found.facts.days_past_due == 40
    assert not found.held


def test_before_a_settlement_the_old_schedule_holds(books, loan, clock) -> None:
    clock.on("2026-03-20")
    with books.work(TELLER) as work:
        left = loan_acts.to_settle(work, loans.standing(work, loan), work.today)
        repayments.settle(work, "s", loan, Tender(left, Channel.BANK, ""))

    with books.look(TELLER) as work:
        [before] = risk.standings(work, [loan], date(2026, 3, 19))
        [after] = risk.standings(work, [loan], date(2026, 3, 20))

    assert (before.outstanding, len(before.dues)) == (yuan("30000"), 6)
    assert after.outstanding == yuan("0")


def test_an_extended_loan_is_special_mention_while_it_runs(books, loan, clock) -> None:
    clock.on("2026-04-01")
    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("歉收"))

    with books.look(TELLER) as work:
        before = risk.of_loan(work, loan, date(2026, 3, 31))
        after = risk.of_loan(work, loan, date(2026, 4, 1))

    assert before.effective is RiskClass.NORMAL
    assert (after.effective, after.classification.decided) == (
        RiskClass.SPECIAL_MENTION,
        Rule.EVENTS,
    )


def test_new_terms_make_no_bad_loan_good(books, loan, clock) -> None:
    clock.on("2026-05-20")
    with books.work(MANAGER) as work:
        standing = loans.standing(work, loan)
        assert risk.class_of(standing, NOTHING, work.today).effective.non_performing
        terms = Terms(
            principal=standing.outstanding,
            rate=standing.loan.rate,
            disbursed_on=work.today,
            method=Method.EQUAL_PRINCIPAL,
            instalments=12,
        )
        changes.reschedule(work, "r", loan, terms, signed("重组"))
    clock.on("2026-05-25")

    with books.look(TELLER) as work:
        found = risk.of_loan(work, loan, work.today)

    assert found.facts.days_past_due == 5  # only what was carried on
    assert (found.effective, found.held) == (RiskClass.SUBSTANDARD, True)
    assert found.towards is not None
