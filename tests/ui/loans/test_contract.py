from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from tests import asked
from tests.build import a_customer, a_guarantor, a_thing, an_application, married
from tests.conftest import PEOPLE
from tests.lent import CLERK, draw_up, fill_till, sign_all
from tests.windows import COUNTER, ENTER, Keyboard, focus

from sheaf.domain.application import Stage
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import applications, contracts, loans, papers, securities
from sheaf.store.tables.papers import AttachmentRow
from sheaf.store.tables.people import CustomerRow
from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.place import Place

Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OFFICER = PEOPLE[Role.LOAN_OFFICER]
#: Officer and clerk in one, but neither who approved nor who investigated.
DESK = Teller(4, "吴倩", frozenset({Role.LOAN_OFFICER, Role.DISBURSEMENT_CLERK}))


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        made = an_application(work, security="guarantor", conditions=("还清旧欠",))
        a_guarantor(work, made)
        a_thing(work, made)
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def shown(window):
    return window(DESK)


@pytest.fixture
def page(shown, application):
    shown.go(Place("contract", application))
    return shown.page


def stage(books, application):
    with books.look(OFFICER) as work:
        return applications.one(work, application).stage


def next_words(page):
    return page.step._words.text()


def previews():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, KeptWindow)]


def test_enter_draws_the_papers_up(page, books, application, keys) -> None:
    assert "Draw up the contract" in next_words(page)

    keys.press(ENTER)

    assert [line.kind for line in page.papers.table.rows] == [
        "loan_contract",
        "rate_notice",
        "guarantee_contract",
        "guarantor_check",
        "mortgage_contract",
    ]
    assert "Print the papers (5)" in next_words(page)
    with books.look(OFFICER) as work:
        first = papers.paper(work, page.papers.table.rows[0].id)
    assert first.wording  # version and hash of what it is worded in


def test_enter_again_previews_the_whole_set_and_prints_it(page, keys, printer) -> None:
    keys.press(ENTER)
    keys.press(ENTER)
    [preview] = previews()
    assert len(preview.papers) == 5

    keys.press(ENTER)

    assert len(list(printer.glob("*.pdf"))) == 5
    assert not [one for one in previews() if one.isVisible()]
    assert "wait to be signed" in next_words(page)


def test_all_papers_signed_together_are_marked_at_once(
    page, shown, books, application, keys, tmp_path
) -> None:
    keys.press(ENTER)
    photo, scan = tmp_path / "signing.jpg", tmp_path / "all.pdf"
    photo.write_bytes(b"\xff\xd8 a photograph")
    scan.write_bytes(b"%PDF all of them")

    keys.ctrl(Key.Key_U)
    sheet = shown.sheets[-1]
    assert [names for _line, names in sheet.papers][:3] == [
        ("王芳",),
        ("王芳",),
        ("李国平",),
    ]
    sheet.photo.edit.put(str(photo))
    sheet.scan.edit.put(str(scan))
    keys.ctrl(ENTER)

    with books.look(OFFICER) as work:
        kinds = work.session.scalars(select(AttachmentRow.kind)).all()
        assert (kinds.count("scan"), kinds.count("signing")) == (1, 1)
        lines = contracts.current(work, application)
        kept = papers.signed_bytes(work, lines[0].id)
    assert all(line.signed_on for line in lines)
    assert kept.startswith(b"%PDF")
    assert "Still open" in next_words(page)


def test_one_paper_is_marked_with_its_own_names_and_scan(
    page, shown, books, application, keys, tmp_path
) -> None:
    keys.press(ENTER)
    page.papers.setFocus()
    page.papers.mark_row(2)
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG a scan")

    keys.ctrl(Key.Key_U)
    sheet = shown.sheets[-1]
    sheet.names.edit.put("李国平，赵秀英")
    sheet.scan.edit.put(str(scan))
    keys.ctrl(ENTER)

    with books.look(OFFICER) as work:
        line = contracts.current(work, application)[2]
    assert line.signatories == "李国平\n赵秀英"
    assert page.papers.current().id == line.id


