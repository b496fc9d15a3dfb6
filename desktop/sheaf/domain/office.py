"""The office: what its letterhead says, and how its papers are numbered."""

from __future__ import annotations

from dataclasses import dataclass

#: The character, and for English papers the letter, of each kind of number (DOMAIN 8).
KINDS = {
    "contract": ("借", "L"),
    "guarantee": ("保", "G"),
    "mortgage": ("抵", "M"),
    "pledge": ("质", "P"),
    "group": ("联", "J"),
    "consent": ("同", "C"),
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
    "write_off": ("销", "F"),
    "repricing": ("价", "LP"),
    "disbursement": ("放", "D"),
    "debit_note": ("据", "N"),
    "notice": ("通", "E"),
    "schedule": ("划", "H"),
    "certificate": ("结", "S"),
    "cash_book": ("账", "B"),
    "cash_move": ("调", "T"),
    "classification": ("类", "O"),
    "preparation": ("备", "PV"),
    "session": ("会", "CM"),
    "committee_decision": ("决", "CD"),
    "refusal": ("复", "RF"),
}


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
