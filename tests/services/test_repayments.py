from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import func, select
from tests.build import a_customer, a_loan, an_office, married, stands_for, yuan
from tests.conftest import KEY, PEOPLE

from sheaf.domain.application import TooClose
from sheaf.domain.errors import Missing, NotAllowed, SamePerson
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import NothingOwed, NoticeTooShort, NotTheSum
from sheaf.domain.repayment import NothingPaid, Overpaid, owed
from sheaf.domain.teller import Role, Teller
from sheaf.queries import loans, papers, plans, repayments
from sheaf.queries.checks import faults
from sheaf.queries.repayments import AlreadyReversed
from sheaf.services import loan_acts, reversals
from sheaf.services import repayments as services
from sheaf.services.repayments import OwnCase, Tender
from sheaf.store.database import Database
from sheaf.store.tables.ledger import EntryRow, PostingRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.repayments import RepaymentRow

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]
LENT = datetime(2026, 3, 10, 9, 0)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = LENT

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def on(self, day: str) -> None:
        self.now = datetime.fromisoformat(f"{day}T09:00:00")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def books(database, clock):
    found = Database(database.path, KEY, clock=clock)
    with found.work(TELLER) as work:
        an_office(work)
    yield found
    found.close()


@pytest.fixture
def loan(books) -> int:
    """The loan of DOMAIN 3.6.1: 30,000 at 9 % in six equal instalments from 10 March."""
    with books.work(TELLER) as work:
        return a_loan(work)


def cash(amount: str, payer: str = "") -> Tender:
    return Tender(yuan(amount), Channel.CASH, payer)


def receive(books, loan, amount, key="k"):
    with books.work(TELLER) as work:
        return services.receive(work, key, loan, cash(amount))


def standing(books, loan):
    with books.look(TELLER) as work:
        return loans.standing(work, loan)


def test_an_instalment_paid_on_its_day_is_settled_and_its_receipt_made(
    books, loan, clock
) -> None:
    clock.on("2026-04-10")

    received = receive(books, loan, "5132.07")

    after = standing(books, loan)
    assert received.number == "R2026-00001"
    assert after.outstanding == yuan("25092.93")
    assert not after.claims(clock.now.date())
    with books.look(TELLER) as work:
        facts = papers.paper(work, received.paper_id).facts
    assert facts.amount == yuan("5132.07")
    assert facts.next_due.due_on.isoformat() == "2026-05-10"
    assert facts.number == "清河农信收字〔2026〕第00001号"


def test_late_instalments_bear_late_interest_and_are_settled_oldest_first(
    books, loan, clock
) -> None:
    """DOMAIN 4.2 and 5.1, but for the fee: instalments 3 and 4 unpaid on 20 July."""
    for turn, day in enumerate(["2026-04-10", "2026-05-10"]):
        clock.on(day)
        receive(books, loan, "5132.07", f"k{turn}")
    clock.on("2026-07-20")
    assert owed(standing(books, loan).claims(clock.now.date())) == yuan("10360.37")

    received = receive(books, loan, "5980")

    with books.look(TELLER) as work:
        shares = repayments.shares(work, received.repayment_id)
    assert [(s.instalment, s.component.value, str(s.amount)) for s in shares] == [
        (3, "penalty", "74.71"),
        (3, "compound", "2.27"),
        (3, "interest", "151.12"),
        (3, "principal", "4,980.95"),
        (4, "penalty", "18.82"),
        (4, "compound", "0.43"),
        (4, "interest", "113.76"),
        (4, "principal", "637.94"),
    ]


def test_the_same_act_twice_posts_once_and_gives_the_first_answer(
    books, loan, clock
) -> None:
    clock.on("2026-04-10")

    first, again = receive(books, loan, "5132.07"), receive(books, loan, "5132.07")

    assert first == again
    with books.look(TELLER) as work:
        assert work.session.scalar(select(func.count()).select_from(RepaymentRow)) == 1


def test_money_before_its_time_is_kept_and_used_on_the_due_date(books, loan, clock) -> None:
    clock.on("2026-04-01")
    receive(books, loan, "5132.07")
    assert standing(books, loan).kept.amount == yuan("5132.07")
    assert standing(books, loan).outstanding == yuan("30000")

    clock.on("2026-04-20")

    assert not standing(books, loan).claims(clock.now.date())
    with books.work(TELLER) as work:
        loan_acts.use_kept(work, loan, work.today)
    after = standing(books, loan)
    assert after.outstanding == yuan("25092.93")
    assert not after.kept.amount


