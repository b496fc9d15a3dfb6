from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.asked import MANAGER, TELLER, offered
from tests.windows import ENTER, Keyboard

from sheaf.domain.money import Money
from sheaf.domain.product import AgeLimits
from sheaf.domain.schedule.switches import Remainder
from sheaf.domain.teller import HOUSE
from sheaf.domain.tier import Tier
from sheaf.queries import products
from sheaf.services import policy
from sheaf.ui.office.product import AGES, ProductSheet
from sheaf.ui.place import Place


@pytest.fixture
def shelf(books) -> dict[str, int]:
    with books.work(HOUSE) as work:
        return offered(work)


@pytest.fixture
def shown(window):
    return window(MANAGER)


@pytest.fixture
def go(shown):
    def go(product: int) -> ProductSheet:
        shown.go(Place("product", product))
        return shown.sheets[-1]

    return go


def product(books, at):
    with books.look(MANAGER) as work:
        return products.one(work, at)


def put(sheet, **texts):
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)


def test_the_list_says_what_is_lent_and_on_which_terms(shown, shelf) -> None:
    shown.go(Place("products"))

    table = shown.page.list.table
    assert [table.line(row).split("\t") for row in range(2)] == [
        [
            "农户担保贷款", "farm", "5,000.00 – 100,000.00", "3 – 24", "9%",
            "2026-03-10", "offered",
        ],
        [
            "小店经营贷款", "trade", "10,000.00 – 300,000.00", "6 – 36", "8.5‰",
            "2026-03-10", "offered",
        ],
    ]  # fmt: skip


def test_enter_opens_the_terms(shown, shelf) -> None:
    shown.go(Place("products"))

    Keyboard().press(ENTER)

    assert shown.sheets[-1].place == Place("product", shelf["farm"])


def test_only_who_may_adds_a_product(window, books) -> None:
    shown = window(TELLER)

    shown.go(Place("products"))

    assert [one.act.name for one in shown.page.acts()] == ["back"]
    assert shown.page.section._empty.isVisible()


def test_the_form_reads_back_the_terms_it_shows(books, go, shelf) -> None:
    for at in shelf.values():
        sheet = go(at)
        assert sheet.terms() == product(books, at).versions[0].terms
        sheet.shut()


def test_new_terms_hold_from_the_day_chosen(books, go, shelf) -> None:
    sheet = go(shelf["farm"])

    put(sheet, amount_max="80000", since="2026-05-01", why="县联社通知")
    sheet.form.confirm()

    found = product(books, shelf["farm"])
    assert [str(one.terms.amount_max) for one in found.versions] == [
        "80,000.00",
        "100,000.00",
    ]
    assert found.on(date(2026, 4, 30)).terms.amount_max == found.first.terms.amount_max


def test_prices_by_tier_stand_beside_the_rate(books, go, shelf) -> None:
    sheet = go(shelf["farm"])

    sheet.form.field("rate_proved").edit.line.put("8.4")
    put(sheet, why="县联社通知")
    sheet.form.confirm()

    [proved] = product(books, shelf["farm"]).versions[0].terms.prices
    assert (proved.tier, str(proved.rate.value)) == (Tier.PROVED, "8.4")
    again = go(shelf["farm"])
    assert again.terms().prices == (proved,)


def test_what_is_kept_twice_is_one_version(books, go, shelf) -> None:
    sheet = go(shelf["farm"])
    put(sheet, amount_max="80000", why="县联社通知")

    sheet.form.confirm()
    sheet.form.confirm()

    assert len(product(books, shelf["farm"]).versions) == 2


def test_a_product_is_withdrawn_with_a_reason(books, go, shelf) -> None:
    sheet = go(shelf["farm"])
    put(sheet, offered="")
    sheet.form.confirm()
    assert sheet.form.field("why").wrong

    put(sheet, why="暂停")
    sheet.form.confirm()

    found = product(books, shelf["farm"])
    assert not found.offered
    assert len(found.versions) == 1
    sheet = go(shelf["farm"])
    put(sheet, offered="yes", why="恢复")
    sheet.form.confirm()
    assert product(books, shelf["farm"]).offered


def test_limits_that_cross_are_said_beside_the_field(books, go, shelf) -> None:
    sheet = go(shelf["farm"])

    put(sheet, amount_min="200000")
    sheet.form.confirm()

    assert sheet.form.field("amount_max").wrong
    assert len(product(books, shelf["farm"]).versions) == 1


def test_a_new_product_is_made_from_nothing(shown, books, go) -> None:
    sheet = go(0)

    put(
        sheet,
        code="seed",
        name="春耕贷",
        amount_min="1000",
        amount_max="20000",
        term_min="1",
        term_max="10",
        rate="7.2 percent_per_year",
        methods="bullet\ninterest_only",
        securities="guarantor",
        own_securities="村委会担保，合作社担保",
        papers="id_card",
        own_papers="种植证明",
        **{"fees.1": "评估费", "fees.1.amount": "100", "fees.1.share": "0.5"},
        prepay_fee_rate="1",
        prepay_fee_months="3",
        age_least="20",
        age_most="60",
    )
    Keyboard().press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    with books.look(MANAGER) as work:
        [made] = products.products(work)
    terms = made.first.terms
    assert made.code == "seed"
    assert terms.securities == ("guarantor", "村委会担保", "合作社担保")
    assert terms.papers == ("id_card", "种植证明")
    assert str(terms.fees[0].charge(terms.amount_max)) == "200.00"
    assert str(terms.prepay_fee_rate) == "0.01"
    assert (terms.ages.least, terms.ages.most, terms.ages.most_woman) == (20, 60, None)
    assert go(made.id).terms() == terms


