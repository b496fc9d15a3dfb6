"""The road of an application: its stages, what it needs, and who may not do two steps.

Stages are those of DOMAIN 10.2, the rules about two persons those of 10.1. A stage cannot
be skipped, nor the order turned.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.calendar import age
from sheaf.domain.condition import Check, Condition, at_least, at_most, between
from sheaf.domain.errors import Refused, SamePerson
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.domain.product import ProductTerms, Security
from sheaf.domain.teller import Permission

__all__ = [
    "APART",
    "LAST",
    "LENT",
    "NEXT",
    "TURN",
    "Check",
    "Condition",
    "EntryFacts",
    "NotMet",
    "OutOfTurn",
    "Stage",
    "Step",
    "TooClose",
    "advance",
    "awaits",
    "check_apart",
    "entry_conditions",
    "stage_now",
]


class Stage(Enum):
    """Where an application, and then its loan, stands."""

    LEAD = "lead"
    CONSULTED = "consulted"
    LOST = "lost"
    APPLIED = "applied"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    ASSIGNED = "assigned"
    SURVEYED = "surveyed"
    REJECTED_BY_OFFICER = "rejected_by_officer"
    SUBMITTED = "submitted"
    RE_SURVEY = "re_survey"
    APPROVED = "approved"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions"
    REJECTED = "rejected"
    EXPIRED = "expired"
    TRAINING = "training"
    CONTRACTING = "contracting"
    READY = "ready"
    DISBURSED = "disbursed"
    ACTIVE = "active"
    OVERDUE = "overdue"
    SETTLED = "settled"
    WRITTEN_OFF = "written_off"
    ARCHIVED = "archived"


_ON_APPROVAL = {Stage.TRAINING, Stage.CONTRACTING, Stage.EXPIRED, Stage.WITHDRAWN}
_ON_DISBURSAL = {Stage.OVERDUE, Stage.SETTLED}

#: What may follow each stage; nothing follows an end. What was paid out is ready again
#: once that was reversed. Extended, restructured, in court: those are marks beside active
#: and overdue.
NEXT: dict[Stage, frozenset[Stage]] = {
    stage: frozenset(after)
    for stage, after in {
        Stage.LEAD: {Stage.CONSULTED, Stage.APPLIED, Stage.LOST},
        Stage.CONSULTED: {Stage.APPLIED, Stage.LOST},
        Stage.LOST: set[Stage](),
        Stage.APPLIED: {Stage.ACCEPTED, Stage.RETURNED, Stage.WITHDRAWN},
        Stage.RETURNED: {Stage.APPLIED, Stage.WITHDRAWN},
        Stage.WITHDRAWN: set[Stage](),
        Stage.ACCEPTED: {Stage.ASSIGNED, Stage.WITHDRAWN},
        Stage.ASSIGNED: {Stage.SURVEYED, Stage.WITHDRAWN},
        Stage.SURVEYED: {Stage.SUBMITTED, Stage.REJECTED_BY_OFFICER, Stage.WITHDRAWN},
        Stage.REJECTED_BY_OFFICER: set[Stage](),
        Stage.SUBMITTED: {
            Stage.APPROVED,
            Stage.APPROVED_WITH_CONDITIONS,
            Stage.RE_SURVEY,
            Stage.REJECTED,
            Stage.WITHDRAWN,
        },
        Stage.RE_SURVEY: {Stage.ASSIGNED, Stage.WITHDRAWN},
        Stage.APPROVED: _ON_APPROVAL,
        Stage.APPROVED_WITH_CONDITIONS: _ON_APPROVAL,
        Stage.REJECTED: set[Stage](),
        Stage.EXPIRED: set[Stage](),
        Stage.TRAINING: {Stage.CONTRACTING, Stage.WITHDRAWN},
        Stage.CONTRACTING: {Stage.READY, Stage.WITHDRAWN},
        Stage.READY: {Stage.DISBURSED, Stage.WITHDRAWN},
        Stage.DISBURSED: _ON_DISBURSAL | {Stage.ACTIVE, Stage.READY},
        Stage.ACTIVE: _ON_DISBURSAL | {Stage.READY},
        Stage.OVERDUE: {Stage.ACTIVE, Stage.SETTLED, Stage.WRITTEN_OFF},
        Stage.SETTLED: {Stage.ARCHIVED},
        Stage.WRITTEN_OFF: set[Stage](),
        Stage.ARCHIVED: set[Stage](),
    }.items()
}

#: The ends: an application there is no longer anyone's work.
LAST = frozenset(stage for stage, after in NEXT.items() if not after)


#: Stages from the payout on: which of them it is, the loan's own standing says.
LENT = frozenset(
    {Stage.DISBURSED, Stage.ACTIVE, Stage.OVERDUE, Stage.SETTLED, Stage.WRITTEN_OFF}
)


def stage_now(stage: Stage, status: Status | None, *, late: bool) -> Stage:
    """Say where an application stands now, which led to a loan of this status, if to any.

    It is overdue while something is late, and active again once a reversal makes it so.
    """
    if stage not in LENT or status is None:
        return stage
    if status is not Status.ACTIVE:
        return Stage(status.value)
    if late:
        return Stage.OVERDUE
    return stage if stage is Stage.DISBURSED else Stage.ACTIVE


#: Whose turn it is at each stage, by the right it takes.
TURN: dict[Permission, frozenset[Stage]] = {
    Permission.APPLY: frozenset({Stage.APPLIED, Stage.RETURNED}),
    Permission.ASSIGN: frozenset({Stage.ACCEPTED}),
    Permission.INVESTIGATE: frozenset({Stage.ASSIGNED, Stage.SURVEYED, Stage.RE_SURVEY}),
    Permission.APPROVE: frozenset({Stage.SUBMITTED}),
    Permission.CONTRACT: frozenset(
        {
            Stage.APPROVED,
            Stage.APPROVED_WITH_CONDITIONS,
            Stage.TRAINING,
            Stage.CONTRACTING,
        }
    ),
    Permission.DISBURSE: frozenset({Stage.READY}),
}


def awaits(stage: Stage, rights: AbstractSet[Permission]) -> bool:
    """Tell whether an application at this stage waits for someone with these rights."""
    return any(stage in TURN[right] for right in TURN.keys() & rights)


class Step(Enum):
    """What one person does, where another may have to do the next."""

    ACCEPT = "accept"
    INVESTIGATE = "investigate"
    APPROVE = "approve"
    DISBURSE = "disburse"
    HANDLE_CASH = "handle_cash"
    KEEP_BOOKS = "keep_books"
    ASK_REVERSAL = "ask_reversal"
    CONFIRM_REVERSAL = "confirm_reversal"
    ASK_OVERRIDE = "ask_override"
    CONFIRM_OVERRIDE = "confirm_override"


#: Steps that one person may not both do on one case (DOMAIN 10.1).
APART = frozenset(
    frozenset(pair)
    for pair in (
        (Step.ACCEPT, Step.APPROVE),
        (Step.INVESTIGATE, Step.APPROVE),
        (Step.INVESTIGATE, Step.DISBURSE),
        (Step.APPROVE, Step.DISBURSE),
        (Step.ASK_REVERSAL, Step.CONFIRM_REVERSAL),
        (Step.ASK_OVERRIDE, Step.CONFIRM_OVERRIDE),
    )
)


@dataclass(eq=False)
class OutOfTurn(Refused):
    """The step does not follow from where the application stands."""

    stage: Stage
    wanted: Stage


@dataclass(eq=False)
class TooClose(Refused):
    """Nobody acts in a case of their own, of a relative, or of a firm of theirs."""

    name: str
    field: str


@dataclass(eq=False)
class NotMet(Refused):
    """Conditions failed, and no manager set them aside."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What an application is judged by when it comes in.

    ``born`` is none for a business, whose age is not asked; ``ages`` bound a borrower's age
    today and at maturity, by sex; ``arrears`` are those of loans here already;
    ``missing_papers`` what the product's list has and was not handed in; ``secured`` says
    that the security chosen is there: a guarantor, a group, a thing.
    """

    on: date
    matures_on: date
    born: date | None
    ages: tuple[int, int]
    amount: Money
    term_months: int
    arrears: Money
    blacklisted: bool
    evades_debts: bool
    related_party: bool
    missing_papers: tuple[str, ...]
    security: str
    secured: bool


def advance(stage: Stage, wanted: Stage) -> Stage:
    """Step to ``wanted`` if it comes next."""
    if wanted not in NEXT[stage]:
        raise OutOfTurn(stage, wanted)
    return wanted


def check_apart(step: Step, teller_id: int, done: Mapping[Step, int]) -> None:
    """Refuse a step to whom already did one that another person must do."""
    for other, by in done.items():
        if by == teller_id and frozenset({step, other}) in APART:
            raise SamePerson(step.value, other.value)


def entry_conditions(facts: EntryFacts, terms: ProductTerms) -> tuple[Condition, ...]:
    """Look at every condition, met or not, so that all of them can be shown."""
    credit = facts.security == Security.CREDIT.value
    return (
        *_ages(facts),
        between(Check.AMOUNT, facts.amount, terms.amount_min, terms.amount_max),
        between(Check.TERM, facts.term_months, terms.term_min, terms.term_max),
        at_most(Check.ARREARS, facts.arrears, ZERO),
        Condition(Check.NOT_BLACKLISTED, not facts.blacklisted),
        Condition(Check.EVADES_NO_DEBTS, not facts.evades_debts),
        Condition(Check.RELATED_PARTY_SECURED, not (facts.related_party and credit)),
        Condition(Check.PAPERS, not facts.missing_papers, ", ".join(facts.missing_papers)),
        Condition(Check.SECURITY, credit or facts.secured, facts.security),
    )


def _ages(facts: EntryFacts) -> tuple[Condition, ...]:
    if facts.born is None:
        return ()
    least, most = facts.ages
    return (
        at_least(Check.AGE, age(facts.born, facts.on), least),
        at_most(Check.AGE_AT_MATURITY, age(facts.born, facts.matures_on), most),
    )
