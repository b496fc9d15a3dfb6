from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from tests.asked import MANAGER, OFFICER, apply, applying, offered, one
from tests.build import a_customer, an_application, yuan
from tests.lent import lend
from tests.ui.kit.hand import commit
from tests.windows import ENTER, ESC, Keyboard, focus

from sheaf.domain.application import Stage
from sheaf.domain.condition import Check
from sheaf.domain.rate import Rate
from sheaf.domain.rounded import Rounded
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Rounding
from sheaf.domain.teller import HOUSE
from sheaf.queries import application_file, applications, drafts, papers, products
from sheaf.services import customers, policy
from sheaf.services import products as shop
from sheaf.store.tables.people import AccountRow
from sheaf.ui.applications.conditions import follows
from sheaf.ui.place import Place

BUDGET = 45  # keys of a new application for a known customer (DESK)


@pytest.fixture
def shelf(books) -> dict[str, int]:
    with books.work(HOUSE) as work:
        return offered(work)


@pytest.fixture
def customer(books, shelf) -> int:
    with books.work(HOUSE) as work:
        made = a_customer(work)
        customers.reindex(work, made)
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def shown(window):
    return window(OFFICER)


@pytest.fixture
def sheet(shown, customer):
    shown.go(Place("apply", customer))
    return shown.sheets[-1]


def chinese(keys, text, spelt):
    """Type Chinese words by their Pinyin, as an input method counts the keys."""
    commit(focus(), text)
    keys.count += len(spelt) + 1  # the letters, and the key that takes the word


def lines(books):
    with books.look(OFFICER) as work:
        return applications.lines(work)


def test_a_known_customer_applies_within_the_budget_of_keys(
    shown, books, customer, keys
) -> None:
    keys.press(Qt.Key.Key_F5)
    keys.type("wf")
    keys.press(ENTER)
    keys.type("30000")
    keys.press(ENTER)
    keys.type("12")
    for _field in ("term", "method", "first due"):
        keys.press(ENTER)
    chinese(keys, "大棚膜", "dpm")
    keys.press(ENTER)
    chinese(keys, "种植收入", "zzsr")
    for _field in ("source", "security", "account", "officer", "second officer"):
        keys.press(ENTER)
    keys.type("=")
    keys.press(ENTER)

    [line] = lines(books)
    assert line.stage is Stage.ASSIGNED
    assert (line.applicant, str(line.amount), line.term_months) == ("王芳", "30,000.00", 12)
    assert shown.page.place == Place("application", line.id)
    assert keys.count <= BUDGET


def test_the_first_empty_field_is_where_one_begins(sheet) -> None:
    assert focus() is sheet.asking.amount.widget


def test_the_schedule_follows_each_key(sheet, keys) -> None:
    keys.type("30000")
    keys.press(ENTER)
    assert sheet.plan.foretold is None

    keys.type("12")

    assert sheet.plan.payment.figure.text() == "2,623.54"
    assert sheet.plan.interest.figure.text() == "1,482.55"
    assert sheet.plan.annual.figure.text() == "9.00%"
    assert [line.number for line in sheet.plan.lines.table.rows] == [1, 2, 11, 12]


def test_conditions_are_shown_with_their_figures_before_anything_is_kept(
    sheet, keys
) -> None:
    keys.type("200000")
    keys.press(ENTER)
    keys.type("12")

    first = sheet.conditions.table.rows[0]
    assert (first.code.value, first.passed) == ("amount", False)
    assert sheet.section._count.text() == "2 not met, 1 to follow"
    assert sheet.asking.amount._says.text().endswith("outside, a manager must agree")


def test_what_secures_it_is_to_be_named_on_the_form_as_on_the_page(
    shown, books, shelf, customer, keys
) -> None:
    application = apply(books, applying(customer, shelf["farm"])).id
    shown.go(Place("amend", application))
    form = shown.sheets[-1]

    said = {one.code: follows(one) for one in form.conditions.table.rows}
    page = shown.desk.read(application_file.file, application).findings
    judged = {one.condition.code: follows(one.condition) for one in page}
    assert said.items() <= judged.items()
    assert said[Check.SECURITY]
    assert form.section._count.text() == "1 to follow; the others stand on its page"


