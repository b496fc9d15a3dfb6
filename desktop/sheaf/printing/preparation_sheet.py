"""The sheet for a visit: what is known at the top, and lines to write on below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.paper.preparation_sheet import PreparationSheet
from sheaf.printing import said
from sheaf.printing.application_form import applicant, labels, wish
from sheaf.printing.flow import Setting, Text, gap, headed, heading
from sheaf.printing.investigation_words import TRADES
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.tables import (
    RULED,
    WIDE,
    Cell,
    Columns,
    figures_table,
    form_table,
    grid,
)
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI


@dataclass(frozen=True, slots=True)
class Asking:
    """A question in both languages, and the pages whose lines say it more closely.

    A trade that has none of the pages ``of`` it is not asked.
    """

    words: tuple[str, str]
    of: tuple[Sheet, ...]
    named: tuple[Sheet, ...] = ()


#: What is asked on the spot, in the order of a walk through the premises.
ASKED = (
    Asking(
        ("今天、昨天、前天的销售", "Sales of today, yesterday, the day before"),
        (Sheet.RECENT,),
    ),
    Asking(
        (
            "本周、上周、本月、上月的销售",
            "Sales of this and last week, this and last month",
        ),
        (Sheet.RECENT,),
        (Sheet.DAYS,),
    ),
    Asking(
        ("旺季和淡季的月份", "Good and slack months"), (Sheet.SEASONS,), (Sheet.SEASONS,)
    ),
    Asking(
        ("主要供货商、进价和付款", "Suppliers, prices paid, terms"),
        (Sheet.SUPPLIERS, Sheet.PURCHASES),
        (Sheet.SUPPLIERS, Sheet.PURCHASES),
    ),
    Asking(
        ("主要客户、售价和赊账", "Customers, prices charged, credit given"),
        (Sheet.CUSTOMERS, Sheet.PRODUCTS),
        (Sheet.CUSTOMERS, Sheet.PRODUCTS),
    ),
    Asking(
        ("产量、用电、工时和工资", "Output, power, hours, wages paid"),
        (Sheet.WORK,),
    ),
    Asking(
        ("存货（当场点数）", "Stock, counted on the spot"), (Sheet.STOCK,), (Sheet.STOCK,)
    ),
    Asking(
        ("现金、存款和设备", "Cash, deposits, equipment"),
        (Sheet.CASH,),
        (Sheet.FIXED_ASSETS, Sheet.OTHER_ASSETS),
    ),
    Asking(
        ("应收、应付和所有借款", "Owed by others, owed to others, every debt"),
        (Sheet.DEBTS,),
        (Sheet.RECEIVABLES, Sheet.PAYABLES, Sheet.DEBTS),
    ),
    Asking(
        ("经营开支和家庭开支", "Costs of the business and of the household"),
        (Sheet.COSTS,),
        (Sheet.COSTS, Sheet.HOUSEHOLD),
    ),
    Asking(("照片和凭证", "Photographs and papers"), (Sheet.CASH,)),
)
#: What is asked of a trade whose notebook nobody has opened yet.
OF_ANYBODY = ("从业经历、家庭和邻里评价", "Years in the trade, family, what neighbours say")
ROOM = 8.0  # mm to write in
LABEL = 80.0  # mm
CLOSE = 7.0  # mm, where questions stand two by two
BESIDE = 40.0  # mm of their labels
SMALL = Setting(HEI, 9, 12)


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
        *_of_the_trade(facts, say),
        *_to_ask(facts, say),
    ]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _going(facts: PreparationSheet, say: Tongue) -> list[tuple[str, str]]:
    by = said.long_date(facts.visit_by, say) if facts.visit_by else said.DASH
    return [
        *_trade(facts, say),
        (say("调查人", "Officers"), say("、", ", ").join(facts.officers)),
        (say("最迟上门", "Visit by"), by),
        (say("上门时间", "Visited at"), ""),
        (say("在场人员", "Met"), ""),
    ]


def _trade(facts: PreparationSheet, say: Tongue) -> list[tuple[str, str]]:
    if facts.trade is None:
        return []
    return [(say("行业", "Trade"), facts.called or say(*TRADES[facts.trade])), ("", "")]


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


def _of_the_trade(facts: PreparationSheet, say: Tongue) -> Iterator[Flowable]:
    """Ask what the trade's notebook asks in words, two by two."""
    asked = facts.lines.get(Sheet.STORY.value, ())
    if not asked:
        return
    cells: list[list[Cell]] = [[Text(words, SMALL), gap(CLOSE)] for words in asked]
    if len(cells) % 2:
        cells.append(["", gap(CLOSE)])
    rows = [[*one, *two] for one, two in zip(cells[::2], cells[1::2], strict=True)]
    half = WIDE / 2 - BESIDE
    yield from headed(say("要问的事", "To be asked"))
    yield grid(rows, (BESIDE, half, BESIDE, half), RULED)
    yield gap(3)


def _to_ask(facts: PreparationSheet, say: Tongue) -> Iterator[Flowable]:
    rows = [[_question(one, facts, say), gap(ROOM)] for one in ASKED if _asked(one, facts)]
    if not facts.lines.get(Sheet.STORY.value):
        rows.insert(-1, [Text(say(*OF_ANYBODY), SMALL), gap(ROOM)])
    yield from headed(say("现场记录", "Notes of the visit"))
    yield grid(rows, (LABEL, WIDE - LABEL), RULED)


def _asked(one: Asking, facts: PreparationSheet) -> bool:
    return not facts.pages or any(sheet.value in facts.pages for sheet in one.of)


def _question(one: Asking, facts: PreparationSheet, say: Tongue) -> Flowable:
    """Ask it, with the trade's own words for it under it."""
    names = [name for sheet in one.named for name in facts.lines.get(sheet.value, ())]
    closer = say("、", ", ").join(dict.fromkeys(names))
    return Text(f"{say(*one.words)}\n{closer}".strip(), SMALL)
