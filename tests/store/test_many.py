from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from tests.build import a_customer, a_loan, yuan

from sheaf.store import many
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.people import CustomerRow, LinkRow, TermRow

WORDS = [
    {"term": term, "kind": "customer", "subject_id": 1, "sort": 0}
    for term in ("wangfang", "wf", "王芳")
]


def words(work) -> set[str]:
    return set(work.session.scalars(select(TermRow.term)))


def test_rows_are_written_and_dropped_by_what_they_say(work) -> None:
    many.write(work, TermRow, WORDS)
    many.write(work, TermRow, [])
    assert words(work) == {"wangfang", "wf", "王芳"}

    many.drop(work, TermRow, subject_id=1, term="wf")
    many.drop(work, TermRow, subject_id=2)

    assert words(work) == {"wangfang", "王芳"}


def test_a_row_that_was_dropped_can_be_written_again(work) -> None:
    one, other = a_customer(work), a_customer(work, "李国平")
    link = {"customer_id": one, "other_id": other, "relation": "neighbour"}
    work.session.add(LinkRow(**link, share="", since=date(2026, 3, 10)))
    work.session.flush()

    many.drop(work, LinkRow, **link)
    assert work.session.get(LinkRow, tuple(link.values())) is None
    work.session.add(LinkRow(**link, share="", since=date(2026, 3, 11)))
    work.session.flush()

    [row] = work.session.scalars(select(LinkRow))
    assert row.since == date(2026, 3, 11)


def test_each_row_is_given_its_own_value_and_says_so_at_once(work) -> None:
    loans = [
        a_loan(work, number=number) for number in ("2026-00001", "2026-00002", "2026-00003")
    ]
    rows = [work.session.get_one(StandingRow, loan) for loan in loans]
    rows[2].paid = 3

    many.change(
        work, StandingRow, "accrued", {loans[0]: yuan("1.10"), loans[1]: yuan("0.20")}
    )
    many.change(work, StandingRow, "accrued", {})

    assert [row.accrued for row in rows] == [yuan("1.10"), yuan("0.20"), yuan("0")]
    assert rows[2].paid == 3


def test_what_is_written_once_is_not_dropped(work) -> None:
    work.note("customer.open", "王芳")

    with pytest.raises(IntegrityError, match="written once"):
        many.drop(work, AuditRow, subject="王芳")


def test_the_last_id_is_the_greatest_given_out(work) -> None:
    assert many.last_id(work, CustomerRow) == 0
    a_customer(work)

    assert many.last_id(work, CustomerRow) == a_customer(work, "李国平") - 1
