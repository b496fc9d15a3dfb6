"""The notice to pay out: what had to be fulfilled first, and was (DOMAIN 8, no. 13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.shared import UNMARKED, Lent, Marks, Office, Party


class ConditionKind(Enum):
    """What must be so before money leaves; ``OTHER`` is said in words."""

    CONTRACT_SIGNED = "contract_signed"
    GUARANTORS_SIGNED = "guarantors_signed"
    SPOUSE_CONSENTED = "spouse_consented"
    CO_OWNERS_CONSENTED = "co_owners_consented"
    GROUP_SIGNED = "group_signed"
    MORTGAGE_REGISTERED = "mortgage_registered"
    PLEDGE_DELIVERED = "pledge_delivered"
    INSURED = "insured"
    PURPOSE_PROVED = "purpose_proved"
    LIMIT_RUNS = "limit_runs"
    NOTHING_OVERDUE = "nothing_overdue"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition, whether it is met, and by what (a number, a date, a name).

    ``papers`` are the numbers of the papers that fulfil it.
    """

    kind: ConditionKind
    met: bool
    proof: str = ""
    text: str = ""
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DisbursementNotice:
    """Everything a disbursement notice says; ``payee`` None means the borrower is paid.

    ``settled`` is what of it pays off the contract ``refinances``, and never leaves.
    """

    language: str
    number: str
    office: Office
    contract: str
    approval: str
    approved_on: date
    noticed_on: date
    borrower: Party
    lent: Lent
    purpose: str
    channel: Channel
    conditions: tuple[Condition, ...]
    clerk: str
    checker: str
    payee: Party | None = None
    account: str = ""
    bank: str = ""
    refinances: str = ""
    settled: Money = ZERO
    marks: Marks = UNMARKED
