from dataclasses import replace

from tests.build import a_loan, an_office
from tests.conftest import PEOPLE

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import Role
from sheaf.queries import drafts as asked
from sheaf.queries import loans, plans
from sheaf.queries.drafts import Draft
from sheaf.services import drafts, repayments
from sheaf.services.repayments import Tender

TELLER, OFFICER = PEOPLE[Role.TELLER], PEOPLE[Role.LOAN_OFFICER]


def half_typed(subject: int = 0, *, parked: bool = False, **texts: str) -> Draft:
    return Draft("customer_edit", subject, "王芳", texts, "key", parked)


def test_what_was_typed_is_offered_again_with_its_key(database) -> None:
    with database.work(TELLER) as work:
        drafts.keep(work, half_typed(name="王"))
        drafts.keep(work, half_typed(name="王芳", phone="138"))

    with database.look(TELLER) as work:
        found = asked.offered(work, "customer_edit", 0)

    assert found is not None
    assert (found.texts, found.key) == ({"name": "王芳", "phone": "138"}, "key")


def test_nobody_is_offered_what_another_typed(database) -> None:
    with database.work(TELLER) as work:
        drafts.keep(work, half_typed(name="王"))

    with database.look(OFFICER) as work:
        assert asked.offered(work, "customer_edit", 0) is None
        assert asked.parked(work) == ()


def test_a_form_that_is_done_leaves_no_draft(database) -> None:
    with database.work(TELLER) as work:
        drafts.keep(work, half_typed(name="王"))
        drafts.keep(work, half_typed(7, parked=True, name="李"))
        drafts.drop(work, "customer_edit", 0)

    with database.look(TELLER) as work:
        assert [draft.subject for draft in asked.parked(work)] == [7]


def test_what_was_meant_for_a_settled_loan_is_not_asked_for(database) -> None:
    with database.work(TELLER) as work:
        an_office(work)
        loan = a_loan(work)
        other = a_loan(work, number="2026-00013")
        for subject, kind in ((loan, "receive"), (loan, "apply"), (other, "receive")):
            drafts.keep(work, replace(half_typed(subject), kind=kind))
    with database.work(TELLER) as work:
        clearing = plans.settlement(work, loans.standing(work, loan), work.today).total
        repayments.settle(work, "k", loan, Tender(clearing, Channel.CASH, ""))

    with database.look(TELLER) as work:
        left = {(draft.kind, draft.subject) for draft in asked.parked(work)}

    assert left == {("apply", loan), ("receive", loan + 1)}
