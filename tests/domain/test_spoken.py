import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.errors import Unusable
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.spoken import PERIODS, heard, spoken

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "rates.json").read_text("utf-8")
)


@pytest.mark.parametrize("case", VECTORS["speech"], ids=lambda case: case["text"])
def test_a_rate_is_heard_and_said_again(case) -> None:
    rate = heard(case["text"])

    value, unit = case["meaning"].split(" ", 1)
    assert rate.value == Decimal(value)
    assert rate.quote.value == unit.replace(" ", "_")
    assert rate.quoted(Quote.PERCENT_PER_YEAR) == Decimal(case["annual"].removesuffix("%"))
    assert spoken(rate) == case["text"].split(" ")[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("月息一分二", "12"),
        ("月息1分2厘5", "12.5"),
        ("月息５毫", "0.5"),
        ("月利率7厘", "7"),
    ],
)
def test_a_rate_is_heard_in_the_words_of_the_village(text, value) -> None:
    assert heard(text) == Rate(Decimal(value), Quote.PERMILLE_PER_MONTH)


@pytest.mark.parametrize(
    "text", ["", "7厘5", "月息", "月息7", "月息7厘5厘", "月利率9%", "年息12"]
)
def test_a_rate_without_its_period_or_unit_is_refused(text) -> None:
    with pytest.raises(Unusable) as refused:
        heard(text)

    assert (refused.value.reason, refused.value.given) == ("not_a_rate", text)


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Rate(Decimal("10.5"), Quote.PERMILLE_PER_MONTH), "月息1分0厘5"),
        (Rate(Decimal("0.5"), Quote.PERMILLE_PER_MONTH), "月息5毫"),
        (Rate(Decimal(0)), "年利率0%"),
        (Rate(Decimal(100)), "年利率100%"),
        (Rate(Decimal("1.5"), Quote.PERCENT_PER_PERIOD), "每期1.5%"),
    ],
)
def test_a_rate_that_has_no_words_is_said_in_figures(rate, text) -> None:
    assert spoken(rate) == text


@given(value=st.decimals(0, 200, places=3), quote=st.sampled_from(list(PERIODS)))
def test_what_is_said_is_heard(value, quote) -> None:
    assert heard(spoken(Rate(value, quote))) == Rate(value, quote)
