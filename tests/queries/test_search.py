from datetime import datetime

import pytest
from tests.build import NINE, a_customer, a_loan, a_product, yuan
from tests.conftest import KEY, NOON, PEOPLE

from sheaf.domain.application import Stage
from sheaf.domain.teller import Role
from sheaf.queries import search
from sheaf.queries.search import Found
from sheaf.queries.standing import Standing
from sheaf.services import customers
from sheaf.store.database import Database
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.products import ProductTermsRow

TELLER = PEOPLE[Role.TELLER]


def named(work, name: str) -> int:
    file = a_customer(work, name)
    customers.reindex(work, file)
    return file


@pytest.fixture
def lent(database):
    """Books in which one of two namesakes has a loan that is late."""
    books = Database(database.path, KEY, clock=lambda: datetime(2026, 7, 20, 9))
    with database.work(TELLER) as work:
        named(work, "王芳")
        loan = a_loan(work, borrower="王芳")
        work.session.get_one(StandingRow, loan).late_since = NOON.date()
        customers.reindex(work, 2)
    yield books, loan
    books.close()


def test_who_has_a_live_loan_goes_before_a_namesake(lent) -> None:
    books, loan = lent
    with books.look(TELLER) as work:
        answer = search.find(work, "王芳")

    first, second = answer.customers
    assert (first.standing, first.days, first.loan_id) == (Standing.OVERDUE, 132, loan)
    assert (second.standing, second.loan_id) == (Standing.NO_LOAN, 0)
    assert [hit.id for hit in answer.loans] == [loan]


@pytest.mark.parametrize("typed", ["2026-00012", "12", "2026-0001", "202600012"])
def test_a_loan_is_found_by_its_number(lent, typed) -> None:
    books, loan = lent
    with books.look(TELLER) as work:
        assert [hit.id for hit in search.find(work, typed).loans] == [loan]


def test_an_application_is_found_by_number_and_by_name(work) -> None:
    file, product = named(work, "王芳"), a_product(work)
    terms = work.session.query(ProductTermsRow).one()
    row = ApplicationRow(
        particulars="{}",
        number="A2026-0087",
        customer_id=file,
        product_id=product,
        product_terms_id=terms.id,
        stage=Stage.APPLIED.value,
        amount=yuan("30000"),
        term_months=12,
        method="bullet",
        rate=NINE,
        purpose="",
        source="",
        security="credit",
        acceptor_id=1,
        officer_id=2,
        applied_on=NOON.date(),
    )
    work.session.add(row)
    work.session.flush()

    for typed in ("a87", "A2026-0087", "87", "wangfang"):
        [hit] = search.find(work, typed).applications
        assert (hit.id, hit.stage, hit.applicant) == (row.id, Stage.APPLIED, "王芳")


@pytest.mark.parametrize("typed", ["", "  ", "，。", "%", "_", "'", "<", '"; DROP'])
def test_odd_signs_find_nothing_and_break_nothing(work, typed) -> None:
    named(work, "王芳")

    assert search.find(work, typed) == Found()
