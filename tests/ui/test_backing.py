from pathlib import Path
from threading import Event, Semaphore

import pytest
from tests.clock import MORNING

from sheaf.domain.backup import BackupStep, BackupStopped
from sheaf.domain.errors import NoRoom, NotAllowed
from sheaf.queries.office import Backup
from sheaf.ui.aside import Aside
from sheaf.ui.backing import Backing, Broken, Made, Running

PATIENCE = 5  # seconds for a step to be heard
STICK, DISK = Path("/stick"), Path("/disk")


def backup(place: Path) -> Backup:
    return Backup(MORNING, str(place), 4096)


@pytest.fixture
def backing(qapp):
    aside = Aside()
    yield Backing(aside)
    aside.close()


@pytest.fixture
def states(backing):
    heard = []
    backing.changed.connect(lambda: heard.append(backing.state))
    return heard


def test_a_backup_is_heard_of_at_every_step(qtbot, backing, states) -> None:
    heard = Semaphore(0)
    backing.changed.connect(heard.release)

    def pack(watch):
        heard.acquire(timeout=PATIENCE)
        for step, share in ((BackupStep.COPY, 0.5), (BackupStep.CHECK, 1.0)):
            watch(step, share)
            heard.acquire(timeout=PATIENCE)
        return backup(STICK)

    with qtbot.waitSignal(backing.made):
        backing.start(STICK, pack)

    assert states == [
        Running(STICK, BackupStep.COPY, 0.0),
        Running(STICK, BackupStep.COPY, 0.5),
        Running(STICK, BackupStep.CHECK, 1.0),
        Made(backup(STICK)),
    ]
    assert not backing.running


@pytest.mark.parametrize("no", [NoRoom(), NotAllowed("back_up")])
def test_one_that_breaks_says_where_and_why(qtbot, backing, no) -> None:
    def pack(watch):
        raise no

    backing.start(STICK, pack)
    qtbot.waitUntil(lambda: not backing.running)

    assert backing.state == Broken(STICK, no)


def test_a_second_one_waits_its_turn(qtbot, backing, states) -> None:
    go = Event()

    def slow(watch):
        go.wait(5)
        return backup(STICK)

    backing.start(STICK, slow)
    backing.start(DISK, lambda watch: backup(DISK))
    assert states == [Running(STICK, BackupStep.COPY, 0.0)]
    go.set()

    qtbot.waitUntil(lambda: backing.state == Made(backup(DISK)))
    assert Made(backup(STICK)) in states


def test_one_that_is_stopped_makes_nothing_and_none_follows(qtbot, backing, states) -> None:
    begun = Event()

    def slow(watch):
        begun.set()
        while True:
            watch(BackupStep.COPY, 0.1)

    backing.start(STICK, slow)
    backing.start(DISK, lambda watch: backup(DISK))
    assert begun.wait(5)
    backing.stop()
    qtbot.waitUntil(lambda: not backing.running)

    assert isinstance(backing.state, Broken)
    assert isinstance(backing.state.no, BackupStopped)
    assert not [one for one in states if isinstance(one, Made)]


def test_after_a_stop_the_next_one_runs(qtbot, backing) -> None:
    backing.stop()

    with qtbot.waitSignal(backing.made):
        backing.start(STICK, lambda watch: watch(BackupStep.COPY, 1) or backup(STICK))
