"""A joint-liability group: formed around its leader, who borrows with the others' word."""

from __future__ import annotations

from datetime import date, timedelta

from sheaf.domain.application import Stage
from sheaf.queries import applications, groups, parties
from sheaf.tour import drawings, errands
from sheaf.tour.office import Office
from sheaf.tour.player import Astray, expect
from sheaf.tour.story import Villager

DAY = date(2026, 7, 6)
GROUP = "3"  # the third kind of security that the product allows
HOUSEHOLDS = 5
A_DAY = timedelta(days=1)


def form_group(office: Office) -> None:
    """Take the application in, form the group, take four more households in."""
    player, story = office.player, office.story
    errands.register(office, story.trader)
    errands.register(office, story.builder)
    errands.take_in(office, story.leader, story.seeds, "20000", GROUP)
    player.see("application-that-waits-for-its-group")
    player.press("Enter")
    office.stand("group_new")
    player.write(name=story.group)
    player.press("Enter")
    player.write(until="2031-01-01")
    player.press("Ctrl+Enter")
    player.wrong("until")
    player.see("group-with-errors")
    player.write(until="2029-07-06")
    player.press("Ctrl+Enter")
    office.stand("group")
    player.see("group-of-one")
    for member in (story.borrower, story.guarantor, story.builder, story.trader):
        _take_in(office, member)
    player.see("group-complete")
    player.press("Esc")
    office.stand("application")
    player.see("application-with-its-group")
    _expect_group(office)


def visit_group(office: Office) -> None:
    """Visit the leader, and photograph what was seen; then submit."""
    player, story = office.player, office.story
    office.on(DAY + A_DAY)
    office.sit_down(story.officer)
    errands.open_application(office, story.leader)
    player.press("Ctrl+I")
    office.stand("visit")
    player.write(findings=story.seeds.findings)
    player.go_to("photograph_0")
    picture = drawings.greenhouses(office.home / "fields.jpg")
    player.write(photograph_0=str(picture))
    player.see("visit-with-a-photograph")
    player.press("Ctrl+Enter")
    office.stand("application")
    player.see("application-with-photographs")
    _look(office)
    player.press("Ctrl+S")
    office.stand("application")
    expect("the stage", errands.of(office, story.leader).stage, Stage.SUBMITTED)


def _take_in(office: Office, member: Villager) -> None:
    player = office.player
    player.type(member.initials)
    if member is office.story.borrower:
        player.see("group-member-found")
    player.press("Enter")
    player.write(limit="30000")
    player.press("Ctrl+Enter")
    office.stand("group")


def _look(office: Office) -> None:
    """Walk to the visit, and see its photograph large."""
    player = office.player
    player.walk_to(lambda: hasattr(player.row, "findings"), "the visit")
    player.press("Enter")
    player.see("photographs-of-the-visit")
    player.press("Esc")
    office.stand("application")


def _expect_group(office: Office) -> None:
    line = errands.of(office, office.story.leader)
    found = office.ask(applications.one, line.id)
    if found.group_id is None:
        raise Astray("no group secures the application")
    group = office.ask(parties.group, found.group_id)
    expect("the households", len(group.members), HOUSEHOLDS)
    failed = [c for c in office.ask(groups.conditions, found.group_id) if not c.passed]
    expect("what is wrong with the group", failed, [])
