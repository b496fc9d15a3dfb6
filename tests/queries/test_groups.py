from datetime import date

import pytest
from tests.asked import TELLER
from tests.build import a_customer, a_group, a_loan, married, yuan

from sheaf.domain.condition import failed
from sheaf.domain.teller import HOUSE
from sheaf.queries import groups, parties
from sheaf.store.tables.applications import MemberRow
from sheaf.store.tables.people import CustomerRow, LinkRow


@pytest.fixture
def group(books) -> int:
    with books.work(HOUSE) as work:
        return a_group(work, a_customer(work))


def missing(books, group) -> set[str]:
    with books.look(TELLER) as work:
        return {one.code.value for one in failed(groups.conditions(work, group))}


def members(books, group) -> list[int]:
    with books.look(TELLER) as work:
        return [one.customer_id for one in parties.group(work, group).members]


def link(work, one, other, relation) -> None:
    work.session.add(
        LinkRow(
            customer_id=one, other_id=other, relation=relation, share="", since=work.today
        )
    )


def test_five_strangers_of_the_village_make_a_group(books, group) -> None:
    assert missing(books, group) == set()


def test_a_couple_is_one_household_and_close_kin(books, group) -> None:
    one, other, *_rest = members(books, group)
    with books.work(HOUSE) as work:
        married(work, one, other)

    assert missing(books, group) == {"group_households", "group_relatives"}


def test_people_of_one_household_count_once(books, group) -> None:
    one, other, *_rest = members(books, group)
    with books.work(HOUSE) as work:
        home = a_customer(work, "王家")
        link(work, one, home, "headed")
        link(work, other, home, "household")

    assert missing(books, group) == {"group_households"}


def test_a_partner_in_trade_is_no_relative(books, group) -> None:
    one, other, *_rest = members(books, group)
    with books.work(HOUSE) as work:
        link(work, one, other, "partner")

    assert missing(books, group) == set()


def test_a_member_without_a_village_is_no_neighbour(books, group) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, members(books, group)[1]).village = ""

    assert missing(books, group) == {"group_local"}


def test_a_member_whose_age_is_not_known_is_no_adult(books, group) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, members(books, group)[1]).born = None

    assert missing(books, group) == {"group_adults"}


def test_one_late_member_stops_all(books, clock) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        group = a_group(work, work.session.query(CustomerRow).one().id)
    assert missing(books, group) == set()

    clock.on("2026-05-01")

    assert missing(books, group) == {"group_arrears"}


def test_whoever_left_is_no_member(books, group) -> None:
    one = members(books, group)[1]
    with books.work(HOUSE) as work:
        work.session.get_one(MemberRow, (group, one)).left_on = date(2026, 3, 10)

    assert missing(books, group) == {"group_size"}
    with books.look(TELLER) as work:
        assert groups.group_of(work, one) is None
        assert groups.lines(work)[0].members == 4


def test_who_is_no_member_may_borrow_nothing_in_it(books, group) -> None:
    with books.work(HOUSE) as work:
        stranger = a_customer(work, "郑七")
        assert groups.limit(work, group, stranger) == yuan("0")


def test_a_group_is_found_by_its_name(books, group) -> None:
    with books.look(TELLER) as work:
        name = parties.group(work, group).name

        assert groups.named(work, name) == group
        assert groups.named(work, f"{name}二") is None
