"""Questions about enquiries: who asked, who sees to it, what came of all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import aliased

from sheaf.domain.enquiry import Known, known_by
from sheaf.domain.money import Money
from sheaf.store.tables.enquiries import EnquiryAssignedRow, EnquiryEndRow, EnquiryRow
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import CustomerRow, PhoneRow
from sheaf.store.work import Work

TAKER, LEAD, SECOND = (aliased(TellerRow) for _turn in range(3))


@dataclass(frozen=True, slots=True)
class Enquiry:
    """Someone who asked: what for, who took it down and when, and who sees to it."""

    id: int
    name: str
    phone: str
    number: str  # of the identity card, if it was shown
    purpose: str
    amount: Money | None
    at: datetime
    taken_by: str
    officer_id: int | None  # none while nobody was named
    officer: str
    co_officer_id: int | None
    co_officer: str
    ended: datetime | None
    application_id: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class OnFile:
    """Somebody on file who may be the one who asked, and what says so."""

    customer_id: int
    name: str
    village: str
    number: str
    by: Known


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of the enquiries of a time: ``late`` were not assigned that evening."""

    count: int
    applied: int
    closed: int
    late: int


def waiting(work: Work) -> tuple[Enquiry, ...]:
    """List the enquiries that nothing came of yet, those nobody sees to first."""
    found = _enquiries(work, EnquiryEndRow.enquiry_id.is_(None))
    return tuple(sorted(found, key=lambda one: one.officer_id is not None))


def one(work: Work, enquiry_id: int) -> Enquiry:
    """Return an enquiry."""
    [found] = _enquiries(work, EnquiryRow.id == enquiry_id)
    return found


def of_customer(work: Work, customer_id: int) -> Enquiry | None:
    """Find what a customer last asked for while it is open.

    The number of the identity card decides where it was shown, else name and telephone.
    """
    row = work.session.get_one(CustomerRow, customer_id)
    further = select(PhoneRow.number).where(PhoneRow.customer_id == customer_id)
    alike = (EnquiryRow.name == row.name) & (
        (EnquiryRow.phone == row.phone) | EnquiryRow.phone.in_(further)
    )
    shown = (EnquiryRow.number != "") & (EnquiryRow.number == row.number)
    found = [
        one
        for one in _enquiries(work, (alike | shown) & EnquiryEndRow.enquiry_id.is_(None))
        if known_by(one.number, row.number) is not Known.OTHER_NUMBER
    ]
    return found[-1] if found else None


def on_file(work: Work, enquiry: Enquiry) -> tuple[OnFile, ...]:
    """List who may be the one who asked: of the same number first, others last."""
    further = select(PhoneRow.customer_id).where(PhoneRow.number == enquiry.phone)
    alike = (CustomerRow.name == enquiry.name) & (
        (CustomerRow.phone == enquiry.phone) | CustomerRow.id.in_(further)
    )
    shown = (CustomerRow.number == enquiry.number) & (CustomerRow.number != "")
    rows = work.session.scalars(
        select(CustomerRow).where(alike | shown).order_by(CustomerRow.id)
    )
    found = [
        OnFile(
            row.id,
            row.name,
            row.village,
            row.number or "",
            known_by(enquiry.number, row.number),
        )
        for row in rows
    ]
    order = [*Known]
    return tuple(sorted(found, key=lambda one: order.index(one.by)))


def likely(found: tuple[OnFile, ...]) -> tuple[OnFile, ...]:
    """Leave out who is somebody else, and all but one where the number decides."""
    sure = tuple(one for one in found if one.by is Known.NUMBER)
    return sure or tuple(one for one in found if one.by is not Known.OTHER_NUMBER)


def counted(work: Work, since: date) -> Counted:
    """Count what became of the enquiries from a day on."""
    found = [one for one in _enquiries(work, true()) if one.at.date() >= since]
    first = dict[int, date]()
    for enquiry, at in work.session.execute(
        select(EnquiryAssignedRow.enquiry_id, func.min(EnquiryAssignedRow.at)).group_by(
            EnquiryAssignedRow.enquiry_id
        )
    ):
        first[enquiry] = at.date()
    late = sum(_late(one, first.get(one.id), work.today) for one in found)
    applied = sum(one.application_id is not None for one in found)
    ended = sum(one.ended is not None for one in found)
    return Counted(len(found), applied, ended - applied, late)


def _late(one: Enquiry, assigned: date | None, today: date) -> bool:
    """Tell whether nobody was named on its own day; one that ended that day needs none."""
    seen = assigned or (one.ended.date() if one.ended else today)
    return seen > one.at.date()


def _enquiries(work: Work, condition: ColumnElement[bool]) -> list[Enquiry]:
    last = select(func.max(EnquiryAssignedRow.id)).group_by(EnquiryAssignedRow.enquiry_id)
    rows = work.session.execute(
        select(
            EnquiryRow,
            TAKER.name,
            EnquiryAssignedRow.officer_id,
            LEAD.name,
            EnquiryAssignedRow.co_officer_id,
            SECOND.name,
            EnquiryEndRow,
        )
        .join(TAKER, TAKER.id == EnquiryRow.teller_id)
        .outerjoin(
            EnquiryAssignedRow,
            (EnquiryAssignedRow.enquiry_id == EnquiryRow.id)
            & EnquiryAssignedRow.id.in_(last),
        )
        .outerjoin(LEAD, LEAD.id == EnquiryAssignedRow.officer_id)
        .outerjoin(SECOND, SECOND.id == EnquiryAssignedRow.co_officer_id)
        .outerjoin(EnquiryEndRow, EnquiryEndRow.enquiry_id == EnquiryRow.id)
        .where(condition)
        .order_by(EnquiryRow.id)
    )
    return [
        Enquiry(
            row.id,
            row.name,
            row.phone,
            row.number,
            row.purpose,
            row.amount,
            row.at,
            taker,
            officer,
            lead or "",
            co_officer,
            second or "",
            end.at if end else None,
            end.application_id if end else None,
            end.reason if end else "",
        )
        for row, taker, officer, lead, co_officer, second, end in rows
    ]
