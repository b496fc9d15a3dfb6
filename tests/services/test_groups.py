from dataclasses import replace
from datetime import date

import pytest
from tests.asked import TELLER, apply, applying, failed, findings, offered, one
from tests.build import a_customer, yuan
from tests.lent import unstamped

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import contracts, papers, parties
from sheaf.queries import groups as asked
from sheaf.services import applications, groups
from sheaf.services.groups import Forming, InAnotherGroup, Leads, StillOwes
from sheaf.store.tables.people import CustomerRow

UNTIL = date(2029, 3, 1)
NAMES = ("赵一", "钱二", "孙三", "周五", "吴六")


@pytest.fixture
def people(books) -> list[int]:
    with books.work(HOUSE) as work:
        return [a_customer(work, name) for name in NAMES]


@pytest.fixture
def group(books, people) -> int:
    """A group of five households, each up to 30,000."""
    formed = form(books, Forming("上河一组", people[0], yuan("30000"), UNTIL))
    with books.work(TELLER) as work:
        for person in people[1:]:
            groups.join(work, formed, person, yuan("30000"), unstamped)
    return formed


def form(books, forming, key="f"):
    with books.work(TELLER) as work:
        return groups.form(work, key, forming, unstamped)


def apply_for(books, customer, group, amount="20000", key="a"):
    with books.work(HOUSE) as work:
        product = offered(work)["group"]
    wanted = applying(
        customer,
        product,
        amount=yuan(amount),
        method=Method.BULLET,
        security="group",
        group_id=group,
        received=("id_card", "household_register", "group_roll"),
    )
    return apply(books, wanted, key).id


def test_five_households_secure_a_members_loan(books, people, group) -> None:
    application = apply_for(books, people[1], group)

    assert failed(books, application) == set()
    with books.look(TELLER) as work:
        [line] = asked.lines(work)
    assert (line.name, line.leader, line.members) == ("上河一组", "赵一", 5)


def test_formed_twice_with_one_key_it_is_one_group(books, people) -> None:
    forming = Forming("上河一组", people[0], yuan("30000"), UNTIL)

    assert form(books, forming) == form(books, forming)


def test_formed_from_an_application_it_secures_that_one(books, people) -> None:
    application = apply_for(books, people[0], None)

    with books.work(TELLER) as work:
        formed = groups.form(
            work,
            "f",
            Forming("", people[0], yuan("30000"), UNTIL),
            unstamped,
            application,
        )

    assert one(books, application).group_id == formed


def test_without_a_name_it_is_called_by_its_number(books, people) -> None:
    formed = form(books, Forming(" ", people[0], yuan("30000"), UNTIL))

    with books.look(TELLER) as work:
        assert parties.group(work, formed).name == "J2026-0001"


@pytest.mark.parametrize("until", [date(2026, 3, 10), date(2029, 3, 11)])
def test_an_agreement_lasts_three_years_at_most(books, people, until) -> None:
    with pytest.raises(Unusable) as no:
        form(books, Forming("", people[0], yuan("30000"), until))

    assert no.value.field == "until"


def test_two_groups_have_two_names(books, people, group) -> None:
    with books.work(HOUSE) as work:
        other = a_customer(work, "郑七")

    with pytest.raises(Unusable):
        form(books, Forming("上河一组", other, yuan("1"), UNTIL), "other")


def test_nobody_is_in_two_groups(books, people, group) -> None:
    with pytest.raises(InAnotherGroup) as no:
        form(books, Forming("", people[2], yuan("1"), UNTIL), "other")

    assert (no.value.name, no.value.group) == ("孙三", "上河一组")


def test_a_limit_is_above_nothing(books, people) -> None:
    with pytest.raises(Unusable):
        form(books, Forming("", people[0], yuan("0"), UNTIL))


def test_only_persons_join(books, people, group) -> None:
    with books.work(HOUSE) as work:
        firm = a_customer(work, "上河超市")
        work.session.get_one(CustomerRow, firm).kind = "business"

    with pytest.raises(Unusable), books.work(TELLER) as work:
        groups.join(work, group, firm, yuan("1"), unstamped)