def test_a_name_left_out_is_asked_for_beside_the_names(
    page, shown, books, application, keys
) -> None:
    keys.press(ENTER)
    page.papers.setFocus()
    page.papers.mark_row(2)
    keys.ctrl(Key.Key_U)
    sheet = shown.sheets[-1]

    sheet.names.edit.put("赵秀英")
    keys.ctrl(ENTER)

    assert sheet.names.widget.accessibleDescription().startswith("Not named here: 李国平")
    with books.look(OFFICER) as work:
        assert not any(one.signed_on for one in contracts.current(work, application))


def test_names_typed_for_one_paper_never_sign_another(page, shown, keys) -> None:
    keys.press(ENTER)
    page.papers.setFocus()
    page.papers.mark_row(0)
    keys.ctrl(Key.Key_U)
    shown.sheets[-1].names.edit.setFocus()
    keys.type("Zhao")
    keys.press(Key.Key_Escape)

    page.papers.setFocus()
    page.papers.mark_row(2)
    keys.ctrl(Key.Key_U)

    assert shown.sheets[-1].names.edit.text() == "李国平"


def test_a_draft_of_one_paper_opened_from_today_signs_that_paper_alone(
    page, shown, keys
) -> None:
    keys.press(ENTER)
    page.papers.setFocus()
    page.papers.mark_row(2)
    keys.ctrl(Key.Key_U)
    keys.press(Key.Key_F9)

    shown.go(Place("today"))
    shown.page.waiting["parked"].part.setFocus()
    keys.press(ENTER)

    [(line, names)] = shown.sheets[-1].papers
    assert (line.kind, names) == ("guarantee_contract", ("李国平",))


def test_a_registration_put_aside_opens_again_from_today(
    page, shown, books, application, keys
) -> None:
    keys.press(ENTER)
    sign_all(books, application)
    page.look_again()
    page.conditions.setFocus()
    page.conditions.mark_row(2)
    keys.press(ENTER)
    keys.type("registry")
    keys.press(Key.Key_F9)

    shown.go(Place("today"))
    shown.page.waiting["parked"].part.setFocus()
    keys.press(ENTER)

    sheet = shown.sheets[-1]
    assert sheet.place.kind == "register"
    assert sheet.form.texts()["authority"] == "registry"


def test_a_scan_that_is_not_there_is_said_beside_its_field(page, shown, keys) -> None:
    keys.press(ENTER)
    page.papers.setFocus()
    keys.ctrl(Key.Key_U)
    sheet = shown.sheets[-1]
    sheet.scan.edit.put("/nowhere/scan.png")

    keys.ctrl(ENTER)

    assert sheet.isVisible()
    assert "no such file" in sheet.scan.widget.accessibleDescription()


def test_nobody_signs_tomorrow(page, shown, keys) -> None:
    keys.press(ENTER)
    keys.ctrl(Key.Key_U)
    sheet = shown.sheets[-1]

    keys.type("+")
    keys.ctrl(ENTER)

    assert "not come yet" in sheet.day.widget.accessibleDescription()
    assert focus() is sheet.day.widget


def test_originals_are_taken_in_and_their_receipt_is_printed(
    page, shown, books, application, keys, printer
) -> None:
    keys.press(ENTER)
    sign_all(books, application)
    page.look_again()

    keys.press(Key.Key_U, CTRL_SHIFT)
    assert shown.sheets[-1].place.kind == "take_in"
    keys.type("vault")
    keys.press(ENTER)
    keys.press(ENTER)

    assert shown.sheets == []
    assert len(list(printer.glob("*.pdf"))) == 1
    line = page.papers.table.rows[-1]
    assert (line.kind, line.printed) == ("custody_receipt", 1)
    with books.look(OFFICER) as work:
        [original] = papers.paper(work, line.id).facts.originals
    assert original.name == "Title certificate"
    assert original.number == "冀（2024）清河县不动产权第0000123号"
    assert "take_in" not in [one.act.name for one in page.acts()]


def test_a_title_that_the_owner_keeps_names_no_original(
    page, shown, application, keys
) -> None:
    keys.press(ENTER)
    thing = page.application.collateral[0].id
    shown.go(Place("register", thing, str(application)))
    sheet = shown.sheets[-1]
    assert not sheet.form.field("original").isVisibleTo(sheet)

    sheet.form.field("kept_at").widget.setFocus()
    keys.type("vault")

    assert sheet.form.field("original").isVisibleTo(sheet)


