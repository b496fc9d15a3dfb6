"""Nothing to show."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from sheaf.ui.actions import offer
from sheaf.ui.kit.empty import Empty


def test_an_empty_page_says_what_one_can_do(qtbot) -> None:
    done = []
    empty = Empty(
        "person",
        "No customers yet",
        "F3 opens a file.",
        offer("new_customer", lambda: done.append(1)),
    )
    qtbot.addWidget(empty)

    empty.findChild(QPushButton).click()

    assert done == [1]
    assert empty.accessibleName() == "No customers yet F3 opens a file."