def test_an_office_may_refuse_money_that_nothing_is_due_for(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work, overpayment="refuse")
    clock.on("2026-04-10")

    with pytest.raises(Overpaid) as refusal:
        receive(books, loan, "6000")

    assert refusal.value.owed == yuan("5132.07")


def test_more_than_the_whole_debt_is_refused(books, loan, clock) -> None:
    clock.on("2026-04-10")

    with pytest.raises(Overpaid):
        receive(books, loan, "99999")

    with books.look(TELLER) as work:
        assert work.session.scalar(select(func.count()).select_from(EntryRow)) == 0


def test_nothing_and_less_are_no_repayment(books, loan) -> None:
    for amount in ("0", "-5"):
        with pytest.raises(NothingPaid):
            receive(books, loan, amount)


def test_settling_early_asks_interest_to_the_day_and_closes_the_loan(
    books, loan, clock
) -> None:
    clock.on("2026-04-10")
    receive(books, loan, "5132.07")
    clock.on("2026-04-20")
    due = yuan("25092.93") + yuan("62.73")  # 25,092.93 x 9 % / 360 x 10

    with books.work(TELLER) as work, pytest.raises(NotTheSum) as refusal:
        services.settle(work, "s", loan, cash("25092.93"))
    assert refusal.value.owed == due
    with books.work(TELLER) as work:
        services.settle(work, "s", loan, cash(due.plain))

    after = standing(books, loan)
    assert (after.status, after.outstanding) == (Status.SETTLED, yuan("0"))
    clock.on("2026-12-31")
    assert not after.claims(clock.now.date())
    with pytest.raises(NothingOwed):
        receive(books, loan, "1", "later")


def test_a_reversal_puts_back_exactly_what_was_owed(books, loan, clock) -> None:
    clock.on("2026-04-10")
    before = standing(books, loan)
    received = receive(books, loan, "5132.07")

    with books.work(TELLER) as work:
        answer = reversals.reverse(work, "r", received.repayment_id, "认错人", MANAGER)

    assert standing(books, loan) == before
    with books.look(TELLER) as work:
        assert papers.paper(work, answer.paper_id).facts.agreed_by == MANAGER.name
        debit, credit = work.session.execute(
            select(func.sum(PostingRow.debit), func.sum(PostingRow.credit))
        ).one()
    assert debit == credit


def test_reversing_a_settlement_brings_the_old_schedule_back(books, loan, clock) -> None:
    clock.on("2026-04-20")
    before = standing(books, loan)
    with books.look(TELLER) as work:
        due = plans.settlement(work, before, work.today).total
    with books.work(TELLER) as work:
        settled = services.settle(work, "s", loan, cash(due.plain))

    with books.work(TELLER) as work:
        reversals.reverse(work, "r", settled.repayment_id, "客户撤回", MANAGER)

    assert standing(books, loan) == before


def test_a_repayment_is_reversed_once_by_two_people(books, loan, clock) -> None:
    clock.on("2026-04-10")
    receive(books, loan, "1000", "a")
    second = receive(books, loan, "1000", "b")

    with books.work(TELLER) as work:
        with pytest.raises(SamePerson):
            reversals.reverse(work, "r", second.repayment_id, "错", TELLER)
        with pytest.raises(Missing):
            reversals.reverse(work, "r", second.repayment_id, " ", MANAGER)
        reversals.reverse(work, "r", second.repayment_id, "错", MANAGER)
        with pytest.raises(AlreadyReversed):
            reversals.reverse(work, "r2", second.repayment_id, "错", MANAGER)


def test_a_reversal_gives_back_what_kept_money_has_settled_since(
    books, loan, clock
) -> None:
    with books.look(TELLER) as work:
        before = faults(work)
    clock.on("2026-04-01")
    ahead = receive(books, loan, "5132.07")
    clock.on("2026-04-20")
    with books.work(TELLER) as work:
        loan_acts.use_kept(work, loan, work.today)
    assert standing(books, loan).outstanding == yuan("25092.93")

    with books.work(TELLER) as work:
        reversals.reverse(work, "r", ahead.repayment_id, "认错人", MANAGER)

    after = standing(books, loan)
    assert (after.outstanding, after.settled, after.kept.amount) == (
        yuan("30000"),
        (),
        yuan("0"),
    )
    with books.look(TELLER) as work:
        kinds = [line.kind for line in repayments.of_loan(work, loan)]
        assert faults(work) == before
    assert kinds == ["repayment", "from_kept", "kept_back", "reversal"]


