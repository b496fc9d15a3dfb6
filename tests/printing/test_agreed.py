from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.printing.drawn_up import DEBT, LENT, OFFICE

from sheaf.domain.paper.shared import Language, Office
from sheaf.domain.rate import Quote, Rate
from sheaf.printing import agreed
from sheaf.printing.tongue import Tongue

CHINESE, ENGLISH = Tongue(Language.CHINESE), Tongue(Language.ENGLISH)


@pytest.mark.parametrize(
    ("end", "chinese", "english"),
    [
        (date(2026, 9, 10), "6个月", "6 months"),
        (date(2027, 3, 15), "12个月零5天", "12 months and 5 days"),
        (date(2026, 3, 30), "20天", "20 days"),
    ],
)
def test_a_term_is_said_in_months_and_odd_days(end, chinese, english):
    start = date(2026, 3, 10)
    assert agreed.term(start, end, CHINESE) == chinese
    assert agreed.term(start, end, ENGLISH) == english


@pytest.mark.parametrize(
    ("annual", "said"),
    [("9", "7.5‰（月息7厘5）"), ("12", "10‰（月息1分）"), ("12.204", "10.17‰")],
)
def test_a_monthly_rate_is_said_as_the_village_says_it(annual, said):
    assert agreed.month_rate(Rate(Decimal(annual)), CHINESE) == said


def test_a_rate_quoted_a_month_is_said_the_same():
    rate = Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)
    assert agreed.month_rate(rate, CHINESE) == "7.5‰（月息7厘5）"
    assert agreed.month_rate(rate, ENGLISH) == "7.5‰"
    assert agreed.day_rate(rate, CHINESE) == "万分之2.5"
    assert agreed.day_rate(rate, ENGLISH) == "2.5 per ten thousand"


def test_years_are_said():
    assert agreed.years(3, CHINESE) == "3年"
    assert [agreed.years(k, ENGLISH) for k in (1, 3)] == ["one year", "3 years"]


def test_the_number_for_complaints_falls_back_to_the_office_and_to_the_wall():
    assert agreed.complaints("1", OFFICE, CHINESE) == "1"
    assert agreed.complaints("", OFFICE, CHINESE) == OFFICE.phone
    assert "公示" in agreed.complaints("", Office("上河分社"), CHINESE)


def test_a_debt_is_said_in_both_languages():
    assert agreed.debt_fields(DEBT, CHINESE) == {
        "borrower": "王芳",
        "loan_contract": DEBT.contract,
        "product": "农户生产经营贷款",
        "purpose": "购买春耕用的种子、化肥和农膜",
        "refinanced": "",
        "principal": "30,000.00",
        "principal_words": "叁万元整",
        "annual_rate": "9.00%",
        "start": "2026年3月10日",
        "maturity": "2026年9月10日",
    }
    said = agreed.lent_fields(LENT, ENGLISH)
    assert said["principal_words"] == "RMB Yuan Thirty Thousand and 00/100 Only"
    assert agreed.span(LENT, ENGLISH) == (
        "6 months, from 10 March 2026 to 10 September 2026"
    )


def test_a_wording_takes_the_fields_it_is_to_have():
    assert agreed.only({"a": "1", "b": "2"}, "b") == {"b": "2"}
    assert agreed.listed(("甲", "乙"), CHINESE) == "甲、乙"
    assert agreed.listed(("A", "B"), ENGLISH) == "A, B"
