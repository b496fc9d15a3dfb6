"""Numbers on papers: unbroken, one series a kind and year, taken inside the act."""

from __future__ import annotations

from sheaf.store.work import Work

#: What each kind of paper's number begins with, and how many figures it has at least.
SERIES = {
    "application": ("A", 4),
    "contract": ("", 5),
    "receipt": ("R", 5),
    "reversal": ("X", 5),
    "disbursement": ("D", 5),
    "debit_note": ("N", 5),
    "certificate": ("S", 5),
    "cash_book": ("B", 5),
    "cash_move": ("M", 5),
    "classification": ("O", 4),
    "kept": ("K", 5),
    "waiver": ("W", 5),
    "extension": ("E", 5),
    "rescheduling": ("C", 5),
    "write_off": ("F", 5),
    "repricing": ("L", 5),
    "group": ("G", 4),
    "session": ("H", 4),
}


def give(work: Work, kind: str) -> str:
    """Give out the next number of this kind: ``R2026-00318``, ``2026-00012``."""
    letter, figures = SERIES[kind]
    return f"{letter}{work.today.year}-{work.number(kind):0{figures}d}"
