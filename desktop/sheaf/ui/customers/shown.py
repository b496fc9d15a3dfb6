"""A file with its numbers whole, for whoever asked to see them."""

from __future__ import annotations

from dataclasses import replace

from sheaf.queries.customers import File
from sheaf.services.customers import Numbers


def whole(file: File, numbers: Numbers) -> File:
    """Put the whole numbers in the place of the masked ones."""
    return replace(
        file,
        customer=replace(file.customer, number=numbers.number, phone=numbers.phone),
        phones=tuple(
            replace(one, number=numbers.phones.get(one.id, one.number))
            for one in file.phones
        ),
        accounts=tuple(
            replace(one, number=numbers.accounts.get(one.id, one.number))
            for one in file.accounts
        ),
    )
