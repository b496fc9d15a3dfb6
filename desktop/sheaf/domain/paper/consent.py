"""The consent of a spouse (配偶同意书; DOMAIN 8, no. 12), and what a co-owner's shares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sheaf.domain.paper.debt import Debt
from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


class ConsentOf(Enum):
    """Who consents, and to what."""

    BORROWERS_SPOUSE = "borrowers_spouse"  # acknowledges a joint debt (1064)
    GUARANTORS_SPOUSE = "guarantors_spouse"
    CO_OWNER_MORTGAGE = "co_owner_mortgage"
    CO_OWNER_PLEDGE = "co_owner_pledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Everything a consent says.

    ``principal`` is the person whose act is consented to: the spouse's borrower or
    guarantor, the co-owner's fellow. ``contract`` is the guarantee, mortgage or pledge
    contract, if one is meant; ``things`` and ``relation`` matter to a co-owner.
    """

    language: str
    number: str
    office: Office
    debt: Debt
    kind: ConsentOf
    signatory: Party
    principal: Party
    contract: str = ""
    things: str = ""
    relation: str = ""
    marks: Marks = UNMARKED
