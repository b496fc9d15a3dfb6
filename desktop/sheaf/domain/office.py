"""The office: what its letterhead says, and how its papers are numbered."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: The character, and for English papers the letter, of each kind of number (DOMAIN 8).
KINDS = {
    "contract": ("借", "L"),
    "guarantee": ("保", "G"),
    "mortgage": ("抵", "M"),
    "pledge": ("质", "P"),
    "group": ("联", "J"),
    "consent": ("同", "C"),
    "custody_receipt": ("管", "CR"),
    "custody_return": ("还", "CB"),
    "application": ("申", "A"),
    "authorisation": ("授", "Q"),
    "conduct_notice": ("诺", "K"),
    "rate_notice": ("率", "I"),
    "guarantor_check": ("核", "V"),
    "receipt": ("收", "R"),
    "reversal": ("冲", "X"),
    "waiver": ("免", "W"),
    "extension": ("展", "Y"),
    "rescheduling": ("组", "Z"),
    "agreement": ("协", "AG"),
    "write_off": ("销", "F"),
    "repricing": ("价", "LP"),
    "misuse": ("挪", "MU"),
    "refund": ("退", "TK"),
    "disbursement": ("放", "D"),
    "debit_note": ("据", "N"),
    "notice": ("通", "E"),
    "schedule": ("划", "H"),
    "certificate": ("结", "S"),
    "cash_book": ("账", "B"),
    "cash_move": ("调", "T"),
    "classification": ("类", "O"),
    "performance_pay": ("绩", "PP"),
    "preparation": ("备", "PV"),
    "session": ("会", "CM"),
    "committee_decision": ("决", "CD"),
    "refusal": ("复", "RF"),
}

#: Kinds that are counted by themselves, and how many figures they have at least. All other
#: kinds bear the number of what they belong to.
SERIES = {
    "application": 4,
    "contract": 5,
    "receipt": 5,
    "reversal": 5,
    "disbursement": 5,
    "debit_note": 5,
    "certificate": 5,
    "cash_book": 5,
    "cash_move": 5,
    "classification": 4,
    "performance_pay": 4,
    "waiver": 5,
    "extension": 5,
    "rescheduling": 5,
    "write_off": 5,
    "repricing": 5,
    "misuse": 5,
    "refund": 5,
    "session": 4,
}
FULL = re.compile(r"(\w)字〔(\d{4})〕第(.+)号$|-([A-Z]+)-(\d{4})-(.+)$")


def short_number(full: str) -> str:
    """Say a number as screens do, from how papers spell it: ``R2026-00318``.

    Empty for a kind that has no series of its own.
    """
    found = FULL.search(full)
    if found is None:
        return ""
    mark, year, serial = (part for part in found.groups() if part)
    own = {KINDS[kind][k]: kind for kind in SERIES for k in (0, 1)}
    return f"{letter(own[mark])}{year}-{serial}" if mark in own else ""


def letter(kind: str) -> str:
    """Say what a short number of a kind begins with; a contract's begins with nothing."""
    return "" if kind == "contract" else KINDS[kind][1]


@dataclass(frozen=True, slots=True)
class Office:
    """The lender, as it is printed on its papers from a day on."""

    name: str
    short_name: str  # in the numbers of its papers: 清河农信
    licence: str = ""  # unified social credit code
    place: str = ""
    address: str = ""
    phone: str = ""
    lines: tuple[str, ...] = ()  # further lines of the letterhead
    language: str = "zh_CN"

    @property
    def whole_address(self) -> str:
        """Join place and address; what the address repeats of the place is said once."""
        place, address = self.place, self.address
        if self.language == "en":
            parts = (address,) if place in address else (place, address)
            return ", ".join(filter(None, parts))
        start = next(k for k in range(len(place) + 1) if address.startswith(place[k:]))
        return place[:start] + address

    def full_number(self, kind: str, number: str) -> str:
        """Spell a number as papers carry it: ``清河农信借字〔2026〕第00012号``.

        ``number`` is the short form that screens show (``2026-00012``, ``R2026-00318``); a
        derived contract has its suffix behind it (``2026-00012-1``).
        """
        character, letter = KINDS[kind]
        year, serial = number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").split("-", 1)
        if self.language == "en":
            return f"{self.short_name}-{letter}-{year}-{serial}"
        return f"{self.short_name}{character}字〔{year}〕第{serial}号"
