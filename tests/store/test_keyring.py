import json
from pathlib import Path

import pytest

from sheaf.domain.errors import NoRoom, SpoiltKey, Unreadable
from sheaf.domain.teller import WrongPassword
from sheaf.paths import KEYS
from sheaf.store import keyring as module
from sheaf.store.keyring import KEY_BYTES, Keyring


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stretch passwords little: the tests are not about strength."""
    monkeypatch.setattr(
        module, "STRENGTH", {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    )


@pytest.fixture
def made(tmp_path) -> tuple[Keyring, bytes]:
    keyring, key = Keyring.create(tmp_path / KEYS, practice=False)
    keyring.hold("孙立", "three good words", key)
    keyring.hold("李娜", "four very good words", key)
    return keyring, key


def test_each_person_gets_the_same_key_by_their_own_password(made) -> None:
    keyring, key = made

    assert len(key) == KEY_BYTES
    assert keyring.unlock("孙立", "three good words") == key
    assert keyring.unlock("李娜", "four very good words") == key
    assert keyring.open_with("four very good words") == key
    assert Keyring.read(keyring.path).holders() == ["孙立", "李娜"]


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("孙立", "four very good words"),
        ("孙立", "three good words "),
        ("孙立", ""),
        ("何静", "three good words"),
        ("*", "three good words"),
    ],
)
def test_a_wrong_password_or_name_opens_nothing(made, name, password) -> None:
    with pytest.raises(WrongPassword):
        made[0].unlock(name, password)


def test_a_password_nobody_has_opens_nothing(made) -> None:
    with pytest.raises(WrongPassword):
        made[0].open_with("guessed")


def test_a_new_password_takes_the_place_of_the_old_one(made) -> None:
    keyring, key = made

    keyring.hold("李娜", "quite another thing", key)

    assert Keyring.read(keyring.path).unlock("李娜", "quite another thing") == key
    with pytest.raises(WrongPassword):
        keyring.unlock("李娜", "four very good words")


def test_whoever_leaves_loses_their_key_at_once(made) -> None:
    keyring, _ = made

    keyring.drop(["李娜", "nobody"])

    assert Keyring.read(keyring.path).holders() == ["孙立"]
    with pytest.raises(WrongPassword):
        keyring.unlock("李娜", "four very good words")


def test_the_recovery_key_opens_the_books_however_it_is_typed(made) -> None:
    keyring, key = made
    printed = keyring.new_recovery(key)

    assert keyring.recover(printed) == key
    assert keyring.recover(printed.lower().replace("-", " ")) == key
    assert "*" not in keyring.holders()
    with pytest.raises(WrongPassword):
        keyring.recover(printed[:-1] + ("A" if printed[-1] != "A" else "B"))


def test_a_new_recovery_key_makes_the_old_one_worthless(made) -> None:
    keyring, key = made
    old = keyring.new_recovery(key)

    keyring.new_recovery(key)

    with pytest.raises(WrongPassword):
        keyring.recover(old)


def test_without_a_recovery_key_none_opens(made) -> None:
    with pytest.raises(WrongPassword):
        made[0].recover("AAAA-BBBB")


def test_people_of_a_practice_office_share_a_password(tmp_path) -> None:
    keyring, key = Keyring.create(tmp_path / KEYS, practice=True)

    keyring.hold_all(["李娜", "周敏"], "practice", key)

    found = Keyring.read(keyring.path)
    assert found.practice
    assert found.unlock("周敏", "practice") == key


def test_the_file_shows_neither_key_nor_password_and_no_two_wraps_alike(made) -> None:
    keyring, key = made
    keyring.hold("周敏", "three good words", key)

    text = keyring.path.read_text("utf-8")
    wraps = json.loads(text)["keys"]

    assert key.hex() not in text
    assert "good words" not in text
    assert wraps["孙立"] != wraps["周敏"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"keys": {}}',
        '{"keys": 3, "practice": true}',
        '{"keys": {}, "practice": true}',
        "\0",
    ],
)
def test_what_is_no_key_file_is_refused(tmp_path, content) -> None:
    path = tmp_path / KEYS
    path.write_text(content, encoding="utf-8")

    with pytest.raises(Unreadable):
        Keyring.read(path)


def test_a_file_that_is_missing_or_not_text_is_refused(tmp_path) -> None:
    with pytest.raises(Unreadable):
        Keyring.read(tmp_path / "none.json")
    (tmp_path / KEYS).write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(Unreadable):
        Keyring.read(tmp_path / KEYS)


def test_a_write_that_breaks_off_leaves_the_old_file(made) -> None:
    keyring, key = made
    Path(f"{keyring.path.with_suffix('')}.new").symlink_to("/dev/full")

    with pytest.raises(NoRoom):
        keyring.hold("何静", "five words that are good", key)

    assert keyring.holders() == ["孙立", "李娜"]
    assert Keyring.read(keyring.path).holders() == ["孙立", "李娜"]


def spoil(keyring: Keyring, name: str, change) -> Keyring:
    content = json.loads(keyring.path.read_text("utf-8"))
    content["keys"][name] = change(content["keys"][name])
    keyring.path.write_text(json.dumps(content), "utf-8")
    return Keyring.read(keyring.path)


@pytest.mark.parametrize(
    "change",
    [
        lambda _wrap: {},
        lambda _wrap: None,
        lambda _wrap: "salt",
        lambda wrap: wrap | {"salt": "c2FsdA=="},
        lambda wrap: wrap | {"salt": 3},
        lambda wrap: wrap | {"nonce": "盐"},
        lambda wrap: wrap | {"nonce": ""},
        lambda wrap: wrap | {"key": wrap["key"][:-2]},
        lambda wrap: {part: wrap[part] for part in ("salt", "nonce")},
    ],
)
def test_a_key_that_was_damaged_is_told_from_a_wrong_password(made, change) -> None:
    keyring, key = made
    recovery = keyring.new_recovery(key)

    spoilt = spoil(keyring, "孙立", change)

    with pytest.raises(SpoiltKey):
        spoilt.unlock("孙立", "three good words")
    assert spoilt.unlock("李娜", "four very good words") == key
    assert spoilt.recover(recovery) == key
