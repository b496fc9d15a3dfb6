"""The figures of a period (业务统计表): lent, received, left, by whom or where."""

from __future__ import annotations

from fractions import Fraction

from reportlab.platypus import Flowable

from sheaf.domain.paper.period_figures import PeriodFigures
from sheaf.domain.portfolio import percent
from sheaf.domain.product import Security
from sheaf.domain.statistics import Cut, Line, Sums
from sheaf.printing import said
from sheaf.printing.flow import Setting, Text, gap, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue, tongue

CUTS = {
    Cut.OFFICER: ("客户经理", "Loan officer"),
    Cut.PRODUCT: ("产品", "Product"),
    Cut.SECURITY: ("担保方式", "Security"),
    Cut.VILLAGE: ("村 / 社区", "Village"),
    Cut.TRADE: ("行业", "Trade"),
}
SECURITIES = {
    Security.CREDIT.value: ("信用", "Credit"),
    Security.GUARANTOR.value: ("保证", "Guarantors"),
    Security.GROUP.value: ("联保", "Joint-liability group"),
    Security.MORTGAGE.value: ("抵押", "Mortgage"),
    Security.PLEDGE.value: ("质押", "Pledge"),
}
WIDTHS = (31, 11, 23, 23, 15, 19, 24, 14)


def render(facts: PeriodFigures) -> bytes:
    """Draw the table, with what was asked for above it."""
    say = tongue(facts.language)
    title = say("业务统计表", "Figures of a period")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_what(facts, say), Setting(after=6)),
        _table(facts, say),
        gap(8),
        together(signatures(_signers(facts, say), say)),
    ]
    return document(story, title=title, foot=foot(facts, ""))


def _what(facts: PeriodFigures, say: Tongue) -> str:
    found, total = facts.found, facts.found.total
    since, until = said.long_date(found.since, say), said.long_date(found.until, say)
    return say(
        f"{since}至{until}，单位：元。咨询{found.enquiries}笔，申请{total.applied}笔，"
        f"审批通过{total.approved}笔，放款{total.paid_out}笔，新增户{total.borrowers}户；"
        f"贷款净增{said.figure(total.increase)}，到期利息收回率"
        f"{_rate(total.interest_recovered)}，收回罚息和复利{said.figure(total.late_in)}。",
        f"{since} to {until}, in yuan. Enquiries {found.enquiries}, applied for "
        f"{total.applied}, approved {total.approved}, paid out {total.paid_out}, new "
        f"borrowers {total.borrowers}; principal left grew by "
        f"{said.figure(total.increase)}, of the interest due "
        f"{_rate(total.interest_recovered)} came in, late interest "
        f"{said.figure(total.late_in)}.",
    )


def _table(facts: PeriodFigures, say: Tongue) -> Flowable:
    heads = (
        say(*CUTS[facts.found.cut]), say("放款", "No."), say("放款金额", "Lent"),
        say("收回本金", "Principal in"), say("收回率", "of due"),
        say("收回利息", "Interest in"), say("贷款余额", "Principal left"),
        say("不良率", "NPL"),
    )  # fmt: skip
    rows = [
        (_name(one, facts.found.cut, say), *_row(one.sums)) for one in facts.found.lines
    ]
    last = (say("合计", "Total"), *_row(facts.found.total))
    return figures_table(Columns(heads, WIDTHS, "lrrrrrrr"), rows, last)


def _name(one: Line, cut: Cut, say: Tongue) -> str:
    if cut is Cut.SECURITY and one.key in SECURITIES:
        return say(*SECURITIES[one.key])
    return one.name or say("未填", "not said")


def _row(sums: Sums) -> tuple[str, ...]:
    return (
        str(sums.paid_out),
        said.figure(sums.lent),
        said.figure(sums.principal_in),
        _rate(sums.principal_recovered),
        said.figure(sums.interest_in),
        said.figure(sums.balance),
        _rate(sums.bad_share),
    )


def _rate(share: Fraction | None) -> str:
    return said.DASH if share is None else percent(share)


def _signers(facts: PeriodFigures, say: Tongue) -> tuple[Signer, ...]:
    made = say(f"制表（{facts.made_by}）", f"Made by ({facts.made_by})")
    signature = say("签　名", "Signature")
    return Signer(made, (signature,)), Signer(say("复核人", "Looked at by"), (signature,))
