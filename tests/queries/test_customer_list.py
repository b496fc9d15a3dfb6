from datetime import datetime

import pytest
from tests import crowd
from tests.build import a_customer, a_loan, yuan
from tests.conftest import KEY, NOON, PEOPLE

from sheaf.domain.customer import Person
from sheaf.domain.mark import MarkKind
from sheaf.domain.teller import Role
from sheaf.queries.customer_list import View, lines
from sheaf.queries.standing import Standing
from sheaf.services import customers, marks
from sheaf.store.database import Database
from sheaf.store.tables.loans import StandingRow

TELLER, OFFICER = PEOPLE[Role.TELLER], PEOPLE[Role.LOAN_OFFICER]


@pytest.fixture
def books(database):
    """Five customers: late, with a loan, settled, marked, and opened by the officer."""
    with database.work(OFFICER) as work:
        for turn, name in enumerate(("王芳", "李国平", "陆小梅")):
            loan = a_loan(work, number=f"2026-0000{turn + 1}", borrower=name)
            standing = work.session.get_one(StandingRow, loan)
            standing.late_since = NOON.date() if name == "王芳" else None
            if name == "陆小梅":
                standing.status, standing.outstanding = "settled", yuan("0")
        marked = a_customer(work, "周强", phone="")
        marks.mark(work, marked, MarkKind.BLACKLIST, "骗贷")
        zhao = Person(name="赵敏", number="130000198503151229")
        customers.register(work, "key", zhao)
        for file in (1, 2, 3, 4):
            customers.reindex(work, file)
    later = Database(database.path, KEY, clock=lambda: datetime(2026, 7, 20, 9))
    yield later
    later.close()


@pytest.mark.parametrize(
    ("view", "names"),
    [
        (View.ALL, ["赵敏", "周强", "陆小梅", "李国平", "王芳"]),
        (View.WITH_LOANS, ["李国平", "王芳"]),
        (View.OVERDUE, ["王芳"]),
        (View.MARKED, ["周强"]),
        (View.MINE, ["赵敏"]),
    ],
)
def test_a_view_shows_its_customers(books, view, names) -> None:
    with books.look(OFFICER) as work:
        found = lines(work, view, "", 100)

    assert [line.name for line in found.lines] == names
    assert found.count == len(names)


def test_a_line_says_how_its_loans_stand(books) -> None:
    with books.look(TELLER) as work:
        found = {line.name: line for line in lines(work, View.ALL, "", 100).lines}

    wang = found["王芳"]
    assert (wang.standing, wang.days, wang.outstanding) == (
        Standing.OVERDUE,
        132,
        yuan("30000"),
    )
    assert found["陆小梅"].standing is Standing.SETTLED
    assert found["周强"].standing is Standing.NO_LOAN
    assert [line.name for line in found.values() if line.marked] == ["周强"]
    assert found["赵敏"].number == "130 · · · · 1229"


def test_what_is_typed_narrows_the_view(books) -> None:
    with books.look(TELLER) as work:
        assert [line.name for line in lines(work, View.ALL, "lxm", 100).lines] == ["陆小梅"]
        assert lines(work, View.OVERDUE, "lxm", 100).count == 0
        assert lines(work, View.ALL, "，", 100).count == 0


def test_a_long_list_shows_its_beginning_and_counts_all(work) -> None:
    crowd.settle(work, crowd.people(50))

    found = lines(work, View.ALL, "", 20)

    assert (len(found.lines), found.count) == (20, 50)