def test_papers_that_are_missing_are_named_whole_beside_the_form(sheet, keys) -> None:
    keys.type("30000")
    keys.press(ENTER)
    keys.type("12")

    rows = [one.code for one in sheet.conditions.table.rows]
    papers_at = rows.index(Check.PAPERS)
    assert sheet.conditions.columnSpan(papers_at, 1) == 2


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "Write a value above zero."),
        ("-5", "Write a value above zero."),
        ("1.005", "Amounts end at the fen."),
        ("three", "Write an amount in yuan"),
    ],
)
def test_a_wrong_amount_is_said_beside_it(sheet, books, keys, typed, said) -> None:
    keys.type(typed)
    keys.press(ENTER)

    assert sheet.asking.amount.wrong
    assert sheet.asking.amount._says.text().startswith(said)
    sheet.form.confirm()
    assert focus() is sheet.asking.amount.widget
    assert lines(books) == ()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-03-10", "The first payment comes after today."),
        ("2026-03-09", "The first payment comes after today."),
        ("2027-03-11", "This day is after the loan ends."),
    ],
)
def test_a_first_due_day_outside_the_loan_is_said_beside_it(sheet, keys, day, said) -> None:
    keys.type("30000")
    keys.press(ENTER)
    keys.type("12")
    keys.press(ENTER)
    keys.press(ENTER)
    first = sheet.asking.repaying.named["first_due_on"]
    first.widget.setText(day)
    keys.press(ENTER)

    assert first._says.text().startswith(said)


def test_only_the_fields_that_a_method_needs_are_there(sheet, keys) -> None:
    keys.type("30000")
    keys.press(ENTER)
    keys.type("12")
    keys.press(ENTER)
    named = sheet.asking.repaying.named
    assert named["first_due_on"].isVisible()
    assert not named["plan"].isVisible()

    keys.type("fx")  # 付息: its letters

    assert named["method"].value() is Method.INTEREST_ONLY
    assert named["every"].isVisible()
    assert not named["first_due_on"].isVisible()


def test_the_rounding_of_the_product_is_said_and_shown_in_the_schedule(
    shown, books, shelf, customer, keys
) -> None:
    with books.work(MANAGER) as work:
        terms = products.one(work, shelf["farm"]).first.terms
        tens = Rounded(Rounding(instalment_multiple=yuan("10")))
        change = shop.Change(replace(terms, rounded=tens), work.today)
        shop.change(work, "round", shelf["farm"], change)
    shown.go(Place("apply", customer))
    sheet = shown.sheets[-1]

    keys.type("30000")
    keys.press(ENTER)
    keys.type("6")
    keys.press(ENTER)

    method = sheet.asking.repaying.method
    assert method._says.text() == (
        "Rounded: payments to 10.00 yuan, half up; the odd amount in the last instalment"
    )
    assert sheet.plan.payment.figure.text() == "5,130.00"
    method.edit.put("interest_only")
    sheet.asking.repaying.follow()
    assert not method._says.text()


def test_another_product_brings_its_own_papers_and_methods(sheet, shelf) -> None:
    sheet.asking.product.widget.choose(shelf["group"])

    assert sheet.asking.security.value() == "group"
    assert sheet.asking.repaying.method.value() is Method.EQUAL_INSTALMENTS
    assert sheet.asking.group.isVisible()
    sheet.asking.papers.widget.setFocus()
    Keyboard().type("=")
    assert sheet.asking.papers.value()[-1] == "group_roll"


def test_an_account_that_repays_is_chosen_to_begin_with(shown, books, customer) -> None:
    with books.work(HOUSE) as work:
        work.session.add(
            AccountRow(
                customer_id=customer,
                kind="card",
                number="621000000000001233",
                bank="清河农信",
                repays=True,
            )
        )

    shown.go(Place("apply", customer))

    account = shown.sheets[-1].asking.account.widget
    assert account.currentText() == "…1233, 清河农信"


def test_what_was_typed_survives_esc(shown, sheet, customer, keys) -> None:
    keys.type("30000")
    keys.press(ENTER)
    keys.press(ESC)

    shown.go(Place("apply", customer))

    assert shown.sheets[-1].asking.amount.widget.text() == "30,000.00"


def test_a_draft_comes_back_with_its_product_and_what_hangs_on_it(
    shown, sheet, shelf, customer, keys
) -> None:
    sheet.asking.product.widget.choose(shelf["trade"])
    sheet.asking.security.widget.choose("pledge")
    keys.type("50000")
    keys.press(ENTER)
    keys.press(Qt.Key.Key_F9)

    shown.go(Place("apply", customer))

    again = shown.sheets[-1].asking
    assert again.product.value() == shelf["trade"]
    assert again.security.value() == "pledge"
    assert again.amount.widget.text() == "50,000.00"


