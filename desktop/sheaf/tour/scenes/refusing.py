"""Not every answer is yes: one application goes back with questions, one is declined."""

from __future__ import annotations

from sheaf.domain.application import Stage
from sheaf.domain.decision import Ruling
from sheaf.queries import applications
from sheaf.tour import errands
from sheaf.tour.office import Office
from sheaf.tour.player import expect
from sheaf.tour.scenes.charging import DECIDED


def send_back_and_decline(office: Office) -> None:
    """Approve the group's, ask about the land, say no to the house."""
    player, story = office.player, office.story
    office.on(DECIDED)
    office.sit_down(story.approver)
    player.see("today-with-three-to-decide")
    declined = errands.of(office, story.builder).id
    errands.approve(office, story.leader)
    errands.open_application(office, story.guarantor)
    _say(office, "send_back", "Ctrl+B", story.questions)
    errands.open_application(office, story.builder)
    _say(office, "decline", "Ctrl+J", story.refusal)
    player.see("application-declined")
    player.press("Enter")
    player.see("refusal-letter-preview")
    player.press("Enter")
    office.collect("refusal-letter", 1)
    expect("what is asked", errands.of(office, story.guarantor).stage, Stage.RE_SURVEY)
    found = office.ask(applications.one, declined)
    expect("the answer", found.decision and found.decision.verdict, Ruling.DECLINED.value)


def _say(office: Office, kind: str, key: str, words: str) -> None:
    player = office.player
    player.press(key)
    office.stand(kind)
    player.press("Ctrl+Enter")
    player.wrong("reason")
    player.see(f"{kind}-with-errors")
    player.write(reason=words)
    player.see(kind)
    player.press("Ctrl+Enter")
    office.stand("application")
