from hypothesis import given, settings
from hypothesis import strategies as st

from sheaf.domain.ledger import (
    Account,
    Channel,
    Posting,
    balance,
    balanced,
    postings_for_cash_difference,
    postings_for_deposit,
    postings_for_disbursement,
    postings_for_opening,
    postings_for_refund,
    postings_for_repayment,
    reversed_postings,
)
from sheaf.domain.money import ZERO, Money
from sheaf.domain.repayment import Allocation, Component

yuan = Money.parse
amounts = st.integers(0, 10**9).map(Money)
channels = st.sampled_from(Channel)
allocations = st.lists(
    st.builds(Allocation, st.integers(0, 12), st.sampled_from(Component), amounts),
    max_size=8,
)


def test_a_disbursement_turns_money_into_a_loan_of_the_whole_principal():
    assert postings_for_disbursement(yuan("30000"), Channel.BANK) == (
        Posting(Account.LOANS, debit=yuan("30000")),
        Posting(Account.BANK, credit=yuan("30000")),
    )


def test_a_repayment_credits_the_loan_its_income_and_what_is_kept():
    shares = (
        Allocation(0, Component.FEE, yuan("20")),
        Allocation(3, Component.PENALTY, yuan("74.71")),
        Allocation(3, Component.COMPOUND, yuan("2.27")),
        Allocation(3, Component.INTEREST, yuan("151.12")),
        Allocation(3, Component.PRINCIPAL, yuan("4980.95")),
    )

    found = postings_for_repayment(yuan("5300"), shares, Channel.CASH)

    assert found == (
        Posting(Account.CASH, debit=yuan("5300")),
        Posting(Account.UNALLOCATED, credit=yuan("70.95")),
        Posting(Account.FEE_INCOME, credit=yuan("20")),
        Posting(Account.LATE_INTEREST_INCOME, credit=yuan("76.98")),
        Posting(Account.INTEREST_INCOME, credit=yuan("151.12")),
        Posting(Account.LOANS, credit=yuan("4980.95")),
    )


def test_what_was_kept_settles_the_next_instalment_without_cash():
    shares = (Allocation(4, Component.INTEREST, yuan("70.95")),)

    assert postings_for_repayment(ZERO, shares, Channel.CASH) == (
        Posting(Account.UNALLOCATED, debit=yuan("70.95")),
        Posting(Account.INTEREST_INCOME, credit=yuan("70.95")),
    )


def test_a_till_that_holds_too_little_is_told_by_the_books():
    found = postings_for_cash_difference(yuan("-10"))

    assert balance(found, Account.CASH) == yuan("-10")
    assert postings_for_cash_difference(ZERO) == ()


@settings(deadline=None)
@given(amounts, allocations, channels, st.integers(-(10**6), 10**6).map(Money))
def test_every_act_balances_and_its_reversal_undoes_it(amount, shares, channel, difference):
    acts = (
        postings_for_disbursement(amount, channel),
        postings_for_repayment(amount, shares, channel),
        postings_for_refund(amount, channel),
        postings_for_opening(amount, channel),
        postings_for_deposit(amount, Channel.CASH, Channel.BANK),
        postings_for_cash_difference(difference),
    )

    for postings in acts:
        assert balanced(postings)
        assert all(one.debit >= ZERO and one.credit >= ZERO for one in postings)
        both = (*postings, *reversed_postings(postings))
        assert all(balance(both, account) == ZERO for account in Account)
