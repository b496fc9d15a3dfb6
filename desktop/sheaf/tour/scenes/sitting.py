"""The committee sits: a level is set, members are named, a case is voted on and decided."""

from __future__ import annotations

from datetime import date
from functools import partial

from sheaf.domain.application import Stage
from sheaf.domain.money import Money
from sheaf.queries import applications
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import expect

DAY, SITS = date(2026, 9, 22), date(2026, 9, 23)
CREDIT, MEMBER = "1", "7"  # by their numbers in the lists
LEVEL, ASKED, LESS = "20000", "30000", "25000"
FOR, PRESENTER = "1", "1"  # by their numbers too
PRESENTS, ASKS, ANSWERS = "1", "2", "3"


def seat(office: Office) -> None:
    """Name the members, and say from what amount on they decide."""
    player, story = office.player, office.story
    office.on(DAY)
    office.sit_down(story.administrator)
    office.open_part("tellers")
    for person in story.staff:
        player.walk_to(partial(_on, office, person.name), person.name)
        player.press("Enter")
        office.stand("roles")
        player.press(MEMBER, "Ctrl+Enter")
        office.stand("tellers")
    player.see("people-with-a-committee")
    office.open_part("settings")
    player.type("approver max")
    player.press("Enter")
    office.stand("setting")
    player.write(value=LEVEL)
    player.go_to("why")
    player.write(why=story.level)
    player.press("Ctrl+Enter")
    office.stand("settings")
    player.see("settings-of-the-committee")


def bring(office: Office) -> None:
    """Take in and look into what is above the level of one approver."""
    player, story = office.player, office.story
    office.sit_down(story.teller)
    errands.take_in(office, story.builder, story.seeds, ASKED, CREDIT)
    office.sit_down(story.officer)
    errands.visit(office, story.builder, story.seeds.findings)
    player.see("application-without-a-notebook")
    player.press("Ctrl+Shift+O")
    office.stand("override")
    player.write(reason=story.by_the_visit)
    player.go_to("password")
    player.write(password=story.manager.password)
    player.press("Ctrl+Enter")
    office.stand("application")
    player.press("Ctrl+S")
    expect("the stage", errands.of(office, story.builder).stage, Stage.SUBMITTED)
    player.see("application-for-the-committee")


def sit(office: Office) -> None:
    """Convene a session, talk the case over, vote, decide, print decision and minutes."""
    player, story = office.player, office.story
    office.on(SITS)
    office.sit_down(story.approver)
    office.go_to("committee")
    player.see("committee-with-a-case-that-waits")
    player.press("Enter")
    office.stand("convene")
    player.write(present="=")
    player.see("session-convened")
    player.press("Ctrl+Enter")
    office.stand("session")
    player.see("session")
    player.press("Enter")
    office.stand("case")
    note(office, PRESENTS, story.seeds.findings)
    note(office, ASKS, story.questions)
    note(office, ANSWERS, story.answer)
    player.see("case-talked-over")
    _vote(office)
    _decide(office)


def note(office: Office, kind: str, words: str) -> None:
    """Note a question of one's own, or what the presenter said."""
    player = office.player
    player.press("Ctrl+I")
    office.stand("remark")
    if kind != ASKS:
        player.back_to("kind")
        player.write(kind=kind, speaker_id=PRESENTER)
        player.go_to("words")
    player.write(words=words)
    player.see("remark")
    player.press("Ctrl+Enter")
    office.stand("case")


def _vote(office: Office) -> None:
    """Vote for less at one's own desk; two others vote at it by their passwords."""
    player, story = office.player, office.story
    player.press("Enter")
    office.stand("vote")
    player.write(choice=FOR)
    player.go_to("amount")
    player.write(amount=LESS)
    player.go_to("conditions")
    player.write(conditions=story.insured)
    player.see("vote")
    player.press("Ctrl+Enter")
    office.stand("case")
    player.press("Enter")
    office.stand("vote")
    player.write(password=story.manager.password, choice=FOR)
    player.press("Ctrl+Enter")
    player.see("vote-with-errors")
    player.wrong("password")
    player.write(password=story.clerk.password)
    player.press("Ctrl+Enter")
    office.stand("case")
    player.press("Enter")
    office.stand("vote")
    player.write(password=story.manager.password, choice=FOR)
    player.press("Ctrl+Enter")
    office.stand("case")
    player.see("case-with-all-votes")


def _decide(office: Office) -> None:
    player, story = office.player, office.story
    player.press("Enter")
    player.see("case-decided")
    player.press("F8")
    player.see("committee-decision-preview")
    player.press("Enter")
    office.collect("committee-decision", 1)
    player.press("Esc")
    office.stand("session")
    player.press("Enter")
    player.see("session-over")
    player.press("Enter", "Enter")
    office.collect("committee-minutes", 1)
    found = office.ask(applications.one, errands.of(office, story.builder).id)
    expect("the stage", found.stage, Stage.APPROVED_WITH_CONDITIONS)
    expect("the amount", found.agreed.amount, Money.parse(LESS))


def _on(office: Office, name: str) -> bool:
    row = office.player.row
    return row is not None and row.colleague.name == name
