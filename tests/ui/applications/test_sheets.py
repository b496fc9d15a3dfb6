"""The sheets over an application: security, visits, overrides, reasons, decisions."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.asked import (
    APPROVER,
    MANAGER,
    OFFICER,
    TELLER,
    apply,
    applying,
    findings,
    guarantee,
    guaranteeing,
    offered,
    one,
    submitted,
    visit,
)
from tests.build import a_customer, a_thing, married, yuan
from tests.conftest import PEOPLE
from tests.ui.kit.hand import commit
from tests.windows import ENTER, ESC, PASSWORD, Keyboard, focus

from sheaf.domain.application import Stage
from sheaf.domain.customer import MaritalStatus
from sheaf.domain.delegation import Delegating
from sheaf.domain.pricing import Lpr, Pricing, Repricing
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Permission, Role
from sheaf.queries import application_file, groups, parties, search
from sheaf.services import applications, customers, delegations, lpr, overrides
from sheaf.store.tables.people import CustomerRow
from sheaf.ui.applications import conditions
from sheaf.ui.place import Place

GROUP_PAPERS = ("id_card", "household_register", "group_roll")
TRADE_PAPERS = ("id_card", "business_licence", "bank_statements", "purpose_proof")
GOOD_ID = "130000198503151210"
WIFES_ID = "130000198705121220"


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def shelf(books) -> dict[str, int]:
    with books.work(HOUSE) as work:
        return offered(work)


@pytest.fixture
def people(books) -> tuple[int, int]:
    """A borrower and a neighbour, found by their initials."""
    with books.work(HOUSE) as work:
        found = a_customer(work), a_customer(work, "李国平", sex="M", phone="13800000013")
        for person in found:
            customers.reindex(work, person)
    return found


@pytest.fixture
def application(books, shelf, people) -> int:
    return apply(books, applying(people[0], shelf["farm"])).id


@pytest.fixture
def trade(books, shelf, people) -> int:
    wanted = applying(
        people[0],
        shelf["trade"],
        amount=yuan("100000"),
        security="mortgage",
        received=TRADE_PAPERS,
    )
    return apply(books, wanted, "t").id


@pytest.fixture
def grouped(books, shelf, people) -> int:
    wanted = applying(
        people[0],
        shelf["group"],
        method=Method.BULLET,
        security="group",
        received=GROUP_PAPERS,
    )
    return apply(books, wanted, "j").id


@pytest.fixture
def go(window):
    def go(place: Place, teller=OFFICER):
        shown = window(teller)
        shown.go(place)
        return shown.sheets[-1]

    return go


def amounts(keys, *figures):
    for figure in figures:
        keys.type(figure)
        keys.press(ENTER)


def test_a_registered_guarantor_is_found_by_initials(go, books, application, keys) -> None:
    sheet = go(Place("guarantor", application))

    keys.type("lgp")
    keys.press(ENTER)
    commit(focus(), "同村")
    keys.press(ENTER)
    amounts(keys, "6000", "", "", "200000")
    assert {one.passed for one in sheet.conditions.table.rows} == {True}
    keys.ctrl(Qt.Key.Key_Return)

    [line] = one(books, application).guarantors
    assert (line.name, line.relation, line.kind) == ("李国平", "同村", "joint_several")
    assert str(line.net_assets) == "200,000.00"


def test_what_a_guarantor_lacks_is_shown_while_typing(go, application, keys) -> None:
    sheet = go(Place("guarantor", application))

    keys.type("lgp")
    keys.press(ENTER)
    keys.press(ENTER)
    amounts(keys, "3000", "", "", "20000")

    first = sheet.conditions.table.rows[0]
    assert (first.code.value, first.passed) == ("guarantor_instalment", False)
    assert (first.figure, first.limit) == ("1,500.00", "2,623.55")


def test_a_new_person_is_registered_with_the_guarantee(
    go, books, application, keys
) -> None:
    sheet = go(Place("guarantor", application))
    commit(focus(), "钱多多")
    keys.press(ENTER)
    assert sheet.new.number.isVisible()

    commit(focus(), "同村")
    keys.press(ENTER)
    keys.type(GOOD_ID)
    keys.press(ENTER)
    keys.type("13900000001")
    keys.press(ENTER)
    keys.type("wh")
    keys.press(ENTER)
    assert not sheet.new.spouse.isVisible()
    amounts(keys, "6000", "", "", "200000")
    keys.ctrl(Qt.Key.Key_Return)

    [line] = one(books, application).guarantors
    assert line.name == "钱多多"
    with books.look(OFFICER) as work:
        assert search.find(work, "qdd").customers[0].id == line.customer_id
        row = work.session.get_one(CustomerRow, line.customer_id)
        assert row.marital_status == MaritalStatus.UNMARRIED.value


def laid_out(sheet) -> tuple[int, int, int]:
    """Where the body ends, where the acts begin and end, and how high the sheet is."""
    acts = sheet._acts.geometry()
    return sheet._scroll.geometry().bottom(), acts.top(), acts.bottom()


def test_the_acts_stand_below_the_form_however_it_grows(
    go, books, application, keys, qtbot
) -> None:
    sheet = go(Place("guarantor", application))
    for typed in ("zzzqqLi Xin", "12345", "130101199001011234", "123"):
        keys.type(typed)
        keys.press(ENTER)
        qtbot.wait(20)
        body, top, bottom = laid_out(sheet)
        assert body <= top
        assert abs(sheet.panel.height() - bottom) <= 4
    keys.ctrl(Qt.Key.Key_Return)
    qtbot.wait(20)

    body, top, bottom = laid_out(sheet)
    assert body <= top
    assert abs(sheet.panel.height() - bottom) <= 4


def put(sheet, **texts):
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)


def newcomer(sheet, name="钱多多", number=GOOD_ID, **texts):
    """Type a new guarantor with enough of everything."""
    sheet.person.setText(name)
    sheet.person.edited.emit()
    usual = {"relation": "同村", "monthly_income": "6000", "net_assets": "200000"}
    put(sheet, number=number, **usual | texts)
    sheet.new.edited.emit()


def test_what_somebody_new_can_carry_is_shown_while_typing(go, application) -> None:
    sheet = go(Place("guarantor", application))
    newcomer(sheet, monthly_income="3000", net_assets="20000", marital_status="10")

    rows = {one.code.value: one for one in sheet.conditions.table.rows}
    assert sheet.section.isVisible()
    assert {name for name, one in rows.items() if not one.passed} == {
        "guarantor_instalment",
        "guarantor_assets",
    }
    assert conditions.figure(rows["guarantor_instalment"]) == "1,500.00, half of 3,000.00"

    put(sheet, monthly_income="6000", net_assets="200000")
    sheet.new.edited.emit()
    assert {one.passed for one in sheet.conditions.table.rows} == {True}


def test_who_is_married_to_the_borrower_is_said_before_they_have_a_file(
    go, books, application
) -> None:
    sheet = go(Place("guarantor", application))
    borrower = one(books, application).customer_id
    newcomer(sheet, marital_status="20")
    sheet.new.married_to.take(borrower)
    sheet.new.edited.emit()

    failing = {row.code.value for row in sheet.conditions.table.rows if not row.passed}
    assert "guarantor_apart" in failing


def test_a_new_guarantor_is_asked_whether_they_are_married(go, books, application) -> None:
    sheet = go(Place("guarantor", application))
    newcomer(sheet)

    sheet.form.confirm()

    assert sheet.new.marriage.wrong
    assert one(books, application).guarantors == ()


def test_the_spouse_of_a_new_guarantor_is_registered_and_linked_too(
    go, books, application
) -> None:
    sheet = go(Place("guarantor", application))
    newcomer(sheet, marital_status="20")
    assert sheet.new.spouse.isVisible()
    assert sheet.consents.isVisible()
    assert not sheet.new.spouse_number.isVisible()
    sheet.new.married_to.setText("孙秀英")
    sheet.new.married_to.edited.emit()
    assert sheet.new.spouse_number.isVisible()
    put(sheet, spouse_number=WIFES_ID, spouse_consents="yes")

    sheet.form.confirm()

    [line] = one(books, application).guarantors
    with books.look(OFFICER) as work:
        wife = parties.spouse_of(work, line.customer_id)
        row = work.session.get_one(CustomerRow, wife)
        assert (row.name, row.number, row.marital_status) == ("孙秀英", WIFES_ID, "20")
    assert line.spouse_consents


def test_the_spouse_of_a_new_guarantor_may_have_a_file(
    go, books, people, application
) -> None:
    sheet = go(Place("guarantor", application))
    newcomer(sheet, marital_status="20")
    sheet.new.married_to.take(people[1])

    sheet.form.confirm()

    [line] = one(books, application).guarantors
    with books.look(OFFICER) as work:
        assert parties.spouse_of(work, line.customer_id) == people[1]
    assert not line.spouse_consents


def test_who_is_like_a_new_guarantor_is_shown_before_a_file_is_opened(
    window, books, application, keys
) -> None:
    shown = window(OFFICER)
    place = Place("guarantor", application)

    def go():
        shown.go(place)
        return shown.sheets[-1]

    with books.work(HOUSE) as work:
        known = a_customer(work, "钱多多", born=date(1985, 3, 15), phone="13900000002")
    sheet = go()
    newcomer(sheet, marital_status="10")
    assert [like.id for like in sheet.beside.list.table.rows] == [known]

    sheet.form.confirm()

    assert sheet.form._error.text().startswith("Somebody like this is registered already")
    assert one(books, application).guarantors == ()

    sheet.new.phone.setFocus()
    keys.press(Qt.Key.Key_Down)
    keys.press(ENTER)

    assert shown.page.place == Place("customer", known)
    again = go()
    assert again.person.text() == "钱多多"
    again.form.confirm()
    again.form.confirm()
    [line] = one(books, application).guarantors
    assert line.customer_id != known


def test_who_is_like_a_new_guarantors_new_spouse_is_shown_likewise(
    go, books, application
) -> None:
    with books.work(HOUSE) as work:
        known = a_customer(work, "孙秀英", born=date(1987, 5, 12))
    sheet = go(Place("guarantor", application))
    newcomer(sheet, marital_status="20")
    sheet.new.married_to.setText("孙秀英")
    sheet.new.married_to.edited.emit()
    assert [like.id for like in sheet.beside.list.table.rows] == [known]
    put(sheet, spouse_number=WIFES_ID, spouse_consents="yes")

    sheet.form.confirm()

    assert sheet.form._error.text().startswith("Somebody like this is registered already")
    assert one(books, application).guarantors == ()
    sheet.form.confirm()
    [line] = one(books, application).guarantors
    with books.look(OFFICER) as work:
        assert parties.spouse_of(work, line.customer_id) not in {None, known}


def test_a_spouse_who_has_a_file_is_compared_with_nobody(go, books, application) -> None:
    with books.work(HOUSE) as work:
        known = a_customer(work, "孙秀英", born=date(1987, 5, 12))
    sheet = go(Place("guarantor", application))
    newcomer(sheet, marital_status="20")
    sheet.new.married_to.take(known)
    sheet.new.married_to.edited.emit()

    assert sheet.beside.list.table.rows == []
    sheet.form.confirm()

    [line] = one(books, application).guarantors
    with books.look(OFFICER) as work:
        assert parties.spouse_of(work, line.customer_id) == known


def test_a_card_that_has_a_file_is_said_at_once_with_the_file(
    go, books, application
) -> None:
    with books.work(HOUSE) as work:
        known = a_customer(work, "钱多", number=GOOD_ID)
    sheet = go(Place("guarantor", application))

    newcomer(sheet, marital_status="10")
    sheet.form.confirm()

    assert sheet.new.number.wrong
    assert [like.id for like in sheet.beside.list.table.rows] == [known]


def test_a_guarantor_whose_marriage_is_not_said_is_pointed_out(
    go, books, people, application
) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, people[1]).marital_status = "90"
    sheet = go(Place("guarantor", application))

    sheet.person.take(people[1])

    assert sheet.guarantor._says.text().startswith("Whether they are married is not said")


def test_a_wrong_number_of_a_new_person_is_said_beside_it(go, books, application) -> None:
    sheet = go(Place("guarantor", application))
    commit(focus(), "钱多多")
    Keyboard().press(ENTER)
    fields = {
        "relation": "同村",
        "number": GOOD_ID[:-1] + "1",
        "monthly_income": "6000",
        "net_assets": "200000",
    }
    for name, text in fields.items():
        sheet.form.field(name).edit.put(text)

    sheet.form.confirm()

    assert sheet.new.number.wrong
    assert one(books, application).guarantors == ()


def test_the_borrower_is_no_guarantor(go, people, application) -> None:
    sheet = go(Place("guarantor", application))
    sheet.person.take(people[0])
    for name, text in (("relation", "x"), ("monthly_income", "1"), ("net_assets", "1")):
        sheet.form.field(name).edit.put(text)

    sheet.form.confirm()

    assert sheet.guarantor._says.text().startswith("Nobody can guarantee their own loan")


def test_the_spouse_of_a_married_guarantor_is_asked_after(
    go, books, people, application
) -> None:
    with books.work(HOUSE) as work:
        married(work, people[1], a_customer(work, "孙秀英"))
    sheet = go(Place("guarantor", application))
    assert not sheet.consents.isVisible()

    sheet.person.take(people[1])

    assert sheet.consents.isVisible()


def test_a_half_named_person_is_found_again_in_the_draft(
    go, people, application, keys
) -> None:
    sheet = go(Place("guarantor", application))
    keys.type("lgp")
    keys.press(ENTER)
    keys.press(ESC)

    again = go(Place("guarantor", application))

    assert again.person.customer_id == people[1]
    assert sheet is not again


def test_a_guarantor_is_taken_back_with_a_reason(go, books, people, application) -> None:
    given = guarantee(books, application, guaranteeing(people[1]))
    sheet = go(Place("guarantor_off", given))
    sheet.form.confirm()
    assert sheet.reason.wrong

    sheet.reason.edit.put("不愿担保")
    sheet.form.confirm()

    assert one(books, application).guarantors == ()


def guaranteed(window, books, people, application, **said):
    """Open an application with a guarantor, the cursor on his line."""
    given = guarantee(books, application, guaranteeing(people[1], **said))
    shown = window(OFFICER)
    shown.go(Place("application", application))
    shown.page.guarantors.setFocus()
    return shown, given


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_F2])
def test_wrong_figures_of_a_guarantor_are_put_right_from_the_line(
    window, books, people, application, keys, key
) -> None:
    low = yuan("3000")
    shown, given = guaranteed(window, books, people, application, monthly_income=low)

    keys.press(key)
    sheet = shown.sheets[-1]
    assert sheet.place == Place("guarantor_edit", given)
    assert sheet.person.text() == "李国平"
    assert not sheet.person.isEnabled()
    assert sheet.relation.value() == one(books, application).guarantors[0].relation
    assert not sheet.conditions.table.rows[0].passed
    assert focus() is sheet.amounts["monthly_income"].widget
    keys.type("6000")
    assert {each.passed for each in sheet.conditions.table.rows} == {True}
    keys.ctrl(Qt.Key.Key_Return)

    [line] = one(books, application).guarantors
    assert (line.id, line.monthly_income) == (given, yuan("6000"))
    assert not shown.sheets


def test_a_guarantor_is_taken_back_from_the_line(
    window, books, people, application, keys
) -> None:
    shown, given = guaranteed(window, books, people, application)

    keys.ctrl(Qt.Key.Key_Delete)

    assert shown.sheets[-1].place == Place("guarantor_off", given)


def test_away_from_the_line_f2_changes_the_application(
    window, books, people, application, keys
) -> None:
    shown, _given = guaranteed(window, books, people, application)
    shown.page.setFocus()

    keys.press(Qt.Key.Key_F2)

    assert shown.sheets[-1].place == Place("amend", application)


def test_once_submitted_the_line_opens_the_guarantors_file(window, books, keys) -> None:
    application = submitted(books)
    [line] = one(books, application).guarantors
    shown = window(OFFICER)
    shown.go(Place("application", application))
    assert "guarantor_off" not in {each.act.name for each in shown.page.acts()}
    shown.page.guarantors.setFocus()

    keys.press(ENTER)

    assert shown.page.place == Place("customer", line.customer_id)


def test_who_is_put_forward_twice_is_told_how_to_correct_the_first(
    go, books, people, application
) -> None:
    guarantee(books, application, guaranteeing(people[1]))
    sheet = go(Place("guarantor", application))
    sheet.person.take(people[1])
    put(sheet, relation="同村", monthly_income="6000", net_assets="200000")

    sheet.form.confirm()

    assert "choose their line" in sheet.guarantor._says.text()


def test_a_house_says_how_much_it_secures(go, books, trade, keys) -> None:
    sheet = go(Place("collateral", trade))
    assert sheet.owner.value() == one(books, trade).customer_id

    for name, text in (("thing", "中街18号"), ("value", "180000"), ("valued_by", "协商")):
        sheet.form.field(name).edit.put(text)
    sheet.form.field("quantity").edit.put("1套")
    sheet.form.field("place").edit.put("上河镇")
    sheet._show()
    assert sheet.value._says.text() == "secures 108,000.00; 100,000.00 is asked for"
    keys.ctrl(Qt.Key.Key_Return)

    [thing] = one(books, trade).collateral
    assert (thing.thing, thing.form, thing.kind) == ("中街18号", "mortgage", "house")
    assert (thing.quantity, thing.place) == ("1套", "上河镇")
    assert (thing.lease, thing.insurance) == (None, None)


def test_who_leases_and_insures_it_costs_no_key_where_nobody_does(go, trade, keys) -> None:
    sheet = go(Place("collateral", trade))
    sheet.by.widget.setFocus()
    sheet.thing.edit.put("中街18号")
    sheet.value.edit.put("180000")

    keys.type("agreed")
    keys.press(Qt.Key.Key_Return)

    assert sheet.isHidden()


def test_a_lease_and_an_insurance_are_asked_with_their_days(go, books, trade, keys) -> None:
    sheet = go(Place("collateral", trade))
    texts = {"thing": "中街18号", "value": "180000", "valued_by": "协商"}
    texts |= {"leased_to": "赵某", "insured_with": "人保财险"}
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)
    keys.ctrl(Qt.Key.Key_Return)
    assert sheet.insured_until.wrong

    sheet.insured_until.edit.put("2027-05-01")
    keys.ctrl(Qt.Key.Key_Return)

    [thing] = one(books, trade).collateral
    assert (thing.lease.tenant, thing.lease.until) == ("赵某", None)
    assert thing.insurance.until.isoformat() == "2027-05-01"


@pytest.mark.parametrize(
    ("kind", "asked"),
    [("deposit", set()), ("house", {"leased_to", "insured_with"})],
)
def test_leases_and_insurance_are_asked_where_there_can_be_any(
    go, trade, kind, asked
) -> None:
    sheet = go(Place("collateral", trade))

    sheet.kind.edit.put(kind)
    sheet._follow()

    both = ("leased_to", "insured_with")
    assert {one for one in both if sheet.form.field(one).isVisibleTo(sheet)} == asked


@pytest.mark.parametrize(
    ("kind", "forms"), [("deposit", ["pledge"]), ("vehicle", ["mortgage", "pledge"])]
)
def test_how_a_thing_secures_follows_from_what_it_is(go, trade, kind, forms) -> None:
    sheet = go(Place("collateral", trade))

    sheet.kind.edit.put(kind)
    sheet._follow()

    assert [option.value.value for option in sheet.how.widget._options] == forms


def test_what_the_law_forbids_is_said_at_once(go, trade) -> None:
    sheet = go(Place("collateral", trade))

    sheet.kind.edit.put("homestead")
    sheet._follow()
    sheet._show()

    assert sheet.kind._says.text().startswith("The law does not let this secure a loan")


def test_a_thing_is_taken_back(go, books, trade) -> None:
    with books.work(HOUSE) as work:
        thing = a_thing(work, trade)
    sheet = go(Place("collateral_off", thing))

    sheet.reason.edit.put("改为保证")
    sheet.form.confirm()

    assert one(books, trade).collateral == ()


def test_a_group_is_formed_and_secures_the_application(go, books, grouped, keys) -> None:
    shown = go(Place("group", grouped)).window()
    sheet = shown.sheets[-1]
    assert sheet.place.kind == "group_new"

    keys.ctrl(Qt.Key.Key_Return)

    assert one(books, grouped).group_id is not None
    assert shown.sheets[-1].place.kind == "group"
    keys.type("lgp")
    keys.press(ENTER)
    keys.type("20000")
    keys.press(ENTER)
    members = shown.sheets[-1].members.table.rows
    assert [(line.name, str(line.limit)) for line in members] == [
        ("王芳", "30,000.00"),
        ("李国平", "20,000.00"),
    ]


def test_a_member_leads_or_leaves(go, books, people, grouped, keys) -> None:
    shown = go(Place("group", grouped)).window()
    keys.ctrl(Qt.Key.Key_Return)
    keys.type("lgp")
    keys.press(ENTER)
    keys.type("20000")
    keys.press(ENTER)
    group = one(books, grouped).group_id

    shown.go(Place("group_member", group, str(people[1])))
    sheet = shown.sheets[-1]
    sheet.does.edit.put("leads")
    sheet.form.confirm()
    with books.look(OFFICER) as work:
        assert parties.group(work, group).leader_id == people[1]

    shown.go(Place("group_member", group, str(people[1])))
    sheet = shown.sheets[-1]
    sheet.reason.edit.put("搬走")
    sheet.form.confirm()
    assert sheet.form._error.text().startswith("The leader leaves once another leads")
    with books.look(OFFICER) as work:
        assert groups.group_of(work, people[1]) == group  # the leader stays


def test_a_manager_sets_a_condition_aside_with_a_password(go, books, shelf, keys) -> None:
    with books.work(HOUSE) as work:
        old = a_customer(work, "张建军", sex="M", born=date(1961, 1, 1))
    application = apply(books, applying(old, shelf["farm"])).id
    sheet = go(Place("override", application, "age_at_maturity"))
    assert sheet._told.text() == "Found: 66 years. Limit: at most 65 years."

    commit(focus(), "儿子共同还款")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("wrong")
    keys.press(ENTER)
    assert sheet.password.wrong
    assert one(books, application).stage is Stage.APPLIED
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert one(books, application).stage is Stage.ASSIGNED
    assert findings(books, application)["age_at_maturity"].override.manager == "赵敏"


def test_what_was_overridden_for_less_is_said_and_asked_anew(go, books, shelf) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)
    wanted = applying(borrower, shelf["farm"], amount=yuan("110000"))
    application = apply(books, wanted).id
    with books.work(OFFICER) as work:
        overrides.override(work, "o", application, "amount", "大户", MANAGER)
        more = replace(wanted, amount=yuan("900000"))
        applications.amend(work, "m", application, more)

    sheet = go(Place("override", application, "amount"))

    assert sheet._told.text() == (
        "Found: 900,000.00. Limit: 5,000.00 – 100,000.00.  "
        "not met; 赵敏 overrode only “110,000.00”"
    )


def test_what_the_law_asks_for_is_said_before_anyone_types(go, books, shelf) -> None:
    with books.work(HOUSE) as work:
        minor = a_customer(work, "李小", born=date(2008, 6, 16))
    application = apply(books, applying(minor, shelf["farm"])).id

    sheet = go(Place("override", application, "age"))

    assert sheet._told.text().startswith("No manager can override this: Age")


def test_a_visit_is_written_with_what_stands_there(go, books, application, keys) -> None:
    sheet = go(Place("visit", application))
    assert sheet.where.widget.text() == "上河村四组27号"
    assert focus() is sheet.findings.widget

    commit(focus(), "大棚六个，长势良好")
    keys.ctrl(Qt.Key.Key_Return)

    [seen] = one(books, application).visits
    assert (seen.visited_on, seen.findings) == (date(2026, 3, 10), "大棚六个，长势良好")


def test_a_visit_keeps_its_photographs(go, books, application, tmp_path, keys) -> None:
    photo = tmp_path / "大棚.jpg"
    photo.write_bytes(b"\xff\xd8 a photograph")
    sheet = go(Place("visit", application))
    commit(focus(), "良好")
    sheet.photographs[0].edit.put(str(photo))

    keys.ctrl(Qt.Key.Key_Return)

    file = sheet.desk.read(application_file.file, application)
    assert list(file.photographs.values()) == [1]


@pytest.mark.parametrize(
    ("kind", "stage"),
    [("withdraw", Stage.WITHDRAWN), ("turn_down", Stage.REJECTED_BY_OFFICER)],
)
def test_an_end_has_a_reason(go, books, application, kind, stage) -> None:
    visit(books, application)
    sheet = go(Place(kind, application))
    sheet.form.confirm()
    assert sheet.reason.wrong

    sheet.reason.edit.put("大棚已转让")
    sheet.form.confirm()

    after = one(books, application)
    assert (after.stage, after.steps[-1].why) == (stage, "大棚已转让")


def test_given_back_it_says_what_to_bring(go, books, shelf, people) -> None:
    application = apply(books, applying(people[0], shelf["farm"], received=()), "h").id
    sheet = go(Place("hand_back", application), TELLER)

    sheet.reason.edit.put("身份证、户口簿")
    sheet.form.confirm()

    assert one(books, application).stage is Stage.RETURNED


@pytest.mark.parametrize(
    ("kind", "stage"), [("send_back", Stage.RE_SURVEY), ("decline", Stage.REJECTED)]
)
def test_a_no_is_a_decision_too(go, books, kind, stage) -> None:
    application = submitted(books)
    sheet = go(Place(kind, application), APPROVER)

    sheet.reason.edit.put("收入来源？")
    sheet.form.confirm()

    after = one(books, application)
    assert (after.stage, after.decision.reason) == (stage, "收入来源？")


def test_who_decides_for_somebody_away_is_told_for_whom_and_up_to_how_much(
    books, go
) -> None:
    today = date(2026, 3, 10)
    away = Delegating(APPROVER.id, MANAGER.id, today, today, yuan("50000"), "外出培训")
    with books.work(PEOPLE[Role.ADMINISTRATOR]) as work:
        delegations.give(work, "d", away)
    application = submitted(books)

    own = go(Place("decide", application), APPROVER)._about.text()
    lent = replace(MANAGER, lent=frozenset({Permission.APPROVE}))
    told = go(Place("decide", application), lent)._about.text()

    assert told == f"{own}   for {APPROVER.name}, up to 50,000.00 yuan"


def test_the_approver_sees_what_other_terms_come_to(go, books, keys) -> None:
    sheet = go(Place("decide", submitted(books)), APPROVER)
    assert sheet.plan.payment.figure.text() == "2,623.54"

    keys.type("20000")

    assert sheet.plan.payment.figure.text() == "1,749.03"
    keys.press(ENTER)
    assert sheet.amount._says.text() == "asked for: 30,000.00"


def test_terms_that_break_a_condition_are_refused_on_the_form(go, books) -> None:
    application = submitted(books)
    sheet = go(Place("decide", application), APPROVER)
    sheet.term.edit.put("36")

    sheet.form.confirm()

    assert sheet.form._error.text().startswith("These conditions are not met: Term")
    assert sheet.isVisible()
    assert one(books, application).stage is Stage.SUBMITTED


def test_points_can_be_emptied_and_typed_anew(go, books) -> None:
    with books.work(HOUSE) as work:
        february = date(2026, 2, 20)
        lpr.add(work, Lpr(february, over_five_years=False, value=Decimal("3.00")))
    sheet = go(Place("decide", submitted(books)), APPROVER)
    sheet.priced.base.edit.choose("1")
    sheet.form.edited.emit()
    edit = sheet.priced.points.widget
    edit.setFocus()
    edit.end(False)

    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == ""
    sheet.form.confirm()
    assert sheet.isVisible()
    QTest.keyClicks(edit, "80")

    assert edit.text() == "80"
    assert sheet.rate.value() == Rate(Decimal("3.80"))


def test_a_rate_is_made_from_the_prime_rate_and_points(go, books) -> None:
    """3.00 % and 600 bp are the 9.00 % asked for; 615 bp make 9.15 %."""
    with books.work(HOUSE) as work:
        february = date(2026, 2, 20)
        lpr.add(work, Lpr(february, over_five_years=False, value=Decimal("3.00")))
    application = submitted(books)
    sheet = go(Place("decide", application), APPROVER)
    sheet.priced.base.edit.choose("1")
    sheet.form.edited.emit()
    assert sheet.priced.points.edit.text() == "600"
    assert not sheet.rate.widget.isEnabled()

    sheet.priced.points.edit.put("615")
    sheet.priced.rule.edit.choose(Repricing.EVERY_1_JANUARY)
    sheet.form.edited.emit()
    assert sheet.rate.value() == Rate(Decimal("9.15"))
    sheet.form.confirm()

    made = one(books, application)
    assert made.agreed.rate == Rate(Decimal("9.15"))
    assert made.pricing == Pricing(
        february,
        Decimal("3.00"),
        over_five_years=False,
        basis_points=615,
        repricing=Repricing.EVERY_1_JANUARY,
    )


def test_conditions_of_a_yes_are_one_a_line(go, books) -> None:
    application = submitted(books)
    sheet = go(Place("decide", application), APPROVER)
    sheet.wanted.edit.put("还清旧欠\n投保农业保险")

    sheet.form.confirm()

    made = one(books, application)
    assert made.stage is Stage.APPROVED_WITH_CONDITIONS
    assert made.decision.conditions == ("还清旧欠", "投保农业保险")


def test_the_room_lists_by_what_is_to_be_done(window, books, application, clock) -> None:
    visit(books, application)
    clock.on("2026-03-14")
    shown = window(OFFICER)

    shown.go(Place("applications"))

    page = shown.page
    rows = page.lists["submit"].table.rows
    assert [line.id for line in rows] == [application]
    assert page._promise(rows[0]) == "answer 1 day late"
    assert page._tone(rows[0]) == "bad"
    assert page.sections["submit"].isVisible()
    assert not page.sections["decide"].isVisible()
    page.lists["submit"].chosen.emit(rows[0])
    assert shown.page.place == Place("application", application)


def test_an_empty_room_says_how_to_begin(window, books) -> None:
    shown = window(OFFICER)

    shown.go(Place("applications"))

    assert shown.page.nothing.isVisible()


def test_a_rate_that_a_court_may_reduce_is_warned_of_at_the_decision(go, books) -> None:
    sheet = go(Place("decide", submitted(books)), APPROVER)
    assert sheet.plan._warning.isHidden()

    sheet.form.field("rate").edit.put("20 percent_per_year")
    sheet._show()

    assert sheet.plan._warning.text() == (
        "30.00% a year once late is above 24%: a court may reduce it on request."
    )
