"""Things that secure an application: put forward, and taken back, before it is submitted.

Registering a mortgage and handing a pledge over come with the contract.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.collateral import (
    Collateral,
    CollateralKind,
    Form,
    Insurance,
    Lease,
    check_collateral,
    check_insurance,
    check_lease,
)
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.queries import applications as asked
from sheaf.services import application_papers
from sheaf.services.acts import once
from sheaf.services.applications import changeable
from sheaf.services.papers import Stamp
from sheaf.store.tables.applications import CollateralRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Charging:
    """A thing, whose it is, what it is worth and who says so.

    No ``lease``, no ``insurance``: the owner was asked, and said that there is none.
    ``co_owners`` are names with spaces between them; what has neither ``quantity`` nor
    ``place`` leaves them empty.
    """

    owner_id: int
    kind: CollateralKind
    form: Form
    thing: str
    certificate: str
    value: Money
    valued_on: date
    valued_by: str
    prior_charges: Money
    co_owners: str
    lease: Lease | None
    insurance: Insurance | None
    quantity: str = ""
    place: str = ""


@once
def add(work: Work, application_id: int, charging: Charging, stamp: Stamp) -> int:
    """Put a thing forward; return its id. Whether it covers the loan is judged apart.

    Where the office queries owners, they sign that it may.
    """
    work.require(Permission.APPLY)
    application = changeable(work, application_id)
    _check(work, charging)
    row = CollateralRow(
        application_id=application_id,
        owner_id=charging.owner_id,
        form=charging.form.value,
        kind=charging.kind.value,
        thing=charging.thing.strip(),
        quantity=charging.quantity.strip(),
        place=charging.place.strip(),
        certificate=charging.certificate.strip(),
        value=charging.value,
        valued_on=charging.valued_on,
        valued_by=charging.valued_by.strip(),
        prior_charges=charging.prior_charges,
        co_owners=" ".join(charging.co_owners.split()),
        **_bound(charging),
        registered_at="",
        registration="",
        filed="",
        kept_at="",
    )
    work.session.add(row)
    work.session.flush()
    after = asked.one(work, application_id)
    application_papers.authorise_beside(work, after, stamp)
    work.note("collateral.add", application.number, after=charging)
    return row.id


def remove(work: Work, collateral_id: int, why: str) -> None:
    """Take a thing back."""
    work.require(Permission.APPLY)
    if not why.strip():
        raise Missing("reason")
    row = work.session.get_one(CollateralRow, collateral_id)
    application = changeable(work, row.application_id)
    thing = row.thing
    work.session.delete(row)
    work.session.flush()
    application_papers.spare_beside(work, asked.one(work, application.id))
    work.note("collateral.remove", application.number, before=thing, why=why.strip())


def _bound(charging: Charging) -> dict[str, str | date | None]:
    """Spell out who has leased the thing, and with whom it is insured."""
    lease, insurance = charging.lease, charging.insurance
    return {
        "leased_to": lease.tenant.strip() if lease else "",
        "leased_until": lease.until if lease else None,
        "insured_with": insurance.insurer.strip() if insurance else "",
        "insured_until": insurance.until if insurance else None,
    }


def _check(work: Work, charging: Charging) -> None:
    check_collateral(
        Collateral(charging.kind, charging.form, charging.value, charging.prior_charges)
    )
    work.session.get_one(CustomerRow, charging.owner_id)
    for field in ("thing", "valued_by"):
        if not getattr(charging, field).strip():
            raise Missing(field)
    if charging.lease is not None:
        check_lease(charging.lease, work.today)
    if charging.insurance is not None:
        check_insurance(charging.insurance, work.today)
    if charging.valued_on > work.today:
        raise Unusable("valued_on", "in_the_future", charging.valued_on.isoformat())
