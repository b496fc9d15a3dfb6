"""The report of the loan classes on one page of A4."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from sheaf.domain.paper.classification import Classification
from sheaf.domain.policy import ProvisionBase
from sheaf.domain.portfolio import Figure, Report, percent
from sheaf.domain.risk import PROVISIONS, RiskClass
from sheaf.printing import said
from sheaf.printing.flow import Setting, Text, gap, heading
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.tables import Columns, figures_table, form_table
from sheaf.printing.tongue import Tongue, tongue

CLASSES = {
    RiskClass.NORMAL: ("正常", "Normal"),
    RiskClass.SPECIAL_MENTION: ("关注", "Special mention"),
    RiskClass.SUBSTANDARD: ("次级", "Substandard"),
    RiskClass.DOUBTFUL: ("可疑", "Doubtful"),
    RiskClass.LOSS: ("损失", "Loss"),
}
FIGURES = {
    Figure.NON_PERFORMING: ("不良贷款", "Bad loans"),
    Figure.PAR30: ("逾期30天以上贷款余额（PAR30）", "Balance over 30 days late (PAR30)"),
    Figure.PAR90: ("逾期90天以上贷款余额（PAR90）", "Balance over 90 days late (PAR90)"),
    Figure.OVERDUE: ("逾期本金", "Overdue principal"),
    Figure.STATISTICAL: ("统计口径逾期贷款", "Overdue as statistics count it"),
    Figure.NON_ACCRUAL: ("非应计贷款", "Non-accrual loans"),
}
#: Widths of the moves: English names of classes are long.
MOVES, MOVES_ENGLISH = (34, *[21] * 6), (28, 18, 24, 27, 24, 17, 22)


def render(facts: Classification) -> bytes:
    """Draw the report: the classes, the provisions, the ratios, the moves, who signs."""
    say = tongue(facts.language)
    title = say("贷款五级分类表", "Classification of loans")
    story: list[Flowable] = opening(facts.office, title, facts.number, say)
    story.append(Text(_of(facts, say), Setting(after=6, side="c")))
    story += [_classes(facts.report, say), gap(2.5)]
    story += [_provisions(facts.report, say), gap(2)]
    story += [heading(say("风险指标", "Figures of risk")), _figures(facts.report, say)]
    story += _moves(facts, say)
    story += [gap(2), Text(_to_sign(say), Setting(side="c"))]
    return document(story, title=f"{title} {facts.day}", foot=foot(facts, ""))


def _of(facts: Classification, say: Tongue) -> str:
    made = f"{facts.made:%Y-%m-%d %H:%M}"
    return said.long_date(facts.day, say) + say(
        f"　单位：元　制表 {facts.made_by} {made}",
        f", in yuan, made by {facts.made_by} {made}",
    )


def _classes(report: Report, say: Tongue) -> Flowable:
    heads = (
        say("类别", "Class"), say("笔数", "Loans"), say("贷款余额", "Principal left"),
        say("占比", "Share"), say("计提比例", "Rate"), say("专项准备", "Specific"),
    )  # fmt: skip
    rows = [
        (
            say(*CLASSES[one.risk_class]),
            str(one.count),
            said.figure(one.balance),
            percent(report.share(one.balance)),
            said.DASH
            if one.risk_class is RiskClass.NORMAL
            else said.per_cent(PROVISIONS[one.risk_class] * 100, 0).replace(".%", "%"),
            said.figure(one.specific),
        )
        for one in report.classes
    ]
    last = (
        say("合计", "Total"), str(report.count), said.figure(report.balance),
        percent(report.share(report.balance)), "", said.figure(report.specific),
    )  # fmt: skip
    return figures_table(Columns(heads, (34, 18, 38, 20, 18, 32), "lrrrrr"), rows, last)


def _provisions(report: Report, say: Tongue) -> Flowable:
    base = {
        ProvisionBase.ALL: say("全部贷款的1%", "1% of all loans"),
        ProvisionBase.NORMAL: say("正常类贷款的1%", "1% of normal loans"),
    }[report.base]
    return form_table(
        [
            (say("一般准备", "General"), f"{said.yuan(report.general)}  {base}"),
            (say("准备合计", "Together"), said.yuan(report.provision)),
        ]
    )


def _figures(report: Report, say: Tongue) -> Flowable:
    heads = (
        say("指标", "Figure"), say("笔数", "Loans"), say("金额", "Amount"),
        say("占比", "Share"),
    )  # fmt: skip
    rows = [
        (
            say(*FIGURES[one.figure]), str(one.count), said.figure(one.amount),
            percent(report.share(one.amount)),
        )
        for one in report.figures
    ]  # fmt: skip
    return figures_table(Columns(heads, (80, 20, 38, 22), "lrrr"), rows, ())


def _moves(facts: Classification, say: Tongue) -> list[Flowable]:
    """Set the loans of each class at the month end before against their classes now."""
    day = said.long_date(facts.since, say)
    names = [say(*CLASSES[one]) for one in RiskClass]
    heads = (say("上月末类别", "Class then"), *names, say("结清", "Settled"))
    counts = {(move.before, move.after): move.count for move in facts.moves}
    ways: Sequence[RiskClass | None] = (*RiskClass, None)
    rows = [
        (
            say(*CLASSES[before]) if before else say("新发放", "Lent since"),
            *(str(counts.get((before, after), "")) or said.DASH for after in ways),
        )
        for before in ways
    ]
    head = heading(say(f"自{day}以来的迁徙（笔数）", f"Moves since {day} (loans)"))
    return [
        gap(1),
        head,
        figures_table(
            Columns(heads, MOVES if say.chinese else MOVES_ENGLISH, "lrrrrrr"), rows, ()
        ),
    ]


def _to_sign(say: Tongue) -> str:
    """Leave room for who answers for it, in the one line that is left."""
    room = "_" * 8
    return say(
        f"负责人{room}　复核{room}　制表{room}　日期{room}　（盖章）",
        f"In charge {room}  Checked {room}  Made {room}  Date {room}  (seal)",
    )
