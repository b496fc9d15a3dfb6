"""Amounts, dates, rates and codes as papers say them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.printing.counter import LI, RATE, WANG, yuan

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO
from sheaf.domain.paper.shared import IdKind
from sheaf.domain.rate import Quote, Rate
from sheaf.printing import said
from sheaf.printing.tongue import tongue

ZH, EN = tongue("zh_CN"), tongue("en")


def test_a_sign_stands_before_the_currency() -> None:
    assert said.yuan(yuan("6000")) == "¥6,000.00"
    assert said.yuan(-yuan("6000")) == "-¥6,000.00"


def test_nothing_is_a_dash_in_a_column() -> None:
    assert said.figure(ZERO) == "—"
    assert said.figure(yuan("0.01")) == "0.01"


def test_words_are_those_of_the_language() -> None:
    assert said.in_words(yuan("6000"), ZH) == "人民币陆仟元整"
    assert said.in_words(-yuan("6000"), ZH) == "人民币负陆仟元整"
    assert said.in_words(yuan("105.30"), EN) == "RMB Yuan One Hundred Five and 30/100 Only"


def test_dates_have_a_voucher_form_and_a_sentence_form() -> None:
    day = date(2026, 7, 20)

    assert said.in_capitals(day, ZH) == "贰零贰陆年柒月零贰拾日"
    assert said.long_date(day, ZH) == "2026年7月20日"
    assert said.in_capitals(day, EN) == said.long_date(day, EN) == "20 July 2026"


@pytest.mark.parametrize(
    ("value", "text"),
    [("9", "9.00%"), ("9.0000", "9.00%"), ("9.3807", "9.3807%"), ("13.5", "13.50%")],
)
def test_per_cent_has_two_places_and_more_where_they_say_something(value, text) -> None:
    assert said.per_cent(Decimal(value)) == text


def test_a_rate_is_said_a_year_first_and_a_month_after() -> None:
    assert said.rate(RATE, ZH) == "年利率9.00%（合月利率7.5‰）"
    assert said.rate(RATE, EN) == "9.00% a year (7.5‰ a month)"


def test_a_rate_a_period_has_no_year() -> None:
    rate = Rate(Decimal("0.8"), Quote.PERCENT_PER_PERIOD)

    assert said.rate(rate, ZH) == "每期0.80%"
    assert said.rate(rate, EN) == "0.80% a period"


def test_money_comes_in_cash_or_by_transfer() -> None:
    assert [said.channel(way, ZH) for way in Channel] == ["现金", "转账", "借新还旧"]


def test_a_persons_number_is_masked_and_a_firms_is_not() -> None:
    firm = replace(WANG, id_number="91130000MA0TERT165", id_kind=IdKind.CREDIT_CODE)

    assert (said.id_label(WANG, ZH), said.id_shown(WANG)) == (
        "身份证号",
        "130000********1229",
    )
    assert (said.id_label(firm, ZH), said.id_shown(firm)) == ("信用代码", firm.id_number)


def test_people_are_named_in_a_row() -> None:
    assert said.people((WANG, LI), ZH) == "王芳、李国平"


def test_an_account_is_spelt_in_fours() -> None:
    assert said.spell_out("6210-0000 00000000017") == "6210-0000-0000-0000-017"
    assert said.spell_out("") == ""
    assert said.spell_out("存折A-12") == "存折A-12"
