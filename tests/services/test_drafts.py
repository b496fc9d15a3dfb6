import pytest
from tests.conftest import PEOPLE

from sheaf.domain.errors import Missing
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


def test_the_draft_goes_with_the_act_it_was_for(database) -> None:
    with database.work(TELLER) as work:
        drafts.keep(work, Draft("customer", 0, "", {"name": "王芳"}, "k", False))

    with database.work(TELLER) as work:
        answer = drafts.finish(work, ("customer", 0, ""), lambda _work, name: name, "王芳")

    assert answer == "王芳"
    with database.look(TELLER) as work:
        assert asked.offered(work, "customer", 0) is None


def test_a_refused_act_keeps_its_draft(database) -> None:
    def refuse(_work) -> None:
        raise Missing("name")

    with database.work(TELLER) as work:
        drafts.keep(work, Draft("customer", 0, "", {"phone": "1"}, "k", False))

    with pytest.raises(Missing), database.work(TELLER) as work:
        drafts.finish(work, ("customer", 0, ""), refuse)

    with database.look(TELLER) as work:
        assert asked.offered(work, "customer", 0).texts == {"phone": "1"}
