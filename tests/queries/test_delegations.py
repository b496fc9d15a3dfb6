"""Who acts for whom on a day, and with what rights."""

from datetime import date

from tests.asked import APPROVER, MANAGER
from tests.build import yuan
from tests.conftest import PEOPLE

from sheaf.domain.delegation import Delegating
from sheaf.domain.teller import HOUSE, Permission, Role
from sheaf.queries import delegations as asked
from sheaf.services import delegations
from sheaf.store.tables.office import TellerRow

CLERK, OFFICER = PEOPLE[Role.DISBURSEMENT_CLERK], PEOPLE[Role.LOAN_OFFICER]


def give(books, away, since, until) -> None:
    days = date.fromisoformat(since), date.fromisoformat(until)
    told = Delegating(away.id, CLERK.id, *days, yuan("50000"), "请假")
    with books.work(HOUSE) as work:
        delegations.give(work, f"{away.id}{since}", told)


def test_what_is_to_come_and_what_is_over_is_not_held(books, clock) -> None:
    give(books, APPROVER, "2026-03-10", "2026-03-11")
    give(books, MANAGER, "2026-03-12", "2026-03-13")

    for day, held in (("2026-03-11", APPROVER), ("2026-03-12", MANAGER)):
        clock.on(day)
        with books.look(OFFICER) as work:
            [found] = asked.held(work)
            assert found.principal == held.name
    clock.on("2026-03-14")
    with books.look(OFFICER) as work:
        assert asked.lent(work) == {}
        assert [one.over(work.today) for one in asked.every(work)] == [True, True]


def test_the_rights_follow_the_places_of_who_is_away(books) -> None:
    give(books, MANAGER, "2026-03-10", "2026-03-11")
    with books.look(OFFICER) as work:
        both = {Permission.REVERSE, Permission.OVERRIDE}
        assert asked.lent(work) == {CLERK.id: both}

    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, MANAGER.id).roles = "teller"
    with books.look(OFFICER) as work:
        assert asked.lent(work) == {CLERK.id: {Permission.REVERSE}}

    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, MANAGER.id).active = False
    with books.look(OFFICER) as work:
        assert asked.lent(work) == {CLERK.id: frozenset()}
