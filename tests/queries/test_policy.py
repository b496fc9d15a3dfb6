from datetime import date

import pytest
from tests.conftest import PEOPLE

from sheaf.domain.policy import SETTINGS, Policy
from sheaf.domain.teller import Role
from sheaf.queries import policy
from sheaf.services import policy as acts

MANAGER, ADMINISTRATOR = PEOPLE[Role.MANAGER], PEOPLE[Role.ADMINISTRATOR]
TODAY, APRIL, MAY = date(2026, 3, 10), date(2026, 4, 1), date(2026, 5, 1)


def change(books, name, text, since, who=MANAGER):
    with books.work(who) as work:
        acts.change(work, name, text, since, "决定")


@pytest.fixture
def line(books):
    def line(name):
        with books.look(MANAGER) as work:
            return next(one for one in policy.settings(work) if one.name == name)

    return line


def test_every_setting_is_listed_once_in_the_order_of_the_trade(books) -> None:
    with books.look(MANAGER) as work:
        names = [one.name for one in policy.settings(work)]

    assert names == list(SETTINGS)


def test_what_never_changed_says_so(line) -> None:
    assert line("grace_days").last is None
    assert line("grace_days").next is None
    assert line("grace_days").value == Policy().grace_days


def test_a_setting_says_since_when_and_by_whom(books, line) -> None:
    change(books, "grace_days", "3", TODAY)
    change(books, "group_min", "3", TODAY, ADMINISTRATOR)

    assert (line("grace_days").last.since, line("grace_days").last.teller) == (
        TODAY,
        "赵敏",
    )
    assert line("group_min").last.teller == "孙立"


def test_what_is_decided_for_later_is_shown_as_next(books, line) -> None:
    change(books, "grace_days", "3", TODAY)
    change(books, "grace_days", "5", MAY)

    found = line("grace_days")
    assert (found.value, found.next.since, found.next.value) == (3, MAY, 5)


def test_a_change_carried_over_later_versions_is_no_change_of_its_own(books) -> None:
    change(books, "group_min", "3", MAY)
    change(books, "grace_days", "3", APRIL)

    with books.look(MANAGER) as work:
        assert [one.since for one in policy.changes(work, "grace_days")] == [APRIL]
        assert [one.since for one in policy.later(work, TODAY)] == [APRIL, MAY]


def test_a_slip_mended_the_same_day_leaves_the_last_word(books, line) -> None:
    change(books, "grace_days", "30", TODAY)
    change(books, "grace_days", "3", TODAY, ADMINISTRATOR)

    assert (line("grace_days").last.value, line("grace_days").last.teller) == (3, "孙立")
