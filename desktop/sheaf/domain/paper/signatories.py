"""Who signs each kind of paper, by name: what is proposed when it is marked as signed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

#: The facts that name who signs, in the order they sign.
SIGN = {
    "application_form": ("applicant", "spouse"),
    "authorisation": ("person",),
    "conduct_notice": ("customer",),
    "consent": ("signatory",),
    "coowner_consent": ("signatory",),
    "custody_receipt": ("owner",),
    "custody_return": ("owner",),
    "debit_note": ("borrower",),
    "extension_agreement": ("borrower", "guarantors", "owners"),
    "group_agreement": ("members",),
    "guarantee_contract": ("guarantor", "spouse"),
    "guarantor_check": ("guarantor", "spouse", "clerks"),
    "loan_contract": ("borrower", "co_borrowers"),
    "mortgage_contract": ("owner", "co_owners"),
    "pledge_contract": ("owner", "co_owners"),
    "rate_notice": ("borrower",),
    "release": ("borrower",),
    "restructuring_agreement": ("borrower", "guarantors", "owners"),
    "settlement": ("borrower",),
}

#: Papers that count only once somebody has signed them.
TO_SIGN = frozenset(SIGN)


def signatories(kind: str, facts: Any) -> tuple[str, ...]:
    """Name who signs a paper; nobody for papers that are only given."""
    found = (name for fact in SIGN.get(kind, ()) for name in _names(getattr(facts, fact)))
    return tuple(dict.fromkeys(found))


def _names(fact: Any) -> Iterator[str]:
    if fact is None:
        return
    if isinstance(fact, str):
        yield fact
    elif isinstance(fact, tuple):
        for one in fact:
            yield from _names(one)
    else:
        yield from _names(getattr(fact, "party", None) or fact.name)
