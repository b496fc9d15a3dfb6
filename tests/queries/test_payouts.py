from dataclasses import replace

import pytest
from tests.build import an_application
from tests.lent import CLERK, draw_up, fill_till, pay_out, sign_all

from sheaf.domain.errors import Missing
from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE
from sheaf.queries import loan_file
from sheaf.services.payouts import Payout
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import AccountRow


@pytest.fixture
def own_account(books) -> int:
    """An application whose contract names the borrower's account, ready to be paid out."""
    with books.work(HOUSE) as work:
        application = an_application(work)
        row = work.session.get_one(ApplicationRow, application)
        own = AccountRow(
            customer_id=row.customer_id,
            kind="card",
            number="6210000000000000017",
            bank="清河信用社",
            repays=True,
        )
        work.session.add(own)
        work.session.flush()
        row.account_id = own.id
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    return application


def test_who_pays_to_another_account_than_the_contracts_says_why(
    books, own_account
) -> None:
    other = Payout(Channel.BANK, account="6210000000000000025")
    with pytest.raises(Missing) as refusal:
        pay_out(books, own_account, other)
    assert refusal.value.field == "why"

    paid = pay_out(books, own_account, replace(other, why=" 原账户被冻结 "))

    with books.look(CLERK) as work:
        [line] = loan_file.file_of(work, paid.loan_id).elsewhere
    assert (line.account, line.agreed) == ("6210000000000000025", "6210000000000000017")
    assert (line.teller, line.why) == (CLERK.name, "原账户被冻结")


def test_nobody_is_asked_why_the_contracts_account_is_paid(books, own_account) -> None:
    paid = pay_out(books, own_account, Payout(Channel.BANK, account="6210000000000000017"))

    with books.look(CLERK) as work:
        assert loan_file.file_of(work, paid.loan_id).elsewhere == ()