def test_an_age_left_empty_is_the_offices_own(go, books, shelf) -> None:
    sheet = go(shelf["farm"])

    put(sheet, age_most="70")

    assert sheet.terms().ages == AgeLimits(most=70)
    assert [sheet.form.field(name).widget.accessibleDescription() for name in AGES] == [
        f"empty: {own}, the office's own" for own in (18, 65, 60)
    ]


def test_a_product_for_minors_is_refused_beside_its_age(go, shelf) -> None:
    sheet = go(shelf["farm"])

    put(sheet, age_least="15")
    sheet.form.confirm()

    least = sheet.form.field("age_least")
    assert least.wrong
    assert "Under 18" in least.widget.accessibleDescription()


def test_a_code_that_is_taken_is_said_beside_it(go, shelf) -> None:
    sheet = go(0)

    put(
        sheet,
        code="farm",
        name="重复",
        amount_min="1",
        amount_max="2",
        term_min="1",
        term_max="2",
        rate="9 percent_per_year",
        methods="bullet",
        securities="credit",
    )
    sheet.form.confirm()

    assert sheet.form.field("code").wrong


def test_a_new_product_begins_with_the_offices_settings(books, go) -> None:
    with books.work(MANAGER) as work:
        for name, text in (
            ("penalty_uplift", "30%"),
            ("misuse_uplift", "60%"),
            ("prepay_fee_rate", "1%"),
        ):
            policy.change(work, name, text, work.today, "理事会决定")

    sheet = go(0)

    texts = sheet.form.texts()
    names = ("penalty_uplift", "misuse_uplift", "prepay_fee_rate")
    assert [texts[name] for name in names] == ["30", "60", "1"]


def test_a_product_has_as_many_fees_as_it_needs(books, go, shelf) -> None:
    sheet = go(shelf["farm"])
    put(
        sheet,
        **{
            "fees.1": "评估费",
            "fees.1.amount": "100",
            "fees.2": "登记费",
            "fees.2.share": "0.5",
            "why": "县联社通知",
        },
    )
    sheet.form.confirm()

    [first, second] = product(books, shelf["farm"]).versions[0].terms.fees
    assert (first.kind, str(first.amount)) == ("评估费", "100.00")
    assert (second.kind, str(second.share)) == ("登记费", "0.005")
    sheet = go(shelf["farm"])
    assert "fees.3" in sheet.form.fields
    put(sheet, **{"fees.1": "", "fees.1.amount": ""})
    assert [fee.kind for fee in sheet.terms().fees] == ["登记费"]


def test_a_rate_that_a_court_may_reduce_is_warned_of_while_typing(go, shelf) -> None:
    sheet = go(shelf["farm"])
    assert sheet.dear.isHidden()

    put(sheet, rate="17 percent_per_year")
    sheet.form.edited.emit()
    assert sheet.dear.text() == (
        "25.50% a year once late is above 24%: a court may reduce it on request."
    )
    put(sheet, rate="25 percent_per_year")
    sheet.form.edited.emit()
    assert sheet.dear.text().startswith("25.00% a year is above 24%")


def test_a_consumer_loan_is_ticked_and_read_back(books, go, shelf) -> None:
    sheet = go(shelf["farm"])
    put(sheet, consumption="yes", why="县联社通知")
    sheet.form.confirm()

    assert product(books, shelf["farm"]).versions[0].terms.consumption
    assert go(shelf["farm"]).terms().consumption


def test_a_product_asks_for_the_rounding_that_its_methods_have_a_use_for(go, shelf) -> None:
    sheet = go(shelf["farm"])
    field = sheet.form.field
    assert field("round_payment").isVisible()
    assert field("remainder").isVisible()

    field("methods").widget.setFocus()
    put(sheet, methods="bullet\ncustom")
    field("methods").edited.emit()

    assert not field("round_payment").isVisible()
    assert not field("remainder").isVisible()
    assert field("round_to").isVisible()


def test_payments_are_rounded_to_ten_yuan_by_the_terms_of_a_product(
    books, go, shelf
) -> None:
    sheet = go(shelf["farm"])
    keys = Keyboard()

    sheet.form.field("round_payment").widget.setFocus()
    keys.type("10")
    sheet.form.field("remainder").widget.setFocus()
    keys.type("sq")
    put(sheet, why="县联社通知")
    sheet.form.confirm()

    rounded = product(books, shelf["farm"]).versions[0].terms.rounded
    assert rounded.rounding.instalment_multiple == Money(10_00)
    assert rounded.remainder is Remainder.FIRST
    again = go(shelf["farm"])
    assert again.terms().rounded == rounded
