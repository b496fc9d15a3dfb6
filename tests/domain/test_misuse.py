"""Misuse costs more, never twice (DOMAIN 4.1)."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import yuan

from sheaf.domain.arrears import Due, Settled
from sheaf.domain.errors import Unusable
from sheaf.domain.kept import Kept
from sheaf.domain.lateness import LateRules
from sheaf.domain.loan import Covenants, Loan, Standing, Status
from sheaf.domain.misuse import charge, misused
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component, NothingPaid, Overpaid

CASES = json.loads((Path(__file__).parents[1] / "vectors/penalty.json").read_text("utf-8"))[
    "cases"
]
[P4] = [case for case in CASES if case["id"] == "P4"]
LENT, MATURES = date(2026, 3, 10), date(2026, 9, 10)
SINCE, UNTIL = date(2026, 5, 1), date(2026, 6, 21)


def standing(*settled: Settled, uplift: str = "1", late: str = "0.50") -> Standing:
    """Owe 30,000 at 9 %, all of it on the tenth of September."""
    rules = LateRules(Rate(Decimal(9)), Decimal(late))
    loan = Loan(
        id=1,
        number="2026-00012",
        customer_id=1,
        borrower="王芳",
        principal=yuan("30000"),
        rate=Rate(Decimal(9)),
        method="interest_first",
        security="credit",
        disbursed_on=LENT,
        matures_on=MATURES,
        officer_id=1,
        covenants=Covenants(rules, misuse_uplift=Decimal(uplift)),
    )
    due = Due(1, MATURES, MATURES, yuan("1380"), yuan("30000"))
    return Standing(loan, Status.ACTIVE, 1, (due,), settled, (), Kept(ZERO, LENT))


def test_it_costs_the_misuse_rate_less_the_interest_charged_anyway() -> None:
    found = misused(standing(), yuan("10000"), SINCE, UNTIL)

    assert [(one.days, one.running) for one in found] == [(P4["days"], yuan("10000"))]
    assert charge(found).plain == P4["extra"]


def test_money_that_is_overdue_bears_the_higher_rate_and_not_both() -> None:
    found = misused(standing(), yuan("10000"), MATURES, MATURES + timedelta(40))

    assert [(one.running, one.overdue) for one in found] == [(ZERO, yuan("10000"))]
    assert charge(found) == yuan("50")  # 10,000 at 18 % less 13.5 %, 40 days


def test_a_misuse_rate_no_higher_than_the_late_rate_costs_nothing_more() -> None:
    lower = standing(uplift="0.50")

    assert charge(misused(lower, yuan("10000"), MATURES, MATURES + timedelta(40))) == ZERO


def test_what_was_repaid_is_misused_no_longer() -> None:
    halfway = SINCE + timedelta(20)
    paid = Settled(halfway, 1, Component.PRINCIPAL, yuan("26000"))

    found = misused(standing(paid), yuan("10000"), SINCE, UNTIL)

    assert [(one.days, one.running) for one in found] == [
        (20, yuan("10000")),
        (31, yuan("4000")),
    ]


@pytest.mark.parametrize(
    ("amount", "since", "refusal"),
    [
        ("0", SINCE, NothingPaid),
        ("30000.01", SINCE, Overpaid),
        ("1", UNTIL, Unusable),
        ("1", LENT - timedelta(1), Unusable),
    ],
)
def test_what_cannot_be_is_refused(amount, since, refusal) -> None:
    with pytest.raises(refusal):
        misused(standing(), yuan(amount), since, UNTIL)


@given(
    amount=st.integers(1, 3_000_000),
    before=st.integers(0, 200),
    first=st.integers(1, 120),
    second=st.integers(1, 120),
)
def test_two_charges_one_after_the_other_come_to_one(amount, before, first, second) -> None:
    since = LENT + timedelta(before)
    until = since + timedelta(first)
    end = until + timedelta(second)
    loan, money = standing(), Money(amount)

    whole = charge(misused(loan, money, since, end))
    parts = [misused(loan, money, since, until), misused(loan, money, until, end)]

    assert abs(whole.fen - sum(charge(part).fen for part in parts)) <= 1
