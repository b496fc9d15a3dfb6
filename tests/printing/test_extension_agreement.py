"""The extension agreement on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from tests.printing.counter import CONTRACT, LENT, LINES, OFFICE, WANG, read, yuan

from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.printing.extension_agreement import render


def an_agreement(**changes: Any) -> ExtensionAgreement:
    facts = ExtensionAgreement(
        language="zh_CN",
        number="展00001",
        office=OFFICE,
        contract=CONTRACT,
        borrower=WANG,
        guarantors=(),
        owners=(),
        lent=LENT,
        left=yuan("20297.37"),
        granted_on=date(2026, 8, 2),
        to=date(2027, 3, 10),
        rate=LENT.rate,
        reason="大棚遭受风灾",
        lines=LINES,
    )
    return replace(facts, **changes)


def test_it_says_from_when_to_when_and_why() -> None:
    text = read(render(an_agreement()))

    assert "展期至2027年3月10日" in text
    assert "大棚遭受风灾" in text
    assert "年利率不变" in text
    assert "继续承担保证责任" not in text


def test_a_guarantor_consents_by_signing() -> None:
    text = read(render(an_agreement(guarantors=(replace(WANG, name="李国平"),))))

    assert "保证人李国平同意展期" in text
