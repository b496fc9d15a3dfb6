"""Questions about what secures an application: who answers for it, and which things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.collateral import Insurance, Lease
from sheaf.domain.loan_act import Kind
from sheaf.domain.money import Money
from sheaf.queries import parties
from sheaf.queries.loans import ANSWER
from sheaf.store.tables.applications import ApplicationRow, CollateralRow, GuarantorRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.tables.repayments import RepaymentRow, WithheldRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class GuarantorLine:
    """A guarantor of an application."""

    id: int
    customer_id: int
    name: str
    kind: str
    relation: str
    monthly_income: Money
    owes: Money
    guarantees: Money
    net_assets: Money
    spouse_consents: bool
    period_years: int


@dataclass(frozen=True, slots=True)
class CollateralLine:
    """A thing mortgaged or pledged."""

    id: int
    owner_id: int
    owner: str
    form: str
    kind: str
    thing: str
    quantity: str
    place: str
    certificate: str
    value: Money
    valued_on: date
    valued_by: str
    prior_charges: Money
    co_owners: str
    leased_to: str
    leased_until: date | None
    insured_with: str
    insured_until: date | None
    registered_at: str
    registration: str
    filed: str
    registered_on: date | None
    delivered_on: date | None
    kept_at: str
    released_on: date | None

    @property
    def lease(self) -> Lease | None:
        """Who has leased it; nobody where it was said not to be leased."""
        return Lease(self.leased_to, self.leased_until) if self.leased_to else None

    @property
    def insurance(self) -> Insurance | None:
        """With whom it is insured; with nobody where it was said not to be."""
        until = self.insured_until
        return Insurance(self.insured_with, until) if until is not None else None


def guarantors(work: Work, application_id: int) -> tuple[GuarantorLine, ...]:
    """List who answers for what an application asks."""
    rows = work.session.execute(
        select(
            GuarantorRow.id,
            GuarantorRow.customer_id,
            CustomerRow.name,
            GuarantorRow.kind,
            GuarantorRow.relation,
            GuarantorRow.monthly_income,
            GuarantorRow.owes,
            GuarantorRow.guarantees,
            GuarantorRow.net_assets,
            GuarantorRow.spouse_consents,
            GuarantorRow.period_years,
        )
        .join(CustomerRow, CustomerRow.id == GuarantorRow.customer_id)
        .where(GuarantorRow.application_id == application_id)
        .order_by(GuarantorRow.id)
    )
    return tuple(GuarantorLine(*row) for row in rows)


def collateral(work: Work, application_id: int) -> tuple[CollateralLine, ...]:
    """List what is mortgaged or pledged for it."""
    rows = work.session.execute(
        select(
            CollateralRow.id,
            CollateralRow.owner_id,
            CustomerRow.name,
            CollateralRow.form,
            CollateralRow.kind,
            CollateralRow.thing,
            CollateralRow.quantity,
            CollateralRow.place,
            CollateralRow.certificate,
            CollateralRow.value,
            CollateralRow.valued_on,
            CollateralRow.valued_by,
            CollateralRow.prior_charges,
            CollateralRow.co_owners,
            CollateralRow.leased_to,
            CollateralRow.leased_until,
            CollateralRow.insured_with,
            CollateralRow.insured_until,
            CollateralRow.registered_at,
            CollateralRow.registration,
            CollateralRow.filed,
            CollateralRow.registered_on,
            CollateralRow.delivered_on,
            CollateralRow.kept_at,
            CollateralRow.released_on,
        )
        .join(CustomerRow, CustomerRow.id == CollateralRow.owner_id)
        .where(CollateralRow.application_id == application_id)
        .order_by(CollateralRow.id)
    )
    return tuple(CollateralLine(*list(row)) for row in rows)


@dataclass(frozen=True, slots=True)
class Securing:
    """Customers who answer for a loan, and owners of what is charged for it.

    The borrower is none of them: whoever agrees to other terms consents for his own things.
    """

    guarantors: tuple[int, ...] = ()
    owners: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        """All of them, each once."""
        return tuple(dict.fromkeys([*self.guarantors, *self.owners]))


def who_secures(work: Work, loan_id: int) -> Securing:
    """Name whose consent a change of a loan's terms takes: also the others of a group."""
    loan = work.session.get_one(LoanRow, loan_id)
    if loan.application_id is None:
        return Securing()
    people = [one.customer_id for one in guarantors(work, loan.application_id)]
    people += [one for one in _group(work, loan.application_id) if one != loan.customer_id]
    owners = [one.owner_id for one in collateral(work, loan.application_id)]
    others = dict.fromkeys(one for one in owners if one != loan.customer_id)
    return Securing(tuple(dict.fromkeys(people)), tuple(others))


@dataclass(frozen=True, slots=True)
class Withheld:
    """That somebody who secures a loan did not consent to a change of its terms.

    He answers as was agreed before it, and for nothing that it made heavier.
    """

    customer_id: int
    name: str
    kind: Kind
    on: date


def withheld(work: Work, loan_id: int) -> tuple[Withheld, ...]:
    """List whose consent changes of a loan's terms lack that stand, in their order."""
    rows = work.session.execute(
        select(CustomerRow.id, CustomerRow.name, RepaymentRow.kind, RepaymentRow.day)
        .join(WithheldRow, WithheldRow.customer_id == CustomerRow.id)
        .join(RepaymentRow, RepaymentRow.id == WithheldRow.repayment_id)
        .outerjoin(ANSWER, ANSWER.reverses_id == RepaymentRow.id)
        .where(RepaymentRow.loan_id == loan_id, ANSWER.id.is_(None))
        .order_by(RepaymentRow.day, RepaymentRow.id, CustomerRow.id)
    )
    return tuple(Withheld(one, name, Kind(kind), on) for one, name, kind, on in rows)


def withheld_from(work: Work, repayment_id: int) -> tuple[int, ...]:
    """Name who did not consent to one change, by their ids."""
    query = select(WithheldRow.customer_id).where(WithheldRow.repayment_id == repayment_id)
    return tuple(work.session.scalars(query.order_by(WithheldRow.customer_id)))


def names_of(work: Work, loan_id: int) -> tuple[tuple[int, str], ...]:
    """Name those whose consent a change of a loan's terms takes, with their ids."""
    people = who_secures(work, loan_id).all
    rows = [work.session.get_one(CustomerRow, one) for one in people]
    return tuple((row.id, row.name) for row in rows)


def _group(work: Work, application_id: int) -> list[int]:
    """List who is in the group that answers for a loan; nobody where none does."""
    group = work.session.get_one(ApplicationRow, application_id).group_id
    if group is None:
        return []
    return [one.customer_id for one in parties.group(work, group).members]


def guaranteed_by(work: Work, guarantor_id: int) -> int:
    """Return the application that a guarantor answers for."""
    return work.session.get_one(GuarantorRow, guarantor_id).application_id


def guarantor_name(work: Work, guarantor_id: int) -> str:
    """Name a guarantor."""
    row = work.session.get_one(GuarantorRow, guarantor_id)
    return work.session.get_one(CustomerRow, row.customer_id).name


def thing_name(work: Work, collateral_id: int) -> str:
    """Name a thing put forward."""
    return work.session.get_one(CollateralRow, collateral_id).thing
