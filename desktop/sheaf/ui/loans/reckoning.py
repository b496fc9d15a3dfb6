"""How the lines of a loan's schedule came about, from the terms it was paid out on."""

from __future__ import annotations

from sheaf.domain.errors import Refused
from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.reckoning import Reckoning
from sheaf.domain.schedule import Instalment
from sheaf.domain.schedule.explain import Explanation, explain
from sheaf.queries.loan_file import LoanFile


def agreed(file: LoanFile, line: Instalment) -> Explanation | None:
    """Unfold a line, if it still is as the first terms made it."""
    try:
        one = explain(file.terms, line.number)
    except (IndexError, Refused):
        return None
    found = one.opening, one.principal.amount, one.payment
    return one if found == (line.opening, line.principal, line.payment) else None


def reckoning(file: LoanFile, head: tuple[Office, shared.Office]) -> Reckoning | None:
    """Return the paper on how the schedule came about, while those terms hold."""
    if not all(agreed(file, line) for line in file.instalments):
        return None
    office, letterhead = head
    loan, lines = file.standing.loan, file.instalments
    return Reckoning(
        language=office.language,
        office=letterhead,
        lent=shared.lent_on(file.terms, len(lines), lines[-1].due_on),
        terms=file.terms,
        number=office.full_number("contract", loan.number),
        borrower=loan.borrower,
    )
