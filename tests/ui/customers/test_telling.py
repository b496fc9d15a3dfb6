"""What a file says, in words."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime

import pytest

from sheaf.domain.customer import Business, BusinessKind, Household, Person
from sheaf.domain.relation import Relation
from sheaf.queries.customer_history import HistoryLine
from sheaf.queries.customers import Tie
from sheaf.ui.customers.telling import (
    FIELDS,
    facts_of,
    field_name,
    happened,
    related,
    value_said,
)

TODAY = date(2026, 6, 15)
NOON = datetime(2026, 6, 15, 12)


@pytest.mark.parametrize("kind", [Person, Household, Business])
def test_every_field_of_a_file_has_a_name(qapp, kind) -> None:
    assert {one.name for one in fields(kind)} <= set(FIELDS)
    assert all(field_name(one.name) for one in fields(kind))


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("marital_status", "20", "Married"),
        ("credit_grade", "good", "Good"),
        ("sex", "F", "Woman"),
        ("business_kind", "company", "Company"),
        ("farmer", "yes", "yes"),
        ("farmer", "", "no"),
        ("village", "", "nothing"),
        ("village", "上河村", "上河村"),
    ],
)
def test_a_value_is_said_in_words(qapp, field, text, said) -> None:
    assert value_said(field, text) == said


@pytest.mark.parametrize(
    ("act", "facts", "why", "said"),
    [
        ("customer.register", (), "", "File opened"),
        (
            "customer.correct",
            ("phone", "village"),
            "搬家",
            "Corrected: Telephone, Village (搬家)",
        ),
        ("customer.link", ("spouse", "李国平"), "", "Linked: 李国平, Spouse"),
        ("customer.mark", ("blacklist",), "骗贷", "Marked: Blacklisted (骗贷)"),
        (
            "customer.add_phone",
            ("139 · · · · 0034",),
            "",
            "Telephone added: 139 · · · · 0034",
        ),
        (
            "loan.late",
            ("2026-00012", "2026-04-11"),
            "",
            "Loan 2026-00012 is late since 2026-04-11",
        ),
    ],
)
def test_what_happened_is_a_sentence(qapp, act, facts, why, said) -> None:
    assert happened(HistoryLine(NOON, act, facts, "李娜", why)) == said


@pytest.mark.parametrize(
    ("customer", "told"),
    [
        (
            Person(name="王芳", number="1", born=date(1985, 3, 15), village="上河村"),
            "Person    born 1985-03-15, 41 years old    1    上河村",
        ),
        (Household(name="王家", phone="139"), "Household    139"),
        (
            Business(name="店", business_kind=BusinessKind.COMPANY, number="91"),
            "Company    91",
        ),
    ],
)
def test_one_line_says_who_someone_is(qapp, customer, told) -> None:
    assert facts_of(customer, TODAY) == told


def test_a_shareholder_is_named_with_the_share(qapp) -> None:
    tie = Tie(1, Person.kind, "王芳", "", Relation.SHAREHOLDER, "30", TODAY, False)

    assert related(tie) == "Shareholder, 30 %"
