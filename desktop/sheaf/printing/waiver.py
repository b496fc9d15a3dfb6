"""The note of a waiver: A5 landscape like a receipt, because it stands in for one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sheaf.domain.paper.waiver import Waiver
from sheaf.printing import said, slips
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG, Type

ROOM = 5, 9  # rows of the split on the only page, and on the first of several
NOTE, FIGURE = Type(SONG, 8.5), Type(HEI, 12)


def render(facts: Waiver) -> bytes:
    """Draw the note, straight on its paper."""
    return render_at(facts, STRAIGHT)


def render_at(facts: Waiver, offset: Offset) -> bytes:
    """Draw the note, moved by the printer's offset."""
    say = tongue(facts.language)
    frame = slips.framed(facts, say("减免通知单", "Note of a waiver"), offset)
    rows = slips.split_rows(facts.settled, slips.NOTHING_KEPT, 1, say)
    return slips.paged(frame, rows, ROOM, partial(_page, facts=facts))


def _page(
    sheet: Sheet, *, facts: Waiver, rows: Sequence[Sequence[str]], first: bool, last: bool
) -> None:
    say, top = tongue(facts.language), 29.0
    if first:
        slips.facts(sheet, 30, _facts(facts, say))
        slips.amount_box(sheet, 47, say("减免", "Waived"), facts.amount, say)
        top = 65
    slips.correcting(sheet, facts.corrects, say)
    end = slips.split(sheet, top, rows, say)
    if last:
        _after(sheet, end, facts, say)
    else:
        sheet.put(RIGHT, end + 4, say("（接下页）", "(continued)"), NOTE, "r")


def _facts(facts: Waiver, say: Tongue) -> list[tuple[str, str]]:
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), said.id_shown(facts.borrower)),
        (say("借款合同", "Contract"), facts.contract),
        (
            say("减免日期", "Waived on"),
            said.in_capitals(facts.counts_for or facts.granted.date(), say),
        ),
        (say("减免原因", "Reason"), facts.reason),
        (say("复核人", "Agreed by"), facts.agreed_by) if facts.agreed_by else ("", ""),
    ]


def _after(sheet: Sheet, y: float, facts: Waiver, say: Tongue) -> None:
    note = say(
        "以上款项自减免之日起不再向借款人收取；其余应还款项按合同归还。没有收取现金。单位：元。",
        "From that day the borrower no longer owes this; all else is due as the contract "
        "says. No money changed hands. In yuan.",
    )
    sheet.fit(LEFT, y + 5, note, RIGHT - LEFT, NOTE)
    places = (
        (say("减免前到期应还", "Due before"), said.yuan(facts.before)),
        (say("减免后到期应还", "Still due"), said.yuan(facts.still_due)),
        (say("办理时间", "Granted at"), f"{facts.granted:%Y-%m-%d %H:%M}"),
    )
    for x, (name, value) in zip((LEFT, 73, 131), places, strict=True):
        sheet.put(x, y + 11.4, name, slips.FACT)
        sheet.put(x, y + 17.2, value, FIGURE)
    signed = [
        (LEFT, say("批准", "Granted"), 58.0, facts.granted_by),
        (64.0, say("记账", "Booked"), 100.0, ""),
        (106.0, say("借款人签名", "Borrower"), 163.0, ""),
    ]
    sheet.sign(130, signed)
    sheet.put(RIGHT, 130, say("（公章）", "(seal)"), slips.FACT, "r")
