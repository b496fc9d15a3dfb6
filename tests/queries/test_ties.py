import pytest
from tests.asked import OFFICER, decide, one, submitted, yes
from tests.build import yuan
from tests.lent import lend

from sheaf.domain.decision import Ruling
from sheaf.domain.money import ZERO
from sheaf.queries import ties
from sheaf.services import applications
from sheaf.store.tables.loans import StandingRow


@pytest.fixture
def application(books) -> int:
    return submitted(books)


def carried(books, application, besides=0):
    [line] = one(books, application).guarantors
    with books.look(OFFICER) as work:
        assert ties.given(work, line.customer_id) == ties.carried(work, line.customer_id, 0)
        return ties.carried(work, line.customer_id, besides)


def pairs(books, application):
    who = one(books, application)
    with books.look(OFFICER) as work:
        known = ties.around(work, [who.customer_id, who.guarantors[0].customer_id], 0)
    return known.given


def test_what_was_applied_for_is_answered_for(books, application) -> None:
    assert carried(books, application) == yuan("30000")
    assert len(pairs(books, application)) == 1


def test_the_application_in_question_does_not_count(books, application) -> None:
    assert carried(books, application, besides=application) == ZERO


def test_what_was_approved_counts_instead_of_what_was_asked(books, application) -> None:
    decide(books, application, yes(amount=yuan("20000")))

    assert carried(books, application) == yuan("20000")


def test_what_was_declined_binds_nobody(books, application) -> None:
    decide(books, application, yes(ruling=Ruling.DECLINED, reason="负债过高"))

    assert carried(books, application) == ZERO
    assert pairs(books, application) == ()


def test_what_was_withdrawn_binds_nobody(books, application) -> None:
    with books.work(OFFICER) as work:
        applications.withdraw(work, application, "不借了")

    assert carried(books, application) == ZERO


def test_of_a_loan_what_is_left_counts_until_it_is_settled(books, application) -> None:
    decide(books, application, yes())
    loan = lend(books, application)
    with books.work(OFFICER) as work:
        work.session.get_one(StandingRow, loan).outstanding = yuan("12000")

    assert carried(books, application) == yuan("12000")

    with books.work(OFFICER) as work:
        work.session.get_one(StandingRow, loan).status = "settled"
    assert carried(books, application) == ZERO
