from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError
from tests.asked import APPROVER, MANAGER, OFFICER, decide, one, submitted, yes
from tests.build import a_customer, yuan
from tests.conftest import PEOPLE
from tests.heard import (
    APART,
    HE,
    JING,
    LOW,
    MA,
    MEMBERS,
    QIN,
    ZHENG,
    a_case,
    above,
    an_investigated_case,
    ballot,
    convene,
    heard,
    seat,
    settle,
    sign,
    vote,
    vote_all,
)
from tests.heard import decide as count
from tests.lent import draw_up, papers

from sheaf.domain.agreement import BeyondTheTerm
from sheaf.domain.application import NotMet, Stage
from sheaf.domain.committee import (
    AboveAsked,
    Bar,
    Barred,
    BeyondAuthority,
    CaseDecided,
    ChairStays,
    Choice,
    ForTheCommittee,
    NoQuorum,
    NoVeto,
    Presence,
    Said,
    SignaturesMissing,
    VotedAlready,
    VotesMissing,
    authority,
)
from sheaf.domain.condition import Check
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.ledger import Channel
from sheaf.domain.policy import Policy, VoteRule
from sheaf.domain.product import NotOffered
from sheaf.domain.relation import Relation
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.refusals import NotCleared
from sheaf.domain.schedule.switches import Planned
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.domain.tier import Tier
from sheaf.queries import committee as asked
from sheaf.queries import papers as kept
from sheaf.queries.checks import faults
from sheaf.queries.hearing import Withdrawn, to_vote
from sheaf.services import applications, committee, disbursements, ties
from sheaf.services.committee import Convening, TooFewMembers
from sheaf.services.disbursements import Payout
from sheaf.store.tables.applications import DecisionRow
from sheaf.store.tables.committee import VoteRow
from sheaf.store.tables.office import TellerRow

ASK = ballot(choice=Choice.ASK, reason="去年收成？")
NO = ballot(choice=Choice.DECLINE, reason="负债过高")


@pytest.fixture
def case(books) -> int:
    return a_case(books)


def whole(books) -> bool:
    with books.look(HOUSE) as work:
        return not any(faults(work).values())


def test_a_plan_that_the_report_proposes_is_voted_on_and_binds(books) -> None:
    """It is written once, in the notebook; what is voted is in its proportions."""
    plan = (("2026-09-21", "20000"), ("2027-02-21", "10000"))
    case = an_investigated_case(books, {Sheet.PLAN: plan})
    found = heard(books, case)
    wanted = found.wanted
    assert (wanted.method, wanted.amount) == (Method.CUSTOM, yuan("30000"))

    vote_all(books, case, *[replace(found.proposed, amount=yuan("15000"))] * 3)
    count(books, case)

    agreed = heard(books, case).application.agreed
    assert agreed.method is Method.CUSTOM
    assert agreed.particulars.plan == (
        Planned(date(2026, 9, 21), yuan("10000")),
        Planned(date(2027, 2, 21), yuan("5000")),
    )


def test_nobody_votes_for_terms_that_the_plan_does_not_fit(books) -> None:
    case = an_investigated_case(books, {Sheet.PLAN: (("2027-02-21", "30000"),)})
    short = replace(heard(books, case).proposed, term_months=6)

    with pytest.raises(BeyondTheTerm):
        vote(books, case, HE, short)


def test_another_way_of_repaying_is_voted_for_and_binds_the_contract(books, case) -> None:
    other = ballot(method=Method.EQUAL_PRINCIPAL, reason="前期收入多")
    with pytest.raises(Missing):
        vote(books, case, HE, replace(other, reason=""))
    vote_all(books, case, other, other, other)

    count(books, case)

    application = heard(books, case).application
    assert application.agreed.method is Method.EQUAL_PRINCIPAL
    draw_up(books, application.id)
    [contract] = [p for p in papers(books, application.id) if p.kind == "loan_contract"]
    with books.look(OFFICER) as work:
        signed = kept.paper(work, contract.id).facts
    assert signed.lent.method == "equal_principal"
    assert whole(books)


