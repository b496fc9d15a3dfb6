from tests.conftest import PEOPLE

from sheaf.domain.teller import Role
from sheaf.queries import drafts as asked
from sheaf.queries.drafts import Draft
from sheaf.services import drafts

TELLER = PEOPLE[Role.TELLER]


def test_a_draft_is_written_over_not_added_to(database) -> None:
    with database.work(TELLER) as work:
        drafts.keep(work, Draft("apply", 1, "", {"amount": "3", "term": "6"}, "k", False))
        drafts.keep(work, Draft("apply", 1, "", {"amount": "30000"}, "k", True))

    with database.look(TELLER) as work:
        [draft] = asked.parked(work)

    assert (draft.texts, draft.parked) == ({"amount": "30000"}, True)


def test_dropping_what_is_not_there_is_no_fault(work) -> None:
    drafts.drop(work, "apply", 7)
