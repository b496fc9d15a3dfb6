"""The approver is away: a colleague decides for him, up to an amount, until he is back."""

from __future__ import annotations

from datetime import date

from sheaf.domain.delegation import DELEGABLE
from sheaf.domain.teller import Role
from sheaf.queries import applications, delegations, tellers
from sheaf.tour import errands
from sheaf.tour.absences import ABSENCES, BEEKEEPER, Absence
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.story import Staff

DAY, UNTIL = date(2026, 7, 14), date(2026, 7, 20)
ASKED, MOST, CREDIT = "15000", "20000", "1"  # yuan; by its number in the list


def told(office: Office) -> Absence:
    """Return the words of the story's language."""
    return ABSENCES[office.story.language]


def let_act(office: Office) -> None:
    """Let the manager decide in the approver's place for a week."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.administrator)
    office.open_part("delegations")
    player.press("Enter")
    office.stand("delegate")
    away, there = _away(office), _there(office)
    player.write(principal=_turn(away, story.approver), deputy=_turn(there, story.manager))
    player.go_to("until")
    player.write(until=UNTIL.isoformat())
    player.press("Ctrl+Enter")
    player.wrong("most", "reason")
    player.see("acting-for-another-with-errors")
    player.write(most=MOST, reason=told(office).away)
    player.see("acting-for-another")
    player.press("Ctrl+Enter")
    office.stand("delegations")
    player.see("who-acts-for-whom")


def decide_for(office: Office) -> None:
    """Take an application in, visit, and have it decided by who acts for the approver."""
    player, story = office.player, office.story
    office.sit_down(story.teller)
    errands.register(office, BEEKEEPER)
    errands.take_in(office, BEEKEEPER, told(office).hives, ASKED, CREDIT)
    office.sit_down(story.officer)
    errands.visit(office, BEEKEEPER, told(office).hives.findings)
    player.press("Ctrl+S")
    office.sit_down(story.manager)
    player.see("today-of-who-acts-for-another")
    errands.open_application(office, BEEKEEPER)
    player.press("Enter")
    office.stand("decide")
    player.see("decision-in-anothers-place")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-decided-in-anothers-place")
    found = office.ask(applications.one, errands.of(office, BEEKEEPER).id).decision
    decided = (found.teller, found.acts_for) if found else ()
    expect("who decided for whom", decided, (story.manager.name, story.approver.name))


def take_back(office: Office) -> None:
    """He is back: from now on everybody acts in their own name."""
    player = office.player
    office.sit_down(office.story.administrator)
    office.open_part("delegations")
    player.press("Ctrl+Del")
    office.stand("end_delegation")
    player.write(reason=told(office).back)
    player.press("Ctrl+Enter")
    office.stand("delegations")
    player.see("acting-for-another-taken-back")
    expect("who acts for whom", office.ask(delegations.held), ())


def _away(office: Office) -> list[str]:
    people = office.ask(tellers.colleagues)
    return [one.name for one in people if one.active and one.rights & DELEGABLE]


def _there(office: Office) -> list[str]:
    people = [one for one in office.ask(tellers.colleagues) if one.active]
    return [one.name for one in people if Role.ADMINISTRATOR not in one.roles]


def _turn(names: list[str], person: Staff) -> str:
    """Say by which number in a list somebody is chosen."""
    return str(names.index(person.name) + 1)
