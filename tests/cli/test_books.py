from argparse import Namespace
from datetime import datetime
from pathlib import Path

import pytest

from sheaf.cli.answer import WrongInput
from sheaf.cli.books import found, opened
from sheaf.domain.office import Office
from sheaf.domain.teller import HOUSE, WrongPassword
from sheaf.paths import BOOKS
from sheaf.queries import tellers
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
def office(tmp_path) -> Path:
    folder = tmp_path / "office"
    facts = Office("清河农村信用合作社", "清河农信")
    books.found(folder, facts, "孙立", PASSWORD, datetime.now).opened.database.close()
    return folder


def typed(tmp_path, word: str) -> Namespace:
    (tmp_path / "word").write_text(word)
    return Namespace(password_file=str(tmp_path / "word"))


def test_books_are_found_by_their_file_and_by_its_folder(office) -> None:
    assert found(str(office)) == found(str(office / BOOKS)) == office / BOOKS


@pytest.mark.parametrize("path", ["", "nowhere", "office/nowhere.db"])
def test_where_no_books_are_is_said_as_it_was_typed(office, tmp_path, path) -> None:
    with pytest.raises(WrongInput) as refused:
        found(str(tmp_path / path))

    assert (refused.value.field, refused.value.reason) == ("books", "no_such_books")
    assert refused.value.given == str(tmp_path / path)


def test_the_password_opens_them(office, tmp_path) -> None:
    database = opened(str(office), typed(tmp_path, PASSWORD))

    with database.look(HOUSE) as work:
        assert [one.name for one in tellers.colleagues(work)] == ["孙立"]
    database.close()


def test_another_password_does_not(office, tmp_path) -> None:
    with pytest.raises(WrongPassword):
        opened(str(office), typed(tmp_path, "guessed"))
