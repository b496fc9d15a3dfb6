"""The decision: another person looks at what was asked for, and says yes."""

from __future__ import annotations

from datetime import date

from sheaf.domain.application import Stage
from sheaf.queries import applications
from sheaf.tour.office import Office
from sheaf.tour.player import expect

DAY = date(2026, 3, 9)
BY_PRIME_RATE = "2"  # by its number: that of one year


def decide(office: Office) -> None:
    """Approve it as it stands, after mistyping the amount."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.approver)
    player.see("today-of-the-approver")
    player.press("Enter")
    office.stand("application")
    player.see("application-to-decide")
    player.press("Enter")
    office.stand("decide")
    player.see("decision")
    player.write(amount="30000.005", term_months="0")
    player.press("Ctrl+Enter")
    player.see("decision-with-errors")
    player.wrong("amount", "term_months")
    player.write(amount="30000", term_months="6")
    player.go_to("lpr")
    player.write(lpr=BY_PRIME_RATE)
    player.see("decision-from-the-prime-rate")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-approved")
    [line] = office.ask(applications.lines)
    expect("the stage", line.stage, Stage.APPROVED)