def test_a_plan_of_the_members_own_is_drawn_up_and_binds(books) -> None:
    case = an_investigated_case(books, {Sheet.PLAN: (("2027-02-21", "30000"),)})
    plan = (
        Planned(date(2026, 9, 21), yuan("20000")),
        Planned(date(2027, 2, 21), yuan("10000")),
    )
    own = replace(heard(books, case).proposed, plan=plan, reason="秋后先还")
    with pytest.raises(NotCleared):
        vote(books, case, HE, replace(own, amount=yuan("20000")))
    vote_all(books, case, own, own, own)

    count(books, case)

    assert heard(books, case).application.agreed.particulars.plan == plan
    assert whole(books)


def test_a_way_that_the_product_has_not_is_not_voted_for(books, case) -> None:
    with pytest.raises(NotOffered):
        vote(books, case, HE, ballot(method=Method.BALLOON, reason="x"))


def waiting(books) -> list[int]:
    with books.look(HE) as work:
        return [line.id for line in asked.waiting(work)]


def mine(books, member) -> list[int]:
    with books.look(member) as work:
        return [line.id for line in to_vote(work)]


def with_own_file(books, member: Teller, customer: int) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, member.id).customer_id = customer


def test_one_approver_alone_does_not_decide_above_the_level(books) -> None:
    application = above(books)

    for verdict in (yes(), yes(ruling=Ruling.DECLINED, reason="x")):
        with pytest.raises(ForTheCommittee) as no:
            decide(books, application, verdict, verdict.ruling.value)

    assert no.value.most == yuan("20000")
    assert waiting(books) == [application]


def test_at_the_level_one_approver_decides_but_approves_no_more(books) -> None:
    settle(books, Policy(approver_max=yuan("30000")))
    application = submitted(books)

    with pytest.raises(ForTheCommittee):
        decide(books, application, yes(amount=yuan("30000.01")))

    assert decide(books, application, yes(), "again").stage is Stage.APPROVED


def test_beyond_the_last_level_nobody_here_decides(books) -> None:
    most = yuan("20000")
    beyond = Policy(
        approver_max=most, micro_committee_max=most, business_committee_max=most
    )
    case = a_case(books, beyond)
    vote_all(books, case)

    with pytest.raises(BeyondAuthority):
        count(books, case)
    with pytest.raises(BeyondAuthority):
        decide(books, heard(books, case).application.id, yes())


def test_convened_it_leaves_what_waits_and_is_asked_of_each_member(books) -> None:
    application = above(books)

    session = convene(books, application)

    assert waiting(books) == []
    [line] = heard(books, mine(books, HE)[0]).session.cases
    assert (line.session_id, line.application_id, line.open) == (session, application, True)
    assert all(mine(books, one) == [line.id] for one in MEMBERS)
    assert mine(books, OFFICER) == []


def test_nothing_is_convened_without_an_agenda_or_twice(books) -> None:
    application = above(books)
    with pytest.raises(Missing):
        convene(books)

    convene(books, application)

    with books.work(HE) as work, pytest.raises(Gone):
        again = Convening(HE.id, (HE.id,), (application,))
        committee.convene(work, "again", again)


def test_a_committee_has_its_members_before_it_sits(books) -> None:
    seat(books)
    application = submitted(books)
    settle(books, replace(LOW, committee_min=4))

    with pytest.raises(TooFewMembers) as no:
        convene(books, application)

    assert (no.value.members, no.value.least) == (3, 4)


def test_only_members_sit_there(books) -> None:
    application = above(books)

    with pytest.raises(NotAllowed):
        convene(books, application, present=(HE, APPROVER))
    with pytest.raises(NotAllowed), books.work(OFFICER) as work:
        committee.convene(work, "o", Convening(HE.id, (), (application,)))


