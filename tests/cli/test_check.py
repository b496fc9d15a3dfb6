import json

import pytest
from tests.build import a_loan, an_office
from tests.conftest import KEY

from sheaf import cli
from sheaf.cli.answer import DONE, REFUSED, WRONG
from sheaf.domain.teller import HOUSE
from sheaf.paths import KEYS
from sheaf.queries.checks import CHECKS
from sheaf.store import keyring
from sheaf.store.keyring import Keyring
from sheaf.store.tables.loans import StandingRow

PASSWORD = "three good words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stretch passwords little: the tests are not about strength."""
    monkeypatch.setattr(
        keyring, "STRENGTH", {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
    )


@pytest.fixture
def books(database):
    Keyring(database.path.with_name(KEYS)).hold("孙立", PASSWORD, KEY)
    with database.work(HOUSE) as work:
        an_office(work)
    return database


@pytest.fixture
def check(capsys, tmp_path, books):
    (tmp_path / "password").write_text(PASSWORD)

    def check(path=None):
        path = path or books.path
        status = cli.main(["check", str(path), f"--password-file={tmp_path / 'password'}"])
        printed = capsys.readouterr()
        return status, json.loads(printed.out or printed.err)

    return check


def test_whole_books_are_found_whole_by_file_or_folder(books, check) -> None:
    for path in (books.path, books.path.parent):
        status, said = check(path)

        assert (status, said["ok"], said["file_is_sound"]) == (DONE, True, True)
        assert said["tables_unlocked"] == []
        assert said["checks"] == {name: [] for name in CHECKS}


def test_a_number_given_out_that_stands_on_no_paper_is_named(books, check) -> None:
    with books.work(HOUSE) as work:
        work.number("receipt")

    status, said = check()

    assert (status, said["ok"]) == (REFUSED, False)
    assert said["checks"]["numbers_have_no_gaps"] == [
        {"subject": "receipt 2026", "expected": "1 to 1", "found": "1"}
    ]


def test_a_balance_that_history_does_not_bear_out_is_named(books, check) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
        row = work.session.get_one(StandingRow, loan)
        row.outstanding += row.outstanding

    _, said = check()

    [fault] = said["checks"]["loans_agree_with_ledger"]
    assert fault["subject"] == "loan 2026-00012"
    assert fault["found"] == "60,000.00"


def test_books_that_are_not_there_are_wrong_input(check, tmp_path) -> None:
    status, said = check(tmp_path / "nowhere")

    assert (status, said["error"]["code"]) == (WRONG, "no_such_books")
