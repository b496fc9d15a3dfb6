from tests.asked import apply, applying, decide, one, submitted, yes
from tests.build import a_customer, yuan
from tests.conftest import PEOPLE

from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import today, worklists
from sheaf.store.tables.applications import ApplicationRow

MANAGER = PEOPLE[Role.MANAGER]


def lists(books):
    with books.look(MANAGER) as work:
        return worklists.worklists(work)


def ids(lines):
    return [line.id for line in lines]


def test_what_one_approver_decides_stands_apart_from_what_a_committee_does(books) -> None:
    small = submitted(books)
    found = lists(books)
    assert (ids(found.decide), ids(found.hear)) == ([small], [])

    with books.work(HOUSE) as work:
        row = work.session.get_one(ApplicationRow, small)
        row.amount = yuan("900000")

    found = lists(books)
    assert (ids(found.decide), ids(found.hear)) == ([], [small])


def test_every_application_stands_in_one_list(books) -> None:
    approved = submitted(books)
    decide(books, approved, yes())
    with books.work(HOUSE) as work:
        customer = a_customer(work, "何建", phone="13800000014")
    product = one(books, approved).product_id
    fresh = apply(books, applying(customer, product), "b").id

    found = lists(books)

    assert ids(found.contract) == [approved]
    assert ids(found.visit) == [fresh]
    assert sorted(ids(found.all)) == sorted([approved, fresh])


def test_today_counts_by_the_same_lists(books) -> None:
    submitted(books)

    with books.look(MANAGER) as work:
        day, found = today.today(work), worklists.worklists(work)

    assert day.to_decide == found.decide
    assert day.to_visit == found.visit
    assert day.to_assign == found.assign
