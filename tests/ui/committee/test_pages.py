"""The committee by keys: a session convened, a case talked over, voted on, decided."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.asked import APPROVER, OFFICER, one
from tests.build import yuan
from tests.conftest import PEOPLE
from tests.heard import (
    APART,
    HE,
    JING,
    LOW,
    MA,
    MEMBERS,
    ZHENG,
    a_case,
    above,
    again,
    an_investigated_case,
    ballot,
    convene,
    decide,
    heard,
    seat,
    settle,
    sign,
    vote,
    vote_all,
)
from tests.ui.kit.hand import commit
from tests.windows import ENTER, PASSWORD, Keyboard, focus

from sheaf.domain.application import Stage
from sheaf.domain.committee import Bar, Choice, Said
from sheaf.domain.condition import Check
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.schedule import Method
from sheaf.domain.teller import Role
from sheaf.queries import committee as asked
from sheaf.services import committee
from sheaf.store.tables.office import TellerRow
from sheaf.ui.committee.convene import _case_said
from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.place import Place

Key = Qt.Key
MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def case(books) -> int:
    return a_case(books)


def open_case(window, teller, case):
    shown = window(teller)
    shown.go(Place("case", case))
    return shown


def words(shown):
    return shown.page.step._words.text()


def possible(shown):
    return {one.act.name for one in shown.page.acts()}


def sheet(shown):
    return shown.sheets[-1]


def test_a_member_votes_in_three_keys(window, books, case, keys) -> None:
    window(HE)

    keys.ctrl(Key.Key_5)
    keys.type("1")
    keys.ctrl(Key.Key_Return)

    assert keys.count == 3
    [cast] = heard(books, case).votes
    assert (cast.member, cast.ballot) == ("何建华", heard(books, case).asked)


def test_nobody_votes_without_saying_for_what(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)
    keys.press(ENTER)
    assert sheet(shown).choice.value() is None
    assert "1 In favour" in sheet(shown).choice.edit.placeholderText()

    keys.ctrl(Key.Key_Return)

    assert sheet(shown).choice.wrong
    assert heard(books, case).votes == ()


def test_a_vote_against_asks_for_its_reason_and_keeps_one_draft(
    window, books, case, keys
) -> None:
    shown = open_case(window, HE, case)
    keys.type("3")
    assert sheet(shown).choice.value() is Choice.DECLINE
    assert sheet(shown).reason.isAncestorOf(focus())
    keys.type("debts")
    keys.press(Key.Key_Escape)

    keys.press(ENTER)
    assert sheet(shown).choice.value() is Choice.DECLINE
    keys.ctrl(Key.Key_Return)

    [cast] = heard(books, case).votes
    assert (cast.ballot.choice, cast.ballot.reason) == (Choice.DECLINE, "debts")


def test_a_yes_to_more_than_the_guarantor_carries_is_refused_beside_the_amount(
    window, books, case, keys
) -> None:
    shown = open_case(window, HE, case)
    keys.type("1")
    sheet(shown).form.field("term_months").edit.put("10")
    keys.ctrl(Key.Key_Return)

    amount = sheet(shown).form.field("amount")
    assert amount.wrong
    assert "Guarantor can bear it monthly (3,000.00" in amount._says.text()
    assert heard(books, case).votes == ()


def test_what_cannot_be_decided_together_goes_back_by_enter(
    window, books, case, keys
) -> None:
    vote_all(books, case, *APART)
    shown = open_case(window, HE, case)
    assert words(shown).startswith("Voted for: 28,700.00 yuan over 10 months")

    keys.press(ENTER)

    application = heard(books, case).application
    assert application.stage is Stage.RE_SURVEY
    assert "Guarantor can bear it monthly" in application.decision.reason


def test_the_room_says_whose_vote_is_awaited(window, books, case) -> None:
    shown = window(HE)

    shown.go(Place("committee"))

    assert words(shown) == ("Your vote on 王芳 is awaited: 30,000.00 yuan over 12 months.")
    assert shown.rail._rooms["committee"].count == "1"


def test_what_waits_is_added_up_as_asked_for_and_as_proposed(window, books) -> None:
    application = above(books)
    page = window(HE).page
    page.go.emit(Place("committee"))
    page = page.window().page
    rows = page.waiting.table.rows
    assert page.sections["waiting"]._total.text() == "Total 30,000.00"

    page.proposals = {application: yuan("25000")}

    assert page._sum(rows) == "Total 30,000.00, proposed 25,000.00"


def test_an_agenda_says_what_is_proposed_of_what_is_asked_for(books) -> None:
    above(books)
    with books.look(HE) as work:
        [line] = asked.waiting(work)

    assert _case_said(line, None).endswith("  30,000.00")
    assert _case_said(line, yuan("25000")).endswith("  25,000.00 proposed of 30,000.00")


def test_a_session_is_convened_in_four_keys(window, books, keys) -> None:
    application = above(books)
    shown = window(HE)

    keys.ctrl(Key.Key_5)
    assert words(shown) == "Waiting for a session: 1."
    keys.press(ENTER)
    assert sheet(shown).present.value() == (str(HE.id),)
    keys.type("=")
    keys.ctrl(Key.Key_Return)

    assert keys.count == 4
    assert shown.page.place.kind == "session"
    with books.look(HE) as work:
        found = asked.session(work, shown.page.place.id)
    assert [line.application_id for line in found.cases] == [application]
    assert {line.id for line in found.present} == {member.id for member in MEMBERS}


def test_from_the_session_enter_leads_to_the_decision(window, books, case, keys) -> None:
    shown = window(MANAGER)
    shown.go(Place("session", heard(books, case).session.id))
    assert words(shown) == "Next on the agenda: 王芳, 30,000.00 yuan."
    keys.press(ENTER)
    assert words(shown) == "Still to vote: 何建华, 陈静, 马国庆."
    vote_all(books, case, ballot(), ballot(amount=yuan("25000")), ballot())
    shown.page.look_again()
    assert words(shown).startswith(
        "The votes come to: Approved: 25,000.00 yuan over 12 months"
    )

    keys.press(ENTER)

    assert heard(books, case).application.stage is Stage.APPROVED
    assert words(shown).startswith("Decided on 2026-03-10")
    assert "vote" not in possible(shown)


def test_another_member_votes_at_the_same_desk_with_their_password(
    window, books, case, keyring, keys
) -> None:
    keyring.hold(JING.name, PASSWORD, bytes(32))
    vote(books, case, HE)
    shown = open_case(window, HE, case)
    keys.press(ENTER)
    assert sheet(shown).who.value() == "陈静"

    keys.type("wrong")
    sheet(shown).choice.edit.put(Choice.APPROVE.value)
    keys.ctrl(Key.Key_Return)
    assert sheet(shown).password.wrong
    keys.type(PASSWORD)
    keys.ctrl(Key.Key_Return)

    assert [one.member for one in heard(books, case).votes] == ["何建华", "陈静"]


def test_who_votes_for_themselves_types_no_password(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)

    keys.press(ENTER)

    assert sheet(shown).password.isHidden()
    assert sheet(shown).who.value() == "何建华"
    assert focus() is sheet(shown).choice.widget


def test_against_asks_for_a_reason_and_for_no_terms(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)
    keys.press(ENTER)

    keys.type("3")
    keys.ctrl(Key.Key_Return)
    assert sheet(shown).form.field("amount").isHidden()
    assert sheet(shown).reason.wrong
    commit(focus(), "负债过高")
    keys.ctrl(Key.Key_Return)

    [cast] = heard(books, case).votes
    assert (cast.ballot.choice, cast.ballot.reason) == (Choice.DECLINE, "负债过高")


def test_nobody_votes_for_more_than_was_asked_for(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)
    keys.press(ENTER)
    keys.type("1")
    sheet(shown).form.field("amount").edit.put("30001")

    keys.ctrl(Key.Key_Return)

    assert sheet(shown).form.field("amount").wrong
    assert heard(books, case).votes == ()


def test_less_is_voted_for_with_a_condition(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)
    keys.press(ENTER)
    keys.type("t")
    form = sheet(shown).form
    form.field("amount").edit.put("25000")
    form.field("conditions").edit.put("投保农业保险")

    keys.ctrl(Key.Key_Return)

    [cast] = heard(books, case).votes
    assert cast.ballot.amount == yuan("25000")
    assert cast.ballot.conditions == ("投保农业保险",)


def test_another_way_is_voted_for_with_a_reason(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)
    keys.press(ENTER)
    vote_sheet = sheet(shown)
    keys.type("1")
    focus_on(vote_sheet.way.method)

    keys.type("debj")
    keys.ctrl(Key.Key_Return)
    assert vote_sheet.reason.wrong
    commit(focus(), "前期收入多")
    keys.ctrl(Key.Key_Return)

    [cast] = heard(books, case).votes
    assert cast.ballot.method is Method.EQUAL_PRINCIPAL
    assert cast.ballot.plan == ()


def test_the_plan_proposed_stands_there_and_another_can_be_written(
    window, books, keys
) -> None:
    case = an_investigated_case(books, {Sheet.PLAN: (("2027-02-21", "30000"),)})
    shown = open_case(window, HE, case)
    keys.press(ENTER)
    vote_sheet = sheet(shown)
    form = vote_sheet.form
    keys.type("1")
    assert vote_sheet.way.own_plan() == ()

    form.field("amount").edit.put("20000")
    form.edited.emit()
    assert vote_sheet.way.edit.kept() == "2027-02-21\t20,000.00"
    assert not vote_sheet.reason.needed
    vote_sheet.way.edit.put("2026-09-21\t10000\n2027-02-21\t10000")
    form.field("reason").edit.put("秋后先还一半")
    keys.ctrl(Key.Key_Return)

    [cast] = heard(books, case).votes
    assert [line.principal for line in cast.ballot.plan] == [yuan("10000")] * 2


def test_a_case_shows_what_deviates_and_opens_its_report(window, books, keys) -> None:
    shown = open_case(window, HE, an_investigated_case(books))
    part = shown.page.sections["doubts"]

    found = {one.name: one.answer for one in shown.page.parts["doubts"].table.rows}
    assert "doubt.guarantor_unseen" in found
    assert found["sales_by_week"] == "本周有庙会"
    assert part._total.text() == (
        "周敏 proposes 50,000.00 yuan; held down by: Need less own money"
    )
    keys.ctrl(Key.Key_P)

    [preview] = previews()
    assert preview.paper.name.startswith("A2026-0001")


def test_who_votes_reads_beside_it_what_is_doubted(window, books) -> None:
    shown = window(HE)

    shown.go(Place("vote", an_investigated_case(books)))

    found = [one.name for one in sheet(shown).doubts.table.rows]
    assert found[0] == "sales_by_week"
    assert "doubt.guarantor_unseen" in found
    assert sheet(shown).choice.isAncestorOf(focus())


def test_where_less_is_proposed_than_asked_for_both_are_said(window, books) -> None:
    case = an_investigated_case(books)
    shown = window(HE)

    shown.go(Place("committee"))
    [line] = shown.page.cases.table.rows
    assert shown.page.proposals == {line.application_id: yuan("50000")}
    assert words(shown).endswith(" The report proposes 50,000.00 yuan.")
    shown.go(Place("session", line.session_id))
    assert words(shown).endswith(" The report proposes 50,000.00 yuan.")
    shown.go(Place("application", line.application_id))

    assert shown.page.file.proposed == yuan("50000")
    met = {one.condition.code for one in shown.page.file.findings}
    assert Check.EQUITY_CHECKED in met
    assert heard(books, case).application.stage is Stage.SUBMITTED


def test_today_says_what_waits_for_a_session_to_who_convenes_it(window, books) -> None:
    above(books)

    shown = window(HE)

    rows = shown.page.waiting["to_convene"].part.table.rows
    assert [one.applicant for one in rows] == ["王芳"]


def test_a_case_without_an_investigation_shows_none(window, books, case) -> None:
    shown = open_case(window, HE, case)

    assert shown.page.sections["doubts"].isHidden()
    assert "report" not in possible(shown)


def test_what_the_report_proposes_is_voted_for_in_three_keys(window, books, keys) -> None:
    case = an_investigated_case(books)
    window(HE)

    keys.ctrl(Key.Key_5)
    keys.type("1")
    keys.ctrl(Key.Key_Return)

    assert keys.count == 3
    [cast] = heard(books, case).votes
    assert cast.ballot.amount == yuan("50000")


def test_what_one_says_oneself_is_noted_as_ones_own_question(
    window, books, case, keys
) -> None:
    shown = open_case(window, HE, case)

    keys.ctrl(Key.Key_I)
    assert sheet(shown).kind.value() is Said.QUESTION
    commit(focus(), "去年收成？")
    keys.ctrl(Key.Key_Return)

    [first] = heard(books, case).remarks
    assert (first.kind, first.speaker) == (Said.QUESTION, "何建华")


def test_for_what_others_said_one_says_who_it_was(window, books, case, keys) -> None:
    shown = open_case(window, HE, case)
    keys.ctrl(Key.Key_I)
    focus_on(sheet(shown).kind)

    keys.type("1")
    sheet(shown).words.edit.put("大棚六个，长势良好")
    keys.ctrl(Key.Key_Return)
    assert sheet(shown).speaker.wrong
    focus_on(sheet(shown).speaker)
    keys.type("1")
    keys.ctrl(Key.Key_Return)

    [first] = heard(books, case).remarks
    assert (first.kind, first.speaker) == (Said.PRESENTATION, "周敏")


def test_nothing_is_put_into_the_mouth_of_who_only_writes(window, books, case) -> None:
    shown = window(MANAGER)

    shown.go(Place("remark", case))

    assert sheet(shown).kind.value() is None
    assert sheet(shown).speaker.value() is None
    assert sheet(shown).kind.isAncestorOf(focus())


def test_a_note_that_was_wrong_is_withdrawn_with_a_reason(
    window, books, case, keys
) -> None:
    with books.work(HE) as work:
        committee.remark(work, case, Said.PRESENTATION, OFFICER.id, "还欠谁的？")
    shown = open_case(window, HE, case)
    shown.page.parts["remarks"].setFocus()

    keys.press(ENTER)
    commit(focus(), "是提问，不是汇报")
    keys.ctrl(Key.Key_Return)

    [told] = heard(books, case).remarks
    assert (told.withdrawn.by, told.withdrawn.why) == ("何建华", "是提问，不是汇报")
    keys.press(ENTER)
    assert shown.sheets == []


def test_a_member_stands_aside(window, books, case, keys) -> None:
    shown = open_case(window, MA, case)

    keys.ctrl(Key.Key_W)
    assert sheet(shown).who.value() == MA.name
    commit(focus(), "两家合伙过")
    keys.ctrl(Key.Key_Return)

    [aside] = [one for one in heard(books, case).aside if one.member_id == MA.id]
    assert aside.bar is Bar.STOOD_ASIDE
    assert words(shown).startswith("2 of those present may vote, and 3 must.")


def test_somebody_who_comes_late_is_let_in(window, books, keys) -> None:
    session = convene(books, above(books), present=(HE,))
    shown = window(HE)
    shown.go(Place("session", session))

    keys.ctrl(Key.Key_G)
    keys.type("1")
    keys.ctrl(Key.Key_Return)

    assert [one.name for one in shown.page.session.present] == ["何建华", "陈静"]


def test_who_was_noted_as_there_by_mistake_is_taken_off(window, books, case, keys) -> None:
    shown = window(HE)
    shown.go(Place("session", heard(books, case).session.id))

    keys.ctrl(Key.Key_B)
    assert sheet(shown).member.value() is None
    keys.type("2")
    focus_on(sheet(shown).presence)
    keys.type("2")
    keys.ctrl(Key.Key_Return)

    assert [one.name for one in shown.page.session.present] == ["何建华", "陈静"]
    assert heard(books, case).missing == ("何建华", "陈静")


def test_directors_sign_before_it_is_decided(window, books, keyring, keys) -> None:
    case = a_case(books, replace(LOW, micro_signatures=1))
    vote_all(books, case)
    shown = open_case(window, ZHENG, case)
    assert words(shown).endswith("Directors still to sign: 1.")

    keys.press(ENTER)
    assert sheet(shown).password.isHidden()
    keys.ctrl(Key.Key_Return)

    assert heard(books, case).signed == 1
    assert {"vote", "count_votes"} & possible(shown) == set()


def test_a_director_vetoes_with_a_reason(window, books, keys) -> None:
    case = a_case(books, replace(LOW, committee_veto=True))
    vote_all(books, case)
    shown = open_case(window, ZHENG, case)

    keys.ctrl(Key.Key_J)
    keys.ctrl(Key.Key_Return)
    assert sheet(shown).reason.wrong
    commit(focus(), "超出承受能力")
    keys.ctrl(Key.Key_Return)

    assert words(shown).startswith("The votes come to: Rejected")


def test_a_refused_count_is_said_where_the_step_was(window, books, keys) -> None:
    case = a_case(books, replace(LOW, micro_signatures=1))
    vote_all(books, case)
    sign(books, case, ZHENG)
    shown = open_case(window, HE, case)
    decide(books, case)

    keys.press(ENTER)

    assert words(shown).startswith("This case is closed")


def test_a_session_is_ended_and_what_was_not_decided_is_put_off(
    window, books, case, keys
) -> None:
    shown = window(HE)
    shown.go(Place("session", heard(books, case).session.id))

    keys.ctrl(Key.Key_E)

    assert words(shown).startswith("The session ended at 09:")
    shown.go(Place("case", case))
    assert words(shown).startswith("This case was put off")
    assert possible(shown) == {"to_application", "back"}


def test_ending_a_session_twice_is_refused_in_its_place(window, books, case, keys) -> None:
    shown = window(HE)
    shown.go(Place("session", heard(books, case).session.id))
    with books.work(HE) as work:
        committee.end(work, heard(books, case).session.id)

    shown.page._end()

    assert words(shown).startswith("This case is closed")


def test_the_application_says_that_the_committee_decides(window, books, keys) -> None:
    application = above(books)
    shown = window(APPROVER)
    shown.go(Place("application", application))
    assert words(shown).startswith("Waits for a session of the committee")
    assert shown.page.step.offers == []

    session = convene(books, application)
    shown = window(HE)
    shown.go(Place("application", application))
    assert words(shown) == "Before the committee in session CM2026-0001."
    keys.press(ENTER)

    assert shown.page.place.kind == "case"
    assert shown.page.hearing.session.id == session
    keys.ctrl(Key.Key_O)
    assert shown.page.place == Place("application", application)


def test_who_looked_into_it_is_shown_as_not_voting(window, books) -> None:
    application = above(books)
    both = replace(OFFICER, roles=frozenset({Role.LOAN_OFFICER, Role.COMMITTEE_MEMBER}))
    with books.work(HE) as work:
        row = work.session.get_one(TellerRow, OFFICER.id)
        row.roles = "committee_member loan_officer"
    convene(books, application)
    shown = window(both)

    shown.go(Place("committee"))
    assert words(shown) == "Session CM2026-0001 goes on."
    shown.go(Place("case", 1))
    [aside] = shown.page.parts["aside"].table.rows

    assert (aside.name, aside.bar) == ("周敏", Bar.PRESENTS)


def test_an_empty_room_says_so_kindly(window, books) -> None:
    settle(books)
    shown = window(MANAGER)

    shown.go(Place("committee"))

    assert words(shown) == ""
    assert "The administrator appoints" in shown.page.sections["members"]._empty.text()


def test_an_even_number_of_members_is_remarked_on(window, books) -> None:
    seat(books)
    with books.work(HE) as work:
        work.session.get_one(TellerRow, MA.id).active = False
    shown = window(HE)

    shown.go(Place("committee"))

    assert "An odd number" in shown.page.head._summary.text()


def test_today_asks_for_the_vote(window, books, case) -> None:
    page = window(HE).page

    [line] = page.waiting["to_vote"].part.table.rows
    assert (line.applicant, line.amount) == ("王芳", yuan("30000"))


def test_today_asks_no_approver_for_what_the_committee_decides(window, books) -> None:
    application = above(books)
    page = window(APPROVER).page

    assert page.waiting["to_decide"].part.table.rowCount() == 0
    assert one(books, application).stage is Stage.SUBMITTED


def test_how_it_turned_out_is_shown_to_who_sees_reports(window, books, case, qtbot) -> None:
    vote_all(books, case)
    decide(books, case)
    shown = window(MANAGER)
    shown.go(Place("committee"))
    assert "record" in possible(shown)

    shown.go(Place("record"))
    qtbot.waitUntil(lambda: shown.page.deciders.table.rowCount() == 3)

    assert [one.name for one in shown.page.deciders.table.rows] == [
        "何建华",
        "陈静",
        "马国庆",
    ]
    assert "paid out 0" in shown.page.head._summary.text()
    assert shown.page.times.table.rowCount() > 2


def test_minutes_and_decision_are_printed_from_their_pages(
    window, books, case, keys
) -> None:
    vote_all(books, case)
    decide(books, case)
    shown = window(HE)
    shown.go(Place("case", case))
    keys.press(Key.Key_F8)
    [preview] = previews()
    assert "决字" in preview.papers[0].name
    preview.close()
    shown.activateWindow()
    QApplication.processEvents()
    shown.go(Place("session", heard(books, case).session.id))
    assert words(shown) == "Everything is decided; end the session."
    keys.press(ENTER)
    keys.press(ENTER)

    [preview] = previews()
    assert "会字" in preview.papers[0].name


def test_a_no_is_told_by_letter(window, books, case, keys) -> None:
    no = ballot(choice=Choice.DECLINE, reason="负债过高")
    vote_all(books, case, no, no, no)
    decide(books, case)
    shown = window(OFFICER)
    shown.go(Place("application", heard(books, case).application.id))
    assert words(shown) == "This application has ended. 负债过高"

    keys.press(ENTER)

    [preview] = previews()
    assert "复字" in preview.papers[0].name


def focus_on(field):
    field.widget.setFocus()


def previews():
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, KeptWindow) and one.isVisible()]


def test_a_case_by_the_green_channel_says_how_few_votes_it_takes(window, books) -> None:
    application = again(books)
    seat(books)
    convene(books, application, present=(HE, JING))
    with books.look(HE) as work:
        [case] = [one.id for one in asked.open_cases(work)]

    shown = open_case(window, HE, case)

    said = [label.text() for label in shown.page.head.findChildren(QLabel)]
    assert any("Green channel: 2 votes are a quorum." in text for text in said)
