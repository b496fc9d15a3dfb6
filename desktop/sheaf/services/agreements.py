"""The agreement on which terms are changed, with the consent of who secures the loan.

It is drawn up and printed before the change is posted, and signed by all who stand on it;
the change is posted with the agreement as it was signed, or not at all. Its number is that
of the contract and how many such agreements that had, so that it stays the same
whatever is posted on other loans meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sheaf.domain.agreement import particulars_of
from sheaf.domain.arrears import Due
from sheaf.domain.errors import Refused
from sheaf.domain.granting import Resolution
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import ZERO
from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.domain.paper.shared import Lent, Party, lent_on
from sheaf.domain.paper.signatories import signatories
from sheaf.domain.plan import CLOSED, Plan
from sheaf.queries import papers as kept
from sheaf.queries import plans, securities
from sheaf.queries.parties import head, party
from sheaf.services import annexes, papers
from sheaf.services.papers import Signing, Stamp, Subject
from sheaf.store import canonical
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.repayments import RepaymentRow, WithheldRow
from sheaf.store.work import Work

#: Draws a paper of a kind from its facts.
Draw = Callable[[str, object], bytes]


class NotSigned(Refused):
    """Other terms count once their agreement is printed and signed, not before."""

    field = "agreement"


class AgreementChanged(Refused):
    """What was printed and signed is not what would be agreed now."""

    field = "agreement"


@dataclass(eq=False)
class CountsBeforeSigned(Refused):
    """Nothing that is agreed counts for a day before the one it was signed on."""

    signed_on: date
    field = "on"


@dataclass(frozen=True, slots=True)
class Drawn:
    """An agreement drawn up: its kind, its facts, its wording, and the seal on both."""

    kind: str
    facts: Any
    wording: str

    @property
    def seal(self) -> str:
        """What stays the same as long as the agreement says the same."""
        return papers.seal(self.wording, canonical.dump(self.facts))


@dataclass(frozen=True, slots=True)
class Signed:
    """When an agreement was signed and by whom, and the very bytes that were."""

    signing: Signing
    content: bytes


#: Says of the agreement that is about to count how it was signed, or refuses it.
Sign = Callable[[Drawn], Signed]


def unsigned(_drawn: Drawn) -> Signed:
    """Refuse a change whose agreement nobody has signed."""
    raise NotSigned


def as_printed(seal: str, signing: Signing, draw: Draw) -> Sign:
    """Take an agreement as signed if it still says what was printed under this seal."""

    def sign(drawn: Drawn) -> Signed:
        if drawn.seal != seal:
            raise AgreementChanged
        return Signed(signing, draw(drawn.kind, drawn.facts))

    return sign


def at_once(draw: Draw) -> Sign:
    """Let everybody who stands on an agreement sign it as it is drawn up."""

    def sign(drawn: Drawn) -> Signed:
        names = signatories(drawn.kind, drawn.facts)
        return Signed(Signing(drawn.facts.granted_on, names), draw(drawn.kind, drawn.facts))

    return sign


@dataclass(frozen=True, slots=True)
class NewTerms:
    """A change of terms just written: its act, the plan before it, the loan after it."""

    row: RepaymentRow
    before: Plan
    after: Standing


@dataclass(frozen=True, slots=True)
class Agreeing:
    """How a change is agreed: in what wording, without whose consent, signed how."""

    stamp: Stamp
    without: frozenset[int] = frozenset()  # customers who secure it and do not consent
    resolution: Resolution | None = None  # the committee's decision it rests on
    sign: Sign = unsigned


@dataclass(frozen=True, slots=True)
class _Terms:
    """A change with the plan it left, and how it is agreed."""

    change: NewTerms
    now: Plan
    how: Agreeing


def drawn(work: Work, change: NewTerms, manner: Agreeing) -> Drawn | None:
    """Draw up the agreement of a change; nothing for one that takes none."""
    if (kind := PAPERS.get(Kind(change.row.kind))) is None:
        return None
    loan, row = change.after.loan, change.row
    now = plans.left_by(work, loan.id, row.id) or plans.plan_of(work, change.after)
    facts = FACTS[kind](work, _Terms(change, now, manner))
    return Drawn(kind, facts, manner.stamp(kind, facts))


def agree(work: Work, change: NewTerms, manner: Agreeing) -> int | None:
    """File the agreement of a change as it was signed; return its id, if it takes one."""
    found = drawn(work, change, manner)
    if found is None:
        return None
    signed = manner.sign(found)
    if signed.signing.signed_on > change.row.day:
        raise CountsBeforeSigned(signed.signing.signed_on)
    paper_id = _file(work, found, change)
    papers.was_signed(work, paper_id, signed.signing, signed.content)
    secures = securities.who_secures(work, change.after.loan.id).all
    _withhold(work, change.row, [one for one in secures if one in manner.without])
    return paper_id


def agree_again(work: Work, old: int, change: NewTerms) -> int | None:
    """Make it anew for a change done again, in its wording, with the same consents.

    The change was agreed and stands; its corrected agreement waits to be signed.
    """
    before = kept.paper(work, old)
    found = drawn(work, change, Agreeing(lambda _kind, _facts: before.wording))
    if found is None:
        return None
    was = change.row.instead_of_id
    _withhold(work, change.row, securities.withheld_from(work, was) if was else ())
    consent = replace(
        found.facts,
        guarantors=before.facts.guarantors,
        owners=before.facts.owners,
        without=before.facts.without,
        minutes=before.facts.minutes,
        decided_on=before.facts.decided_on,
    )
    return _file(work, replace(found, facts=consent), change)


def _withhold(work: Work, row: RepaymentRow, people: Iterable[int]) -> None:
    """Keep who did not consent: he answers as was agreed before."""
    work.session.add_all(
        WithheldRow(repayment_id=row.id, customer_id=one) for one in people
    )
    work.session.flush()


def _file(work: Work, found: Drawn, change: NewTerms) -> int:
    loan, row = change.after.loan, change.row
    application = work.session.get_one(LoanRow, loan.id).application_id
    subject = Subject(loan.customer_id, application, loan.id, row.id)
    return papers.file(work, found.kind, found.facts, found.wording, subject)


def _extension(work: Work, terms: _Terms) -> ExtensionAgreement:
    row, now, after = terms.change.row, terms.now, terms.change.after
    return ExtensionAgreement(
        **_common(work, terms),
        lent=_lent_before(terms.change),
        left=after.outstanding_on(row.day),
        to=now.matures_on,
        rate=now.terms.rate,
        lines=tuple(annexes.ahead(now, row)),
    )


def _restructuring(work: Work, terms: _Terms) -> RestructuringAgreement:
    row, now = terms.change.row, terms.now
    lines = tuple(annexes.ahead(now, row))
    carried = next((one.due for one in now.lines if _carried(one.due, row)), None)
    agreed = sum(line.number > 0 for line in lines)
    return RestructuringAgreement(
        **_common(work, terms),
        before=_lent_before(terms.change),
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


def _common(work: Work, terms: _Terms) -> dict[str, Any]:
    """Gather what both papers name: number, contract, who signs, from when and why."""
    office, letterhead = head(work)
    loan, row = terms.change.after.loan, terms.change.row
    secures, without = securities.who_secures(work, loan.id), terms.how.without
    before = [one for one in kept.of_loan(work, loan.id) if one.kind in FACTS]
    resolution = terms.how.resolution
    return {
        "language": office.language,
        "number": office.full_number("agreement", f"{loan.number}-{len(before) + 1}"),
        "office": letterhead,
        "contract": office.full_number("contract", loan.number),
        "borrower": party(work, loan.customer_id),
        "guarantors": _parties(work, secures.guarantors, without),
        "owners": _parties(work, secures.owners, without),
        "without": _parties(work, secures.all, frozenset(secures.all) - without),
        "minutes": resolution.minutes.strip() if resolution else "",
        "decided_on": resolution.on if resolution else None,
        "granted_on": row.day,
        "reason": row.reason,
    }


def _parties(work: Work, people: tuple[int, ...], but: frozenset[int]) -> tuple[Party, ...]:
    return tuple(party(work, one) for one in people if one not in but)


def _lent_before(change: NewTerms) -> Lent:
    """Say how the loan was to be repaid before its terms were changed."""
    before, after = change.before, change.after
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


def _carried(due: Due, row: RepaymentRow) -> bool:
    """Tell the line that stands for what was owed beside the principal."""
    return due.instalment < 0 and due.due_on == row.day and due.late_from != CLOSED
