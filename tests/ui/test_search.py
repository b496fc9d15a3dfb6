import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from tests.build import a_customer, a_loan
from tests.ui.kit.hand import commit, compose

from sheaf.domain.teller import HOUSE
from sheaf.services import finding
from sheaf.ui import theme
from sheaf.ui.place import Place
from sheaf.ui.search import SearchBox, SearchPanel, shares

Key = Qt.Key


@pytest.fixture
def loans(desk, database):
    with database.work(HOUSE) as work:
        found = [
            a_loan(work, number=f"2026-{at:05d}", borrower=name)
            for at, name in enumerate(("王芳", "王峰", "吴凤兰"), 12)
        ]
        spare = a_customer(work, "王福")
        for at, name in enumerate(("王芳", "王峰", "吴凤兰", "王福"), 1):
            finding.index_customer(work, at, [name], ["13800000012"], ["上河村"])
        assert spare == 4
    return found


@pytest.fixture
def panel(qtbot, machine, desk, loans):
    window = QWidget()
    theme.dress(window)
    window.resize(1366, 768)
    box = SearchBox("Customer")
    rows = QVBoxLayout(window)
    rows.addWidget(box)
    rows.addStretch()
    panel = SearchPanel(desk, box, window)
    panel.places = []
    panel.went.connect(panel.places.append)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    panel.open()
    yield panel
    window.close()


def type_(qtbot, panel, text) -> None:
    commit(panel.edit, text)
    qtbot.wait(0)
    QApplication.processEvents()


def test_it_grows_where_the_box_stands(panel) -> None:
    box = panel._box

    there = panel.edit.mapTo(panel.window(), panel.edit.rect().topLeft())
    assert there == box.mapTo(panel.window(), box.rect().topLeft())
    assert panel.edit.hasFocus()


def test_people_and_their_loans_are_found_as_one_types(qtbot, panel) -> None:
    type_(qtbot, panel, "wf")

    names = {hit.name for hit in panel.found.customers}
    assert {"王芳", "王峰", "吴凤兰", "王福"} == names
    assert len(panel.found.loans) == 3
    assert len(panel.ledgers) == 2


def test_nothing_is_sought_while_a_word_is_being_composed(qtbot, panel) -> None:
    compose(panel.edit, "wang")
    qtbot.wait(0)
    assert panel.found.customers == ()

    commit(panel.edit, "王")
    qtbot.waitUntil(lambda: len(panel.found.customers) == 3)


def test_enter_opens_the_first_line_even_for_a_fast_hand(qtbot, panel) -> None:
    commit(panel.edit, "王福")
    qtbot.keyClick(panel.edit, Key.Key_Return)

    assert panel.places == [Place("customer", 4)]
    assert not panel.isVisible()


def test_down_walks_on_from_people_to_their_loans(qtbot, panel) -> None:
    type_(qtbot, panel, "2026-00013")
    assert [hit.contract for hit in panel.found.loans] == ["2026-00013"]

    panel.edit.selectAll()
    type_(qtbot, panel, "wf")
    for _ in range(4):
        qtbot.keyClick(panel.edit, Key.Key_Down)

    assert panel.current() in panel.found.loans
    qtbot.keyClick(panel.edit, Key.Key_Up)
    assert panel.current() == panel.found.customers[-1]


def test_f4_receives_for_the_line_the_cursor_is_on(qtbot, panel, loans) -> None:
    type_(qtbot, panel, "2026-00014")
    qtbot.keyClick(panel.edit, Key.Key_F4)

    assert panel.places == [Place("receive", loans[2])]


def test_f4_on_someone_without_a_loan_says_so_and_stays(qtbot, panel) -> None:
    type_(qtbot, panel, "王福")
    qtbot.keyClick(panel.edit, Key.Key_F4)

    assert panel.places == []
    assert panel.isVisible()
    assert "no loan" in panel.note.text()


def test_tab_leaves_only_the_loans_and_brings_the_rest_back(qtbot, panel) -> None:
    type_(qtbot, panel, "wf")
    qtbot.keyClick(panel.edit, Key.Key_Tab)
    assert panel.current() == panel.found.loans[0]
    assert len(panel.ledgers) == 1

    qtbot.keyClick(panel.edit, Key.Key_Tab)
    assert panel.current() == panel.found.customers[0]


def test_esc_goes_back_and_keeps_what_was_typed(qtbot, panel) -> None:
    type_(qtbot, panel, "wf")
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.edit, Key.Key_Escape)

    panel.open()
    assert panel.edit.text() == "wf"
    assert panel.edit.selectedText() == "wf"


def test_opened_to_receive_enter_receives(qtbot, panel, loans) -> None:
    panel.close_panel()
    panel.open_to_receive()
    type_(qtbot, panel, "00012")
    qtbot.keyClick(panel.edit, Key.Key_Return)

    assert panel.places == [Place("receive", loans[0])]


def test_opened_to_apply_only_people_are_offered(qtbot, panel) -> None:
    panel.close_panel()
    panel.open_to_apply()
    type_(qtbot, panel, "wf")
    assert len(panel.ledgers) == 1
    qtbot.keyClick(panel.edit, Key.Key_Return)

    assert panel.places == [Place("apply", panel.found.customers[0].id)]


def test_it_says_for_what_one_is_asked(panel) -> None:
    assert not panel.asks.isVisible()
    panel.close_panel()
    panel.open_to_apply()

    assert panel.asks.text() == "New application: who applies?"
    assert panel.asks.isVisible()
    words = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert "new application" in words
    assert "loans only" not in words


def test_what_is_found_nowhere_is_said(qtbot, panel) -> None:
    type_(qtbot, panel, "zzzz")

    assert panel.note.text() == "Nothing found."
    qtbot.keyClick(panel.edit, Key.Key_Return)
    assert panel.places == []


@pytest.mark.parametrize(
    ("counts", "room", "given"),
    [
        ([12, 12, 12, 12], 13, [5, 3, 3, 2]),
        ([2, 1, 0, 0], 13, [2, 1, 0, 0]),
        ([12, 0, 0, 1], 8, [7, 0, 0, 1]),
        ([12, 12, 12, 12], 3, [3, 0, 0, 0]),
    ],
)
def test_five_people_come_before_all_else(counts, room, given) -> None:
    assert shares(counts, room) == given


def test_the_box_opens_the_panel_when_pressed(qtbot, panel) -> None:
    panel.close_panel()
    box = panel._box

    with qtbot.waitSignal(box.entered):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)


def test_a_contract_whose_number_fits_goes_before_the_people(qtbot, panel, loans) -> None:
    type_(qtbot, panel, "00012")

    assert panel.found.customers
    assert panel.current().contract == "2026-00012"
    qtbot.keyClick(panel.edit, Key.Key_Return)
    assert panel.places == [Place("loan", loans[0])]


def test_four_figures_find_the_person_whose_telephone_ends_so(qtbot, panel) -> None:
    type_(qtbot, panel, "0012")

    assert panel.current() == panel.found.customers[0]
    assert panel.found.loans
