"""Conditions as one reads them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from sheaf.domain.condition import Check, Condition, Part
from sheaf.queries.applications import Override
from sheaf.queries.assessment import Finding
from sheaf.ui.applications.conditions import (
    count,
    figure,
    limit,
    outcome,
    overridden,
    tone,
)


@pytest.mark.parametrize(
    ("code", "found", "bound", "said"),
    [
        (Check.PAPERS, "income_proof", "", ("missing: Proof of income", "")),
        (Check.SECURITY, "guarantor", "", ("Guarantors: still to be named", "")),
        (Check.ARREARS, "0.00", "0.00", ("none", "")),
        (Check.ARREARS, "12.50", "0.00", ("12.50", "")),
        (Check.GROUP_LOCAL, "2", "0", ("2 from outside", "")),
        (Check.GROUP_ADULTS, "37", "18", ("youngest 37 years", "at least 18 years")),
        (Check.AGE, "43", "18", ("43 years", "at least 18 years")),
        (Check.TERM, "12", "3 – 24", ("12 months", "3 – 24 months")),
        (Check.TERM, "1", "3 – 24", ("1 month", "3 – 24 months")),
        (Check.GUARANTOR_INCOME, "3.00", "9.00", ("3.00", "at most 9.00")),
    ],
)
def test_a_figure_says_what_it_is_and_what_is_missing(
    qapp, code, found, bound, said
) -> None:
    condition = Condition(code, passed=False, figure=found, limit=bound)

    assert (figure(condition), limit(condition)) == said


def spare(figure: str, share: str, whole: str) -> Condition:
    return Condition(
        Check.GUARANTOR_INSTALMENT,
        passed=False,
        figure=figure,
        limit="2,623.55",
        part=Part(Decimal(share), whole),
    )


@pytest.mark.parametrize(
    ("share", "said"),
    [
        ("0.50", "1,500.00, half of 3,000.00"),
        ("0.40", "1,500.00, 40 % of 3,000.00"),
        ("1", "1,500.00"),
    ],
)
def test_a_figure_that_is_a_share_says_of_what(qapp, share, said) -> None:
    assert figure(spare("1,500.00", share, "3,000.00")) == said


def test_what_was_overridden_for_an_older_figure_is_no_share_of_the_whole_of_today(
    qapp,
) -> None:
    given = Override("k", "1,800.00", "2,623.55", 0, "", "赵敏", datetime(2026, 3, 5))

    finding = Finding("k", spare("1,500.00", "0.5", "3,000.00"), "", None, given)

    assert outcome(finding) == "not met; 赵敏 overrode only “1,800.00”"


def test_what_was_overridden_is_counted_apart_and_told_with_its_reason(qapp) -> None:
    at = datetime(2026, 3, 5)
    findings = [
        Finding("age", Condition(Check.AGE, passed=True, figure="43"), "", None),
        Finding(
            "income",
            Condition(Check.GUARANTOR_INCOME, passed=False, figure="3.00"),
            "李国平",
            Override("income", "3.00", "9.00", 0, "shares in the greenhouse", "赵敏", at),
        ),
    ]

    assert count(findings) == "1 of 2 met, 1 overridden"
    assert overridden(findings) == (
        "Guaranteed within income  李国平: overridden by 赵敏: shares in the greenhouse"
    )


@pytest.mark.parametrize(
    ("then", "bound", "said"),
    [
        ("110,000.00", "5,000.00 – 100,000.00", "110,000.00"),
        ("900,000.00", "5,000.00 – 800,000.00", "5,000.00 – 800,000.00"),
    ],
)
def test_what_was_overridden_for_another_figure_says_for_which(
    qapp, then, bound, said
) -> None:
    amount = Condition(
        Check.AMOUNT, passed=False, figure="900,000.00", limit="5,000.00 – 100,000.00"
    )
    given = Override("amount", then, bound, 0, "", "赵敏", datetime(2026, 3, 5))

    finding = Finding("amount", amount, "", None, given)

    assert outcome(finding) == f"not met; 赵敏 overrode only “{said}”"
    assert tone(finding) == "bad"
