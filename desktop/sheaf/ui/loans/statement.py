"""What is owed on a loan today, on paper, as the screen unfolds it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from sheaf.domain.money import ZERO, total
from sheaf.domain.office import Office
from sheaf.domain.paper import shared
from sheaf.domain.paper.statement import Statement, StatementLine
from sheaf.domain.schedule import Instalment
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.misuses import Charged
from sheaf.ui.loans.charged import told
from sheaf.ui.loans.unfolded import unfolded


def statement(
    file: LoanFile, misuses: Iterable[Charged], head: tuple[Office, shared.Office]
) -> Statement:
    """Return the paper, in the language of the screen: its sums are the screen's own."""
    office, letterhead = head
    chinese = QLocale().language() == QLocale.Language.Chinese
    return Statement(
        language="zh_CN" if chinese else "en",
        office=letterhead,
        number=office.full_number("contract", file.standing.loan.number),
        borrower=file.standing.loan.borrower,
        on=file.on,
        lines=tuple(_line(file, one) for one in file.instalments),
        due=file.due,
        outstanding=file.standing.outstanding,
        charges=total(claim.total for claim in file.claims if not claim.instalment),
        charges_told=tuple(
            sentence for one in misuses for sentence in told(one.parts, one.amount)
        ),
    )


def _line(file: LoanFile, line: Instalment) -> StatementLine:
    found = file.reckoning(line.number)
    return StatementLine(
        number=line.number,
        due_on=line.due_on,
        principal=line.principal,
        interest=line.interest,
        payment=line.payment,
        paid=file.paid(line.number),
        owed=found.claim.total if found else ZERO,
        told=tuple(unfolded(file, file.version, line)),
    )
