"""Names and heads of the notebook are read whole at the least width, in both languages."""

import pytest
from PySide6.QtWidgets import QApplication

from sheaf.domain.investigation.notebook import Sheet
from sheaf.ui.investigation.notebook_model import WIDE, NotebookModel
from sheaf.ui.investigation.notebook_view import NotebookView
from sheaf.ui.kit.painter import SIDE, width_of
from sheaf.ui.kit.table import CELL
from sheaf.ui.language import Tongue

ROOM = 644  # px of the notebook in a window of 1366


@pytest.fixture(params=["en", "zh_CN"])
def tongue(qapp, request):
    made = Tongue(request.param)
    yield made
    made.speak("en")


def test_names_and_heads_are_read_whole(tongue, qtbot) -> None:
    model = NotebookModel(tuple(Sheet))
    view = NotebookView(model)
    qtbot.addWidget(view)
    view.resize(ROOM, 400)
    view.show()
    view.resize(2 * ROOM - view.viewport().width(), 400)
    QApplication.processEvents()
    assert view.viewport().width() == ROOM

    clipped = [
        cell.text
        for row in range(model.rowCount())
        for at in range(WIDE)
        if (cell := model.data(model.index(row, at), CELL)).text
        and width_of(cell) > view.visualRect(model.index(row, at)).width() - 2 * SIDE
    ]

    assert not clipped, clipped
