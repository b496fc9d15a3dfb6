"""The tables, a module a subject. Importing this room makes them all known."""

from sheaf.store.tables import (
    applications,
    audit,
    committee,
    enquiries,
    investigations,
    ledger,
    loans,
    office,
    papers,
    people,
    products,
    repayments,
    risk,
)

__all__ = [
    "applications",
    "audit",
    "committee",
    "enquiries",
    "investigations",
    "ledger",
    "loans",
    "office",
    "papers",
    "people",
    "products",
    "repayments",
    "risk",
]
