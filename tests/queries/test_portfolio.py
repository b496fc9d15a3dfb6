from datetime import date, timedelta

import pytest
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE
from tests.journeys.random_acts import Office

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.portfolio import Figure, Move
from sheaf.domain.repayment import owed
from sheaf.domain.risk import RiskClass, Rule
from sheaf.domain.risk_note import NOTHING, NoteKind
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Role
from sheaf.queries import loans, portfolio, risk
from sheaf.services import loan_acts, repayments
from sheaf.services import risk as services
from sheaf.services.repayments import Tender

TELLER, OFFICER = PEOPLE[Role.TELLER], PEOPLE[Role.LOAN_OFFICER]
MANAGER = PEOPLE[Role.MANAGER]
NORMAL, SUBSTANDARD = RiskClass.NORMAL, RiskClass.SUBSTANDARD


def pay(work, loan: int, fen: int) -> None:
    tender = Tender(Money(fen), Channel.BANK, "")
    repayments.receive(work, f"pay {work.now} {loan}", loan, tender)


def test_an_office_without_loans_has_an_empty_portfolio(books) -> None:
    with books.look(TELLER) as work:
        found = portfolio.overview(work, work.today)

    assert (found.report.count, found.report.balance, found.moves) == (0, ZERO, ())


def test_a_loan_is_classed_as_it_stood_on_any_day(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work)
    clock.on("2026-06-01")
    with books.work(TELLER) as work:
        pay(work, loan, owed(loans.standing(work, loan).claims(work.today)).fen)

    def on(day: str) -> tuple[int, RiskClass, Rule, str]:
        with books.look(TELLER) as work:
            [one] = portfolio.on(work, date.fromisoformat(day))
            late = one.overdue_principal.plain
            return one.days_past_due, one.risk_class, one.rule, late

    with books.look(TELLER) as work:
        assert portfolio.on(work, date(2026, 3, 9)) == ()
    assert on("2026-04-10") == (0, NORMAL, Rule.MATRIX, "0.00")
    first = on("2026-04-11")
    assert first[:3] == (1, RiskClass.SPECIAL_MENTION, Rule.MATRIX)
    assert first[3] == "4907.07"
    assert on("2026-05-12")[:2] == (32, SUBSTANDARD)
    assert on("2026-06-01") == (0, SUBSTANDARD, Rule.HELD, "0.00")


def test_a_settled_loan_was_outstanding_before(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work)
    clock.on("2026-03-20")
    with books.work(TELLER) as work:
        owed_now = loan_acts.to_settle(work, loans.standing(work, loan), work.today)
        repayments.settle(work, "s", loan, Tender(owed_now, Channel.BANK, ""))

    with books.look(TELLER) as work:
        assert portfolio.on(work, work.today) == ()
        [before] = portfolio.on(work, date(2026, 3, 19))
        assert before.balance == yuan("30000")


def test_the_report_says_what_moved_since_the_month_end(books, clock) -> None:
    with books.work(TELLER) as work:
        a_loan(work)
    clock.on("2026-04-20")
    with books.work(TELLER) as work:
        a_loan(work, number="2026-00013", principal="10000")

    with books.look(TELLER) as work:
        found = portfolio.overview(work, work.today)

    assert found.since == date(2026, 3, 31)
    assert set(found.moves) == {
        Move(NORMAL, RiskClass.SPECIAL_MENTION, 1),
        Move(None, NORMAL, 1),
    }
    assert found.report.balance == yuan("40000")
    assert found.report.of(Figure.OVERDUE).amount == yuan("4907.07")


def test_the_loans_of_a_class_are_listed_those_late_longest_first(books, clock) -> None:
    with books.work(TELLER) as work:
        a_loan(work)
    clock.on("2026-03-15")
    with books.work(TELLER) as work:
        a_loan(work, number="2026-00013", borrower="李国平")
        a_loan(work, number="2026-00014", borrower="赵一", months=1, method=Method.BULLET)
    clock.on("2026-05-20")

    with books.look(TELLER) as work:
        found = portfolio.of_class(work, work.today, SUBSTANDARD)

    assert [(one.number, one.loan.days_past_due) for one in found] == [
        ("2026-00012", 40),
        ("2026-00013", 35),
        ("2026-00014", 35),
    ]
    assert [one.borrower for one in found] == ["王芳", "李国平", "赵一"]
    assert {one.loan.provision for one in found} == {yuan("7500")}


@pytest.mark.parametrize("seed", range(4))
def test_many_loans_at_once_are_classed_as_each_alone(books, clock, seed) -> None:
    """Random lives: partly paid, kept, reversed, prepaid, extended, written off."""
    office = Office(books, clock, seed)
    office.play(220)
    with books.look(TELLER) as work:
        for back in (0, 1, 7, 31, 90, 200):
            _agree(work, work.today - timedelta(back))


def _agree(work, on: date) -> None:
    found = portfolio.on(work, on)
    notes = risk.notes_of(work, [one.loan_id for one in found])
    standings = risk.standings(work, [one.loan_id for one in found], on)
    for one, standing in zip(found, standings, strict=True):
        alone = risk.class_of(standing, notes.get(one.loan_id, NOTHING), on)
        late = [claim for claim in standing.claims(on) if claim.days_late]
        assert (one.risk_class, one.rule) == (alone.effective, alone.decided)
        assert one.balance == standing.outstanding
        assert one.days_past_due == standing.days_past_due(on)
        assert one.overdue_principal == total(claim.principal for claim in late)


def test_notes_are_seen_in_the_portfolio_too(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work)
    with books.work(OFFICER) as work:
        services.note(work, loan, NoteKind.RESTRUCTURED, work.today, "家中生病")

    with books.look(TELLER) as work:
        [one] = portfolio.on(work, work.today)

    assert (one.risk_class, one.rule) == (RiskClass.SPECIAL_MENTION, Rule.EVENTS)
    assert one.restructured
    assert one.provision == yuan("600")
