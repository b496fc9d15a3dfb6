import pytest

from sheaf.domain.teller import RIGHTS, Permission, Role, Teller

BUSINESS = set(Permission) - {
    Permission.APPOINT,
    Permission.BACK_UP,
    Permission.CHANGE_POLICY,
}


@pytest.mark.parametrize("role", Role)
def test_every_place_has_rights(role) -> None:
    assert RIGHTS[role]


def test_every_right_belongs_to_some_place() -> None:
    assert set().union(*RIGHTS.values()) == set(Permission)


def test_the_administrator_does_no_business() -> None:
    assert not RIGHTS[Role.ADMINISTRATOR] & BUSINESS


def test_who_holds_two_places_has_the_rights_of_both() -> None:
    both = Teller(1, "李娜", frozenset({Role.TELLER, Role.MANAGER}))

    assert both.permissions == RIGHTS[Role.TELLER] | RIGHTS[Role.MANAGER]
    assert Teller(2, "无职").permissions == frozenset()
