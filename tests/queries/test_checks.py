"""A check that cannot fail proves nothing: each is shown a fault it must find."""

from datetime import date, datetime

import pytest
from sqlalchemy import text
from tests.build import a_customer, a_loan, an_office, yuan
from tests.conftest import KEY, PEOPLE
from tests.heard import a_case, decide, vote_all
from tests.lent import unstamped

from sheaf.domain.ledger import Channel
from sheaf.domain.risk import RiskClass
from sheaf.domain.risk_note import NoteKind
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries.checks import CHECKS, faults
from sheaf.queries.checks.numbers import BEARERS
from sheaf.services import groups, papers, repayments, risk
from sheaf.services.groups import Forming
from sheaf.services.numbering import SERIES
from sheaf.services.papers import Scan
from sheaf.services.repayments import Tender
from sheaf.store.database import Database

TELLER = PEOPLE[Role.TELLER]
APRIL = datetime(2026, 4, 10, 9, 0)
END_TOO_SOON = """INSERT INTO risk_note_end
    (note_id, day, struck, reason, at, teller_id, witness_id)
    VALUES (1, '2026-05-01', 0, 'x', '2026-05-01 09:00:00.000000', 2, 5)"""
CLOSED_BEFORE = """INSERT INTO period (until, at, teller_id)
    VALUES ('2026-04-30', '2026-03-01 09:00:00.000000', 5)"""
COUNTED_BEFORE = """INSERT INTO cash_day
    (teller_id, day, opening, received, paid, closing, counted, reason, facts, at)
    VALUES (1, '2026-04-10', 0, 0, 0, 0, 0, '', '', '2026-04-10 08:00:00.000000')"""
UNSIGNED = """UPDATE policy SET facts = replace(facts,
    '"micro_signatures"\\:0', '"micro_signatures"\\:1')"""
CURE_TOO_SOON = """INSERT INTO risk_cure
    (loan_id, day, clean_since, punctual, reason, at, teller_id, witness_id)
    VALUES (1, '2026-05-01', '2026-04-01', 1, 'x', '2026-05-01 09:00:00.000000', 2, 2)"""


