"""Reading what was typed: page by page, and what cannot be read."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import yuan

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.investigation.column import YEAR, Column, Kind, Per
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.notebook import Sheet, blank, columns, read, single
from sheaf.domain.money import NotAnAmount
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method


def test_every_page_is_a_field_of_the_entries_in_its_order() -> None:
    assert [sheet.value for sheet in Sheet] == [one.name for one in fields(Entries)]


def test_nothing_typed_is_an_empty_notebook() -> None:
    assert read({}).entries == Entries()


def test_full_width_figures_are_understood() -> None:
    lines = (("烟", "３０％", "１０。５", "9"),)

    [product] = read({Sheet.PRODUCTS: lines}).entries.products

    assert (product.share, product.price) == (Decimal("0.3"), yuan("10.5"))


def test_a_line_that_has_only_a_name_says_nothing() -> None:
    found = read({Sheet.CASH: (("现金", "", ""), ("抽屉", "5", ""))}).entries.cash

    assert [one.name for one in found] == ["抽屉"]


def test_a_cell_that_cannot_be_read_is_told_and_counts_as_empty() -> None:
    reading = read({Sheet.CASH: (("现金", "五百", "照片"),)})

    [fault] = reading.faults
    assert (fault.sheet, fault.line, fault.column) == (Sheet.CASH, 0, 1)
    assert isinstance(fault.refusal, NotAnAmount)
    assert reading.entries.cash[0].amount == yuan("0")


def test_single_figures_stand_one_under_the_other() -> None:
    said = read({Sheet.SAID: (("87000",), ("",), ("1000000",))}).entries.said

    assert single(Sheet.SAID)
    assert not single(Sheet.CASH)
    assert (said.month, said.year, said.last_year) == (
        yuan("87000"),
        None,
        yuan("1000000"),
    )


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Kind.MONTHS, "3-12", tuple(range(3, 13))),
        (Kind.MONTHS, "12 1，2", (12, 1, 2)),
        (Kind.MONTHS, "11-2", (11, 12, 1, 2)),
        (Kind.PER, "周", Per.WEEK),
        (Kind.PER, "Y", Per.YEAR),
        (Kind.DAY, "20240630", date(2024, 6, 30)),
        (Kind.DAY, "2024.6.30", date(2024, 6, 30)),
        (Kind.NUMBER, "1,200", Decimal(1200)),
        (Kind.SHARE, "17", Decimal("0.17")),
        (Kind.SHARE, "0.3%", Decimal("0.003")),
        (Kind.SHARE, "0", Decimal(0)),
        (Kind.TERM, "18", Decimal(18)),
        (Kind.WORDS, "  a   b ", "a b"),
        (Kind.METHOD, "JH", Method.CUSTOM),
        (Kind.METHOD, "等额本息", Method.EQUAL_INSTALMENTS),
        (Kind.METHOD, "All  at maturity", Method.BULLET),
        (Kind.RATE, "9.6%", Rate(Decimal("9.6"))),
        (Kind.RATE, "8‰", Rate(Decimal(8), Quote.PERMILLE_PER_MONTH)),
    ],
)
def test_what_can_be_typed(kind, text, value) -> None:
    assert Column("any", kind, None).read(text) == value


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        (Kind.MONTHS, "13", "not_months"),
        (Kind.MONTHS, "x", "not_months"),
        (Kind.PER, "often", "not_how_often"),
        (Kind.DAY, "2024-02-30", "not_a_date"),
        (Kind.DAY, "soon", "not_a_date"),
        (Kind.NUMBER, "many", "not_a_number"),
        (Kind.SHARE, "130", "above_the_whole"),
        (Kind.SHARE, "0.3", "which_share"),
        (Kind.MONEY, "-5", "below_zero"),
        (Kind.METHOD, "later", "not_a_method"),
        (Kind.RATE, "dear", "not_a_rate"),
    ],
)
def test_what_cannot(kind, text, reason) -> None:
    with pytest.raises(Unusable) as no:
        Column("any", kind, None).read(text)

    assert no.value.reason == reason


def test_an_empty_cell_means_what_its_column_says() -> None:
    told = {one.name: one.empty for one in columns(Sheet.COSTS)}

    assert (told["per"], told["months"], told["amount"]) == (Per.MONTH, YEAR, yuan("0"))


@given(
    st.dictionaries(
        st.sampled_from(Sheet),
        st.lists(st.lists(st.text(max_size=8), max_size=6).map(tuple), max_size=4),
    )
)
def test_whatever_is_typed_is_read_and_never_breaks(pages) -> None:
    reading = read({sheet: tuple(lines) for sheet, lines in pages.items()})

    for fault in reading.faults:
        text = pages[fault.sheet][fault.line][fault.column :][:1]
        assert blank(text) == isinstance(fault.refusal, Missing)


def test_a_season_without_months_is_no_whole_year() -> None:
    lines = (("旺季", "", ""), ("旺季", "", "130000"), ("淡季", "7 8", "70000"))

    reading = read({Sheet.SEASONS: lines})

    [fault] = reading.faults
    assert (fault.sheet, fault.line, fault.column) == (Sheet.SEASONS, 1, 1)
    assert isinstance(fault.refusal, Missing)
    assert [one.months for one in reading.entries.seasons] == [(), (7, 8)]


def test_no_more_is_doubtful_than_is_owed() -> None:
    lines = (("赵家", "500", "500"), ("钱家", "500", "500.01"))

    [fault] = read({Sheet.RECEIVABLES: lines}).faults

    assert (fault.line, fault.column) == (1, 2)