def test_all_in_favour_it_is_approved_and_binds_the_contract(books, case) -> None:
    cautious = ballot(amount=yuan("25000"), conditions=("投保农业保险",))
    shorter = ballot(amount=yuan("28000"), term_months=10)
    vote_all(books, case, ballot(), cautious, shorter)

    decided = count(books, case)

    assert decided.stage is Stage.APPROVED_WITH_CONDITIONS
    after = one(books, heard(books, case).application.id)
    assert after.agreed.amount == yuan("25000")
    assert after.agreed.term_months == 10
    assert after.decision.conditions == ("投保农业保险",)
    assert after.decision.case_id == case
    draw_up(books, after.id)
    [contract] = [p for p in papers(books, after.id) if p.kind == "loan_contract"]
    with books.look(OFFICER) as work:
        signed = kept.paper(work, contract.id).facts
    assert signed.lent.amount == yuan("25000")
    assert signed.lent.instalments == 10
    assert whole(books)


def test_counted_twice_it_is_decided_once(books, case) -> None:
    vote_all(books, case)
    first = count(books, case)

    assert count(books, case) == first
    with pytest.raises(CaseDecided):
        count(books, case, "again")


def test_questions_send_it_back_and_it_comes_before_them_again(books, case) -> None:
    vote_all(books, case, ballot(), ASK, ballot())

    assert count(books, case).stage is Stage.RE_SURVEY

    application = heard(books, case).application
    assert application.decision.reason == "去年收成？"
    assert whole(books)
    with books.work(HE) as work:
        committee.end(work, heard(books, case).session.id)
    with books.work(OFFICER) as work:
        applications.resume(work, application.id)
    assert waiting(books) == []


def test_declined_it_is_at_its_end(books, case) -> None:
    vote_all(books, case, ballot(), NO, ballot())

    assert count(books, case).stage is Stage.REJECTED
    assert heard(books, case).application.decision.reason == "负债过高"
    assert whole(books)


def test_with_two_thirds_one_no_is_outvoted(books) -> None:
    case = a_case(books, replace(LOW, vote_rule=VoteRule.TWO_THIRDS))
    vote_all(books, case, ballot(), NO, ballot())

    assert count(books, case).stage is Stage.APPROVED
    assert whole(books)


def test_a_vote_after_the_decision_is_impossible(books, case) -> None:
    vote_all(books, case)
    count(books, case)

    with pytest.raises(CaseDecided):
        vote(books, case, replace(HE, id=16))
    with books.work(HE) as work, pytest.raises(CaseDecided):
        committee.remark(work, case, Said.QUESTION, HE.id, "x")


def test_the_database_itself_takes_no_vote_after_the_decision(books, case) -> None:
    vote_all(books, case)
    count(books, case)

    with pytest.raises(IntegrityError, match="is closed"), books.work(HE) as work:
        row = _row(work, case)
        row.member_id = ZHENG.id
        work.session.add(row)
        work.session.flush()


def test_nobody_votes_twice(books, case) -> None:
    assert vote(books, case, HE) == 1
    assert vote(books, case, HE) == 1  # the same key

    with books.work(HE) as work, pytest.raises(VotedAlready):
        committee.vote(work, "again", case, HE, NO)
    with books.work(HE) as work, pytest.raises(IntegrityError):
        work.session.add(_row(work, case))
        work.session.flush()


def test_a_vote_is_written_once(books, case) -> None:
    vote(books, case, HE)

    with pytest.raises(IntegrityError), books.work(HOUSE) as work:
        work.session.get_one(VoteRow, 1).amount = yuan("1")


def test_before_all_have_voted_nothing_is_counted(books, case) -> None:
    vote(books, case, HE)

    with pytest.raises(VotesMissing) as no:
        count(books, case)

    assert no.value.names == ("陈静", "马国庆")


def test_without_a_quorum_nothing_is_decided_until_another_comes_in(books) -> None:
    session = convene(books, above(books), present=(HE, JING))
    [case] = mine(books, HE)
    for member in (HE, JING):
        vote(books, case, member)
    with pytest.raises(NoQuorum):
        count(books, case)

    with books.work(HE) as work:
        committee.attend(work, session, MA.id)
        committee.attend(work, session, MA.id)  # is there already
    vote(books, case, MA)

    assert count(books, case).stage is Stage.APPROVED


