"""The statement of what officers earned in a month, kept as it was printed."""

from __future__ import annotations

from datetime import date

from sheaf.domain.errors import Unusable
from sheaf.domain.paper.performance_pay import PerformancePay
from sheaf.domain.teller import Permission
from sheaf.queries import performance_pay
from sheaf.queries.parties import head
from sheaf.services import reports
from sheaf.store.work import Work


def statement(work: Work, last: date) -> int:
    """Make the statement of a month up to a day; the last one again if it says the same."""
    work.require(Permission.SEE_REPORTS)
    if last > work.today:
        raise Unusable("day", "in_the_future", last.isoformat())
    office, letterhead = head(work)
    facts = PerformancePay(
        language=office.language,
        number="",
        office=letterhead,
        last=last,
        made=work.now,
        made_by=work.teller.name,
        officers=performance_pay.of_month(work, last),
    )
    paper, number = reports.keep(work, "performance_pay", facts)
    if number:
        work.note("office.performance_pay", number, after=last)
    return paper
