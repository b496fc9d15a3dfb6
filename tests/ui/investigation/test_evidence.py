"""A photograph is added from the notebook, by keys, and proves a figure there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from tests.asked import OFFICER
from tests.ui.investigation.conftest import standing
from tests.windows import CTRL, ENTER, focus

from sheaf.domain.investigation.doubts import Doubt
from sheaf.domain.investigation.notebook import Sheet
from sheaf.queries import investigations
from sheaf.services import investigations as services

Key = Qt.Key
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


def add(keys, path, name) -> None:
    keys.press(Key.Key_P, BOTH)
    focus().setText(str(path))
    keys.press(ENTER)
    keys.type(name)
    keys.press(ENTER, CTRL)


def test_a_photograph_gets_a_number_that_a_proof_names(
    tmp_path,
    books,
    shown,
    begun,
    keys,
) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(tmp_path / "till.png"))

    add(keys, tmp_path / "till.png", "till")
    with books.work(OFFICER) as work:
        cash = services.Page(Sheet.CASH, (("现金", "50", "P1"), ("抽屉", "5", "P2")))
        services.write(work, begun, cash)

    told = standing(books, begun)
    [known] = told.setting.known.photographs
    assert (known.name, known.media) == ("till", "image/jpeg")
    assert told.case.proofs[1][0].entry == "现金"
    assert Doubt.PROOF_MISSING in {one.kind for one in told.case.doubts}
    shown.page.reload()
    [row] = shown.page.results.pictures.table.rows
    shown.page.results.pictures.chosen.emit(row)
    assert type(shown.sheets[-1]).__name__ == "PhotographSheet"
    with books.look(OFFICER) as work:
        found = investigations.opened(work, begun)
        assert (
            investigations.report(work, found.application, found.investigation).contents
            == {}
        )
