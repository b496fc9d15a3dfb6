"""A product that wants its borrowers trained: no contract before the days were held."""

from __future__ import annotations

from datetime import date

from sheaf.domain.application import Stage
from sheaf.queries import applications, trainings
from sheaf.store.work import Work
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import expect

DAY = date(2026, 7, 15)
CREDIT, LEFT = "1", 4


def train(office: Office) -> None:
    """Ask for training from today on, lend by it, and hold the first day."""
    player, story = office.player, office.story
    office.on(DAY)
    _ask_for_it(office)
    office.sit_down(story.teller)
    errands.take_in(office, story.trader, story.seeds, "10000", CREDIT)
    office.sit_down(story.officer)
    errands.visit(office, story.trader, story.seeds.findings)
    player.press("Ctrl+S")
    office.sit_down(story.approver)
    errands.approve(office, story.trader)
    office.sit_down(story.officer)
    errands.open_application(office, story.trader)
    player.see("application-that-waits-for-training")
    player.press("Enter")
    office.stand("training")
    player.press("Ctrl+Enter")
    player.wrong("topic")
    player.see("training-with-errors")
    player.write(topic=story.lesson)
    player.see("training")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-in-training")
    line = errands.of(office, story.trader)
    expect("the stage", line.stage, Stage.TRAINING)
    expect("the days left", office.ask(_left, line.id), LEFT)


def _left(work: Work, application_id: int) -> int:
    return trainings.left(work, applications.one(work, application_id))


def ask_no_more(office: Office) -> None:
    """Let the same product be lent without training again."""
    _turn(office)
    _keep(office)


def _ask_for_it(office: Office) -> None:
    _turn(office)
    office.player.see("product-with-training")
    _keep(office)


def _turn(office: Office) -> None:
    player, story = office.player, office.story
    office.sit_down(story.manager)
    office.open_part("products")
    player.press("Enter")
    office.stand("product")
    player.go_to("training")
    player.press("Space")
    player.go_to("why")
    player.write(why=story.lesson)


def _keep(office: Office) -> None:
    office.player.press("Ctrl+Enter")
    office.stand("products")
