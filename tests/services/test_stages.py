import pytest
from sqlalchemy import select
from tests.build import NINE, a_customer, a_product, yuan

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.services import stages
from sheaf.store.tables.applications import ApplicationRow, StepRow


@pytest.fixture
def application(work) -> int:
    row = ApplicationRow(
        particulars="{}",
        number="A2026-0001",
        customer_id=a_customer(work),
        product_id=a_product(work),
        product_terms_id=1,
        stage=Stage.APPLIED.value,
        amount=yuan("30000"),
        term_months=6,
        method="equal_instalments",
        rate=NINE,
        purpose="",
        source="",
        security="credit",
        acceptor_id=1,
        officer_id=2,
        applied_on=work.today,
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def test_a_step_is_kept_with_who_when_and_why(work, application) -> None:
    stages.step(work, application, Stage.ACCEPTED, "齐全")

    [step] = work.session.scalars(select(StepRow))
    assert (step.before, step.after, step.why) == ("applied", "accepted", "齐全")
    assert (step.at, step.teller_id) == (work.now, work.teller.id)


def test_nothing_is_done_out_of_turn(work, application) -> None:
    with pytest.raises(OutOfTurn):
        stages.step(work, application, Stage.APPROVED, "")

    assert work.session.get_one(ApplicationRow, application).stage == "applied"
