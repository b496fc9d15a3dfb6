"""The notebook as it was typed, and reading it: a cell that makes no sense says why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, get_args, get_origin, get_type_hints

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.investigation.column import Column, Kind, Value, column_of
from sheaf.domain.investigation.entries import Entries, Receivable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Sheet(Enum):
    """The pages of the notebook, in its order; each is a field of ``Entries``."""

    STORY = "story"
    PERSON = "person"
    SUPPLIERS = "suppliers"
    CUSTOMERS = "customers"
    PRICES = "prices"
    SAID = "said"
    RECENT = "recent"
    DAYS = "days"
    WEEKS = "weeks"
    FLOWS = "flows"
    SEASONS = "seasons"
    PRODUCTS = "products"
    PURCHASES = "purchases"
    TURNOVER = "turnover"
    WORK = "work"
    MACHINES = "machines"
    COSTS = "costs"
    INCOMES = "incomes"
    HOUSEHOLD = "household"
    HOME = "home"
    REPORTS = "reports"
    STATEMENTS = "statements"
    OWN_CURRENT = "own_current"
    OWN_RESULTS = "own_results"
    CASH = "cash"
    DEPOSITS = "deposits"
    RECEIVABLES = "receivables"
    PREPAYMENTS = "prepayments"
    STOCK = "stock"
    FIXED_ASSETS = "fixed_assets"
    VEHICLES = "vehicles"
    PREPAID_RENT = "prepaid_rent"
    OTHER_ASSETS = "other_assets"
    PAYABLES = "payables"
    ADVANCES = "advances"
    DEBTS = "debts"
    OFF_SHEET = "off_sheet"
    GIVEN = "given"
    START = "start"
    PROFITS = "profits"
    INJECTIONS = "injections"
    ACQUIRED = "acquired"
    APPRECIATION = "appreciation"
    DRAWINGS = "drawings"
    DEPRECIATION = "depreciation"
    WISH = "wish"
    GUARANTORS = "guarantors"
    HOLD = "hold"
    PROPOSAL = "proposal"
    PLAN = "plan"


Line = tuple[str, ...]
Page: TypeAlias = "DataclassInstance | tuple[DataclassInstance, ...]"
Texts = Mapping[Sheet, Sequence[Line]]
GONE: Line = ("",)  # a line taken out


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that cannot be read, and why."""

    sheet: Sheet
    line: int
    column: int
    refusal: Refused

    @property
    def place(self) -> str:
        """Where it stands: page, line and column, each counted from nothing."""
        return f"{self.sheet.value}.{self.line}.{self.column}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a notebook says, and the cells that say nothing."""

    entries: Entries
    faults: tuple[Fault, ...]


@cache
def columns(sheet: Sheet) -> tuple[Column, ...]:
    """List the columns of a page; a page of single figures has one to each figure."""
    return tuple(column_of(one) for one in fields(_record(sheet)))


@cache
def single(sheet: Sheet) -> bool:
    """Tell whether a page holds single figures, one under the other, and no lines."""
    return get_origin(get_type_hints(Entries)[sheet.value]) is None


def blank(line: Sequence[str]) -> bool:
    """Tell whether nothing is written on a line."""
    return not any(text.strip() for text in line)


def named_only(line: Sequence[str]) -> bool:
    """Tell whether a line has a name and nothing else: it was asked for, and not found."""
    return blank(line[1:])


def silent(sheet: Sheet, line: Sequence[str]) -> bool:
    """Tell whether a line says nothing; one that begins with a name must say more."""
    return named_only(line) if columns(sheet)[0].kind is Kind.WORDS else blank(line)


def unproved(sheet: Sheet, line: Line) -> Line:
    """Leave the proof of a line out: what was seen once must be seen again."""
    known = columns(sheet)
    if single(sheet):
        return line
    return tuple(
        "" if column.name == "proof" else text
        for column, text in zip(known, line, strict=False)
    )


def without(texts: Texts, places: Mapping[str, Collection[int]]) -> Texts:
    """Leave lines out by their places, under the names of their pages."""
    return {
        sheet: tuple(
            GONE if at in places.get(sheet.value, ()) else line
            for at, line in enumerate(lines)
        )
        for sheet, lines in texts.items()
    }


def read(texts: Texts) -> Reading:
    """Read every page; what cannot be read counts as not written, and is told."""
    faults = list[Fault]()
    found: dict[str, Any] = {  # by the names of the fields, each of a type of its own
        sheet.value: _page(sheet, texts.get(sheet, ()), faults) for sheet in Sheet
    }
    return Reading(Entries(**found), tuple(faults))


def _page(sheet: Sheet, lines: Sequence[Line], faults: list[Fault]) -> Page:
    if single(sheet):
        return _figures(sheet, lines, faults)
    return tuple(
        _line(sheet, at, line, faults)
        for at, line in enumerate(lines)
        if not silent(sheet, line)
    )


def _line(sheet: Sheet, at: int, line: Line, faults: list[Fault]) -> DataclassInstance:
    values = {
        column.name: _cell(sheet, (at, turn), column, line, faults)
        for turn, column in enumerate(columns(sheet))
    }
    made = _record(sheet)(**values)
    faults += _beside(sheet, at, line, made)
    return made


def _beside(sheet: Sheet, at: int, line: Line, made: DataclassInstance) -> Iterator[Fault]:
    """Name what a line lacks, and a doubtful part that is more than the whole."""
    for turn, column in enumerate(columns(sheet)):
        if column.needed and blank(line[turn : turn + 1]):
            yield Fault(sheet, at, turn, Missing(column.name))
    if isinstance(made, Receivable) and made.doubtful > made.amount:
        turn = [one.name for one in columns(sheet)].index("doubtful")
        refusal = Unusable("doubtful", "above_the_amount", made.doubtful.plain)
        yield Fault(sheet, at, turn, refusal)


def _figures(sheet: Sheet, lines: Sequence[Line], faults: list[Fault]) -> DataclassInstance:
    values = {
        column.name: _cell(sheet, (at, 0), column, lines[at], faults)
        for at, column in enumerate(columns(sheet))
        if at < len(lines)
    }
    return _record(sheet)(**values)


def _cell(
    sheet: Sheet, place: tuple[int, int], column: Column, line: Line, faults: list[Fault]
) -> Value:
    text = line[place[1]] if place[1] < len(line) else ""
    try:
        return column.read(text)
    except Refused as refusal:
        faults.append(Fault(sheet, *place, refusal))
        return column.empty


@cache
def _record(sheet: Sheet) -> type[DataclassInstance]:
    hint: type[DataclassInstance] = get_type_hints(Entries)[sheet.value]
    of_lines: tuple[type[DataclassInstance], ...] = get_args(hint)
    return of_lines[0] if of_lines else hint
