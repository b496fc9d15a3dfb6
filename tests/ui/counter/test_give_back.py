from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE
from tests.windows import COUNTER, CTRL, ENTER, PASSWORD, Keyboard

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loan_file, loans
from sheaf.services import loan_acts, refunds, repayments
from sheaf.services.refunds import GivingBack
from sheaf.services.repayments import Tender
from sheaf.ui.loans.next_step import next_step
from sheaf.ui.place import Place

Key = Qt.Key
TELLER = PEOPLE[Role.TELLER]


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-04-10")
    with books.work(COUNTER) as work:
        repayments.receive(work, "k", made, Tender(yuan("5200"), Channel.CASH, ""))
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def kept(books, loan) -> str:
    with books.look(TELLER) as work:
        return str(loans.standing(work, loan).kept.amount)


def test_all_of_it_goes_back_with_a_reason_and_a_second_password(
    window, books, loan, keys, printer
) -> None:
    shown = window(TELLER)
    shown.go(Place("loan", loan))
    keys.press(Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = shown.sheets[-1]
    assert "Give 67.93 of money kept back to 王芳" in sheet.sentence.words.text()

    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("asked")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert shown.sheets == []
    assert kept(books, loan) == "0.00"
    assert len(list(printer.glob("*.pdf"))) == 1


def test_more_than_is_kept_is_said_beside_the_amount(window, books, loan, keys) -> None:
    shown = window(TELLER)
    shown.go(Place("give_back", loan))
    sheet = shown.sheets[-1]

    keys.type("68")
    keys.ctrl(ENTER)

    assert "67.93 is kept" in sheet.paying.amount.widget.accessibleDescription()
    assert kept(books, loan) == "67.93"


def test_where_nothing_is_kept_nothing_is_offered(window, books, clock) -> None:
    with books.work(HOUSE) as work:
        made = a_loan(work, number="2026-00013", borrower="李四")
    shown = window(TELLER)
    shown.go(Place("loan", made))

    assert "give_back" not in {one.act.name for one in shown.page.acts()}


def test_a_settled_loan_with_money_kept_says_to_give_it_back(books, loan) -> None:
    with books.work(COUNTER) as work:
        due = loan_acts.to_settle(work, loans.standing(work, loan), work.today)
        repayments.settle(work, "s", loan, Tender(due, Channel.CASH, ""))
        earlier = Tender(yuan("100"), Channel.CASH, "", date(2026, 4, 9))
        repayments.receive(work, "late", loan, earlier)

    with books.look(TELLER) as work:
        words, _tone, names = next_step(loan_file.file_of(work, loan), TELLER)

    assert "beyond the debt is kept. Give it back." in words
    assert names == ["give_back", "certificate"]


def test_what_another_window_gave_back_is_what_is_said(window, books, loan, keys) -> None:
    shown = window(TELLER)
    shown.go(Place("give_back", loan))
    sheet = shown.sheets[-1]
    giving = GivingBack(yuan("50"), Channel.CASH, "asked", PEOPLE[Role.MANAGER])
    with books.work(TELLER) as work:
        refunds.give_back(work, sheet.key, loan, giving)

    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("asked")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert "50.00 given back" in shown.foot.accessibleDescription()
    assert kept(books, loan) == "17.93"
