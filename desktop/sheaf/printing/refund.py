"""The voucher of a refund: A5 landscape in three parts, signed by who gets the money."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sheaf.domain.paper.refund import Refund
from sheaf.printing import said, slips
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG, Type

ROOM = 5, 9  # rows on the only page; there are none
NOTE, FIGURE = Type(SONG, 9), Type(HEI, 12)


def render(facts: Refund) -> bytes:
    """Draw the voucher, straight on its paper."""
    return render_at(facts, STRAIGHT)


def render_at(facts: Refund, offset: Offset) -> bytes:
    """Draw the voucher, moved by the printer's offset."""
    say = tongue(facts.language)
    frame = slips.framed(facts, say("退款凭证", "Refund voucher"), offset)
    return slips.paged(frame, [], ROOM, partial(_page, facts=facts))


def _page(
    sheet: Sheet, *, facts: Refund, rows: Sequence[Sequence[str]], first: bool, last: bool
) -> None:
    del rows, first, last  # there is one page, and nothing on it is split
    say = tongue(facts.language)
    slips.correcting(sheet, facts.corrects, say)
    slips.facts(sheet, 32, _facts(facts, say))
    slips.amount_box(sheet, 54, say("退还", "Given back"), facts.amount, say)
    _after(sheet, 68, facts, say)


def _facts(facts: Refund, say: Tongue) -> list[tuple[str, str]]:
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), said.id_shown(facts.borrower)),
        (say("借款合同", "Contract"), facts.contract),
        (say("退款日期", "Paid on"), said.in_capitals(facts.paid.date(), say)),
        (say("退款方式", "Way"), said.channel(facts.channel, say)),
        (say("办理时间", "Done at"), f"{facts.paid:%Y-%m-%d %H:%M}"),
        (say("退款原因", "Reason"), facts.reason),
        ("", ""),
    ]


def _after(sheet: Sheet, y: float, facts: Refund, say: Tongue) -> None:
    note = say(
        "以上款项为借款人多交、由本社暂收保管的款项，现退还借款人；应还贷款本息不因此改变。单位：元。",
        "The borrower had paid this beyond what was due, and it was kept; it is given back "
        "now. What is owed on the loan does not change. In yuan.",
    )
    sheet.fit(LEFT, y + 9, note, RIGHT - LEFT, NOTE)
    places = (
        (say("退款后暂收款", "Still kept"), said.yuan(facts.left)),
        (say("贷款余额", "Principal owed"), said.yuan(facts.balance)),
    )
    for x, (name, value) in zip((LEFT, 73), places, strict=True):
        sheet.put(x, y + 18, name, slips.FACT)
        sheet.put(x, y + 24, value, FIGURE)
    signed = [
        (LEFT, say("经办", "Teller"), 58.0, facts.teller),
        (64.0, say("授权", "Agreed"), 107.0, facts.agreed_by),
        (113.0, say("收款人签名", "Received by"), 161.0, ""),
    ]
    sheet.sign(130, signed)
    sheet.put(RIGHT, 130, say("（付讫章）", "(paid out)"), slips.FACT, "r")
