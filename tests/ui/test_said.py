from decimal import Decimal

import pytest

from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.ui import said


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (Rate(Decimal(9)), "9.00%"),
        (Rate(Decimal("10.17"), Quote.PERMILLE_PER_MONTH), "12.204%"),
    ],
)
def test_a_rate_is_said_a_year_with_two_places_at_least(rate, words) -> None:
    assert said.yearly(rate) == words


def test_days_are_counted(qapp) -> None:
    assert said.days(1) != said.days(2)
    assert "40" in said.days(40)


def test_an_amount_without_words_is_said_in_none(qapp) -> None:
    assert said.in_words(Money(600_000))
    assert said.in_words(Money(10**20)) == ""