def test_a_fee_for_settling_early_goes_with_its_reversal(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work, prepay_fee_rate=Decimal("0.01"))
    clock.on("2026-03-20")
    due = yuan("30000") + yuan("75") + yuan("300")  # 10 days at 9 %, and 1 %

    with books.work(TELLER) as work:
        settled = services.settle(work, "s", loan, cash(due.plain))
    now = standing(books, loan)
    assert [(fee.kind, fee.amount) for fee in now.fees] == [("prepayment", yuan("300"))]
    assert (now.status, now.fees_open) == (Status.SETTLED, yuan("0"))

    with books.work(TELLER) as work:
        reversals.reverse(work, "r", settled.repayment_id, "客户撤回", MANAGER)
    assert (standing(books, loan).status, standing(books, loan).fees) == (Status.ACTIVE, ())


def test_a_loan_is_settled_once(books, loan, clock) -> None:
    clock.on("2026-03-20")
    with books.work(TELLER) as work:
        services.settle(work, "s", loan, cash("30075"))

    with books.work(TELLER) as work, pytest.raises(NothingOwed):
        services.settle(work, "again", loan, cash("30075"))


def test_who_may_not_reverse_is_no_witness(books, loan, clock) -> None:
    clock.on("2026-04-10")
    received = receive(books, loan, "1000")

    with books.work(TELLER) as work, pytest.raises(NotAllowed):
        approver = PEOPLE[Role.APPROVER]
        reversals.reverse(work, "r", received.repayment_id, "错", approver)


def test_only_a_teller_takes_money(books, loan) -> None:
    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.LOAN_OFFICER]) as work:
        services.receive(work, "k", loan, cash("1"))


def test_the_officer_of_a_loan_takes_no_cash_for_it(books, loan) -> None:
    officer = PEOPLE[Role.LOAN_OFFICER]
    both = Teller(officer.id, officer.name, frozenset({Role.LOAN_OFFICER, Role.TELLER}))

    with pytest.raises(OwnCase), books.work(both) as work:
        services.receive(work, "k", loan, cash("100"))

    with books.work(both) as work:
        by_bank = Tender(yuan("100"), Channel.BANK, "")
        assert services.receive(work, "b", loan, by_bank).number == "R2026-00001"


def test_nobody_takes_cash_from_themselves_or_a_relative(books, loan) -> None:
    with books.work(TELLER) as work:
        borrower = work.session.get_one(LoanRow, loan).customer_id
        wife = a_customer(work, "孙秀英")
        married(work, borrower, wife)
        stands_for(work, TELLER.id, wife)

    with pytest.raises(TooClose):
        receive(books, loan, "100")


def test_an_early_repayment_waits_for_the_notice_its_contract_asks_for(
    books, clock
) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work, prepay_notice_days=10)
    clock.on("2026-03-20")
    with books.look(TELLER) as work:
        now = loans.standing(work, loan)
        wanted = loan_acts.to_settle(work, now, work.today)

    def settle(noticed: str | None):
        given = date.fromisoformat(noticed) if noticed else None
        tender = Tender(wanted, Channel.CASH, "", None, given)
        with books.work(TELLER) as work:
            return services.settle(work, f"notice {noticed}", loan, tender)

    with pytest.raises(Missing):
        settle(None)
    with pytest.raises(NoticeTooShort) as refusal:
        settle("2026-03-11")
    assert refusal.value.earliest == date(2026, 3, 21)

    settle("2026-03-10")
    assert standing(books, loan).status is Status.SETTLED


def test_no_notice_is_asked_for_once_everything_is_due(books, clock) -> None:
    with books.work(TELLER) as work:
        loan = a_loan(work, prepay_notice_days=10)

    found = standing(books, loan)

    assert found.notice_days(date(2026, 9, 9)) == 10
    assert found.notice_days(date(2026, 9, 10)) == 0
