"""What is at hand everywhere: help, keys, calculators, another look, a larger one."""

from __future__ import annotations

from sheaf.tour.office import Office
from sheaf.tour.player import expect

STEPS = 3  # from 100 to 150 per cent


def look_around(office: Office) -> None:
    """Open each by its key, on the loan and in a form."""
    player = office.player
    player.press("Ctrl+K")
    player.type("wf")
    player.see("search-with-a-loan")
    player.press("Tab", "Enter")
    office.stand("loan")
    for key, name in (("Ctrl+/", "all-keys"), ("F1", "help"), ("F10", "menu")):
        player.press(key)
        player.see(name)
        player.press("Esc")
    _calculate(office)
    _dress(office)


def _calculate(office: Office) -> None:
    player = office.player
    player.press("F6")
    office.stand("calculator")
    player.write(amount="30000", term_months="6")
    player.see("schedule-calculator")
    player.press("F7")
    player.type("5132.07*6")
    player.see("pocket-calculator")
    player.press("Enter")
    player.press("Esc")
    office.stand("loan")


def _dress(office: Office) -> None:
    player, looks = office.player, office.machine.looks
    player.press("Ctrl+Shift+D")
    player.see("loan-page-in-the-dark")
    player.press("F4")
    office.stand("receive")
    player.write(amount="0")
    player.press("Ctrl+Enter")
    player.wrong("amount")
    player.see("repayment-in-the-dark")
    player.press("Esc", "Ctrl+Shift+D")
    player.press(*["Ctrl+="] * STEPS)
    expect("the zoom", looks.percent, 150)
    player.see("loan-page-at-150")
    player.press("Ctrl+1")
    player.see("today-at-150")
    player.press("Ctrl+0")
