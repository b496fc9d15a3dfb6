"""How many keys the acts of the counter take, from an idle window, search included."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import loans, papers, repayments
from sheaf.services import finding
from sheaf.services import repayments as services
from sheaf.services.repayments import Tender
from sheaf.store.database import Database
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work
from sheaf.ui.place import Place
from tests import crowd
from tests.build import a_loan, an_application, an_office, yuan
from tests.clock import Clock
from tests.conftest import KEY, PEOPLE
from tests.lent import draw_up, fill_till, sign_all
from tests.windows import COUNTER, ENTER, PASSWORD, Keyboard

Key = Qt.Key
CLERK = Teller(4, "吴倩", frozenset({Role.DISBURSEMENT_CLERK}))
TELLER = PEOPLE[Role.TELLER]
PEOPLE_THERE, BORROWERS, RECEIPTS, APPLIED = 5_000, 20, 400, 318


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture(scope="module")
def pattern(pattern: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out the books of a county: thousands of people, hundreds of receipts."""
    path = tmp_path_factory.mktemp("county") / "books.db"
    copyfile(pattern, path)
    books = Database(path, KEY, clock=Clock())
    folk = crowd.people(PEOPLE_THERE)
    with books.work(HOUSE) as work:
        an_office(work)
        crowd.settle(work, folk)
        others = [_lent(work, at, one.name) for at, one in enumerate(folk[:BORROWERS], 100)]
    with books.work(TELLER) as work:
        for turn in range(RECEIPTS):
            tender = Tender(yuan("10"), Channel.BANK, "")
            services.receive(work, f"{turn}", others[turn % BORROWERS], tender)
    books.close()
    return path


def _lent(work: Work, at: int, name: str) -> int:
    found = a_loan(work, number=f"2026-{at:05d}", borrower=name)
    row = work.session.scalars(select(CustomerRow).order_by(CustomerRow.id.desc())).first()
    finding.index_customer(work, row.id, [row.name], [row.phone], [row.village])
    return found


@pytest.fixture
def books(database: Database, clock: Clock) -> Iterator[Database]:
    found = Database(database.path, KEY, clock=clock)
    yield found
    found.close()


@pytest.fixture
def loan(books, clock) -> int:
    """One of many borrowers: initials and a bit of the telephone find the right one."""
    with books.work(HOUSE) as work:
        found, *_others = [
            _lent(work, at, name)
            for at, name in enumerate(["王芳", "吴凤兰", "王峰", "何建军", "单玉梅"], 12)
        ]
    clock.on("2026-04-10")
    return found


def take(books, loan, amount="5132.07") -> str:
    """Take a repayment, and others of other people after it."""
    with books.work(TELLER) as work:
        tender = Tender(yuan(amount), Channel.CASH, "")
        number = services.receive(work, f"{work.now}", loan, tender).number
        for other in range(1, 4):
            after = Tender(yuan("10"), Channel.CASH, "")
            services.receive(work, f"{work.now} {other}", other, after)
    return number


def look(books, query, *about):
    with books.look(TELLER) as work:
        return query(work, *about)


def test_a_due_repayment_with_its_receipt_takes_twelve_keys(
    window, books, loan, keys, printer
) -> None:
    window(TELLER)

    keys.press(Key.Key_F4)
    keys.type("wangfa")
    keys.press(ENTER)
    keys.type("=")
    keys.ctrl(ENTER)

    [one] = look(books, repayments.of_loan, loan)
    assert str(one.amount) == "5,132.07"
    assert len(list(printer.glob("*.pdf"))) == 1
    assert keys.count <= 12


def test_settling_early_takes_sixteen_keys(window, books, loan, keys, printer) -> None:
    take(books, loan)
    window(TELLER)

    keys.ctrl(Key.Key_K)
    keys.type("wangfa")
    keys.press(Key.Key_Tab)
    keys.press(ENTER)
    keys.ctrl(Key.Key_E)
    keys.type("=")
    keys.ctrl(ENTER)

    assert look(books, loans.standing, loan).status is Status.SETTLED
    assert keys.count <= 16


def test_reversing_with_a_reason_takes_fourteen_keys_of_the_teller(
    window, books, loan, keys, printer
) -> None:
    """The second person's password is typed by the second person."""
    number = take(books, loan)
    window(TELLER)

    keys.ctrl(Key.Key_K)
    keys.type(number[-2:])
    keys.press(ENTER)
    keys.ctrl(Key.Key_R)
    keys.type("paid")
    keys.press(ENTER)
    keys.press(ENTER)
    Keyboard().type(PASSWORD)
    keys.press(ENTER)

    assert look(books, repayments.of_loan, loan)[0].reversed_by == "X2026-00001"
    assert len(list(printer.glob("*.pdf"))) == 1
    assert keys.count <= 14


def test_a_reprint_takes_five_keys(window, books, loan, keys, printer) -> None:
    number = take(books, loan)
    window(TELLER)

    keys.ctrl(Key.Key_K)
    keys.type(number[-2:])
    keys.press(ENTER)
    keys.press(ENTER)

    [one] = look(books, repayments.of_loan, loan)
    [paper] = look(books, papers.of_repayment, one.id)
    assert paper.printed == 1
    assert keys.count <= 5


def test_paying_out_takes_ten_keys(window, books, keys, printer) -> None:
    with books.work(HOUSE) as work:
        numbers = [f"A2026-{work.number('application'):04d}" for _turn in range(APPLIED)]
        *_others, application = [an_application(work, number=one) for one in numbers[-9:]]
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    shown = window(CLERK)

    keys.ctrl(Key.Key_K)
    keys.type("a18")
    keys.press(ENTER)
    assert shown.page.place == Place("application", application)
    keys.ctrl(Key.Key_O)
    keys.ctrl(ENTER)

    assert look(books, loans.of_application, application) is not None
    assert len(list(printer.glob("*.pdf"))) == 4
    assert keys.count <= 10


def test_the_counter_itself_may_do_it_all(window, books, loan, keys) -> None:
    shown = window(COUNTER)

    keys.ctrl(Key.Key_4)
    keys.press(ENTER)

    assert shown.page.place.kind == "loan"
