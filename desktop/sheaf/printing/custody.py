"""What the receipt for originals and the slip of their return share: one page."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable

from sheaf.domain.paper.custody import Custody
from sheaf.printing import said
from sheaf.printing.flow import Setting, Text, gap, heading, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Cell, Columns, figures_table, terms_table
from sheaf.printing.tongue import Tongue

LABELS = 40  # mm
WIDTHS = (14, 70, 60, 16)


@dataclass(frozen=True, slots=True)
class Telling:
    """What one of both papers is called, tells, lists, and has signed, by whom at last."""

    title: str
    told: str
    pairs: tuple[tuple[str, str], ...]
    confirmed: str
    owner_signs: str


def draw(facts: Custody, telling: Telling, say: Tongue) -> bytes:
    """Draw one of both papers."""
    story: list[Flowable] = [
        *opening(facts.office, telling.title, facts.number, say),
        Text(telling.told, Setting(after=8)),
        terms_table(_terms(facts, telling, say), LABELS),
        gap(3),
        heading(say("权证原件清单", "The originals")),
        _originals(facts, say),
        gap(6),
        together(
            Text(telling.confirmed, Setting(after=12)),
            signatures(_signers(facts, telling, say), say),
        ),
    ]
    title = f"{telling.title} {facts.number}"
    return document(story, title=title, foot=foot(facts, facts.contract))


def owner_said(facts: Custody, say: Tongue) -> str:
    """Name the owner with the number that tells them from others of the name."""
    if not facts.owner.id_number:
        return facts.owner.name
    label, number = said.id_label(facts.owner, say), facts.owner.id_number
    return say(
        f"{facts.owner.name}（{label}{number}）", f"{facts.owner.name} ({label} {number})"
    )


def _terms(facts: Custody, telling: Telling, say: Tongue) -> list[tuple[str, Cell]]:
    thing = say("质物", "Pledged") if facts.pledged else say("抵押物", "Mortgaged")
    contract = [(say("借款合同", "Loan contract"), facts.contract)]
    return [
        (thing, facts.thing),
        *(pair for pair in contract if facts.contract),
        (say("保管地点", "Kept at"), facts.kept_at),
        *telling.pairs,
    ]


def _originals(facts: Custody, say: Tongue) -> Flowable:
    heads = (
        say("序号", "No."), say("权证名称", "Original"),
        say("证号", "Number"), say("份数", "Copies"),
    )  # fmt: skip
    rows = [
        (str(turn), one.name, one.number or said.DASH, str(one.copies))
        for turn, one in enumerate(facts.originals, 1)
    ]
    return figures_table(Columns(heads, WIDTHS, "cllr"), rows, ())


def _signers(facts: Custody, telling: Telling, say: Tongue) -> tuple[Signer, ...]:
    clerk = say(f"经办人（{facts.officer}）", f"Officer ({facts.officer})")
    lender = facts.office.name + say("（盖章）", " (seal)")
    return (
        Signer(lender, (clerk, say("保管人", "Keeper"))),
        Signer(telling.owner_signs, (say("签　名", "Signature"),)),
    )
