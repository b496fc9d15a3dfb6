"""A page with books behind it."""

from __future__ import annotations

from sheaf.ui.desk import Desk
from sheaf.ui.kit.page import Page
from sheaf.ui.place import Place


class Counting(Page):
    looked = 0

    def reload(self) -> None:
        self.looked += 1


def test_a_page_looks_again_when_the_books_change(database, teller, qtbot) -> None:
    desk = Desk(database, teller, None)
    page = Counting(desk, Place("today"))
    qtbot.addWidget(page)
    page.show()

    desk.changed.emit()

    assert page.looked == 2
    assert page.desk is desk
