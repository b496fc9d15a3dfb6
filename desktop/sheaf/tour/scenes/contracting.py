"""The contracts: drawn up from the decision, looked at, printed, signed by all."""

from __future__ import annotations

from datetime import date

from sheaf.domain.application import Stage
from sheaf.queries import applications, contracts
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect

DAY = date(2026, 3, 10)


def contract(office: Office) -> None:
    """Draw up, preview, print, and mark as signed."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.officer)
    player.see("today-with-contracts-to-draw-up")
    player.press("Enter")
    office.stand("application")
    player.press("Enter")
    office.stand("contract")
    player.see("contract-page")
    player.press("Enter")
    player.see("contracts-drawn-up")
    _print(office)
    _sign(office)
    [line] = office.ask(applications.lines)
    expect("the stage", line.stage, Stage.READY)


def _print(office: Office) -> None:
    player = office.player
    player.press("Enter")
    player.see("contract-preview")
    player.press("Ctrl+PgDown")
    player.see("contract-preview-of-the-next-paper")
    player.press("Enter")
    [line] = office.ask(applications.lines)
    papers = office.ask(contracts.current, line.id)
    office.collect("paper", sum(bool(one.printed) for one in papers))
    player.see("contracts-printed")


def _sign(office: Office) -> None:
    player = office.player
    player.press("Enter")
    office.stand("sign")
    player.write(signed_on="2026-13-40")
    player.press("Ctrl+Enter")
    player.wrong("signed_on")
    player.see("signing-with-errors")
    player.write(signed_on=DAY.isoformat())
    player.see("signing")
    player.press("Ctrl+Enter")
    office.stand("contract")
    player.see("contracts-signed")
    [line] = office.ask(applications.lines)
    missing = [one for one in office.ask(contracts.conditions, line.id) if not one.met]
    if missing:
        raise Astray(f"still open before paying out: {missing}")
