"""Less than the limit at will, more with a reason only."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.build import yuan
from tests.notebooks import GREENHOUSE, VILLAGE_SHOP, setting, typed

from sheaf.domain.committee import AboveAsked
from sheaf.domain.condition import Check
from sheaf.domain.investigation.case import conditions, worked_out
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.proposal import Strain
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.money import total
from sheaf.domain.policy import Policy
from sheaf.domain.product import NotOffered, ProductFee
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.refusals import NotCleared


def proposed(told: str, notebook: str = VILLAGE_SHOP):
    return worked_out(typed(f"{notebook.strip()}\n{told}"), setting()).proposed


def reasoned(told: str) -> bool:
    case = worked_out(typed(f"{VILLAGE_SHOP.strip()}\n{told}"), setting())
    found = conditions(case, frozenset())
    return next(one.passed for one in found if one.code is Check.PROPOSAL_REASONED)


def test_without_a_word_the_limit_is_proposed() -> None:
    found = proposed("")

    assert found.agreement.amount == yuan("50000")
    assert found.schedule[0].payment == yuan("4386.50")
    assert found.above == yuan("0")


def test_the_strains_are_those_of_the_example() -> None:
    told = {name: f"{float(value):.2%}" for name, value in proposed("").strains.items()}

    assert told == {
        Strain.DEBT_TO_ASSETS: "30.69%",
        Strain.LOAN_TO_EQUITY: "24.20%",
        Strain.PAYMENT_TO_AVERAGE: "45.37%",
        Strain.PAYMENT_TO_LOWEST: "72.91%",
    }


def test_a_payment_that_waits_for_its_season_is_set_over_no_single_month() -> None:
    found = planned("").proposed

    assert found.agreement.method is Method.CUSTOM
    assert set(found.strains) == {Strain.DEBT_TO_ASSETS, Strain.LOAN_TO_EQUITY}


@pytest.mark.parametrize("method", ["fx", "qqd", "dq"])
def test_principal_that_waits_for_the_end_is_set_over_no_month_either(method) -> None:
    found = proposed(f"proposal: | | {method} |")

    assert not found.level
    assert set(found.strains) == {Strain.DEBT_TO_ASSETS, Strain.LOAN_TO_EQUITY}


def test_the_highest_payment_is_the_one_a_month_must_carry() -> None:
    found = proposed("proposal: | | debj |")

    assert found.level
    assert found.highest == found.schedule[0]
    assert found.highest.payment > found.schedule[-1].payment


def test_less_and_longer_is_at_will() -> None:
    found = proposed("proposal: 30000 | 18 |")

    assert (found.agreement.amount, found.agreement.term_months) == (yuan("30000"), 18)
    assert len(found.schedule.instalments) == len(found.flow) == 18
    assert found.stands


@pytest.mark.parametrize(("reason", "stands"), [("", False), ("弟弟共同还款", True)])
def test_more_wants_a_reason(reason, stands) -> None:
    told = f"proposal: 55000 | | | | | {reason}"

    assert proposed(told).above == yuan("5000")
    assert proposed(told).stands is stands
    assert reasoned(told) is stands


def test_more_than_was_asked_for_is_refused_not_cut() -> None:
    asked = setting().asked.agreement.amount
    told = f"proposal: {(asked + yuan('1')).plain} | | | | | 扩大经营"
    found = proposed(told)

    assert isinstance(found.refusal, AboveAsked)
    assert found.refusal.asked == asked
    assert found.agreement.amount == asked + yuan("1")


def test_income_by_seasons_asks_for_a_way_that_waits() -> None:
    told = setting(Trade.GREENHOUSE)
    offered = replace(told.asked, methods=(Method.EQUAL_INSTALMENTS, Method.BULLET))

    found = worked_out(typed(GREENHOUSE), replace(told, asked=offered)).proposed

    assert found.instead is Method.BULLET
    assert worked_out(typed(GREENHOUSE), told).proposed.instead is None


def test_from_when_one_lives_by_seasons_is_the_offices_to_say() -> None:
    told = setting(Trade.GREENHOUSE, policy=Policy(season_peak=Decimal(12)))
    offered = replace(told.asked, methods=(Method.EQUAL_INSTALMENTS, Method.BULLET))

    found = worked_out(typed(GREENHOUSE), replace(told, asked=offered)).proposed

    assert found.instead is None


def planned(told: str):
    """Work the greenhouses out with a product that knows plans."""
    ground = setting(Trade.GREENHOUSE)
    ways = (Method.EQUAL_INSTALMENTS, Method.CUSTOM)
    price = Rate(Decimal(8), Quote.PERMILLE_PER_MONTH)
    asked = replace(ground.asked, methods=ways, price=price)
    pages = typed(f"{GREENHOUSE.strip()}\n{told}")
    return worked_out(pages, replace(ground, asked=asked))


def test_income_by_seasons_is_proposed_a_plan_of_the_months_with_money() -> None:
    found = planned("")
    proposed, plan = found.proposed, found.proposed.agreement.particulars.plan

    assert proposed.agreement.method is Method.CUSTOM
    assert {line.due_on.month for line in plan} == {4, 5, 6}
    assert total(line.principal for line in plan) == proposed.agreement.amount
    assert [one.payment for one in proposed.flow if one.payment] == [
        line.payment for line in proposed.schedule.instalments
    ]
    assert all(one.closing >= yuan("0") for one in proposed.flow)


def test_the_officer_names_other_months_or_another_way() -> None:
    months = planned("proposal: | | | 6 12").proposed.agreement
    level = planned("proposal: | | debx").proposed.agreement

    assert {line.due_on.month for line in months.particulars.plan} == {6, 12}
    assert level.method is Method.EQUAL_INSTALMENTS
    assert not level.particulars.plan


def test_a_plan_written_down_says_its_amount() -> None:
    found = planned("plan: 2026-10-21\t10000 | 2027-05-21\t20000").proposed

    assert found.agreement.amount == yuan("30000")
    assert [line.principal for line in found.schedule] == [yuan("10000"), yuan("20000")]
    assert found.refusal is None


def test_what_cannot_be_lent_so_says_why_and_waits() -> None:
    case = planned("proposal: 40000\nplan: 2026-10-21\t10000 | 2027-05-21\t20000")
    found = conditions(case, frozenset())

    assert isinstance(case.proposed.refusal, NotCleared)
    assert case.proposed.schedule is None
    assert [one.passed for one in found if one.code is Check.PROPOSAL_DRAWN] == [False]


def test_a_way_that_the_product_has_not_cannot_be_lent() -> None:
    assert isinstance(planned("proposal: | | dq").proposed.refusal, NotOffered)


def test_the_limit_follows_the_way_proposed() -> None:
    def months(told: str) -> object:
        found = planned(told).limit.terms
        return {one.bound: one.amount for one in found}[Bound.MONTH_BY_MONTH]

    assert months("proposal: | | debx") < months("proposal: | | | 5 6")


@pytest.mark.parametrize(("rate", "price"), [("9", "table"), ("9.6", ""), ("8‰", "")])
def test_another_rate_than_the_table_asks_wants_a_reason(rate, price) -> None:
    quiet = planned(f"proposal: | | | | {rate} |").proposed
    said = planned(f"proposal: | | | | {rate} | 村干部担保").proposed

    assert (quiet.price is not None) is bool(price)
    assert quiet.stands is not bool(price)
    assert said.stands


def test_fees_are_those_of_the_product() -> None:
    told = setting()
    fees = (ProductFee("资料费", yuan("50"), Decimal("0.001")),)
    found = worked_out(
        typed(VILLAGE_SHOP), replace(told, asked=replace(told.asked, fees=fees))
    )

    assert found.proposed.fees == yuan("100")  # 50, and 1 per mille of 50,000


def test_a_longer_term_is_carried_by_the_same_cash() -> None:
    def lowest(told: str) -> object:
        case = worked_out(typed(f"{VILLAGE_SHOP.strip()}\n{told}"), setting())
        terms = {one.bound: one.amount for one in case.limit.terms}
        return terms[Bound.CASH_LOWEST]

    assert lowest("") == yuan("54865.36")
    assert lowest("proposal: | 18") > yuan("79000")
