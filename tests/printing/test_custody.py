"""What both papers of a custody share."""

from __future__ import annotations

from tests.printing.counter import a_custody_receipt, pages

from sheaf.printing.custody_receipt import render


def test_a_pledge_taken_in_before_the_contract_names_none() -> None:
    receipt = a_custody_receipt("en", contract="", pledged=True, thing="Deposit")

    (text,) = pages(render(receipt))

    assert "PledgedDeposit" in text
    assert "Loancontract" not in text
