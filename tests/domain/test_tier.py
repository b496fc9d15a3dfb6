"""A tier is what loans here have shown."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.build import NINE

from sheaf.domain.errors import Unusable
from sheaf.domain.product import check
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.tier import Price, Repaid, Tier, tier_of
from sheaf.services.products import three_products

SETTLED, RUNNING = Repaid(settled=True, worst_late=0), Repaid(settled=False, worst_late=0)
LATE = Repaid(settled=True, worst_late=3)
EIGHT = Rate(Decimal(8))


@pytest.mark.parametrize(
    ("loans", "tier"),
    [
        ((), Tier.NEW),
        ((RUNNING,), Tier.ORDINARY),
        ((SETTLED,), Tier.PROVED),
        ((SETTLED, RUNNING), Tier.PROVED),
        ((SETTLED, LATE), Tier.ORDINARY),
    ],
)
def test_who_repaid_a_loan_and_was_never_late_is_proved(loans, tier) -> None:
    assert tier_of(loans) is tier


def test_the_table_gives_the_price_and_the_product_where_it_has_none() -> None:
    terms = replace(
        three_products("zh_CN")[0].terms, rate=NINE, prices=(Price(Tier.PROVED, EIGHT),)
    )

    assert terms.rate_for(Tier.PROVED) == EIGHT
    assert terms.rate_for(Tier.NEW) == NINE


def test_a_price_is_a_rate_a_year() -> None:
    wrong = Price(Tier.NEW, Rate(Decimal(1), Quote.PERCENT_PER_PERIOD))
    terms = replace(three_products("zh_CN")[0].terms, prices=(wrong,))

    with pytest.raises(Unusable) as no:
        check(terms)

    assert no.value.field == "rate_new"
