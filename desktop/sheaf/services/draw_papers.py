"""The papers of a draw on a limit: notice, debit note and voucher, each time anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sheaf.domain.loan import Standing
from sheaf.queries import papers
from sheaf.queries.applications import Application
from sheaf.queries.papers import PaperLine
from sheaf.queries.parties import head
from sheaf.services import numbering, payout_facts
from sheaf.services import papers as filing
from sheaf.services.papers import Subject
from sheaf.services.payouts import Payout
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

#: The papers of a draw, and the kind of number that each of them bears.
BEARS = {
    "disbursement_notice": "notice",
    "debit_note": "debit_note",
    "disbursement_voucher": "disbursement",
}


def file(
    work: Work, application: Application, row: RepaymentRow, after: Standing, payout: Payout
) -> tuple[int, ...]:
    """Make the papers of a draw just paid out; return their ids."""
    loan = after.loan
    facts = payout_facts.gather(work, application, after, payout, row.number)
    subject = Subject(loan.customer_id, application.id, loan.id, row.id)
    return payout_facts.file(work, facts, subject)


def file_again(
    work: Work, former: Iterable[PaperLine], row: RepaymentRow, customer_id: int
) -> None:
    """Make them anew for a draw done again: the same words under the new numbers."""
    office, _letterhead = head(work)
    for line in former:
        if line.kind in BEARS:
            own = line.kind == "debit_note"
            number = numbering.give(work, "debit_note") if own else row.number
            full = office.full_number(BEARS[line.kind], number)
            facts = replace(papers.paper(work, line.id).facts, number=full)
            subject = Subject(customer_id, None, row.loan_id, row.id)
            filing.file(work, line.kind, facts, "", subject)
