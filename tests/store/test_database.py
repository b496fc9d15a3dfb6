import os
from datetime import datetime
from threading import Thread

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError
from tests.build import a_customer, a_loan, an_office, yuan
from tests.conftest import KEY, NOON, PEOPLE

from sheaf.domain.errors import (
    Absent,
    Broken,
    Busy,
    NoRoom,
    ReadOnly,
    TooNew,
    Unreadable,
)
from sheaf.domain.ledger import Channel
from sheaf.domain.teller import Role
from sheaf.services import repayments
from sheaf.services.repayments import Tender
from sheaf.store import sqlcipher
from sheaf.store.database import Database
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.tables.repayments import RepaymentRow

TELLER = PEOPLE[Role.TELLER]
SENTINEL = "Wang Fang of Willow Bend"
HUNDRED = Tender(yuan("100"), Channel.CASH, "")


@pytest.fixture
def second_window(database):
    other = Database(database.path, KEY, clock=lambda: NOON, patience=0.05)
    yield other
    other.close()


@pytest.fixture
def loan(database) -> int:
    with database.work(TELLER) as work:
        an_office(work)
        return a_loan(work)


def count(books: Database, table) -> int:
    with books.look(TELLER) as work:
        return work.session.scalar(select(func.count()).select_from(table))


def test_another_key_opens_nothing(database) -> None:
    with pytest.raises(Unreadable):
        Database(database.path, bytes(32)).open()


