"""The restructuring agreement on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.printing.counter import CONTRACT, LENT, LINES, OFFICE, WANG, read, yuan

from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.printing.restructuring_agreement import render

NOW = replace(
    LENT, amount=yuan("20297.37"), method="interest_only", due_on=date(2027, 8, 2)
)


def an_agreement(**changes: Any) -> RestructuringAgreement:
    facts = RestructuringAgreement(
        language="zh_CN",
        number="组00001",
        office=OFFICE,
        contract=CONTRACT,
        borrower=WANG,
        guarantors=(),
        owners=(),
        before=LENT,
        now=NOW,
        granted_on=date(2026, 8, 2),
        reason="大棚遭受风灾",
        lines=LINES,
    )
    return replace(facts, **changes)


def test_it_says_how_it_was_and_is_to_be_repaid_and_why() -> None:
    text = read(render(an_agreement()))

    assert "还款方式变更为按月付息到期还本" in text
    assert "2027年8月2日到期" in text
    assert "大棚遭受风灾" in text
    assert "年利率不变" in text
    assert "不因变更而免除" not in text


def test_what_is_carried_over_is_named() -> None:
    facts = an_agreement(interest=yuan("225.00"), late=yuan("3.40"))

    text = read(render(facts))

    assert "利息¥225.00、罚息和复利¥3.40不因变更而免除" in text


def test_a_guarantor_consents_by_signing() -> None:
    text = read(render(an_agreement(guarantors=(replace(WANG, name="李国平"),))))

    assert "保证人李国平同意上述变更" in text


def test_it_is_said_in_english_too() -> None:
    text = read(render(an_agreement(language="en")))

    assert "Restructuringagreement" in text.replace(" ", "")
