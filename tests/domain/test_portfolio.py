"""DOMAIN 6.5's example portfolio, exactly."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from sheaf.domain.money import ZERO, Money
from sheaf.domain.policy import Policy, ProvisionBase
from sheaf.domain.portfolio import Figure, Move, moves, percent, report
from sheaf.domain.risk import Position, RiskClass

PORTFOLIO = json.loads(
    (Path(__file__).parents[1] / "vectors/classification.json").read_text("utf-8")
)["portfolio"]
POSITIONS = tuple(
    Position(
        Money.parse(loan["balance"]),
        loan["days"],
        Money.parse(loan["overdue_principal"]),
        RiskClass[loan["class"]],
    )
    for loan in PORTFOLIO["loans"]
)
NORMAL, MENTION, LOSS = RiskClass.NORMAL, RiskClass.SPECIAL_MENTION, RiskClass.LOSS


@pytest.mark.parametrize(
    ("figure", "count", "amount", "share"),
    [
        (Figure.NON_PERFORMING, 6, "168,000.00", "33.6000"),
        (Figure.PAR30, 7, "248,000.00", "49.6000"),
        (Figure.PAR90, 5, "158,000.00", "31.6000"),
        (Figure.OVERDUE, 9, "126,300.00", "25.2600"),
        (Figure.STATISTICAL, 9, "172,300.00", "34.4600"),
        (Figure.NON_ACCRUAL, 5, "158,000.00", "31.6000"),
    ],
)
def test_every_figure_of_the_example_is_exact(figure, count, amount, share) -> None:
    found = report(POSITIONS, Policy())
    one = found.of(figure)

    assert (one.count, str(one.amount)) == (count, amount)
    assert f"{float(found.share(one.amount) * 100):.4f}" == share


def test_classes_and_provisions_of_the_example_are_exact() -> None:
    found = report(POSITIONS, Policy())

    balances = {one.risk_class.name: one.balance.plain for one in found.classes}
    assert balances == PORTFOLIO["balance_by_class"]
    assert (found.count, found.balance.plain) == (11, PORTFOLIO["total_balance"])
    assert found.general.plain == PORTFOLIO["provision_general_1pct_all"]
    assert found.specific.plain == PORTFOLIO["provision_specific"]


def test_an_office_may_take_the_general_provision_on_normal_loans_alone() -> None:
    policy = Policy(general_provision_base=ProvisionBase.NORMAL)

    found = report(POSITIONS, policy)

    assert found.provision.plain == PORTFOLIO["provision_by_class"]


def test_restructured_loans_are_at_risk_where_the_office_says_so() -> None:
    watched = [Position(Money(100), 0, ZERO, MENTION, restructured=True)]

    def at_risk(**changes) -> Money:
        return report(watched, Policy(**changes)).of(Figure.PAR30).amount

    assert at_risk() == ZERO
    assert at_risk(par_includes_restructured=True) == Money(100)


def test_where_nothing_is_lent_nothing_is_at_risk() -> None:
    found = report((), Policy())

    assert (found.count, found.provision, found.share(ZERO)) == (0, ZERO, Fraction())


def test_moves_count_loans_from_class_to_class_lent_since_and_settled() -> None:
    then = {1: NORMAL, 2: NORMAL, 3: MENTION}
    now = {1: NORMAL, 2: MENTION, 4: NORMAL}

    assert set(moves(then, now)) == {
        Move(NORMAL, NORMAL, 1),
        Move(NORMAL, MENTION, 1),
        Move(MENTION, None, 1),
        Move(None, NORMAL, 1),
    }


@pytest.mark.parametrize(
    ("part", "said"),
    [(Fraction(1, 3), "33.33%"), (Fraction(2, 3), "66.67%"), (Fraction(), "0.00%")],
)
def test_shares_are_rounded_to_two_places(part, said) -> None:
    assert percent(part) == said
