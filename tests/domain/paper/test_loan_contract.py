from __future__ import annotations

import pytest

from sheaf.domain.paper.loan_contract import UNSECURED, Securing


@pytest.mark.parametrize(
    "securing",
    [
        Securing(("1",)),
        Securing(mortgages=("1",)),
        Securing(pledges=("1",)),
        Securing(group="1"),
    ],
)
def test_any_contract_that_secures_makes_a_loan_secured(securing):
    assert securing.any


def test_a_loan_on_credit_is_not_secured():
    assert not UNSECURED.any
    assert not Securing(lender_chooses=False).any
