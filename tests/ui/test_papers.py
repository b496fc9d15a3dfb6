import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.ui.test_preview import a_paper

from sheaf.ui.papers import Paper, PaperWindow, write

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def parent(qtbot, machine):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def window(qtbot, parent):
    papers = [Paper(f"2026-00012-{turn}", a_paper()) for turn in (1, 2)]
    window = PaperWindow(papers, parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()


def test_a_paper_has_a_window_of_its_own_with_its_name(window, parent) -> None:
    assert window.isWindow()
    assert window.windowTitle() == "2026-00012-1"
    assert len(window.preview.pages) == 2


def test_keys_turn_from_paper_to_paper(qtbot, window) -> None:
    qtbot.keyClick(window, Key.Key_PageDown, Ctrl)
    assert window.paper.name == "2026-00012-2"

    qtbot.keyClick(window, Key.Key_PageDown, Ctrl)
    assert window.paper.name == "2026-00012-1"

    qtbot.keyClick(window, Key.Key_PageUp, Ctrl)
    assert window.paper.name == "2026-00012-2"


def test_keys_zoom_the_paper_and_nothing_else(qtbot, window) -> None:
    fitting = window.preview.pages[0].width()

    qtbot.keyClick(window, Key.Key_Equal, Ctrl)
    assert window.preview.pages[0].width() == pytest.approx(fitting * 1.25, abs=1)

    qtbot.keyClick(window, Key.Key_0, Ctrl)
    assert window.preview.pages[0].width() == fitting


def test_esc_closes_it(qtbot, window) -> None:
    qtbot.keyClick(window.preview, Key.Key_Escape)

    assert not window.isVisible()


def test_what_is_saved_is_the_paper_itself(tmp_path) -> None:
    write(tmp_path / "contract", Paper("contract", b"%PDF-1.7"))

    assert (tmp_path / "contract.pdf").read_bytes() == b"%PDF-1.7"


def test_one_paper_alone_has_no_keys_to_turn(qtbot, parent) -> None:
    window = PaperWindow([Paper("R2026-00001", a_paper())], parent)

    assert "next_paper" not in {one.act.name for one in window.acts()}
    window.close()


def test_a_paper_is_called_what_it_is_to_a_reader(parent) -> None:
    window = PaperWindow([Paper("2026-00012-1", a_paper(), "Loan contract")], parent)

    assert window.windowTitle() == "Loan contract  2026-00012-1"
    assert window.foot.accessibleName().endswith("Esc Close")
