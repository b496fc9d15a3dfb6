import json
from datetime import datetime
from pathlib import Path

import pytest

from sheaf import cli
from sheaf.cli.answer import DONE, FAILED, REFUSED, WRONG
from sheaf.domain.office import Office
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import office as asked
from sheaf.services import books
from sheaf.store import keyring

PASSWORD = "three good words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stretch passwords little: the tests are not about strength."""
    monkeypatch.setattr(
        keyring, "STRENGTH", {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    )


@pytest.fixture
def password(tmp_path) -> str:
    (tmp_path / "password").write_text(PASSWORD)
    return f"--password-file={tmp_path / 'password'}"


@pytest.fixture
def office(tmp_path) -> Path:
    folder = tmp_path / "office"
    facts = Office("清河农村信用合作社", "清河农信")
    books.found(folder, facts, "孙立", PASSWORD, datetime.now).opened.database.close()
    return folder


def run(capsys, *arguments) -> tuple[int, dict]:
    status = cli.main([str(one) for one in arguments])
    printed = capsys.readouterr()
    return status, json.loads(printed.out or printed.err)


def test_a_backup_is_written_named_and_can_be_restored(
    capsys, tmp_path, office, password
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    status, made = run(capsys, "backup", office, stick, password)
    assert status == DONE
    assert Path(made["backup"]).parent == stick
    assert Path(made["backup"]).stat().st_size == made["size"]
    assert len(made["sha256"]) == 64

    new = tmp_path / "new"
    status, restored = run(capsys, "restore", made["backup"], new, password)
    assert (status, restored) == (DONE, {"books": str(new), "kept_aside": None})
    opened = books.unlock(new, "孙立", PASSWORD, datetime.now)
    assert opened.teller.name == "孙立"
    opened.database.close()


def test_a_backup_may_be_called_anything(capsys, tmp_path, office, password) -> None:
    status, made = run(capsys, "backup", office, tmp_path / "sunday", password)

    assert (status, made["backup"]) == (DONE, str(tmp_path / "sunday"))
    status, _ = run(capsys, "restore", tmp_path / "sunday", tmp_path / "new", password)
    assert status == DONE


def test_books_that_stand_there_are_kept_aside(capsys, tmp_path, office, password) -> None:
    _, made = run(capsys, "backup", office, tmp_path / "a.sheaf", password)

    status, restored = run(capsys, "restore", made["backup"], office, password)

    assert status == DONE
    kept = Path(restored["kept_aside"])
    assert kept.parent == office
    assert {BOOKS, KEYS} <= {one.name for one in kept.iterdir()}


def test_a_backup_is_noted_in_the_books(capsys, tmp_path, office, password) -> None:
    _, made = run(capsys, "backup", office, tmp_path / "a.sheaf", password)

    status, checked = run(capsys, "check", office, password)

    assert (status, checked["ok"]) == (DONE, True)
    opened = books.unlock(office, "孙立", PASSWORD, datetime.now)
    with opened.database.look(opened.teller) as work:
        assert asked.last_backup(work).place == made["backup"]
    opened.database.close()


def test_a_wrong_password_writes_nothing(capsys, tmp_path, office) -> None:
    (tmp_path / "password").write_text("guessed")

    status, said = run(
        capsys,
        *("backup", office, tmp_path / "a.sheaf"),
        f"--password-file={tmp_path / 'password'}",
    )

    assert (status, said["error"]["code"]) == (REFUSED, "wrong_password")
    assert not (tmp_path / "a.sheaf").exists()


def test_a_folder_that_is_not_there_fails_and_says_so(
    capsys, tmp_path, office, password
) -> None:
    status, said = run(capsys, "backup", office, tmp_path / "no" / "a.sheaf", password)

    assert (status, said["error"]["code"]) == (FAILED, "absent")


def test_what_is_no_backup_is_refused(capsys, tmp_path, password) -> None:
    (tmp_path / "a.sheaf").write_text("no backup")

    status, said = run(capsys, "restore", tmp_path / "a.sheaf", tmp_path / "new", password)
    assert (status, said["error"]["code"]) == (FAILED, "unreadable")

    status, said = run(capsys, "restore", tmp_path / "b.sheaf", tmp_path / "new", password)
    assert (status, said["error"]["code"]) == (WRONG, "no_such_backup")
