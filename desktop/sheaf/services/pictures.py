"""Photographs and scanned papers of a customer, kept in the books."""

from __future__ import annotations

from sheaf.domain.customer import MEDIA, MOST_BYTES, PictureKind, TooLarge
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.teller import Permission
from sheaf.queries import attachments
from sheaf.services import papers
from sheaf.services.papers import Scan
from sheaf.store.tables.people import CustomerRow
from sheaf.store.work import Work


def add(work: Work, customer_id: int, kind: PictureKind, scan: Scan) -> int:
    """Keep a photograph or a scan; the same picture again is kept once."""
    work.require(Permission.REGISTER_CUSTOMER)
    work.session.get_one(CustomerRow, customer_id)
    if not scan.content:
        raise Missing("file")
    if scan.media not in MEDIA:
        raise Unusable("file", "not_a_picture", scan.name)
    if len(scan.content) > MOST_BYTES:
        raise TooLarge(len(scan.content) // 1_000_000 + 1, MOST_BYTES // 1_000_000)
    known = attachments.the_same(work, "customer", customer_id, scan.content)
    if known is not None:
        return known
    return papers.attach(work, "customer", customer_id, kind.value, scan)
