"""The agreement to extend a loan: both schedules' ends, the new rate, all consents."""

from __future__ import annotations

from collections.abc import Iterator

from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.printing.changed_terms import Change, draw
from sheaf.printing.parties import amount, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, yuan
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue

WORDED = "extension_agreement"


def worded(_facts: ExtensionAgreement) -> str:
    """Name the wording an extension is agreed in."""
    return WORDED


def render(facts: ExtensionAgreement) -> bytes:
    """Draw the agreement."""
    say = tongue(facts.language)
    change = Change(
        worded=WORDED,
        values=_values(facts, say),
        holds={"rate_changes": facts.rate != facts.lent.rate},
        box=tuple(_box(facts, say)),
        called="展期",
        schedule=say("展期后的还款计划（单位：元）", "Schedule after the extension (yuan)"),
        initials=(say("借款人", "Borrower"), say("经办人", "Officer")),
    )
    return draw(facts, change, say)


def _values(facts: ExtensionAgreement, say: Tongue) -> dict[str, str]:
    return {
        "start": long_date(facts.lent.lent_on, say),
        "before": long_date(facts.lent.due_on, say),
        "maturity": long_date(facts.to, say),
        "left": yuan(facts.left),
        "left_words": in_words(facts.left, say),
        "rate_before": annual(facts.lent.rate),
        "rate": annual(facts.rate),
    }


def _box(facts: ExtensionAgreement, say: Tongue) -> Iterator[tuple[str, Cell]]:
    yield say("借款合同", "Contract"), facts.contract
    words, figures = in_words(facts.left, say), yuan(facts.left)
    yield say("展期本金", "Principal extended"), amount(words, figures, say)
    month = say(f"合月利率{monthly(facts.rate)}", f"{monthly(facts.rate)} a month")
    yield say("展期年利率", "Annual rate"), rate(annual(facts.rate), month)
    yield say("原到期日", "Was to mature on"), long_date(facts.lent.due_on, say)
    yield say("展期后到期日", "Matures on"), long_date(facts.to, say)
