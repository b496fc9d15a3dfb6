"""A case of the committee on paper: figures, what was said, votes, what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.condition import Check
from sheaf.domain.investigation.checks.rule import Figure
from sheaf.domain.investigation.doubts import Doubt
from sheaf.domain.paper.heard import (
    Apart,
    Cast,
    Countersigned,
    Figures,
    Heard,
    Open,
    Spoken,
)
from sheaf.domain.pricing import Pricing, Repricing
from sheaf.printing.conditions import CONDITIONS
from sheaf.printing.flow import Setting, Text
from sheaf.printing.investigation_words import CHECKS, DOUBTS, FIGURES
from sheaf.printing.methods import METHODS, planned
from sheaf.printing.said import DASH, annual, figure, per_cent, yuan
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue

CHOICES = {
    "approve": ("同意", "in favour"),
    "ask": ("重新调查", "investigate again"),
    "decline": ("不同意", "against"),
}
RULINGS = {
    "approved": ("通过", "Approved"),
    "sent_back": ("重新调查", "Sent back"),
    "declined": ("不通过", "Declined"),
    "": ("延期审议", "Put off"),
}
SAID = {
    "presentation": ("汇报", "Presented"),
    "question": ("提问", "Question"),
    "answer": ("答复", "Answer"),
    "withdrawal": ("撤回", "Withdrawal"),
}
BARS = {
    "presents": ("本案汇报人", "presents the case"),
    "accepted": ("本案受理人", "took the application in"),
    "investigated": ("参与本案调查", "looked into it"),
    "related": ("与当事人有利害关系", "is close to a party"),
    "stood_aside": ("本人申请回避", "stood aside"),
    "acted_for": ("已由受托人代为表决", "somebody voted in their place"),
    "no_seat": ("无可代行的委员或超出转授限额", "nobody to act for on so much"),
}
WHEN = {
    Repricing.FIXED: ("固定", "fixed"),
    Repricing.EVERY_1_JANUARY: ("每年1月1日调整", "set anew every 1 January"),
    Repricing.ANNIVERSARY: ("每年对月对日调整", "set anew every anniversary"),
}
FIGURE_CODES = frozenset(one.value for one in Figure)
TOLD = Setting(lead=16, after=2)
#: Narrower for English, whose words are longer.
WIDTHS = {True: (26, 19, 26, 12, 17, 60), False: (26, 24, 26, 19, 18, 47)}


def ruled(case: Heard, say: Tongue) -> str:
    """Say what was decided, in a word; less than was asked for is said so."""
    less = case.ruling == "approved" and case.agreed.amount < case.asked.amount
    return say("减额通过", "Approved for less") if less else say(*RULINGS[case.ruling])


def terms(figures: Figures, say: Tongue) -> str:
    """Say amount, term, rate and method in one line."""
    method = _way(figures, say)
    rate, made = annual(figures.rate), ""
    if figures.pricing:
        told = price(figures.pricing, say)
        made = say(f"（{told}）", f" ({told})")
    return say(
        f"{yuan(figures.amount)}，{figures.months}个月，年利率{rate}{made}，{method}",
        f"{yuan(figures.amount)} over {figures.months} months at {rate} a year{made}, "
        f"{method}",
    )


def _way(figures: Figures, say: Tongue) -> str:
    method = say(*METHODS[figures.method])
    if not figures.plan:
        return method
    plan = planned(figures.plan, say)
    return say(f"{method}（{plan}）", f"{method} ({plan})")


def price(made: Pricing, say: Tongue) -> str:
    """Say briefly what a rate is made from, and when it follows: LPR 3.00% +600 bp."""
    over, points = made.over_five_years, f"{made.basis_points:+d}"
    lpr, when = per_cent(made.value), say(*WHEN[made.repricing])
    return say(
        f"{'5年期以上' if over else '1年期'}LPR {lpr} {points}基点，{when}",
        f"LPR {'over 5 years' if over else '1 year'} {lpr} {points} bp, {when}",
    )


def doubted(case: Heard, say: Tongue) -> Iterator[Text]:
    """Say what was set aside and by whom, and what is open in the report.

    The report says more of each; here one reads that it was there when they voted.
    """
    for one in case.waived:
        name = say(*CONDITIONS[Check(one.condition)])
        about = say(f"（{one.about}）", f" ({one.about})") if one.about else ""
        why = " ".join(one.reason.split())
        words = say(
            f"条件豁免：{name}{about}未达到，由{one.manager}豁免，理由：{why}",
            f"Overridden: {name}{about} was not met; by {one.manager}: {why}",
        )
        yield Text(words, TOLD)
    if case.doubts:
        told = say("；", "; ").join(_open(one, say) for one in case.doubts)
        many = len(case.doubts)
        head = say(f"调查报告未决疑点{many}项：", f"Open in the report ({many}): ")
        yield Text(f"{head}{told}{say('。', '.')}", TOLD)


def _open(one: Open, say: Tongue) -> str:
    """Name one in short, with what was answered, or that nothing was."""
    reason = " ".join(one.reason.split())
    if one.name in FIGURE_CODES:
        name = say(*FIGURES[Figure(one.name)])
        passing, least = one.facts
        return say(
            f"{name}仅{passing}种方法相符（应{least}种）",
            f"{name} agrees in {passing} of {least} ways",
        )
    if one.name in CHECKS:
        told = f"{say(*CHECKS[one.name])} {''.join(one.facts)}"
    else:
        kind = Doubt(one.name.removeprefix("doubt."))
        told = say(*DOUBTS[kind]).format(*one.facts).rstrip("。. ")
    answer = reason or say("未说明原因", "no reason given")
    return say(f"{told}（{answer}）", f"{told} ({answer})")


def votes(case: Heard, say: Tongue) -> Flowable:
    """Set the votes in a table: a no has no figures, its reason stands all the same."""
    heads = (
        say("委员", "Member"), say("表决", "Vote"), say("金额", "Amount"),
        say("月数", "Months"), say("年利率", "Rate"),
        say("还款方式、条件和理由", "Repaid how, conditions, reason"),
    )  # fmt: skip
    columns = Columns(heads, WIDTHS[say.chinese], "llrrrl")
    return figures_table(columns, [_vote(one, say) for one in case.votes], ())


def told(case: Heard, say: Tongue) -> Iterator[Text]:
    """Say line by line what was said on the case, and who did not vote."""
    for one in case.remarks:
        head = say(*SAID[one.kind])
        words = " ".join(one.words.split())
        line = say(f"{head}（{one.speaker}）：{words}", f"{head} ({one.speaker}): {words}")
        yield Text(f"{line}{_withdrawn(one, say)}", TOLD)
    if case.aside:
        names = say("；", "; ").join(_apart(one, say) for one in case.aside)
        yield Text(say(f"回避表决：{names}", f"Not voting: {names}"), TOLD)


def _withdrawn(one: Spoken, say: Tongue) -> str:
    if not one.withdrawn_by:
        return ""
    by, why = one.withdrawn_by, " ".join(one.withdrawn_why.split())
    return say(f"［{by}已撤回此条：{why}］", f" [withdrawn by {by}: {why}]")


def signed(case: Heard, say: Tongue) -> Iterator[Text]:
    """Say line by line what directors said."""
    for one in case.signatures:
        yield Text(_signed(one, say), TOLD)


def in_place(name: str, acts_for: str, say: Tongue) -> str:
    """Name who acts, and for whom, if in another's place."""
    return say(f"{name}（代{acts_for}）", f"{name} for {acts_for}") if acts_for else name


