from datetime import datetime
from random import Random

import pytest
from sqlalchemy import select
from tests.conftest import NOON

from sheaf.domain.identity import resident_id
from sheaf.domain.teller import HOUSE, Role, WrongPassword
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import loans, today
from sheaf.queries.checks import faults
from sheaf.services.practice import books
from sheaf.services.practice.office import PASSWORD, PEOPLE
from sheaf.services.practice.people import people
from sheaf.services.practice.writing import Order
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.tables.papers import PaperRow

ORDER = Order(60, 1, "zh_CN", b"%PDF")


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    folder = tmp_path_factory.mktemp("practice")
    books.lay(folder, ORDER, lambda: NOON)
    key = Keyring.read(folder / KEYS).unlock("李娜", PASSWORD)
    found = Database(folder / BOOKS, key, lambda: NOON)
    yield found
    found.close()


def test_made_up_books_are_whole(practice) -> None:
    with practice.look(HOUSE) as work:
        assert {name: some for name, some in faults(work).items() if some} == {}


def test_everybody_opens_them_with_the_one_password(practice) -> None:
    keyring = Keyring.read(practice.path.with_name(KEYS))

    assert keyring.practice
    assert set(keyring.holders()) == set(PEOPLE)
    assert set(PEOPLE.values()) == set(Role)
    assert keyring.unlock("赵敏", PASSWORD) == practice.key
    with pytest.raises(WrongPassword):
        keyring.unlock("赵敏", "wrong")


def test_loans_are_in_every_state(practice) -> None:
    with practice.look(HOUSE) as work:
        lines = loans.lines(work, None, 100)
        day = today.today(work)

    assert {line.status.value for line in lines} >= {"active", "settled"}
    assert day.late


def test_the_same_seed_makes_the_same_facts(practice, tmp_path) -> None:
    books.lay(tmp_path, ORDER, lambda: NOON)
    key = Keyring.read(tmp_path / KEYS).unlock("李娜", PASSWORD)
    twin = Database(tmp_path / BOOKS, key, lambda: NOON)

    facts = select(PaperRow.number, PaperRow.facts).order_by(PaperRow.id)
    with practice.look(HOUSE) as one, twin.look(HOUSE) as other:
        assert one.session.execute(facts).all() == other.session.execute(facts).all()
    twin.close()


def test_made_up_people_have_numbers_that_check_and_nobody_has() -> None:
    made = people(Random(7), datetime(2026, 6, 15).date())

    for _ in range(50):
        person = next(made)
        read = resident_id(person.number, NOON.date())
        assert (read.born, read.sex.value) == (person.born, person.sex)
        assert person.number[2:6] == "0000"
        assert person.phone[3:7] == "0000"
