from threading import current_thread, main_thread

import pytest
from sqlalchemy import text

from sheaf.domain.errors import Refused
from sheaf.domain.teller import WrongPassword
from sheaf.store.keyring import Keyring
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


def test_the_key_of_an_act_is_new_each_time() -> None:
    assert len({new_key() for _ in range(100)}) == 100
