from datetime import date
from decimal import Decimal

import pytest
from tests.build import yuan
from tests.lent import CLERK
from tests.limits import agree, draw, opened
from tests.printing.counter import read
from tests.services.lives import MANAGER, TELLER, standing, wrong

from sheaf.domain.paper.disbursement_notice import ConditionKind
from sheaf.domain.rate import Rate
from sheaf.printing.kinds import render
from sheaf.queries import papers
from sheaf.services import changes, reversals
from sheaf.services.changes import Grant


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


def test_a_draw_after_a_rate_change_bears_the_new_rate_on_its_papers(
    books, agreed, clock
) -> None:
    first = opened(books, agreed, "10000")
    clock.on("2026-03-15")
    with books.work(MANAGER) as work:
        rate = Rate(Decimal("8.75"))
        changes.reprice(work, "rate", first.loan_id, rate, Grant("renegotiated"))

    second = draw(books, first.loan_id, "20000")

    with books.look(CLERK) as work:
        rates = [papers.paper(work, one).facts.lent.rate for one in second.papers[1:3]]
    assert rates == [rate, rate]


def test_the_voucher_of_a_draw_reversed_is_negative(books, agreed, clock) -> None:
    first = opened(books, agreed, "10000")
    clock.on("2026-03-15")
    mistaken = draw(books, first.loan_id, "5000")

    with books.work(TELLER) as work:
        back = reversals.reverse(work, "r", mistaken.repayment_id, "wrong", MANAGER)

    with books.look(CLERK) as work:
        said = read(render("reversal", papers.paper(work, back.paper_id).facts))
    assert "-¥5,000.00" in said
    assert "放款凭证" in said
