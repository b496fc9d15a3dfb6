import json
from decimal import Decimal
from pathlib import Path

import pytest

from sheaf.domain.errors import Unusable
from sheaf.domain.lateness import LateRules, check_uplifts, too_dear
from sheaf.domain.rate import Quote, Rate

CASES = {
    case["id"]: case
    for case in json.loads(
        (Path(__file__).parents[1] / "vectors/penalty.json").read_text("utf-8")
    )["cases"]
}
NINE = Rate(Decimal(9))


def percent(text):
    return Decimal(text.removesuffix("%"))


def test_a_monthly_rate_is_raised_in_its_own_unit():
    case = CASES["P7"]
    contract = Rate(Decimal("10.17"), Quote.PERMILLE_PER_MONTH)

    late = LateRules(contract, Decimal("0.30")).late

    assert str(late.value.normalize()) == case["monthly_penalty_permille"]
    assert late.quoted(Quote.PERCENT_PER_YEAR) == percent(case["annual_penalty"])
    assert contract.quoted(Quote.PERCENT_PER_YEAR) == percent(case["annual_contract"])


@pytest.mark.parametrize("row", CASES["P8"]["rows"], ids=lambda row: row["penalty"])
def test_a_late_rate_that_a_court_would_reduce_is_warned_of(row):
    late = LateRules(Rate(percent(row["contract"])), percent(row["uplift"]) / 100).late

    assert late.value == percent(row["penalty"])
    assert too_dear(late, Decimal("0.24")) is row["warn"]


@pytest.mark.parametrize(
    ("penalty", "diverted", "field"),
    [
        ("0.29", "1", "penalty_uplift"),
        ("0.51", "1", "penalty_uplift"),
        ("0.5", "0.49", "misuse_uplift"),
    ],
)
def test_uplifts_outside_the_notice_are_refused_by_field(penalty, diverted, field):
    with pytest.raises(Unusable) as refused:
        check_uplifts(Decimal(penalty), Decimal(diverted))

    assert refused.value.field == field


def test_uplifts_at_the_ends_of_the_range_are_allowed():
    check_uplifts(Decimal("0.30"), Decimal("0.50"))
    check_uplifts(Decimal("0.50"), Decimal("1.00"))
