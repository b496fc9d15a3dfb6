from datetime import date

import pytest
from tests.build import yuan
from tests.services.lives import TELLER, lent, paid, standing

from sheaf.domain.errors import Unusable
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.repayment import Component
from sheaf.services import acting
from sheaf.services.acting import Manner


def test_an_act_today_is_judged_on_the_loan_as_it_stands(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")

    with books.work(TELLER) as work:
        act = LoanAct(Kind.WAIVER, work.today, yuan("1"), component=Component.PENALTY)
        done = acting.do(work, loan, act, Manner(reason="水灾"))

        assert done.row.reason == "水灾"
        assert done.row.entry_id is None

    assert done.after == standing(books, loan)


def test_an_act_of_an_earlier_day_is_judged_on_the_loan_as_it_stood(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-25")
    paid(books, loan, "5000")

    with books.work(TELLER) as work:
        act = LoanAct(
            Kind.WAIVER, date(2026, 4, 20), yuan("18.40"), component=Component.PENALTY
        )
        done = acting.do(work, loan, act, Manner(reason="水灾"))

        assert len(done.corrected) == 1
        assert done.row.day == date(2026, 4, 20)


@pytest.mark.parametrize(
    ("day", "reason"), [("2026-04-26", "in_the_future"), ("2026-03-09", "before_payout")]
)
def test_a_day_on_which_nothing_can_be_done(books, clock, day, reason) -> None:
    loan = lent(books)
    clock.on("2026-04-25")

    with pytest.raises(Unusable) as no, books.work(TELLER) as work:
        acting.do(work, loan, LoanAct(Kind.WRITE_OFF, date.fromisoformat(day)), Manner())

    assert no.value.reason == reason
