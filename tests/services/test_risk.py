from datetime import date

import pytest
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE

from sheaf.domain.cure import NotHeld, StillBad, TooSoon
from sheaf.domain.errors import Missing, NotAllowed, SamePerson, Unusable
from sheaf.domain.ledger import Channel
from sheaf.domain.repayment import BY_INSTALMENT, PRINCIPAL_FIRST, owed
from sheaf.domain.risk import NotWorse, RiskClass, Rule
from sheaf.domain.risk_note import (
    AlreadyNoted,
    NoteEnded,
    NoteKind,
    NotOutstanding,
    StaysRefinanced,
    StillAccrues,
    StillWatched,
)
from sheaf.domain.teller import Role
from sheaf.queries import loans, papers
from sheaf.queries import risk as asked
from sheaf.services import repayments, risk
from sheaf.services.repayments import Tender
from sheaf.store.tables.audit import AuditRow

TELLER, OFFICER = PEOPLE[Role.TELLER], PEOPLE[Role.LOAN_OFFICER]
MANAGER = PEOPLE[Role.MANAGER]
NORMAL, MENTION = RiskClass.NORMAL, RiskClass.SPECIAL_MENTION
SUBSTANDARD, DOUBTFUL = RiskClass.SUBSTANDARD, RiskClass.DOUBTFUL
LENT = date(2026, 3, 10)


@pytest.fixture
def loan(books) -> int:
    with books.work(TELLER) as work:
        return a_loan(work, months=24)


@pytest.fixture
def note(books, loan):
    """Note something on the loan, today if no other day is said."""

    def note(kind=NoteKind.MISUSE, since=None, reason="改作他用"):
        with books.work(OFFICER) as work:
            return risk.note(work, loan, kind, since or work.today, reason)

    return note


def classed(books, loan, day: str | None = None) -> RiskClass:
    with books.look(OFFICER) as work:
        on = date.fromisoformat(day) if day else work.today
        return asked.of_loan(work, loan, on).effective


def pay(books, loan) -> None:
    with books.work(TELLER) as work:
        due = owed(loans.standing(work, loan).claims(work.today))
        tender = Tender(due, Channel.BANK, "")
        repayments.receive(work, f"pay {work.now}", loan, tender)


def do(books, service, *about, witness=MANAGER, who=OFFICER):
    with books.work(who) as work:
        return service(work, *about, witness)


def test_an_event_bounds_the_class_and_says_who_why_and_when(books, loan, note) -> None:
    note()

    assert classed(books, loan) is MENTION
    with books.look(OFFICER) as work:
        [line] = asked.lines(work, loan)
        assert (line.reason, line.teller) == ("改作他用", "周敏")
        audit = work.session.query(AuditRow).filter_by(act="risk.note").one()
        assert (audit.subject, audit.why) == ("2026-00012", "改作他用")


def test_an_event_counts_from_the_day_it_is_about(books, loan, note, clock) -> None:
    clock.on("2026-04-01")
    note(NoteKind.EVASION, date(2026, 3, 20))

    assert classed(books, loan, "2026-03-19") is NORMAL
    assert classed(books, loan, "2026-03-20") is DOUBTFUL


def test_a_note_needs_a_reason_a_right_and_a_day_of_the_loans_life(
    books, loan, note
) -> None:
    with pytest.raises(Missing):
        note(reason=" ")
    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        risk.note(work, loan, NoteKind.MISUSE, work.today, "x")
    for day in (date(2026, 3, 11), date(2026, 3, 9)):
        with pytest.raises(Unusable):
            note(since=day)
    with pytest.raises(Unusable):
        note(NoteKind.BY_HAND)


def test_one_kind_is_noted_once_at_a_time(note) -> None:
    note()
    note(NoteKind.RELATED_PARTY)

    with pytest.raises(AlreadyNoted) as refused:
        note()

    assert refused.value.since == LENT


def test_a_settled_loan_has_no_class(books, loan, note, clock) -> None:
    with books.work(TELLER) as work:
        tender = Tender(yuan("30000"), Channel.BANK, "")
        repayments.settle(work, "s", loan, tender)

    with pytest.raises(NotOutstanding):
        note()


def test_a_class_by_hand_is_worse_than_the_one_there_is(books, loan, note) -> None:
    note()
    with books.work(MANAGER) as work:
        with pytest.raises(NotWorse) as refused:
            risk.set_class(work, loan, MENTION, "x")
        risk.set_class(work, loan, SUBSTANDARD, "停业")
        risk.set_class(work, loan, DOUBTFUL, "搬走")

    assert refused.value.ruled is MENTION
    assert classed(books, loan) is DOUBTFUL
    with books.look(OFFICER) as work:
        told = [line.reason for line in asked.lines(work, loan)]
    assert told == ["搬走", "停业", "改作他用"]


def test_taking_a_class_back_needs_a_second_person(books, loan, clock) -> None:
    with books.work(MANAGER) as work:
        note = risk.set_class(work, loan, MENTION, "停业")
    clock.on("2026-03-12")

    with pytest.raises(SamePerson):
        do(books, risk.end, note, "复业", who=MANAGER)
    with pytest.raises(NotAllowed):
        do(books, risk.end, note, "复业", witness=TELLER)
    with pytest.raises(Missing):
        do(books, risk.end, note, " ")
    do(books, risk.end, note, "复业")

    assert classed(books, loan, "2026-03-11") is MENTION
    assert classed(books, loan) is NORMAL
    with books.look(OFFICER) as work:
        line = asked.line(work, note)
        assert (line.ended_because, line.ended_by, line.witness) == ("复业", "周敏", "赵敏")
    with pytest.raises(NoteEnded):
        do(books, risk.end, note, "又")


