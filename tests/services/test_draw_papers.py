from datetime import date

import pytest
from tests.build import yuan
from tests.lent import CLERK
from tests.limits import agree, draw, opened
from tests.services.lives import MANAGER, TELLER, standing, wrong

from sheaf.domain.paper.disbursement_notice import ConditionKind
from sheaf.queries import papers
from sheaf.services import reversals


@pytest.fixture
def agreed(books) -> int:
    return agree(books)


def test_a_later_draw_has_papers_of_its_own_and_matures_with_the_limit(
    books, agreed, clock
) -> None:
    first = opened(books, agreed)
    clock.on("2026-03-15")

    second = draw(books, first.loan_id, "20000")

    assert second.number == "D2026-00002"
    with books.look(CLERK) as work:
        notice, note, voucher = [papers.paper(work, one).facts for one in second.papers]
    assert (note.lent.amount, note.lent.lent_on) == (yuan("20000"), date(2026, 3, 15))
    assert note.lent.due_on == date(2026, 12, 10)
    assert voucher.number.endswith("第00002号")
    assert [one.kind for one in notice.conditions][-2:] == [
        ConditionKind.LIMIT_RUNS,
        ConditionKind.NOTHING_OVERDUE,
    ]
    assert all(one.met for one in notice.conditions)
    assert wrong(books) == {}


def test_a_draw_after_one_reversed_stands_under_new_papers(books, agreed, clock) -> None:
    first = opened(books, agreed, "10000")
    clock.on("2026-03-15")
    mistaken = draw(books, first.loan_id, "5000")
    clock.on("2026-03-16")
    later = draw(books, first.loan_id, "20000", "e")

    with books.work(TELLER) as work:
        righted = reversals.reverse(work, "r", mistaken.repayment_id, "wrong", MANAGER)

    [again] = righted.corrected
    assert (again.before, again.after) == (later.number, "D2026-00004")
    with books.look(CLERK) as work:
        kept = papers.of_loan(work, first.loan_id)
    notes = [one for one in kept if one.kind == "debit_note" and not one.void]
    assert len(notes) == 2
    assert standing(books, first.loan_id).outstanding == yuan("30000")
    assert wrong(books) == {}
