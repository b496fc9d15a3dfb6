from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import ENTER, Keyboard, focus

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.teller import Role
from sheaf.queries import cash, office
from sheaf.services import cash as services
from sheaf.ui.backing import Made
from sheaf.ui.kept_papers import KeptWindow

TELLER, CLERK = PEOPLE[Role.TELLER], PEOPLE[Role.DISBURSEMENT_CLERK]
Key = Qt.Key


def yuan(text: str) -> Money:
    return Money.parse(text)


def fetch(books, amount="1000", who=TELLER, key="f") -> None:
    with books.work(who) as work:
        services.move(work, f"{key} {who}", yuan(amount), Channel.CASH, "备用金")


def book(books, who=TELLER):
    with books.look(who) as work:
        return cash.day_book(work, work.today)


@pytest.fixture
def shown(window, books, keyring):
    keyring.hold(TELLER.name, "three good words", books.key)
    return window(TELLER)


def amounts(page) -> list[str]:
    box = page.head._amounts
    return [box.itemAt(at).widget().accessibleName() for at in range(box.count())]


def test_the_page_says_what_the_till_must_hold(shown, books, keys: Keyboard) -> None:
    fetch(books)
    keys.press(Key.Key_F11)

    assert amounts(shown.page) == [
        "Opening 0.00",
        "Cash in 1,000.00",
        "Cash out 0.00",
        "Must hold (yuan) 1,000.00",
    ]
    [line] = shown.page.lines.table.rows
    assert (line.number, line.into) == ("T2026-00001", yuan("1000"))


def test_an_agreeing_till_is_closed_with_four_keys(
    qtbot, shown, books, printer, keys: Keyboard
) -> None:
    fetch(books)
    shown.page.look_again()

    keys.press(Key.Key_F11)
    keys.ctrl(Key.Key_D)
    keys.type("=")
    keys.ctrl(ENTER)

    assert keys.count <= 4
    qtbot.waitUntil(lambda: book(books).closed is not None)
    assert book(books).closed.counted == yuan("1000")
    qtbot.waitUntil(lambda: isinstance(shown.desk.backing.state, Made), timeout=20000)
    assert len(list(printer.iterdir())) == 1


def test_closing_makes_a_backup_that_counts_and_says_so(
    qtbot, shown, books, printer, keys: Keyboard
) -> None:
    keys.press(Key.Key_F11)
    keys.ctrl(Key.Key_D)
    keys.type("=")
    keys.ctrl(ENTER)
    qtbot.waitUntil(lambda: isinstance(shown.desk.backing.state, Made), timeout=20000)

    with books.look(TELLER) as work:
        made = office.last_backup(work)
    folder = books.path.parent / "backups"
    assert [str(one) for one in folder.iterdir()] == [made.place]
    assert shown.page.note.isVisible()
    assert Path(made.place).name in shown.page.note.words.text()
    assert not shown.page.note.bar.isVisible()


def test_without_a_printer_the_cash_book_is_shown_to_be_printed(
    qtbot, qapp, shown, books, keys: Keyboard
) -> None:
    keys.press(Key.Key_F11)
    keys.ctrl(Key.Key_D)
    keys.type("=")
    keys.ctrl(ENTER)
    qtbot.waitUntil(lambda: book(books).closed is not None and not shown.sheets)

    [paper] = [one for one in qapp.topLevelWidgets() if isinstance(one, KeptWindow)]
    assert paper.paper.name == "清河农信账字〔2026〕第00001号"


def test_a_closed_day_shows_its_count_and_prints_again(
    qapp, shown, books, printer, keys: Keyboard
) -> None:
    with books.work(TELLER) as work:
        count = services.Count(yuan("0"))
        services.close_day(work, "c", work.today, count, "")
    keys.press(Key.Key_F11)
    assert [one.act.name for one in shown.page.acts()] == ["print"]

    keys.press(Key.Key_F8)
    assert [one for one in qapp.topLevelWidgets() if isinstance(one, KeptWindow)]


def test_a_day_left_open_comes_first_and_is_closed_under_its_date(
    qtbot, shown, books, clock, printer, keys: Keyboard
) -> None:
    fetch(books)
    fetch(books, "500", CLERK)
    clock.on("2026-03-12")
    keys.press(Key.Key_F11)

    assert [day.isoformat() for day in shown.page.open_days.table.rows] == ["2026-03-10"]
    [other] = shown.page.others.table.rows
    assert (other.teller, other.held) == (CLERK.name, yuan("500"))

    assert focus() is shown.page.open_days
    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert sheet.day.isoformat() == "2026-03-10"
    keys.type("=")
    keys.ctrl(ENTER)
    qtbot.waitUntil(lambda: gone(sheet))

    assert book(books).left_open == ()
    assert book(books).till.opening == yuan("1000")
    assert book(books).closed is None


def test_an_amount_that_cannot_be_is_said_when_its_field_is_left(
    shown, keys: Keyboard
) -> None:
    keys.press(Key.Key_F11)
    for open_, name, wrong, words in (
        (Key.Key_E, "amount", "0", "Write a value above zero."),
        (Key.Key_D, "counted", "-1", "Write zero or more."),
    ):
        keys.ctrl(open_)
        keys.type(wrong)
        keys.press(Key.Key_Tab)
        field = shown.sheets[-1].form.field(name)
        assert field._says.text() == words
        keys.press(Key.Key_Escape)


def test_cash_is_fetched_and_handed_in(shown, books, keys: Keyboard) -> None:
    keys.press(Key.Key_F11)
    keys.ctrl(Key.Key_E)
    keys.type("2000")
    keys.press(ENTER)
    keys.type("float")
    keys.press(ENTER)
    keys.ctrl(Key.Key_G)
    keys.type("=")
    sheet = shown.sheets[-1]
    assert sheet.sentence.words.text() == (
        "Hand 2,000.00 in to the bank; the till then must hold 0.00."
    )
    keys.press(ENTER)
    keys.type("end of day")
    keys.press(ENTER)

    assert gone(sheet)
    found = book(books).till
    assert (found.received, found.paid) == (yuan("2000"), yuan("2000"))


def test_more_than_there_is_cannot_be_handed_in(shown, books, keys: Keyboard) -> None:
    keys.press(Key.Key_F11)
    keys.ctrl(Key.Key_G)
    sheet = shown.sheets[-1]
    keys.type("1")
    keys.press(ENTER)
    keys.type("x")
    keys.press(ENTER)

    assert sheet.form.field("amount").wrong
    assert focus() is sheet.paying.edit
    assert not book(books).lines
