"""A new file and a correction, typed by keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.ui.customers.conftest import WANG

from sheaf.domain.customer import (
    Business,
    BusinessKind,
    Household,
    MaritalStatus,
    Person,
)
from sheaf.domain.relation import Relation
from sheaf.queries import customers as registry
from sheaf.queries import drafts, search
from sheaf.queries.customer_list import View, lines
from sheaf.services import customers
from sheaf.ui.place import Place

LI = "410000199211300431"


def says(page, name: str) -> str:
    return page.form.field(name)._says.text()


def files(desk) -> list[str]:
    return [line.name for line in desk.read(lines, View.ALL, "", 100).lines]


@pytest.fixture
def page(go):
    return go("customer_edit")


def test_an_id_number_typed_once_tells_birth_date_sex_and_age(page, hand) -> None:
    hand.fill("李国平", LI)

    told = "The number is right. It says: Man, born 1992-11-30, 33 years old."
    assert says(page, "number") == told


def test_a_new_customer_is_kept_and_their_file_opens(window, desk, page, hand) -> None:
    hand.fill("李国平", LI, "2016-05-18", "", "2", "13900000034", "", "上河村", "四组")
    hand.press("Ctrl+Enter")

    [hit] = desk.read(search.find, "lgp").customers
    assert window.page.place == Place("customer", hit.id)
    kept = desk.read(registry.customer, hit.id)
    assert kept == Person(
        name="李国平",
        number=LI,
        born=date(1992, 11, 30),
        sex=kept.sex,
        valid_from=date(2016, 5, 18),
        valid_to=date(2026, 5, 18),
        marital_status=MaritalStatus.MARRIED,
        phone="13900000034",
        village="上河村",
        door="四组",
        ethnic_group="汉族",
    )


def test_esc_after_saving_does_not_lead_back_into_the_form(window, page, hand) -> None:
    hand.fill("李国平", LI)
    hand.press("Ctrl+Enter", "Escape")

    assert window.page.place == Place("today")


def test_tab_leads_from_the_last_field_to_the_buttons(page, hand) -> None:
    fields = list(page.form.fields.values())
    page.form.focus(fields[-1])

    hand.press("Tab")

    assert QApplication.focusWidget() is page._pressed[0]


def test_a_double_confirm_opens_one_file(desk, page, hand) -> None:
    hand.fill("李国平", LI)
    page.form.confirm()
    page.form.confirm()
    page.save()

    assert files(desk) == ["李国平"]


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        (("李国平", "410000199211300432"), "number", "mistyped"),
        (("李", LI), "name", "two characters"),
        (("李<b>&", LI), "name", "no punctuation"),
        (("李国平", ""), "number", "Fill this in"),
        (("李国平", LI, "2030-01-01"), "valid_from", "not come yet"),
        (("李国平", LI, "2020-01-01", "2019-01-01"), "valid_to", "ends before"),
        (("李国平", LI, "", "", "", "138 0013 800"), "phone", "11 figures"),
        (("李国平", LI, "", "", "", "", "138 0013 800"), "second_phone", "11 figures"),
        (("李国平", LI, "", "", "", "", "", "村" * 61), "village", "too long"),
        (
            ("李国平", LI, "", "", "", "", "", "", "", "", "99"),
            "years_in_trade",
            "outside",
        ),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    desk, page, hand, typed, field, words
) -> None:
    hand.fill(*typed)
    before = page.form.texts()
    hand.press("Ctrl+Enter")

    assert words in says(page, field)
    assert page.form.field(field).isAncestorOf(hand.at)
    assert page.form.texts() == before
    assert files(desk) == []


def test_full_width_figures_are_understood(desk, page, hand) -> None:
    hand.fill("李国平", "４１００００１９９２１１３００４３１")
    hand.press("Ctrl+Enter")

    assert files(desk) == ["李国平"]


def test_a_child_may_be_registered_and_it_is_said(window, desk, page, hand) -> None:
    hand.fill("王小雪", "610000200806160135")

    assert "a loan taken from 2026-06-16 on" in says(page, "number")
    hand.press("Ctrl+Enter")
    assert "Under age" in window.page.step._words.text()


def test_a_number_that_has_a_file_leads_to_it(window, wang, page, hand) -> None:
    hand.fill("王小芳", WANG.number)

    assert "王芳" in says(page, "number")
    hand.press("Down", "Enter")
    assert window.page.place == Place("customer", wang)
    hand.press("Escape")
    assert window.page is page
    assert page.form.texts()["name"] == "王小芳"


def test_a_likely_double_is_shown_before_it_is_saved(desk, wang, page, hand) -> None:
    hand.fill("王芳", LI, "", "", "", "13800000012")
    hand.press("Ctrl+Enter")

    assert "registered already" in page.form._error.text()
    assert page.beside.list.table.rowCount() == 1
    assert files(desk) == ["王芳"]
    hand.press("Ctrl+Enter")
    assert files(desk) == ["王芳", "王芳"]


def test_a_mere_namesake_lets_one_save(desk, wang, page, hand) -> None:
    hand.fill("王芳", LI)

    assert page.beside.isVisible()
    hand.press("Ctrl+Enter")
    assert files(desk) == ["王芳", "王芳"]


def test_what_was_typed_survives_esc_and_is_offered_again(window, desk, go, hand) -> None:
    go("customer_edit")
    hand.fill("李国平", "410000199211300432")
    hand.press("Escape")
    hand.press("F3")

    page = window.page
    assert page.form.texts()["name"] == "李国平"
    assert "mistyped" in says(page, "number")
    assert "is back" in page._kept.text()
    hand.press("Ctrl+Shift+E")
    assert page.form.texts()["name"] == ""
    assert desk.offer("customer_edit", 0) is None


def test_a_parked_form_waits_on_today_with_its_key(window, desk, page, hand) -> None:
    hand.fill("李国平", LI)
    hand.press("F9")

    [draft] = desk.read(drafts.parked)
    assert window.page.place == Place("today")
    assert (draft.parked, draft.key, draft.title) == (
        True,
        page.key,
        "New customer  李国平",
    )


def test_a_saved_form_leaves_no_draft(desk, page, hand) -> None:
    hand.fill("李国平", LI)
    hand.press("Ctrl+Enter")

    assert desk.read(drafts.parked) == ()


def test_a_draft_that_outlived_its_act_is_not_offered(window, desk, go, hand) -> None:
    page = go("customer_edit")
    hand.fill("李国平", LI)
    desk.quietly(customers.register, page.key, WANG)  # as a crash after it would leave it
    hand.press("Escape", "F3")

    assert window.page.form.texts()["name"] == ""


def test_a_known_village_is_completed(page, hand, wang) -> None:
    page.discard()
    page._make.__init__(page.desk, 0)
    page._start(page.key, page.form.kind)
    page.form.focus(page.form.field("village"))
    hand.type("上")

    assert hand.at.text() == "上河村"
    hand.press("Enter")
    assert page.form.texts()["village"] == "上河村"


def test_the_kind_changes_by_a_key_and_keeps_what_both_have(page, hand) -> None:
    hand.type("王家")
    hand.press("Ctrl+Shift+G")

    assert page.form.kind is Household.kind
    assert page.form.texts()["name"] == "王家"
    assert page.kind.value() is Household.kind


def test_a_household_is_registered(desk, page, hand) -> None:
    hand.press("Ctrl+Shift+G")
    hand.fill("王家", "0012-3456")
    hand.press("Ctrl+Enter")

    [line] = desk.read(lines, View.ALL, "", 9).lines
    kept = desk.read(registry.customer, line.id)
    assert kept == Household(name="王家", number="00123456")


def test_a_business_is_registered_and_its_code_is_read(desk, page, hand) -> None:
    hand.press("Ctrl+Shift+G", "Ctrl+Shift+G")
    hand.fill("清河<粮>&油店", "92130000ma0h2k3l9w", "s")

    assert says(page, "number") == "The number is right. It says: Sole trader."
    hand.press("Ctrl+Enter")
    [line] = desk.read(lines, View.ALL, "", 9).lines
    assert desk.read(registry.customer, line.id) == Business(
        name="清河<粮>&油店",
        number="92130000MA0H2K3L9W",
        business_kind=BusinessKind.SOLE_TRADER,
    )


def test_a_card_of_someone_over_45_is_for_life(page, hand) -> None:
    hand.fill("李国平", "410000196002290181", "2016-05-18")

    assert page.form.texts()["valid_to"] == ""
    assert says(page, "valid_to") == "Empty: for life."


def test_a_correction_keeps_the_old_value_and_asks_why(
    window, desk, wang, go, hand
) -> None:
    go("customer", wang)
    hand.press("F2")
    page = window.page
    page.form.focus(page.form.field("village"))
    hand.at.selectAll()
    hand.type("石桥村")
    hand.press("Ctrl+Enter")

    assert says(page, "reason") == "Fill this in."
    hand.type("搬家")
    hand.press("Ctrl+Enter")
    assert window.page.place == Place("customer", wang)
    [correction] = desk.read(registry.page, wang).corrections
    assert (correction.before, correction.after, correction.reason) == (
        "上河村",
        "石桥村",
        "搬家",
    )


def test_a_correction_of_nothing_says_so(desk, wang, go, hand) -> None:
    page = go("customer_edit", wang)
    page.form.focus(page.form.field("reason"))
    hand.type("x")
    hand.press("Ctrl+Enter")

    assert page.form._error.text() == "Nothing was changed."


def test_someone_new_is_linked_to_whom_they_belong(window, desk, wang, go, hand) -> None:
    go("customer_edit", -wang, "spouse")
    hand.fill("李国平", LI)
    hand.press("Ctrl+Enter")

    [tie] = desk.read(registry.ties, wang)
    assert (tie.name, tie.relation) == ("李国平", Relation.SPOUSE)
    assert window.page.place == Place("today")


def test_a_spouse_lives_where_the_other_does(desk, wang, go) -> None:
    home = desk.read(registry.customer, wang)

    page = go("customer_edit", -wang, "spouse")

    assert page.form.read("village") == home.village
    assert page.form.read("marital_status") is home.marital_status
    assert go("customer_edit", -wang, "child").form.read("village") in ("", None)


def test_a_form_parked_for_somebody_still_belongs_to_them(
    window, desk, wang, go, hand
) -> None:
    go("customer_edit", -wang, "spouse")
    hand.fill("李国平", LI)
    hand.press("F9")
    go("today")
    window.page.waiting["parked"].part.setFocus()
    hand.press("Enter", "Ctrl+Enter")

    assert [tie.relation for tie in desk.read(registry.ties, wang)] == [Relation.SPOUSE]


def test_the_first_empty_field_has_the_focus(page, hand) -> None:
    assert page.form.field("name").isAncestorOf(hand.at)
    assert QGuiApplication.focusWindow() is not None
