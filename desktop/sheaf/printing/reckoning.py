"""How each line of a schedule came about: period, interest, principal, payment.

For a borrower who asks why: every figure is the sum that made it, ready to be done again
on a pocket calculator.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from reportlab.platypus import Flowable

from sheaf.domain.paper.reckoning import Reckoning
from sheaf.domain.schedule.explain import Bears, Explanation, explain_all
from sheaf.domain.schedule.formula import Formula, formula
from sheaf.domain.schedule.rule import Repays
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text
from sheaf.printing.letter import foot, opening
from sheaf.printing.methods import ROUNDED, method
from sheaf.printing.page import document
from sheaf.printing.tables import RULED, Cell, grid
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG

A_DAY = timedelta(days=1)
WIDTHS = (11, 45, 24, 80)
HEAD, FIGURE = Setting(SONG, 9, 12), Setting(HEI, 9, 12)

BORNE = {
    Bears.RATE_OF_THE_PERIOD: ("按期利率", "rate of the period"),
    Bears.WHOLE_PERIOD: ("整期计息", "a whole period"),
    Bears.MONTHS_AND_DAYS: ("满月加零头天数", "months and odd days"),
    Bears.DAYS: ("按实际天数", "by days"),
    Bears.SHARE_OF_THE_TOTAL: ("分摊全部利息", "share of all interest"),
    Bears.NOTHING: ("不计息", "no interest"),
}


def render(facts: Reckoning) -> bytes:
    """Draw the paper."""
    say = tongue(facts.language)
    title = say("还款计划计算说明", "How the schedule came about")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_what(facts, say), Setting(after=6)),
        _table(facts, say),
        Text(_rules(facts, say), BODY),
    ]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _what(facts: Reckoning, say: Tongue) -> str:
    lent = facts.lent
    who = say(f"借款人{facts.borrower}，", f"Borrower {facts.borrower}. ")
    what = say(
        f"借款金额{said.yuan(lent.amount)}，{lent.lent_on}放款，{lent.due_on}到期，"
        f"{method(lent, say)}。\n{said.rate(lent.rate, say)}。",
        f"{said.yuan(lent.amount)} lent on {lent.lent_on}, due on {lent.due_on}. "
        f"{method(lent, say)}.\nRate {said.rate(lent.rate, say)}.",
    )
    return who + what if facts.borrower else what


def _table(facts: Reckoning, say: Tongue) -> Flowable:
    heads = (
        say("期次", "No."), say("计息期间", "Period"),
        say("项目", "Part"), say("计算", "Sum"),
    )  # fmt: skip
    rows: list[list[Cell]] = [[Text(head, HEAD) for head in heads]]
    merged = []
    for one in _explained(facts):
        parts = _parts(one, formula(facts.terms, one), say)
        first = len(rows)
        for at, (name, sum_) in enumerate(parts):
            period = _period(one, say) if not at else ""
            number = str(one.number) if not at else ""
            rows.append([*_texts(number, period), *_texts(name, sum_)])
        merged.append((first, len(rows) - 1))
    return _grid(rows, merged)


def _explained(facts: Reckoning) -> tuple[Explanation, ...]:
    found = explain_all(facts.terms)
    if not facts.to_pay_on:
        return found
    known = zip(found, facts.to_pay_on, strict=True)
    return tuple(replace(one, due_on=day) for one, day in known)


def _grid(rows: list[list[Cell]], merged: list[tuple[int, int]]) -> Flowable:
    """Rule off each instalment; its parts stay on one page."""
    table = grid(rows, WIDTHS, [*RULED[:1], ("VALIGN", (0, 0), (-1, -1), "TOP")])
    table.repeatRows = 1
    for first, last in merged:
        table.setStyle(
            [
                ("LINEABOVE", (0, first), (-1, first), 0.5, "black"),
                ("NOSPLIT", (0, first), (-1, last)),
            ]
        )
    return table


def _texts(*texts: str) -> list[Cell]:
    return [Text(text, FIGURE) for text in texts]


def _period(one: Explanation, say: Tongue) -> str:
    told = one.interest
    borne = say(*BORNE[told.by])
    return say(
        f"{told.starts_on}至{told.ends_on}\n{told.days}天，{borne}",
        f"{told.starts_on} to {told.ends_on}\n{told.days} days, {borne}",
    )


def _parts(one: Explanation, sums: Formula, say: Tongue) -> list[tuple[str, str]]:
    """Name each figure of a line and the sum that made it."""
    opening = say("期初本金", "Opening")
    parts = [(opening, str(one.opening))]
    interest = sums.interest or str(one.interest.rounded)
    parts.append((say("利息", "Interest"), interest))
    if one.interest.put_off:
        parts.append(("", say("推迟到宽限期后支付", "put off to after the grace")))
    if sums.level:
        parts.append((say("每期还款额", "Level"), sums.level))
    parts.append((say("本金", "Principal"), sums.principal or _repaid(one, say)))
    parts.append((say("应还合计", "Payment"), sums.payment))
    parts.append((say("期末本金", "Closing"), str(one.closing)))
    return parts + _moved(one, say)


def _moved(one: Explanation, say: Tongue) -> list[tuple[str, str]]:
    """Say that the due date left a holiday: neither its days nor its interest do."""
    due_on, to = one.agreed_on, one.due_on
    if to == due_on:
        return _settled(one, say)
    how = ("顺延至", "moved on to") if to > due_on else ("提前至", "moved back to")
    words = say(
        f"{due_on}，遇节假日{how[0]}{to}，过后算逾期",
        f"{due_on}, {how[1]} {to} for a weekend or holiday; late after that",
    )
    return [(say("应还日", "Due"), words)]


def _settled(one: Explanation, say: Tongue) -> list[tuple[str, str]]:
    """Say when interest is to be paid that is not due as soon as it is settled."""
    last, to = one.interest.ends_on - A_DAY, one.agreed_on
    if to == one.interest.ends_on:
        return []
    words = say(f"利息计至{last}（含），应于{to}支付", f"{to}, counted to {last} inclusive")
    return [(say("应还日", "Due"), words)]


def _repaid(one: Explanation, say: Tongue) -> str:
    told = one.principal
    if told.clears and told.by is not Repays.AS_PLANNED:
        why = say("末期还清余额", "the last one repays what is left")
    elif told.in_grace:
        why = say("宽限期内不还本金", "none in the grace")
    elif told.by is Repays.AT_THE_END:
        why = say("到期还本", "at maturity")
    else:
        why = say("按约定的计划", "as planned")
    return say(f"{told.amount}（{why}）", f"{told.amount} ({why})")


def _rules(facts: Reckoning, say: Tongue) -> str:
    mode = ROUNDED[facts.terms.rounding.mode]
    to, level_to = facts.terms.rounding.to, facts.terms.rounding.level_to
    level = level_to != to
    chinese = f"（每期还款额到{level_to}元）" if level else ""
    english = f" (a level payment to {level_to})" if level else ""
    return say(
        "利息期间从上一应还日起，到本应还日前一天止。→ 后是"
        f"{mode[0]}到{to}元的数{chinese}，每个数只舍入一次；… 表示小数未完。",
        "A period runs from one due date to the day before the next. Behind → stands the "
        f"amount rounded {mode[1]} to {to} yuan{english}, each once; … says that figures "
        "go on.",
    )
