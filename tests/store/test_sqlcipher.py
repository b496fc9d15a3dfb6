import pytest
from tests.build import a_customer
from tests.conftest import KEY, PEOPLE

from sheaf.domain.errors import Unreadable
from sheaf.domain.teller import Role
from sheaf.store import sqlcipher

TELLER = PEOPLE[Role.TELLER]


def test_a_copy_is_sound_and_opens_with_the_same_key(database, tmp_path) -> None:
    with database.work(TELLER) as work:
        a_customer(work)

    shares = []

    sqlcipher.copy(database.path, tmp_path / "copy.db", KEY, shares.append)

    assert shares[-1] == 1
    assert sqlcipher.sound(tmp_path / "copy.db", KEY)


def test_a_bit_that_flipped_is_noticed(database, tmp_path) -> None:
    copy = tmp_path / "copy.db"
    sqlcipher.copy(database.path, copy, KEY, lambda _share: None)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)

    assert not reads_well(copy)


def reads_well(path) -> bool:
    try:
        return sqlcipher.sound(path, KEY)
    except Unreadable:
        return False


def test_the_wrong_key_is_no_key(database) -> None:
    database.close()

    with pytest.raises(Unreadable):
        sqlcipher.sound(database.path, bytes(32))
