"""Originals in custody: a receipt when they are taken in, a slip when they go back.

Both papers are in two copies, and the owner signs both (DOMAIN 8, no. 25).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sheaf.domain.collateral import Form
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.paper.custody import Original
from sheaf.domain.paper.custody_receipt import CustodyReceipt
from sheaf.domain.paper.custody_return import CustodyReturn
from sheaf.domain.teller import Permission
from sheaf.queries import custody, parties
from sheaf.queries.custody import Held
from sheaf.services import papers
from sheaf.services.papers import Subject
from sheaf.store.tables.applications import ApplicationRow, CollateralRow
from sheaf.store.work import Work

RECEIPT, RETURN = "custody_receipt", "custody_return"


class AlreadyKept(Refused):
    """What is in custody is not taken in again; it has its receipt."""

    field = "kept_at"


@dataclass(frozen=True, slots=True)
class Taken:
    """Originals that were handed over, where they are kept, and since when.

    With nothing listed it is the thing itself, under its certificate's number.
    """

    originals: tuple[Original, ...]
    kept_at: str
    on: date


def take_in(work: Work, collateral_id: int, taken: Taken) -> int:
    """Take originals into custody; return the id of the receipt for them."""
    work.require(Permission.CONTRACT)
    row = work.session.get_one(CollateralRow, collateral_id)
    _check(work, row, taken)
    row.kept_at = taken.kept_at.strip()
    paper_id = _receipt(work, row, taken)
    work.note("collateral.take_in", row.thing, after=taken)
    return paper_id


def hand_back(
    work: Work, application_id: int, loan_id: int | None = None
) -> tuple[int, ...]:
    """Make the slips by which all originals go back; whoever ends the loan may do so."""
    held = custody.held(work, application_id)
    return tuple(_slip(work, application_id, loan_id, one) for one in held)


def _check(work: Work, row: CollateralRow, taken: Taken) -> None:
    if not taken.kept_at.strip():
        raise Missing("kept_at")
    if taken.on > work.today:
        raise Unusable("on", "in_the_future", taken.on.isoformat())
    if row.kept_at:
        raise AlreadyKept
    for one in taken.originals:
        if not one.name.strip():
            raise Missing("original")
        if one.copies < 1:
            raise Unusable("copies", "not_above_zero", str(one.copies))


def _receipt(work: Work, row: CollateralRow, taken: Taken) -> int:
    office, letterhead = parties.head(work)
    application = work.session.get_one(ApplicationRow, row.application_id)
    contract = application.contract_number
    facts = CustodyReceipt(
        language=office.language,
        number=office.full_number(RECEIPT, _turn(work, application, RECEIPT)),
        office=letterhead,
        contract=office.full_number("contract", contract) if contract else "",
        owner=parties.party(work, row.owner_id),
        thing=row.thing,
        pledged=row.form == Form.PLEDGE.value,
        originals=taken.originals or (Original(row.thing, row.certificate),),
        kept_at=taken.kept_at.strip(),
        on=taken.on,
        officer=work.teller.name,
    )
    subject = Subject(row.owner_id, application.id)
    return papers.file(work, RECEIPT, facts, "", subject)


def _slip(work: Work, application_id: int, loan_id: int | None, held: Held) -> int:
    office, letterhead = parties.head(work)
    application = work.session.get_one(ApplicationRow, application_id)
    receipt = held.receipt
    facts = CustodyReturn(
        language=office.language,
        number=office.full_number(RETURN, _turn(work, application, RETURN)),
        office=letterhead,
        contract=receipt.contract,
        owner=receipt.owner,
        thing=receipt.thing,
        pledged=receipt.pledged,
        originals=receipt.originals,
        kept_at=receipt.kept_at,
        on=work.today,
        officer=work.teller.name,
        receipt=receipt.number,
        taken_on=receipt.on,
    )
    subject = Subject(held.owner_id, application_id, loan_id)
    paper_id = papers.file(work, RETURN, facts, "", subject)
    work.note("collateral.hand_back", receipt.thing, after=facts.number)
    return paper_id


def _turn(work: Work, application: ApplicationRow, kind: str) -> str:
    return papers.turn(work, application.id, application.number, kind)
