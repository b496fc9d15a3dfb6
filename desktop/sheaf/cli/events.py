"""Stories as other programs write them: terms, what the contract says, and events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sheaf.cli import terms as reading
from sheaf.cli import values
from sheaf.cli.terms import Reader
from sheaf.domain import revolving
from sheaf.domain.errors import Unusable
from sheaf.domain.lateness import PENALTY_UPLIFTS, Compound, LateRules
from sheaf.domain.loan import Covenants
from sheaf.domain.plan import Effect
from sheaf.domain.policy import Policy, PrepayInterest
from sheaf.domain.repayment import By, Component, Order
from sheaf.domain.schedule import Method, Terms, draw_up
from sheaf.domain.schedule.terms import yearly

HUNDRED = Decimal(100)
SURROGATE = re.compile("[\ud800-\udfff]")
ADVANCE = {"keep", "next_instalment", "refuse"}
MOST_GRACE, MOST_FEE = 366, 100  # days, per cent: an office may set far less


def _text(value: Any, name: str) -> str:
    """Read a text that can be written down: half of a pair of characters cannot."""
    if not isinstance(value, str) or SURROGATE.search(value):
        raise Unusable(name, "not_a_text", values.shown(value))
    return value


def _advance(value: Any, name: str) -> str:
    if not isinstance(value, str) or value not in ADVANCE:
        raise Unusable(name, "unknown_word", values.shown(value))
    return value


def _between(read: Reader, least: Decimal | int, most: Decimal | int) -> Reader:
    """Read a number that the settings would allow an office, too."""

    def bounded(value: Any, name: str) -> Any:
        found = read(value, name)
        if not least <= found <= most:
            raise Unusable(name, "out_of_range", str(found))
        return found

    return bounded


def _any(value: Any, _name: str) -> Any:
    return value


POLICY: dict[str, Reader] = {
    "penalty_uplift": _between(values.number, *PENALTY_UPLIFTS),
    "grace_days": _between(values.whole, 0, MOST_GRACE),
    "compound": values.word(Compound),
    "allocation": values.several(values.word(Component)),
    "by": values.word(By),
    "principal_first_when_non_accrual": values.yes,
    "prepayment_fee_percent": _between(values.number, 0, MOST_FEE),
    "prepay_interest": values.word(PrepayInterest),
    "late_interest": values.yes,
    "advance": _advance,
}

STORY: dict[str, Reader] = {
    "id": reading.identifier,
    "terms": _any,
    "policy": lambda value, name: values.fields(value, name, POLICY),
    "events": values.several(_any),
}

#: What each event says beside its day, and what of it it cannot do without.
EVENTS: dict[str, tuple[dict[str, Reader], tuple[str, ...]]] = {
    "disburse": ({}, ()),
    "draw": ({"amount": values.amount}, ("amount",)),
    "repay": ({"amount": values.amount}, ("amount",)),
    "prepay": (
        {"amount": values.amount, "effect": values.word(Effect)},
        ("amount", "effect"),
    ),
    "settle": ({"amount": values.amount}, ()),
    "reverse": ({"reason": _text}, ("ref",)),
    "waive": (
        {
            "component": values.word(Component),
            "amount": values.amount,
            "reason": _text,
        },
        ("component", "amount"),
    ),
    "extend": ({"to": values.day, "rate": reading.rate, "reason": _text}, ("to",)),
    "reprice": ({"rate": reading.rate, "reason": _text}, ("rate",)),
    "misuse": (
        {"amount": values.amount, "since": values.day, "reason": _text},
        ("amount", "since"),
    ),
    "reschedule": ({"terms": values.keyed, "reason": _text}, ("terms",)),
    "write_off": ({"reason": _text}, ()),
    "recover": ({"amount": values.amount}, ("amount",)),
    "quote": ({}, ()),
    "close_day": ({}, ()),
}
COMMON: dict[str, Reader] = {"on": values.day, "do": _text, "ref": _text}


@dataclass(frozen=True, slots=True)
class Event:
    """What happens on a day; ``says`` is what belongs to that kind of event."""

    on: date
    do: str
    ref: str
    says: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A story as it was written."""

    name: str | int | None
    terms: Terms
    covenants: Covenants
    events: tuple[Event, ...] = field(default=())


def read(value: Any) -> Told:
    """Read a story, or refuse the first thing that makes no sense in it."""
    found = values.fields(value, "", STORY, ("terms", "events"))
    terms = _terms(found["terms"])
    events = tuple(
        event(one, f"events[{place}]") for place, one in enumerate(found["events"])
    )
    covenants = _covenants(terms, found.get("policy", {}))
    return Told(found.get("id"), terms, covenants, events)


def _terms(value: Any) -> Terms:
    """Read terms that make a loan; a limit has the pay days of one of interest only."""
    said = values.keyed(value, "terms")
    if said.get("method") != Method.REVOLVING.value:
        _name, terms = reading.read(value)
        draw_up(terms)
        return terms
    _name, terms = reading.read({**said, "method": Method.INTEREST_ONLY.value})
    limit = replace(terms, method=Method.REVOLVING)
    revolving.first_plan(limit)
    return limit


def event(value: Any, name: str) -> Event:
    """Read what happens on a day, or refuse it by its place in the story."""
    said = values.keyed(value, name)
    kind = said.get("do")
    if not isinstance(kind, str) or kind not in EVENTS:
        raise Unusable(f"{name}.do", "unknown_word", values.shown(kind))
    readers, needed = EVENTS[kind]
    found = values.fields(value, name, COMMON | readers, ("on", "do", *needed))
    on, do, ref = found.pop("on"), found.pop("do"), found.pop("ref", "")
    return Event(on, do, ref, found)


def _covenants(terms: Terms, policy: Mapping[str, Any]) -> Covenants:
    usual = Policy()
    uplift = policy.get("penalty_uplift", usual.penalty_uplift)
    late = LateRules(
        contract=yearly(terms.rate, terms.every),
        penalty_uplift=uplift,
        compound=policy.get("compound", usual.compound_rate_in_term),
        grace_days=policy.get("grace_days", usual.grace_days),
        late_interest=policy.get("late_interest", True),
    )
    first = policy.get("principal_first_when_non_accrual", False)
    return Covenants(
        late=late,
        order=_order(policy),
        principal_first_after=usual.non_accrual_after_days if first else 0,
        overpayment=policy.get("advance", usual.overpayment.value),
        prepay_interest=policy.get("prepay_interest", usual.prepay_interest).value,
        prepay_fee_rate=policy.get("prepayment_fee_percent", Decimal()) / HUNDRED,
    )


def _order(policy: Mapping[str, Any]) -> Order:
    components = policy.get("allocation", tuple(Component))
    if sorted(one.value for one in components) != sorted(one.value for one in Component):
        raise Unusable("policy.allocation", "not_each_once", str(len(components)))
    return Order(policy.get("by", By.INSTALMENT), components)
