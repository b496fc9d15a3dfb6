"""The whole story once, as ``sheaf tour`` plays it; the books and papers it leaves."""

import json
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from sheaf import cli
from sheaf.store import keyring
from sheaf.tour.absences import BEEKEEPER
from sheaf.tour.album import Album
from sheaf.tour.dealings import DEALER
from sheaf.tour.inquiries import BROTHER, DRIVER, GROWER, HUSBAND, SHOPKEEPER
from sheaf.tour.office import Office
from sheaf.tour.scenes import SCENES
from sheaf.tour.scenes.repaying import repay_on_the_day
from sheaf.tour.story import CHINESE, STORIES
from sheaf.ui import theme

#: Papers that are about the office, not about a borrower.
OF_THE_OFFICE = ("recovery-key", "cash-book", "classification")
BORROWERS = {
    one.name
    for one in (
        *(CHINESE.borrower, CHINESE.guarantor, CHINESE.leader, CHINESE.builder),
        *(
            CHINESE.spouse,
            CHINESE.trader,
            SHOPKEEPER,
            HUSBAND,
            BROTHER,
            GROWER,
            DRIVER,
            DEALER,
            BEEKEEPER,
        ),
    )
}
WEAK = {"memory_cost": 8, "time_cost": 1, "parallelism": 1}
SCREEN = (1366, 768)


@pytest.fixture(scope="module")
def played(qapp, tmp_path_factory):
    """Play it in Chinese; return what it printed. Keys are weak, so that it is quick."""
    folder, said = tmp_path_factory.mktemp("tour"), StringIO()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keyring, "STRENGTH", WEAK)
        with redirect_stdout(said):
            status = cli.main(["tour", str(folder), "--language", "zh_CN"])
        assert status == 0
        yield [Path(path) for path in json.loads(said.getvalue())]
    qapp.setQuitOnLastWindowClosed(True)


def test_it_prints_one_list_of_what_it_left(played) -> None:
    assert all(path.is_file() for path in played)
    left = {path for path in played[0].parent.rglob("*") if path.is_file()}
    assert left == set(played)


def test_every_step_is_a_picture_of_the_whole_screen(played, qapp) -> None:
    papers = {path.with_suffix(".png") for path in played if path.suffix == ".pdf"}
    steps = [path for path in played if path.suffix == ".png" and path not in papers]
    assert len(steps) > 145
    for path in steps:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SCREEN


def test_every_paper_of_a_loan_names_the_borrower(played) -> None:
    papers = [path for path in played if path.suffix == ".pdf"]
    own = [path for path in papers if not any(one in path.name for one in OF_THE_OFFICE)]
    assert len(own) > 42
    for path in own:
        text = "".join(page.extract_text() for page in PdfReader(path).pages)
        assert any(name in text for name in BORROWERS), path.name


def test_the_books_it_leaves_are_whole(played, tmp_path, capsys) -> None:
    [books] = [
        path for path in played if path.parts[-2:] == ("books-of-the-tour", "books.db")
    ]
    password = tmp_path / "password"
    password.write_text(CHINESE.administrator.password, encoding="utf-8")

    status = cli.main(["check", str(books), "--password-file", str(password)])

    assert status == 0, capsys.readouterr().out


def test_the_main_job_goes_by_the_same_keys_in_english(qapp, tmp_path, monkeypatch) -> None:
    """From the first start to the first receipt; pictures are taken of the Chinese one."""
    monkeypatch.setattr(keyring, "STRENGTH", WEAK)
    monkeypatch.setattr(Album, "add_picture", lambda *_about: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the tour sets its own
    qapp.setQuitOnLastWindowClosed(False)
    theme.load_fonts()
    office = Office(qapp, STORIES["en"], tmp_path, tmp_path / "album")
    try:
        for scene in SCENES[: SCENES.index(repay_on_the_day) + 1]:
            scene(office)
    finally:
        office.close()
        qapp.setQuitOnLastWindowClosed(True)

    papers = [path for path in office.player.album.left if path.suffix == ".pdf"]
    told = "".join(PdfReader(papers[-1]).pages[0].extract_text().split())
    assert STORIES["en"].borrower.name.replace(" ", "") in told
