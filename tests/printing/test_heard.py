"""A case of the committee as papers tell it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.printing.counter import a_hearing

from sheaf.domain.committee import Bar, Choice, Said
from sheaf.domain.decision import Ruling
from sheaf.domain.paper.shared import Language
from sheaf.domain.pricing import Pricing, Repricing
from sheaf.printing.heard import BARS, CHOICES, RULINGS, SAID, WHEN, listed, ruled, terms
from sheaf.printing.tongue import tongue

CHINESE = tongue(Language.CHINESE.value)


def test_every_code_has_words() -> None:
    assert set(CHOICES) == {one.value for one in Choice}
    assert set(SAID) == {one.value for one in Said}
    assert set(WHEN) == set(Repricing)
    assert set(BARS) == {one.value for one in Bar}
    assert set(RULINGS) == {one.value for one in Ruling} | {""}


def test_terms_and_conditions_are_one_line_each() -> None:
    case = a_hearing()

    assert terms(case.asked, CHINESE) == "¥200,000.00，24个月，年利率9.00%，等额本息"
    assert listed(case.conditions, CHINESE) == "(1) 投保农业保险；(2) 结清村超市赊账"
    made = Pricing(date(2026, 2, 20), Decimal(3), False, 600, Repricing.EVERY_1_JANUARY)
    assert "（1年期LPR 3.00% +600基点，每年1月1日调整）" in terms(
        replace(case.asked, pricing=made), CHINESE
    )
    assert ruled(case, CHINESE) == "减额通过"
