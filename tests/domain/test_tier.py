"""A tier is what loans here have shown, and what is kept and turned over here."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from tests.build import NINE, yuan

from sheaf.domain.errors import Unusable
from sheaf.domain.product import check
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.tier import (
    Kept,
    Measure,
    Price,
    Repaid,
    Tier,
    check_kept,
    cut,
    score,
    tier_of,
)
from sheaf.services.products import three_products

SETTLED = Repaid(settled=True, worst_late=0, due=12, late=0)
RUNNING = Repaid(settled=False, worst_late=0, due=3, late=0)
LATE = Repaid(settled=True, worst_late=3, due=12, late=3)
UNPAID = Repaid(settled=False, worst_late=40, due=6, late=6)
EIGHT = Rate(Decimal(8))
MEASURE = Measure(yuan("20000"), yuan("10000"), Fraction(1, 5))


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
    assert tier_of(loans, Fraction(50), Fraction(50)) is tier


def test_who_has_fewer_points_than_the_best_is_not() -> None:
    assert tier_of((SETTLED,), Fraction(70), Fraction(71)) is Tier.ORDINARY
    assert tier_of((SETTLED,), Fraction(71), Fraction(71)) is Tier.PROVED
    assert tier_of((LATE,), Fraction(100), Fraction(50)) is Tier.ORDINARY


@pytest.mark.parametrize(
    ("loans", "deposits", "turnover", "points"),
    [
        ((SETTLED,), "0", "0", 50),
        ((LATE,), "0", "0", Fraction(75, 2)),  # nine of twelve instalments
        ((SETTLED, LATE), "0", "0", Fraction(175, 4)),  # 21 of 24
        ((SETTLED, UNPAID), "0", "0", Fraction(100, 3)),
        ((SETTLED,), "20000", "10000", 100),
        ((SETTLED,), "90000", "90000", 100),
        ((SETTLED,), "10000", "5000", 75),
        ((), "20000", "0", 30),  # nothing was punctual yet
        ((replace(RUNNING, due=0),), "0", "0", 0),
    ],
)
def test_fifty_points_are_for_punctual_instalments(
    loans, deposits, turnover, points
) -> None:
    assert score(loans, Kept(yuan(deposits), yuan(turnover)), MEASURE) == points


def test_the_best_share_of_all_borrowers_is_cut_off_at_its_last() -> None:
    scores = [Fraction(one) for one in (60, 90, 80, 70, 50)]

    assert cut(scores, 10, Fraction(1, 5)) == 80
    assert cut(scores, 5, Fraction(1, 5)) == 90
    assert cut(scores, 11, Fraction(1, 5)) == 70  # 2.2 places are three
    assert cut(scores, 100, Fraction(1, 5)) == 50  # there is room for all who are punctual
    assert cut([], 10, Fraction(1, 5)) == 50


def test_less_than_nothing_is_kept_nowhere() -> None:
    with pytest.raises(Unusable) as no:
        check_kept(Kept(turnover=yuan("-1")))

    assert no.value.field == "turnover"


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
