import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import text

from sheaf.domain.backup import BackupStep, BackupStopped, unwatched
from sheaf.domain.errors import Absent, NoRoom, NoRoomHere, ReadOnly, Stopped, Unreadable
from sheaf.domain.teller import HOUSE
from sheaf.paths import BOOKS, KEYS
from sheaf.store import archive, keyring
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring

PASSWORD = "three good words"
OTHER = bytes(reversed(range(32)))
LOCKED = Path("/sys/kernel")  # not even root makes a file there


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stretch passwords little: the tests are not about strength."""
    monkeypatch.setattr(
        keyring, "STRENGTH", {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    )


@pytest.fixture
def office(database) -> Database:
    """Books with their key file beside them."""
    Keyring(database.path.with_name(KEYS)).hold("孙立", PASSWORD, database.key)
    return database


@pytest.fixture
def stick(tmp_path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def pack(office, target, watch=unwatched):
    return archive.pack(office.path, office.key, target, watch)


def left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def receipts(database) -> int | None:
    with database.look(HOUSE) as work:
        return work.session.execute(text("SELECT last FROM series")).scalar()


def test_a_backup_opens_with_the_same_password_and_says_the_same(
    office, stick, tmp_path
) -> None:
    with office.work(HOUSE) as work:
        work.number("receipt")

    made = pack(office, stick / "a.sheaf")
    key = archive.keyring(stick / "a.sheaf").unlock("孙立", PASSWORD)
    archive.restore(stick / "a.sheaf", tmp_path / "new", key)

    assert made.size == (stick / "a.sheaf").stat().st_size
    assert left(stick) == ["a.sheaf"]
    assert left(tmp_path / "new") == [BOOKS, KEYS]
    restored = Database(tmp_path / "new" / BOOKS, key, datetime.now)
    assert receipts(restored) == 1
    restored.close()


def test_a_finder_reads_nothing_in_it(office, stick) -> None:
    pack(office, stick / "a.sheaf")

    content = (stick / "a.sheaf").read_bytes()
    assert b"SQLite format" not in content
    assert "李娜".encode() not in content


def test_whoever_watches_hears_every_step_to_its_end(office, stick) -> None:
    heard: dict[BackupStep, list[float]] = {}

    pack(office, stick / "a.sheaf", lambda step, of: heard.setdefault(step, []).append(of))

    assert list(heard) == list(BackupStep)
    assert all(shares == sorted(shares) and shares[-1] == 1 for shares in heard.values())


@pytest.mark.parametrize("at", BackupStep)
def test_a_backup_that_is_stopped_leaves_nothing(office, stick, at) -> None:
    def stop(step, _share) -> None:
        if step is at:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        pack(office, stick / "a.sheaf", stop)

    assert left(stick) == []
    assert not list(office.path.parent.glob(".*"))


def test_a_backup_that_fails_leaves_the_one_before(office, stick) -> None:
    pack(office, stick / "a.sheaf")
    before = (stick / "a.sheaf").read_bytes()
    (stick / "a.part").symlink_to("/dev/full")

    with pytest.raises(NoRoom):
        pack(office, stick / "a.sheaf")

    assert (stick / "a.sheaf").read_bytes() == before
    assert left(stick) == ["a.sheaf"]


def test_a_full_stick_is_told_from_a_full_disk(office, stick) -> None:
    (stick / "a.part").symlink_to("/dev/full")

    with pytest.raises(NoRoom) as failure:
        pack(office, stick / "a.sheaf")

    assert not isinstance(failure.value, NoRoomHere)


QUOTA = """
import resource, sys
from pathlib import Path
from sheaf.domain.backup import unwatched
from sheaf.domain.errors import NoRoomHere
from sheaf.store import archive
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (16384, 16384))
try:
    archive.prove(Path(sys.argv[1]), bytes(range(32)), Path(sys.argv[2]), unwatched)
except NoRoomHere:
    print("no room here")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="quotas are set otherwise there")
