"""Things that secure an application: put forward, and taken back, before it is submitted.

Registering a mortgage and handing a pledge over come with the contract.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.collateral import Collateral, CollateralKind, Form, check_collateral
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money
from sheaf.domain.teller import Permission
from sheaf.services.acts import once
from sheaf.services.applications import changeable
from sheaf.store.tables.applications import CollateralRow
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Charging:
    """A thing, whose it is, what it is worth and who says so.

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
    quantity: str = ""
    place: str = ""


@once
def add(work: Work, application_id: int, charging: Charging) -> int:
    """Put a thing forward; return its id. Whether it covers the loan is judged apart."""
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
        registered_at="",
        registration="",
        filed="",
        kept_at="",
    )
    work.session.add(row)
    work.session.flush()
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
    work.note("collateral.remove", application.number, before=thing, why=why.strip())


def _check(work: Work, charging: Charging) -> None:
    check_collateral(
        Collateral(charging.kind, charging.form, charging.value, charging.prior_charges)
    )
    work.session.get_one(CustomerRow, charging.owner_id)
    for field in ("thing", "valued_by"):
        if not getattr(charging, field).strip():
            raise Missing(field)
    if charging.valued_on > work.today:
        raise Unusable("valued_on", "in_the_future", charging.valued_on.isoformat())
