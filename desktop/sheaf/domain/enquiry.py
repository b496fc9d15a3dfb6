"""An enquiry: someone asks, before there is an application (DOMAIN 10.2, LEAD to APPLIED).

It is assigned the same evening, and ends in an application or with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from sheaf.domain.contact import person_name, phone
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.identity import resident_id
from sheaf.domain.money import ZERO, Money


class EnquiryEnded(Refused):
    """The enquiry became an application, or was closed; nothing is added to it."""


class Known(Enum):
    """What says that somebody on file is who asked, or that they are not."""

    NUMBER = "number"
    NAME_AND_PHONE = "name_and_phone"
    OTHER_NUMBER = "other_number"  # called and reached alike, and somebody else


@dataclass(frozen=True, slots=True)
class Enquiring:
    """Who asks, how they are reached, what for and how much, as far as they say.

    ``number`` is that of their identity card, where they showed it.
    """

    name: str
    phone: str
    purpose: str
    amount: Money | None = None
    number: str = ""


def known_by(asked: str, filed: str | None) -> Known:
    """Say how well somebody of the same name and telephone, or number, is who asked."""
    if asked and filed:
        return Known.NUMBER if asked == filed else Known.OTHER_NUMBER
    return Known.NAME_AND_PHONE


def tidied(told: Enquiring, today: date) -> Enquiring:
    """Read what was told as the registry does; refuse what nobody could be called by."""
    if not told.name.strip():
        raise Missing("name")
    if not told.phone.strip():
        raise Missing("phone")
    if not told.purpose.strip():
        raise Missing("purpose")
    if told.amount is not None and told.amount <= ZERO:
        raise Unusable("amount", "not_above_zero", told.amount.plain)
    return replace(
        told,
        name=person_name(told.name),
        phone=phone(told.phone),
        purpose=" ".join(told.purpose.split()),
        number=resident_id(told.number, today).number if told.number.strip() else "",
    )
