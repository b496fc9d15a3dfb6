import pytest
from sqlalchemy import select
from tests.conftest import PEOPLE

from sheaf.domain.errors import Gone, Missing, NotAllowed
from sheaf.domain.teller import NotHere, Role
from sheaf.queries import tellers as asked
from sheaf.services import tellers
from sheaf.services.tellers import (
    AdministratorAlone,
    LastAdministrator,
    NameTaken,
    OwnPlace,
)
from sheaf.store.tables.audit import AuditRow

ADMINISTRATOR, TELLER = PEOPLE[Role.ADMINISTRATOR], PEOPLE[Role.TELLER]


def do(books, act, *args, who=ADMINISTRATOR):
    with books.work(who) as work:
        return act(work, *args)


def colleague(books, name):
    with books.look(ADMINISTRATOR) as work:
        return next(one for one in asked.colleagues(work) if one.name == name)


def acts(books):
    with books.look(ADMINISTRATOR) as work:
        return work.session.scalars(select(AuditRow.act)).all()


def test_a_new_person_works_here_in_the_places_given(books) -> None:
    made = do(books, tellers.appoint, " 何静 ", {Role.TELLER, Role.LOAN_OFFICER})

    assert made.name == "何静"
    assert colleague(books, "何静").roles == {Role.TELLER, Role.LOAN_OFFICER}
    assert do(books, tellers.sign_in, "何静").id == made.id


def test_a_name_stands_for_one_person_only(books) -> None:
    with pytest.raises(NameTaken):
        do(books, tellers.appoint, "李娜", {Role.TELLER})


@pytest.mark.parametrize(("name", "roles"), [("　", {Role.TELLER}), ("何静", set())])
def test_nobody_is_appointed_without_a_name_or_a_place(books, name, roles) -> None:
    with pytest.raises(Missing):
        do(books, tellers.appoint, name, roles)


def test_places_change_and_both_sets_are_noted(books) -> None:
    do(books, tellers.change_roles, TELLER.id, {Role.MANAGER})

    assert colleague(books, "李娜").roles == {Role.MANAGER}
    with books.look(ADMINISTRATOR) as work:
        line = work.session.scalars(
            select(AuditRow).where(AuditRow.act == "teller.roles")
        ).one()
    assert (line.before, line.after) == ('"teller"', '"manager"')


def test_an_office_keeps_an_administrator(books) -> None:
    with pytest.raises(LastAdministrator):
        do(books, tellers.change_roles, ADMINISTRATOR.id, {Role.TELLER})

    do(books, tellers.change_roles, TELLER.id, {Role.ADMINISTRATOR})
    do(books, tellers.change_roles, ADMINISTRATOR.id, {Role.TELLER})
    assert colleague(books, "孙立").roles == {Role.TELLER}


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.ADMINISTRATOR}, key=str))
def test_the_administrator_holds_no_other_place(books, role) -> None:
    both = {Role.ADMINISTRATOR, role}
    with pytest.raises(AdministratorAlone):
        do(books, tellers.change_roles, TELLER.id, both)
    with pytest.raises(AdministratorAlone):
        do(books, tellers.appoint, "钱多", both)


def test_a_small_office_joins_the_other_places(books) -> None:
    every = set(Role) - {Role.ADMINISTRATOR}

    do(books, tellers.change_roles, TELLER.id, every)

    assert colleague(books, TELLER.name).roles == every


def test_someone_without_a_place_is_let_go_and_not_emptied(books) -> None:
    with pytest.raises(Missing):
        do(books, tellers.change_roles, TELLER.id, set())


def test_whoever_left_signs_in_no_more_and_stays_named(books) -> None:
    do(books, tellers.dismiss, TELLER.id, "调往县联社")

    assert not colleague(books, "李娜").active
    with pytest.raises(NotHere):
        do(books, tellers.sign_in, "李娜")
    with pytest.raises(Gone):
        do(books, tellers.dismiss, TELLER.id, "又一次")
    with pytest.raises(Gone):
        do(books, tellers.renew_password, TELLER.id)


def test_nobody_lets_themselves_go_nor_anyone_without_a_reason(books) -> None:
    with pytest.raises(OwnPlace):
        do(books, tellers.dismiss, ADMINISTRATOR.id, "离职")
    with pytest.raises(Missing):
        do(books, tellers.dismiss, TELLER.id, " ")


def test_a_new_password_is_noted_but_never_written(books) -> None:
    assert do(books, tellers.renew_password, TELLER.id) == "李娜"
    do(books, tellers.change_password, "李娜", who=TELLER)

    assert acts(books)[-2:] == ["teller.new_password", "teller.password"]


@pytest.mark.parametrize(
    ("act", "args"),
    [
        (tellers.appoint, ("何静", {Role.TELLER})),
        (tellers.change_roles, (2, {Role.TELLER})),
        (tellers.dismiss, (2, "离职")),
        (tellers.renew_password, (2,)),
        (tellers.renew_recovery, ()),
    ],
)
def test_only_an_administrator_decides_about_people(books, act, args) -> None:
    with pytest.raises(NotAllowed):
        do(books, act, *args, who=TELLER)


def test_the_administrator_says_which_file_is_a_colleagues_own(books) -> None:
    do(books, tellers.own_file, TELLER.id, 7)
    with books.look(ADMINISTRATOR) as work:
        assert asked.colleague(work, TELLER.id).customer_id == 7

    do(books, tellers.own_file, TELLER.id, None)

    with books.look(ADMINISTRATOR) as work:
        assert asked.colleague(work, TELLER.id).customer_id is None
    assert "teller.own_file" in acts(books)
    with pytest.raises(NotAllowed):
        do(books, tellers.own_file, TELLER.id, 7, who=TELLER)
