"""How the lines of a loan's schedule came about, from the terms it was paid out on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sheaf.domain.errors import Refused
from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.reckoning import Reckoning
from sheaf.domain.schedule import Instalment
from sheaf.domain.schedule.explain import Explanation, explain
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.plans import Version


def agreed(file: LoanFile, line: Instalment) -> Explanation | None:
    """Unfold a line, if it still is as the first terms made it."""
    try:
        one = explain(file.terms, line.number)
    except (IndexError, Refused):
        return None
    found = one.opening, one.principal.amount, one.payment
    if found != (line.opening, line.principal, line.payment):
        return None
    return replace(one, due_on=to_pay_on(file.version, line))


def to_pay_on(version: Version, line: Instalment) -> date:
    """Return the day after which a line is late: its own if it is late no more."""
    number = line.number
    [due] = [one.due for one in version.plan.lines if one.due.instalment == number]
    return due.late_from if due.open else due.due_on


def reckoning(file: LoanFile, head: tuple[Office, shared.Office]) -> Reckoning | None:
    """Return the paper on how the schedule came about, while those terms hold."""
    found = [agreed(file, line) for line in file.instalments]
    if not all(found):
        return None
    office, letterhead = head
    loan, lines = file.standing.loan, file.instalments
    return Reckoning(
        language=office.language,
        office=letterhead,
        lent=shared.lent_on(file.terms, len(lines), lines[-1].due_on),
        terms=file.terms,
        to_pay_on=tuple(one.due_on for one in found if one),
        number=office.full_number("contract", loan.number),
        borrower=loan.borrower,
    )
