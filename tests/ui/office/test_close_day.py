import pytest
from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import ENTER, ESC, Keyboard, focus

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.paper.cash_book import Pieces
from sheaf.domain.teller import Role
from sheaf.queries import cash, papers
from sheaf.services import cash as services
from sheaf.ui.place import Place

TELLER = PEOPLE[Role.TELLER]
Key = Qt.Key


def yuan(text: str) -> Money:
    return Money.parse(text)


@pytest.fixture
def shown(window, books, keyring, printer):
    keyring.hold(TELLER.name, "three good words", books.key)
    with books.work(TELLER) as work:
        services.move(work, "f", yuan("1000"), Channel.CASH, "备用金")
    return window(TELLER)


@pytest.fixture
def close(shown, books):
    def close():
        with books.look(TELLER) as work:
            day = work.today
        shown.go(Place("close_day", day.toordinal()))
        return shown.sheets[-1]

    return close


def closed(books):
    with books.look(TELLER) as work:
        return cash.day_book(work, work.today)


def said(sheet) -> str:
    return sheet.sentence.words.text()


def test_it_begins_with_the_sum_and_says_what_agrees(close, keys: Keyboard) -> None:
    sheet = close()
    assert focus() is sheet.paying.edit
    assert said(sheet) == "Count the till, or press = if it agrees."

    keys.type("=")
    assert said(sheet) == "Close 2026-03-10: 1,000.00 counted, it agrees with the book."
    assert not sheet.reason.isVisible()


def test_pieces_are_counted_in_the_grid_and_stand_in_the_cash_book(
    qtbot, close, books, keys: Keyboard
) -> None:
    sheet = close()
    keys.press(ENTER)
    keys.type("9")
    keys.press(ENTER)
    keys.type("2")
    assert sheet.paying.edit.text() == "1,000.00"
    assert sheet.pieces.sum() == yuan("1000")
    keys.ctrl(ENTER)
    qtbot.waitUntil(lambda: gone(sheet))

    found = closed(books)
    with books.look(TELLER) as work:
        [till] = papers.paper(work, found.paper_id).facts.tills
    assert till.pieces == (Pieces(yuan("100"), 9), Pieces(yuan("50"), 2))


def test_arrows_walk_the_grid(close, keys: Keyboard) -> None:
    sheet = close()
    fields = list(sheet.pieces.fields.values())
    keys.press(ENTER)
    keys.press(Key.Key_Down)
    assert focus() is fields[7].widget
    keys.press(Key.Key_Down)
    assert focus() is fields[7].widget
    keys.press(Key.Key_Up)
    assert focus() is fields[0].widget


def test_equals_in_the_grid_takes_the_sum_from_the_book(close, keys: Keyboard) -> None:
    sheet = close()
    keys.press(ENTER)
    keys.type("3=")

    assert sheet.paying.edit.text() == "1,000.00"
    assert sheet.pieces.typed() == {}
    assert focus() is sheet.paying.edit


def test_a_sum_typed_over_forgets_the_pieces(close, keys: Keyboard) -> None:
    sheet = close()
    keys.press(ENTER)
    keys.type("3")
    sheet.form.focus(sheet.paying.amount)
    keys.type("1000")

    assert sheet.pieces.typed() == {}
    assert said(sheet).endswith("it agrees with the book.")


@pytest.mark.parametrize(
    ("counted", "words"),
    [("990", "10.00 short of the book."), ("1010.50", "10.50 more than the book.")],
)
def test_a_difference_needs_a_reason(
    qtbot, close, books, keys: Keyboard, counted, words
) -> None:
    sheet = close()
    keys.type(counted)
    assert said(sheet).endswith(words)
    keys.ctrl(ENTER)
    qtbot.waitUntil(lambda: sheet.reason.wrong)
    assert focus() is sheet.reason.widget
    assert closed(books).closed is None

    keys.type("found a torn note")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: gone(sheet))

    assert closed(books).closed.reason == "found a torn note"


@pytest.mark.parametrize("typed", ["", "abc", "1.005", "-5"])
def test_what_is_no_count_is_said_beside_it(
    qtbot, close, books, keys: Keyboard, typed
) -> None:
    sheet = close()
    keys.type(typed)
    if typed == "-5":
        sheet.reason.edit.put("x")
    keys.ctrl(ENTER)

    qtbot.waitUntil(lambda: sheet.form.field("counted").wrong)
    assert closed(books).closed is None


def test_half_a_count_is_offered_again(close, keys: Keyboard) -> None:
    close()
    keys.press(ENTER)
    keys.type("7")
    keys.press(ESC)

    sheet = close()
    assert sheet.pieces.typed() == {yuan("100"): 7}
    assert sheet.paying.edit.text() == "700.00"


def test_the_same_form_in_two_windows_closes_once(
    qtbot, close, window, books, keys: Keyboard
) -> None:
    first = close()
    second = close()
    keys.type("=")
    keys.ctrl(ENTER)
    qtbot.waitUntil(lambda: gone(second))

    first.paying.edit.put_money(yuan("1000"))
    first.form.confirm()
    qtbot.waitUntil(lambda: gone(first))

    with books.look(TELLER) as work:
        assert (
            work.session.connection()
            .exec_driver_sql("SELECT count(*) FROM cash_day")
            .scalar()
            == 1
        )


def test_enter_pressed_twice_closes_once(qtbot, close, books, keys: Keyboard) -> None:
    sheet = close()
    keys.type("=")
    keys.ctrl(ENTER)
    keys.ctrl(ENTER)

    qtbot.waitUntil(lambda: gone(sheet))
    assert closed(books).closed is not None
