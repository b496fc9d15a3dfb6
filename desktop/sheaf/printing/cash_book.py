"""The cash book of a day on A4, teller by teller, each on pages of their own."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak

from sheaf.domain.money import total
from sheaf.domain.paper.cash_book import CashBook, CashKind, CashLine, Till
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text, gap, heading, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Columns, figures_table, form_table
from sheaf.printing.tongue import Tongue, tongue

KINDS = {
    CashKind.REPAYMENT: ("收回贷款", "Repayment"),
    CashKind.REVERSAL: ("冲正", "Reversal"),
    CashKind.REFUND: ("退还暂收款", "Refund"),
    CashKind.DISBURSEMENT: ("发放贷款", "Disbursement"),
    CashKind.DELIVERY: ("领现", "Cash fetched"),
    CashKind.DIFFERENCE: ("长短款", "Difference"),
}
HANDED_IN = ("缴现", "Cash handed in")


def render(facts: CashBook) -> bytes:
    """Draw the book: each teller's day, and the office's sums where there are several."""
    say = tongue(facts.language)
    title = say("现金日报表", "Cash book of the day")
    story: list[Flowable] = opening(facts.office, title, facts.number, say)
    story.append(Text(_of(facts, say), Setting(after=6, side="c")))
    if len(facts.tills) > 1:
        story += [_office(facts.tills, say), gap(6)]
    for k, till in enumerate(facts.tills):
        story += [PageBreak()] if k else []
        story += _till(till, facts, say)
    return document(story, title=f"{title} {facts.day}", foot=foot(facts, ""))


def _of(facts: CashBook, say: Tongue) -> str:
    day = said.long_date(facts.day, say)
    if facts.closed is None:
        return day + say("　尚未结账", ", not closed")
    closed = f"{facts.closed:%Y-%m-%d %H:%M}"
    return day + say(
        f"　{closed} 由{facts.closed_by}结账", f", closed {closed} by {facts.closed_by}"
    )


def _office(tills: Sequence[Till], say: Tongue) -> Flowable:
    heads = (
        say("经手人", "Held by"), say("期初", "Opening"), say("收入", "In"),
        say("付出", "Out"), say("应存", "Closing"), say("实点", "Counted"),
        say("长短款", "Difference"),
    )  # fmt: skip
    rows = [_sums(till) for till in tills]
    counted = [till.counted for till in tills if till.counted is not None]
    differences = [till.difference for till in tills if till.difference is not None]
    last = [
        say("合计", "Total"),
        *(str(total(getattr(till, name) for till in tills)) for name in PARTS),
        str(total(counted)) if counted else said.DASH,
        str(total(differences)) if differences else said.DASH,
    ]
    return figures_table(Columns(heads, (28, *[22] * 6), "lrrrrrr"), rows, last)


PARTS = ("opening", "into", "out_of", "closing")


def _sums(till: Till) -> list[str]:
    ends = (till.counted, till.difference)
    amounts = [str(getattr(till, name)) for name in PARTS]
    return [till.teller, *amounts, *(said.DASH if a is None else str(a) for a in ends)]


def _till(till: Till, facts: CashBook, say: Tongue) -> list[Flowable]:
    cash = [line for line in till.lines if line.cash]
    bank = [line for line in till.lines if not line.cash and not _of_our_own(line)]
    return [
        heading(say(f"经手人　{till.teller}", f"Held by {till.teller}")),
        form_table(_state(till, say)),
        gap(4),
        *_lines(say("现金收付", "Cash"), cash, say),
        *_lines(say("转账收付（不计入现金）", "Through the bank (not cash)"), bank, say),
        together(
            *_pieces(till, say),
            *_explained(till, say),
            gap(6),
            signatures(_signers(till, facts, say), say),
        ),
    ]


def _state(till: Till, say: Tongue) -> list[tuple[str, str | Flowable]]:
    counted = said.DASH if till.counted is None else said.yuan(till.counted)
    return [
        (say("期初现金", "Opening"), said.yuan(till.opening)),
        (say("应存现金", "Closing"), said.yuan(till.closing)),
        (say("收入现金", "In"), said.yuan(till.into)),
        (say("实点现金", "Counted"), counted),
        (say("付出现金", "Out"), said.yuan(till.out_of)),
        (say("长短款", "Difference"), _difference(till, say)),
    ]


def _difference(till: Till, say: Tongue) -> str:
    """Say whether there is more or less than must be, in words besides the sign."""
    difference = till.difference
    if difference is None:
        return said.DASH
    if not difference:
        return say("账款相符", "none: it agrees")
    over = difference.fen > 0
    word = say("长款", "over") if over else say("短款", "short")
    return f"{word} {said.yuan(difference if over else -difference)}"


def _lines(name: str, lines: Sequence[CashLine], say: Tongue) -> list[Flowable]:
    if not lines:
        return [heading(name), Text(say("无", "None"), BODY), gap(2)]
    heads = (
        say("时间", "Time"), say("凭证号", "Number"), say("事由", "Act"),
        say("户名", "Name"), say("收入", "In"), say("付出", "Out"),
    )  # fmt: skip
    rows = [
        (
            f"{line.at:%H:%M}", line.number, say(*_act(line)), line.name,
            said.figure(line.into), said.figure(line.out_of),
        )
        for line in lines
    ]  # fmt: skip
    sums = (total(line.into for line in lines), total(line.out_of for line in lines))
    count = say(f"{len(lines)}笔", f"Acts: {len(lines)}")
    last = [say("合计", "Sum"), count, "", "", *map(said.figure, sums)]
    columns = Columns(heads, (15, 43, 30, 26, 23, 23), "llllrr")
    return [heading(name), figures_table(columns, rows, last), gap(4)]


def _of_our_own(line: CashLine) -> bool:
    """Tell whether our own money only changed its place: nobody was paid through a bank."""
    return line.kind is CashKind.DELIVERY


def _act(line: CashLine) -> tuple[str, str]:
    """Name an act; cash that went to the bank was handed in, not fetched."""
    return HANDED_IN if _of_our_own(line) and line.out_of else KINDS[line.kind]


def _pieces(till: Till, say: Tongue) -> list[Flowable]:
    if not till.pieces:
        return []
    heads = (say("券别", "Worth"), say("张（枚）数", "Pieces"), say("金额", "Sum"))
    rows = [
        (said.yuan(one.worth), str(one.count), str(one.worth.times(one.count)))
        for one in till.pieces
    ]
    sum_of = total(one.worth.times(one.count) for one in till.pieces)
    last = [say("合计", "Total"), "", str(sum_of)]
    columns = Columns(heads, (40, 40, 40), "rrr")
    named = heading(say("实点明细", "Counted"))
    return [named, figures_table(columns, rows, last)]


def _explained(till: Till, say: Tongue) -> list[Flowable]:
    if not till.explanation:
        return []
    text = say(f"差额说明：{till.explanation}", f"Explanation: {till.explanation}")
    return [gap(3), Text(text, BODY)]


def _signers(till: Till, facts: CashBook, say: Tongue) -> tuple[Signer, ...]:
    checker = say("复核（主管）", "Checked (head)")
    if facts.closed_by and facts.closed_by != till.teller:
        checker = say(f"复核（{facts.closed_by}）", f"Checked ({facts.closed_by})")
    teller = say(f"经手人（{till.teller}）", f"Held by ({till.teller})")
    sign = (say("签　名", "Signature"),)
    return (Signer(teller, sign), Signer(checker, sign))
