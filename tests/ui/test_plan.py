from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.agreement import Agreement, Particulars
from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method
from sheaf.ui.plan import Plan, foretell

DAY = date(2026, 3, 10)


def terms(months=12, method=Method.EQUAL_INSTALMENTS):
    return Agreement(Money(3_000_000), Rate(Decimal(9)), method, months).terms(DAY)


def test_a_schedule_is_told_with_what_it_costs() -> None:
    told = foretell(terms(6), ZERO)

    assert str(told.payment) == "5,132.07"
    assert told.annual == Decimal("9.0000")


@pytest.mark.parametrize(
    ("whole", "months", "shown"),
    [(True, 12, 12), (False, 12, 4), (False, 4, 4), (False, 2, 2)],
)
def test_in_short_the_first_lines_and_the_last_are_shown(
    qapp, whole, months, shown
) -> None:
    plan = Plan(str, whole=whole)

    plan.show_terms(terms(months), ZERO)

    rows = plan.lines.table.rows
    assert len(rows) == shown
    assert rows[-1].number == months


def test_the_lines_left_out_are_counted_and_unfold(qapp) -> None:
    plan = Plan(str, whole=False)
    plan.show_terms(terms(12), ZERO)

    plan.lines.mark_row(2)
    assert plan.lines.current().words == "… 9 more"
    plan.lines.choose()

    assert len(plan.lines.table.rows) == 12


def test_without_terms_it_says_what_to_write(qapp) -> None:
    plan = Plan(str, whole=True)
    plan.show_terms(terms(), ZERO)

    plan.show_terms(None, ZERO)

    assert plan.payment.figure.text() == "—"
    assert plan.foretold is None


def test_a_no_names_the_field_that_it_is_about(qapp) -> None:
    plan = Plan(lambda name: {"term_months": "Months"}.get(name, ""), whole=True)
    odd = Agreement(
        Money(3_000_000),
        Rate(Decimal(9)),
        Method.EQUAL_PRINCIPAL,
        7,
        particulars=Particulars(every=3),
    )

    plan.show_agreed(odd, DAY, ZERO)

    assert plan._why.text() == (
        "Months: 7 months are no whole number of periods of 3 months. Change one of them."
    )
