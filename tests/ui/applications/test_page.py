from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from tests.asked import (
    APPROVER,
    OFFICER,
    PAPERS,
    TELLER,
    apply,
    applying,
    decide,
    guarantee,
    guaranteeing,
    offered,
    one,
    submitted,
    visit,
    with_a_plan,
    yes,
)
from tests.build import a_customer, a_thing
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.application import NEXT, Stage
from sheaf.domain.decision import Ruling
from sheaf.domain.teller import HOUSE, Role
from sheaf.services import applications, visits
from sheaf.services.papers import Scan
from sheaf.services.visits import Visiting
from sheaf.store.tables.people import CustomerRow
from sheaf.ui.applications.stage_map import ASIDE, ROAD, StageMap
from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.place import Place

Key = Qt.Key


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def farm(books) -> int:
    with books.work(HOUSE) as work:
        return offered(work)["farm"]


@pytest.fixture
def application(books, farm) -> int:
    with books.work(HOUSE) as work:
        customer = a_customer(work)
    return apply(books, applying(customer, farm)).id


def open_for(window, teller, application):
    shown = window(teller)
    shown.go(Place("application", application))
    return shown


def words(shown):
    return shown.page.step._words.text()


def buttons(shown):
    return [one.act.name for one in shown.page.step.offers]


def possible(shown):
    return {one.act.name for one in shown.page.acts()}


def test_who_how_much_and_where_it_stands_come_first(window, books, application) -> None:
    page = open_for(window, OFFICER, application).page

    assert page.head._title.text() == "王芳"
    assert "A2026-0001" in page.head._facts.text()
    assert page.head._summary.text() == (
        "30,000.00 yuan over 12 months, Equal instalments, at 9.00% a year, "
        "for 购买大棚薄膜; repaid from 种植收入."
    )
    assert page.map.accessibleName().startswith("Stands at: Assigned.")


def test_the_next_step_is_what_is_missing(window, books, application, keys) -> None:
    shown = open_for(window, OFFICER, application)
    assert words(shown) == "A guarantor, collateral or a group is still missing."

    keys.press(ENTER)

    assert shown.sheets[-1].place == Place("guarantor", application)


def test_who_may_not_take_the_next_step_reads_whose_it_is(
    window, books, application
) -> None:
    shown = open_for(window, APPROVER, application)

    assert buttons(shown) == []
    assert words(shown).endswith("Done by: Teller, Loan officer.")


def test_a_spouse_without_a_file_is_named_long_before_the_contract(
    window, books, application, keys
) -> None:
    with books.work(HOUSE) as work:
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
        work.session.get_one(CustomerRow, neighbour).marital_status = "20"
    guarantee(books, application, guaranteeing(neighbour))
    shown = open_for(window, OFFICER, application)
    assert words(shown).endswith("The spouse of 李国平 signs, too, and has no file yet.")
    assert buttons(shown)[-1] == "spouse"

    keys.ctrl(Key.Key_M)

    assert shown.page.place == Place("customer_edit", -neighbour, "spouse")


def test_whose_marriage_is_not_said_is_asked_first_once_it_is_approved(
    window, books, keys
) -> None:
    application = submitted(books)
    decide(books, application, yes())
    borrower = one(books, application).customer_id
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, borrower).marital_status = "90"
    shown = open_for(window, OFFICER, application)
    assert words(shown) == "Whether 王芳 is married is not said; a spouse would sign, too."
    assert buttons(shown) == ["spouse", "draw_up"]

    keys.press(ENTER)

    assert shown.page.place == Place("customer_edit", borrower)


def test_papers_come_before_anything_else(window, books, farm, keys) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work)
    application = apply(books, applying(customer, farm, received=PAPERS[:1])).id
    shown = open_for(window, TELLER, application)
    assert buttons(shown) == ["papers", "hand_back"]

    keys.press(ENTER)
    keys.type("=")
    keys.press(ENTER)

    assert one(books, application).stage is Stage.ASSIGNED
    assert words(shown) == "A guarantor, collateral or a group is still missing."


