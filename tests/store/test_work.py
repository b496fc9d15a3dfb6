import pytest
from sqlalchemy import select

from sheaf.domain.errors import NotAllowed
from sheaf.domain.teller import Permission
from sheaf.store.tables.audit import AuditRow
from sheaf.store.work import seal


def test_a_right_that_is_not_held_is_refused_by_name(work) -> None:
    work.require(Permission.RECEIVE)

    with pytest.raises(NotAllowed) as refusal:
        work.require(Permission.APPROVE)

    assert refusal.value.permission == "approve"


def test_numbers_run_without_gaps_by_kind(work) -> None:
    assert [work.number("a"), work.number("a"), work.number("b")] == [1, 2, 1]


def test_each_line_of_the_audit_book_seals_the_one_before(work) -> None:
    work.note("customer.open", "王芳", before=1, after={"name": "王方"}, why="错字")
    work.note("customer.open", "李国平")

    first, second = work.session.scalars(select(AuditRow).order_by(AuditRow.id))

    assert (first.previous, second.previous) == ("", first.hash)
    assert [seal(first), seal(second)] == [first.hash, second.hash]
    assert (first.teller, first.before, first.why) == (work.teller.name, "1", "错字")
