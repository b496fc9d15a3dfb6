from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.pricing import Pricing, Repricing
from sheaf.domain.rate import Rate
from sheaf.ui.priced import made_said, rate_said

MADE = Pricing(date(2026, 2, 20), Decimal(3), over_five_years=False, basis_points=600)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (MADE, "LPR 1 year 3.00% +600 bp, fixed"),
        (
            Pricing(MADE.published_on, Decimal("3.5"), True, -25, Repricing.ANNIVERSARY),
            "LPR over 5 years 3.50% -25 bp, every anniversary",
        ),
    ],
)
def test_it_is_said_what_a_rate_is_made_from(qapp, made, words) -> None:
    assert made_said(made) == words


def test_a_rate_of_its_own_is_said_alone(qapp) -> None:
    assert rate_said(Rate(Decimal(9)), None) == "9.00% a year"
    assert rate_said(MADE.rate, MADE) == "9.00% a year (LPR 1 year 3.00% +600 bp, fixed)"