def test_mortgage_and_condition_are_met_from_their_lines(
    page, shown, books, application, keys, printer
) -> None:
    keys.press(ENTER)
    sign_all(books, application)
    page.look_again()
    page.conditions.setFocus()
    page.conditions.mark_row(2)

    keys.press(ENTER)
    assert shown.sheets[-1].place.kind == "register"
    keys.type("registry")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("2026-1")
    keys.press(ENTER)
    keys.type("vault")
    keys.press(ENTER)
    assert shown.sheets == []
    with books.look(HOUSE) as work:
        kept = [one.kept_at for one in securities.collateral(work, application)]
    assert "vault" in kept
    page.conditions.setFocus()
    page.conditions.mark_row(3)
    keys.press(ENTER)
    keys.type("receipt")
    keys.press(ENTER)

    assert stage(books, application) is Stage.READY
    assert "Pay out 30,000.00" in next_words(page)


def test_what_is_not_fulfilled_is_not_paid_out(
    page, shown, books, application, keys
) -> None:
    keys.press(ENTER)
    shown.go(Place("disburse", application))
    sheet = shown.sheets[-1]
    assert "Not all is fulfilled" in sheet.form.accessibleDescription()

    keys.ctrl(ENTER)

    assert sheet.isVisible()
    with books.look(OFFICER) as work:
        assert loans.of_application(work, application) is None


def test_a_plan_that_has_begun_is_not_paid_out_any_more(window, books, clock) -> None:
    application = asked.with_a_plan(books)
    asked.submit(books, application)
    approved = asked.yes(method=Method.CUSTOM, plan=asked.PLAN)
    asked.decide(books, application, approved)
    draw_up(books, application)
    sign_all(books, application)
    clock.on("2026-03-21")
    shown = window(CLERK)

    shown.go(Place("disburse", application))

    told = shown.sheets[-1].form.accessibleDescription()
    assert "2026-03-21 is not after 2026-03-21. Choose a later day." in told


@pytest.fixture
def ready(window, books):
    with books.work(HOUSE) as work:
        application = an_application(work, number="A2026-0009")
    shown = window(DESK)
    shown.go(Place("contract", application))
    Keyboard().press(ENTER)
    sign_all(books, application)
    fill_till(books)
    shown.page.look_again()
    return application


def test_cash_is_paid_out_on_enter_and_its_papers_printed(
    ready, books, keys, printer
) -> None:
    shown = QApplication.activeWindow()
    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert "Pay 30,000.00 in cash to 王芳" in sheet.sentence.words.text()

    keys.press(ENTER)

    with books.look(OFFICER) as work:
        loan = loans.of_application(work, ready)
    assert shown.page.place == Place("loan", loan)
    assert len(list(printer.glob("*.pdf"))) == 4


def test_the_payee_is_asked_for_when_the_money_goes_to_one(ready, books, keys) -> None:
    shown = QApplication.activeWindow()
    keys.press(ENTER)
    sheet = shown.sheets[-1]
    keys.type("1")
    assert sheet.leaving.payee.isVisible()

    keys.ctrl(ENTER)
    assert sheet.leaving.payee.wrong
    keys.type("Farm Supplies")
    keys.press(ENTER)
    keys.type("6210000000000000017")
    keys.press(ENTER)
    keys.type("Union")
    keys.press(ENTER)

    with books.look(OFFICER) as work:
        assert loans.of_application(work, ready) is not None


def test_paid_out_twice_from_two_windows_pays_once(ready, books, window) -> None:
    one, other = QApplication.activeWindow(), window(DESK)
    for shown in (one, other):
        shown.go(Place("disburse", ready))
    first, second = one.sheets[-1], other.sheets[-1]

    first.form.confirm()
    second.form.confirm()

    with books.look(COUNTER) as work:
        assert loans.of_application(work, ready) is not None
        assert len(loans.which(work, loans.Which.ALL, 9)) == 1