def test_from_the_visit_to_the_decision_enter_is_enough(window, books, keys) -> None:
    application = submitted(books)
    back(books, application)
    shown = open_for(window, OFFICER, application)
    assert words(shown) == "Sent back with questions: 去年收成？"

    keys.press(ENTER)
    assert one(books, application).stage is Stage.ASSIGNED
    assert words(shown).startswith("周敏 visits the customer by 2026-03-12")
    keys.press(ENTER)
    focus().insertPlainText("大棚六个")
    keys.ctrl(Key.Key_Return)
    assert words(shown) == "Nothing stops it. An answer is promised by 2026-03-13."
    keys.press(ENTER)

    assert one(books, application).stage is Stage.SUBMITTED
    assert words(shown) == (
        "Waits for a decision. An answer is promised by 2026-03-13. Done by: Approver."
    )


def test_the_approver_decides_in_two_keys(window, books, keys) -> None:
    application = submitted(books)
    shown = open_for(window, APPROVER, application)
    assert buttons(shown) == ["approve", "send_back", "decline"]

    keys.press(ENTER)
    keys.ctrl(Key.Key_Return)

    assert keys.count == 2
    assert one(books, application).stage is Stage.APPROVED
    assert words(shown) == (
        "Approved until 2026-04-09. Draw up the contracts. "
        "Done by: Loan officer, Disbursement clerk."
    )


def test_whoever_had_a_hand_in_it_is_not_asked_to_decide(window, books) -> None:
    application = submitted(books)
    both = replace(OFFICER, roles=frozenset({Role.LOAN_OFFICER, Role.APPROVER}))

    shown = open_for(window, both, application)

    assert words(shown).startswith("You had a hand in this application")
    assert buttons(shown) == []


def test_a_teller_waits_for_the_officer(window, books) -> None:
    shown = open_for(window, TELLER, submitted(books))

    assert buttons(shown) == []
    assert "withdraw" in possible(shown)
    assert "submit" not in possible(shown)


def test_a_refused_step_is_said_where_the_step_was(window, books, farm) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work)
    application = apply(books, applying(customer, farm)).id
    visit(books, application)
    shown = open_for(window, OFFICER, application)

    shown.page._submit()

    assert words(shown).startswith("These conditions are not met: Security")


def test_what_was_approved_leads_to_the_contract(window, books, keys) -> None:
    application = submitted(books)
    decide(books, application, yes())
    shown = open_for(window, OFFICER, application)

    keys.press(ENTER)

    assert shown.page.place == Place("contract", application)


def test_a_plan_whose_days_have_passed_is_given_other_days(
    window, books, clock, keys
) -> None:
    application = with_a_plan(books)
    clock.on("2026-03-21")
    shown = open_for(window, TELLER, application)

    assert words(shown) == "Not met: Days of the plan still ahead (2026-03-21)."
    keys.press(ENTER)

    assert shown.sheets[-1].place == Place("amend", application)


def test_a_decision_nobody_used_is_noted_as_expired(window, books, clock, keys) -> None:
    application = submitted(books)
    decide(books, application, yes())
    clock.on("2026-04-10")
    shown = open_for(window, OFFICER, application)
    assert words(shown) == "The decision held until 2026-04-09; nobody signed."

    keys.press(ENTER)

    assert one(books, application).stage is Stage.EXPIRED
    assert words(shown).startswith("This application has ended.")


def test_an_ended_application_says_why(window, books, application) -> None:
    with books.work(TELLER) as work:
        applications.withdraw(work, application, "不借了")

    shown = open_for(window, OFFICER, application)

    assert words(shown) == "This application has ended. 不借了"
    assert possible(shown) == {"back", "sign", "print"}


def test_every_part_is_there_only_when_it_has_something(window, books) -> None:
    page = open_for(window, OFFICER, submitted(books)).page

    shown = {name for name, section in page.sections.items() if section.isVisibleTo(page)}
    assert shown == {"conditions", "guarantors", "asked", "visits", "papers", "history"}
    assert [row.name for row in page.guarantors.table.rows] == ["李国平"]
    assert page.history.table.rows[0].after is Stage.SUBMITTED


