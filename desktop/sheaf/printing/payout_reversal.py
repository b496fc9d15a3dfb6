"""The voucher that reverses a payout: A5 landscape in three parts, marked as red figures.

It is printed in black like every paper, so the sign, 负 and the title say what red would.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sheaf.domain.ledger import Channel
from sheaf.domain.paper.payout_reversal import PayoutReversal
from sheaf.printing import said, slips
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import SONG, Type

ROOM = 5, 9  # rows on the only page; there are none
NOTE = Type(SONG, 9)


def render(facts: PayoutReversal) -> bytes:
    """Draw the voucher, straight on its paper."""
    return render_at(facts, STRAIGHT)


def render_at(facts: PayoutReversal, offset: Offset) -> bytes:
    """Draw the voucher, moved by the printer's offset."""
    say = tongue(facts.language)
    title = say("放款冲正凭证（红字）", "Reversal of a disbursement")
    frame = slips.framed(facts, title, offset)
    return slips.paged(frame, [], ROOM, partial(_page, facts=facts))


def _page(
    sheet: Sheet,
    *,
    facts: PayoutReversal,
    rows: Sequence[Sequence[str]],
    first: bool,
    last: bool,
) -> None:
    del rows, first, last  # there is one page, and nothing on it is split
    say = tongue(facts.language)
    slips.facts(sheet, 29.4, _facts(facts, say), 22)
    label = say("冲正金额", "Reversed")
    slips.amount_box(sheet, 67, label, -facts.amount, say)
    y = 89.0
    for told in _undone(facts, say):
        sheet.fit(LEFT, y, told, RIGHT - LEFT, NOTE)
        y += 6.2
    signed = [
        (LEFT, say("经办", "Teller"), 58.0, facts.teller),
        (64.0, say("授权", "Agreed"), 107.0, facts.agreed_by),
        (113.0, say("借款人签名", "Borrower"), 161.0, ""),
    ]
    sheet.sign(130, signed)
    stamp = slips.stamp(facts.channel or Channel.BANK, say)
    sheet.put(RIGHT, 130, stamp, slips.FACT, "r")


def _facts(facts: PayoutReversal, say: Tongue) -> list[tuple[str, str]]:
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), said.id_shown(facts.borrower)),
        (say("原放款凭证", "Voucher"), facts.voucher),
        (say("原放款时间", "Paid out"), f"{facts.paid_out:%Y-%m-%d %H:%M}"),
        (say("原借款借据", "IOU"), facts.debit_note or said.DASH),
        (say("原支付方式", "Way"), _way(facts, say)),
        (say("冲正日期", "Reversed on"), said.in_capitals(facts.reversed_at.date(), say)),
        (say("冲正时间", "Time"), f"{facts.reversed_at:%Y-%m-%d %H:%M}"),
        (say("款项收回", "Money back"), _back(facts)),
        (say("原收款人", "Paid to"), facts.payee or facts.borrower.name),
        (say("冲正原因", "Reason"), facts.reason),
        ("", ""),
    ]


def _way(facts: PayoutReversal, say: Tongue) -> str:
    """Say how the money had left, and to which account."""
    if facts.channel is None:
        return say("转账，偿还原借款", "Transfer, to the old loan")
    way = said.channel(facts.channel, say)
    return f"{way} {said.spell_out(facts.account)}" if facts.account else way


def _back(facts: PayoutReversal) -> str:
    """Say when the money came back, and how much of it had left."""
    left = facts.amount - facts.settled
    if not left:
        return said.DASH
    return f"{facts.returned_on}  {said.yuan(left)}"


def _undone(facts: PayoutReversal, say: Tongue) -> list[str]:
    """Say what goes with the payout, and what stands all the same."""
    told = [
        say(
            "原放款凭证、放款通知书、借款借据及还款计划表同时作废，借款视同从未发放。",
            "The voucher, notice, IOU and schedule of this disbursement are void; the loan "
            "is as if never paid out.",
        )
    ]
    if facts.settled:
        settled = said.yuan(facts.settled)
        told.append(
            say(
                f"原以{settled}偿还的{facts.refinances}借款合同项下借款恢复应还。",
                f"The {settled} that paid contract {facts.refinances} off is owed again.",
            )
        )
    if facts.interest:
        interest = said.yuan(facts.interest)
        told.append(
            say(
                f"已计提利息{interest}同时冲回。",
                f"Interest accrued, {interest}, is undone.",
            )
        )
    told.append(
        say(
            "借款合同及担保合同继续有效，可据以重新放款，另立借据。单位：元。",
            "The contracts stand, and may be paid out again under a new IOU. In yuan.",
        )
    )
    return told
