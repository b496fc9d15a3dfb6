"""What cannot be so, and what must not go on unasked."""

from dataclasses import replace
from datetime import date

import pytest
from tests.build import yuan
from tests.notebooks import GREENHOUSE, TRANSPORT, VILLAGE_SHOP, setting, typed

from sheaf.domain.condition import Check
from sheaf.domain.investigation.case import conditions, worked_out
from sheaf.domain.investigation.doubts import Doubt
from sheaf.domain.investigation.known import Known, OwnLoan, Soft, Vouching
from sheaf.domain.policy import Policy
from sheaf.domain.pressure import Pressure

HERE = OwnLoan("2025-00031", yuan("40000"), date(2026, 7, 20))


def case(more: str = "", known: Known | None = None, notebook: str = VILLAGE_SHOP):
    told = replace(setting(), known=known or Known(purpose="中秋备货"))
    return worked_out(typed(f"{notebook.strip()}\n{more}"), told)


def doubts(more: str = "", known: Known | None = None, notebook: str = VILLAGE_SHOP):
    return {one.kind: one.facts for one in case(more, known, notebook).doubts}


@pytest.mark.parametrize("notebook", [VILLAGE_SHOP, GREENHOUSE, TRANSPORT])
def test_an_honest_notebook_raises_no_doubt(notebook) -> None:
    assert doubts(notebook=notebook) == {}


def test_products_that_are_not_the_whole() -> None:
    found = doubts("products: 烟\t30\t10\t9 | 酒\t60\t48\t38.4")

    assert found[Doubt.SHARES] == ("90%",)


def test_a_sheet_of_their_own_that_does_not_balance() -> None:
    told = "statements: 2024\t1000\t400\t600 | 2025\t1200\t500\t650"

    assert doubts(told)[Doubt.STATEMENT] == ("2025", "50.00")


def test_sales_with_no_purchases() -> None:
    found = doubts(notebook="said: 10000\nturnover: 20")

    assert found[Doubt.NO_PURCHASES] == ("10,000.00", "8,000.00")
    assert Doubt.NO_PURCHASES not in doubts(notebook="said: 10000\nturnover: 100")


@pytest.mark.parametrize(
    "purpose",
    [
        "归还农行到期贷款",
        "还贷",
        "还债",
        "结清信用社贷款",
        "亲戚垫资",
        "To repay the bank loan",
        "pay back a loan",
        "to settle a debt",
    ],
)
def test_a_purpose_that_is_another_loan(purpose) -> None:
    assert doubts(known=Known(purpose=purpose))[Doubt.LOAN_FOR_LOAN] == (purpose,)
    declared = Known(purpose=purpose, refinances="2025-00031")
    assert Doubt.LOAN_FOR_LOAN not in doubts(known=declared)


@pytest.mark.parametrize(
    "written", ["plan: 2026-10-21\t10000", "proposal: | | debx | 6 12"]
)
def test_a_plan_beside_another_way_of_repaying_is_not_passed_over(written) -> None:
    pages = written if "debx" in written else f"proposal: | | debx\n{written}"

    assert Doubt.PLAN_UNUSED in doubts(pages)
    assert Doubt.PLAN_UNUSED not in doubts(written.replace("debx", "jh"))


def test_a_large_debt_that_falls_due_just_then() -> None:
    soon = doubts("debts: 农行\t40000\t1150\t2026-07-31")
    small = doubts("debts: 农行\t29000\t1150\t2026-07-31")
    later = doubts("debts: 农行\t40000\t1150\t2026-09-30")

    assert soon[Doubt.LOAN_FOR_LOAN] == ("农行 40,000.00 2026-07-31",)
    assert Doubt.LOAN_FOR_LOAN not in small | later


def test_a_debt_with_no_end_that_the_loan_outlasts_is_asked_about() -> None:
    interest_alone = doubts("debts: 农行\t50000\t250")
    ended = doubts("debts: 农行\t50000\t250\t2028-05-20")
    by_the_month = doubts("debts: 车贷\t13800\t1150")

    assert interest_alone[Doubt.DEBT_OPEN] == ("农行 50,000.00",)
    assert Doubt.DEBT_OPEN not in ended | by_the_month