def test_a_restructured_loan_is_watched_a_year_and_a_refinanced_one_as_long_as_it_runs(
    books, loan, note, clock
) -> None:
    watched, stays = note(NoteKind.RESTRUCTURED), note(NoteKind.REFINANCED)
    clock.on("2026-06-01")

    with pytest.raises(StillWatched) as refused:
        do(books, risk.end, watched, "x")
    with pytest.raises(StaysRefinanced):
        do(books, risk.end, stays, "x")
    do(books, risk.strike, stays, "记错")

    assert refused.value.until == date(2027, 3, 10)
    with books.look(OFFICER) as work:
        notes = asked.notes_of(work, [loan])[loan]
        assert [one.kind for one in notes.noted] == [NoteKind.RESTRUCTURED]
        assert not notes.on(date(2027, 3, 10))


def test_what_was_struck_out_never_counted(books, loan, note, clock) -> None:
    mistake = note(NoteKind.EVASION)
    clock.on("2026-03-20")
    assert classed(books, loan) is DOUBTFUL

    do(books, risk.strike, mistake, "记在了别的户上")

    assert classed(books, loan) is classed(books, loan, "2026-03-15") is NORMAL


def test_a_bad_loan_comes_back_only_by_a_second_person_and_in_time(
    books, loan, clock
) -> None:
    clock.on("2026-05-20")
    assert classed(books, loan) is SUBSTANDARD
    with pytest.raises(NotHeld):
        do(books, risk.cure, loan, "已还")
    pay(books, loan)

    with books.look(OFFICER) as work:
        found = asked.of_loan(work, loan, work.today)
    assert (found.effective, found.classification.decided) == (SUBSTANDARD, Rule.HELD)
    with pytest.raises(TooSoon):
        do(books, risk.cure, loan, "已还")

    for month in range(6, 12):
        clock.on(f"2026-{month:02}-10")
        pay(books, loan)
    clock.on("2026-11-20")
    with pytest.raises(SamePerson):
        do(books, risk.cure, loan, "六个月正常", who=MANAGER)
    do(books, risk.cure, loan, "六个月正常")

    assert classed(books, loan, "2026-11-19") is SUBSTANDARD
    assert classed(books, loan) is NORMAL
    with books.look(OFFICER) as work:
        [line] = asked.cures(work, loan)
        assert (line.clean_since, line.punctual) == (date(2026, 5, 20), 6)
        assert line.witness == "赵敏"


def test_a_loan_held_by_an_event_is_not_good_while_it_owes(books, loan, note, clock):
    event = note(NoteKind.EVASION)
    clock.on("2026-03-20")
    do(books, risk.end, event, "回来了")
    assert classed(books, loan) is SUBSTANDARD
    clock.on("2026-04-20")

    with pytest.raises(StillBad):
        do(books, risk.cure, loan, "x")


def decided(books, loan, reason="管委会第7号决议") -> int:
    with books.work(MANAGER) as work:
        return risk.put_principal_first(work, loan, reason)


def test_principal_comes_first_once_it_was_decided_on_a_loan_that_earns_nothing(
    books, loan, clock
) -> None:
    """DOMAIN 5.1: the receipt names the order, and the decision is in the file."""
    clock.on("2026-09-20")
    decided(books, loan)

    with books.work(TELLER) as work:
        before = loans.standing(work, loan).claims(work.today)
        taken = repayments.receive(work, "k", loan, Tender(yuan("300"), Channel.BANK, ""))

    with books.look(TELLER) as work:
        after = loans.standing(work, loan).claims(work.today)
        receipt = papers.paper(work, taken.paper_id).facts
        [line] = asked.lines(work, loan)
    assert receipt.order == PRINCIPAL_FIRST
    assert before[0].principal - after[0].principal == yuan("300")
    assert after[0].interest == before[0].interest
    assert (line.note.kind, str(line.note.since)) == (
        NoteKind.PRINCIPAL_FIRST,
        "2026-09-20",
    )


def test_money_for_a_day_before_the_decision_keeps_the_order_of_the_contract(
    books, loan, clock
) -> None:
    clock.on("2026-09-20")
    decided(books, loan)

    with books.work(TELLER) as work:
        on = date(2026, 9, 19)
        tender = Tender(yuan("300"), Channel.BANK, "", on)
        taken = repayments.receive(work, "k", loan, tender)
        assert papers.paper(work, taken.paper_id).facts.order == BY_INSTALMENT


def test_the_order_returns_when_the_decision_is_ended_by_two(books, loan, clock) -> None:
    clock.on("2026-09-20")
    note_id = decided(books, loan)
    with books.work(OFFICER) as work:
        risk.end(work, note_id, "已恢复正常", MANAGER)

    with books.look(TELLER) as work:
        standing = loans.standing(work, loan)
        claims = standing.claims(work.today)
        assert standing.loan.order_of(claims, work.today) == BY_INSTALMENT
        assert standing.loan.order_of(claims, date(2026, 9, 19)) == BY_INSTALMENT


def test_a_loan_that_still_earns_keeps_its_order(books, loan, clock) -> None:
    clock.on("2026-05-10")
    with pytest.raises(StillAccrues) as refusal:
        decided(books, loan)
    assert (refusal.value.late, refusal.value.after) == (30, 90)

    clock.on("2026-09-20")
    with pytest.raises(Missing):
        decided(books, loan, " ")
    with pytest.raises(NotAllowed), books.work(OFFICER) as work:
        risk.put_principal_first(work, loan, "决议")
    decided(books, loan)
    with pytest.raises(AlreadyNoted):
        decided(books, loan)
