"""The first start: a language, an office, its administrator, the key for the safe."""

from __future__ import annotations

import re
from typing import cast

from PySide6.QtWidgets import QApplication, QLabel

from sheaf.app import Options
from sheaf.queries import office as offices
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.story import LICENCE
from sheaf.ui.first_start import FirstStart, Step
from sheaf.ui.papers import PaperWindow

BLOCK = re.compile("[A-Z2-7]{4}")  # of the recovery key, as it stands on the screen


def found(office: Office) -> None:
    """Set the office up, from the first window to its empty Today."""
    player, story = office.player, office.story
    office.program.start(Options(fresh=True))
    player.see("first-start")
    player.press("Ctrl+Shift+L")
    player.see("first-start-in-our-language")
    player.press("2")
    _describe(office)
    player.press("Enter")
    _appoint_administrator(office)
    _keep_the_key(office)
    office.arrive()
    player.see("today-of-a-new-office")
    head = office.ask(lambda work: offices.letterhead(work, work.today))
    expect("the office", (head.name, head.licence), (story.office, LICENCE))


def _describe(office: Office) -> None:
    player, story = office.player, office.story
    player.write(name="", short_name="", licence=LICENCE[:-1] + "P", place="")
    player.press("Ctrl+Enter")
    player.see("office-with-errors")
    player.wrong("name", "short_name", "licence", "place")
    player.write(
        name=story.office,
        short_name=story.short,
        licence=LICENCE.lower(),
        place=story.place,
        phone="0300-0000012",
        address=story.address,
        lines=story.line,
    )
    player.see("office")
    player.press("Enter")


def _appoint_administrator(office: Office) -> None:
    player, person = office.player, office.story.administrator
    player.write(
        administrator=person.name,
        password="short",  # noqa: S106 (too short, as the story wants)
        again="shorter",
    )
    player.press("Enter")
    player.see("administrator-with-errors")
    player.wrong("password", "again")
    player.write(password=person.password, again=person.password)
    player.see("administrator")
    player.press("Enter")
    player.until(lambda: _window(office).step is Step.KEY, "the recovery key")


def _keep_the_key(office: Office) -> None:
    player = office.player
    player.see("recovery-key")
    player.press("F8")
    behind = {None, player.window}
    player.until(lambda: QApplication.activeWindow() not in behind, "the sheet")
    sheet = cast("PaperWindow", QApplication.activeWindow())
    player.see("recovery-key-sheet")
    player.album.add_paper("recovery-key", sheet.paper.content)
    player.press("Esc")
    shown = [label for label in player.window.findChildren(QLabel) if label.isVisible()]
    blocks = [label.text() for label in shown if BLOCK.fullmatch(label.text())]
    player.write(block=blocks[-1])
    player.press("Enter")


def _window(office: Office) -> FirstStart:
    window = office.player.window
    expect("the window", type(window), FirstStart)
    return cast("FirstStart", window)