@pytest.fixture
def on_conditions(window, books, keys):
    """All is signed; two conditions of the decision are open."""
    with books.work(HOUSE) as work:
        made = an_application(work, conditions=("还清旧欠", "交来合同"))
    shown = window(DESK)
    shown.go(Place("contract", made))
    keys.press(ENTER)
    sign_all(books, made)
    shown.page.look_again()
    return made


def open_conditions(books, application):
    with books.look(OFFICER) as work:
        found = contracts.conditions(work, application)
    return [one.text for one in found if not one.met]


def test_enter_ticks_what_the_decision_asked_for(on_conditions, books, keys) -> None:
    page = QApplication.activeWindow().page
    assert "Still open" in next_words(page)

    for shown_by in ("receipt", "contract"):
        keys.press(ENTER)
        keys.type(shown_by)
        keys.press(ENTER)

    assert stage(books, on_conditions) is Stage.READY


def test_one_enter_too_many_ticks_no_condition(on_conditions, books, keys) -> None:
    for _ in range(3):
        keys.press(ENTER)

    assert open_conditions(books, on_conditions) == ["还清旧欠", "交来合同"]


def test_a_condition_ticked_by_mistake_is_open_again(on_conditions, books, keys) -> None:
    keys.press(ENTER)
    keys.type("receipt")
    keys.press(ENTER)
    assert open_conditions(books, on_conditions) == ["交来合同"]

    keys.press(Key.Key_Z, CTRL_SHIFT)
    keys.type("another loan")
    keys.press(ENTER)

    assert open_conditions(books, on_conditions) == ["还清旧欠", "交来合同"]


def test_a_refused_drawing_up_is_said_where_the_step_was(window, books, keys) -> None:
    with books.work(HOUSE) as work:
        made = an_application(work, valid_until=date(2026, 3, 9))
    shown = window(DESK)
    shown.go(Place("contract", made))

    keys.press(ENTER)

    assert "2026-03-09" in next_words(shown.page)
    assert stage(books, made) is Stage.APPROVED


def marry(books, application) -> None:
    with books.work(HOUSE) as work:
        found = applications.one(work, application)
        married(work, found.customer_id, a_customer(work, "赵国强", sex="M"))


def test_who_married_before_anything_was_signed_has_the_set_drawn_up_anew(
    page, shown, books, application, keys
) -> None:
    keys.press(ENTER)
    marry(books, application)
    shown.desk.changed.emit()
    assert "draw the papers up anew" in next_words(page)

    keys.press(ENTER)

    assert "consent" in {line.kind for line in page.papers.table.rows}
    assert "Print the papers" in next_words(page)


def test_who_married_while_papers_were_signed_has_the_consent_drawn_up(
    page, shown, books, application, keys
) -> None:
    keys.press(ENTER)
    sign_all(books, application)
    marry(books, application)
    shown.desk.changed.emit()
    assert "No consent of 王芳's spouse was drawn up" in next_words(page)
    assert "Draw up the consent" in page.step.offers[0].said

    keys.press(ENTER)

    unsigned = [line.kind for line in page.papers.table.rows if not line.signed_on]
    assert unsigned == ["consent", "authorisation"]
    assert "Print the papers (2)" in next_words(page)


def test_a_loan_that_was_ready_waits_for_the_consent_of_who_married_since(
    window, books, keys
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    draw_up(books, application)
    sign_all(books, application)
    marry(books, application)
    shown = window(DESK)
    shown.go(Place("contract", application))
    page = shown.page
    assert "No consent of 王芳's spouse" in next_words(page)

    keys.press(ENTER)
    assert "Print the papers (2)" in next_words(page)
    sign_all(books, application)
    shown.desk.changed.emit()

    assert "All is signed and fulfilled" in next_words(page)


def test_a_consent_of_who_is_no_spouse_any_more_is_void_by_one_key(
    window, books, keys
) -> None:
    with books.work(HOUSE) as work:
        wife, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        married(work, wife, husband)
        application = an_application(work, customer=wife)
    draw_up(books, application)
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, wife).marital_status = "40"
    shown = window(DESK)
    shown.go(Place("contract", application))
    page = shown.page
    assert "李国平 is no spouse any more" in next_words(page)

    keys.press(ENTER)

    assert "consent" not in {line.kind for line in page.papers.table.rows}
    assert "Print the papers" in next_words(page)
