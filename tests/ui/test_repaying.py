from datetime import date
from decimal import Decimal

import pytest
from tests.build import NINE, yuan
from tests.windows import Keyboard

from sheaf.domain.agreement import KNOWN, Agreement, Particulars
from sheaf.domain.errors import Unusable
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned, Step, Unit
from sheaf.ui.kit.form import Form
from sheaf.ui.repaying import Repaying

LENT = date(2026, 3, 10)
AGREED = {
    Method.EQUAL_INSTALMENTS: {"grace": 2, "every": 3},
    Method.EQUAL_PRINCIPAL: {"every": 6},
    Method.BULLET: {"whole_months": True},
    Method.BALLOON: {"amortised_over": 24},
    Method.STEPPED: {"step": Step(2, yuan("500")), "every": 2, "unit": Unit.WEEKS},
    Method.GEOMETRIC: {"growth": Decimal("-0.05"), "every": 10, "unit": Unit.DAYS},
    Method.STAGED_PRINCIPAL: {"shares": (Decimal(40), Decimal(60)), "every": 6},
    Method.CUSTOM: {"plan": (Planned(date(2026, 9, 1), yuan("30000")),)},
}


@pytest.fixture
def made(qapp, qtbot):
    repaying = Repaying(lambda: LENT, lambda: yuan("30000"), lambda: 12)
    form = Form()
    qtbot.addWidget(form)
    form.row(*repaying.fields)
    repaying.offer(list(Method))
    form.show()
    return repaying, form


@pytest.mark.parametrize("method", Method)
def test_what_was_agreed_is_shown_and_read_back(made, method) -> None:
    repaying, _ = made
    every = {Method.INTEREST_ONLY: 3, Method.REVOLVING: 1}.get(method)
    agreed = Agreement(
        yuan("30000"),
        NINE,
        method,
        12,
        settlement_months=every,
        particulars=Particulars(**AGREED.get(method, {})),
    )

    repaying.put(agreed)

    assert repaying.agreement(yuan("30000"), NINE, 12) == agreed


@pytest.mark.parametrize("method", Method)
def test_a_method_shows_the_fields_it_needs_and_no_others(made, method) -> None:
    repaying, _ = made
    repaying.method.edit.put(method.value)
    repaying.follow()

    shown = {name for name, field in repaying.named.items() if field.isVisible()}

    steps = {"step", "step.every"} if method is Method.STEPPED else set()
    assert shown & {"step", "step.every"} == steps
    assert ("plan" in shown) == (method is Method.CUSTOM)
    assert ("first_due_on" in shown) == ("first_due_on" in KNOWN[method])
    assert ("growth" in shown) == (method is Method.GEOMETRIC)


def test_weeks_and_days_are_offered_where_a_method_knows_them(made) -> None:
    repaying, _ = made
    every = repaying.named["every"]
    repaying.method.edit.put("equal_instalments")
    repaying.follow()
    every.widget.setFocus()

    Keyboard().type("week")

    agreed = repaying.agreement(yuan("30000"), NINE, 12)
    assert (agreed.particulars.every, agreed.particulars.unit) == (1, Unit.WEEKS)
    repaying.method.edit.put("interest_only")
    repaying.follow()
    assert every.widget.count() == 4
    assert repaying.agreement(yuan("30000"), NINE, 12).settlement_months == 1


def test_the_plan_follows_the_months_that_are_ticked(made) -> None:
    repaying, _ = made
    repaying.method.edit.put("custom")
    repaying.follow()
    repaying.named["season"].widget.tick(["7", "10"])

    repaying.named["season"].edited.emit()

    plan = repaying.agreement(yuan("30000"), NINE, 12).particulars.plan
    assert [line.due_on for line in plan] == [date(2026, 7, 21), date(2026, 10, 21)]
    repaying.named["interest_every"].edit.put("3")
    repaying.named["interest_every"].edited.emit()
    plan = repaying.agreement(yuan("30000"), NINE, 12).particulars.plan
    assert len(plan) == 4


def test_what_is_missing_is_asked_for_by_name(made) -> None:
    repaying, form = made
    repaying.method.edit.put("stepped")
    repaying.follow()

    form.confirm()

    assert repaying.named["step"].wrong
    assert not repaying.named["growth"].wrong


def test_enter_passes_by_what_is_rarely_changed(made) -> None:
    repaying, _ = made

    assert repaying.named["every"].seldom
    assert not repaying.named["first_due_on"].seldom


@pytest.mark.parametrize("day", ["2026-03-10", "2027-03-11"])
def test_a_first_due_day_lies_within_the_loan(made, day) -> None:
    repaying, _ = made
    first = repaying.named["first_due_on"]
    first.edit.put(day)

    assert not first.check()


def test_shares_that_are_no_figures_are_refused(made) -> None:
    repaying, _ = made
    repaying.method.edit.put("staged_principal")
    repaying.follow()
    repaying.named["shares"].edit.put("ten")

    with pytest.raises(Unusable):
        repaying.agreement(yuan("30000"), NINE, 12)
