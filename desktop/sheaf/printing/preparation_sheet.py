"""The sheet for a visit: what is known at the top, and lines to write on below."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.paper.preparation_sheet import PreparationSheet
from sheaf.printing import said
from sheaf.printing.application_form import applicant, labels, wish
from sheaf.printing.flow import gap, heading
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.tables import (
    RULED,
    WIDE,
    Columns,
    figures_table,
    form_table,
    grid,
)
from sheaf.printing.tongue import Tongue, tongue

#: What is asked on the spot, in the order of a walk through the premises.
ASKED = (
    ("今天、昨天、前天的销售", "Sales of today, yesterday, the day before"),
    ("本周、上周、本月、上月的销售", "Sales of this and last week, this and last month"),
    ("旺季和淡季的月份", "Good and slack months"),
    ("主要供货商、进价和付款", "Suppliers, prices paid, terms"),
    ("主要客户、售价和赊账", "Customers, prices charged, credit given"),
    ("存货、现金和存款（当场点数）", "Stock, cash and deposits (counted on the spot)"),
    ("应收、应付和所有借款", "Owed by others, owed to others, every debt"),
    ("工人、房租、水电和家庭开支", "Wages, rent, power, the household's costs"),
    ("从业经历、家庭和邻里评价", "Years in the trade, family, what neighbours say"),
    ("照片和凭证", "Photographs and papers"),
)
ROOM = 13.0  # mm to write in


def render(facts: PreparationSheet) -> bytes:
    """Draw the sheet."""
    say = tongue(facts.language)
    title = say("调查准备单", "Preparation for the visit")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        form_table(_going(facts, say), labels(say)),
        gap(3),
        heading(say("申请人", "Applicant")),
        form_table(applicant(facts.form, say), labels(say)),
        gap(3),
        heading(say("申请事项", "What is applied for")),
        form_table(wish(facts.form, say), labels(say)),
        gap(3),
        *_former(facts, say),
        *_to_ask(say),
    ]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _going(facts: PreparationSheet, say: Tongue) -> list[tuple[str, str]]:
    by = said.long_date(facts.visit_by, say) if facts.visit_by else said.DASH
    return [
        (say("调查人", "Officers"), say("、", ", ").join(facts.officers)),
        (say("最迟上门", "Visit by"), by),
        (say("上门时间", "Visited at"), ""),
        (say("在场人员", "Met"), ""),
    ]


def _former(facts: PreparationSheet, say: Tongue) -> Iterator[Flowable]:
    if not facts.former:
        return
    heads = (
        say("合同", "Contract"), say("发放日", "Lent on"), say("金额", "Amount"),
        say("余额", "Left"), say("是否逾期", "Late"),
    )  # fmt: skip
    rows = [
        (
            one.number,
            str(one.lent_on),
            said.figure(one.principal),
            said.figure(one.left),
            say("逾期", "late") if one.late else said.DASH,
        )
        for one in facts.former
    ]
    yield heading(say("在本社的贷款", "Loans here"))
    yield figures_table(Columns(heads, (36, 30, 36, 36, 22), "llrrl"), rows, ())
    yield gap(3)


def _to_ask(say: Tongue) -> Iterator[Flowable]:
    rows = [(say(*words), gap(ROOM)) for words in ASKED]
    yield heading(say("现场记录", "Notes of the visit"))
    yield grid(rows, (52, WIDE - 52), RULED)
