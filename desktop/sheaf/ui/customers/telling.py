"""A file's fields by name, its values in words, and what happened to it in sentences."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sheaf.domain.application import Stage
from sheaf.domain.contact import place
from sheaf.domain.customer import (
    AccountKind,
    AddressKind,
    BusinessKind,
    CreditGrade,
    Customer,
    MaritalStatus,
    Person,
)
from sheaf.domain.identity import Sex
from sheaf.domain.mark import MarkKind
from sheaf.domain.relation import Relation
from sheaf.queries.customer_history import HistoryLine
from sheaf.queries.customers import Tie
from sheaf.ui.said import listed
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

FIELDS: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("customers", "Name"),
    "former_name": QT_TRANSLATE_NOOP("customers", "Former name"),
    "number": QT_TRANSLATE_NOOP("customers", "Number"),
    "issuer": QT_TRANSLATE_NOOP("customers", "Issued by"),
    "valid_from": QT_TRANSLATE_NOOP("customers", "Valid from"),
    "valid_to": QT_TRANSLATE_NOOP("customers", "Valid until"),
    "born": QT_TRANSLATE_NOOP("customers", "Born or founded"),
    "sex": QT_TRANSLATE_NOOP("customers", "Sex"),
    "ethnic_group": QT_TRANSLATE_NOOP("customers", "Ethnic group"),
    "marital_status": QT_TRANSLATE_NOOP("customers", "Marital status"),
    "marriage_certificate": QT_TRANSLATE_NOOP("customers", "Marriage certificate"),
    "farmer": QT_TRANSLATE_NOOP("customers", "Farming household"),
    "business_kind": QT_TRANSLATE_NOOP("customers", "Kind of business"),
    "trade": QT_TRANSLATE_NOOP("customers", "Main trade"),
    "years_in_trade": QT_TRANSLATE_NOOP("customers", "Years in the trade"),
    "family_size": QT_TRANSLATE_NOOP("customers", "People in the family"),
    "land": QT_TRANSLATE_NOOP("customers", "Land (mu)"),
    "share_capital": QT_TRANSLATE_NOOP("customers", "Member's share (yuan)"),
    "credit_grade": QT_TRANSLATE_NOOP("customers", "Credit grade of the village"),
    "phone": QT_TRANSLATE_NOOP("customers", "Telephone"),
    "village": QT_TRANSLATE_NOOP("customers", "Village"),
    "door": QT_TRANSLATE_NOOP("customers", "Group and door"),
    "note": QT_TRANSLATE_NOOP("customers", "Note"),
    "further_phone": QT_TRANSLATE_NOOP("customers", "Further telephone"),
    "phone_owner": QT_TRANSLATE_NOOP("customers", "Whose telephone"),
    "phone_checked_on": QT_TRANSLATE_NOOP("customers", "Telephone called on"),
    "address_kind": QT_TRANSLATE_NOOP("customers", "Kind of address"),
    "address": QT_TRANSLATE_NOOP("customers", "Further address"),
    "address_years": QT_TRANSLATE_NOOP("customers", "Years at the address"),
    "account_kind": QT_TRANSLATE_NOOP("customers", "Kind of account"),
    "account": QT_TRANSLATE_NOOP("customers", "Account"),
    "bank": QT_TRANSLATE_NOOP("customers", "Bank"),
}

MEANINGS: dict[str, type[Enum]] = {
    "business_kind": BusinessKind,
    "credit_grade": CreditGrade,
    "marital_status": MaritalStatus,
    "sex": Sex,
    "address_kind": AddressKind,
    "account_kind": AccountKind,
}

#: What happened, with the facts of its line in their order.
SENTENCES: dict[str, Any] = {
    "customer.register": QT_TRANSLATE_NOOP("customers", "File opened"),
    "customer.correct": QT_TRANSLATE_NOOP("customers", "Corrected: {0}"),
    "customer.link": QT_TRANSLATE_NOOP("customers", "Linked: {1}, {0}"),
    "customer.unlink": QT_TRANSLATE_NOOP("customers", "Link taken away: {1}, {0}"),
    "customer.mark": QT_TRANSLATE_NOOP("customers", "Marked: {0}"),
    "customer.keeping": QT_TRANSLATE_NOOP(
        "customers", "On deposit here {0}, {1} comes in a month"
    ),
    "customer.lift": QT_TRANSLATE_NOOP("customers", "Mark lifted: {0}"),
    "customer.add_phone": QT_TRANSLATE_NOOP("customers", "Telephone added: {0}"),
    "customer.add_address": QT_TRANSLATE_NOOP("customers", "Address added: {0}"),
    "customer.add_account": QT_TRANSLATE_NOOP("customers", "Account added: {0}"),
    "customer.choose_account": QT_TRANSLATE_NOOP("customers", "Repays from {0}"),
    "attachment.photograph": QT_TRANSLATE_NOOP("customers", "Photograph added: {0}"),
    "attachment.scan": QT_TRANSLATE_NOOP("customers", "Scan added: {0}"),
    "application.applied": QT_TRANSLATE_NOOP(
        "customers", "Application {0} for {1} yuan: {2}"
    ),
    "loan.disbursed": QT_TRANSLATE_NOOP("customers", "Loan {0} of {1} yuan paid out"),
    "loan.reversed": QT_TRANSLATE_NOOP("customers", "Payout of loan {0} reversed ({1})"),
    "loan.late": QT_TRANSLATE_NOOP("customers", "Loan {0} is late since {1}"),
}

#: What a fact of a sentence is, when it is a value of the trade: by act and place.
TOLD: dict[tuple[str, int], type[Enum]] = {
    ("customer.link", 0): Relation,
    ("customer.unlink", 0): Relation,
    ("customer.mark", 0): MarkKind,
    ("customer.lift", 0): MarkKind,
    ("application.applied", 2): Stage,
}


def field_name(field: str) -> str:
    """Name a field as it stands on forms."""
    return translate("customers", FIELDS[field])


def value_said(field: str, text: str) -> str:
    """Write a value kept as text as one reads it; what is empty says so."""
    if field == "farmer":
        return translate("customers", "yes") if text else translate("customers", "no")
    if not text:
        return translate("customers", "nothing")
    kind = MEANINGS.get(field)
    return words_for(kind(text)) if kind else text


def happened(line: HistoryLine) -> str:
    """Say in one sentence what happened, and why if a reason was given."""
    sentence = translate("customers", SENTENCES[line.act])
    if line.act == "customer.correct":
        told = [listed([field_name(field) for field in line.facts])]
    else:
        told = [_fact(line.act, place, fact) for place, fact in enumerate(line.facts)]
    said = sentence.format(*told)
    if not line.why:
        return said
    return translate("customers", "{0} ({1})").format(said, line.why)


def related(tie: Tie) -> str:
    """Say what someone is to the customer, with their share."""
    words = words_for(tie.relation)
    if not tie.share:
        return words
    return translate("customers", "{0}, {1} %").format(words, tie.share)


def facts_of(customer: Customer, today: date) -> str:
    """Say in one line who someone is."""
    told = [words_for(customer.kind)]
    if isinstance(customer, Person):
        told = [words_for(customer.sex)] if customer.sex else told
        if customer.born:
            years = customer.age(today)
            born = translate("customers", "born {0}, {1} years old")
            told.append(born.format(customer.born, years))
    kind = getattr(customer, "business_kind", None)
    if kind is not None:
        told = [words_for(kind)]
    told += [customer.number, customer.phone, place(customer.village, customer.door)]
    return "    ".join(part for part in told if part)


def _fact(act: str, place: int, fact: str) -> str:
    kind = TOLD.get((act, place))
    return words_for(kind(fact)) if kind else fact
