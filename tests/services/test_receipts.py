from datetime import date

import pytest
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.repayment import Allocation, Component
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans, papers
from sheaf.services import receipts, repayments, reversals
from sheaf.services.loan_acts import to_settle
from sheaf.services.repayments import Tender

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


@pytest.fixture
def loan(books) -> int:
    with books.work(HOUSE) as work:
        return a_loan(work)


def receive(books, loan, amount, payer="", channel=Channel.CASH):
    with books.work(TELLER) as work:
        tender = Tender(yuan(amount), channel, payer)
        return repayments.receive(work, f"{work.now}", loan, tender)


def facts(books, received):
    with books.look(TELLER) as work:
        return papers.paper(work, received.paper_id).facts


def test_a_receipt_says_where_every_fen_went_and_what_comes_next(
    books, loan, clock
) -> None:
    clock.on("2026-04-20")

    says = facts(books, receive(books, loan, "5200"))

    [first] = says.settled
    assert first.instalment == 1
    assert sum(part.fen for part in first.amounts[:-1]) == yuan("5200").fen - (
        says.unallocated.fen
    )
    assert says.next_due.instalment == 2
    assert says.balance == yuan("25092.93")
    assert says.contract == "清河农信借字〔2026〕第00012号"


def test_a_receipt_names_the_payer_only_when_it_is_someone_else(books, loan, clock) -> None:
    clock.on("2026-04-10")

    own = facts(books, receive(books, loan, "100"))
    other = facts(books, receive(books, loan, "100", "李国平", Channel.BANK))

    assert (own.payer, other.payer) == ("", "李国平")
    assert other.channel is Channel.BANK


def test_money_that_nothing_claims_yet_stands_on_its_receipt(books, loan, clock) -> None:
    clock.on("2026-04-10")

    says = facts(books, receive(books, loan, "6000"))

    assert says.unallocated == yuan("867.93")


def test_what_is_late_after_a_part_payment_is_said(books, loan, clock) -> None:
    clock.on("2026-04-20")

    says = facts(books, receive(books, loan, "1000"))

    assert yuan("4000") < says.overdue < yuan("4907.07")


def test_who_pays_a_part_on_the_very_day_is_not_called_late(books, loan, clock) -> None:
    clock.on("2026-04-10")

    says = facts(books, receive(books, loan, "1000"))

    assert not says.overdue
    assert yuan("4000") < says.due_today < yuan("4907.07")


def test_a_reversal_names_the_receipt_the_reason_and_both_people(
    books, loan, clock
) -> None:
    clock.on("2026-04-10")
    received = receive(books, loan, "100")

    with books.work(TELLER) as work:
        undone = reversals.reverse(work, "r", received.repayment_id, "认错人", MANAGER)

    says = facts(books, undone)
    assert says.receipt == "清河农信收字〔2026〕第00001号"
    assert (says.reason, says.teller, says.agreed_by) == ("认错人", "李娜", "赵敏")
    assert says.amount == yuan("100")
    assert says.arrears == yuan("5132.07")


def test_a_reversed_receipt_is_void_on_every_later_print(books, loan, clock) -> None:
    clock.on("2026-04-10")
    received = receive(books, loan, "100")

    with books.work(TELLER) as work:
        reversals.reverse(work, "r", received.repayment_id, "认错人", MANAGER)

    assert facts(books, received).marks.void


def test_what_a_settlement_pays_before_its_day_is_early_repayment(
    books, loan, clock
) -> None:
    clock.on("2026-06-22")
    with books.work(TELLER) as work:
        due = to_settle(work, loans.standing(work, loan), work.today)
        paid = repayments.settle(work, "s", loan, Tender(due, Channel.CASH, ""))

    says = facts(books, paid)
    with books.work(TELLER) as work:
        answer = reversals.reverse(work, "r", paid.repayment_id, "客户撤回", MANAGER)
    with books.look(TELLER) as work:
        back = papers.paper(work, answer.paper_id).facts

    assert [one.instalment for one in says.settled] == [1, 2, 3, -1]
    assert says.settled[-1].due_on == date(2026, 6, 22)
    assert says.settled[-1].principal == yuan("15168.11")
    assert [one.amounts for one in back.settled] == [one.amounts for one in says.settled]
    assert [one.instalment for one in back.settled] == [1, 2, 3, -1]


def test_what_is_paid_early_never_joins_a_line_carried_on_by_a_new_schedule(
    books, loan, clock
) -> None:
    clock.on("2026-04-10")
    with books.look(TELLER) as work:
        standing = loans.standing(work, loan)
    early = receipts.Early(date(2026, 4, 10), frozenset({2}))
    shares = [
        Allocation(-1, Component.INTEREST, yuan("30")),
        Allocation(1, Component.PRINCIPAL, yuan("40")),
        Allocation(2, Component.PRINCIPAL, yuan("50")),
    ]

    lines = receipts.settled(shares, standing, early)

    assert [(one.instalment, one.amounts[-1]) for one in lines] == [
        (1, yuan("40")),
        (-1, yuan("30")),
        (-2, yuan("50")),
    ]
