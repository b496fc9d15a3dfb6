"""The receipt of a repayment: A5 landscape, three parts, one page a part."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sheaf.domain.paper.receipt import Receipt
from sheaf.domain.repayment import By, Component
from sheaf.printing import said, slips
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG, Type

ROOM = 6, 10  # rows of the split on the only page, and on the first of several
NOTE, BALANCE = Type(SONG, 8.5), Type(HEI, 12)
COMPONENTS = {
    Component.FEE: ("费用", "fees"),
    Component.PENALTY: ("罚息", "late interest"),
    Component.COMPOUND: ("复利", "compound interest"),
    Component.INTEREST: ("利息", "interest"),
    Component.PRINCIPAL: ("本金", "principal"),
}


def render(facts: Receipt) -> bytes:
    """Draw the receipt, straight on its paper."""
    return render_at(facts, STRAIGHT)


def render_at(facts: Receipt, offset: Offset) -> bytes:
    """Draw the receipt, moved by the printer's offset."""
    say = tongue(facts.language)
    frame = slips.framed(facts, say("还款收据", "Repayment receipt"), offset)
    rows = slips.split_rows(facts.settled, facts.unallocated, 1, say)
    return slips.paged(frame, rows, ROOM, partial(_page, facts=facts))


def _page(
    sheet: Sheet, *, facts: Receipt, rows: Sequence[Sequence[str]], first: bool, last: bool
) -> None:
    say, top = tongue(facts.language), 29.0
    if first:
        slips.facts(sheet, 30, _facts(facts, say))
        slips.amount_box(sheet, 47, say("收到", "Received"), facts.amount, say)
        top = 65
    if told := _beside(facts, say):
        sheet.put(RIGHT, 6.8, told, Type(HEI, 8), "r")
    end = slips.split(sheet, top, rows, say)
    if last:
        _after(sheet, end, facts, say)
        _signed(sheet, facts, say)
    else:
        sheet.put(RIGHT, end + 4, say("（接下页）", "(continued)"), NOTE, "r")


def _beside(facts: Receipt, say: Tongue) -> str:
    """Say which paper this is printed on, and which receipt it stands for."""
    parts = (
        (say("更正并代替收据 ", "Corrects and replaces "), facts.corrects),
        (say("纸号 ", "Paper no. "), facts.paper_number),
    )
    return "  ".join(label + number for label, number in parts if number)


def _facts(facts: Receipt, say: Tongue) -> list[tuple[str, str]]:
    own = say("（借款人本人）", " (the borrower)")
    other = say(f"（代借款人{facts.borrower.name}）", f" (for {facts.borrower.name})")
    payer = facts.payer + other if facts.payer else facts.borrower.name + own
    way = f"{said.channel(facts.channel, say)} {said.spell_out(facts.account)}".strip()
    return [
        (say("付款人", "Paid by"), payer),
        (said.id_label(facts.borrower, say), said.id_shown(facts.borrower)),
        (say("借款合同", "Contract"), facts.contract),
        (say("收款方式", "Paid in"), way),
        (
            say("收款日期", "Received on"),
            said.in_capitals(facts.counts_for or facts.received.date(), say),
        ),
        (say("收款时间", "Time"), f"{facts.received:%Y-%m-%d %H:%M}"),
    ]


def _after(sheet: Sheet, y: float, facts: Receipt, say: Tongue) -> None:
    """Say in what order the money settled, and how the loan stands now."""
    sheet.fit(LEFT, y + 5, _order(facts, say), RIGHT - LEFT, NOTE)
    balance = say("还款后贷款余额", "Principal still owed")
    places = [(balance, said.yuan(facts.balance))]
    if not facts.balance and not facts.overdue and not facts.next_due:
        places.append(
            (say("本笔借款", "This loan"), say("本息已全部还清", "is repaid in full"))
        )
    if facts.overdue:
        late = say("其中逾期本金，请尽快归还", "Of it overdue: please pay soon")
        places.append((late, said.yuan(facts.overdue)))
    elif facts.due_today:
        today = say("其中今日到期，尚未还", "Of it due today, not paid yet")
        places.append((today, said.yuan(facts.due_today)))
    if facts.next_due:
        due, which = facts.next_due.due_on, facts.next_due.instalment
        label = say(f"下期还款 {due}（第{which}期）", f"Next due {due} (no. {which})")
        amount = said.yuan(facts.next_due.amount)
        if kept := min(facts.unallocated, facts.next_due.amount):
            amount += say("，已存", ", kept ") + said.yuan(kept)
        places.append((label, amount))
    for x, (name, value) in zip((LEFT, 73, 131), places, strict=False):
        sheet.put(x, y + 11.4, name, slips.FACT)
        sheet.put(x, y + 17.2, value, BALANCE)


def _order(facts: Receipt, say: Tongue) -> str:
    names = [say(*COMPONENTS[one]) for one in facts.order.components]
    listed = say("、", ", ").join(names)
    if facts.order.by is By.INSTALMENT:
        first = names[0]
        rest = say("、", ", ").join(names[1:])
        return say(
            f"冲抵次序：先抵{first}，再按期抵，先到期的先抵；同一期内依次为{rest}。单位：元。",
            f"Settled: {first}; then the oldest instalment first, each in the order "
            f"{rest}. In yuan.",
        )
    return say(
        f"冲抵次序：依次为{listed}；同一项内先到期的先抵。单位：元。",
        f"Settled in the order {listed}; in each the oldest first. In yuan.",
    )


def _signed(sheet: Sheet, facts: Receipt, say: Tongue) -> None:
    places = [
        (LEFT, say("出纳", "Cashier"), 58.0, facts.teller),
        (64.0, say("复核", "Checked"), 100.0, ""),
        (106.0, say("付款人签名", "Payer"), 163.0, ""),
    ]
    sheet.sign(130, places)
    sheet.put(RIGHT, 130, slips.stamp(facts.channel, say), slips.FACT, "r")
