"""An office screen at 125 %, with the longest name there is and marks in it."""

import pytest
from PySide6.QtWidgets import QLabel

from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import customers
from sheaf.ui import theme
from sheaf.ui.kit.marks import StateBadge
from sheaf.ui.place import Place
from tests.build import a_customer, a_guarantor, a_loan, a_thing, an_application
from tests.windows import ENTER, Keyboard

LONGEST = "<b>&" + "买买提·阿不都热合曼·艾力江·吐尔逊江·古丽娜尔·再努尔·阿依古丽"
EVERYONE = Teller(1, "李娜", frozenset(Role))
SHEETS = (
    *("account", "contact", "mark", "photo", "guarantor", "collateral", "visit"),
    *("decide", "send_back", "disburse", "receive", "settle", "recovery_key"),
)


@pytest.fixture
def shown(window, books, qapp):
    with books.work(HOUSE) as work:
        who = a_customer(work, LONGEST[:40])
        made = an_application(work, customer=who, security="guarantor")
        a_guarantor(work, made)
        a_thing(work, made)
        a_loan(work, borrower=LONGEST[:40])
    shown = window(EVERYONE)
    for _step in range(2):
        shown.machine.bigger()
    assert shown.machine.looks.percent == 125
    qapp.processEvents()
    shown.resize(1366, 768)
    yield shown
    shown.machine.plain()


def clipped(shown, qapp) -> list[str]:
    """List the labels whose words do not fit, and the states that are cut."""
    for _turn in range(3):
        qapp.processEvents()
    lines = [one for one in shown.findChildren(QLabel) if one.isVisible()]
    short = [
        one.text()
        for one in lines
        if not one.wordWrap()
        and one.fontMetrics().horizontalAdvance(one.text()) > one.width() + 1
    ]
    states = [one for one in shown.findChildren(StateBadge) if one.isVisible()]
    return short + [s.text for s in states if s.width() < s.sizeHint().width()]


@pytest.mark.parametrize("kind", ["customer", "application", "contract", "loan"])
def test_no_word_of_a_record_is_cut(shown, qapp, kind) -> None:
    shown.go(Place(kind, 1))

    assert clipped(shown, qapp) == []


@pytest.mark.parametrize("kind", SHEETS)
def test_no_word_of_a_form_is_cut(shown, qapp, kind) -> None:
    shown.go(Place(kind, 1))

    assert clipped(shown, qapp) == []


def test_the_amounts_of_a_schedule_stay_whole(shown, qapp) -> None:
    shown.go(Place("loan", 1))
    qapp.processEvents()
    schedule = shown.page.schedule

    for at in range(schedule.table.columnCount() - 1):
        words = schedule.table.cell(0, at).plain
        need = theme.metrics(bold=True).horizontalAdvance(words)
        assert need <= schedule.columnWidth(at), words


def test_a_double_confirm_adds_one_account(shown, books) -> None:
    keys = Keyboard()
    shown.go(Place("account", 1))
    keys.type(
        "６２１００００００００００００００１７".translate(
            {ord("０") + n: str(n) for n in range(10)}
        )
    )
    keys.ctrl(ENTER)
    keys.ctrl(ENTER)

    with books.look(EVERYONE) as work:
        assert len(customers.accounts(work, 1)) == 1
