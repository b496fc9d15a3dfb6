"""Who brought and who decided what, how those loans did, and how long it took."""

from dataclasses import replace
from datetime import date

from tests.asked import APPROVER, OFFICER, decide, submitted, yes
from tests.build import yuan
from tests.heard import (
    ASKED,
    HE,
    JING,
    MA,
    a_case,
    an_investigated_case,
    ballot,
    heard,
    vote_all,
)
from tests.heard import decide as count
from tests.lent import lend

from sheaf.domain.application import Stage
from sheaf.domain.committee import Choice
from sheaf.domain.decision import Ruling
from sheaf.domain.loan import Status
from sheaf.domain.policy import Policy, VoteRule
from sheaf.domain.teller import HOUSE
from sheaf.queries.record import Lent, record
from sheaf.services import applications
from sheaf.store.tables.committee import CountersignRow
from sheaf.store.tables.loans import StandingRow

SINCE = date(2026, 1, 1)


def found(books):
    with books.look(HE) as work:
        return record(work, SINCE)


def test_a_yes_of_one_approver_stays_with_him_and_with_the_officer(books) -> None:
    decide(books, submitted(books), yes())

    [officer], [decider] = found(books).officers, found(books).deciders

    assert (officer.name, officer.cases, officer.approved) == (OFFICER.name, 1, 1)
    assert (decider.name, decider.cases, decider.approved) == (APPROVER.name, 1, 1)
    assert decider.lent == Lent()


def test_a_member_who_voted_against_answers_for_nothing(books) -> None:
    rules = Policy(approver_max=yuan("20000"), vote_rule=VoteRule.TWO_THIRDS)
    case = a_case(books, rules)
    no = ballot(choice=Choice.DECLINE, reason="负债过高")
    vote_all(books, case, ballot(), no, ballot())
    count(books, case)

    approved = {one.name: one.approved for one in found(books).deciders}

    assert approved == {HE.name: 1, JING.name: 0, MA.name: 1}


def test_a_loan_that_runs_late_stays_with_those_who_approved_it(books, clock) -> None:
    case = a_case(books)
    vote_all(books, case)
    count(books, case)
    lend(books, 1)
    [before] = {one.lent for one in found(books).deciders}
    clock.on("2026-04-20")
    [late] = {one.lent for one in found(books).deciders}
    clock.on("2026-08-20")
    [bad] = {one.lent for one in found(books).deciders}

    assert (before.loans, before.lent, before.late) == (1, yuan("30000"), yuan("0"))
    assert (late.late, late.bad) == (yuan("30000"), yuan("0"))
    assert bad.bad == yuan("30000")
    assert found(books).paid_out == 1


def test_what_deviated_is_set_against_what_became_of_the_loan(books, clock) -> None:
    case = an_investigated_case(books)
    [before] = found(books).deviations
    wanted = replace(ASKED, amount=yuan("50000"))
    vote_all(books, case, wanted, wanted, wanted)
    count(books, case)
    lend(books, heard(books, case).application.id)
    clock.on("2026-08-20")

    [after] = found(books).deviations

    assert (before.check, before.cases, before.lent) == ("sales_by_week", 1, Lent())
    assert (after.lent.loans, after.lent.late) == (1, yuan("50000"))


def test_declined_and_approved_are_counted_of_all_applied_for(books) -> None:
    decide(books, submitted(books), yes(ruling=Ruling.DECLINED, reason="x"))

    now = found(books)

    assert (now.applied, now.approved, now.declined, now.paid_out) == (1, 0, 1, 0)


def test_time_is_counted_from_step_to_step(books, clock) -> None:
    application = submitted(books)
    clock.on("2026-03-16")
    decide(books, application, yes())

    times = {one.stage: one for one in found(books).times}

    assert times[Stage.SUBMITTED].count == 1
    assert round(times[Stage.SUBMITTED].longest) == 6
    assert times[Stage.ASSIGNED].average < 1


def test_the_time_that_questions_take_is_counted_too(books, clock) -> None:
    application = submitted(books)
    decide(books, application, yes(ruling=Ruling.SENT_BACK, reason="?"))
    clock.on("2026-03-12")
    with books.work(OFFICER) as work:
        applications.resume(work, application)

    times = {one.stage: one for one in found(books).times}

    assert round(times[Stage.RE_SURVEY].longest) == 2


def test_a_loan_once_late_stays_so_when_it_is_repaid(books) -> None:
    application = submitted(books)
    decide(books, application, yes())
    loan = lend(books, application)
    assert found(books).officers[0].lent.ever_late == 0
    with books.work(HOUSE) as work:
        row = work.session.get_one(StandingRow, loan)
        row.status, row.worst_late = Status.SETTLED.value, 200

    [officer] = found(books).officers

    assert (officer.lent.ever_late, officer.lent.late) == (1, yuan("0"))


def test_what_was_written_off_is_left_no_more_and_is_said(books) -> None:
    application = submitted(books)
    decide(books, application, yes())
    loan = lend(books, application)
    with books.work(HOUSE) as work:
        work.session.get_one(StandingRow, loan).status = Status.WRITTEN_OFF.value

    lent = found(books).officers[0].lent

    assert (lent.left, lent.late) == (yuan("0"), yuan("0"))
    assert (lent.written_off, lent.bad, lent.ever_late) == (lent.lent, lent.lent, 1)


def test_a_director_who_signed_answers_for_it_too(books) -> None:
    case = a_case(books)
    vote_all(books, case)
    with books.work(HOUSE) as work:
        director = CountersignRow(
            case_id=case, director_id=4, signs=True, reason="", at=work.now, teller_id=4
        )
        work.session.add(director)
    count(books, case)

    assert {one.teller_id: one.approved for one in found(books).deciders}[4] == 1


def test_what_was_applied_for_before_is_left_out(books) -> None:
    submitted(books)

    with books.look(HE) as work:
        assert record(work, date(2026, 3, 11)).applied == 0
