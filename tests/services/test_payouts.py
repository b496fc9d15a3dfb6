import pytest
from tests.build import yuan
from tests.lent import CLERK, fill_till

from sheaf.domain.cash import TillShort
from sheaf.domain.errors import Missing
from sheaf.domain.ledger import Channel
from sheaf.services.payouts import PayeeNeeded, Payout, check_way


def checked(books, amount, payout, *, consumption=False) -> None:
    with books.look(CLERK) as work:
        check_way(work, yuan(amount), payout, consumption=consumption)


def test_cash_leaves_a_till_that_holds_it(books) -> None:
    fill_till(books, "1000")

    checked(books, "1000", Payout(Channel.CASH))
    with pytest.raises(TillShort):
        checked(books, "1000.01", Payout(Channel.CASH))


def test_a_transfer_goes_to_an_account(books) -> None:
    with pytest.raises(Missing):
        checked(books, "1", Payout(Channel.BANK))


def test_a_large_amount_goes_to_a_payee(books) -> None:
    with pytest.raises(PayeeNeeded):
        checked(books, "600000", Payout(Channel.BANK, "", "6210000000000000017"))


def test_money_to_be_spent_goes_to_a_payee_from_less(books) -> None:
    own = Payout(Channel.BANK, "", "6210000000000000017")

    checked(books, "400000", own)
    with pytest.raises(PayeeNeeded) as refusal:
        checked(books, "400000", own, consumption=True)
    assert refusal.value.most == yuan("300000")
