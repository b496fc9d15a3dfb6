"""Reports on the office, kept as they were printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from sheaf.domain.paper.classification import Classification
from sheaf.domain.paper.performance_pay import PerformancePay
from sheaf.queries import papers as kept
from sheaf.queries.parties import head
from sheaf.services import numbering, papers
from sheaf.services.papers import Subject
from sheaf.store.work import Work

Facts = TypeVar("Facts", Classification, PerformancePay)


def keep(work: Work, kind: str, facts: Facts) -> tuple[int, str]:
    """File a report under its number; the last of its kind again if it says the same.

    Return the paper's id, and the number it was given, if it was given one.
    """
    if (again := _made_before(work, kind, facts)) is not None:
        return again, ""
    number = numbering.give(work, kind)
    office, _letterhead = head(work)
    facts = replace(facts, number=office.full_number(kind, number))
    return papers.file(work, kind, facts, "", Subject()), number


def _made_before(work: Work, kind: str, facts: Facts) -> int | None:
    last = kept.latest(work, kind)
    if last is None:
        return None
    said: Facts = kept.paper(work, last).facts
    same = replace(facts, number=said.number, made=said.made, made_by=said.made_by)
    return last if said == same else None
