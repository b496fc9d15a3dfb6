import json
from datetime import datetime

import pytest

from sheaf import cli
from sheaf.cli.answer import DONE, WRONG
from sheaf.domain.loan import Status
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import customer_list, loans, office
from sheaf.queries.customer_list import View
from sheaf.services import books
from sheaf.services.practice.office import PASSWORD


def run(capsys, *arguments) -> tuple[int, dict]:
    status = cli.main(["practice", *map(str, arguments)])
    printed = capsys.readouterr()
    return status, json.loads(printed.out or printed.err)


def test_practice_books_are_written_as_large_as_asked_for(capsys, tmp_path) -> None:
    folder = tmp_path / "new" / "practice"

    status, said = run(capsys, folder, "--customers", 12, "--language", "en")

    assert (status, said) == (DONE, {"books": str(folder), "customers": 12})
    opened = books.unlock(folder, "李娜", PASSWORD, datetime.now)
    with opened.database.look(opened.teller) as work:
        assert customer_list.lines(work, View.ALL, "", 100).count == 12
        assert loans.count(work, Status.ACTIVE) > 0
        assert office.letterhead(work, work.today).language == "en"
    opened.database.close()


@pytest.mark.parametrize("left", [BOOKS, KEYS])
def test_a_folder_that_holds_anything_of_books_is_left_alone(
    capsys, tmp_path, left
) -> None:
    (tmp_path / left).write_text("somebody's")

    status, said = run(capsys, tmp_path)

    assert (status, said["error"]["code"]) == (WRONG, "books_stand_here")
    assert [one.name for one in tmp_path.iterdir()] == [left]
    assert (tmp_path / left).read_text() == "somebody's"


@pytest.mark.parametrize("customers", [0, -1])
def test_books_have_a_customer_at_least(capsys, tmp_path, customers) -> None:
    status, said = run(capsys, tmp_path, "--customers", customers)

    assert (status, said["error"]["code"]) == (WRONG, "not_above_zero")
    assert list(tmp_path.iterdir()) == []
