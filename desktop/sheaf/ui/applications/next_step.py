"""What comes next on an application, for whom: one sentence, and the acts it asks for."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from sheaf.domain.application import LAST, Stage
from sheaf.domain.condition import Check
from sheaf.domain.investigation.case import LOOKED_AT
from sheaf.domain.product import Security
from sheaf.domain.teller import Permission, Teller
from sheaf.queries.application_file import ApplicationFile
from sheaf.queries.applications import OPEN
from sheaf.queries.assessment import secured
from sheaf.ui import spouses
from sheaf.ui.applications.conditions import in_short

translate = QCoreApplication.translate

TO_CONTRACT = frozenset(
    {Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS, Stage.TRAINING, Stage.CONTRACTING}
)

#: Rights that open the committee's room.
SEATED = frozenset({Permission.VOTE, Permission.CONVENE, Permission.COUNTERSIGN})


@dataclass(frozen=True, slots=True)
class Next:
    """A sentence, its tone, and the names of acts, the default first."""

    words: str
    tone: str
    acts: tuple[str, ...] = ()


def next_step(file: ApplicationFile, teller: Teller) -> Next:
    """Say what comes next, and what the person signed in can do about it."""
    stage = file.application.stage
    if stage is Stage.SUBMITTED:
        return _decide(file, teller)
    for stages, say in _BY_STAGE:
        if stage in stages:
            return _with_spouse(file, say(file))
    words = translate("next_step", "The money is paid out; the loan has a page of its own.")
    return Next(words, "accent", ("loan",))


def spouse_is_due(file: ApplicationFile) -> bool:
    """Tell whether a spouse has to be named before the contract, which is still ahead."""
    ahead = (OPEN | TO_CONTRACT) - {Stage.CONTRACTING}
    return bool(file.spouseless) and not file.expired and file.application.stage in ahead


def _with_spouse(file: ApplicationFile, told: Next) -> Next:
    """Say whose spouse is missing: beside what comes next, before the contract instead."""
    if not spouse_is_due(file):
        return told
    words = spouses.lacking(file.spouseless[0])
    if told.acts[:1] == ("contract",):
        return Next(words, "warn", ("spouse", "contract"))
    return replace(told, words=f"{told.words} {words}", acts=(*told.acts, "spouse"))


def security_act(file: ApplicationFile) -> str:
    """Name the act that brings the security chosen."""
    return {
        Security.GROUP.value: "group",
        Security.MORTGAGE.value: "collateral",
        Security.PLEDGE.value: "collateral",
    }.get(file.application.security, "guarantor")


def _assign(_file: ApplicationFile) -> Next:
    words = translate("next_step", "Accepted. It is assigned to two officers this evening.")
    return Next(words, "warn", ("assign",))


def _mended_by(failed: AbstractSet[Check], notebook: str) -> tuple[str, ...]:
    """Name the acts that can meet what is not met, the most likely first."""
    if Check.PLAN_AHEAD in failed:
        return ("edit",)
    if failed & LOOKED_AT:
        return (notebook, "override")
    return ("override", "edit")


def _look_into(file: ApplicationFile) -> Next:
    application = file.application
    if application.missing:
        words = translate("next_step", "Papers are missing. Tick them as they come in.")
        return Next(words, "warn", ("papers", "hand_back"))
    credit = application.security == Security.CREDIT.value
    if not credit and not secured(application):
        words = translate(
            "next_step", "A guarantor, collateral or a group is still missing."
        )
        return Next(words, "warn", (security_act(file),))
    notebook = "notebook" if file.to_begin else "investigation"
    failed = [one.condition for one in file.stopping]
    if failed and application.stage is not Stage.ASSIGNED:
        words = translate("next_step", "Not met: {0}.").format(in_short(failed))
        return Next(words, "bad", _mended_by({one.code for one in failed}, notebook))
    if application.stage is Stage.SURVEYED:
        return Next(_promised(file), "accent", ("submit", "turn_down"))
    if any(one.kind == "authorisation" and not one.signed_on for one in file.papers):
        words = translate(
            "next_step",
            "{0} visits the customer by {1}; the authorisation to query data is signed "
            "before that.",
        )
    else:
        words = translate("next_step", "{0} visits the customer by {1}.")
    said = words.format(file.officer, file.visit_by or "")
    return Next(said, "accent", ("investigate", notebook))


def _promised(file: ApplicationFile) -> str:
    words = translate("next_step", "Nothing stops it. An answer is promised by {0}.")
    return words.format(file.application.answer_by or "")


def _decide(file: ApplicationFile, teller: Teller) -> Next:
    by = file.application.answer_by or ""
    if file.for_committee:
        return _hear(file, teller)
    if Permission.APPROVE not in teller.permissions:
        words = translate(
            "next_step", "Waits for a decision. An answer is promised by {0}."
        )
        return Next(words.format(by), "accent", ("approve",))
    if file.had_a_hand:
        words = translate(
            "next_step",
            "You had a hand in this application, or are close to it; another approver "
            "decides, by {0}.",
        )
        return Next(words.format(by), "warn")
    words = translate("next_step", "Decide on it. An answer is promised by {0}.")
    if file.green:
        words = translate(
            "next_step",
            "Green channel: a loan here was repaid whole, none was ever late. Decide by"
            " {0}.",
        )
    return Next(words.format(by), "accent", ("approve", "send_back", "decline"))


def _hear(file: ApplicationFile, teller: Teller) -> Next:
    acts = ("to_committee",) if SEATED & teller.permissions else ()
    if file.case is not None and file.case.open:
        words = translate("next_step", "Before the committee in session {0}.")
        return Next(words.format(file.case.session), "accent", acts)
    words = translate(
        "next_step", "Waits for a session of the committee; the answer is due by {0}."
    )
    return Next(words.format(file.application.answer_by or ""), "accent", acts)


def _contract(file: ApplicationFile) -> Next:
    made = file.application.decision
    until = made.valid_until if made else None
    if file.expired and file.application.stage is not Stage.CONTRACTING:
        words = translate("next_step", "The decision held until {0}; nobody signed.")
        return Next(words.format(until), "bad", ("expire",))
    if file.application.stage is Stage.CONTRACTING:
        words = translate("next_step", "The contracts are drawn up, to be signed.")
        return Next(words, "accent", ("contract",))
    if file.training_left:
        words = translate(
            "next_step", "Training comes before the contract: {0} days still to be held."
        )
        return Next(words.format(file.training_left), "accent", ("train",))
    words = translate("next_step", "Approved until {0}. Draw up the contracts.")
    return Next(words.format(until or ""), "accent", ("contract",))


def _ended(file: ApplicationFile) -> Next:
    why = next((one.why for one in reversed(file.application.steps) if one.why), "")
    words = translate("next_step", "This application has ended. {0}")
    declined = file.application.stage in {Stage.REJECTED, Stage.REJECTED_BY_OFFICER}
    acts = ("refuse",) if declined else ()
    return Next(words.format(why).strip(), "muted", acts)


def _sent_back(file: ApplicationFile) -> Next:
    words = translate("next_step", "Sent back with questions: {0}")
    reason = file.decisions[-1].reason if file.decisions else ""
    return Next(words.format(reason), "warn", ("resume",))


def _ready(_file: ApplicationFile) -> Next:
    words = translate("next_step", "Everything is fulfilled; the money can be paid out.")
    return Next(words, "accent", ("disburse",))


_BY_STAGE: tuple[tuple[frozenset[Stage], Callable[[ApplicationFile], Next]], ...] = (
    (LAST, _ended),
    (TO_CONTRACT, _contract),
    (frozenset({Stage.RE_SURVEY}), _sent_back),
    (frozenset({Stage.ACCEPTED}), _assign),
    (OPEN, _look_into),
    (frozenset({Stage.READY}), _ready),
)
