import pytest
from tests.conftest import PEOPLE

from sheaf.domain.teller import NotHere, Permission, Role
from sheaf.queries import tellers
from sheaf.services import tellers as acts

ADMINISTRATOR, TELLER = PEOPLE[Role.ADMINISTRATOR], PEOPLE[Role.TELLER]


def test_colleagues_are_listed_in_the_order_they_came(books) -> None:
    with books.look(TELLER) as work:
        found = tellers.colleagues(work)

    assert [(one.id, one.name, one.roles) for one in found] == [
        (one.id, one.name, one.roles) for one in PEOPLE.values()
    ]
    assert all(one.active for one in found)


def test_a_second_person_is_somebody_else_who_may(books) -> None:
    with books.look(TELLER) as work:
        found = tellers.others_who_may(work, Permission.OVERRIDE)
        assert [one.name for one in found] == ["赵敏"]
    with books.look(PEOPLE[Role.MANAGER]) as work:
        assert tellers.others_who_may(work, Permission.OVERRIDE) == ()


def test_whoever_left_is_named_but_not_found(books) -> None:
    with books.work(ADMINISTRATOR) as work:
        acts.dismiss(work, TELLER.id, "离职")

        assert tellers.names(work)[TELLER.id] == "李娜"
        with pytest.raises(NotHere):
            tellers.named(work, "李娜")


def test_a_person_is_found_with_their_places(books) -> None:
    with books.look(TELLER) as work:
        assert tellers.named(work, "孙立") == ADMINISTRATOR
        with pytest.raises(NotHere):
            tellers.named(work, "何静")