def test_who_leaves_is_no_longer_waited_for_and_may_come_back(books, case) -> None:
    session = heard(books, case).session.id
    vote(books, case, JING)
    with books.work(HE) as work:
        committee.leave(work, session, MA.id, Presence.LEFT)
        committee.leave(work, session, JING.id, Presence.LEFT)
        with pytest.raises(Gone):
            committee.leave(work, session, MA.id, Presence.LEFT)

    told = heard(books, case)
    assert told.missing == ("何建华",)
    assert [one.name for one in told.voters] == ["何建华", "陈静"]
    assert [one.who.name for one in told.session.attended if one.left] == ["陈静", "马国庆"]
    with books.work(HE) as work:
        committee.attend(work, session, MA.id)
    assert heard(books, case).missing == ("何建华", "马国庆")


def test_who_was_never_there_is_taken_off_but_not_once_they_voted(books, case) -> None:
    session = heard(books, case).session.id
    vote(books, case, JING)
    with books.work(HE) as work:
        with pytest.raises(VotedAlready):
            committee.leave(work, session, JING.id, Presence.ABSENT)
        with pytest.raises(ChairStays):
            committee.leave(work, session, HE.id, Presence.LEFT)
        committee.leave(work, session, MA.id, Presence.ABSENT)

    told = heard(books, case).session
    assert [one.who.name for one in told.attended] == ["何建华", "陈静"]


def test_who_votes_at_their_own_desk_is_present(books) -> None:
    convene(books, above(books), present=(HE,))
    [case] = mine(books, MA)

    vote(books, case, MA)

    assert {one.id for one in heard(books, case).session.present} == {HE.id, MA.id}


@pytest.mark.parametrize(
    ("role", "bar"), [(Role.TELLER, Bar.ACCEPTED), (Role.LOAN_OFFICER, Bar.PRESENTS)]
)
def test_whoever_had_a_hand_in_it_does_not_vote(books, case, role, bar) -> None:
    both = replace(PEOPLE[role], roles=frozenset({role, Role.COMMITTEE_MEMBER}))
    with books.work(HOUSE) as work:
        held = " ".join(sorted(one.value for one in both.roles))
        work.session.get_one(TellerRow, both.id).roles = held

    with pytest.raises(Barred) as no:
        vote(books, case, both)

    assert (no.value.name, no.value.bar) == (both.name, bar)


def test_neither_the_applicant_nor_a_relative_votes(books, case) -> None:
    applicant = heard(books, case).application.customer_id
    with_own_file(books, HE, applicant)
    with books.work(HOUSE) as work:
        brother = a_customer(work, "王强", sex="M", phone="13800000019")
        ties.link(work, applicant, brother, Relation.SIBLING, "")
    with_own_file(books, JING, brother)

    for member in (HE, JING):
        with pytest.raises(Barred) as no:
            vote(books, case, member)
        assert no.value.bar is Bar.RELATED
    assert mine(books, MA) == [case]


def test_a_guarantor_does_not_vote(books, case) -> None:
    [guarantor] = heard(books, case).application.guarantors
    with_own_file(books, MA, guarantor.customer_id)

    with pytest.raises(Barred):
        vote(books, case, MA)


def test_a_member_stands_aside_with_a_reason(books, case) -> None:
    with books.work(HE) as work:
        with pytest.raises(Missing):
            committee.stand_aside(work, case, MA, " ")
        committee.stand_aside(work, case, MA, "两家合伙过")

    [aside] = [one for one in heard(books, case).aside if one.member_id == MA.id]
    assert (aside.bar, aside.reason) == (Bar.STOOD_ASIDE, "两家合伙过")
    with pytest.raises(Barred):
        vote(books, case, MA)
    with books.work(HE) as work, pytest.raises(Barred):
        committee.stand_aside(work, case, MA, "again")


def test_another_members_vote_is_cast_at_the_desk_of_the_session(books, case) -> None:
    with books.work(MANAGER) as work:
        committee.vote(work, "m", case, JING, ballot())
    with books.work(OFFICER) as work, pytest.raises(NotAllowed):
        committee.vote(work, "o", case, MA, ballot())
    with books.work(HE) as work, pytest.raises(NotAllowed):
        committee.vote(work, "x", case, APPROVER, ballot())

    assert [one.member for one in heard(books, case).votes] == ["陈静"]


def test_nobody_votes_for_more_than_was_asked_for(books, case) -> None:
    with pytest.raises(AboveAsked):
        vote(books, case, HE, ballot(amount=yuan("30000.01")))


