from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError
from tests.asked import (
    APPROVER,
    OFFICER,
    apply,
    applying,
    decide,
    offered,
    one,
    submitted,
    visit,
    yes,
)
from tests.build import a_customer, married, stands_for, yuan
from tests.conftest import PEOPLE
from tests.lent import draw_up, papers

from sheaf.domain.application import NotMet, OutOfTurn, Stage, TooClose
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson, Unusable
from sheaf.domain.product import NotOffered
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import applications as asked
from sheaf.services import applications, approvals, visits
from sheaf.services.approvals import StillValid
from sheaf.services.visits import Visiting
from sheaf.store.tables.applications import DecisionRow


@pytest.fixture
def application(books) -> int:
    return submitted(books)


def as_approver(teller: Teller) -> Teller:
    return replace(teller, roles=frozenset({Role.APPROVER}))


def test_approved_it_has_terms_and_a_day_until_which_they_hold(books, application) -> None:
    decided = decide(books, application, yes(amount=yuan("25000"), term_months=10))

    assert decided.stage is Stage.APPROVED
    assert decide(books, application, yes()) == decided  # the same key
    after = one(books, application)
    assert after.agreed.amount == yuan("25000")
    assert after.agreed.term_months == 10
    assert after.agreement.amount == yuan("30000")
    assert after.decision.valid_until == date(2026, 4, 9)
    assert after.decision.teller == "陈涛"


def test_a_contract_is_drawn_up_from_the_decision(books, application) -> None:
    decide(books, application, yes())

    draw_up(books, application)

    kinds = {line.kind for line in papers(books, application)}
    assert {"loan_contract", "guarantee_contract", "application_form"} <= kinds


def test_conditions_are_kept_one_a_line(books, application) -> None:
    asked_for = ("还清旧欠", "  ", "投保\n农业保险")

    decided = decide(books, application, yes(conditions=asked_for))

    assert decided.stage is Stage.APPROVED_WITH_CONDITIONS
    assert one(books, application).decision.conditions == ("还清旧欠", "投保 农业保险")


def test_sent_back_the_questions_stay(books, application) -> None:
    verdict = yes(ruling=Ruling.SENT_BACK, reason="去年收成如何？")

    assert decide(books, application, verdict).stage is Stage.RE_SURVEY

    after = one(books, application)
    assert after.decision.reason == "去年收成如何？"
    assert after.agreed == after.agreement
    with books.work(OFFICER) as work:
        applications.resume(work, application)
    visit(books, application, "v2")
    with books.work(OFFICER) as work:
        applications.submit(work, application)
    decide(books, application, yes(), "again")
    with books.look(OFFICER) as work:
        rulings = [made.verdict for made in asked.decisions(work, application)]
    assert rulings == ["sent_back", "approved"]


def test_declined_it_is_at_its_end(books, application) -> None:
    verdict = yes(ruling=Ruling.DECLINED, reason="负债过高")

    assert decide(books, application, verdict).stage is Stage.REJECTED

    with pytest.raises(OutOfTurn):
        decide(books, application, yes(), "again")


@pytest.mark.parametrize("ruling", [Ruling.SENT_BACK, Ruling.DECLINED])
def test_a_no_has_a_reason(books, application, ruling) -> None:
    with pytest.raises(Missing):
        decide(books, application, yes(ruling=ruling, reason=" "))


@pytest.mark.parametrize("role", [Role.TELLER, Role.LOAN_OFFICER])
def test_whoever_had_a_hand_in_it_does_not_decide(books, application, role) -> None:
    with (
        pytest.raises(SamePerson),
        books.work(as_approver(PEOPLE[role])) as work,
    ):
        approvals.decide(work, "k", application, yes())


def test_whoever_visited_does_not_decide(books) -> None:
    both = Teller(5, "赵敏", frozenset({Role.LOAN_OFFICER}))
    with books.work(HOUSE) as work:
        customer, farm = a_customer(work), offered(work)["farm"]
    application = apply(books, applying(customer, farm)).id
    with books.work(both) as work:
        seen = Visiting(work.today, "上河村", "良好", "")
        visits.record(work, "v", application, seen)

    with pytest.raises(SamePerson), books.work(as_approver(both)) as work:
        approvals.decide(work, "k", application, yes())


@pytest.mark.parametrize("of", ["borrower", "wife", "guarantor"])
def test_nobody_decides_on_their_own_case_or_a_relatives(books, application, of) -> None:
    case = one(books, application)
    with books.work(HOUSE) as work:
        wife = a_customer(work, "孙秀英")
        married(work, case.customer_id, wife)
        guarantor = case.guarantors[0].customer_id
        files = {"borrower": case.customer_id, "wife": wife, "guarantor": guarantor}
        stands_for(work, APPROVER.id, files[of])

    with pytest.raises(TooClose) as refused:
        decide(books, application, yes())

    assert refused.value.name == "陈涛"
    assert one(books, application).stage is Stage.SUBMITTED


def test_only_an_approver_decides(books, application) -> None:
    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.MANAGER]) as work:
        approvals.decide(work, "k", application, yes())


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount": yuan("0")}, "amount"),
        ({"term_months": 0}, "term_months"),
        ({"rate": Rate(Decimal(9), Quote.PERCENT_PER_PERIOD)}, "rate"),
        ({"rate": Rate(Decimal(101))}, "rate"),
        ({"valid_until": date(2026, 3, 9)}, "valid_until"),
    ],
)
def test_a_yes_makes_sense(books, application, changes, field) -> None:
    with pytest.raises(Unusable) as no:
        decide(books, application, yes(**changes))

    assert no.value.field == field


def test_nothing_is_approved_that_the_product_does_not_offer(books, application) -> None:
    with pytest.raises(NotOffered):
        decide(books, application, yes(method=Method.FLAT))


def test_terms_that_break_a_condition_are_not_approved(books, application) -> None:
    with pytest.raises(NotMet) as no:
        decide(books, application, yes(term_months=61))

    assert "term" in {one.code.value for one in no.value.conditions}


def test_another_method_leaves_the_dates_of_the_old_behind(books, application) -> None:
    decide(books, application, yes(method=Method.INTEREST_ONLY))

    assert one(books, application).agreed.settlement_months is None


def test_a_decision_is_written_once(books, application) -> None:
    made = decide(books, application, yes())

    with pytest.raises(IntegrityError), books.work(APPROVER) as work:
        work.session.get_one(DecisionRow, made.decision_id).amount = yuan("1")


def test_a_decision_nobody_used_expires(books, application, clock) -> None:
    decide(books, application, yes())
    with pytest.raises(StillValid), books.work(OFFICER) as work:
        approvals.expire(work, application)
    clock.on("2026-04-10")

    with books.work(OFFICER) as work:
        assert approvals.expire(work, application) is Stage.EXPIRED


def test_only_a_decision_expires(books, application) -> None:
    with pytest.raises(Gone), books.work(OFFICER) as work:
        approvals.expire(work, application)
