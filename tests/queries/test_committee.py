"""What a committee's sessions and cases look like to who asks."""

import pytest
from sqlalchemy import update
from tests.asked import (
    APPROVER,
    submitted,
    yes,
)
from tests.asked import decide as decide_alone
from tests.build import yuan
from tests.heard import (
    HE,
    JING,
    LOW,
    MA,
    MEMBERS,
    QIN,
    ZHENG,
    a_case,
    above,
    again,
    convene,
    decide,
    heard,
    seat,
    settle,
    vote,
    vote_all,
)

from sheaf.domain.application import Stage
from sheaf.domain.committee import Body, ForTheCommittee
from sheaf.domain.policy import Policy
from sheaf.domain.teller import HOUSE
from sheaf.queries import application_file, applications, committee
from sheaf.queries.checks.committee import decided_by_a_quorum
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.office import TellerRow


def test_who_decides_follows_the_settings_of_the_day(books) -> None:
    application = submitted(books)
    with books.look(HE) as work:
        asked = applications.one(work, application)
        assert committee.authority_for(work, asked).body is Body.APPROVER
    settle(books, LOW)

    with books.look(HE) as work:
        assert committee.authority_for(work, asked).body is Body.MICRO


def test_who_proved_themselves_here_is_decided_on_by_one(books) -> None:
    application = again(books)
    with books.look(HE) as work:
        assert [one.id for one in committee.for_session(work)] == [application]
    settle(books, Policy(approver_max=yuan("20000"), green_max=yuan("30000")))

    with books.look(HE) as work:
        assert committee.for_session(work) == ()
    with books.look(APPROVER) as work:
        found = application_file.file(work, application)
        assert (found.green, found.for_committee) == (True, False)
    decide_alone(books, application, yes(), "green")
    with books.look(HOUSE) as work:
        assert [*decided_by_a_quorum(work)] == []


def test_two_members_are_a_quorum_on_who_proved_themselves_here(books) -> None:
    application = again(books)
    seat(books)
    convene(books, application, present=(HE, JING))
    with books.look(HE) as work:
        [case] = [one.id for one in committee.open_cases(work)]
    for member in (HE, JING):
        vote(books, case, member)

    assert decide(books, case).stage is Stage.APPROVED
    with books.look(HOUSE) as work:
        assert [*decided_by_a_quorum(work)] == []


def test_once_late_it_is_for_the_committee_again(books) -> None:
    application = again(books)
    settle(books, Policy(approver_max=yuan("20000"), green_max=yuan("30000")))
    with books.work(HOUSE) as work:
        work.session.execute(update(StandingRow).values(worst_late=3))

    with pytest.raises(ForTheCommittee):
        decide_alone(books, application, yes(), "green")


def test_members_and_directors_are_who_holds_those_places_now(books) -> None:
    above(books)
    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, MA.id).active = False

    with books.look(HE) as work:
        assert {one.id for one in committee.members(work)} == {HE.id, JING.id}
        assert {one.id for one in committee.directors(work)} == {ZHENG.id, QIN.id}


def test_what_one_approver_decides_waits_for_no_session(books) -> None:
    settle(books, Policy())
    submitted(books)

    with books.look(HE) as work:
        assert committee.waiting(work) == ()


def test_a_session_counts_its_cases_and_says_whether_it_is_over(books) -> None:
    case = a_case(books)
    with books.look(HE) as work:
        [before] = committee.sessions(work)
    vote_all(books, case)
    decide(books, case)

    with books.look(HE) as work:
        [after] = committee.sessions(work)
        session = committee.session(work, after.id)

    assert (before.number, before.chair, before.cases) == ("CM2026-0001", "何建华", 1)
    assert (before.decided, after.decided, after.over) == (0, 1, False)
    assert session.undecided == ()
    [line] = session.cases
    assert (line.decided, line.approved, line.votes) == ("approved", yuan("30000"), 3)


def test_an_application_knows_its_last_case(books) -> None:
    application = above(books)
    with books.look(HE) as work:
        assert committee.case_of(work, application) is None

    convene(books, application)

    with books.look(HE) as work:
        assert committee.case_of(work, application).application_id == application
        assert committee.open_cases(work)[0].application_id == application


def test_votes_are_read_back_as_cast(books) -> None:
    case = a_case(books)
    vote(books, case, HE)

    with books.look(HE) as work:
        [found] = committee.votes(work, case)

    assert (found.member, found.ballot) == ("何建华", heard(books, case).asked)


def test_those_who_voted_are_known_by_the_decision(books) -> None:
    case = a_case(books)
    vote_all(books, case)
    made = decide(books, case).decision_id

    with books.look(HE) as work:
        assert committee.voters(work, made) == {one.id for one in MEMBERS}
