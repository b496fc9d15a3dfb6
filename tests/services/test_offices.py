from dataclasses import replace
from datetime import date

import pytest
from tests.build import OFFICE
from tests.conftest import PEOPLE

from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.policy import Policy
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import office, policy, tellers
from sheaf.services import offices

MANAGER, TELLER = PEOPLE[Role.MANAGER], PEOPLE[Role.TELLER]
TODAY = date(2026, 3, 10)


def change(books, new, who=MANAGER):
    with books.work(who) as work:
        offices.change_letterhead(work, new)


def letterhead(books, day=TODAY):
    with books.look(TELLER) as work:
        return office.letterhead(work, day)


def test_a_new_office_has_letterhead_settings_holidays_and_an_administrator(
    database,
) -> None:
    with database.work(HOUSE) as work:
        made = offices.found(work, OFFICE, "何静")

        assert made.roles == {Role.ADMINISTRATOR}
        assert office.letterhead(work, TODAY) == OFFICE
        assert policy.on(work, TODAY) == Policy()
        assert not office.holidays(work).open(date(2026, 10, 1))
        assert office.holidays(work).open(date(2026, 10, 10))
        assert tellers.named(work, "何静") == made


@pytest.mark.parametrize("field", ["name", "short_name"])
def test_an_office_has_a_name(database, field) -> None:
    with pytest.raises(Missing) as refusal, database.work(HOUSE) as work:
        offices.found(work, replace(OFFICE, **{field: " "}), "何静")

    assert refusal.value.field == field


def test_another_letterhead_holds_from_today(books) -> None:
    new = replace(OFFICE, address="新街8号", lines=("存取款请当面点清",))

    change(books, new)

    assert letterhead(books) == new
    assert letterhead(books, date(2026, 3, 9)) == OFFICE


def test_the_same_letterhead_again_is_no_change(books) -> None:
    change(books, OFFICE)

    with books.look(TELLER) as work:
        assert office.overview(work).office == OFFICE


def test_a_licence_that_is_none_is_refused(books) -> None:
    with pytest.raises(Unusable):
        change(books, replace(OFFICE, licence="91130000MA0TERT166"))
    with pytest.raises(Missing):
        change(books, replace(OFFICE, name=""))

    assert letterhead(books) == OFFICE


def test_only_who_may_change_settings_changes_the_letterhead(books) -> None:
    with pytest.raises(NotAllowed):
        change(books, replace(OFFICE, phone="0300-0000013"), TELLER)
