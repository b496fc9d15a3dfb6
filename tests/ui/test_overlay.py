from io import BytesIO

from pypdf import PdfReader
from PySide6.QtWidgets import QWidget

from sheaf.ui.actions import ACTS, FORM, LIST, WINDOW
from sheaf.ui.kit.marks import KeyHint
from sheaf.ui.overlay import KeysSheet
from sheaf.ui.papers import PaperWindow


def test_every_act_stands_on_the_card_once_with_its_key(qtbot, machine) -> None:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    acts = [one for one in ACTS if one.where in {WINDOW, LIST, FORM}]

    sheet = KeysSheet(acts, ACTS, window)

    shown = [hint.text() for hint in sheet.findChildren(KeyHint)]
    assert sorted(shown) == sorted(one.shown_key for one in acts)


def test_the_card_of_all_keys_is_a_paper_too(qtbot, machine) -> None:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    sheet = KeysSheet(ACTS[:1], ACTS, window)

    sheet.print_card()

    [shown] = window.findChildren(PaperWindow)
    said = "".join(
        page.extract_text() for page in PdfReader(BytesIO(shown.paper.content)).pages
    )
    assert "F4" in said
    assert "Ctrl+K" in said
    shown.close()
