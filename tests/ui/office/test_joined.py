from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.build import an_application
from tests.conftest import PEOPLE
from tests.windows import Keyboard

from sheaf.domain.teller import HOUSE, Role
from sheaf.store.tables.applications import ApplicationRow, VisitRow
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place

Key = Qt.Key


def test_the_weeks_are_turned_and_printed_by_keys(window, books, keys: Keyboard) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        work.session.get_one(ApplicationRow, application).acceptor_id = 2
        visit = VisitRow(
            application_id=application,
            visited_on=work.today,
            place="上河村",
            findings="大棚六个",
            companion="",
            at=work.now,
            teller_id=2,
        )
        work.session.add(visit)
    shown = window(PEOPLE[Role.MANAGER])
    shown.go(Place("office"))
    assert "joined" in [one.kind for one in shown.page.parts.table.rows]
    shown.go(Place("joined"))
    page = shown.page
    assert [one.teller for one in page.acts_list.table.rows] == ["周敏"]

    keys.ctrl(Key.Key_PageUp)
    assert not page.acts_list.table.rows
    assert page.nothing.isVisible()
    keys.ctrl(Key.Key_PageDown)
    assert len(page.acts_list.table.rows) == 1

    keys.press(Key.Key_F8)
    windows = QApplication.topLevelWidgets()
    assert [one for one in windows if isinstance(one, PaperWindow) and one.isVisible()]
