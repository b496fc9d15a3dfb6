"""How a customer or a loan stands, for a line in a list."""

from __future__ import annotations

from datetime import date
from enum import Enum

from sqlalchemy import ColumnElement, case

from sheaf.queries import loans
from sheaf.store.tables.loans import StandingRow


class Standing(Enum):
    """How a customer or a loan stands, for a line in a list."""

    NO_LOAN = "no_loan"
    NORMAL = "normal"
    DUE = "due"
    OVERDUE = "overdue"
    UNDRAWN = "undrawn"
    WRITTEN_OFF = "written_off"
    SETTLED = "settled"


#: How far a loan has come, what is owed first: of several loans the first one counts.
STATES = ("active", "written_off", "undrawn", "settled")
ALIVE = STATES.index("active")
ENDED = {
    "written_off": Standing.WRITTEN_OFF,
    "undrawn": Standing.UNDRAWN,
    "settled": Standing.SETTLED,
}


def state(on: date) -> ColumnElement[int]:
    """Ask how far a loan has come, as its place among ``STATES``."""
    undrawn = (loans.usable(on), STATES.index("undrawn"))
    places = {one: at for at, one in enumerate(STATES) if one != "undrawn"}
    told = [(StandingRow.status == one, at) for one, at in places.items()]
    return case(undrawn, *told)


def standing_of(
    state: int | None, late_since: date | None, due: date | None, today: date
) -> tuple[Standing, int]:
    """Tell how loans stand by their state and earliest dates, and the days overdue."""
    if state is None:
        return Standing.NO_LOAN, 0
    if (ended := ENDED.get(STATES[state])) is not None:
        return ended, 0
    if late_since and late_since < today:
        return Standing.OVERDUE, (today - late_since).days
    return (Standing.DUE if due == today else Standing.NORMAL), 0
