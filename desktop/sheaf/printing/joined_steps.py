"""The weekly report of joined steps (兼岗例外周报): who did both, on which case, when."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.application import Step
from sheaf.domain.joined import Joined
from sheaf.domain.paper.joined_steps import JoinedSteps
from sheaf.printing import said
from sheaf.printing.flow import BODY, Setting, Text, gap, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue, tongue

STEPS = {
    Step.ACCEPT: ("受理申请", "accepting"),
    Step.INVESTIGATE: ("调查", "investigation"),
    Step.DISBURSE: ("放款", "paying out"),
    Step.HANDLE_CASH: ("经手现金", "handling cash"),
    Step.KEEP_BOOKS: ("月末结账", "closing the books"),
}
WIDTHS = (26, 28, 52, 54)


def render(facts: JoinedSteps) -> bytes:
    """Draw the report."""
    say = tongue(facts.language)
    title = say("兼岗例外周报", "Joined steps of the week")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_what(facts, say), Setting(after=8)),
        *_table(facts, say),
        gap(8),
        together(signatures(_signers(facts, say), say)),
    ]
    return document(story, title=title, foot=foot(facts, ""))


def _what(facts: JoinedSteps, say: Tongue) -> str:
    since, until = said.long_date(facts.since, say), said.long_date(facts.until, say)
    if not facts.joined:
        return say(
            f"{since}至{until}，没有一人兼办两个环节的业务。",
            f"From {since} to {until} nobody did two steps of one case.",
        )
    return say(
        f"{since}至{until}，因人手所限由一人兼办两个环节的业务如下，请逐笔复核。",
        f"From {since} to {until} one person did two steps of each of these cases, as the "
        "office is small. Look at each again.",
    )


def _table(facts: JoinedSteps, say: Tongue) -> list[Flowable]:
    if not facts.joined:
        return []
    heads = (
        say("日期", "Day"), say("经办人", "Who"),
        say("兼办环节", "Both steps"), say("业务", "Case"),
    )  # fmt: skip
    rows = [_row(one, say) for one in facts.joined]
    count = say(f"共{len(rows)}笔", f"{len(rows)} in all")
    return [figures_table(Columns(heads, WIDTHS, "llll"), rows, ()), Text(count, BODY)]


def _row(one: Joined, say: Tongue) -> tuple[str, ...]:
    both = say("、", " and ").join(say(*STEPS[step]) for step in (one.first, one.second))
    case = f"{one.number}　{one.customer}".strip()
    return one.on.isoformat(), one.teller, both, case


def _signers(facts: JoinedSteps, say: Tongue) -> tuple[Signer, ...]:
    made = say(f"制表（{facts.made_by}）", f"Made by ({facts.made_by})")
    signature = say("签　名", "Signature")
    return Signer(made, (signature,)), Signer(say("复核人", "Looked at by"), (signature,))
