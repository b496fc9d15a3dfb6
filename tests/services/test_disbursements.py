from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select
from tests.build import a_customer, an_application, married, stands_for, yuan
from tests.conftest import PEOPLE
from tests.lent import CASH, CLERK, draw_up, fill_till, pay_out, sign_all, stage

from sheaf.domain.application import OutOfTurn, Stage, TooClose
from sheaf.domain.cash import TillShort
from sheaf.domain.errors import Missing, NotAllowed, SamePerson
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.product import ProductFee
from sheaf.domain.repayment import owed
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import cash, loans, papers
from sheaf.services import disbursements
from sheaf.services.contracts import DecisionExpired
from sheaf.services.payouts import NotFulfilled, PayeeNeeded, Payout
from sheaf.store.tables.applications import ApplicationRow, VisitRow
from sheaf.store.tables.ledger import EntryRow
from sheaf.store.tables.loans import DisbursementRow

SELLER = Payout(Channel.BANK, "清河农资公司", "6210000000000000017", "清河信用社")


@pytest.fixture
def ready(books) -> int:
    with books.work(HOUSE) as work:
        application = an_application(work)
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    return application


def standing(books, loan):
    with books.look(CLERK) as work:
        return loans.standing(work, loan)


def test_paying_out_makes_the_loan_its_schedule_and_its_papers(books, ready, clock) -> None:
    clock.on("2026-03-12")

    paid = pay_out(books, ready)

    assert paid.number == "D2026-00001"
    now = standing(books, paid.loan_id)
    assert now.loan.number == "2026-00001"
    assert now.loan.disbursed_on == date(2026, 3, 12)
    assert now.dues[0].due_on == date(2026, 4, 12)
    assert now.outstanding == yuan("30000")
    with books.look(CLERK) as work:
        kinds = [papers.paper(work, one).line.kind for one in paid.papers]
    assert kinds == [
        "disbursement_notice",
        "debit_note",
        "disbursement_voucher",
        "schedule",
    ]
    assert stage(books, ready) is Stage.DISBURSED


def test_cash_leaves_the_till_of_who_pays_out(books, ready) -> None:
    pay_out(books, ready)

    with books.look(CLERK) as work:
        assert cash.till(work, CLERK.id, work.today).expected == yuan("70000")
        assert cash.balance(work, [Account.LOANS]) == yuan("30000")


def test_a_transfer_leaves_the_bank_and_not_the_till(books, ready) -> None:
    pay_out(books, ready, Payout(Channel.BANK, account="6210000000000000017"))

    with books.look(CLERK) as work:
        assert cash.till(work, CLERK.id, work.today).expected == yuan("100000")
        assert cash.balance(work, [Account.BANK]) == -yuan("130000")


def test_the_seller_may_be_paid_for_the_borrower(books, ready) -> None:
    paid = pay_out(books, ready, SELLER)

    with books.look(CLERK) as work:
        row = work.session.get_one(DisbursementRow, paid.loan_id)
        notice = papers.paper(work, paid.papers[0]).facts
    assert (row.way, row.payee) == ("entrusted", "清河农资公司")
    assert notice.payee.name == "清河农资公司"
    assert all(one.met for one in notice.conditions)


def test_a_transfer_needs_an_account(books, ready) -> None:
    with pytest.raises(Missing) as refusal:
        pay_out(books, ready, Payout(Channel.BANK))

    assert refusal.value.field == "account"


def test_large_loans_are_paid_to_the_payee(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, amount="600000")
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books, "700000")

    with pytest.raises(PayeeNeeded) as refusal:
        pay_out(books, application)

    assert refusal.value.most == yuan("500000")