def test_a_failed_condition_opens_its_override(window, books, farm) -> None:
    with books.work(HOUSE) as work:
        old = a_customer(work, "张建军", sex="M", born=date(1961, 1, 1))
    application = apply(books, applying(old, farm)).id
    shown = open_for(window, OFFICER, application)
    first = shown.page.conditions.table.rows[0]
    assert first.key == "age_at_maturity"

    shown.page.conditions.chosen.emit(first)

    assert shown.sheets[-1].place == Place("override", application, "age_at_maturity")


def test_its_papers_are_previewed_together(window, books, application, keys) -> None:
    open_for(window, OFFICER, application)

    keys.press(Key.Key_F8)

    [preview] = [w for w in QApplication.topLevelWidgets() if isinstance(w, KeptWindow)]
    assert len(preview.papers) == 3


def test_it_is_looked_at_anew_when_the_books_change(window, books, application) -> None:
    shown = open_for(window, OFFICER, application)

    shown.desk.write(applications.tick_papers, application, [])

    assert words(shown) == "Papers are missing. Tick them as they come in."


def test_the_map_shows_every_stage_of_the_road(qapp) -> None:
    shown = {stage for names in ROAD for stage in names} | set(ASIDE)
    elsewhere = {
        Stage.LEAD,
        Stage.CONSULTED,
        Stage.LOST,
        Stage.WITHDRAWN,
        Stage.ARCHIVED,
    }

    assert shown | elsewhere == set(Stage)
    for aside, station in ASIDE.items():
        assert aside in NEXT[station] or station in NEXT[aside]


@pytest.mark.parametrize("stage", Stage)
def test_the_map_can_be_drawn_at_every_stage(qapp, stage) -> None:
    drawn = StageMap()
    drawn.resize(1100, 104)

    drawn.put(stage, [Stage.APPLIED, Stage.ACCEPTED, stage], training=True)

    assert not drawn.grab().isNull()
    assert drawn.accessibleName()


def back(books, application):
    decide(books, application, yes(ruling=Ruling.SENT_BACK, reason="去年收成？"), "b")


def test_photographs_of_a_visit_are_shown(window, books, application) -> None:
    picture, kept = QImage(40, 30, QImage.Format.Format_RGB32), QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(kept, "PNG")
    taken = (
        Scan("大棚.png", "image/png", kept.data().data()),
        Scan("坏.png", "image/png", b"not a picture"),
    )
    with books.work(OFFICER) as work:
        seen = Visiting(date(2026, 3, 10), "上河村", "良好", "", taken)
        visits.record(work, "p", application, seen)
    shown = open_for(window, OFFICER, application)
    [row] = shown.page.visits.table.rows

    shown.page.visits.chosen.emit(row)

    assert type(shown.sheets[-1]).__name__ == "PhotographSheet"


def test_a_mortgage_says_how_much_of_its_value_is_lent(window, books, application) -> None:
    with books.work(HOUSE) as work:
        a_thing(work, application)

    shown = open_for(window, OFFICER, application)

    told = [one.text() for one in shown.page.sections["things"].findChildren(QLabel)]
    assert "loan to value 16.7%" in told


def test_a_paper_to_sign_that_is_chosen_says_how_it_is_noted_as_signed(
    window, application
) -> None:
    shown = open_for(window, OFFICER, application)
    assert "Ctrl+U" not in [one.act.key for one in shown.page.acts()[:1]]

    shown.page.papers.setFocus()

    assert shown.page.acts()[0].act.name == "sign"
    assert "Open, Esc Back, Ctrl+U Mark as signed" in shown.foot.accessibleName()


def test_the_menu_is_one_column_on_a_small_screen_and_a_letter_takes_each_line(
    window, application
) -> None:
    shown = open_for(window, OFFICER, application)
    shown.top.drop(shown.keys)
    menu = shown.top.shown

    letters = [
        QKeySequence.mnemonic(one.text()).toString()
        for one in menu.actions()
        if not one.isSeparator()
    ]
    assert menu.sizeHint().height() <= 700  # of 768, less the bar of the system
    assert all(letters)
    assert len(set(letters)) == len(letters)
    [new] = [one for one in menu.findChildren(QMenu) if one.title() == "&New"]
    keys = [one.text().partition("\t")[2] for one in new.actions()]
    assert keys == ["F3", "Shift+F5", "F5"]
    menu.close()
