"""Who someone is: resident ID numbers and unified social credit codes (DOMAIN 1).

What cannot be right is refused with ``Unusable(field, reason, given)``; where DOMAIN has a
code for the fault, ``reason`` is that code in small letters (``CHECKSUM``: ``checksum``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sheaf.domain.calendar import age
from sheaf.domain.errors import Unusable
from sheaf.domain.typed import digits

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"  # X stands for ten
NUMBER_LENGTH = 18
OLD_LENGTH = 15  # the first generation: a year of two digits, no check character
EARLIEST = 1900

#: Provinces; residence permits of Hong Kong, Macao and Taiwan; permanent-residence cards.
REGIONS = frozenset(
    str(code)
    for low, high in (
        *((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65)),
        *((71, 71), (81, 83), (91, 96)),
    )
    for code in range(low, high + 1)
)


class Sex(Enum):
    """Man or woman, as an identity card says it."""

    MALE = "M"
    FEMALE = "F"


@dataclass(frozen=True, slots=True)
class ResidentId:
    """A resident ID number that stood every check, and what it tells (GB 11643)."""

    number: str
    born: date
    sex: Sex

    @property
    def region(self) -> str:
        """The six digits of the county that issued it first."""
        return self.number[:6]

    def age(self, day: date) -> int:
        """Full years of life on a day."""
        return age(self.born, day)


def resident_id(text: str, today: date) -> ResidentId:
    """Read a resident ID number, of 18 digits or of the old 15; first fault wins.

    Reasons: ``length``, ``charset``, ``region``, ``birth_date``, ``birth_future``,
    ``birth_too_old``, ``checksum``.
    """
    number = normal_resident_id(text)
    reason = _fault(number, today)
    if reason:
        raise Unusable("resident_id", reason, text)
    sex = Sex.MALE if int(number[16]) % 2 else Sex.FEMALE
    return ResidentId(number, _day(number[6:14]) or today, sex)


def normal_resident_id(text: str) -> str:
    """Write a number the one way the registry keeps it, without judging it."""
    plain = digits(text)
    if len(plain) == OLD_LENGTH and re.fullmatch("[0-9]+", plain):
        body = f"{plain[:6]}19{plain[6:]}"
        return body + check_character(body)
    return plain


def _fault(number: str, today: date) -> str | None:
    tests: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("length", lambda: len(number) == NUMBER_LENGTH),
        ("charset", lambda: re.fullmatch("[0-9]{17}[0-9X]", number) is not None),
        ("region", lambda: number[:2] in REGIONS),
        ("birth_date", lambda: _day(number[6:14]) is not None),
        ("birth_future", lambda: number[6:14] <= today.isoformat().replace("-", "")),
        ("birth_too_old", lambda: int(number[6:10]) >= EARLIEST),
        ("checksum", lambda: number[-1] == check_character(number[:17])),
    )
    return next((reason for reason, passes in tests if not passes()), None)


def check_character(body: str) -> str:
    """Compute the last character of a resident ID number from the first seventeen."""
    weighed = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True))
    return CHECKS[weighed % 11]


def _day(text: str) -> date | None:
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None


#: Years that a card holds, by the holder's age when it is issued; from 46 on, for life.
CARD_YEARS = ((16, 5), (26, 10), (46, 20))


def card_years(years_old: int) -> int | None:
    """Say how many years a card holds that is issued at this age (Identity Card Act 5)."""
    return next((years for below, years in CARD_YEARS if years_old < below), None)


class Standing(Enum):
    """Whether someone is of an age to borrow (DOMAIN 1.3)."""

    OK = "OK"
    MINOR = "MINOR"
    OVER_AGE = "OVER_AGE"


def standing(born: date, today: date, maturity: date, ages: tuple[int, int]) -> Standing:
    """Judge an age: at least ``ages[0]`` now, at most ``ages[1]`` when the loan matures."""
    youngest, oldest = ages
    if age(born, today) < youngest:
        return Standing.MINOR
    return Standing.OVER_AGE if age(born, maturity) > oldest else Standing.OK


ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # no I, O, S, V, Z
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)

#: What the first two characters of a credit code say, for those that a cooperative meets.
ORGANISATIONS = {
    "91": "company",
    "92": "sole_trader",
    "93": "farmer_coop",
    "N1": "group_collective",
    "N2": "village_collective",
    "N3": "township_collective",
    "11": "public_body",
    "51": "social_body",
}


@dataclass(frozen=True, slots=True)
class CreditCode:
    """A unified social credit code that stood every check (GB 32100)."""

    code: str

    @property
    def organisation(self) -> str:
        """What it belongs to, as ``ORGANISATIONS`` names it; empty if none of them."""
        return ORGANISATIONS.get(self.code[:2], "")

    @property
    def region(self) -> str:
        """The six digits of where it is registered."""
        return self.code[2:8]

    @property
    def organisation_fits(self) -> bool:
        """Whether the organisation code inside bears its own check; if not, only warn."""
        values = (int(sign, 36) for sign in self.code[8:16])
        weighed = sum(map(int.__mul__, values, ORGANISATION_WEIGHTS))
        return self.code[16] == "0123456789X0"[11 - weighed % 11]


def credit_code(text: str) -> CreditCode:
    """Read a unified social credit code; reasons: ``length``, ``charset``, ``checksum``."""
    code = digits(text)
    if len(code) != NUMBER_LENGTH:
        raise Unusable("credit_code", "length", text)
    if not re.fullmatch(f"[{ALPHABET}]+", code):
        raise Unusable("credit_code", "charset", text)
    weighed = sum(
        ALPHABET.index(sign) * pow(3, at, 31) for at, sign in enumerate(code[:17])
    )
    if code[-1] != ALPHABET[-weighed % 31]:
        raise Unusable("credit_code", "checksum", text)
    return CreditCode(code)


def is_credit_code(text: str) -> bool:
    """Tell whether a number that is no valid resident ID was meant as a credit code.

    It was when it begins with 91, 92, 93 or N, has a letter in places 9 to 16, ends in a
    letter other than X, or is valid as one and has no date in places 7 to 14.
    """
    code = digits(text)
    return (
        code.startswith(("91", "92", "93", "N"))
        or re.search("[A-Z]", code[8:16]) is not None
        or re.search("[A-WYZ]$", code) is not None
        or (_is_valid_credit_code(code) and _date_in(code) is None)
    )


def _is_valid_credit_code(code: str) -> bool:
    try:
        credit_code(code)
    except Unusable:
        return False
    return True


def _date_in(code: str) -> date | None:
    return _day(code[6:14]) if re.fullmatch("[0-9]{8}", code[6:14]) else None