def test_a_loan_here_that_ends_just_then_or_is_not_named() -> None:
    found = doubts(known=Known(loans=(HERE,)))

    assert found[Doubt.LOAN_FOR_LOAN] == ("2025-00031 40,000.00 2026-07-20",)
    assert found[Doubt.DEBT_HERE] == ("40,000.00", "0.00")


def test_anothers_debt_does_not_stand_for_the_one_here() -> None:
    bank = "debts: 农行\t50000\t1150"
    named = "debts: 2025-00031 本社\t40000\t1150"

    assert Doubt.DEBT_HERE in doubts(bank, Known(loans=(HERE,)))
    assert Doubt.DEBT_HERE not in doubts(named, Known(loans=(HERE,)))


def test_a_loan_declared_to_be_paid_off_hides_no_other() -> None:
    known = Known(purpose="归还到期贷款", refinances=HERE.number, loans=(HERE,))
    both = "debts: 2025-00031\t40000 | 农行\t40000\t1150\t2026-07-31"

    assert Doubt.LOAN_FOR_LOAN not in doubts("debts: 2025-00031\t40000", known)
    assert doubts(both, known)[Doubt.LOAN_FOR_LOAN] == ("农行 40,000.00 2026-07-31",)


def test_a_month_in_two_seasons() -> None:
    found = doubts("seasons: 旺季\t12 1 2\t130000 | 淡季\t2 3\t70000")

    assert found[Doubt.SEASONS] == ("2",)


def test_a_start_too_near_reconciles_nothing() -> None:
    near = case("start: 2025-06-16 | 206600\nprofits:\ndrawings:\ninjections:")
    far = case("start: 2025-06-15 | 118000")

    [short] = [one for one in near.doubts if one.kind is Doubt.SHORT_PAST]
    assert short.waits
    assert short.facts == ("2025-06-16", "12")
    assert Doubt.SHORT_PAST not in {one.kind for one in far.doubts}


def test_a_photograph_numbered_nought_is_none() -> None:
    assert doubts("cash: 现金\t6200\tP0")[Doubt.PROOF_MISSING] == ("P0", "0")


def test_a_guarantor_whom_nobody_saw_is_told_and_stops_nothing() -> None:
    known = Known(guarantors=(Vouching("王国强", yuan("6000")),))
    seen = (
        "guarantors: 王国强\t9000\t3000\t200000\t工资卡\nhold: 王国强\t\t借款人之兄，管账"
    )

    assert doubts(known=known)[Doubt.GUARANTOR_UNSEEN] == ("王国强",)
    assert doubts(seen, known) == {}
    [found] = case(known=known).doubts
    assert not found.waits


@pytest.mark.parametrize(
    ("report", "kind", "facts"),
    [
        ("本人\t0\t2 | 配偶\t0\t1", Doubt.OVERDUE, ("本人 2; 配偶 1",)),
        ("本人\t0\t0\t\t7", Doubt.ENQUIRIES, ("本人 7",)),
        ("本人\t0\t\t50000", Doubt.GUARANTEES, ("50,000.00", "0.00")),
    ],
)
def test_a_credit_report_says_more_than_what_is_owed(report, kind, facts) -> None:
    [found] = case(f"reports: {report}").doubts

    assert (found.kind, found.facts) == (kind, facts)
    assert found.waits


def test_a_clean_report_raises_no_doubt() -> None:
    clean = "given: 表弟\t50000\nreports: 本人\t0\t0\t50000\t6"

    assert doubts(clean) == {}


def test_what_waits_is_answered_before_others_judge() -> None:
    found = case("products: 烟\t30\t10\t9", Known())

    def met(*explained: str) -> bool:
        told = conditions(found, frozenset(explained))
        [explaining] = [one for one in told if one.code is Check.DEVIATIONS_EXPLAINED]
        return explaining.passed

    failed = [one.name for one in found.failed]
    assert not met(*failed)
    assert met(*failed, "doubt.shares")


def test_what_is_unusual_about_the_person_is_told_and_stops_nothing() -> None:
    soft = Soft(age=63, alone=True, worst_late=12)
    found = case("person: 1 | 0.5 | | | | 2", Known(soft=soft)).doubts

    assert {one.kind: one.facts for one in found} == {
        Doubt.FEW_YEARS: ("1",),
        Doubt.NEW_HERE: ("0.5",),
        Doubt.AGE: ("63",),
        Doubt.ALONE: (),
        Doubt.LATE_HERE: ("12",),
    }
    assert not any(one.waits for one in found)


