from sqlalchemy import text
from tests.conftest import PEOPLE

from sheaf.domain.teller import HOUSE, Role
from sheaf.store import permanence


def test_every_table_that_is_written_once_is_locked(database) -> None:
    with database.look(HOUSE) as work:
        assert permanence.unlocked(work.session.connection()) == []
    assert {"posting", "entry", "repayment", "allocation", "audit", "instalment"} <= (
        permanence.LOCKED
    )


def test_a_lock_taken_away_is_noticed(database) -> None:
    with database.work(PEOPLE[Role.TELLER]) as work:
        work.session.execute(text("DROP TRIGGER posting_no_update"))

    with database.look(HOUSE) as work:
        assert permanence.unlocked(work.session.connection()) == ["posting"]


def test_a_table_that_may_be_added_to_for_ever_is_noticed_too(database) -> None:
    assert permanence.CLOSED <= permanence.LOCKED
    with database.work(PEOPLE[Role.TELLER]) as work:
        work.session.execute(text("DROP TRIGGER committee_vote_closed"))

    with database.look(HOUSE) as work:
        assert permanence.unlocked(work.session.connection()) == ["committee_vote"]
