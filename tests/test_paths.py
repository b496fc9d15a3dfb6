from pathlib import Path

from sheaf import paths


def test_what_is_shipped_is_there() -> None:
    shipped = (
        paths.FONTS,
        paths.ICONS,
        paths.TRANSLATIONS,
        paths.WORDING,
        paths.HELP,
    )

    assert [path.name for path in shipped if not any(path.iterdir())] == []


def test_daily_backups_lie_beside_the_books() -> None:
    books = Path("office") / paths.BOOKS

    assert paths.backups_home(books) == Path("office") / paths.BACKUPS


def test_books_lie_in_a_folder_of_our_own_among_the_users_data(
    tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *a, **k: tmp_path / a[0])

    assert paths.home() == tmp_path / "Sheaf"


def test_backups_of_every_day_lie_beside_the_books(tmp_path) -> None:
    assert paths.backups_home(tmp_path / paths.BOOKS) == tmp_path / paths.BACKUPS


def test_a_practice_stick_keeps_everything_beside_the_program(
    tmp_path, monkeypatch
) -> None:
    carried = tmp_path / paths.STICK
    carried.mkdir()
    monkeypatch.setattr("sys.executable", str(tmp_path / "sheaf"))

    assert paths.stick() is None  # run from source, never

    monkeypatch.setattr("sys.frozen", True, raising=False)

    assert paths.stick() == carried
    assert paths.home() == carried
