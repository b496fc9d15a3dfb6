"""Loans of every method closed every day, and weeks late: the same, day by day.

What stands as receivable and the class are those of the day that is closed, whatever was
paid, drawn up anew, settled or written off between it and the closing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from sheaf.cli import events, schedules
from sheaf.cli.lives import Life, happen
from sheaf.domain.ledger import Account
from sheaf.domain.money import total
from sheaf.queries import loans, risk
from sheaf.queries.checks import ledger
from sheaf.services import closing, policy
from sheaf.services.practice import stage
from sheaf.store.tables.ledger import PostingRow
from tests.journeys.random_lives import POLICIES, yuan
from tests.journeys.random_terms import (
    HOLIDAYS,
    NEW_TERMS,
    SWITCHES,
    TERMS,
    switched,
    terms_of,
)

LENT, DAYS, NO_LONGER_ACCRUES = date(2026, 3, 10), 62, 20
OF_MONEY = [said for said in TERMS if said["method"] != "revolving"]

#: What may happen on a day, with a number that says how much or to when.
KINDS = (
    *("owed", "owed", "half", "repay", "prepay", "extend", "reprice", "reschedule"),
    *("waive", "settle", "write_off", "found", "reverse"),
)


def repay(fen: int) -> dict[str, Any]:
    return {"do": "repay", "amount": yuan(fen)}


def prepay(fen: int) -> dict[str, Any]:
    effect = "shorter" if fen % 2 else "smaller"
    return {"do": "prepay", "amount": yuan(fen * 3), "effect": effect}


def waive(fen: int) -> dict[str, Any]:
    return {"do": "waive", "component": "interest", "amount": yuan(fen % 9_000 + 1)}


def reprice(much: int) -> dict[str, Any]:
    return {"do": "reprice", "rate": {"percent_per_year": str(5 + much % 9)}}


def reschedule(much: int) -> dict[str, Any]:
    terms = NEW_TERMS[much % len(NEW_TERMS)] | {"rate": {"percent_per_year": "8"}}
    return {"do": "reschedule", "terms": terms}


SAID: dict[str, Callable[[int], dict[str, Any]]] = {
    "repay": repay,
    "found": repay,
    "prepay": prepay,
    "waive": waive,
    "reprice": reprice,
    "reschedule": reschedule,
    "settle": lambda _much: {"do": "settle"},
    "write_off": lambda _much: {"do": "write_off"},
    "reverse": lambda _much: {"do": "reverse", "reason": "wrong"},
}
MOMENT = st.tuples(st.integers(1, DAYS), st.sampled_from(KINDS), st.integers(1, 400_000))


@pytest.fixture(scope="module")
def theatre(tmp_path_factory) -> stage.Stage:
    """Set books up in which a loan stops accruing early, as an office may decide."""
    found = stage.set_up(tmp_path_factory.mktemp("stage"))
    with found.books.work(found.player) as work:
        days = str(NO_LONGER_ACCRUES)
        policy.change(work, "non_accrual_after_days", days, work.today, "early")
    return found


@dataclass
class Lived:
    """A life, and how each day was closed: receivable, class and refusals.

    An evening knows nothing of what is ``put_right`` after it; from then on it does.
    """

    life: Life
    receivable: list[int] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    refused: list[Any] = field(default_factory=list)
    put_right: date = LENT
    refs: int = 0

    def tell(self, day: date, **said: Any) -> None:
        if said["do"] == "reverse":
            said["ref"] = max(self.life.acts, default="none")
        event = events.event({"on": day.isoformat()} | said, "event")
        self.refused.append(happen(self.life, event)["refused"])

    def close(self, day: date) -> None:
        life = self.life
        life.last = max(life.last, day)
        life.work = replace(life.work, now=datetime.combine(life.last, time(18)))
        work, number = life.work, life.number
        closing.close(work, day)
        self.receivable.append(loans.standing(work, number).accrued.fen)
        found = risk.of_loan(work, number, day).classification
        self.classes.append(found.effective.value)

    def happen(self, day: date, kind: str, much: int) -> None:
        """Do an act of a day; one that changes days before it is remembered."""
        back = timedelta(days=much % 25) if kind == "found" else timedelta()
        said = self.said(day, kind, much)
        self.refs += 1
        self.tell(max(day - back, LENT), ref=f"{self.refs}", **said)
        if kind in {"found", "reverse"}:
            self.put_right = day

    def said(self, day: date, kind: str, much: int) -> dict[str, Any]:
        standing = loans.standing(self.life.work, self.life.number)
        if kind in {"owed", "half"}:
            owed = total(one.total for one in standing.claims(day)).fen
            return repay(max(owed // (1 if kind == "owed" else 2), 1))
        if kind == "extend":
            to = standing.dues[-1].due_on + timedelta(days=30 + much % 150)
            return {"do": "extend", "to": to.isoformat()}
        return SAID[kind](much)

    @property
    def income(self) -> int:
        of_interest = PostingRow.account == Account.INTEREST_INCOME.value
        sums = select(func.sum(PostingRow.credit), func.sum(PostingRow.debit))
        credit, debit = self.life.work.session.execute(sums.where(of_interest)).one()
        return (credit.fen if credit else 0) - (debit.fen if debit else 0)


def lived(life: Life, moments: list[tuple[int, str, int]], *, daily: bool) -> Lived:
    """Live through the days, closing each on its evening, or all of them at the end."""
    found, last = Lived(life), LENT + timedelta(days=DAYS)
    found.tell(LENT, do="disburse")
    for turn in range(DAYS + 1):
        day = LENT + timedelta(days=turn)
        for on, kind, much in moments:
            if on == turn:
                found.happen(day, kind, much)
        if daily:
            found.close(day)
    if not daily:
        found.tell(last, do="quote")
        for turn in range(DAYS + 1):
            found.close(LENT + timedelta(days=turn))
    return found


def drawn(said: dict[str, Any], switches: dict[str, Any]) -> dict[str, Any]:
    """Set the switches, unless no schedule can be made of the terms then."""
    found = switched(said, switches)
    return said if "error" in schedules.schedule(found)[0] else found


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    said=st.sampled_from(OF_MONEY),
    switches=SWITCHES,
    closed=st.sampled_from(HOLIDAYS),
    covenants=st.sampled_from(POLICIES),
    moments=st.lists(MOMENT, max_size=8),
)
def test_closing_late_finds_every_day_what_closing_daily_found(
    said, switches, closed, covenants, moments, theatre
) -> None:
    terms = drawn(terms_of(LENT, said | closed, 12_000, "9"), switches)
    read = events.read({"terms": terms, "policy": covenants, "events": []})
    with theatre.story() as work:
        punctual = lived(Life(read, theatre, work), moments, daily=True)
        each_day, earned = punctual.receivable, punctual.income
    with theatre.story() as work:
        tardy = lived(Life(read, theatre, work), moments, daily=False)

        known = (punctual.put_right - LENT).days
        assert tardy.receivable[known:] == each_day[known:]
        assert tardy.classes[known:] == punctual.classes[known:]
        assert tardy.income == earned
        assert list(ledger.accruals_agree(work)) == []
    assert punctual.refused == tardy.refused[: len(punctual.refused)]
