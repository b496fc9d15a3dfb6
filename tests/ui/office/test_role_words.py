from sheaf.domain.teller import Role
from sheaf.ui.office.role_words import MEANS, explained, roles_edit, ticked
from sheaf.ui.said import roles_said


def test_every_role_is_explained(qapp) -> None:
    assert set(MEANS) == set(Role)
    assert explained().layout().count() == len(Role)


def test_roles_are_named_in_the_order_of_the_house(qapp) -> None:
    assert roles_said({Role.MANAGER, Role.TELLER}) == "Teller, Manager"
    assert roles_said(()) == ""


def test_what_is_ticked_are_roles(qapp) -> None:
    edit = roles_edit()
    edit.tick(["manager", "teller"])

    assert ticked(edit.value()) == {Role.TELLER, Role.MANAGER}
    assert ticked(None) == frozenset()