def test_a_short_key_is_refused(tmp_path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Database(tmp_path / "books.db", b"secret")


def test_what_are_no_books_is_refused_and_untouched(tmp_path) -> None:
    letter = tmp_path / "books.db"
    letter.write_bytes(b"Dear Sir, " * 1000)

    with pytest.raises(Unreadable):
        Database(letter, KEY).open()

    assert letter.read_bytes() == b"Dear Sir, " * 1000


def test_nothing_of_the_books_can_be_read_on_the_disk(database) -> None:
    with database.work(TELLER) as work:
        a_customer(work, SENTINEL)

    for file in database.path.parent.glob("books.db*"):
        assert SENTINEL.encode() not in file.read_bytes()
        assert b"CREATE TABLE" not in file.read_bytes()
    database.close()
    assert not database.path.read_bytes().startswith(b"SQLite format 3")


def test_every_connection_is_durable_and_keeps_its_references(database) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")

    with database.work(TELLER) as work:
        settings = [work.session.scalar(text(f"PRAGMA {name}")) for name in names]

    assert settings == ["wal", 2, 1, 1]


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_a_failed_act_leaves_nothing(database, loan, failure) -> None:
    before = count(database, AuditRow)

    with pytest.raises(failure), database.work(TELLER) as work:
        repayments.receive(work, "k", loan, HUNDRED)
        raise failure

    assert count(database, RepaymentRow) == 0
    assert count(database, AuditRow) == before
    with database.work(TELLER) as work:
        assert repayments.receive(work, "k", loan, HUNDRED).number == "R2026-00001"


def test_an_empty_file_is_no_book_and_stays_empty(tmp_path) -> None:
    empty = tmp_path / "books.db"
    empty.touch()

    with pytest.raises(Unreadable):
        Database(empty, KEY).open()

    assert not empty.stat().st_size


def test_books_that_are_gone_are_not_begun_anew(tmp_path) -> None:
    with pytest.raises(Absent):
        Database(tmp_path / "books.db", KEY).open()

    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_does_not_do_what_it_is_told_is_named(database) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    database.close()
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(Broken), database.work(TELLER) as work:
            a_customer(work)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert count(database, CustomerRow) == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may all")
def test_a_folder_that_may_not_be_written_to_is_named(database) -> None:
    database.close()
    folder = database.path.parent
    mode = folder.stat().st_mode
    folder.chmod(0o500)
    try:
        with pytest.raises(ReadOnly):
            database.open()
    finally:
        folder.chmod(mode)


def test_a_full_disk_is_named_and_leaves_nothing(database) -> None:
    with pytest.raises(NoRoom), database.work(TELLER) as work:
        pages = work.session.scalar(text("PRAGMA page_count"))
        work.session.execute(text(f"PRAGMA max_page_count = {pages}"))
        for number in range(2000):
            a_customer(work, f"人{number}" * 20)

    assert count(database, CustomerRow) == 0


def test_what_an_act_has_read_no_other_window_changes(
    database, second_window, loan
) -> None:
    with database.work(TELLER) as work:
        with pytest.raises(Busy), second_window.work(TELLER) as other:
            repayments.receive(other, "a", loan, HUNDRED)
        repayments.receive(work, "b", loan, HUNDRED)

    assert count(second_window, RepaymentRow) == 1


def test_the_clock_is_read_with_the_pen_in_hand(database) -> None:
    asked: list[datetime] = []
    clock = lambda: asked.append(NOON) or NOON  # noqa: E731
    other = Database(database.path, KEY, clock=clock, patience=0.05)

    with database.work(TELLER), pytest.raises(Busy), other.work(TELLER):
        pass

    assert asked == []
    other.close()


def test_a_window_that_looks_waits_for_nobody(database, second_window) -> None:
    with database.work(TELLER) as work:
        a_customer(work)

        assert count(second_window, CustomerRow) == 0


def test_a_look_cannot_write(database) -> None:
    with database.look(TELLER) as work, pytest.raises(ReadOnly):
        a_customer(work)


def test_two_windows_number_without_gaps_or_doubles(database, loan) -> None:
    numbers: list[str] = []

    def pay(window: int) -> None:
        books = Database(database.path, KEY, clock=lambda: NOON, patience=30)
        for turn in range(10):
            tender = Tender(yuan("1"), Channel.CASH, "")
            with books.work(TELLER) as work:
                paid = repayments.receive(work, f"{window} {turn}", loan, tender)
            numbers.append(paid.number[-5:])
        books.close()

    tellers = [Thread(target=pay, args=(window,)) for window in range(2)]
    for thread in tellers:
        thread.start()
    for thread in tellers:
        thread.join()

    assert sorted(numbers) == [f"{number:05d}" for number in range(1, 21)]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE posting SET debit = 0",
        "DELETE FROM repayment",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit",
        "UPDATE instalment SET principal = 0",
        "DELETE FROM entry",
    ],
)
def test_what_is_posted_cannot_be_touched(database, loan, tampering) -> None:
    with database.work(TELLER) as work:
        repayments.receive(work, "k", loan, Tender(yuan("5132.07"), Channel.CASH, ""))
        work.note("test", "a line to touch")

    locked = pytest.raises(IntegrityError, match="written once")
    with locked, database.work(TELLER) as work:
        work.session.execute(text(tampering))


def test_a_reference_to_nothing_is_refused(database) -> None:
    with pytest.raises(IntegrityError), database.work(TELLER) as work:
        work.session.execute(
            text("INSERT INTO void (paper_id, at, teller_id, reason) VALUES (7, '', 1, '')")
        )


def test_a_whole_act_is_one_commit(database, loan) -> None:
    said: list[str] = []
    with database.work(TELLER) as work:
        connection = work.session.connection().connection.driver_connection
        connection.set_trace_callback(said.append)

    with database.work(TELLER) as work:
        repayments.receive(work, "k", loan, HUNDRED)
    connection.set_trace_callback(None)

    borders = [sql for sql in said if sql.startswith(("BEGIN", "COMMIT", "ROLLBACK"))]
    assert borders[-2:] == ["BEGIN IMMEDIATE", "COMMIT"]
    assert borders.count("COMMIT") <= 2  # the act, and the one that set the trace


def test_newer_books_are_refused_and_untouched(database) -> None:
    with sqlcipher.engine(database.path, KEY, patience=1).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(TooNew):
        database.open()


def test_another_programs_file_is_not_ours(tmp_path) -> None:
    with sqlcipher.engine(tmp_path / "other.db", KEY, patience=1).begin() as connection:
        connection.execute(text("CREATE TABLE song (title TEXT)"))

    with pytest.raises(Unreadable):
        Database(tmp_path / "other.db", KEY).open()
