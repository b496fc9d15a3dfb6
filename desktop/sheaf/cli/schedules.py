"""``sheaf calc schedule`` and ``sheaf calc rate``: terms and flows in, figures out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from sheaf.cli import stream, values
from sheaf.cli import terms as reading
from sheaf.cli.answer import DONE, WRONG
from sheaf.cli.sentences import fault
from sheaf.domain import annual
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.schedule import Schedule, Terms, draw_up

Answer = tuple[Any, int]
FEN = 100

FLOW: dict[str, reading.Reader] = {"on": values.day, "amount": values.amount}
FLOWS: dict[str, reading.Reader] = {
    "id": reading.identifier,
    "flows": values.several(lambda value, _field: value),
    "every": reading.every,
}


def schedule(value: Any) -> Answer:
    """Draw up one loan's schedule, or a list of them; a wrong one carries its error."""
    return _each(value, lambda one: json.loads(written(one)))


def pour(text: str, write: Callable[[str], object]) -> int:
    """Draw up a list of schedules, writing each as it is done; return the status."""
    stream.checked(text)
    status, before = DONE, "["
    for value in stream.items(text):
        try:
            said = written(value)
        except Refused as refusal:
            said, status = json.dumps(_wrong(value, refusal), ensure_ascii=False), WRONG
        write(before + said)
        before = ",\n"
    write("[]\n" if before == "[" else "]\n")
    return status


def rate(value: Any) -> Answer:
    """Find the annual rates of cash flows, of one set or a list of them."""
    return _each(value, rates_of)


def written(value: Any) -> str:
    """Draw up one schedule as JSON text, or refuse.

    Straight into text: a hundred thousand schedules have millions of lines.
    """
    name, terms = reading.read(value)
    drawn = draw_up(terms)
    totals = {
        "principal": drawn.principal.plain,
        "interest": drawn.interest.plain,
        "payment": drawn.payment.plain,
    }
    return (
        f'{{"id": {json.dumps(name, ensure_ascii=False)},'
        f' "instalments": [{", ".join(_rows(drawn))}],'
        f' "totals": {json.dumps(totals)}, "rates": {json.dumps(_rates(terms, drawn))}}}'
    )


def rates_of(value: Any) -> dict[str, Any]:
    """Find the rates of one set of flows, or refuse."""
    found = values.fields(value, "", FLOWS, ("flows",))
    name = {"id": found["id"]} if "id" in found else {}
    if "every" not in found:
        dated = [
            _dated(flow, f"flows[{place}]") for place, flow in enumerate(found["flows"])
        ]
        return name | {"xirr_365": _said(annual.xirr(dated))}
    if found["every"].count < 1:
        raise Unusable("every", "out_of_range", str(found["every"].count))
    amounts = [
        values.amount(flow, f"flows[{place}]").fen
        for place, flow in enumerate(found["flows"])
    ]
    return name | _by_period(annual.by_period(amounts, found["every"]))


def _each(value: Any, one: Callable[[Any], dict[str, Any]]) -> Answer:
    if isinstance(value, list):
        items = [_tried(each, one) for each in value]
        return items, WRONG if any("error" in item for item in items) else DONE
    try:
        return one(value), DONE
    except Refused as refusal:
        return {"error": fault(refusal)}, WRONG


def _tried(value: Any, one: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    try:
        return one(value)
    except Refused as refusal:
        return _wrong(value, refusal)


def _wrong(value: Any, refusal: Refused) -> dict[str, Any]:
    """Let an item that is wrong carry its error beside its name."""
    name = value.get("id") if isinstance(value, dict) else None
    return {"id": name if isinstance(name, (str, int)) else None, "error": fault(refusal)}


def _rows(drawn: Schedule) -> Iterator[str]:
    before = drawn.principal.plain
    for number, (due, days, opening, principal, interest) in enumerate(drawn.columns, 1):
        after = _yuan(opening - principal)
        yield (
            f'{{"n": {number}, "due_on": "{due}", "days": {days}, "opening": "{before}",'
            f' "principal": "{_yuan(principal)}", "interest": "{_yuan(interest)}",'
            f' "payment": "{_yuan(principal + interest)}", "closing": "{after}"}}'
        )
        before = after


def _yuan(fen: int) -> str:
    """Write an amount that is not negative."""
    figures = str(fen)
    if fen >= FEN:
        return figures[:-2] + "." + figures[-2:]
    return "0." + figures.zfill(2)


def _rates(terms: Terms, drawn: Schedule) -> dict[str, str | None]:
    found = annual.rates(terms, drawn)
    by_period: dict[str, str | None] = dict.fromkeys(
        ("irr_per_period", "apr_simple", "apr_compound")
    )
    if found.by_period is not None:
        by_period |= _by_period(found.by_period)
    xirr = None if found.xirr_365 is None else _said(found.xirr_365)
    return by_period | {"xirr_365": xirr}


def _by_period(rates: annual.PeriodRates) -> dict[str, str]:
    return {
        "irr_per_period": _said(rates.irr_per_period),
        "apr_simple": _said(rates.apr_simple),
        "apr_compound": _said(rates.apr_compound),
    }


def _said(rate: Decimal) -> str:
    return f"{rate:f}"


def _dated(value: Any, field: str) -> tuple[Any, int]:
    flow = values.fields(value, field, FLOW, ("on", "amount"))
    return flow["on"], flow["amount"].fen
