"""Land that secures a loan: put forward, questioned, approved, registered; then money."""

from __future__ import annotations

from datetime import date

from sheaf.domain.application import Stage
from sheaf.queries import applications, contracts
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.forming import DAY

MORTGAGE, CREDIT = "4", "1"  # by their numbers among what the product allows
LAND_OWNERSHIP = "7"  # by its number; two above it stands the right to farm land
VISITED, DECIDED, ANSWERED = (date(2026, 7, day) for day in (7, 8, 9))
REGISTERED = date(2026, 7, 13)


def charge(office: Office) -> None:
    """Take an application in that land secures, and one that nothing secures."""
    player, story = office.player, office.story
    errands.take_in(office, story.guarantor, story.press, "60000", MORTGAGE)
    player.press("Enter")
    office.stand("collateral")
    player.write(kind=LAND_OWNERSHIP)
    player.press("Ctrl+Enter")
    player.wrong("kind", "thing", "value", "valued_by")
    player.see("collateral-with-errors")
    player.press("Up", "Up")
    player.go_to("thing")
    player.write(
        thing=story.thing,
        quantity=story.quantity,
        place=story.field,
        certificate=story.certificate,
    )
    player.go_to("value")
    player.write(value="180000")
    player.go_to("valued_by")
    player.write(valued_by=story.valued_by)
    player.see("collateral")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-with-its-collateral")
    errands.take_in(office, story.builder, story.house, "80000", CREDIT)
    expect("the day", office.ask(lambda work: work.today), DAY)


def visit_others(office: Office) -> None:
    """Visit both, and submit both."""
    player, story = office.player, office.story
    for who, wish in ((story.guarantor, story.press), (story.builder, story.house)):
        errands.visit(office, who, wish.findings)
        player.press("Ctrl+S")
        expect("the stage", errands.of(office, who).stage, Stage.SUBMITTED)
    player.press("Ctrl+3")
    office.stand("applications")
    player.see("applications")


def answer(office: Office) -> None:
    """Take up what came back with questions, answer them, and submit again."""
    player, story = office.player, office.story
    office.on(ANSWERED)
    office.sit_down(story.officer)
    player.see("today-with-an-application-sent-back")
    errands.open_application(office, story.guarantor)
    player.see("application-sent-back")
    player.press("Enter")
    office.stand("application")
    errands.visit(office, story.guarantor, story.answer)
    player.press("Ctrl+S")
    office.sit_down(story.approver)
    errands.open_application(office, story.guarantor)
    player.press("Enter")
    office.stand("decide")
    player.go_to("conditions")
    player.write(conditions=story.condition)
    player.see("decision-with-a-condition")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-approved-with-a-condition")


def register_land(office: Office) -> None:
    """Draw up and sign, and register the mortgage before any money leaves."""
    player, story = office.player, office.story
    office.on(REGISTERED)
    office.sit_down(story.officer)
    errands.contract(office, story.guarantor, "mortgage")
    player.see("contract-that-waits-for-the-register")
    player.press("Enter")
    office.stand("register")
    player.write(authority=story.authority)
    player.press("Ctrl+Enter")
    player.wrong("number", "filed")
    player.see("registration-with-errors")
    player.go_to("number")
    player.write(number=story.registration, filed=story.filed)
    player.see("registration")
    player.press("Ctrl+Enter")
    office.stand("contract")
    player.walk_to(
        lambda: getattr(player.row, "turn", None) == 0 and _is_open(office), "it"
    )
    player.see("condition-of-the-decision")
    player.press("Enter")
    office.stand("fulfil")
    player.press("Ctrl+Enter")
    player.wrong("why")
    player.write(why=story.condition_shown)
    player.see("condition-and-what-shows-it")
    player.press("Ctrl+Enter")
    office.stand("contract")
    player.see("contract-with-all-conditions-met")
    line = errands.of(office, story.guarantor)
    expect(
        "what is open",
        [c for c in office.ask(contracts.conditions, line.id) if not c.met],
        [],
    )
    expect("the stage", office.ask(applications.one, line.id).stage, Stage.READY)


def _is_open(office: Office) -> bool:
    return not office.player.row.condition.met