def test_a_disk_without_room_for_the_proof_says_so(office, stick, tmp_path) -> None:
    pack(office, stick / "a.sheaf")

    done = subprocess.run(
        [sys.executable, "-c", QUOTA, str(stick / "a.sheaf"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "no room here"


def test_a_folder_that_is_gone_or_none_is_named(office, tmp_path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(Absent):
        pack(office, tmp_path / "pulled" / "a.sheaf")
    with pytest.raises(Absent):
        pack(office, tmp_path / "file" / "a.sheaf")


@pytest.mark.skipif(not LOCKED.is_dir(), reason="no folder here is locked for all")
def test_a_locked_stick_is_named(office) -> None:
    with pytest.raises(ReadOnly):
        pack(office, LOCKED / "a.sheaf")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may")
def test_a_backup_on_a_locked_stick_can_still_be_restored(office, stick, tmp_path) -> None:
    pack(office, stick / "a.sheaf")
    stick.chmod(0o500)

    archive.restore(stick / "a.sheaf", tmp_path / "new", office.key)

    stick.chmod(0o700)
    assert left(tmp_path / "new") == [BOOKS, KEYS]


def test_a_proof_writes_nothing_beside_the_backup(office, stick, tmp_path) -> None:
    pack(office, stick / "a.sheaf")
    seen = []

    archive.prove(
        stick / "a.sheaf",
        office.key,
        tmp_path,
        lambda _step, _share: seen.append(left(stick)),
    )

    assert seen
    assert {tuple(one) for one in seen} == {("a.sheaf",)}


def test_the_present_books_are_kept_aside_each_time(office, stick, tmp_path) -> None:
    pack(office, stick / "a.sheaf")
    office.close()
    here = office.path.parent
    present = office.path.read_bytes()

    first = archive.restore(stick / "a.sheaf", here, office.key)
    second = archive.restore(stick / "a.sheaf", here, office.key)

    assert (first, second) == (here / "kept-aside-1", here / "kept-aside-2")
    assert (first / BOOKS).read_bytes() == present
    assert KEYS in left(first)
    assert BOOKS in left(here)


def test_a_way_back_that_is_stopped_leaves_the_present_books(office, stick) -> None:
    pack(office, stick / "a.sheaf")
    office.close()
    here, heard = office.path.parent, []
    present, before = office.path.read_bytes(), left(here)

    def watch(_step, share) -> None:
        heard.append(share)
        if share > archive.PROOF:
            raise Stopped

    with pytest.raises(Stopped):
        archive.restore(stick / "a.sheaf", here, office.key, watch)

    assert heard == sorted(heard)
    assert (left(here), office.path.read_bytes()) == (before, present)


def spoil(path: Path, at: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * at)] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize("at", [0.2, 0.5, 0.8])
def test_one_spoilt_byte_is_noticed_and_the_present_books_stay(office, stick, at) -> None:
    pack(office, stick / "a.sheaf")
    spoil(stick / "a.sheaf", at)
    before = left(office.path.parent)

    with pytest.raises(Unreadable):
        archive.restore(stick / "a.sheaf", office.path.parent, office.key)

    assert left(office.path.parent) == before


def test_a_backup_cut_short_is_noticed(office, stick) -> None:
    pack(office, stick / "a.sheaf")
    content = (stick / "a.sheaf").read_bytes()
    (stick / "a.sheaf").write_bytes(content[: len(content) // 2])

    with pytest.raises(Unreadable):
        archive.restore(stick / "a.sheaf", office.path.parent, office.key)
    with pytest.raises(Unreadable):
        archive.keyring(stick / "a.sheaf")


def test_the_key_of_other_books_proves_nothing(office, stick, tmp_path) -> None:
    pack(office, stick / "a.sheaf")

    with pytest.raises(Unreadable):
        archive.prove(stick / "a.sheaf", OTHER, tmp_path, unwatched)


@pytest.mark.parametrize("content", [{}, {BOOKS: "no books"}, {KEYS: "{}"}])
def test_a_zip_of_something_else_is_no_backup(stick, tmp_path, content) -> None:
    with ZipFile(stick / "a.sheaf", "w") as packed:
        for name, said in content.items():
            packed.writestr(name, said)

    with pytest.raises(Unreadable):
        archive.keyring(stick / "a.sheaf")
    with pytest.raises(Unreadable):
        archive.prove(stick / "a.sheaf", OTHER, tmp_path, unwatched)


def test_a_backup_that_is_missing_is_named(tmp_path) -> None:
    with pytest.raises(Absent):
        archive.keyring(tmp_path / "none.sheaf")
    with pytest.raises(Absent):
        archive.restore(tmp_path / "none.sheaf", tmp_path / "new", OTHER)
