from datetime import date

import pytest
from tests.build import a_customer, a_guarantor, a_loan, a_thing, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK, draw_up, fill_till, pay_out, sign_all

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO
from sheaf.domain.repayment import Component
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loan_file
from sheaf.services import arrivals, certificates, contracts, repayments
from sheaf.services import papers as filing
from sheaf.services.arrivals import Seen
from sheaf.services.contracts import Registration
from sheaf.services.payouts import Payout
from sheaf.services.repayments import Tender

TELLER = PEOPLE[Role.TELLER]


@pytest.fixture
def loan(books) -> int:
    """A loan that came from nowhere: six instalments of 5,132.07."""
    with books.work(HOUSE) as work:
        return a_loan(work)


def file(books, loan):
    with books.look(TELLER) as work:
        return loan_file.file_of(work, loan)


def pay(books, loan, amount, key="k"):
    with books.work(TELLER) as work:
        return repayments.receive(
            work, key, loan, Tender(yuan(amount), Channel.CASH, "王芳")
        )


def test_the_file_of_a_loan_taken_over_has_only_what_the_loan_has(books, loan) -> None:
    found = file(books, loan)

    assert (found.on, found.officer) == (date(2026, 3, 10), "周敏")
    assert found.terms.principal == yuan("30000")
    assert [one.number for one in found.instalments] == [1, 2, 3, 4, 5, 6]
    assert (found.due, found.days_late, found.claims) == (ZERO, 0, ())
    assert (found.application_id, found.paid_out, found.settled_on) == (None, None, None)
    assert (found.guarantors, found.collateral, found.papers) == ((), (), ())


def test_what_is_due_is_reckoned_to_the_day_somebody_looks(books, loan, clock) -> None:
    clock.on("2026-04-20")

    found = file(books, loan)

    # 5,132.07 due on the 10th; ten days at 13.5 % on 4,907.07, at 9 % on 225.00.
    late = found.reckoning(1)
    assert late is not None
    assert found.due == yuan("5132.07") + yuan("18.40") + yuan("0.84")
    assert found.days_late == 10
    assert late.due.instalment == 1
    assert found.reckoning(2) is None


def test_what_was_paid_on_an_instalment_leaves_late_interest_out(
    books, loan, clock
) -> None:
    clock.on("2026-04-20")
    due = file(books, loan).due

    pay(books, loan, due.plain)

    found = file(books, loan)
    assert found.paid(1) == yuan("5132.07")
    assert found.paid(2) == ZERO
    assert (found.due, found.days_late) == (ZERO, 0)
    assert [line.kind for line in found.papers] == ["receipt"]
    assert found.names[found.repayments[0].teller_id] == "李娜"


def test_money_kept_counts_as_paid_on_its_due_date_before_anybody_writes_it_down(
    books, loan, clock
) -> None:
    pay(books, loan, "5132.07")
    assert file(books, loan).paid(1) == ZERO

    clock.on("2026-04-12")
    found = file(books, loan)

    assert found.paid(1) == yuan("5132.07")
    assert (found.due, found.days_late) == (ZERO, 0)
    assert len(found.repayments) == 1
    assert {one.component for one in found.standing.history(found.on)} == {
        Component.INTEREST,
        Component.PRINCIPAL,
    }


def test_a_void_paper_stays_on_the_file_and_says_so(books, loan) -> None:
    received = pay(books, loan, "100")
    with books.work(TELLER) as work:
        filing.void(work, received.paper_id, "打错")

    assert [paper.void for paper in file(books, loan).papers] == [True]


@pytest.fixture
def secured(books) -> int:
    """A loan paid to the seller, with a guarantor and a house."""
    with books.work(HOUSE) as work:
        application = an_application(work)
        a_guarantor(work, application)
        house = a_thing(work, application)
        a_customer(work, "何建")
    draw_up(books, application)
    sign_all(books, application)
    with books.work(PEOPLE[Role.LOAN_OFFICER]) as work:
        contracts.register(work, house, Registration("登记中心", "第1号", work.today))
    fill_till(books)
    payout = Payout(Channel.BANK, "清河农资公司", "6210000000000000017", "清河信用社")
    return pay_out(books, application, payout).loan_id


def test_the_file_of_a_loan_shows_what_secures_it_and_how_it_left(books, secured) -> None:
    found = file(books, secured)

    assert [one.name for one in found.guarantors] == ["李国平"]
    assert [one.thing for one in found.collateral] == ["上河镇中街18号房屋"]
    left = found.paid_out
    assert left is not None
    assert (left.number, left.way, left.payee) == (
        "D2026-00001",
        "entrusted",
        "清河农资公司",
    )
    assert (left.teller, left.arrivals, left.confirmed) == ("吴倩", (), False)


def test_the_contracts_papers_and_the_loans_own_stand_there_once(books, secured) -> None:
    lines = file(books, secured).papers

    assert [one.id for one in lines] == sorted({one.id for one in lines})
    kinds = [one.kind for one in lines]
    assert kinds[0] == "loan_contract"
    assert kinds[-4:] == [
        "disbursement_notice",
        "debit_note",
        "disbursement_voucher",
        "schedule",
    ]
    assert kinds.count("loan_contract") == 1


def test_what_the_borrower_saw_arrive_is_told(books, secured, clock) -> None:
    clock.on("2026-03-12")
    with books.work(CLERK) as work:
        arrivals.confirm(work, secured, Seen(yuan("29990"), "手续费"))

    left = file(books, secured).paid_out

    assert left is not None
    [one] = left.arrivals
    assert (one.on, one.amount, one.reason) == (date(2026, 3, 12), yuan("29990"), "手续费")
    assert left.confirmed


def test_a_settled_loan_tells_when_and_by_which_certificate(books, loan) -> None:
    with books.work(TELLER) as work:
        repayments.settle(work, "s", loan, Tender(yuan("30000"), Channel.CASH, "王芳"))
    assert file(books, loan).certificate == ""
    with books.work(TELLER) as work:
        made = certificates.certify(work, "c", loan)

    found = file(books, loan)

    assert found.settled_on == date(2026, 3, 10)
    assert found.certificate == "清河农信结字〔2026〕第00001号"
    assert made.number == "S2026-00001"