@pytest.fixture
def books(database):
    """Hold a loan with one instalment paid, a receipt, a photograph; a committee's yes."""
    with database.work(TELLER) as work:
        an_office(work)
        loan = a_loan(work)
    april = Database(database.path, KEY, clock=lambda: APRIL)
    with april.work(TELLER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        repayments.receive(work, "k", loan, tender)
        papers.attach(work, "customer", 1, "photograph", Scan("a.jpg", "image/jpeg", b"x"))
    with april.work(PEOPLE[Role.LOAN_OFFICER]) as work:
        risk.note(work, loan, NoteKind.RESTRUCTURED, work.today, "x")
        by_hand = risk.set_class(work, loan, RiskClass.SUBSTANDARD, "x")
        risk.end(work, by_hand, "x", PEOPLE[Role.MANAGER])
    disburse(april)
    case = a_case(april)
    vote_all(april, case)
    decide(april, case)
    yield april
    april.close()


def disburse(books: Database) -> None:
    """Post the payout that ``a_loan`` leaves out, so that the ledger agrees."""
    with books.work(HOUSE) as work:
        work.session.execute(
            text(
                "INSERT INTO entry (day, at, kind, teller_id, loan_id, number, reason) "
                "VALUES ('2026-03-10', '2026-03-10 12:00:00.000000', 'disbursement', "
                "4, 1, '', '')"
            )
        )
        work.session.execute(
            text(
                "INSERT INTO posting (entry_id, account, debit, credit) VALUES "
                "(2, 'loans', 3000000, 0), (2, 'cash', 0, 3000000)"
            )
        )


def tamper(books: Database, statement: str) -> None:
    with books.work(HOUSE) as work:
        triggers = work.session.scalars(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        ).all()
        for name in triggers:
            work.session.execute(text(f"DROP TRIGGER {name}"))
        work.session.execute(text("PRAGMA defer_foreign_keys = ON"))
        work.session.execute(text(statement))


def found(books: Database) -> dict[str, int]:
    with books.look(HOUSE) as work:
        return {name: len(some) for name, some in faults(work).items() if some}


def test_books_that_only_acts_have_touched_are_whole(books) -> None:
    assert found(books) == {}


@pytest.mark.parametrize(
    ("check", "tampering"),
    [
        ("entries_balance", "UPDATE posting SET debit = debit + 1 WHERE id = 1"),
        ("entries_balance", "DELETE FROM posting WHERE entry_id = 1"),
        ("repayments_add_up", "UPDATE repayment SET amount = amount - 1"),
        ("loans_agree_with_ledger", "UPDATE standing SET outstanding = 1"),
        ("loans_agree_with_ledger", "UPDATE standing SET unallocated = 1"),
        ("schedules_repay_the_principal", "UPDATE instalment SET principal = 1"),
        ("standings_agree_with_history", "UPDATE standing SET next_due = 1"),
        ("standings_agree_with_history", "DELETE FROM allocation WHERE id = 1"),
        ("payouts_stand_or_were_reversed", "DELETE FROM standing"),
        ("rulings_on_classes_stand", "UPDATE risk_note SET ruled = 'loss'"),
        ("rulings_on_classes_stand", "UPDATE risk_note SET since = '2026-01-01'"),
        ("rulings_on_classes_stand", "UPDATE risk_note_end SET witness_id = teller_id"),
        ("rulings_on_classes_stand", END_TOO_SOON),
        ("rulings_on_classes_stand", CURE_TOO_SOON),
        ("decided_by_a_quorum", "UPDATE decision SET case_id = NULL"),
        ("decided_by_a_quorum", "DELETE FROM committee_vote WHERE id = 1"),
        ("decided_by_a_quorum", "UPDATE committee_vote SET at = '2027-01-01 00:00:00'"),
        ("decided_by_a_quorum", "UPDATE committee_vote SET choice = 'decline'"),
        ("decided_by_a_quorum", "UPDATE committee_vote SET amount = 100"),
        ("decided_by_a_quorum", "UPDATE application SET acceptor_id = 12"),
        ("decided_by_a_quorum", "UPDATE committee_case SET co_officer_id = 12"),
        ("decided_by_a_quorum", UNSIGNED),
        (
            "acted_for_within_what_was_given",
            "UPDATE committee_vote SET for_id = 14 WHERE id = 1",
        ),
        ("acted_for_within_what_was_given", "UPDATE decision SET for_id = 3"),
        ("refinancings_meet", "UPDATE posting SET account = 'refinancing' WHERE id = 1"),
        ("numbers_have_no_gaps", "UPDATE repayment SET number = 'R2026-00002'"),
        ("accruals_agree_with_ledger", "UPDATE standing SET accrued = 1"),
        ("numbers_have_no_gaps", "UPDATE series SET last = 3 WHERE kind = 'receipt'"),
        ("tills_agree_with_ledger", COUNTED_BEFORE),
        ("months_stay_closed", CLOSED_BEFORE),
        ("audit_chain_holds", "UPDATE audit SET why = 'nothing' WHERE id = 1"),
        ("audit_chain_holds", "DELETE FROM audit WHERE id = 1"),
        ("papers_are_as_made", "UPDATE paper SET facts = replace(facts, '王', '汪')"),
        ("attachments_are_as_kept", "UPDATE attachment SET content = x'79'"),
    ],
)
def test_each_fault_is_found(books, check, tampering) -> None:
    tamper(books, tampering)

    assert check in found(books)


def test_every_check_is_shown_a_fault() -> None:
    [mark] = test_each_fault_is_found.pytestmark

    assert {check for check, _tampering in mark.args[1]} == set(CHECKS)


def test_every_series_has_papers_to_stand_on() -> None:
    assert set(BEARERS) == set(SERIES)


def test_a_group_called_by_its_number_leaves_no_gap_and_one_with_a_name_takes_none(
    books,
) -> None:
    with books.work(PEOPLE[Role.LOAN_OFFICER]) as work:
        for key, name in (("1", ""), ("2", "2026年第9小组"), ("3", "")):
            leader = a_customer(work, f"王{key}")
            until = date(2028, 1, 1)
            forming = Forming(name, leader, yuan("10000"), until)
            groups.form(work, key, forming, unstamped)

    assert found(books) == {}

    tamper(books, "UPDATE joint_group SET name = 'x' WHERE name = 'J2026-0001'")
    assert found(books) == {"numbers_have_no_gaps": 1}
