"""A loan's class: why it has it, an event noted, a class by hand taken back, the report."""

from __future__ import annotations

from datetime import date

from sheaf.domain.risk import RiskClass
from sheaf.queries import risk
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.repaying import LOAN

DAY = date(2026, 6, 15)
MISUSE, DOUBTFUL = "1", "2"  # their places in the choices


def classify(office: Office) -> None:
    """Look at a class, make it worse by reasons, and better before the manager."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.officer)
    player.press("Ctrl+K")
    player.type("wf")
    player.press("Tab", "Enter")
    office.stand("loan")
    expect("the class of days late", _class(office), RiskClass.SPECIAL_MENTION)
    player.press("Down", "Enter")
    player.see("loan-page-with-its-class-unfolded")
    player.press("Ctrl+Shift+M")
    office.stand("risk_note")
    player.press("Ctrl+Enter")
    player.wrong("kind", "reason")
    player.see("event-with-errors")
    player.write(kind=MISUSE, since="", reason=story.event)
    player.see("event")
    player.press("Ctrl+Enter")
    player.press("Ctrl+Shift+C")
    office.stand("risk_class")
    player.write(risk_class=DOUBTFUL, reason=story.by_hand)
    player.see("class-by-hand")
    player.press("Ctrl+Enter")
    office.stand("loan")
    expect("the class by hand", _class(office), RiskClass.DOUBTFUL)
    player.see("loan-page-with-an-event")
    _take_back(office)


def report(office: Office) -> None:
    """Show the manager all classes and ratios, the loans of one, the printed report."""
    player, story = office.player, office.story
    office.sit_down(story.manager)
    player.press("Ctrl+Shift+F")
    office.stand("classification")
    page = player.window.page
    player.until(lambda: page.found is not None, "the classes")
    player.see("classes-of-loans")
    player.press("Down", "Enter")
    office.stand("class_loans")
    player.see("loans-of-a-class")
    player.press("Esc")
    player.press("F8")
    player.see("report-of-the-classes")
    player.press("Enter")
    office.collect("classification", 1)


def _take_back(office: Office) -> None:
    player, story = office.player, office.story
    player.press("Ctrl+Shift+U")
    office.stand("risk_end")
    player.go_to("password")
    player.write(password=story.manager.password)
    player.press("Enter")
    player.wrong("reason")
    player.see("taking-a-class-back-with-errors")
    player.write(reason=story.taken_back)
    player.go_to("password")
    player.write(password=story.manager.password)
    player.press("Enter")
    office.stand("loan")
    expect("the class", _class(office), RiskClass.SPECIAL_MENTION)
    player.see("loan-page-with-the-class-taken-back")


def _class(office: Office) -> RiskClass:
    found: RiskClass = office.ask(risk.of_loan, LOAN, DAY).effective
    return found
