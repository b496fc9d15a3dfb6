import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.repayment import (
    BY_COMPONENT,
    BY_INSTALMENT,
    ORDERS,
    PRINCIPAL_FIRST,
    Allocation,
    By,
    Claim,
    Component,
    NothingPaid,
    Order,
    Overpaid,
    allocate,
    allocate_and_keep,
    fee_claim,
    owed,
    settled,
)

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors/allocation.json").read_text("utf-8")
)
MODES = {
    "BY_INSTALLMENT": BY_INSTALMENT,
    "BY_COMPONENT": BY_COMPONENT,
    "PRINCIPAL_FIRST": PRINCIPAL_FIRST,
}
TODAY = date(2026, 7, 20)
yuan = Money.parse


def vector_claims():
    items = [
        Claim(
            item["installment"],
            TODAY,
            0,
            *(
                yuan(item[part])
                for part in ("penalty", "compound", "interest", "principal")
            ),
        )
        for item in VECTORS["due"]["items"]
    ]
    return [*items, fee_claim(yuan(VECTORS["due"]["fee"]), TODAY)]


@pytest.mark.parametrize(
    "case", VECTORS["cases"], ids=lambda case: f"{case['receipt']} {case['mode']}"
)
def test_every_published_split_is_exact(case):
    shares = allocate_and_keep(yuan(case["receipt"]), vector_claims(), MODES[case["mode"]])

    assert [
        (one.instalment, one.component.value, one.amount.plain)
        for one in shares.allocations
    ] == [
        (one["installment"], one["component"], one["amount"]) for one in case["allocation"]
    ]
    assert shares.unallocated.plain == case["unallocated"]


def test_the_claims_of_the_example_come_to_its_total():
    assert owed(vector_claims()).plain == VECTORS["due"]["total"]


def test_more_than_is_owed_is_refused_with_both_amounts():
    with pytest.raises(Overpaid) as refused:
        allocate(yuan("10380.38"), vector_claims(), BY_INSTALMENT)

    assert (refused.value.offered, refused.value.owed) == (
        yuan("10380.38"),
        yuan("10380.37"),
    )
    assert (refused.value.code, refused.value.field) == ("overpaid", "amount")


@pytest.mark.parametrize("amount", ["0", "-5"])
def test_nothing_or_less_is_refused(amount):
    with pytest.raises(NothingPaid) as refused:
        allocate(yuan(amount), vector_claims(), BY_INSTALMENT)

    assert refused.value.field == "amount"


def test_a_fee_that_does_not_come_first_comes_after_the_instalments():
    order = Order(By.INSTALMENT, (*tuple(Component)[1:], Component.FEE))

    shares = allocate(owed(vector_claims()), vector_claims(), order)

    assert shares[-1] == Allocation(0, Component.FEE, yuan("20"))
    assert shares[0] == Allocation(3, Component.PENALTY, yuan("74.71"))


def test_what_was_settled_adds_up_by_component_and_a_reversal_is_its_opposite():
    shares = allocate(owed(vector_claims()), vector_claims(), BY_COMPONENT)

    assert settled(shares, Component.PENALTY) == yuan("93.53")
    assert settled([*shares, *(-one for one in shares)], Component.PENALTY) == ZERO


amounts = st.integers(0, 10**7).map(Money)
claims = st.lists(st.tuples(*[amounts] * 5), max_size=6).map(
    lambda rows: [
        Claim(number, TODAY, 0, *row) if number else fee_claim(row[0], TODAY)
        for number, row in enumerate(rows)
    ]
)


@settings(deadline=None)
@given(st.integers(1, 10**8).map(Money), claims, st.sampled_from(list(ORDERS.values())))
def test_no_fen_is_lost_and_nothing_is_settled_beyond_its_claim(amount, claims, order):
    shares = allocate_and_keep(amount, claims, order)

    assert total(one.amount for one in shares.allocations) + shares.unallocated == amount
    assert total(one.amount for one in shares.allocations) == min(amount, owed(claims))
    by_number = {claim.instalment: claim for claim in claims}
    for one in shares.allocations:
        assert ZERO < one.amount <= by_number[one.instalment].of(one.component)


@settings(deadline=None)
@given(claims, st.sampled_from(list(ORDERS.values())))
def test_the_order_of_the_claims_does_not_matter(claims, order):
    amount = Money(owed(claims).fen // 2 + 1)

    assert allocate_and_keep(amount, claims, order) == allocate_and_keep(
        amount, claims[::-1], order
    )
