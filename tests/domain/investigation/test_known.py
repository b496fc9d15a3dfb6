"""The office's own cases spread their ratios; too few say nothing."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.checks.rule import Verdict
from sheaf.domain.investigation.known import Known, Spread, spread

SHARES = st.decimals("0", "2", places=4)


def test_quartiles_and_the_ends_beyond_which_a_case_lies_apart() -> None:
    found = spread([Decimal(one) for one in ("0.10", "0.12", "0.14", "0.16", "0.18")])

    assert found == Spread(5, Decimal("0.12"), Decimal("0.14"), Decimal("0.16"))
    assert found.ends == (Fraction(6, 100), Fraction(22, 100))


@given(st.lists(SHARES, max_size=4))
def test_few_cases_say_nothing(values) -> None:
    assert spread(values) is None


@given(st.lists(SHARES, min_size=5, max_size=30))
def test_quartiles_stand_in_their_order(values) -> None:
    found = spread(values)

    assert min(values) <= found.low <= found.median <= found.high <= max(values)


def test_a_case_apart_from_the_offices_own_wants_a_reason() -> None:
    def verdict(low: str, high: str) -> Verdict:
        middle = (Decimal(low) + Decimal(high)) / 2
        peers = {"gross_margin": Spread(9, Decimal(low), middle, Decimal(high))}
        told = replace(setting(), known=Known(peers=peers))
        found = worked_out(typed(VILLAGE_SHOP), told).checks
        return next(one.verdict for one in found if one.name == "cases_gross_margin")

    assert verdict("0.15", "0.19") is Verdict.PASS
    assert verdict("0.30", "0.32") is Verdict.REJECT
