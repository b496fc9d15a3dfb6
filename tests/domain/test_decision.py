from datetime import date
from decimal import Decimal

import pytest

from sheaf.domain.application import Stage
from sheaf.domain.decision import Ruling, Verdict, check_verdict
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method

TODAY = date(2026, 3, 10)


def verdict(ruling=Ruling.APPROVED, **changes) -> Verdict:
    usual = {
        "amount": Money(3_000_000),
        "term_months": 12,
        "rate": Rate(Decimal(9)),
        "method": Method.BULLET,
    }
    return Verdict(ruling, **(usual | changes))


@pytest.mark.parametrize(
    ("given", "stage"),
    [
        (verdict(), Stage.APPROVED),
        (verdict(conditions=("投保",)), Stage.APPROVED_WITH_CONDITIONS),
        (verdict(Ruling.SENT_BACK), Stage.RE_SURVEY),
        (verdict(Ruling.DECLINED), Stage.REJECTED),
    ],
)
def test_every_verdict_leads_somewhere(given, stage) -> None:
    assert given.stage is stage


def test_a_verdict_that_makes_sense_passes() -> None:
    check_verdict(verdict(valid_until=TODAY), TODAY)
    check_verdict(verdict(Ruling.DECLINED, reason="负债过高"), TODAY)


@pytest.mark.parametrize("ruling", [Ruling.SENT_BACK, Ruling.DECLINED])
def test_a_no_without_a_reason_is_refused(ruling) -> None:
    with pytest.raises(Missing):
        check_verdict(verdict(ruling, reason=" "), TODAY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"amount": Money(0)}, "amount"),
        ({"term_months": 0}, "term_months"),
        ({"rate": Rate(Decimal(9), Quote.PERCENT_PER_PERIOD)}, "rate"),
        ({"rate": Rate(Decimal("100.01"))}, "rate"),
        ({"valid_until": date(2026, 3, 9)}, "valid_until"),
    ],
)
def test_a_yes_on_impossible_terms_is_refused(changes, field) -> None:
    with pytest.raises(Unusable) as no:
        check_verdict(verdict(**changes), TODAY)

    assert no.value.field == field
