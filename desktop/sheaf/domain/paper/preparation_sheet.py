"""The sheet an officer takes along to a visit: what is known, what is missing, room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sheaf.domain.investigation.trade import Trade
from sheaf.domain.money import Money
from sheaf.domain.paper.application_form import ApplicationForm
from sheaf.domain.paper.shared import UNMARKED, Marks, Office


@dataclass(frozen=True, slots=True)
class FormerLoan:
    """A loan the customer had or has here; ``late`` says that it is late today."""

    number: str
    lent_on: date
    principal: Money
    left: Money
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationSheet:
    """Everything the sheet says: the application as it stands, and who goes by when.

    ``lines`` are the names of what the trade's notebook asks for, by its pages; without a
    notebook the questions are those of any trade.
    """

    language: str
    number: str
    office: Office
    form: ApplicationForm
    officers: tuple[str, ...]
    visit_by: date | None
    former: tuple[FormerLoan, ...]
    trade: Trade | None = None
    called: str = ""  # a trade that the office added, which is like ``trade``
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pages: tuple[str, ...] = ()  # its notebook's, by their names
    marks: Marks = UNMARKED
