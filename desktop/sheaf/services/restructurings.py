"""The agreement a rescheduling is signed on, with the consent of who secures the loan."""

from __future__ import annotations

from sheaf.domain.arrears import Due
from sheaf.domain.loan import Standing
from sheaf.domain.money import ZERO
from sheaf.domain.paper import shared
from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.domain.plan import CLOSED, Plan
from sheaf.queries import papers as kept
from sheaf.queries import plans
from sheaf.queries.parties import head, party
from sheaf.services import annexes, extensions, papers
from sheaf.services.contracts import Stamp
from sheaf.services.papers import Subject
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

AGREEMENT = "restructuring_agreement"  # a kind of paper


def agreement(
    work: Work, row: RepaymentRow, before: Plan, after: Standing, stamp: Stamp
) -> int:
    """Make the agreement of a rescheduling just granted; return the paper's id."""
    facts = _facts(work, row, before, after)
    loan = after.loan
    application = work.session.get_one(LoanRow, loan.id).application_id
    subject = Subject(loan.customer_id, application, loan.id, row.id)
    return papers.file(work, AGREEMENT, facts, stamp(AGREEMENT, facts), subject)


def agree_again(
    work: Work, old: int, row: RepaymentRow, before: Plan, after: Standing
) -> int:
    """Make it anew for a rescheduling done again, in the wording it had before."""
    wording = kept.paper(work, old).wording
    return agreement(work, row, before, after, lambda _kind, _facts: wording)


def _facts(
    work: Work, row: RepaymentRow, before: Plan, after: Standing
) -> RestructuringAgreement:
    office, letterhead = head(work)
    loan, now = after.loan, plans.plan_of(work, after)
    guarantors, owners = extensions.who_secures(work, loan.id, loan.customer_id)
    lines = tuple(annexes.ahead(now, row))
    carried = next((one.due for one in now.lines if _carried(one.due, row)), None)
    agreed = sum(line.number > 0 for line in lines)
    return RestructuringAgreement(
        language=office.language,
        number=office.full_number("rescheduling", row.number),
        office=letterhead,
        contract=office.full_number("contract", loan.number),
        borrower=party(work, loan.customer_id),
        guarantors=guarantors,
        owners=owners,
        before=extensions.lent_before(before, after),
        now=shared.lent_on(now.terms, agreed, now.matures_on),
        granted_on=row.day,
        reason=row.reason,
        lines=lines,
        interest=carried.interest if carried else ZERO,
        late=carried.penalty + carried.compound if carried else ZERO,
    )


def _carried(due: Due, row: RepaymentRow) -> bool:
    """Tell the line that stands for what was owed beside the principal."""
    return due.instalment < 0 and due.due_on == row.day and due.late_from != CLOSED
