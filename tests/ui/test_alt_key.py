import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from sheaf.ui.alt_key import AltKey


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.edit, window.heard = QLineEdit(), []
    QVBoxLayout(window).addWidget(window.edit)
    AltKey(window).pressed.connect(lambda: window.heard.append(1))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.edit.clearFocus()
    window.edit.setFocus()
    return window


def test_alt_alone_is_heard(qtbot, window) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Alt)

    assert window.heard == [1]


def test_alt_with_another_key_is_not(qtbot, window) -> None:
    qtbot.keyPress(window.edit, Qt.Key.Key_Alt)
    qtbot.keyClick(window.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(window.edit, Qt.Key.Key_Alt)

    assert window.heard == []
