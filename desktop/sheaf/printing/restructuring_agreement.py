"""The agreement to repay a loan on other terms: what changes, what is carried, consents."""

from __future__ import annotations

from collections.abc import Iterator

from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.printing.changed_terms import Change, draw
from sheaf.printing.methods import method
from sheaf.printing.parties import amount, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, yuan
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue

WORDED = "restructuring_agreement"


def worded(_facts: RestructuringAgreement) -> str:
    """Name the wording other terms are agreed in."""
    return WORDED


def render(facts: RestructuringAgreement) -> bytes:
    """Draw the agreement."""
    say = tongue(facts.language)
    change = Change(
        worded=WORDED,
        values=_values(facts, say),
        holds=_holds(facts),
        box=tuple(_box(facts, say)),
        called="变更",
        schedule=say("变更后的还款计划（单位：元）", "Schedule from now on (yuan)"),
    )
    return draw(facts, change, say)


def _values(facts: RestructuringAgreement, say: Tongue) -> dict[str, str]:
    before, now = facts.before, facts.now
    return {
        "start": long_date(before.lent_on, say),
        "before": long_date(before.due_on, say),
        "maturity": long_date(now.due_on, say),
        "left": yuan(now.amount),
        "left_words": in_words(now.amount, say),
        "method_before": method(before, say),
        "method": method(now, say),
        "rate_before": annual(before.rate),
        "rate": annual(now.rate),
        "interest": yuan(facts.interest),
        "late": yuan(facts.late),
    }


def _holds(facts: RestructuringAgreement) -> dict[str, bool]:
    return {
        "rate_changes": facts.now.rate != facts.before.rate,
        "carried": bool(facts.interest or facts.late),
    }


def _box(facts: RestructuringAgreement, say: Tongue) -> Iterator[tuple[str, Cell]]:
    now = facts.now
    yield say("借款合同", "Contract"), facts.contract
    words, figures = in_words(now.amount, say), yuan(now.amount)
    yield say("贷款余额", "Principal left"), amount(words, figures, say)
    month = say(f"合月利率{monthly(now.rate)}", f"{monthly(now.rate)} a month")
    yield say("变更后年利率", "Annual rate"), rate(annual(now.rate), month)
    yield say("变更后还款方式", "Now repaid by"), method(now, say)
    yield say("原到期日", "Matured on"), long_date(facts.before.due_on, say)
    yield say("变更后到期日", "Now matures on"), long_date(now.due_on, say)