def test_what_was_said_is_kept(books, case) -> None:
    with books.work(HE) as work:
        committee.remark(work, case, Said.PRESENTATION, OFFICER.id, "大棚六个")
        committee.remark(work, case, Said.QUESTION, JING.id, " 去年收成？ ")
        with pytest.raises(Missing):
            committee.remark(work, case, Said.ANSWER, OFFICER.id, " ")

    said = [(one.kind, one.speaker, one.words) for one in heard(books, case).remarks]
    assert said == [
        (Said.PRESENTATION, "周敏", "大棚六个"),
        (Said.QUESTION, "陈静", "去年收成？"),
    ]


def test_a_wrong_note_is_withdrawn_once_and_stays(books, case) -> None:
    with books.work(HE) as work:
        committee.remark(work, case, Said.PRESENTATION, OFFICER.id, "还欠谁的？")
    [wrong] = heard(books, case).remarks

    with books.work(JING) as work:
        with pytest.raises(Missing):
            committee.withdraw_remark(work, wrong.id, " ")
        committee.withdraw_remark(work, wrong.id, "是提问")
        with pytest.raises(Gone):
            committee.withdraw_remark(work, wrong.id, "再一次")

    [told] = heard(books, case).remarks
    assert (told.words, told.withdrawn) == ("还欠谁的？", Withdrawn("陈静", "是提问"))


SIGNED = replace(LOW, micro_signatures=2)


def test_above_its_level_directors_sign_before_it_is_decided(books) -> None:
    case = a_case(books, SIGNED)
    with pytest.raises(VotesMissing):
        sign(books, case, ZHENG)
    vote_all(books, case)
    with pytest.raises(SignaturesMissing) as no:
        count(books, case)
    assert no.value.missing == 2

    assert sign(books, case, ZHENG) == 1
    with books.work(ZHENG) as work, pytest.raises(VotedAlready):
        committee.countersign(work, "again", case, ZHENG, signs=True, reason="")
    assert sign(books, case, QIN) == 2

    assert count(books, case).stage is Stage.APPROVED
    assert whole(books)


def test_after_the_first_signature_nobody_votes_any_more(books) -> None:
    convene(books, above(books, replace(SIGNED, committee_quorum=2)), present=(HE, JING))
    [case] = mine(books, HE)
    for member in (HE, JING):
        vote(books, case, member)
    sign(books, case, ZHENG)

    with pytest.raises(CaseDecided):
        vote(books, case, MA, NO)


def test_a_director_says_no_with_a_reason(books) -> None:
    case = a_case(books, replace(LOW, committee_veto=True))
    vote_all(books, case)
    with pytest.raises(Missing):
        sign(books, case, ZHENG, signs=False)

    sign(books, case, ZHENG, signs=False, reason="超出承受能力")

    assert count(books, case).stage is Stage.REJECTED
    assert heard(books, case).application.decision.reason == "超出承受能力"
    assert whole(books)


def test_where_the_office_has_no_veto_nobody_says_no_alone(books, case) -> None:
    vote_all(books, case)

    with pytest.raises(NoVeto):
        sign(books, case, ZHENG, signs=False, reason="x")


def test_a_no_of_the_committee_is_not_signed(books) -> None:
    case = a_case(books, SIGNED)
    vote_all(books, case, NO, NO, NO)

    with pytest.raises(Gone):
        sign(books, case, ZHENG)

    assert count(books, case).stage is Stage.REJECTED


def test_only_a_director_signs(books) -> None:
    case = a_case(books, SIGNED)
    vote_all(books, case)

    with books.work(HE) as work, pytest.raises(NotAllowed):
        committee.countersign(work, "x", case, HE, signs=True, reason="")


