from decimal import Decimal

import pytest

from sheaf.domain.policy import Policy
from sheaf.domain.rate import Rate
from sheaf.ui.dear import too_dear

HALF = Decimal("0.50")


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        ("16", ""),
        (
            "16.01",
            "24.015% a year once late is above 24%: a court may reduce it on request.",
        ),
        ("24", "36.00% a year once late is above 24%: a court may reduce it on request."),
        ("24.5", "24.50% a year is above 24%: a court may reduce it on request."),
    ],
)
def test_a_rate_a_court_may_reduce_is_named_with_the_mark(qapp, rate, words) -> None:
    assert too_dear(Rate(Decimal(rate)), HALF, Policy()) == words
