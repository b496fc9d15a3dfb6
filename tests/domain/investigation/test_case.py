"""A case while it is being typed: whatever stands there, it can be worked out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import yuan
from tests.notebooks import HONEST, VILLAGE_SHOP, asked, setting, typed

from sheaf.domain.committee import AboveAsked
from sheaf.domain.condition import Check, Condition
from sheaf.domain.investigation.case import Case, conditions, worked_out
from sheaf.domain.investigation.known import Vouching
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.notebook import Line, Sheet
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.product import NotOffered
from sheaf.domain.schedule import Method

PROPOSALS = ("40000", "12", "jh", "4 9", "9.6", "种得多", "看大棚")


def guaranteed(pages, trade=Trade.VILLAGE_SHOP) -> Case:
    """Work a notebook out of somebody for whom the brother-in-law answers."""
    told = setting(trade)
    brother = Vouching("李季", yuan("6000"))
    wanted = replace(asked(), guarantors=(brother,), methods=tuple(Method))
    return worked_out(pages, replace(told, asked=wanted))


def planned(*lines: tuple[str, str]) -> Case:
    return guaranteed({**typed(VILLAGE_SHOP), Sheet.PLAN: lines})


@pytest.mark.parametrize("trade", Trade)
def test_a_notebook_can_be_worked_out_after_every_line(trade) -> None:
    pages = typed(HONEST[trade])
    pages[Sheet.PROPOSAL] = tuple((text,) for text in PROPOSALS)
    pages[Sheet.PLAN] = (("2026-09-21", "20000"), ("2027-04-21", "20000"))
    written: dict[Sheet, tuple[Line, ...]] = {}
    for sheet, lines in pages.items():
        for line in lines:
            written[sheet] = (*written.get(sheet, ()), line)
            assert guaranteed(written, trade).limit.amount >= yuan("0")


@pytest.mark.parametrize(
    "lines",
    [
        (("2026-12-21", ""),),
        (("", "30000"),),
        (("2026-12-21", "30000"), ("2027-01-21", "")),
        (("2026-12-21", "30000"), ("2026-12-21", "100")),
        (("2062-12-21", "60000"),),
    ],
)
def test_a_plan_half_written_is_no_plan_yet(lines) -> None:
    case = planned(*lines)

    assert case.proposed.schedule is None
    assert Bound.GUARANTOR not in {one.bound for one in case.limit.terms}


def test_how_far_the_worst_is_off_that_nobody_explained_is_told() -> None:
    case = worked_out(typed(VILLAGE_SHOP), setting())

    def told(*explained: str) -> Condition:
        asked_ = conditions(case, frozenset(explained))
        [found] = [one for one in asked_ if one.code is Check.DEVIATIONS_EXPLAINED]
        return found

    assert (told().figure, told().beyond) == ("equity", 55025)  # -5.50 %
    assert (told("equity").passed, told("equity").beyond) == (True, 0)


@pytest.mark.parametrize("months", ["0.5", "0", "1201", "99999", "999999999"])
def test_a_term_is_a_whole_number_of_months_of_this_world(months) -> None:
    pages = typed(VILLAGE_SHOP) | {Sheet.PROPOSAL: (("",), (months,), ("jh",))}

    (fault,) = guaranteed(pages).faults

    assert (fault.sheet, fault.line) == (Sheet.PROPOSAL, 1)


@given(
    st.tuples(
        st.sampled_from(["", "0", "100", "40000", "9000000000"]),
        st.sampled_from(["", "1", "2", "7", "12", "600", "1200"]),
        st.sampled_from(["", "debx", "debj", "fx", "dq", "dbdx", "qqd", "dedz", "jh"]),
        st.sampled_from(["", "1", "4 9", "1-12"]),
        st.sampled_from(["", "0.01", "9.6", "8‰", "24"]),
    ),
    st.lists(
        st.tuples(
            st.sampled_from(["", "2026-06-15", "2026-12-21", "2027-06-21", "2062-01-01"]),
            st.sampled_from(["", "0", "100", "30000", "60000"]),
        ),
        max_size=3,
    ),
    st.sampled_from(Method),
    st.sampled_from(["0.01", "60000", "9999999"]),
    st.sampled_from([*HONEST.values(), "cash: 现金\t6200"]),
)
def test_whatever_is_proposed_can_be_worked_out(told, plan, method, amount, notes) -> None:
    pages = typed(notes) | {
        Sheet.PROPOSAL: tuple((text,) for text in told),
        Sheet.PLAN: tuple(plan),
    }
    wanted = asked(amount)
    wanted = replace(
        wanted,
        agreement=wanted.agreement.turned(method),
        guarantors=(Vouching("李季", yuan("6000")),),
        methods=(Method.CUSTOM, Method.EQUAL_INSTALMENTS),
        price=wanted.agreement.rate,
    )

    case = worked_out(pages, replace(setting(), asked=wanted))

    proposed = case.proposed
    drawn = proposed.schedule is not None
    assert drawn or proposed.refusal is not None or not proposed.agreement.amount
    assert not drawn or isinstance(proposed.refusal, AboveAsked | NotOffered | type(None))


def test_lines_of_an_earlier_loan_prove_nothing_until_they_are_confirmed() -> None:
    """The statements have them; of the ways only those that need none of them count."""
    pages = typed(HONEST[Trade.VILLAGE_SHOP])
    told = replace(setting(), taken={"days": (0, 1), "stock": (0,)})

    before, case = worked_out(pages, setting()), worked_out(pages, told)

    assert case.income == before.income
    assert case.balance == before.balance
    assert [one.verdict for one in case.checks] == [one.verdict for one in before.checks]
    lost = {one.name for one in before.checks if one.counts}
    lost -= {one.name for one in case.checks if one.counts}
    assert {"sales_by_day", "stock_turnover", "proved_stock"} <= lost
    assert not {"sales_by_week", "sales_by_flow", "credit_report"} & lost
    assert case.unconfirmed == 3
    [asked_for] = [
        one for one in conditions(case, frozenset()) if one.code is Check.NOTEBOOK_CONFIRMED
    ]
    assert (asked_for.passed, asked_for.figure) == (False, "3")
