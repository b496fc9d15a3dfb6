import pytest
from tests.build import a_loan, an_application, yuan
from tests.lent import CLERK, lend
from tests.services.lives import lent

from sheaf.domain.errors import Gone
from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE
from sheaf.queries import payout_reversals


def test_a_payout_says_what_left_how_and_what_goes_with_it(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    loan = lend(books, application)

    with books.look(CLERK) as work:
        found = payout_reversals.reversible(work, loan)

    assert (found.channel, found.left, found.settled) == (
        Channel.CASH,
        yuan("30000"),
        yuan("0"),
    )
    assert (found.application_id, found.settlement) == (application, None)
    assert [one.kind for one in found.papers] == [
        "disbursement_notice",
        "debit_note",
        "disbursement_voucher",
        "schedule",
    ]


def test_one_that_was_carried_over_has_nobody_to_pay_to(books) -> None:
    loan = lent(books)

    with books.look(CLERK) as work:
        found = payout_reversals.paid_out(work, loan)

    assert (found.channel, found.payee, found.application_id) == (Channel.BANK, "", None)


def test_a_loan_that_no_entry_paid_out_cannot_be_reversed(books) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)

    with pytest.raises(Gone), books.look(CLERK) as work:
        payout_reversals.reversible(work, loan)


def test_a_loan_that_stands_was_not_reversed(books) -> None:
    loan = lent(books)

    with books.look(CLERK) as work:
        assert payout_reversals.of_loan(work, loan) is None
        assert payout_reversals.of_customer(work, 1) == ()
        assert payout_reversals.turn(work, "2026-00012") == 0
