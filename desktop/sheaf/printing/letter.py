"""How papers on A4 begin and end: the letterhead, the title and number, who issued it."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from reportlab.platypus import Flowable

from sheaf.domain.office import short_number
from sheaf.domain.paper.shared import Marks, Office
from sheaf.printing import said
from sheaf.printing.flow import TITLE, Setting, Text, gap
from sheaf.printing.page import Foot, check_code
from sheaf.printing.tongue import Tongue
from sheaf.printing.type import HEI, SONG

HOUSE = Setting(HEI, 12, 18, side="c")
LINE = Setting(SONG, 9, 13, side="c")
NUMBER = Setting(HEI, 10.5, 18, after=8, side="c")
ISSUED = Setting(SONG, 10.5, 17, side="r")


class Paper(Protocol):
    """What all facts on A4 have."""

    @property
    def language(self) -> str:
        """The language it is written in."""

    @property
    def number(self) -> str:
        """Its own number."""

    @property
    def marks(self) -> Marks:
        """What was put on it later."""


def opening(office: Office, title: str, number: str, say: Tongue) -> list[Flowable]:
    """Begin with whose paper it is, what it is, and its number."""
    head = [Text(office.name, HOUSE), *(Text(line, LINE) for line in office.lines)]
    short = short_number(number)
    beside = say(f"　（{short}）", f"  ({short})") if short else ""
    named = Text(say("编号　", "No. ") + number + beside, NUMBER) if number else gap(4)
    return [*head, Text(title, TITLE), named]


def issued(office: Office, day: date, say: Tongue) -> list[Flowable]:
    """End with who issued it and when, where the seal is put."""
    where = "　".join(filter(None, (office.place, office.phone)))
    lines = [office.name + say("（盖章）", " (seal)"), where, said.long_date(day, say)]
    return [Text(line, ISSUED) for line in lines if line]


def foot(facts: Paper, contract: str, initials: tuple[str, ...] = ()) -> Foot:
    """Say at the foot of every page which paper this is."""
    code = check_code(facts)
    return Foot(facts.number, contract, code, facts.language, initials, facts.marks)
