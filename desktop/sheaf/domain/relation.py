"""How two customers belong together: what one is to the other, and the other way round."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from sheaf.domain.customer import Kind
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.typed import narrow

WHOLE = Decimal(100)


class Relation(Enum):
    """What the other is to the one whose file is read."""

    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    RELATIVE = "relative"
    HOUSEHOLD = "household"  # the other is the household they live in
    MEMBER = "member"  # the other lives in this household
    HEADED = "headed"  # the other is the household they head
    HEAD = "head"  # the other heads this household
    OWN_FIRM = "own_firm"
    OWNER = "owner"
    SHARES = "shares"  # the other is a business they hold a share of
    SHAREHOLDER = "shareholder"
    PARTNER = "partner"
    REPRESENTED = "represented"  # the other is the business they legally represent
    LEGAL_REPRESENTATIVE = "legal_representative"


_PAIRS = (
    (Relation.SPOUSE, Relation.SPOUSE),
    (Relation.CHILD, Relation.PARENT),
    (Relation.SIBLING, Relation.SIBLING),
    (Relation.RELATIVE, Relation.RELATIVE),
    (Relation.HOUSEHOLD, Relation.MEMBER),
    (Relation.HEADED, Relation.HEAD),
    (Relation.OWN_FIRM, Relation.OWNER),
    (Relation.SHARES, Relation.SHAREHOLDER),
    (Relation.PARTNER, Relation.PARTNER),
    (Relation.REPRESENTED, Relation.LEGAL_REPRESENTATIVE),
)

#: What the first is to the second, when the second is this to the first.
INVERSE = dict(_PAIRS) | {there: here for here, there in _PAIRS}

_FAMILY = (Relation.SPOUSE, Relation.CHILD, Relation.PARENT, Relation.SIBLING)
_HOMES = (Relation.HOUSEHOLD, Relation.HEADED)
_FIRMS = (Relation.OWN_FIRM, Relation.SHARES, Relation.REPRESENTED)
_ANYONE = frozenset({Kind.PERSON, Kind.HOUSEHOLD, Kind.BUSINESS})

#: Relations with a share in per cent.
SHARED = frozenset({Relation.SHARES, Relation.SHAREHOLDER})


class WithItself(Refused):
    """Nobody is linked to themselves."""

    field = "other"


@dataclass(eq=False)
class CannotRelate(Refused):
    """Customers of these kinds cannot be this to each other."""

    field = "relation"
    relation: Relation


@dataclass(eq=False)
class OtherSpouse(Refused):
    """One of the two is married to someone else, as the registry has it."""

    field = "relation"
    customer_id: int
    name: str


def may_be(relation: Relation, one: Kind, other: Kind) -> bool:
    """Tell whether ``other`` can be this to ``one``, by their kinds."""
    ones, others = _sides(relation)
    return one in ones and other in others


def fitting(one: Kind, other: Kind) -> tuple[Relation, ...]:
    """List what ``other`` can be to ``one``, the most usual first."""
    return tuple(relation for relation in Relation if may_be(relation, one, other))


def share_of(relation: Relation, text: str) -> str:
    """Read a share in per cent; only a shareholder has one, and always."""
    if relation not in SHARED:
        return ""
    figures = narrow(text).removesuffix("%").strip()
    if not figures:
        raise Missing("share")
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,4})?", figures):
        raise Unusable("share", "not_a_number", text)
    share = Decimal(figures)
    if not 0 < share <= WHOLE:
        raise Unusable("share", "not_a_share", text)
    return f"{share.normalize():f}"


def _sides(relation: Relation) -> tuple[frozenset[Kind], frozenset[Kind]]:
    persons = frozenset({Kind.PERSON})
    if relation in _FAMILY or relation is Relation.RELATIVE:
        return persons, persons
    if relation in _HOMES:
        return persons, frozenset({Kind.HOUSEHOLD})
    if relation in _FIRMS:
        owners = persons if relation is Relation.REPRESENTED else _ANYONE
        return owners, frozenset({Kind.BUSINESS})
    if relation is Relation.PARTNER:
        return _ANYONE, _ANYONE
    others, ones = _sides(INVERSE[relation])
    return ones, others