@pytest.mark.parametrize("age", [25, 60, None])
def test_an_age_within_what_is_usual_is_no_doubt(age) -> None:
    assert doubts("person: 2 | 2 | | | | 2", Known(soft=Soft(age=age))) == {}


@pytest.mark.parametrize("others", ["", "0", "1"])
def test_fewer_than_two_others_asked_is_told(others) -> None:
    [found] = case(f"person: | | | | | {others} | |").doubts

    assert (found.kind, found.facts) == (Doubt.NEIGHBOURS, (others or "0", "2"))
    assert not found.waits


def test_what_is_usual_is_the_offices_to_say() -> None:
    young = Known(soft=Soft(age=23), loans=(HERE,))
    own = Policy(
        others_asked=3,
        usual_years=1,
        usual_age_min=20,
        debt_ends_soon=1,
        enquiries_max=9,
    )
    told = typed(
        "person: 1 | 1 | | | | 2 | |\ndebts: 2025-00031\t40000\nreports: 本人\t0\t\t\t8"
    )

    def found(policy: Policy) -> dict[Doubt, tuple[str, ...]]:
        judged = replace(setting(policy=policy), known=young)
        return {one.kind: one.facts for one in worked_out(told, judged).doubts}

    usual, theirs = found(Policy()), found(own)
    asked_of = {Doubt.FEW_YEARS, Doubt.NEW_HERE, Doubt.AGE, Doubt.LOAN_FOR_LOAN}
    asked_of |= {Doubt.ENQUIRIES}
    assert asked_of <= usual.keys()
    assert not asked_of & theirs.keys()
    assert Doubt.NEIGHBOURS not in usual
    assert theirs[Doubt.NEIGHBOURS] == ("2", "3")


def test_how_many_children_are_usual_is_the_offices_to_say() -> None:
    told = typed("person: | | 3 | | | 2 | |")
    [children] = [
        one for one in worked_out(told, setting()).doubts if one.kind is Doubt.CHILDREN
    ]

    own = worked_out(told, setting(policy=Policy(usual_children=3))).doubts

    assert children.facts == ("3",)
    assert Doubt.CHILDREN not in {one.kind for one in own}


def test_whether_one_can_repay_and_whether_one_would_are_kept_apart() -> None:
    able = case("person: | | | | | 3 | 1 | 3").doubts
    willing = case("person: | | | | | 3 | 3 | 2").doubts

    assert [(one.kind, one.facts) for one in able] == [(Doubt.NOT_ABLE, ("1", "3"))]
    assert [(one.kind, one.facts) for one in willing] == [(Doubt.NOT_WILLING, ("2", "3"))]
    assert all(one.waits for one in able + willing)


def test_who_has_nothing_of_their_own_is_told() -> None:
    assert doubts("off_sheet: 自住房屋\t0") == {Doubt.PROPERTY: ()}


@pytest.mark.parametrize(("children", "told"), [("2", False), ("3", True)])
def test_many_children_are_told(children, told) -> None:
    found = doubts(f"person: | | {children} | | | 2 | |")

    assert (Doubt.CHILDREN in found) is told


def test_a_site_that_nobody_saw_is_told() -> None:
    assert doubts("person: | | | 3 | 2 | 2 | |") == {Doubt.SITES: ("2", "3")}
    assert doubts("person: | | | 3 | 3 | 2 | |") == {}


def test_a_visit_made_alone_is_told() -> None:
    found = doubts(known=Known(soft=Soft(accompanied=False)))

    assert found == {Doubt.WENT_ALONE: ()}


def test_a_household_that_nobody_saw_is_told() -> None:
    found = doubts(known=Known(soft=Soft(at_home=False)))

    assert found == {Doubt.NOT_AT_HOME: ()}


def test_who_put_in_a_word_is_told_and_stops_nothing() -> None:
    pressed = (Pressure(date(2026, 6, 1), "赵主任", "要求多批两万", "未答应"),)

    [found] = case(known=Known(pressures=pressed)).doubts

    assert (found.kind, found.facts) == (Doubt.PRESSED, ("赵主任 2026-06-01",))
    assert not found.waits
