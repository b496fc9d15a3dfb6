from decimal import Decimal

import pytest
from sqlalchemy import func, select
from tests.build import a_loan, an_office, yuan

from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.store.tables.loans import InstalmentRow, LoanRow
from sheaf.store.types import MOST_KEPT, BeyondTheBooks, MoneyColumn, RateColumn


def test_money_is_added_in_the_books_to_the_fen(work) -> None:
    an_office(work)
    loan = a_loan(work)

    sum_ = work.session.scalar(
        select(func.sum(InstalmentRow.principal)).where(InstalmentRow.loan_id == loan)
    )

    assert sum_ == yuan("30000")
    assert work.session.get_one(LoanRow, loan).rate == Rate(Decimal(9))


def test_nothing_stays_nothing() -> None:
    for column in (MoneyColumn(), RateColumn()):
        assert column.process_bind_param(None, None) is None
    assert MoneyColumn().result_processor(None, None)(None) is None
    assert RateColumn().process_result_value(None, None) is None


def test_more_than_the_books_can_add_up_is_refused_before_it_is_written(work) -> None:
    an_office(work)
    loan = work.session.get_one(LoanRow, a_loan(work))

    loan.principal = Money(MOST_KEPT + 1)

    with pytest.raises(BeyondTheBooks) as refused:
        work.session.flush()
    assert refused.value.amount == Money(MOST_KEPT + 1)


def test_a_rate_keeps_its_unit() -> None:
    rate = Rate(Decimal("10.17"), Quote.PERMILLE_PER_MONTH)

    kept = RateColumn().process_bind_param(rate, None)

    assert RateColumn().process_result_value(kept, None) == rate
