"""The authorisation to query personal data (个人信息查询授权书; DOMAIN 8, no. 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


class AuthorisedAs(Enum):
    """In what part a person lets the lender look: the purpose must be agreed."""

    BORROWER = "borrower"
    SPOUSE = "spouse"
    GUARANTOR = "guarantor"
    GUARANTORS_SPOUSE = "guarantors_spouse"
    OWNER = "owner"  # of what is mortgaged or pledged
    OWNERS_SPOUSE = "owners_spouse"
    MEMBER = "member"  # of a joint-liability group


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorisation:
    """Everything an authorisation says.

    ``related`` is the borrower, for a spouse, guarantor or owner; the guarantor or owner,
    for theirs; the group, for a member. ``valid_until`` ends it where nothing comes of the
    application.
    """

    language: str
    number: str
    office: Office
    person: Party
    role: AuthorisedAs
    valid_until: date
    related: str = ""
    complaint_phone: str = ""
    marks: Marks = UNMARKED
