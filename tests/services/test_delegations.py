"""Somebody acts for whoever is away: so long, up to so much, and it stands everywhere."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from tests.asked import APPROVER, MANAGER, OFFICER, TELLER, decide, one, submitted, yes
from tests.build import yuan
from tests.conftest import PEOPLE
from tests.heard import (
    HE,
    JING,
    LOW,
    MA,
    QIN,
    ZHENG,
    a_case,
    above,
    convene,
    heard,
    sign,
    vote,
    vote_all,
)
from tests.heard import decide as count

from sheaf.domain.application import Stage, TooClose
from sheaf.domain.committee import Bar, Barred
from sheaf.domain.delegation import (
    BeyondDelegation,
    DelegatedAlready,
    Delegating,
    DelegationEnded,
    NoBusiness,
    NothingToDelegate,
)
from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson
from sheaf.domain.paper.shared import Language
from sheaf.domain.teller import HOUSE, Permission, Role
from sheaf.printing.kinds import stamp
from sheaf.queries import committee as sitting
from sheaf.queries import delegations as asked
from sheaf.queries import papers, tellers
from sheaf.queries.checks import faults
from sheaf.services import approvals, committee, committee_papers, delegations
from sheaf.services import tellers as people
from sheaf.services.witnessing import check_witness
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.office import DelegationRow, TellerRow

ADMINISTRATOR, CLERK = PEOPLE[Role.ADMINISTRATOR], PEOPLE[Role.DISBURSEMENT_CLERK]
TODAY, FRIDAY = date(2026, 3, 10), date(2026, 3, 13)


def give(books, away, acts, *, by=ADMINISTRATOR, key="g", **changes) -> int:
    told = Delegating(away.id, acts.id, TODAY, FRIDAY, yuan("50000"), "外出培训")
    with books.work(by) as work:
        return delegations.give(work, f"{key}{away.id}", replace(told, **changes))


def signed_in(books, person):
    with books.look(person) as work:
        return tellers.named(work, person.name)


def acted(books) -> list[tuple[str, str]]:
    with books.look(HOUSE) as work:
        rows = select(AuditRow.act, AuditRow.subject)
        found = work.session.execute(rows).all()
    return [(act, subject) for act, subject in found if act.startswith("delegation")]


def test_who_is_away_or_the_administrator_gives_it(books) -> None:
    give(books, APPROVER, CLERK, by=APPROVER, until=TODAY)
    give(books, MANAGER, CLERK)
    with pytest.raises(NotAllowed):
        give(books, APPROVER, CLERK, by=CLERK, key="x")

    with books.look(CLERK) as work:
        found = asked.held(work)
    assert [(one.principal, one.given_by) for one in found] == [
        (APPROVER.name, APPROVER.name),
        (MANAGER.name, ADMINISTRATOR.name),
    ]


def test_only_what_decides_is_given_and_only_to_who_does_business(books) -> None:
    with pytest.raises(NothingToDelegate):
        give(books, OFFICER, CLERK)
    with pytest.raises(NoBusiness):
        give(books, APPROVER, ADMINISTRATOR)
    with books.work(ADMINISTRATOR) as work:
        people.dismiss(work, CLERK.id, "x")
    with pytest.raises(Gone):
        give(books, APPROVER, CLERK)


def test_one_at_a_time_acts_for_somebody(books) -> None:
    give(books, APPROVER, CLERK)

    with pytest.raises(DelegatedAlready) as no:
        give(books, APPROVER, MANAGER, key="b", since=FRIDAY, until=FRIDAY)
    assert no.value.until == FRIDAY

    later = date(2026, 3, 14)
    give(books, APPROVER, MANAGER, key="c", since=later, until=later)


def test_the_clerk_decides_for_the_approver_and_it_is_noted(books) -> None:
    application = submitted(books)
    with pytest.raises(NotAllowed), books.work(CLERK) as work:
        approvals.decide(work, "y", application, yes())
    give(books, APPROVER, CLERK)

    with books.work(signed_in(books, CLERK)) as work:
        assert approvals.decide(work, "y", application, yes()).stage is Stage.APPROVED

    made = one(books, application).decision
    assert (made.teller, made.acts_for) == (CLERK.name, APPROVER.name)
    subject = f"{CLERK.name} for {APPROVER.name}"
    assert acted(books) == [("delegation.give", subject), ("delegation.use", subject)]
    with books.look(HOUSE) as work:
        assert not any(faults(work).values())


def test_up_to_the_amount_and_on_its_days_alone(books, clock) -> None:
    application = submitted(books)
    give(books, APPROVER, CLERK, most=yuan("29999.99"))
    with pytest.raises(BeyondDelegation) as no, books.work(CLERK) as work:
        approvals.decide(work, "y", application, yes())
    assert (no.value.amount, no.value.most) == (yuan("30000"), yuan("29999.99"))

    clock.on("2026-03-14")
    with pytest.raises(NotAllowed), books.work(CLERK) as work:
        approvals.decide(work, "y", application, yes())
    assert signed_in(books, CLERK).permissions == CLERK.permissions


def test_taken_back_it_is_used_no_more_even_by_who_sits_there(books) -> None:
    application, given = submitted(books), give(books, APPROVER, CLERK)
    sits = signed_in(books, CLERK)
    assert Permission.APPROVE in sits.permissions
    with books.work(APPROVER) as work:
        with pytest.raises(Missing):
            delegations.end(work, given, " ")
        delegations.end(work, given, "提前回社")
        with pytest.raises(DelegationEnded):
            delegations.end(work, given, "again")

    with pytest.raises(NotAllowed), books.work(sits) as work:
        approvals.decide(work, "y", application, yes())
    with books.look(CLERK) as work:
        found = asked.one(work, given)
    assert (found.ended_by, found.why) == (APPROVER.name, "提前回社")


def test_what_was_given_is_passed_on_to_nobody(books) -> None:
    give(books, APPROVER, CLERK)

    with pytest.raises(NothingToDelegate):
        give(books, CLERK, MANAGER)


def test_nobody_decides_in_the_place_of_who_had_a_hand_in_it(books) -> None:
    application = submitted(books)
    customer = one(books, application).customer_id
    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, APPROVER.id).customer_id = customer
    give(books, APPROVER, CLERK)

    with pytest.raises(TooClose), books.work(CLERK) as work:
        approvals.decide(work, "y", application, yes())
    with pytest.raises(TooClose):
        decide(books, application, yes())


def test_a_witness_in_anothers_place_agrees_up_to_the_amount(books) -> None:
    give(books, MANAGER, CLERK, most=yuan("1000"))

    with books.work(TELLER) as work:
        check_witness(work, CLERK, Permission.REVERSE, "reverse", yuan("1000"))
        with pytest.raises(BeyondDelegation):
            check_witness(work, CLERK, Permission.REVERSE, "reverse", yuan("1000.01"))
        with pytest.raises(SamePerson):
            check_witness(work, TELLER, Permission.REVERSE, "reverse", yuan("1"))
    with books.work(MANAGER) as work, pytest.raises(NotAllowed):
        check_witness(work, CLERK, Permission.REVERSE, "reverse", yuan("1"))
    with books.look(TELLER) as work:
        names = [one.name for one in tellers.others_who_may(work, Permission.REVERSE)]
    assert names == [CLERK.name, MANAGER.name]
    assert Permission.REVERSE not in signed_in(books, CLERK).permissions


def away(books, absent=MA, **changes) -> int:
    """Let the clerk come to the session in the place of a member; return the case."""
    application = above(books)
    give(books, absent, CLERK, **changes)
    convene(books, application, present=(HE, JING, CLERK))
    with books.look(HE) as work:
        [case] = sitting.open_cases(work)
    return case.id


def test_a_vote_is_cast_in_the_place_of_who_is_away_and_printed_so(books) -> None:
    case = away(books)
    for member in (HE, JING, signed_in(books, CLERK)):
        vote(books, case, member)
    assert heard(books, case).missing == ()

    count(books, case)

    last = heard(books, case).votes[-1]
    assert (last.member, last.acts_for, last.for_id) == (CLERK.name, MA.name, MA.id)
    with books.work(HE) as work:
        paper = committee_papers.decision(work, case, stamp)
        facts = papers.paper(work, paper).facts
    assert facts.language in {one.value for one in Language}
    assert [vote.acts_for for vote in facts.case.votes] == ["", "", MA.name]
    assert facts.case.aside == ()
    with books.look(HOUSE) as work:
        assert not any(faults(work).values())


def test_one_place_has_one_vote(books) -> None:
    case = away(books)
    vote(books, case, signed_in(books, CLERK))

    with books.work(HE) as work:
        committee.attend(work, heard(books, case).session.id, MA.id)
    with pytest.raises(Barred) as no:
        vote(books, case, MA)

    assert no.value.bar is Bar.ACTED_FOR


def test_for_a_member_who_is_there_nobody_votes(books) -> None:
    case = away(books)
    with books.work(HE) as work:
        committee.attend(work, heard(books, case).session.id, MA.id)

    with pytest.raises(Barred) as no:
        vote(books, case, signed_in(books, CLERK))

    assert no.value.bar is Bar.NO_SEAT
    assert CLERK.name not in heard(books, case).missing


def test_for_a_member_who_stands_aside_or_on_more_than_was_given_nobody_votes(
    books,
) -> None:
    case = away(books, most=yuan("20000"))
    with pytest.raises(Barred) as no:
        vote(books, case, signed_in(books, CLERK))
    assert no.value.bar is Bar.NO_SEAT
    assert [one.name for one in heard(books, case).voters] == [HE.name, JING.name]


def test_a_director_signs_in_anothers_place(books) -> None:
    case = a_case(books, replace(LOW, micro_signatures=1))
    vote_all(books, case)
    give(books, ZHENG, CLERK)

    with books.work(signed_in(books, CLERK)) as work:
        committee.countersign(work, "s", case, work.teller, signs=True, reason="")

    [signature] = heard(books, case).signatures
    assert (signature.director, signature.acts_for) == (CLERK.name, ZHENG.name)
    with pytest.raises(Barred) as no:
        sign(books, case, ZHENG)
    assert no.value.bar is Bar.ACTED_FOR
    assert QIN.id not in {one.member_id for one in heard(books, case).aside}
    count(books, case)
    with books.look(HOUSE) as work:
        assert not any(faults(work).values())
    with books.work(HOUSE) as work:
        work.session.execute(text("DROP TRIGGER delegation_no_update"))
        work.session.execute(text("UPDATE delegation SET until = '2026-03-09'"))
    with books.look(HOUSE) as work:
        [fault] = faults(work)["acted_for_within_what_was_given"]
    assert fault.subject.startswith(f"{CLERK.id} for {ZHENG.id}")


def test_it_is_written_once(books) -> None:
    given = give(books, APPROVER, CLERK)

    with pytest.raises(IntegrityError), books.work(HOUSE) as work:
        work.session.get_one(DelegationRow, given).most = yuan("1")
    with pytest.raises(NotAllowed), books.work(OFFICER) as work:
        delegations.end(work, given, "x")
