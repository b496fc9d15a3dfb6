from datetime import date

import pytest
from tests.build import yuan
from tests.conftest import PEOPLE
from tests.services.lives import MANAGER, TELLER, lent, paid, standing, to_settle, wrong

from sheaf.domain.cash import Count, TillClosed, TillShort
from sheaf.domain.errors import Missing, NotAllowed, SamePerson
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import MoreThanKept
from sheaf.domain.repayment import NothingPaid
from sheaf.domain.teller import Role
from sheaf.queries import cash as tills
from sheaf.queries import papers, repayments
from sheaf.services import cash, refunds, reversals
from sheaf.services import repayments as counter
from sheaf.services.refunds import GivingBack
from sheaf.services.repayments import Tender


def give_back(books, loan, amount, channel=Channel.CASH, *, key="g", witness=MANAGER):
    with books.work(TELLER) as work:
        giving = GivingBack(yuan(amount), channel, "多交", witness)
        return refunds.give_back(work, key, loan, giving)


def balance(books, account):
    with books.look(TELLER) as work:
        return tills.balance(work, [account])


@pytest.fixture
def loan(books, clock) -> int:
    """Keep 67.93 beyond the instalment of 5,132.07 that was due."""
    made = lent(books)
    clock.on("2026-04-10")
    paid(books, made, "5200")
    return made


def test_money_kept_goes_back_and_what_is_owed_stays(books, loan) -> None:
    before = standing(books, loan)
    assert before.kept.amount == yuan("67.93")

    done = give_back(books, loan, "60")

    after = standing(books, loan)
    assert after.kept.amount == yuan("7.93")
    assert (after.outstanding, after.settled) == (before.outstanding, before.settled)
    assert balance(books, Account.UNALLOCATED) == -yuan("7.93")
    with books.look(TELLER) as work:
        assert tills.till(work, TELLER.id, work.today).expected == yuan("5140")
        facts = papers.paper(work, done.paper_id).facts
        line = repayments.one(work, done.repayment_id)
    assert (facts.amount, facts.left, facts.agreed_by) == (
        yuan("60"),
        yuan("7.93"),
        MANAGER.name,
    )
    assert (done.number, line.amount, line.reason) == ("TK2026-00001", -yuan("60"), "多交")
    assert wrong(books) == {}


def test_no_more_goes_back_than_is_kept_and_never_nothing(books, loan) -> None:
    with pytest.raises(MoreThanKept) as refusal:
        give_back(books, loan, "67.94")
    assert refusal.value.kept == yuan("67.93")
    with pytest.raises(NothingPaid):
        give_back(books, loan, "0")


def test_what_a_due_date_has_claimed_is_not_given_back(books, loan, clock) -> None:
    clock.on("2026-05-11")

    with pytest.raises(MoreThanKept) as refusal:
        give_back(books, loan, "67.93")
    assert refusal.value.kept == yuan("0")


def test_money_beyond_a_debt_that_is_settled_can_be_given_back(books, loan, clock) -> None:
    clock.on("2026-04-20")
    due = to_settle(books, loan)
    with books.work(TELLER) as work:
        counter.settle(work, "s", loan, Tender(due, Channel.CASH, ""))
    paid(books, loan, "100", date(2026, 4, 15))
    now = standing(books, loan)
    assert (now.status, now.kept.amount) == (Status.SETTLED, yuan("100"))

    give_back(books, loan, "100")

    after = standing(books, loan)
    assert (after.status, after.kept.amount) == (Status.SETTLED, yuan("0"))
    assert wrong(books) == {}


def test_it_takes_a_reason_and_a_second_person_who_may(books, loan) -> None:
    with pytest.raises(SamePerson):
        give_back(books, loan, "1", witness=TELLER)
    with pytest.raises(NotAllowed):
        give_back(books, loan, "1", witness=PEOPLE[Role.LOAN_OFFICER])
    with pytest.raises(Missing), books.work(TELLER) as work:
        giving = GivingBack(yuan("1"), Channel.CASH, " ", MANAGER)
        refunds.give_back(work, "g", loan, giving)
    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.APPROVER]) as work:
        giving = GivingBack(yuan("1"), Channel.CASH, "多交", MANAGER)
        refunds.give_back(work, "g", loan, giving)


def test_cash_comes_out_of_a_till_that_holds_it_and_is_open(books, loan) -> None:
    with books.work(TELLER) as work:
        cash.move(work, "up", yuan("5190"), Channel.BANK, "上缴")
    with pytest.raises(TillShort):
        give_back(books, loan, "60")
    give_back(books, loan, "60", Channel.BANK)

    with books.work(TELLER) as work:
        cash.close_day(work, "c", work.today, Count(yuan("10")), "")
    with pytest.raises(TillClosed):
        give_back(books, loan, "1", key="h")
    assert wrong(books) == {}


def test_the_same_key_gives_back_once(books, loan) -> None:
    assert give_back(books, loan, "60") == give_back(books, loan, "60")
    assert standing(books, loan).kept.amount == yuan("7.93")


def test_a_refund_is_reversed_like_any_act(books, loan) -> None:
    done = give_back(books, loan, "60")

    with books.work(TELLER) as work:
        undone = reversals.reverse(work, "r", done.repayment_id, "退错人", MANAGER)

    assert standing(books, loan).kept.amount == yuan("67.93")
    with books.look(TELLER) as work:
        assert tills.till(work, TELLER.id, work.today).expected == yuan("5200")
        facts = papers.paper(work, undone.paper_id).facts
    assert "退字" in facts.receipt
    assert wrong(books) == {}


def test_a_receipt_whose_money_was_given_back_is_not_reversed_before(books, loan) -> None:
    with books.look(TELLER) as work:
        [receipt] = repayments.of_loan(work, loan)
    with books.work(TELLER) as work:
        cash.move(work, "down", yuan("100"), Channel.CASH, "备用金")
    done = give_back(books, loan, "60")

    with pytest.raises(MoreThanKept), books.work(TELLER) as work:
        reversals.reverse(work, "r", receipt.id, "认错人", MANAGER)

    with books.work(TELLER) as work:
        reversals.reverse(work, "s", done.repayment_id, "先冲退款", MANAGER)
        reversals.reverse(work, "t", receipt.id, "认错人", MANAGER)
    assert wrong(books) == {}


def test_done_again_it_keeps_who_agreed_and_gets_another_voucher(books, clock) -> None:
    made = lent(books)
    clock.on("2026-04-10")
    paid(books, made, "6000")
    done = give_back(books, made, "60")
    clock.on("2026-04-12")

    paid(books, made, "100", date(2026, 4, 9))

    with books.look(TELLER) as work:
        old = repayments.one(work, done.repayment_id)
        found = [
            one
            for one in repayments.of_loan(work, made)
            if one.kind == "refund" and not one.reversed_by
        ]
    assert len(found) == 1
    assert found[0].amount == -yuan("60")
    assert bool(old.reversed_by) is (found[0].id != old.id)
    assert wrong(books) == {}
