"""Books to test with."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import settings

from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.store.database import Database
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window on anyone's screen

settings.register_profile("sheaf", deadline=None)  # a busy machine is no failure
settings.load_profile("sheaf")

KEY = bytes(range(32))
NOON = datetime(2026, 3, 10, 12, 0)

#: The people of the office the tests work in: id and name by role.
PEOPLE = {
    Role.TELLER: Teller(1, "李娜", frozenset({Role.TELLER})),
    Role.LOAN_OFFICER: Teller(2, "周敏", frozenset({Role.LOAN_OFFICER})),
    Role.APPROVER: Teller(3, "陈涛", frozenset({Role.APPROVER})),
    Role.DISBURSEMENT_CLERK: Teller(4, "吴倩", frozenset({Role.DISBURSEMENT_CLERK})),
    Role.MANAGER: Teller(5, "赵敏", frozenset({Role.MANAGER})),
    Role.ADMINISTRATOR: Teller(6, "孙立", frozenset({Role.ADMINISTRATOR})),
}


@pytest.fixture
def teller() -> Teller:
    return PEOPLE[Role.TELLER]


@pytest.fixture
def officer() -> Teller:
    return PEOPLE[Role.LOAN_OFFICER]


@pytest.fixture
def approver() -> Teller:
    return PEOPLE[Role.APPROVER]


@pytest.fixture
def clerk() -> Teller:
    return PEOPLE[Role.DISBURSEMENT_CLERK]


@pytest.fixture
def manager() -> Teller:
    return PEOPLE[Role.MANAGER]


@pytest.fixture
def administrator() -> Teller:
    return PEOPLE[Role.ADMINISTRATOR]


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out books once; every test gets a copy."""
    path = tmp_path_factory.mktemp("pattern") / "books.db"
    books = Database(path, KEY, clock=lambda: NOON)
    books.create()
    with books.work(HOUSE) as work:
        for person in PEOPLE.values():
            roles = " ".join(sorted(role.value for role in person.roles))
            work.session.add(
                TellerRow(
                    id=person.id,
                    name=person.name,
                    roles=roles,
                    active=True,
                    appointed_at=work.now,
                )
            )
    books.close()
    return path


@pytest.fixture
def database(tmp_path: Path, pattern: Path) -> Iterator[Database]:
    """Encrypted books with the office's people in them."""
    copyfile(pattern, tmp_path / "books.db")
    books = Database(tmp_path / "books.db", KEY, clock=lambda: NOON)
    yield books
    books.close()


@pytest.fixture
def work(database: Database, teller: Teller) -> Iterator[Work]:
    with database.work(teller) as work:
        yield work
