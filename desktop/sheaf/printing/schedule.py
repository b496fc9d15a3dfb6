"""The schedule: a paper by itself, or the annex of a contract."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.money import Money, total
from sheaf.domain.paper.schedule import ScheduleSheet, Since
from sheaf.domain.paper.shared import Lent
from sheaf.domain.pricing import Pricing
from sheaf.domain.schedule import Instalment
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text, gap, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.loan_terms import spread
from sheaf.printing.methods import LIMIT, method
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI

WIDTHS, SIDES = (13, 25, 13, 23, 22, 20, 22, 22), "clrrrrrr"
ACTS = {
    "prepayment": ("部分提前还款", "early repayment"),
    "extension": ("展期", "extension"),
    "rescheduling": ("重组", "rescheduling"),
    "repricing": ("利率调整", "rate change"),
}
TOTAL = Setting(HEI, 10.5, 20)


def render(facts: ScheduleSheet) -> bytes:
    """Draw the schedule by itself."""
    say = tongue(facts.language)
    title = say("还款计划表", "Repayment schedule")
    if facts.since:
        title = say("还款计划表（变更）", "Repayment schedule (changed)")
    story = [*opening(facts.office, title, facts.number, say), *body(facts, say)]
    if not facts.number:
        trial = say(
            "本表为试算，以签署的合同及其附件为准。",
            "This is a trial calculation; the signed contract and its annex decide.",
        )
        story.append(Text(trial, BODY))
    if facts.number:
        story += [gap(8), together(signatures(_signers(facts, say), say))]
    contract = facts.since.contract if facts.since else facts.contract
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, contract))


def body(facts: ScheduleSheet, say: Tongue) -> list[Flowable]:
    """Lay out what a schedule says below its title, here or in an annex."""
    paid = total(line.payment for line in facts.lines)
    words = said.in_words(paid, say)
    return [
        Text(_what(facts, say), Setting(after=6)),
        lines_table(facts.lines, say),
        gap(3),
        Text(say(f"本息合计（大写）　{words}", f"Total of payments: {words}"), TOTAL),
        Text(_hint(facts, say), BODY),
    ]


def lines_table(lines: tuple[Instalment, ...], say: Tongue) -> Flowable:
    """Lay out the instalments, one a row, and their sums."""
    heads = (
        say("期次", "No."), say("应还日", "Due on"), say("天数", "Days"),
        say("期初本金", "Opening"), say("应还本金", "Principal"),
        say("应还利息", "Interest"), say("应还合计", "Payment"), say("期末本金", "Closing"),
    )  # fmt: skip
    rows = [_row(line) for line in lines]
    sums = (
        total(line.principal for line in lines),
        total(line.interest for line in lines),
        total(line.payment for line in lines),
    )
    days = str(sum(line.days for line in lines))
    last = [say("合计", "Total"), "", days, "", *map(str, sums), ""]
    return figures_table(Columns(heads, WIDTHS, SIDES), rows, last)


def _row(line: Instalment) -> list[str]:
    amounts: tuple[Money, ...] = (
        line.opening, line.principal, line.interest, line.payment, line.closing,
    )  # fmt: skip
    number = str(line.number) if line.number > 0 else "—"
    return [number, str(line.due_on), str(line.days), *map(str, amounts)]


def _what(facts: ScheduleSheet, say: Tongue) -> str:
    if facts.since:
        return _replaces(facts, facts.since, say)
    lent = facts.lent
    who = say(f"借款人{facts.borrower}，", f"Borrower {facts.borrower}. ")
    if facts.contract:
        who = say(
            f"借款人{facts.borrower}，合同编号{facts.contract}。",
            f"Borrower {facts.borrower}, contract {facts.contract}. ",
        )
    amount, name = said.yuan(lent.amount), method(lent, say)
    if lent.method == LIMIT:
        return who + _limit(lent, say)
    what = say(
        f"借款金额{amount}，{lent.lent_on}放款，{lent.due_on}到期，{name}。\n"
        f"{said.rate(lent.rate, say)}。表中单位：元。",
        f"{amount} lent on {lent.lent_on}, due on {lent.due_on}. {name}.\n"
        f"Rate {said.rate(lent.rate, say)}. All amounts in yuan.",
    )
    return who + what if facts.borrower else what


def _limit(lent: Lent, say: Tongue) -> str:
    """Say that a limit has settlements, and that these suppose that all of it is drawn."""
    amount, name = said.yuan(lent.amount), method(lent, say)
    return say(
        f"借款额度{amount}，{lent.due_on}到期，{name}，{said.rate(lent.rate, say)}。\n"
        f"本表按{lent.lent_on}支用全部额度测算，实际按支用的金额和天数计算。单位：元。",
        f"Limit {amount} until {lent.due_on}. {name}. Rate {said.rate(lent.rate, say)}.\n"
        f"Reckoned as if all of it were drawn on {lent.lent_on}; what is due follows what "
        "is really drawn. All amounts in yuan.",
    )


def _replaces(facts: ScheduleSheet, since: Since, say: Tongue) -> str:
    """Say which act this schedule follows, and that the one before no longer counts."""
    lent, (chinese, english) = facts.lent, ACTS[since.kind]
    amount, name = said.yuan(lent.amount), method(lent, say)
    return say(
        f"借款人{facts.borrower}，合同编号{since.contract}。{since.on}办理{chinese}（{since.act}），"
        f"剩余本金{amount}，{lent.due_on}到期，{name}，{said.rate(lent.rate, say)}。"
        f"{_made_from(since.pricing, say)}\n"
        f"自{since.on}起按本表还款，此前的还款计划同时停止执行。表中单位：元。",
        f"Borrower {facts.borrower}, contract {since.contract}. After the {english} of "
        f"{since.on} ({since.act}): principal left {amount}, due on {lent.due_on}. {name}. "
        f"Rate {said.rate(lent.rate, say)}.{_made_from(since.pricing, say)}\n"
        f"From {since.on} on this schedule replaces the one before. All amounts in yuan.",
    )


def _made_from(pricing: Pricing | None, say: Tongue) -> str:
    """Say which prime rate a new rate follows, and by how many points."""
    if pricing is None:
        return ""
    lpr, on = said.per_cent(pricing.value), pricing.published_on
    over = pricing.over_five_years
    return say(
        f"利率依据{on}公布的{'5年期以上' if over else '1年期'}贷款市场报价利率（LPR）{lpr}"
        f"{spread(pricing, say)}。",
        f" It follows the {'over five years' if over else 'one-year'} loan prime rate "
        f"(LPR) of {lpr} published on {on}, {spread(pricing, say)}.",
    )


def _signers(facts: ScheduleSheet, say: Tongue) -> tuple[Signer, ...]:
    borrower = say("借款人（签名并按指印）", "Signature and fingerprint of")
    return (
        Signer(f"{borrower}　{facts.borrower}", (say("借款人", "Borrower"),)),
        Signer(facts.office.name + say("（盖章）", " (seal)"), (say("经办人", "Officer"),)),
    )


def _hint(facts: ScheduleSheet, say: Tongue) -> str:
    held = facts.account
    parts = (held.holder, said.spell_out(held.number), held.bank) if held else ()
    account = say("，", ", ").join(filter(None, parts))
    if facts.number and not account:
        account = say("无，到柜台交付", "none, at the counter")
    where = account and say(f"还款账户：{account}。", f"Repayment account: {account}. ")
    return where + say(
        "请在应还日当天营业结束前把款项存入约定账户或到柜台交付。"
        "晚还会产生罚息；提前还款，利息算到还款当天。",
        "Please pay in, or at the counter, before closing time on the due date. Late "
        "payment bears late interest; early payment bears interest to the day.",
    )
