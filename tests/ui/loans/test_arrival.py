import pytest
from PySide6.QtCore import Qt
from tests.build import an_application, yuan
from tests.lent import CLERK, lend, stage
from tests.windows import ENTER, Keyboard

from sheaf.domain.application import Stage
from sheaf.domain.teller import HOUSE
from sheaf.queries import arrivals, loan_file
from sheaf.ui.loans.next_step import next_step
from sheaf.ui.place import Place

Key = Qt.Key


@pytest.fixture
def ready(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work)


@pytest.fixture
def loan(books, ready) -> int:
    return lend(books, ready)


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def ask(shown, loan):
    shown.go(Place("arrival", loan))
    return shown.sheets[-1]


def seen(books, loan):
    with books.look(CLERK) as work:
        return arrivals.of_loan(work, loan)


def told(books, loan) -> str:
    with books.look(CLERK) as work:
        return next_step(loan_file.file_of(work, loan), CLERK)[0]


def test_all_that_left_stands_there_and_enter_confirms_it(
    window, books, ready, loan, keys
) -> None:
    sheet = ask(window(CLERK), loan)
    assert sheet.reason.isHidden()
    assert sheet.rest.isHidden()
    assert "payout is done" in sheet.sentence.words.text()

    keys.ctrl(ENTER)

    assert [one.amount for one in seen(books, loan)] == [yuan("30000")]
    assert stage(books, ready) is Stage.ACTIVE


def test_less_asks_why_and_goes_on_asking(window, books, ready, loan, keys) -> None:
    shown = window(CLERK)
    sheet = ask(shown, loan)

    keys.type("3000")
    assert not sheet.reason.isHidden()
    keys.ctrl(ENTER)
    assert sheet.reason.wrong
    assert shown.sheets == [sheet]
    keys.type("two parts")
    assert "27,000.00 is awaited" in sheet.sentence.words.text()
    keys.ctrl(ENTER)

    assert shown.sheets == []
    assert stage(books, ready) is Stage.DISBURSED
    words = told(books, loan)
    assert "3,000.00 of 30,000.00 arrived so far: two parts" in words


def test_what_will_not_arrive_is_over(window, books, ready, loan, keys) -> None:
    sheet = ask(window(CLERK), loan)

    keys.type("29990")
    keys.press(ENTER)
    keys.type("fee")
    keys.press(ENTER)
    keys.type("2")
    assert "10.00 is missing for good" in sheet.sentence.words.text()
    keys.ctrl(ENTER)

    assert stage(books, ready) is Stage.ACTIVE
    assert "arrived so far" not in told(books, loan)


def test_more_than_left_is_said_beside_it(window, books, loan, keys) -> None:
    sheet = ask(window(CLERK), loan)

    keys.type("300000")
    keys.ctrl(ENTER)

    assert (
        "Only 30,000.00 was paid out" in sheet.paying.amount.widget.accessibleDescription()
    )
    assert seen(books, loan) == ()
