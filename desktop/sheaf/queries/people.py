"""People found as one types: by name, Pinyin, initials, telephone, number or village.

What was typed is read as runs of characters, of letters and of figures; each has to fit:
``wf138`` is Wang Fang (or Wu Feng) with a telephone that begins or ends so. Every step
is a walk along an index.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, Subquery, func, intersect, select, union_all

from sheaf.domain.typed import narrow
from sheaf.queries.standing import ALIVE, Standing, standing_of, state
from sheaf.store.asking import Line
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.tables.people import CustomerRow, TermRow
from sheaf.store.work import Work

MOST = 12  # lines a group
CANDIDATES = 300  # weighed before the best are chosen
HEAD = 3  # figures from which the head of a number is looked for, too
RUNS = re.compile(r"[0-9]+[0-9x]?|[a-z]+|[^0-9a-z\s<]+")  # TAIL is no word of anybody's
GAPS = re.compile(r"(?<=[0-9])[ -]+(?=[0-9x])")
TAIL = "<"
NAME, NUMBER, VILLAGE = range(3)  # what a word stands for, the best first
LAST = "\U0010ffff"  # sorts behind everything that begins alike

Span = tuple[int, int]
NOWHERE: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer found; ``loan_id`` is the live loan a repayment would be for."""

    id: int
    name: str
    village: str
    phone: str
    standing: Standing
    days: int
    loan_id: int
    name_hit: Span
    phone_hit: Span


def find(work: Work, text: str) -> tuple[CustomerHit, ...]:
    """Find the customers that fit what was typed, the best first."""
    typed = _plain(text)
    if not (runs := RUNS.findall(typed)):
        return ()
    sorts = _candidates(work, runs, CANDIDATES)
    ids = [*sorts]
    live = (
        select(
            LoanRow.customer_id,
            func.min(StandingRow.late_since).label("late_since"),
            func.min(StandingRow.next_due_on).label("next_due_on"),
            func.min(state(work.today)).label("state"),
        )
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.customer_id.in_(ids))
        .group_by(LoanRow.customer_id)
        .subquery()
    )
    rows = work.session.execute(
        select(
            CustomerRow.id,
            CustomerRow.name,
            CustomerRow.village,
            CustomerRow.phone,
            CustomerRow.number,
            live.c.late_since,
            live.c.next_due_on,
            live.c.state,
        )
        .outerjoin(live, live.c.customer_id == CustomerRow.id)
        .where(CustomerRow.id.in_(ids))
    ).all()
    best = sorted(rows, key=lambda row: _rank(row, sorts[row.id], typed, runs))[:MOST]
    loans = _live_loans(work, [row.id for row in best])
    return tuple(
        _customer_hit(row, runs if sorts[row.id] < VILLAGE else (), loans, work.today)
        for row in best
    )


def matching(work: Work, text: str, most: int) -> list[int]:
    """Find the customers that fit what was typed, unweighed: to narrow down a list."""
    runs = RUNS.findall(_plain(text))
    return [*_candidates(work, runs, most)] if runs else []


def _plain(text: str) -> str:
    """Lower what was typed; gaps and dashes within figures mean nothing."""
    return GAPS.sub("", narrow(text).lower())


def _candidates(work: Work, runs: Sequence[str], most: int) -> dict[int, int]:
    """Walk the index once for each run; who is found on every walk is a candidate.

    Each comes with the best that the first run stands for: name, number or village.
    """
    first, *others = [_walk(run) for run in dict.fromkeys(runs)]
    query = select(first.c.subject_id, first.c.sort)
    if others:
        walks = (select(walk.c.subject_id) for walk in (first, *others))
        met = list(work.session.scalars(intersect(*walks).limit(most)))
        query = query.where(first.c.subject_id.in_(met))
    else:
        query = query.order_by(first.c.term).limit(most)
    found: dict[int, int] = {}
    for who, sort in work.session.execute(query):
        found[who] = min(sort, found.get(who, sort))
    return found


def _walk(run: str) -> Subquery:
    """Take the part of the index that begins with a run; figures from behind as well.

    Two figures at the head of a number say nothing: they are 13 in every other one.
    """
    if not run[0].isdigit():
        return _begins(run).subquery()
    tail = _begins(TAIL + run[::-1])
    if len(run) < HEAD:
        return tail.subquery()
    return union_all(_begins(run), tail).subquery()


def _begins(text: str) -> Select[str, int, int]:
    return select(TermRow.term, TermRow.subject_id, TermRow.sort).where(
        TermRow.kind == "customer", TermRow.term >= text, TermRow.term < text + LAST
    )


def _rank(row: Line, sort: int, typed: str, runs: Sequence[str]) -> tuple[Any, ...]:
    """Exact numbers, names that begin so, other names and numbers, then villages.

    Among those alike, who has a live loan comes first, and who is late before.
    """
    plain, number = typed.replace(" ", ""), (row.number or "").lower()
    exact = plain in (number, row.phone, row.name.lower())
    figures = sum(_far(run, number, row.phone) for run in runs if run[0].isdigit())
    begins = row.name.lower().startswith(runs[0])
    alive = row.state == ALIVE
    since = row.late_since or date.max
    village = sort >= VILLAGE
    return not exact, not begins, village, figures, not alive, since, len(row.name), row.id


def _far(run: str, number: str, phone: str) -> int:
    """Weigh where figures were found: people say the end of their telephone first."""
    places = (
        phone.endswith(run),
        phone.startswith(run),
        number.endswith(run),
        number.startswith(run),
    )
    return places.index(True) if True in places else len(places)


def _live_loans(work: Work, customers: list[int]) -> dict[int, int]:
    """Name the live loan of each that a repayment would be for: the latest the longest."""
    rows = work.session.execute(
        select(LoanRow.customer_id, LoanRow.id, StandingRow.status, StandingRow.late_since)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.customer_id.in_(customers))
    )
    alive = [row for row in rows if row.status == "active"]
    alive.sort(key=lambda row: row.late_since or date.max, reverse=True)
    return {row.customer_id: row.id for row in alive}


def _customer_hit(
    row: Line, runs: Sequence[str], loans: dict[int, int], today: date
) -> CustomerHit:
    standing, days = standing_of(row.state, row.late_since, row.next_due_on, today)
    return CustomerHit(
        row.id,
        row.name,
        row.village,
        masked_phone(row.phone),
        standing,
        days,
        loans.get(row.id, 0),
        name_hit(row.name, runs),
        _phone_hit(row.phone, runs),
    )


def masked_phone(phone: str) -> str:
    """Show a telephone number's head and tail: ``138 · · · · 0012``."""
    return f"{phone[:3]} · · · · {phone[-4:]}" if phone else ""


def name_hit(name: str, runs: Sequence[str]) -> Span:
    """Say where a name shows what was typed, to be marked."""
    for run in runs:
        if (at := name.lower().find(run)) >= 0:
            return at, at + len(run)
        if run.isalpha() and run.isascii():
            return 0, min(len(run), len(name))
    return NOWHERE


def _phone_hit(phone: str, runs: Sequence[str]) -> Span:
    shown = masked_phone(phone)
    for run in runs:
        if run[0].isdigit() and phone.startswith(run):
            return 0, min(len(run), 3)
        if run[0].isdigit() and phone.endswith(run):
            return len(shown) - min(len(run), 4), len(shown)
    return NOWHERE