def test_what_was_not_decided_waits_for_the_next_session(books, case) -> None:
    application = heard(books, case).application.id
    vote(books, case, HE)
    with books.work(HE) as work:
        committee.end(work, heard(books, case).session.id)

    assert not heard(books, case).line.open
    assert waiting(books) == [application]
    with pytest.raises(CaseDecided):
        vote(books, case, JING)
    with books.work(HE) as work, pytest.raises(CaseDecided):
        committee.end(work, heard(books, case).session.id)
    with books.work(HE) as work, pytest.raises(CaseDecided):
        committee.attend(work, heard(books, case).session.id, MA.id)
    again = convene(books, application)
    with books.look(HE) as work:
        [anew] = asked.session(work, again).cases
    vote_all(books, anew.id)
    assert count(books, anew.id, "anew").stage is Stage.APPROVED
    assert whole(books)


def test_what_was_withdrawn_is_voted_on_no_more(books, case) -> None:
    application = heard(books, case).application.id
    with books.work(PEOPLE[Role.TELLER]) as work:
        applications.withdraw(work, application, "不借了")

    assert mine(books, HE) == []
    with pytest.raises(CaseDecided):
        vote(books, case, HE)


def test_who_voted_does_not_pay_out(books, case) -> None:
    vote_all(books, case)
    count(books, case)
    application = heard(books, case).application.id
    draw_up(books, application)
    clerk = replace(JING, roles=frozenset({Role.DISBURSEMENT_CLERK}))

    with books.work(clerk) as work, pytest.raises(SamePerson):
        disbursements.disburse(work, "p", application, Payout(Channel.CASH))


def test_a_decision_names_its_case_once(books, case) -> None:
    vote_all(books, case)
    made = count(books, case).decision_id

    with pytest.raises(IntegrityError), books.work(HOUSE) as work:
        row = work.session.get_one(DecisionRow, made)
        values = {c.name: getattr(row, c.name) for c in DecisionRow.__table__.columns}
        work.session.add(DecisionRow(**values | {"id": made + 1}))
        work.session.flush()


def _row(work, case) -> VoteRow:
    return VoteRow(
        case_id=case,
        member_id=HE.id,
        choice="decline",
        amount=yuan("1"),
        term_months=1,
        rate=ballot().rate,
        method=ballot().method.value,
        conditions="",
        reason="x",
        at=work.now,
        teller_id=HE.id,
    )


def test_nobody_votes_for_terms_that_could_not_be_decided(books, case) -> None:
    with pytest.raises(NotMet) as no:
        vote(books, case, HE, ballot(term_months=240))

    assert Check.TERM in {one.code for one in no.value.conditions}
    assert heard(books, case).votes == ()


def test_nobody_votes_for_more_than_the_guarantor_carries(books) -> None:
    """What is proposed was carried when it was submitted; what was asked for is not."""
    case = an_investigated_case(books, guarantor_earns="9000")
    assert heard(books, case).proposed.amount == yuan("50000")

    with pytest.raises(NotMet) as no:
        vote(books, case, HE, replace(heard(books, case).asked, reason="x"))

    assert {one.code for one in no.value.conditions} == {Check.GUARANTOR_INSTALMENT}
    assert vote(books, case, HE, heard(books, case).proposed) == 1


def test_terms_that_nobody_may_decide_on_together_go_back_with_the_condition(
    books, case
) -> None:
    vote_all(books, case, *APART)
    found = heard(books, case)
    assert [one.code for one in found.standing] == [Check.GUARANTOR_INSTALMENT]
    assert found.verdict.ruling is Ruling.SENT_BACK
    with pytest.raises(NotMet):
        count(books, case)

    assert count(books, case, why="保证人月供不足").stage is Stage.RE_SURVEY

    after = heard(books, case)
    assert after.application.decision.reason == "保证人月供不足"
    assert not after.line.open
    assert whole(books)


def test_what_cannot_be_decided_no_director_signs(books) -> None:
    case = a_case(books, SIGNED)
    vote_all(books, case, *APART)

    with pytest.raises(Gone):
        sign(books, case, ZHENG)
    assert count(books, case, why="x").stage is Stage.RE_SURVEY


def test_the_quorum_goes_by_the_level_of_the_amount() -> None:
    rules = Policy(committee_min=5, committee_quorum=3, business_quorum=5)

    micro, business = rules.micro_committee_max, rules.business_committee_max
    found = [authority(rules, amount, Tier.NEW).quorum for amount in (micro, business)]

    assert found == [3, 5]
