"""Guarantors released, collateral freed: one paper, two copies."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.paper.release import Release
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text, gap, heading, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue, tongue


def render(facts: Release) -> bytes:
    """Draw the release, with the parts that this loan has."""
    say = tongue(facts.language)
    title = say("解除担保单", "Release of guarantee")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_why(facts, say), Setting(after=8)),
        *_guarantors(facts, say),
        *_collaterals(facts, say),
        gap(5),
        together(
            Text(_confirmed(facts, say), Setting(after=12)),
            signatures(_signers(facts, say), say),
        ),
    ]
    return document(
        story, title=f"{title} {facts.number}", foot=foot(facts, facts.contract)
    )


def _why(facts: Release, say: Tongue) -> str:
    lent, day = facts.lent, said.long_date(facts.settled_on, say)
    return say(
        f"借款人{facts.borrower.name}依合同{facts.contract}所借"
        f"{said.in_words(lent.amount, say)}（{said.yuan(lent.amount)}）已于{day}全部还清。"
        "下列担保自该日起解除。",
        f"The {said.yuan(lent.amount)} lent to {facts.borrower.name} under contract "
        f"{facts.contract} was paid in full on {day}. From that day the following is "
        "released.",
    )


def _guarantors(facts: Release, say: Tongue) -> list[Flowable]:
    if not facts.guarantors:
        return []
    heads = (
        say("保证人", "Guarantor"), say("身份证号（信用代码）", "ID number or credit code"),
        say("保证合同、联保协议", "Contract"),
    )  # fmt: skip
    rows = [(g.guarantor.name, g.guarantor.id_number, g.contract) for g in facts.guarantors]
    columns = Columns(heads, (46, 50, 64), "lll")
    return [
        heading(say("解除保证责任", "Guarantors released")),
        figures_table(columns, rows, ()),
        *_group_note(facts, say),
        gap(4),
    ]


def _group_note(facts: Release, say: Tongue) -> list[Flowable]:
    """Say that a group's agreement goes on: only this loan is secured no more."""
    if not any(one.in_group for one in facts.guarantors):
        return []
    note = say(
        "联保小组成员仅就本笔借款解除保证责任；联保协议对小组的其他借款继续有效。",
        "Members of the group are released for this loan alone; the group's agreement "
        "holds for its other loans.",
    )
    return [gap(1), Text(note, BODY)]


def _collaterals(facts: Release, say: Tongue) -> list[Flowable]:
    if not facts.collaterals:
        return []
    heads = (
        say("抵押物、质物", "Thing"), say("所有权人", "Owner"),
        say("合同", "Contract"), say("登记证明号", "Registration"),
    )  # fmt: skip
    rows = [
        (c.thing, c.owner, c.contract, c.registration or said.DASH)
        for c in facts.collaterals
    ]
    note = say(
        "办有登记的，我单位在本单签署后配合办理注销登记。",
        "Where it is registered, we shall help to cancel that once this is signed.",
    )
    return [
        heading(say("解除抵押、质押", "Collateral freed")),
        figures_table(Columns(heads, (48, 30, 46, 36), "llll"), rows, ()),
        gap(1),
        Text(note, BODY),
        gap(3),
    ]


def _confirmed(facts: Release, say: Tongue) -> str:
    day = said.long_date(facts.released_on, say)
    return say(
        f"以上担保已于{day}解除。本单一式两份，双方各执一份。",
        f"Released on {day}. In two copies, one for each side.",
    )


def _signers(facts: Release, say: Tongue) -> tuple[Signer, ...]:
    clerk = say(f"经办人（{facts.officer}）", f"Officer ({facts.officer})")
    lender = facts.office.name + say("（盖章）", " (seal)")
    receiver = say("领取人（签名并按指印）", "Received by (signature and fingerprint)")
    return (
        Signer(lender, (clerk, say("复核人", "Checked"))),
        Signer(receiver, (say("签　名", "Signature"), say("证件号码", "ID number"))),
    )
