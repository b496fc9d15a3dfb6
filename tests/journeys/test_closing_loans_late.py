"""Loans of every method closed every day, and weeks late: the same, day by day.

What stands as receivable and the class are those of the day that is closed, whatever was
paid, drawn up anew, settled or written off between it and the closing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from sheaf.cli import events
from sheaf.cli.lives import Life, happen
from sheaf.domain.ledger import Account
from sheaf.domain.money import total
from sheaf.queries import loans, risk
from sheaf.queries.checks import ledger
from sheaf.services import closing, policy
from sheaf.services.practice import stage
from sheaf.store.tables.ledger import PostingRow
from tests.journeys.random_lives import HOLIDAYS, NEW_TERMS, POLICIES, TERMS, terms_of, yuan

LENT, DAYS, NO_LONGER_ACCRUES = date(2026, 3, 10), 62, 20
OF_MONEY = [said for said in TERMS if said["method"] != "revolving"]

#: What may happen on a day, with a number that says how much or to when.
KINDS = (
    *("owed", "owed", "half", "repay", "prepay", "extend", "reprice", "reschedule"),
    *("waive", "settle", "write_off"),
)
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
    """A life, and how each day was closed: receivable, class and refusals."""

    life: Life
    receivable: list[int] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    refused: list[Any] = field(default_factory=list)

    def tell(self, day: date, **said: Any) -> None:
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
        standing = loans.standing(self.life.work, self.life.number)
        owed = total(one.total for one in standing.claims(day)).fen
        amount = {"owed": max(owed, 1), "half": owed // 2 + 1}.get(kind, much)
        months = 1 + much % 6
        self.tell(
            day,
            **{
                "prepay": {
                    "do": "prepay",
                    "amount": yuan(much * 3),
                    "effect": "shorter" if much % 2 else "smaller",
                },
                "extend": {
                    "do": "extend",
                    "to": (standing.dues[-1].due_on + timedelta(30 * months)).isoformat(),
                },
                "reprice": {
                    "do": "reprice",
                    "rate": {"percent_per_year": str(5 + months)},
                },
                "reschedule": {
                    "do": "reschedule",
                    "terms": NEW_TERMS[much % len(NEW_TERMS)]
                    | {"rate": {"percent_per_year": "8"}},
                },
                "waive": {
                    "do": "waive",
                    "component": "interest",
                    "amount": yuan(much % 9_000 + 1),
                },
                "settle": {"do": "settle"},
                "write_off": {"do": "write_off"},
            }.get(kind, {"do": "repay", "amount": yuan(amount)}),
        )

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


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    said=st.sampled_from(OF_MONEY),
    closed=st.sampled_from(HOLIDAYS),
    covenants=st.sampled_from(POLICIES),
    moments=st.lists(MOMENT, max_size=8),
)
def test_closing_late_finds_every_day_what_closing_daily_found(
    said, closed, covenants, moments, theatre
) -> None:
    terms = terms_of(LENT, said | closed, 12_000, "9")
    read = events.read({"terms": terms, "policy": covenants, "events": []})
    with theatre.story() as work:
        punctual = lived(Life(read, theatre, work), moments, daily=True)
        each_day, earned = punctual.receivable, punctual.income
    with theatre.story() as work:
        tardy = lived(Life(read, theatre, work), moments, daily=False)

        assert tardy.receivable == each_day
        assert tardy.classes == punctual.classes
        assert tardy.income == earned
        assert list(ledger.accruals_agree(work)) == []
    acts = [one for one in punctual.refused if one]
    assert acts == [one for one in tardy.refused if one]