def test_a_parked_form_is_found_again_on_today(sheet, books, customer, keys) -> None:
    keys.type("30000")
    keys.press(Qt.Key.Key_F9)

    with books.look(OFFICER) as work:
        [draft] = drafts.parked(work)
    assert (draft.kind, draft.subject, draft.parked) == ("apply", customer, True)


def test_double_enter_takes_one_application_in(sheet, books, keys) -> None:
    fill(sheet)
    key = sheet.key

    sheet.form.confirm()
    sheet.form.confirm()

    assert len(lines(books)) == 1
    with books.work(OFFICER) as work:
        assert drafts.done(work, key)


def test_papers_carry_the_wording_they_are_printed_with(sheet, books) -> None:
    fill(sheet)

    sheet.form.confirm()

    with books.look(OFFICER) as work:
        [line] = applications.lines(work)
        kept = [papers.paper(work, p.id) for p in papers.of_application(work, line.id)]
    stamped = {paper.line.kind: bool(paper.wording) for paper in kept}
    assert stamped == {
        "application_form": False,
        "authorisation": True,
        "conduct_notice": True,
    }


def test_an_application_is_changed_in_the_same_form(shown, books, customer, shelf) -> None:
    wanted = applying(customer, shelf["farm"], first_due_on=date(2026, 4, 15))
    application = apply(books, wanted).id

    shown.go(Place("amend", application))
    sheet = shown.sheets[-1]
    assert sheet.asking.purpose.widget.text() == "购买大棚薄膜"
    assert sheet.asking.repaying.named["first_due_on"].widget.text() == "2026-04-15"
    sheet.asking.amount.edit.put("20000")
    sheet.form.confirm()

    after = one(books, application)
    assert str(after.agreement.amount) == "20,000.00"
    assert after.agreement.first_due_on == date(2026, 4, 15)
    assert after.missing == ()


def fill(sheet):
    asking = sheet.asking
    asking.amount.edit.put("30000")
    asking.term.edit.put("12")
    asking.purpose.edit.put("购买大棚薄膜")
    asking.source.edit.put("种植收入")


def test_a_loan_that_repays_an_old_one_says_so_on_its_form(
    shown, books, customer, keys
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, customer=customer)
    old = lend(books, application)
    shown.go(Place("apply", customer))
    sheet = shown.sheets[-1]
    field = sheet.asking.refinances
    assert field.isVisible()
    assert "contract 2026-00001, 30,000.00 left" in field.widget.itemText(1)

    field.widget.choose(old)

    assert sheet.asking.applying().refinances_id == old


def test_who_owes_nothing_is_not_asked_what_is_repaid(sheet) -> None:
    assert sheet.asking.refinances.isHidden()
    assert sheet.asking.applying().refinances_id is None


def test_a_rate_above_the_offices_mark_is_warned_of_on_the_application(
    shown, books, customer, keys
) -> None:
    with books.work(MANAGER) as work:
        policy.change(work, "warn_annual_rate", "10%", work.today, "理事会决定")
    shown.go(Place("apply", customer))
    sheet = shown.sheets[-1]
    sheet.asking.amount.edit.put("30000")
    sheet.asking.term.edit.put("12")
    sheet.form.edited.emit()

    assert sheet.plan._warning.text() == (
        "13.50% a year once late is above 10%: a court may reduce it on request."
    )


def test_a_change_is_previewed_by_what_the_application_keeps(
    shown, books, customer, shelf
) -> None:
    application = apply(books, applying(customer, shelf["farm"])).id
    with books.work(MANAGER) as work:
        version = products.one(work, shelf["farm"]).first
        dearer = replace(version.terms, rate=Rate(Decimal(12)))
        change = shop.Change(dearer, work.today, "县联社通知", offered=True)
        shop.change(work, "dearer", shelf["farm"], change)
        policy.change(work, "odd_first_mode", "months_plus_days", work.today, "决定")

    shown.go(Place("amend", application))

    typed = shown.sheets[-1].asking.typed()
    assert typed.agreement == one(books, application).agreement
    assert str(typed.product.rate.value) == "9"
