"""The voucher that reverses a receipt: its opposite, marked as red figures (红字).

It is printed in black like every paper, so the sign, 负 and the title say what red would.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sheaf.domain.loan_act import Kind
from sheaf.domain.paper.reversal import Reversal
from sheaf.printing import said, slips
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG, Type

ROOM = 5, 9  # rows of the split on the only page, and on the first of several
NOTE, BALANCE = Type(SONG, 8.5), Type(HEI, 12)

#: Acts by which money left: their amounts are negative as they stand.
OUT = frozenset({Kind.DRAW, Kind.REFUND})


def render(facts: Reversal) -> bytes:
    """Draw the voucher, straight on its paper."""
    return render_at(facts, STRAIGHT)


#: What each act is called.
ACTS = {
    Kind.REPAYMENT: ("还款", "Repayment"),
    Kind.SETTLEMENT: ("提前结清", "Settled early"),
    Kind.PREPAYMENT: ("部分提前还款", "Early repayment"),
    Kind.RECOVERY: ("核销收回", "Recovery"),
    Kind.WAIVER: ("减免", "Waiver"),
    Kind.EXTENSION: ("展期", "Extension"),
    Kind.RESCHEDULING: ("重组", "Rescheduling"),
    Kind.WRITE_OFF: ("核销", "Write-off"),
    Kind.DRAW: ("支用", "Draw"),
    Kind.REPRICING: ("利率调整", "Rate change"),
    Kind.MISUSE: ("挪用罚息", "Interest on misuse"),
    Kind.REFUND: ("退还暂收款", "Refund"),
}


def render_at(facts: Reversal, offset: Offset) -> bytes:
    """Draw the voucher, moved by the printer's offset."""
    say = tongue(facts.language)
    frame = slips.framed(facts, say("冲正凭证（红字）", "Reversal voucher"), offset)
    rows = slips.split_rows(facts.settled, facts.unallocated, _sign(facts), say)
    return slips.paged(frame, rows, ROOM, partial(_page, facts=facts))


def _sign(facts: Reversal) -> int:
    """Make every amount negative: of a draw they are, because money left."""
    return 1 if facts.act in OUT else -1


def _page(
    sheet: Sheet, *, facts: Reversal, rows: Sequence[Sequence[str]], first: bool, last: bool
) -> None:
    say, top = tongue(facts.language), 29.0
    if first:
        slips.facts(sheet, 29.4, _facts(facts, say))
        label = say("冲正金额", "Reversed")
        slips.amount_box(sheet, 52.4, label, facts.amount.times(_sign(facts)), say)
        top = 69.6
    end = slips.split(sheet, top, rows, say)
    if last:
        _after(sheet, end, facts, say)
    else:
        sheet.put(RIGHT, end + 4, say("（接下页）", "(continued)"), NOTE, "r")


def _facts(facts: Reversal, say: Tongue) -> list[tuple[str, str]]:
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), said.id_shown(facts.borrower)),
        (say("原凭证", "Voucher"), facts.receipt),
        (say("原办理时间", "Done"), f"{facts.received:%Y-%m-%d %H:%M}"),
        (say("冲正日期", "Reversed on"), said.in_capitals(facts.reversed_at.date(), say)),
        (say("原业务", "Act"), _act(facts, say)),
        (say("冲正原因", "Reason"), facts.reason),
        ("", ""),
    ]


def _act(facts: Reversal, say: Tongue) -> str:
    """Name what was reversed, and how the money had come in."""
    act = say(*ACTS[facts.act])
    if facts.channel is None:
        return act
    return say("{0}（{1}）", "{0}, {1}").format(act, said.channel(facts.channel, say))


def _after(sheet: Sheet, y: float, facts: Reversal, say: Tongue) -> None:
    what = slips.TAKEN if facts.channel is not None else ACTS[facts.act]
    if facts.act is Kind.DRAW:
        what = slips.PAID_OUT
    if facts.act is Kind.REFUND:
        what = ("退款凭证", "Refund voucher")
    note = say(
        f"{what[0]}{facts.receipt}同时作废。金额均为负数；冲正后，应还款项如同该笔业务从未发生。"
        "单位：元。",
        f"{what[1]} {facts.receipt} is void. All is negative; what is owed is as if it had "
        "never been done. In yuan.",
    )
    sheet.fit(LEFT, y + 5, note, RIGHT - LEFT, NOTE)
    places = [(say("冲正后贷款余额", "Principal owed now"), said.yuan(facts.balance))]
    if facts.arrears:
        places.append(
            (say("冲正后到期未还", "Due and unpaid now"), said.yuan(facts.arrears))
        )
    stamp = f"{facts.reversed_at:%Y-%m-%d %H:%M}"
    places.append((say("冲正时间", "Reversed at"), stamp))
    for x, (name, value) in zip((LEFT, 73, 131), places, strict=False):
        sheet.put(x, y + 10.4, name, slips.FACT)
        sheet.put(x, y + 15.6, value, BALANCE)
    signed = [
        (LEFT, say("经办", "Teller"), 58.0, facts.teller),
        (64.0, say("授权", "Agreed"), 107.0, facts.agreed_by),
        (113.0, say("付款人签名", "Payer"), 161.0, ""),
    ]
    sheet.sign(130, signed)
    sheet.put(RIGHT, 130, slips.stamp(facts.channel, say), slips.FACT, "r")
