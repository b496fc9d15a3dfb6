"""What officers earned in a month, one line each, on A4."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.money import total
from sheaf.domain.paper.performance_pay import PerformancePay
from sheaf.domain.performance_pay import DEDUCTIONS, Earned, PassRate
from sheaf.domain.portfolio import percent
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text, gap
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue, tongue

WIDTHS = (21, 11, 22, 12.5, 17.5, 15.2, 15.2, 15.2, 15.2, 15.2)
TARGETS = {
    PassRate.LOW: ("偏低", "low"),
    PassRate.OK: ("正常", "as it should be"),
    PassRate.HIGH: ("偏高", "high"),
}


def render(facts: PerformancePay) -> bytes:
    """Draw the statement: who did what, what it earns, what arrears keep back."""
    say = tongue(facts.language)
    title = say("客户经理绩效工资表", "Officers' pay")
    story: list[Flowable] = opening(facts.office, title, facts.number, say)
    story.append(Text(_of(facts, say), Setting(after=6, side="c")))
    story += [_table(facts, say), gap(2)]
    story += [Text(words, BODY) for words in _notes(facts, say)]
    story += [gap(2), Text(_to_sign(say), Setting(side="c"))]
    return document(story, title=f"{title} {facts.last}", foot=foot(facts, ""))


def _of(facts: PerformancePay, say: Tongue) -> str:
    first, made = facts.last.replace(day=1), f"{facts.made:%Y-%m-%d %H:%M}"
    return say(
        f"{first}至{facts.last}　单位：元　制表 {facts.made_by} {made}",
        f"{first} to {facts.last}, in yuan, made by {facts.made_by} {made}",
    )


def _table(facts: PerformancePay, say: Tongue) -> Flowable:
    heads = (
        say("客户经理", "Officer"), say("笔数", "No."), say("放款额", "Lent"),
        say("户数", "Cust."), say("逾期率", "Overdue"), say("按笔数", "By no."),
        say("按金额", "By sum"), say("按户数", "By cust."), say("扣减", "Less"),
        say("应发", "Pay"),
    )  # fmt: skip
    rows = [_row(one, say) for one in facts.officers]
    pays = [one.pay for one in facts.officers]
    sums = (
        total(one.month.amount for one in facts.officers), "", "",
        total(one.count for one in pays), total(one.amount for one in pays),
        total(one.portfolio for one in pays), total(one.deduction for one in pays),
        total(one.net for one in pays),
    )  # fmt: skip
    loans = str(sum(one.month.loans for one in facts.officers))
    last = (say("合计", "Total"), loans, *(str(one) for one in sums))
    return figures_table(Columns(heads, WIDTHS, "lrrrrrrrrr"), rows, last)


def _row(one: Earned, say: Tongue) -> tuple[str, ...]:
    month, pay = one.month, one.pay
    return (
        one.name, str(month.loans), said.figure(month.amount), str(month.customers),
        percent(month.overdue_rate),
        say("另定", "decided") if one.decided else said.figure(pay.count),
        said.figure(pay.amount), said.figure(pay.portfolio),
        said.figure(pay.deduction), said.figure(pay.net),
    )  # fmt: skip


def _notes(facts: PerformancePay, say: Tongue) -> list[str]:
    """Say how many applications passed, and what of the pay is not in it yet."""
    passed = [
        say(
            f"{one.name}受理{one.applied}笔、通过{one.passed}笔，{chinese}",
            f"{one.name}: {one.passed} of {one.applied} passed, {english}",
        )
        for one in facts.officers
        if one.rate is not None
        for chinese, english in (TARGETS[one.rate],)
    ]
    found = (
        [say("通过率：", "Pass rate: ") + say("；", "; ").join(passed)] if passed else []
    )
    if any(one.pay.deduction for one in facts.officers):
        found.append(_kept_back(say))
    if any(one.decided for one in facts.officers):
        found.append(
            say(
                "“另定”：笔数超出奖励阶梯，按笔数的奖励由负责人决定，未计入应发。",
                "“decided”: more loans than the ladder has; that reward is decided by who "
                "is in charge, and not in the pay.",
            )
        )
    return found


def _kept_back(say: Tongue) -> str:
    steps = [
        say(f"达{least / 10:g}%扣{share}%", f"from {least / 10:g} % on {share} %")
        for least, share in DEDUCTIONS
    ]
    told = say("、", ", ").join(steps)
    return say(f"扣减按月末逾期率：{told}。", f"Less, by the overdue rate: {told}.")


def _to_sign(say: Tongue) -> str:
    room = "_" * 8
    return say(
        f"负责人{room}　复核{room}　制表{room}　日期{room}　（盖章）",
        f"In charge {room}  Checked {room}  Made {room}  Date {room}  (seal)",
    )
