import pytest
from tests import limits
from tests.build import an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK, lend, stage

from sheaf.domain.application import Stage
from sheaf.domain.errors import Missing, NotAllowed
from sheaf.domain.money import ZERO
from sheaf.domain.repayment import NothingPaid
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import arrivals as asked
from sheaf.services import arrivals
from sheaf.services.arrivals import AlreadyConfirmed, MoreThanLeft, Seen


@pytest.fixture
def ready(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work)


@pytest.fixture
def loan(books, ready) -> int:
    return lend(books, ready)


def confirm(books, loan, amount, reason="", *, waits=False):
    with books.work(CLERK) as work:
        arrivals.confirm(work, loan, Seen(yuan(amount), reason, waits))


def test_all_of_it_ends_the_payout_and_is_asked_once(books, ready, loan) -> None:
    confirm(books, loan, "30000")

    assert stage(books, ready) is Stage.ACTIVE
    with pytest.raises(AlreadyConfirmed):
        confirm(books, loan, "30000")


def test_less_of_it_is_not_taken_without_saying_why(books, ready, loan) -> None:
    with pytest.raises(Missing) as refusal:
        confirm(books, loan, "3000")

    assert refusal.value.field == "reason"
    assert stage(books, ready) is Stage.DISBURSED


def test_while_the_rest_is_on_its_way_the_step_stays_open(books, ready, loan) -> None:
    confirm(books, loan, "3000", "银行分笔入账", waits=True)
    assert stage(books, ready) is Stage.DISBURSED

    confirm(books, loan, "30000")

    assert stage(books, ready) is Stage.ACTIVE
    with books.look(CLERK) as work:
        first, last = asked.of_loan(work, loan)
    assert (first.amount, first.left) == (yuan("3000"), yuan("30000"))
    assert (first.reason, first.waits) == ("银行分笔入账", True)
    assert (last.amount, last.reason, last.waits) == (yuan("30000"), "", False)


def test_what_will_never_arrive_ends_it_with_its_reason(books, ready, loan) -> None:
    confirm(books, loan, "29990", "开户行扣手续费")

    assert stage(books, ready) is Stage.ACTIVE
    with pytest.raises(AlreadyConfirmed):
        confirm(books, loan, "10")


def test_no_more_arrives_than_left_and_never_nothing(books, loan) -> None:
    with pytest.raises(MoreThanLeft) as refusal:
        confirm(books, loan, "30000.01")
    assert refusal.value.left == yuan("30000")
    with pytest.raises(NothingPaid), books.work(CLERK) as work:
        arrivals.confirm(work, loan, Seen(ZERO))


def test_of_a_limit_what_was_drawn_arrives(books) -> None:
    limit = limits.opened(books, limits.agree(books)).loan_id

    with pytest.raises(MoreThanLeft):
        confirm(books, limit, "50000")
    confirm(books, limit, "30000")


def test_only_who_pays_out_asks_what_arrived(books, loan) -> None:
    teller = PEOPLE[Role.TELLER]
    with pytest.raises(NotAllowed), books.work(teller) as work:
        arrivals.confirm(work, loan, Seen(yuan("30000")))
