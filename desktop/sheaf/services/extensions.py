"""The agreement an extension is signed on, with the consent of who secures the loan."""

from __future__ import annotations

from sheaf.domain.agreement import particulars_of
from sheaf.domain.loan import Standing
from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.domain.paper.shared import Lent, Party
from sheaf.domain.plan import Plan
from sheaf.queries import applications, parties, plans
from sheaf.queries import papers as kept
from sheaf.queries.parties import head, party
from sheaf.services import annexes, papers
from sheaf.services.contracts import Stamp
from sheaf.services.papers import Subject
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work

AGREEMENT = "extension_agreement"  # a kind of paper


def agreement(
    work: Work, row: RepaymentRow, before: Plan, after: Standing, stamp: Stamp
) -> int:
    """Make the agreement of an extension just granted; return the paper's id."""
    facts = _facts(work, row, before, after)
    loan = after.loan
    application = work.session.get_one(LoanRow, loan.id).application_id
    subject = Subject(loan.customer_id, application, loan.id, row.id)
    return papers.file(work, AGREEMENT, facts, stamp(AGREEMENT, facts), subject)


def agree_again(
    work: Work, old: int, row: RepaymentRow, before: Plan, after: Standing
) -> int:
    """Make it anew for an extension done again, in the wording it had before."""
    wording = kept.paper(work, old).wording
    return agreement(work, row, before, after, lambda _kind, _facts: wording)


def _facts(
    work: Work, row: RepaymentRow, before: Plan, after: Standing
) -> ExtensionAgreement:
    office, letterhead = head(work)
    loan = after.loan
    now = plans.left_by(work, loan.id, row.id) or plans.plan_of(work, after)
    guarantors, owners = who_secures(work, loan.id, loan.customer_id)
    return ExtensionAgreement(
        language=office.language,
        number=office.full_number("extension", row.number),
        office=letterhead,
        contract=office.full_number("contract", loan.number),
        borrower=party(work, loan.customer_id),
        guarantors=guarantors,
        owners=owners,
        lent=lent_before(before, after),
        left=after.outstanding,
        granted_on=row.day,
        to=now.matures_on,
        rate=now.terms.rate,
        reason=row.reason,
        lines=tuple(annexes.ahead(now, row)),
    )


def lent_before(before: Plan, after: Standing) -> Lent:
    """Say how the loan was to be repaid before its terms were changed."""
    return Lent(
        amount=after.loan.principal,
        rate=before.terms.rate,
        method=before.terms.method.value,
        instalments=sum(line.due.instalment > 0 for line in before.lines),
        lent_on=after.loan.disbursed_on,
        due_on=before.matures_on,
        every=before.terms.every.count,
        particulars=particulars_of(before.terms),
    )


def who_secures(
    work: Work, loan_id: int, borrower: int
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Name guarantors and the others of a group, and owners who are not the borrower."""
    application = work.session.get_one(LoanRow, loan_id).application_id
    if application is None:
        return (), ()
    people = [one.customer_id for one in applications.guarantors(work, application)]
    people += [one for one in _group(work, application) if one != borrower]
    owners = [one.owner_id for one in applications.collateral(work, application)]
    others = dict.fromkeys(one for one in owners if one != borrower)
    return (
        tuple(party(work, one) for one in dict.fromkeys(people)),
        tuple(party(work, one) for one in others),
    )


def _group(work: Work, application: int) -> list[int]:
    """List who is in the group that answers for the loan; nobody where none does."""
    group = work.session.get_one(ApplicationRow, application).group_id
    if group is None:
        return []
    return [one.customer_id for one in parties.group(work, group).members]
