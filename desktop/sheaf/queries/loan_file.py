"""Everything the page of one loan shows: who, how much, where it stands, what was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from sheaf.domain.arrears import Reckoning, reckon
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.signatories import TO_SIGN
from sheaf.domain.repayment import Claim, Component, owed
from sheaf.domain.revolving import Limit
from sheaf.domain.schedule import Instalment, Terms
from sheaf.queries import (
    arrivals,
    limits,
    loans,
    papers,
    plans,
    refinancing,
    repayments,
    securities,
    tellers,
)
from sheaf.queries.arrivals import Arrival
from sheaf.queries.papers import PaperLine
from sheaf.queries.payouts import Elsewhere, elsewhere
from sheaf.queries.plans import Version
from sheaf.queries.refinancing import Links
from sheaf.queries.repayments import RepaymentLine
from sheaf.queries.securities import CollateralLine, GuarantorLine, Withheld
from sheaf.store.tables.loans import (
    DisbursementRow,
    LoanRow,
    StandingRow,
)
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class PaidOut:
    """How the money left, and whether the borrower saw it arrive."""

    number: str
    way: str  # cash, bank, entrusted
    payee: str
    account: str
    at: datetime
    teller: str
    arrivals: tuple[Arrival, ...] = ()
    settled: Money = ZERO  # what of the loan paid an old one off, and never left

    @property
    def confirmed(self) -> bool:
        """Whether the borrower need not be asked any more what arrived."""
        return any(not one.waits for one in self.arrivals)


@dataclass(frozen=True, slots=True)
class LoanFile:
    """A loan's whole file on a day."""

    standing: Standing
    on: date
    versions: tuple[Version, ...]
    application_id: int | None
    officer: str
    reckonings: tuple[Reckoning, ...]
    claims: tuple[Claim, ...]
    guarantors: tuple[GuarantorLine, ...]
    collateral: tuple[CollateralLine, ...]
    withheld: tuple[Withheld, ...]
    repayments: tuple[RepaymentLine, ...]
    wanted: dict[int, LoanAct]
    papers: tuple[PaperLine, ...]
    paid_out: PaidOut | None
    elsewhere: tuple[Elsewhere, ...]
    settled_on: date | None
    certificate: str
    names: dict[int, str]
    links: Links

    @property
    def version(self) -> Version:
        """The schedule in force."""
        return next(one for one in self.versions if one.number == self.standing.version)

    @property
    def terms(self) -> Terms:
        """The terms in force."""
        return self.version.plan.terms

    @property
    def instalments(self) -> tuple[Instalment, ...]:
        """The lines in force, by due date; those below zero are no instalments."""
        return self.version.instalments

    @property
    def limit(self) -> Limit | None:
        """The limit, where the loan is one: nothing is free once it was closed."""
        if not self.standing.loan.revolves:
            return None
        closed = limits.closed_on(self.repayments, self.certificate, self.on)
        return limits.of_plan(self.version.plan, self.standing.outstanding, closed)

    @property
    def free(self) -> Money:
        """What may be drawn today: nothing of what is no limit, or was written off."""
        if self.limit is None or self.standing.status is Status.WRITTEN_OFF:
            return ZERO
        return self.limit.free(self.on)

    @property
    def unsigned(self) -> tuple[PaperLine, ...]:
        """The papers that count and that nobody has signed yet."""
        return tuple(
            one
            for one in self.papers
            if one.kind in TO_SIGN and not one.signed_on and not one.void
        )

    @property
    def agreed(self) -> tuple[Instalment, ...]:
        """The instalments in force, without lines that belong to none."""
        return tuple(line for line in self.instalments if line.number > 0)

    @property
    def contracted(self) -> Version:
        """The schedule agreed on last: a settlement draws one up that nobody agreed to."""
        agreed = [one for one in self.versions if one.kind != Kind.SETTLEMENT.value]
        return self.version if self.version in agreed else agreed[-1]

    @property
    def due(self) -> Money:
        """All that is owed today."""
        return owed(self.claims)

    @property
    def days_late(self) -> int:
        """How late the oldest unpaid instalment is."""
        return self.standing.days_past_due(self.on)

    def paid(self, instalment: int) -> Money:
        """Add up the interest and principal paid on an instalment, late interest apart."""
        parts = (Component.INTEREST, Component.PRINCIPAL)
        history = self.standing.history(self.on)
        return sum(
            (
                one.amount
                for one in history
                if one.instalment == instalment and one.component in parts
            ),
            ZERO,
        )

    def reckoning(self, instalment: int) -> Reckoning | None:
        """Return how the claim on an instalment came about, if it is due."""
        return next(
            (one for one in self.reckonings if one.due.instalment == instalment), None
        )


def file_of(work: Work, loan_id: int) -> LoanFile:
    """Open a loan's file as of today."""
    row, settled_on = work.session.execute(
        select(LoanRow, StandingRow.settled_on)
        .join(StandingRow, StandingRow.loan_id == LoanRow.id)
        .where(LoanRow.id == loan_id)
    ).one()
    standing, names = loans.standing(work, loan_id), tellers.names(work)
    rules, history = standing.loan.covenants.late, standing.history(work.today)
    secured = row.application_id
    return LoanFile(
        standing=standing,
        on=work.today,
        versions=plans.versions(work, loan_id),
        application_id=secured,
        officer=names.get(row.officer_id, ""),
        reckonings=reckon(standing.dues, history, work.today, rules),
        claims=standing.claims(work.today),
        guarantors=securities.guarantors(work, secured) if secured else (),
        collateral=securities.collateral(work, secured) if secured else (),
        withheld=securities.withheld(work, loan_id),
        repayments=repayments.of_loan(work, loan_id),
        wanted=repayments.wanted(work, loan_id),
        papers=_papers(work, loan_id, secured),
        paid_out=_paid_out(work, loan_id, names),
        elsewhere=elsewhere(work, row.number),
        settled_on=settled_on,
        certificate=papers.certificate_of(work, loan_id),
        names=names,
        links=refinancing.links(work, loan_id),
    )


def _papers(work: Work, loan_id: int, application_id: int | None) -> tuple[PaperLine, ...]:
    """List the papers of the loan and of the contract it came from, each once.

    Void ones of the loan stay; drafts of the contract that were drawn up anew do not.
    """
    own = papers.of_loan(work, loan_id)
    before = papers.of_application(work, application_id) if application_id else ()
    found = {line.id: line for line in (*(one for one in before if not one.void), *own)}
    return tuple(found[one] for one in sorted(found))


def _paid_out(work: Work, loan_id: int, names: dict[int, str]) -> PaidOut | None:
    row = work.session.get(DisbursementRow, loan_id)
    if row is None:
        return None
    return PaidOut(
        row.number,
        row.way,
        row.payee,
        row.payee_account,
        row.at,
        names.get(row.teller_id, ""),
        arrivals.of_loan(work, loan_id),
        row.settled,
    )
