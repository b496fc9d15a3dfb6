"""A rate made from the prime rate: of a product, an application, a decision, a vote."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from tests.asked import (
    APPROVER,
    MANAGER,
    OFFICER,
    apply,
    applying,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    visit,
)
from tests.build import a_customer
from tests.floating import FEBRUARY, RULE, let_float, publish
from tests.heard import HE, LOW, convene, heard, seat, settle
from tests.windows import Keyboard

from sheaf.domain.pricing import Repricing
from sheaf.domain.rate import Rate
from sheaf.domain.teller import HOUSE
from sheaf.domain.tier import Price, Tier
from sheaf.queries import committee, products
from sheaf.ui.place import Place
from sheaf.ui.priced import made_said

Key = Qt.Key


@pytest.fixture
def farm(books) -> int:
    publish(books)
    with books.work(HOUSE) as work:
        return offered(work)["farm"]


@pytest.fixture
def submitted(books, farm) -> int:
    """Ask for a loan of a product that floats; take it before whoever decides."""
    let_float(books, farm)
    with books.work(HOUSE) as work:
        customer = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    application = apply(books, applying(customer, farm)).id
    guarantee(books, application, guaranteeing(neighbour))
    visit(books, application)
    submit(books, application)
    return application


def versions(books, product):
    with books.look(MANAGER) as work:
        return products.one(work, product).versions


def put(sheet, **texts):
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)
    sheet.form.edited.emit()


def test_a_product_is_let_float(books, window, farm) -> None:
    shown = window(MANAGER)
    shown.go(Place("product", farm))
    sheet = shown.sheets[-1]

    put(sheet, lpr="1")
    put(sheet, basis_points="615", repricing="every_1_january", why="改为浮动")
    assert not sheet.form.field("rate").widget.isEnabled()
    Keyboard().ctrl(Key.Key_Return)

    terms = versions(books, farm)[0].terms
    assert terms.price_rule == replace(RULE, basis_points=615)
    assert terms.rate == Rate(Decimal("9.15"))
    shown.go(Place("products"))
    assert "LPR +615 bp" in shown.page.list.table.line(0)


def test_a_product_opened_later_stands_at_the_rates_of_that_day(
    books, window, farm, clock
) -> None:
    let_float(books, farm, prices=(Price(Tier.PROVED, Rate(Decimal("8.40"))),))
    clock.on("2026-03-23")
    publish(books, "2.90", date(2026, 3, 20))
    shown = window(MANAGER)

    shown.go(Place("product", farm))

    terms = shown.sheets[-1].terms()
    assert (terms.rate, terms.rate_for(Tier.PROVED)) == (
        Rate(Decimal("8.90")),
        Rate(Decimal("8.30")),
    )
    assert terms.price_rule == RULE


def test_points_that_are_missing_are_said_beside_them(window, farm, books) -> None:
    shown = window(MANAGER)
    shown.go(Place("product", farm))
    sheet = shown.sheets[-1]
    put(sheet, name="浮动贷", lpr="1", why="改为浮动")
    put(sheet, basis_points="")

    sheet.form.confirm()

    assert sheet.form.field("basis_points").wrong
    assert sheet.form.field("name").edit.value() == "浮动贷"
    assert len(versions(books, farm)) == 1


def test_the_form_of_an_application_says_what_the_rate_is_made_from(
    books, window, farm
) -> None:
    let_float(books, farm)
    with books.work(HOUSE) as work:
        customer = a_customer(work)
    shown = window(OFFICER)

    shown.go(Place("apply", customer))

    field = shown.sheets[-1].form.field("product")
    assert field._says.text() == (
        "Rate 9.00% a year (LPR 1 year 3.00% +600 bp, every 1 January)"
    )


def test_a_decision_begins_with_what_the_application_is_made_from(
    books, window, submitted
) -> None:
    shown = window(APPROVER)
    shown.go(Place("decide", submitted))

    Keyboard().ctrl(Key.Key_Return)

    made = one(books, submitted).pricing
    assert (made.rule, made.published_on) == (RULE, FEBRUARY)


def test_a_decision_may_fix_the_rate(books, window, submitted) -> None:
    shown = window(APPROVER)
    shown.go(Place("decide", submitted))
    sheet = shown.sheets[-1]

    put(sheet, lpr="")
    sheet.form.confirm()

    assert one(books, submitted).pricing is None
    assert one(books, submitted).agreed.rate == Rate(Decimal(9))


def test_a_member_votes_for_other_points(books, window, submitted) -> None:
    seat(books)
    settle(books, LOW)
    session = convene(books, submitted)
    with books.look(HE) as work:
        [case] = committee.session(work, session).cases
    shown = window(HE)
    shown.go(Place("case", case.id))
    Keyboard().press(Key.Key_Return)
    sheet = shown.sheets[-1]
    put(sheet, choice="approve", basis_points="650", repricing="anniversary")
    assert sheet.form.field("rate").value() == Rate(Decimal("9.50"))
    Keyboard().ctrl(Key.Key_Return)

    [cast] = heard(books, case.id).votes
    made = cast.ballot.pricing
    assert (made.basis_points, made.repricing) == (650, Repricing.ANNIVERSARY)
    assert made_said(made) in shown.page.parts["votes"].table.line(0)


def test_who_votes_against_is_asked_for_no_points(books, window, submitted) -> None:
    seat(books)
    settle(books, LOW)
    session = convene(books, submitted)
    with books.look(HE) as work:
        [case] = committee.session(work, session).cases
    shown = window(HE)
    shown.go(Place("vote", case.id))
    sheet = shown.sheets[-1]
    assert sheet.form.field("lpr").isVisible()

    sheet.choice.edit.choose(sheet.choice.edit._options[2].value)
    sheet.choice.edited.emit()

    assert not sheet.form.field("lpr").isVisible()
