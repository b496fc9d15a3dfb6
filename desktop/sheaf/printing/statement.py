"""What is owed today and why: each line of the schedule with the sums behind it.

For a borrower who asks why: late interest by days, base and rate, and a schedule that was
drawn up anew, line by line as the screen unfolds it.
"""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.paper.statement import Statement, StatementLine
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.tables import RULED, Cell, Style, grid
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI, SONG

WIDTHS = (13, 25, 25, 23, 25, 25, 24)
TOGETHER = 12  # sentences that stay on one page with their line
HEAD, HEAD_RIGHT = Setting(SONG, 9, 12), Setting(SONG, 9, 12, side="r")
CELL, FIGURE = Setting(HEI, 9, 12), Setting(HEI, 9, 12, side="r")
TOLD = Setting(SONG, 8.5, 12.5, indent=12)


def render(facts: Statement) -> bytes:
    """Draw the paper."""
    say = tongue(facts.language)
    title = say("欠款计算说明", "What is owed, and why")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_what(facts, say), Setting(after=6)),
        _table(facts, say),
        *_charges(facts, say),
        Text(_rules(say), BODY),
    ]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _what(facts: Statement, say: Tongue) -> str:
    due, left = said.yuan(facts.due), said.yuan(facts.outstanding)
    return say(
        f"借款人{facts.borrower}，截至{said.long_date(facts.on, say)}：到期应还{due}，"
        f"贷款余额{left}。",
        f"Borrower {facts.borrower}. On {said.long_date(facts.on, say)} {due} is due, "
        f"and {left} of principal is owed in all.",
    )


def _charges(facts: Statement, say: Tongue) -> list[Flowable]:
    """Say what is owed beside the lines, and how it came about."""
    if not facts.charges and not facts.charges_told:
        return []
    words = say(
        "不分期的费用、罚息，今日尚欠", "Charges beside the instalments, owed today: "
    )
    told = [Text(one, TOLD) for one in facts.charges_told]
    return [Text(words + said.yuan(facts.charges), BODY), *told]


def _table(facts: Statement, say: Tongue) -> Flowable:
    names = (
        (say("期次", "No."), HEAD), (say("应还日", "Due on"), HEAD),
        (say("本金", "Principal"), HEAD_RIGHT), (say("利息", "Interest"), HEAD_RIGHT),
        (say("应还", "To pay"), HEAD_RIGHT), (say("已还本息", "Paid"), HEAD_RIGHT),
        (say("今日尚欠", "Owed today"), HEAD_RIGHT),
    )  # fmt: skip
    rows: list[list[Cell]] = [[Text(name, setting) for name, setting in names]]
    spans: list[tuple[int, int]] = []
    for one in facts.lines:
        first = len(rows)
        rows.append(_row(one))
        rows += [[Text(told, TOLD), *[""] * (len(WIDTHS) - 1)] for told in one.told]
        spans.append((first, len(rows) - 1))
    table = grid(rows, WIDTHS, [*RULED[:1], ("VALIGN", (0, 0), (-1, -1), "TOP")])
    table.repeatRows = 1
    table.setStyle([one for span in spans for one in _ruled(*span)])
    return table


def _ruled(first: int, last: int) -> Style:
    """Rule a line off from the one before; what is told of it runs across below."""
    across = [("SPAN", (0, row), (-1, row)) for row in range(first + 1, last + 1)]
    close = [
        ("TOPPADDING", (0, first + 1), (-1, last), 0),
        ("BOTTOMPADDING", (0, first), (-1, last - 1), 1),
    ]
    rule = ("LINEABOVE", (0, first), (-1, first), 0.5, "black")
    return [
        rule,
        ("NOSPLIT", (0, first), (-1, min(first + TOGETHER, last))),
        *across,
        *close,
    ]


def _row(one: StatementLine) -> list[Cell]:
    number = str(one.number) if one.number > 0 else said.DASH
    amounts = (one.principal, one.interest, one.payment, one.paid, one.owed)
    return [
        Text(number, CELL),
        Text(one.due_on.isoformat(), CELL),
        *(Text(said.figure(amount), FIGURE) for amount in amounts),
    ]


def _rules(say: Tongue) -> str:
    return say(
        "期间从上一应还日起，到本应还日前一天止；“已还本息”不含罚息、复利和费用，"
        "“今日尚欠”含到今日的罚息、复利和费用。→ 后是舍入到分的数，罚息、复利按四舍五入，"
        "每个数只舍入一次；… 表示小数未完；i 是每期利率。单位：元。",
        "A period runs from one due date to the day before the next. “Paid” is without "
        "late interest and fees; “owed today” has both, up to today. Behind → stands what "
        "was rounded to the fen, each once, late interest half up; … says that figures go "
        "on, and i is the rate of a period. In yuan.",
    )