def test_what_is_not_fulfilled_is_named_and_nothing_leaves(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    draw_up(books, application)

    with pytest.raises(NotFulfilled) as refusal:
        pay_out(books, application)

    assert [one.kind.value for one in refusal.value.conditions] == ["contract_signed"]
    with books.look(CLERK) as work:
        assert work.session.scalar(select(func.count()).select_from(EntryRow)) == 0


def test_the_same_payout_twice_pays_once(books, ready) -> None:
    assert pay_out(books, ready) == pay_out(books, ready)

    with books.look(CLERK) as work:
        assert cash.balance(work, [Account.LOANS]) == yuan("30000")


def test_another_window_cannot_pay_the_same_loan_out_again(books, ready) -> None:
    pay_out(books, ready)

    with pytest.raises(OutOfTurn):
        pay_out(books, ready, CASH, "another key")


def test_who_approved_or_investigated_does_not_pay_out(books, ready) -> None:
    every = frozenset(Role)
    for done_by in (PEOPLE[Role.APPROVER], PEOPLE[Role.LOAN_OFFICER]):
        person = Teller(done_by.id, done_by.name, every)
        with pytest.raises(SamePerson), books.work(person) as work:
            disbursements.disburse(work, "p", ready, CASH)


@pytest.mark.parametrize("column", ["officer_id", "co_officer_id"])
def test_no_officer_of_the_case_pays_it_out(books, ready, column) -> None:
    with books.work(HOUSE) as work:
        setattr(work.session.get_one(ApplicationRow, ready), column, CLERK.id)

    with pytest.raises(SamePerson):
        pay_out(books, ready)


def test_who_visited_does_not_pay_out(books, ready) -> None:
    with books.work(HOUSE) as work:
        work.session.add(
            VisitRow(
                application_id=ready,
                visited_on=work.today,
                place="",
                findings="",
                companion="",
                at=work.now,
                teller_id=CLERK.id,
            )
        )

    with pytest.raises(SamePerson):
        pay_out(books, ready)


@pytest.mark.parametrize("of", ["borrower", "wife"])
def test_nobody_pays_out_to_themselves_or_a_relative(books, ready, of) -> None:
    with books.work(HOUSE) as work:
        borrower = work.session.get_one(ApplicationRow, ready).customer_id
        wife = a_customer(work, "孙秀英")
        married(work, borrower, wife)
        stands_for(work, CLERK.id, {"borrower": borrower, "wife": wife}[of])

    with pytest.raises(TooClose):
        pay_out(books, ready)


def test_a_teller_without_the_right_pays_nothing_out(books, ready) -> None:
    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.TELLER]) as work:
        disbursements.disburse(work, "p", ready, CASH)


def test_a_till_that_holds_too_little_pays_nothing(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books, "100")

    with pytest.raises(TillShort):
        pay_out(books, application)

    assert stage(books, application) is Stage.READY


def test_a_decision_that_ran_out_pays_nothing(books, clock) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, valid_until=date(2026, 3, 10))
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    clock.on("2026-03-11")

    with pytest.raises(DecisionExpired):
        pay_out(books, application)


def test_fees_are_owed_from_the_first_day_and_never_kept_back(books) -> None:
    fee = ProductFee("handling", yuan("100"), Decimal("0.005"))
    with books.work(HOUSE) as work:
        application = an_application(work, fees=(fee,))
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)

    paid = pay_out(books, application)

    now = standing(books, paid.loan_id)
    assert owed(now.claims(date(2026, 3, 10))) == yuan("250")
    with books.look(CLERK) as work:
        assert cash.balance(work, [Account.LOANS]) == yuan("30000")


def test_the_loan_keeps_the_covenants_it_was_signed_with(books, ready) -> None:
    paid = pay_out(books, ready)

    with books.look(CLERK) as work:
        signed = papers.paper(work, 1).facts
    assert standing(books, paid.loan_id).loan.covenants == signed.covenants


def test_two_loans_have_two_numbers(books, ready) -> None:
    with books.work(HOUSE) as work:
        other = an_application(
            work, customer=a_customer(work, "赵国强", sex="M"), number="A2026-0002"
        )
    draw_up(books, other, "other")
    sign_all(books, other)

    first, second = pay_out(books, ready), pay_out(books, other, CASH, "other payout")

    assert (first.number, second.number) == ("D2026-00001", "D2026-00002")