def listed(texts: tuple[str, ...], say: Tongue) -> str:
    """Join conditions, each with its number."""
    return say("；", "; ").join(f"({k + 1}) {text}" for k, text in enumerate(texts))


def _vote(one: Cast, say: Tongue) -> tuple[str, ...]:
    yes = one.choice == "approve"
    figures = one.figures
    how = (_way(figures, say), price(figures.pricing, say) if figures.pricing else "")
    told = (*(how if yes else ()), *one.conditions, one.reason)
    why = say("；", "; ").join(filter(None, told))
    return (
        in_place(one.member, one.acts_for, say),
        say(*CHOICES[one.choice]),
        figure(figures.amount) if yes else DASH,
        str(figures.months) if yes else DASH,
        annual(figures.rate) if yes else DASH,
        " ".join(why.split()) or DASH,
    )


def _apart(one: Apart, say: Tongue) -> str:
    why = say("，", ", ").join(filter(None, (say(*BARS[one.bar]), one.reason)))
    return say(f"{one.name}（{why}）", f"{one.name} ({why})")


def _signed(one: Countersigned, say: Tongue) -> str:
    state = say("同意", "signs") if one.signs else say("否决", "vetoes")
    name = in_place(one.director, one.acts_for, say)
    words = say(f"主任签批（{name}）：{state}", f"Director {name}: {state}")
    return say("，", ", ").join(filter(None, (words, one.reason)))
