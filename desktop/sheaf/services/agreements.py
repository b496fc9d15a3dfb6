"""The agreement on which terms are changed, with the consent of who secures the loan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sheaf.domain.agreement import particulars_of
from sheaf.domain.arrears import Due
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO
from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.domain.paper.shared import Lent, Party, lent_on
from sheaf.domain.plan import CLOSED, Plan
from sheaf.queries import papers as kept
from sheaf.queries import parties, plans, securities
from sheaf.queries.parties import head, party
from sheaf.services import annexes, papers
from sheaf.services.papers import Stamp, Subject
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.repayments import RepaymentRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class _Terms:
    """A change of terms just written: its act, the plans around it, the loan after it."""

    row: RepaymentRow
    before: Plan
    now: Plan
    after: Standing


def agreement(
    work: Work, row: RepaymentRow, before: Plan, after: Standing, stamp: Stamp
) -> int | None:
    """Make the agreement of a change just granted; return the paper's id, if it has one."""
    if (kind := PAPERS.get(Kind(row.kind))) is None:
        return None
    loan = after.loan
    now = plans.left_by(work, loan.id, row.id) or plans.plan_of(work, after)
    facts = FACTS[kind](work, _Terms(row, before, now, after))
    application = work.session.get_one(LoanRow, loan.id).application_id
    subject = Subject(loan.customer_id, application, loan.id, row.id)
    return papers.file(work, kind, facts, stamp(kind, facts), subject)


def agree_again(
    work: Work, old: int, row: RepaymentRow, before: Plan, after: Standing
) -> int | None:
    """Make it anew for a change done again, in the wording it had before."""
    wording = kept.paper(work, old).wording
    return agreement(work, row, before, after, lambda _kind, _facts: wording)


def _extension(work: Work, terms: _Terms) -> ExtensionAgreement:
    row, now = terms.row, terms.now
    return ExtensionAgreement(
        **_common(work, terms, "extension"),
        lent=_lent_before(terms.before, terms.after),
        left=terms.after.outstanding_on(row.day),
        to=now.matures_on,
        rate=now.terms.rate,
        lines=tuple(annexes.ahead(now, row)),
    )


def _restructuring(work: Work, terms: _Terms) -> RestructuringAgreement:
    row, now = terms.row, terms.now
    lines = tuple(annexes.ahead(now, row))
    carried = next((one.due for one in now.lines if _carried(one.due, row)), None)
    agreed = sum(line.number > 0 for line in lines)
    return RestructuringAgreement(
        **_common(work, terms, "rescheduling"),
        before=_lent_before(terms.before, terms.after),
        now=lent_on(now.terms, agreed, now.matures_on),
        lines=lines,
        interest=carried.interest if carried else ZERO,
        late=carried.penalty + carried.compound if carried else ZERO,
    )


#: The paper of each change that is agreed on one, and how its facts are gathered.
PAPERS = {
    Kind.EXTENSION: "extension_agreement",
    Kind.RESCHEDULING: "restructuring_agreement",
}
FACTS: dict[str, Callable[[Work, _Terms], Any]] = {
    "extension_agreement": _extension,
    "restructuring_agreement": _restructuring,
}


def _common(work: Work, terms: _Terms, series: str) -> dict[str, Any]:
    """Gather what both papers name: number, contract, who signs, from when and why."""
    office, letterhead = head(work)
    loan, row = terms.after.loan, terms.row
    guarantors, owners = _who_secures(work, loan.id, loan.customer_id)
    return {
        "language": office.language,
        "number": office.full_number(series, row.number),
        "office": letterhead,
        "contract": office.full_number("contract", loan.number),
        "borrower": party(work, loan.customer_id),
        "guarantors": guarantors,
        "owners": owners,
        "granted_on": row.day,
        "reason": row.reason,
    }


def _lent_before(before: Plan, after: Standing) -> Lent:
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


def _who_secures(
    work: Work, loan_id: int, borrower: int
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Name guarantors and the others of a group, and owners who are not the borrower."""
    application = work.session.get_one(LoanRow, loan_id).application_id
    if application is None:
        return (), ()
    people = [one.customer_id for one in securities.guarantors(work, application)]
    people += [one for one in _group(work, application) if one != borrower]
    owners = [one.owner_id for one in securities.collateral(work, application)]
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


def _carried(due: Due, row: RepaymentRow) -> bool:
    """Tell the line that stands for what was owed beside the principal."""
    return due.instalment < 0 and due.due_on == row.day and due.late_from != CLOSED
