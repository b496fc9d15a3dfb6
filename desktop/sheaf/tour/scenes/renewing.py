"""A new recovery key for the safe: printed first, then the old one opens nothing."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QApplication

from sheaf.domain.teller import WrongPassword
from sheaf.tour.office import Office
from sheaf.tour.player import Astray
from sheaf.ui.papers import PaperWindow


def renew_key(office: Office) -> None:
    """Make it as the administrator, and see that it holds."""
    player, person = office.player, office.story.administrator
    office.sit_down(person)
    office.open_part("recovery_key")
    sheet = office.desk.front
    recovery: str = getattr(sheet, "recovery")  # noqa: B009 (any sheet has none)
    player.write(block="AAAA", password="not mine")  # noqa: S106 (wrong on purpose)
    player.press("Ctrl+Enter")
    player.wrong("block")
    player.see("new-recovery-key-with-errors")
    player.press("F8")
    window = cast("PaperWindow", QApplication.activeWindow())
    player.album.add_paper("new-recovery-key", window.paper.content)
    player.press("Esc")
    player.back_to("block")
    player.write(block=recovery[-4:], password=person.password)
    player.see("new-recovery-key")
    player.press("Ctrl+Enter")
    player.until(lambda: office.place == "office", "the key file")
    player.see("office-after-the-new-recovery-key")
    try:
        office.program.desk.keyring.recover(recovery)
    except WrongPassword as refusal:
        raise Astray("the new recovery key opens nothing") from refusal
