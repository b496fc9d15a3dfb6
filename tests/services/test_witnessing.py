import pytest
from tests.build import yuan
from tests.conftest import PEOPLE

from sheaf.domain.errors import NotAllowed, SamePerson
from sheaf.domain.granting import ALONE, BEFORE_ANOTHER, NeedsSecond
from sheaf.domain.teller import Permission, Role
from sheaf.services.witnessing import check_second, check_witness

MANAGER, TELLER = PEOPLE[Role.MANAGER], PEOPLE[Role.TELLER]


def test_a_witness_is_somebody_else_who_may_agree(books) -> None:
    with books.look(TELLER) as work:
        check_witness(work, MANAGER, Permission.REVERSE, "reverse", yuan("1"))


def test_nobody_witnesses_what_they_do_themselves(books) -> None:
    with books.look(MANAGER) as work, pytest.raises(SamePerson):
        check_witness(work, MANAGER, Permission.REVERSE, "reverse", yuan("1"))


def test_who_may_not_agree_is_no_witness(books) -> None:
    with books.look(MANAGER) as work, pytest.raises(NotAllowed):
        check_witness(work, TELLER, Permission.OVERRIDE, "override", yuan("1"))


def test_what_one_person_grants_takes_no_second(books) -> None:
    with books.look(MANAGER) as work:
        check_second(work, None, ALONE, "waiver", yuan("1"))


def test_what_takes_two_takes_another_who_may_decide(books) -> None:
    with books.look(MANAGER) as work:
        check_second(work, PEOPLE[Role.APPROVER], BEFORE_ANOTHER, "waiver", yuan("1"))
        with pytest.raises(NeedsSecond):
            check_second(work, None, BEFORE_ANOTHER, "waiver", yuan("1"))
        with pytest.raises(SamePerson):
            check_second(work, MANAGER, BEFORE_ANOTHER, "waiver", yuan("1"))
        with pytest.raises(NotAllowed):
            check_second(work, TELLER, BEFORE_ANOTHER, "waiver", yuan("1"))
