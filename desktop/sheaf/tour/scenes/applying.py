"""The application: what she asks for, who answers for it, what the officer found there."""

from __future__ import annotations

from sheaf.domain.application import Stage
from sheaf.queries import applications
from sheaf.tour.office import Office
from sheaf.tour.player import expect

GUARANTEED = "2"  # the second kind of security that the product allows


def apply(office: Office) -> None:
    """Take the application in at the counter."""
    player, story = office.player, office.story
    player.press("Ctrl+1", "F5")
    player.type("wf")
    player.press("Enter")
    office.stand("apply")
    player.see("application-empty")
    player.go_to("amount")
    player.write(amount="30,000.005", term_months="0")
    player.press("Ctrl+Enter")
    player.see("application-with-errors")
    player.wrong("amount", "term_months", "purpose", "source")
    player.write(amount="３００００", term_months="6")
    player.go_to("purpose")
    player.write(purpose=story.purpose, source=story.source, security=GUARANTEED)
    player.go_to("received")
    player.write(received="12")
    player.see("application-with-its-schedule")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-page")
    _complete_papers(office)
    _put_forward(office)
    expect("the stage", _stage(office), Stage.ASSIGNED)


def visit(office: Office) -> None:
    """Go there, write down what was found, and submit."""
    player, story = office.player, office.story
    office.sit_down(story.officer)
    player.see("today-of-the-officer")
    _from_today(office)
    player.press("Enter")
    office.stand("visit")
    player.press("Ctrl+Enter")
    player.wrong("findings")
    player.see("visit-with-errors")
    player.write(findings=story.findings)
    player.see("visit")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-visited")
    _override(office)
    player.press("Enter")
    player.see("application-submitted")
    expect("the stage", _stage(office), Stage.SUBMITTED)


def _override(office: Office) -> None:
    """His income is short of an instalment: the manager lets it pass, with a reason."""
    player, story = office.player, office.story
    player.press("Enter")
    office.stand("override")
    player.press("Ctrl+Enter")
    player.wrong("reason", "password")
    player.see("override-with-errors")
    player.write(reason=story.override)
    player.go_to("password")
    player.write(password=story.manager.password)
    player.see("override")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-with-its-override")


def _complete_papers(office: Office) -> None:
    player = office.player
    player.press("Enter")
    office.stand("papers")
    player.write(received="3")
    player.see("papers-received")
    player.press("Ctrl+Enter")
    office.stand("application")


def _put_forward(office: Office) -> None:
    player, story = office.player, office.story
    player.press("Enter")
    office.stand("guarantor")
    player.write(guarantor="wf", relation=story.relation)
    player.go_to("monthly_income")
    player.write(monthly_income="-1")
    player.press("Ctrl+Enter")
    player.wrong("monthly_income", "net_assets")
    player.see("guarantor-with-errors")
    player.back_to("guarantor")
    player.write(guarantor="lgp")
    player.see("guarantor-found")
    player.press("Enter")
    player.go_to("monthly_income")
    player.write(monthly_income="6000", owes="0", guarantees="0", net_assets="200000")
    player.see("guarantor-and-what-he-can-carry")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-with-its-guarantor")


def _from_today(office: Office) -> None:
    """Open the first thing that waits."""
    office.stand("today")
    office.player.press("Enter")
    office.stand("application")


def _stage(office: Office) -> Stage:
    [line] = office.ask(applications.lines)
    return line.stage
