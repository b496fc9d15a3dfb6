import pytest
from tests.build import yuan

from sheaf.domain.ledger import Channel
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.loan_contract import Payout as Way
from sheaf.ui.loans.leaving import Leaving

OWN = Account("王芳", "6210000000000000017", "清河信用社")


@pytest.fixture
def leaving(qapp) -> Leaving:
    made = Leaving(OWN)
    made.follow()
    return made


def test_the_borrowers_own_account_fills_itself_in(leaving) -> None:
    out = leaving.payout(yuan("100"))

    assert (out.channel, out.account, out.bank) == (Channel.BANK, OWN.number, OWN.bank)
    assert (out.payee, out.drawn) == ("", yuan("100"))
    assert "to the account of 王芳" in leaving.said(yuan("100"), "王芳", "2026-00001")


def test_cash_needs_no_account(leaving) -> None:
    leaving.way.edit.choose(Way.CASH)
    leaving.follow()

    assert leaving.number.isHidden()
    assert leaving.payout(None).channel is Channel.CASH
    assert "in cash to 王芳" in leaving.said(yuan("100"), "王芳", "2026-00001")


def test_a_payee_is_named_in_the_sentence(leaving) -> None:
    leaving.way.edit.choose(Way.PAYEE)
    leaving.follow()
    leaving.payee.edit.put("农资公司")

    assert not leaving.payee.isHidden()
    assert "to 农资公司, for 王芳" in leaving.said(yuan("100"), "王芳", "2026-00001")


def test_an_account_of_one_way_is_never_taken_into_another(leaving) -> None:
    leaving.way.edit.choose(Way.PAYEE)
    leaving.follow()
    assert leaving.number.edit.kept() == ""
    leaving.payee.edit.put("农资公司")
    leaving.number.edit.put("6210000000000000025")

    leaving.way.edit.choose(Way.ACCOUNT)
    leaving.follow()

    assert leaving.payout(None).account == OWN.number


def test_an_account_that_is_not_the_contracts_is_said(leaving) -> None:
    assert leaving.strange() == ""

    assert leaving.why.isHidden()
    leaving.number.edit.put("6210000000000000025")
    leaving.number.edited.emit()

    assert not leaving.why.isHidden()
    leaving.why.edit.put("frozen")
    assert leaving.payout(None).why == "frozen"
    assert "not the account in the contract, which ends in 0017" in leaving.said(
        yuan("100"), "王芳", "2026-00001"
    )
    leaving.way.edit.choose(Way.PAYEE)
    leaving.follow()
    leaving.number.edit.put("6210000000000000025")
    assert leaving.strange() == ""
