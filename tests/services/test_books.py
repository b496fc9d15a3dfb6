from datetime import datetime
from pathlib import Path

import pytest

from sheaf.domain.errors import Absent, Failed, Missing, Unreadable
from sheaf.domain.office import Office
from sheaf.domain.password import PasswordTooShort
from sheaf.domain.teller import NotHere, Role, WrongPassword
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import office
from sheaf.services import books
from sheaf.store import keyring

OFFICE = Office("清河农村信用合作社", "清河农信")
PASSWORD = "three good words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stretch passwords little: the tests are not about strength."""
    monkeypatch.setattr(
        keyring, "STRENGTH", {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    )


def noon() -> datetime:
    return datetime(2026, 3, 10, 12, 0)


def found(folder) -> books.Founded:
    founded = books.found(folder, OFFICE, "孙立", PASSWORD, noon)
    founded.opened.database.close()
    return founded


def test_a_founded_office_opens_with_its_administrators_password(tmp_path) -> None:
    found(tmp_path / "office")

    opened = books.unlock(tmp_path / "office", "孙立", PASSWORD, noon)

    assert opened.teller.roles == {Role.ADMINISTRATOR}
    with opened.database.look(opened.teller) as work:
        assert office.letterhead(work, work.today) == OFFICE
    opened.database.close()


def test_a_wrong_password_opens_nothing(tmp_path) -> None:
    found(tmp_path)

    with pytest.raises(WrongPassword):
        books.unlock(tmp_path, "孙立", "three bad words", noon)
    with pytest.raises(WrongPassword):
        books.unlock(tmp_path, "nobody", PASSWORD, noon)


def test_books_are_never_founded_over_others(tmp_path) -> None:
    found(tmp_path)
    before = (tmp_path / BOOKS).read_bytes()

    with pytest.raises(books.BooksStandHere):
        found(tmp_path)

    assert (tmp_path / BOOKS).read_bytes() == before


def test_what_a_broken_start_left_is_set_aside(tmp_path) -> None:
    (tmp_path / BOOKS).write_bytes(b"half")

    found(tmp_path)

    assert (tmp_path / f"{BOOKS}.aside-1").read_bytes() == b"half"


def test_an_office_that_is_refused_leaves_no_key_behind(tmp_path) -> None:
    with pytest.raises(Missing):
        books.found(tmp_path, Office("", ""), "孙立", PASSWORD, noon)
    with pytest.raises(PasswordTooShort):
        books.found(tmp_path, OFFICE, "孙立", "short", noon)

    assert not (tmp_path / KEYS).exists()


def test_the_recovery_key_opens_the_books_and_sets_a_new_password(tmp_path) -> None:
    founded = found(tmp_path)

    opened = books.recover(
        tmp_path, founded.recovery.lower(), "孙立", "four new words!", noon
    )
    opened.database.close()

    again = books.unlock(tmp_path, "孙立", "four new words!", noon)
    again.database.close()
    with pytest.raises(WrongPassword):
        books.unlock(tmp_path, "孙立", PASSWORD, noon)


def test_a_wrong_recovery_key_changes_nothing(tmp_path) -> None:
    found(tmp_path)
    before = (tmp_path / KEYS).read_bytes()

    with pytest.raises(books.NotTheKey):
        books.recover(tmp_path, "AAAA-BBBB", "孙立", "four new words!", noon)

    assert (tmp_path / KEYS).read_bytes() == before


def test_the_recovery_key_lets_in_nobody_who_does_not_work_here(tmp_path) -> None:
    founded = found(tmp_path)

    with pytest.raises(NotHere):
        books.recover(tmp_path, founded.recovery, "somebody", "four new words!", noon)

    assert "somebody" not in keyring.Keyring.read(tmp_path / KEYS).holders()


def test_a_folder_without_books_is_named(tmp_path) -> None:
    with pytest.raises(Unreadable):
        books.unlock(tmp_path, "孙立", PASSWORD, noon)


def test_a_folder_under_a_file_cannot_hold_books(tmp_path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"")

    with pytest.raises(Absent):
        found(tmp_path / "letter.txt")
    with pytest.raises(Absent):
        found(tmp_path / "letter.txt" / "books")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc")
def test_a_folder_nobody_may_write_in_cannot_hold_books() -> None:
    with pytest.raises(Failed):
        found(Path("/proc/books"))
