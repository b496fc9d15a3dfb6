"""Enquiries: taken down at the counter, assigned in the evening, ended either way."""

from __future__ import annotations

from sheaf.domain.enquiry import Enquiring, EnquiryEnded, tidied
from sheaf.domain.errors import Missing
from sheaf.domain.teller import Permission
from sheaf.queries import enquiries
from sheaf.queries.enquiries import Enquiry
from sheaf.services.acts import once
from sheaf.services.applying import check_named
from sheaf.store.tables.enquiries import EnquiryAssignedRow, EnquiryEndRow, EnquiryRow
from sheaf.store.work import Work


@once
def register(work: Work, told: Enquiring) -> int:
    """Take down who asks, what for and how much; return the enquiry's id."""
    work.require(Permission.APPLY)
    told = tidied(told, work.today)
    row = EnquiryRow(
        name=told.name,
        phone=told.phone,
        number=told.number,
        purpose=told.purpose,
        amount=told.amount,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    work.note("enquiry.register", str(row.id), after=told)
    return row.id


@once
def assign(work: Work, enquiry_id: int, officer_id: int, co_officer_id: int) -> int:
    """Name the two who see to an enquiry; its application will begin with them."""
    work.require(Permission.ASSIGN)
    _open(work, enquiry_id)
    check_named(work, (officer_id, co_officer_id))
    row = EnquiryAssignedRow(
        enquiry_id=enquiry_id,
        officer_id=officer_id,
        co_officer_id=co_officer_id,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.note("enquiry.assign", str(enquiry_id), after=(officer_id, co_officer_id))
    return enquiry_id


@once
def close(work: Work, enquiry_id: int, reason: str) -> int:
    """Note why nothing comes of it."""
    work.require(Permission.APPLY)
    _open(work, enquiry_id)
    if not reason.strip():
        raise Missing("reason")
    _end(work, enquiry_id, None, reason.strip())
    return enquiry_id


def fulfil(work: Work, customer_id: int, application_id: int) -> None:
    """Let an application be what a customer's open enquiry came to, where there is one."""
    found = enquiries.of_customer(work, customer_id)
    if found is not None:
        _end(work, found.id, application_id, "")


def _open(work: Work, enquiry_id: int) -> Enquiry:
    found = enquiries.one(work, enquiry_id)
    if found.ended is not None:
        raise EnquiryEnded
    return found


def _end(work: Work, enquiry_id: int, application_id: int | None, reason: str) -> None:
    row = EnquiryEndRow(
        enquiry_id=enquiry_id,
        application_id=application_id,
        reason=reason,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.note("enquiry.end", str(enquiry_id), after=application_id, why=reason)
