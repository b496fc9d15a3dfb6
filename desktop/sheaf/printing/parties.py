"""Who a contract is between, where they sign, and how its amount and rate stand out."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from sheaf.domain.paper.shared import Office, Party
from sheaf.printing.flow import VALUE, Setting, Text
from sheaf.printing.said import id_label
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell, beside, facts_table
from sheaf.printing.tongue import Tongue
from sheaf.printing.type import HEI

LARGE, WORDS, WORDS_ENGLISH = Setting(HEI, 16, 20), Setting(HEI, 13, 18), VALUE

Pairs = Sequence[tuple[str, Cell]]


def parties(pairs: Pairs, say: Tongue) -> Flowable:
    """Set who signs two by two; English labels are wider."""
    return facts_table(pairs, (31, 60, 23, 46) if say.chinese else (34, 53, 27, 46))


def party(label: str, one: Party, say: Tongue) -> Pairs:
    """Say who somebody is: name, number, where they live, how they are reached."""
    return (
        (label, one.name),
        (id_label(one, say), one.id_number),
        (say("住址", "Address"), one.address),
        (say("联系电话", "Telephone"), one.phone),
    )


def lender(office: Office, signed_at: str, say: Tongue) -> Pairs:
    """Say who lends, and where it is signed."""
    return (
        (say("贷款人（甲方）", "Lender (Party A)"), office.name),
        (say("信用代码", "Credit code"), office.licence),
        (say("住所", "Domicile"), office.place),
        (say("联系电话", "Telephone"), office.phone),
        (say("签订地点", "Signed at"), signed_at),
        ("", ""),
    )


def amount(words: str, figures: str, say: Tongue) -> Flowable:
    """Put words and figures of the amount side by side, the figures larger."""
    setting = WORDS if say.chinese else WORDS_ENGLISH
    return beside(Text(words, setting), Text(figures, LARGE), (76, 48))


def rate(figures: str, more: str) -> Flowable:
    """Put the annual rate first and larger than anything said of it (PBOC 2021 no. 3)."""
    return beside(Text(figures, LARGE), Text(more, VALUE), (30, 94))


def party_a(office: Office, say: Tongue) -> Signer:
    """Where the lender seals, and who signs for it."""
    return Signer(
        say(f"甲方（盖章）　{office.name}", f"Party A (seal)  {office.name}"),
        (say("经办人", "Officer"), say("负责人", "In charge")),
    )


def party_b(names: str, lines: tuple[str, ...], say: Tongue) -> Signer:
    """Where those sign who owe or secure; a fingerprint goes over each signature."""
    head = say("乙方（签名并按指印）", "Party B (signature and fingerprint)")
    return Signer(f"{head}　{names}", lines)
