"""How the office stands today, as whoever answers for it asks: money, arrears, decisions.

All loans are classed for it, so that it is asked aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sheaf.domain import portfolio as rules
from sheaf.domain.ledger import Account
from sheaf.domain.money import Money, total
from sheaf.domain.portfolio import Report
from sheaf.queries import (
    broken,
    cash,
    passed,
    policy,
    portfolio,
    today,
    worklists,
)
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.passed import Sum
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """Today's figures. ``due``: what falls due today and is not paid yet.

    ``open_since`` is the oldest day whose till was not closed; ``open_tills`` how many.
    """

    day: date
    received: Sum
    paid_out: Sum
    due: Sum
    loans: Report
    cash: Money
    open_tills: int
    open_since: date | None
    decide: Sum
    hear: Sum
    late_visits: int
    late_answers: int


def office_day(work: Work) -> OfficeDay:
    """Gather the figures of the day; each is that of the page it leads to."""
    lines, lists = passed.passed(work, work.today), worklists.worklists(work)
    due = today.due_today(work)
    left_open = cash.unclosed(work, work.today)
    late = broken.among(work, lists)
    return OfficeDay(
        day=work.today,
        received=passed.received(lines),
        paid_out=passed.paid_out(lines),
        due=Sum(len(due), total(line.amount for line in due)),
        loans=_report(work),
        cash=cash.balance(work, [Account.CASH]),
        open_tills=len(left_open),
        open_since=left_open[0][1] if left_open else None,
        decide=_asked(lists.decide),
        hear=_asked(lists.hear),
        late_visits=len(late.visits),
        late_answers=len(late.answers),
    )


def _report(work: Work) -> Report:
    found = portfolio.on(work, work.today)
    return rules.report([one.position for one in found], policy.on(work, work.today))


def _asked(lines: Sequence[ApplicationLine]) -> Sum:
    return Sum(len(lines), total(line.amount for line in lines))
