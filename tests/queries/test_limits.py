from datetime import date

import pytest
from tests.build import yuan
from tests.lent import CLERK
from tests.limits import agree, opened

from sheaf.domain.paper.disbursement_notice import ConditionKind
from sheaf.queries import limits


@pytest.fixture
def limit(books) -> int:
    return opened(books, agree(books)).loan_id


def test_a_limit_says_what_is_drawn_and_free_until_it_ends(books, limit) -> None:
    with books.look(CLERK) as work:
        found = limits.drawing(work, limit)

    assert (found.limit.amount, found.limit.drawn) == (yuan("50000"), yuan("30000"))
    assert found.free == yuan("20000")
    assert found.limit.free(date(2026, 12, 10)) == yuan("0")


def test_what_is_overdue_stands_among_the_conditions(books, limit, clock) -> None:
    clock.on("2026-03-25")

    with books.look(CLERK) as work:
        found = limits.drawing(work, limit).conditions

    assert [one.kind for one in found if not one.met] == [ConditionKind.NOTHING_OVERDUE]


def test_the_end_of_the_limit_stands_among_the_conditions(books, limit) -> None:
    with books.look(CLERK) as work:
        [runs] = [
            one
            for one in limits.drawing(work, limit).conditions
            if one.kind is ConditionKind.LIMIT_RUNS
        ]

    assert (runs.met, runs.proof) == (True, "2026-12-10")
