"""A backup on a stick, and the books brought back from it; the present ones are kept."""

from __future__ import annotations

from typing import Any

from sheaf.queries.checks import faults
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.ui.restore import Restore
from sheaf.ui.sign_in import SignIn


def back_up(office: Office) -> None:
    """Write a backup to a stick by one key; it is opened and checked."""
    player, stick = office.player, office.home / "stick"
    stick.mkdir()
    office.machine.preferences.backups = str(stick)
    office.sit_down(office.story.manager)
    player.press("F12")
    office.stand("backup")
    backing = office.program.desk.backing
    player.until(lambda: [*stick.glob("*.sheaf")] and not backing.running, "the backup")
    player.see("backup-verified")


def restore(office: Office) -> None:
    """Bring the books back; who could open them then can open them now."""
    player, story = office.player, office.story
    [backup] = (office.home / "stick").glob("*.sheaf")
    player.press("Ctrl+Shift+Q")
    _to_the_wizard(office)
    player.see("restore")
    player.write(backup=str(office.home / "nothing.sheaf"))
    player.press("Tab")
    player.see("restore-with-errors")
    player.wrong("backup")
    player.press("Shift+Tab")
    player.write(backup=str(backup))
    player.go_to("password")
    player.write(password=story.administrator.password)
    player.see("restore-filled-in")
    player.press("Ctrl+Enter")
    player.until(lambda: isinstance(player.window, SignIn), "the books, brought back")
    player.see("sign-in-after-the-restore")
    office.sit_down(story.teller)
    player.see("today-after-the-restore")
    _prove(office)


def _to_the_wizard(office: Office) -> None:
    """Go by Tab to the way that leads there, below the sign-in."""
    player = office.player
    window: Any = player.window
    expect("the window", type(window), SignIn)
    player.press("Tab", "Tab", "Tab", "Tab", "Space")
    expect("the window", type(player.window), Restore)


def _prove(office: Office) -> None:
    found = {name: some for name, some in office.ask(faults).items() if some}
    if found:
        raise Astray(f"the books are not whole: {found}")
