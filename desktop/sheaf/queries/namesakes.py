"""Customers who may be the one about to be registered: seen before, under another card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from sqlalchemy import select

from sheaf.domain.customer import Kind
from sheaf.store.asking import Line, Question
from sheaf.store.tables.people import CustomerRow, PhoneRow
from sheaf.store.work import Work

MOST = 6  # lines beside a form
CLOSE = 3  # characters of a name from which one may differ
LAST = "\U0010ffff"


class Likeness(IntEnum):
    """Why someone is shown beside a new file, the strongest first."""

    SAME_NUMBER = 0
    SAME_NAME_AND_BIRTH = 1
    SAME_NAME_AND_PHONE = 2
    SAME_PHONE = 3
    SAME_NAME = 4
    LIKE_NAME = 5

    @property
    def strong(self) -> bool:
        """Whether it is likely one and the same person, so that saving should wait."""
        return self <= Likeness.SAME_NAME_AND_PHONE


@dataclass(frozen=True, slots=True)
class Described:
    """What is known so far of someone new; what is not known yet is empty."""

    name: str = ""
    number: str = ""
    born: date | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Namesake:
    """A customer who is like the one described, and in what."""

    id: int
    kind: Kind
    name: str
    village: str
    born: date | None
    likeness: Likeness


def similar(work: Work, one: Described, but: int) -> tuple[Namesake, ...]:
    """List who is like the one described, the likeliest first; ``but`` is left out."""
    called, reached = _called(work, one), _reached(work, one)
    by_phone = {row.id for row in reached}
    found = [
        _namesake(row, _likeness(row, one, reached=row.id in by_phone))
        for row in {row.id: row for row in [*called, *reached]}.values()
        if row.id != but
    ]
    return tuple(sorted(found, key=lambda like: (like.likeness, like.name, like.id))[:MOST])


def _called(work: Work, one: Described) -> list[Line]:
    """Find those whose name, or former name, begins with the same character."""
    if not one.name:
        return []
    first = one.name[0]
    query = _rows().where(
        (CustomerRow.name >= first) & (CustomerRow.name < first + LAST)
        | (CustomerRow.former_name == one.name)
    )
    return [
        row
        for row in work.session.execute(query)
        if _like(row.name, one.name) or row.former_name == one.name
    ]


def _reached(work: Work, one: Described) -> list[Line]:
    """Find those with the same number or telephone."""
    found: list[Line] = []
    if one.number:
        query = _rows().where(CustomerRow.number == one.number)
        found += work.session.execute(query)
    if one.phone:
        further = select(PhoneRow.customer_id).where(
            PhoneRow.number == one.phone, PhoneRow.retired_on.is_(None)
        )
        query = _rows().where(
            (CustomerRow.phone == one.phone) | CustomerRow.id.in_(further)
        )
        found += work.session.execute(query)
    return found


def _namesake(row: Line, likeness: Likeness) -> Namesake:
    return Namesake(row.id, Kind(row.kind), row.name, row.village, row.born, likeness)


def _rows() -> Question:
    return select(
        CustomerRow.id,
        CustomerRow.kind,
        CustomerRow.name,
        CustomerRow.former_name,
        CustomerRow.village,
        CustomerRow.born,
        CustomerRow.number,
        CustomerRow.phone,
    )


def _likeness(row: Line, one: Described, *, reached: bool) -> Likeness:
    named = one.name in (row.name, row.former_name)
    if one.number and row.number == one.number:
        return Likeness.SAME_NUMBER
    if named and one.born and row.born == one.born:
        return Likeness.SAME_NAME_AND_BIRTH
    if reached:
        return Likeness.SAME_NAME_AND_PHONE if named else Likeness.SAME_PHONE
    return Likeness.SAME_NAME if named else Likeness.LIKE_NAME


def _like(name: str, other: str) -> bool:
    """Tell whether two names are the same but for one character of three or more."""
    if len(name) != len(other):
        return False
    apart = sum(here != there for here, there in zip(name, other, strict=True))
    return apart == 0 or (apart == 1 and len(name) >= CLOSE)
