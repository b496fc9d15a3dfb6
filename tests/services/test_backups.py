from datetime import datetime
from pathlib import Path

import pytest
from tests.conftest import PEOPLE

from sheaf import paths
from sheaf.domain.errors import NotAllowed
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import office
from sheaf.services import backups
from sheaf.store.archive import Archive

NOW = datetime(2026, 3, 10, 17, 42)


def test_a_folder_gets_a_name_with_day_and_time() -> None:
    assert backups.target(Path("/stick"), NOW) == Path(
        "/stick/Sheaf-2026-03-10-174200.sheaf"
    )
    assert backups.target(Path("/stick/mine.sheaf"), NOW) == Path("/stick/mine.sheaf")


def test_a_proved_backup_is_noted(books) -> None:
    with books.work(HOUSE) as work:
        backups.note(work, Archive("/stick/a.sheaf", 4096, "ab"))
        backups.note(work, Archive("/stick/b.sheaf", 8192, "cd"))

    with books.look(HOUSE) as work:
        assert office.last_backup(work).place == "/stick/b.sheaf"
        assert [one.size for one in office.backups(work, 9)] == [8192, 4096]


def test_only_some_carry_a_backup_away(books) -> None:
    with books.look(PEOPLE[Role.TELLER]) as work:
        backups.check_right(work)
    with pytest.raises(NotAllowed), books.look(PEOPLE[Role.LOAN_OFFICER]) as work:
        backups.check_right(work)


def test_the_backups_of_every_day_lie_beside_the_books_and_do_not_pile_up(
    tmp_path,
) -> None:
    folder = paths.backups_home(tmp_path / "books.db")
    folder.mkdir()
    made = [folder / f"Sheaf-2026-03-{day:02}-174200.sheaf" for day in range(1, 15)]
    for one in [*made, folder / "mine.sheaf"]:
        one.touch()

    assert backups.make_room(folder) == made[:4]
    assert sorted(folder.glob("Sheaf-*")) == made[4:]
    assert (folder / "mine.sheaf").exists()
    assert backups.make_room(folder) == []
