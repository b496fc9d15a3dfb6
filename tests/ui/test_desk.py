from threading import current_thread, main_thread

import pytest
from sqlalchemy import text

from sheaf.domain.errors import NotAllowed, Refused
from sheaf.domain.teller import WrongPassword
from sheaf.paths import KEYS
from sheaf.queries import office
from sheaf.services.backups import KEPT
from sheaf.store.keyring import Keyring
from sheaf.ui.backing import Broken
from sheaf.ui.desk import Desk, new_key


@pytest.fixture
def desk(qapp, database, teller, tmp_path):
    keyring, _ = Keyring.create(tmp_path / "books.key", practice=True)
    desk = Desk(database, teller, keyring)
    yield desk
    desk.close()


def number(work) -> int:
    return work.number("receipt")


def refuse(work) -> None:
    work.number("receipt")
    raise Refused


def last(work) -> int | None:
    return work.session.execute(text("SELECT last FROM series")).scalar()


def test_a_write_is_kept_and_told_once(qtbot, desk) -> None:
    heard = []
    desk.changed.connect(lambda: heard.append(1))

    assert desk.write(number) == 1
    assert desk.read(last) == 1
    assert heard == [1]


def test_a_refused_write_keeps_nothing_and_tells_nobody(qtbot, desk) -> None:
    heard = []
    desk.changed.connect(lambda: heard.append(1))

    with pytest.raises(Refused):
        desk.write(refuse)

    assert desk.read(last) is None
    assert heard == []


def test_a_quiet_write_is_kept_and_not_told(qtbot, desk) -> None:
    heard = []
    desk.changed.connect(lambda: heard.append(1))

    desk.quietly(number)

    assert desk.read(last) == 1
    assert heard == []


def test_slow_questions_answer_on_the_main_thread(qtbot, desk) -> None:
    heard = []

    desk.read_later(
        lambda work: (last(work), current_thread()),
        lambda answer: heard.append((*answer, current_thread())),
    )

    qtbot.waitUntil(lambda: len(heard) == 1)
    [(found, asked_on, heard_on)] = heard
    assert found is None
    assert asked_on is not main_thread()
    assert heard_on is main_thread()


def test_a_slow_question_that_fails_is_heard_too(qtbot, desk) -> None:
    with qtbot.captureExceptions() as raised:
        desk.read_later(lambda work: 1 / 0, print)
        qtbot.waitUntil(lambda: len(raised) == 1)

    assert raised[0][0] is ZeroDivisionError


def test_a_second_person_needs_their_own_password(desk) -> None:
    desk.keyring.hold("赵敏", "right", bytes(32))

    with pytest.raises(WrongPassword):
        desk.second("赵敏", "wrong")


def test_a_slow_job_that_is_refused_says_so_to_who_asked(qtbot, desk) -> None:
    heard = []

    def job() -> None:
        raise Refused

    desk.attempt(job, heard.append, lambda no: heard.append(type(no)))

    qtbot.waitUntil(lambda: heard == [Refused])


def test_a_person_is_given_the_key_and_loses_it(desk) -> None:
    desk.hold("何静", "three good words")
    assert desk.keyring.unlock("何静", "three good words") == desk.database.key

    desk.let_go("何静")
    assert "何静" not in desk.keyring.holders()


@pytest.fixture
def whole(desk):
    """Give the key file its place beside the books."""
    desk.keyring.path = desk.database.path.with_name(KEYS)
    desk.hold("李娜", "three good words")
    return desk


def test_a_backup_is_made_aside_noted_and_told(qtbot, whole, tmp_path) -> None:
    (tmp_path / "stick").mkdir()
    heard = []
    whole.changed.connect(lambda: heard.append(1))

    with qtbot.waitSignal(whole.backing.made, timeout=20000):
        whole.back_up(tmp_path / "stick")

    [file] = (tmp_path / "stick").iterdir()
    assert whole.read(office.last_backup).place == str(file)
    assert heard == [1]


def test_the_backup_of_the_day_goes_beside_the_books_and_makes_room(
    qtbot, whole, tmp_path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(1, 15):
        (folder / f"Sheaf-2020-01-{day:02}-090000.sheaf").touch()

    with qtbot.waitSignal(whole.backing.made, timeout=20000):
        whole.back_up_here()

    left = sorted(one.name for one in folder.iterdir())
    assert len(left) == KEPT
    assert left[-1].startswith("Sheaf-2026-03-10")


def test_a_backup_is_carried_away_only_by_who_may(
    qtbot, database, officer, keyring, tmp_path
) -> None:
    desk = Desk(database, officer, keyring)
    desk.back_up(tmp_path)
    qtbot.waitUntil(lambda: isinstance(desk.backing.state, Broken))
    desk.close()

    assert isinstance(desk.backing.state.no, NotAllowed)


def test_the_key_of_an_act_is_new_each_time() -> None:
    assert len({new_key() for _ in range(100)}) == 100