def test_too_few_households_are_shown_with_the_figure(books, people) -> None:
    formed = form(books, Forming("", people[0], yuan("30000"), UNTIL))

    application = apply_for(books, people[0], formed)

    size = findings(books, application)["group_size"].condition
    assert (size.passed, size.figure, size.limit) == (False, "1", "5 – 10")


def test_more_than_a_members_limit_is_shown(books, people, group) -> None:
    application = apply_for(books, people[1], group, "40000")

    assert failed(books, application) == {"group_limit"}


def test_a_member_who_owes_nothing_leaves_and_may_come_back(books, people, group) -> None:
    with books.work(TELLER) as work:
        groups.leave(work, group, people[4], "搬走")
        assert asked.group_of(work, people[4]) is None
        groups.join(work, group, people[4], yuan("10000"), unstamped)
        assert asked.group_of(work, people[4]) == group


def test_who_has_applied_stays(books, people, group) -> None:
    application = apply_for(books, people[1], group)

    with pytest.raises(StillOwes), books.work(TELLER) as work:
        groups.leave(work, group, people[1], "搬走")

    with books.work(TELLER) as work:
        applications.withdraw(work, application, "不借了")
        groups.leave(work, group, people[1], "搬走")


def test_leaving_needs_a_reason(books, people, group) -> None:
    with pytest.raises(Missing), books.work(TELLER) as work:
        groups.leave(work, group, people[1], "")


def test_the_leader_hands_over_before_leaving(books, people, group) -> None:
    with pytest.raises(Leads), books.work(TELLER) as work:
        groups.leave(work, group, people[0], "搬走")

    with books.work(TELLER) as work:
        groups.elect(work, group, people[1])
        groups.leave(work, group, people[0], "搬走")

    with books.look(TELLER) as work:
        assert parties.group(work, group).leader_id == people[1]


def test_only_a_member_leads(books, people, group) -> None:
    with books.work(HOUSE) as work:
        stranger = a_customer(work, "郑七")

    with pytest.raises(Unusable), books.work(TELLER) as work:
        groups.elect(work, group, stranger)


def test_a_group_is_formed_with_what_was_said(books, people) -> None:
    forming = Forming("上河一组", people[0], yuan("30000"), UNTIL)

    assert form(books, replace(forming, name="二组")) == 1


def test_a_group_secures_only_what_a_group_may(books, people, group) -> None:
    with books.work(HOUSE) as work:
        farm = offered(work)["farm"]
    application = apply(books, applying(people[1], farm)).id

    with books.work(TELLER) as work, pytest.raises(Unusable) as refusal:
        groups.choose(work, application, group, unstamped)

    assert refusal.value.field == "group"


def authorised(books, application) -> dict[str, str]:
    """Say who lets their data be queried for an application, and as what."""
    with books.look(TELLER) as work:
        lines = contracts.current(work, application)
        facts = [papers.paper(work, x.id).facts for x in lines if x.kind == "authorisation"]
    return {one.person.name: one.role.value for one in facts}


def test_every_member_lets_their_own_data_be_queried_once(books, people, group) -> None:
    first = apply_for(books, people[1], group)
    second = apply_for(books, people[2], group, key="b")

    assert authorised(books, first) == {
        "钱二": "borrower",
        **dict.fromkeys(("赵一", "孙三", "周五", "吴六"), "member"),
    }
    assert authorised(books, second) == {"孙三": "borrower", "钱二": "member"}


def test_who_joins_a_group_that_secures_something_signs_too(books, people) -> None:
    alone = form(books, Forming("上河一组", people[0], yuan("30000"), UNTIL))
    application = apply_for(books, people[0], alone)

    with books.work(TELLER) as work:
        groups.join(work, alone, people[1], yuan("10000"), unstamped)

    assert authorised(books, application) == {"赵一": "borrower", "钱二": "member"}


def test_who_leaves_has_nothing_left_to_sign(books, people, group) -> None:
    application = apply_for(books, people[1], group)

    with books.work(TELLER) as work:
        groups.leave(work, group, people[4], "搬走")

    assert "吴六" not in authorised(books, application)
