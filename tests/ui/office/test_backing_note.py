from pathlib import Path

import pytest
from tests.clock import MORNING

from sheaf.domain.backup import BackupStep, BackupStopped
from sheaf.domain.errors import Absent, NoRoom, NoRoomHere, NotAllowed, ReadOnly, Unreadable
from sheaf.queries.office import Backup
from sheaf.ui.aside import Aside
from sheaf.ui.backing import Backing, Broken, Made, Running
from sheaf.ui.office.backing_note import BackingNote, broken_said, size_said

STICK = Path("/media/li/RED")


@pytest.fixture
def backing(qapp):
    aside = Aside()
    yield Backing(aside)
    aside.close()


@pytest.fixture
def note(qtbot, backing):
    note = BackingNote(backing)
    qtbot.addWidget(note)
    return note


def tell(backing, state) -> None:
    backing.state = state
    backing.changed.emit()


def test_before_a_backup_was_asked_for_it_is_not_there(note) -> None:
    assert note.isHidden()


def test_while_one_is_made_it_shows_how_far_and_a_way_to_stop(note, backing) -> None:
    tell(backing, Running(STICK, BackupStep.WRITE, 0.4))

    assert note.words.text() == "Backup to /media/li/RED: writing the backup …"
    assert note.bar.value() == 40
    assert not note.bar.isHidden()
    assert not note.stop.isHidden()


def test_one_that_counts_says_when_how_large_and_where(note, backing) -> None:
    tell(backing, Made(Backup(MORNING, f"{STICK}/a.sheaf", 3 * 1024 * 1024)))

    assert note.words.text() == ("Backup of 09:00, 3.0 MB, opened and checked: RED/a.sheaf")
    assert note.bar.isHidden()
    assert note.sign.picture == "paid"


@pytest.mark.parametrize(
    ("no", "words"),
    [
        (NoRoom(), "/media/li/RED is full"),
        (ReadOnly(), "/media/li/RED cannot be written to"),
        (Unreadable(), "The stick is damaged"),
        (Absent(), "/media/li/RED is not there now"),
        (NoRoomHere(), "The disk with the books is full"),
        (BackupStopped(), "The backup was stopped"),
        (NotAllowed("back_up"), "Your role does not allow this"),
    ],
)
def test_one_that_broke_says_why_and_what_to_do(note, backing, no, words) -> None:
    tell(backing, Broken(STICK, no))

    assert words in note.words.text()
    assert note.words.property("tone") == "bad"
    assert note.sign.picture == "warning"
    assert broken_said(STICK, no) == note.words.text()


def test_a_size_is_read_by_people(qapp) -> None:
    assert size_said(1_500_000) == "1.4 MB"
