from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select
from tests.conftest import PEOPLE

from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.setting import OutOfRange
from sheaf.domain.teller import Role
from sheaf.queries import policy as asked
from sheaf.services import policy
from sheaf.store.tables.audit import AuditRow

MANAGER, TELLER = PEOPLE[Role.MANAGER], PEOPLE[Role.TELLER]
TODAY, APRIL, MAY = date(2026, 3, 10), date(2026, 4, 1), date(2026, 5, 1)


def change(books, name, text, since=TODAY, why="理事会决定", who=MANAGER):
    with books.work(who) as work:
        return policy.change(work, name, text, since, why)


def on(books, day):
    with books.look(MANAGER) as work:
        return asked.on(work, day)


def test_a_change_holds_from_its_day_and_not_before(books) -> None:
    change(books, "grace_days", "3", APRIL)

    assert on(books, date(2026, 3, 31)).grace_days == 0
    assert on(books, APRIL).grace_days == 3


def test_a_change_is_noted_with_who_what_before_and_why(books) -> None:
    change(books, "penalty_uplift", "30%")

    with books.look(MANAGER) as work:
        line = work.session.scalars(
            select(AuditRow).where(AuditRow.act == "policy.change")
        ).one()
    assert (line.teller, line.subject) == ("赵敏", "penalty_uplift 2026-03-10")
    assert (line.before, line.after) == ('"0.50"', '"0.3"')
    assert line.why == "理事会决定"


def test_what_was_decided_for_later_is_not_undone_by_a_change_before_it(books) -> None:
    change(books, "grace_days", "3", MAY)
    change(books, "group_min", "3", APRIL)

    assert on(books, APRIL).grace_days == 0
    assert (on(books, MAY).grace_days, on(books, MAY).group_min) == (3, 3)


def test_a_change_reaches_up_to_the_day_the_same_setting_changes_again(books) -> None:
    change(books, "grace_days", "5", MAY)
    change(books, "grace_days", "2")

    assert on(books, TODAY).grace_days == 2
    assert on(books, APRIL).grace_days == 2
    assert on(books, MAY).grace_days == 5


def test_the_past_is_not_changed(books) -> None:
    with pytest.raises(Unusable) as refusal:
        change(books, "grace_days", "3", date(2026, 3, 9))

    assert (refusal.value.field, refusal.value.reason) == ("since", "in_the_past")


def test_a_change_that_changes_nothing_is_refused(books) -> None:
    with pytest.raises(Unusable) as refusal:
        change(books, "penalty_uplift", "50 %")

    assert refusal.value.reason == "unchanged"


def test_what_the_rule_forbids_leaves_no_trace(books) -> None:
    with pytest.raises(OutOfRange):
        change(books, "penalty_uplift", "60%")
    with pytest.raises(Missing):
        change(books, "grace_days", "3", why=" ")

    with books.look(MANAGER) as work:
        assert len(asked.history(work)) == 1


def test_only_who_may_change_settings_does(books) -> None:
    with pytest.raises(NotAllowed):
        change(books, "grace_days", "3", who=TELLER)


def test_a_figure_never_loses_its_exactness(books) -> None:
    change(books, "tol", "7.5%")

    assert on(books, TODAY).tol == Decimal("0.075")
