import pytest
from sqlalchemy import select
from tests.build import NINE, a_customer, a_product, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK, lend
from tests.services.lives import witnessed

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.ledger import Channel
from sheaf.domain.repayment import owed
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import applications, loans
from sheaf.services import arrivals, changes, loan_acts, repayments, reversals, stages
from sheaf.services.arrivals import Seen
from sheaf.services.repayments import Tender
from sheaf.store.tables.applications import ApplicationRow, StepRow

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


@pytest.fixture
def application(work) -> int:
    row = ApplicationRow(
        particulars="{}",
        number="A2026-0001",
        customer_id=a_customer(work),
        product_id=a_product(work),
        product_terms_id=1,
        stage=Stage.APPLIED.value,
        amount=yuan("30000"),
        term_months=6,
        method="equal_instalments",
        rate=NINE,
        purpose="",
        source="",
        security="credit",
        acceptor_id=1,
        officer_id=2,
        applied_on=work.today,
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def test_a_step_is_kept_with_who_when_and_why(work, application) -> None:
    stages.step(work, application, Stage.ACCEPTED, "齐全")

    [step] = work.session.scalars(select(StepRow))
    assert (step.before, step.after, step.why) == ("applied", "accepted", "齐全")
    assert (step.at, step.teller_id) == (work.now, work.teller.id)


def test_nothing_is_done_out_of_turn(work, application) -> None:
    with pytest.raises(OutOfTurn):
        stages.step(work, application, Stage.APPROVED, "")

    assert work.session.get_one(ApplicationRow, application).stage == "applied"


def now(books, application) -> Stage:
    """Say what the page shows; the line of its customer's list says the same."""
    with books.look(TELLER) as work:
        found = applications.one(work, application)
        [line] = applications.of_customer(work, found.customer_id)
    assert line.stage is found.stage
    return found.stage


def test_the_map_follows_the_loan_after_the_payout(books, clock) -> None:
    """Late, paid up, settled, and after a reversal owed again; then written off."""
    with books.work(HOUSE) as work:
        application = an_application(work)
    loan = lend(books, application)
    with books.work(CLERK) as work:
        arrivals.confirm(work, loan, Seen(yuan("30000")))
    assert now(books, application) is Stage.ACTIVE

    clock.on("2026-04-20")
    assert now(books, application) is Stage.OVERDUE
    with books.work(TELLER) as work:
        due = owed(loans.standing(work, loan).claims(work.today))
        repayments.receive(work, "a", loan, Tender(due, Channel.BANK, ""))
    assert now(books, application) is Stage.ACTIVE

    with books.work(TELLER) as work:
        left = loan_acts.to_settle(work, loans.standing(work, loan), work.today)
        settled = repayments.settle(work, "b", loan, Tender(left, Channel.BANK, ""))
    assert now(books, application) is Stage.SETTLED
    with books.work(TELLER) as work:
        reversals.reverse(work, "r", settled.repayment_id, "记错账户", MANAGER)
    assert now(books, application) is Stage.ACTIVE

    clock.on("2026-12-20")
    with books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, witnessed("借款人下落不明"))
    assert now(books, application) is Stage.WRITTEN_OFF
