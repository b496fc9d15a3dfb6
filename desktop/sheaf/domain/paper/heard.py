"""A case as the committee heard it: asked for, talked over, voted on, decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sheaf.domain.money import Money
from sheaf.domain.pricing import Pricing
from sheaf.domain.rate import Rate
from sheaf.domain.schedule.switches import Planned


@dataclass(frozen=True, slots=True)
class Figures:
    """An amount, for how long, at what rate, repaid how: a code of ``schedule.Method``.

    ``pricing`` is what the rate is made from, if from the loan prime rate; ``plan`` are the
    days of repayment, where there is one.
    """

    amount: Money
    months: int
    rate: Rate
    method: str
    pricing: Pricing | None = None
    plan: tuple[Planned, ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """A member's vote; ``choice`` is a code of ``committee.Choice``.

    ``acts_for`` is the member in whose place it was cast, if in another's.
    """

    member: str
    choice: str
    figures: Figures
    conditions: tuple[str, ...]
    reason: str
    acts_for: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was said; ``kind`` is a code of ``committee.Said``.

    A note that was wrong stands there with who withdrew it, and why.
    """

    kind: str
    speaker: str
    words: str
    withdrawn_by: str = ""
    withdrawn_why: str = ""


@dataclass(frozen=True, slots=True)
class Departed:
    """Who left before the end of a session, and when."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Apart:
    """Who did not vote; ``bar`` is a code of ``committee.Bar``."""

    name: str
    bar: str
    reason: str


@dataclass(frozen=True, slots=True)
class Countersigned:
    """A director's yes or no, and in whose place, if in another's."""

    director: str
    signs: bool
    reason: str
    acts_for: str = ""


@dataclass(frozen=True, slots=True)
class Waived:
    """A condition that was not met, and who set it aside; a code of ``condition.Check``.

    ``about`` names whom it is about, if not the applicant.
    """

    condition: str
    about: str
    manager: str
    reason: str


@dataclass(frozen=True, slots=True)
class Open:
    """What the report leaves open: a doubt, a check that deviates, or a figure.

    ``name`` is what a reason for it is kept under, or the figure; ``facts`` what shows it.
    """

    name: str
    facts: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One case. ``ruling`` is a code of ``decision.Ruling``, empty where it was put off.

    ``waived`` and ``doubts`` are what it was decided in spite of.
    """

    application: str
    applicant: str
    purpose: str
    asked: Figures
    presenter: str
    remarks: tuple[Spoken, ...]
    votes: tuple[Cast, ...]
    aside: tuple[Apart, ...]
    signatures: tuple[Countersigned, ...]
    ruling: str
    agreed: Figures
    conditions: tuple[str, ...]
    reason: str
    waived: tuple[Waived, ...] = ()
    doubts: tuple[Open, ...] = ()
