"""Numbers and papers of the practice office, as the acts would have made them."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from sheaf.domain.paper.signatories import signatories
from sheaf.services.numbering import SERIES
from sheaf.services.practice.bulk import Bulk
from sheaf.store import canonical
from sheaf.store.tables.audit import SeriesRow
from sheaf.store.tables.papers import AttachmentRow, PaperRow, PrintRow, SignatureRow


class Filing:
    """Gives out numbers without gaps and files papers, signed where they have to be.

    All practice signatures share one attachment, which says what it is.
    """

    def __init__(self, bulk: Bulk, teller_id: int, sample: bytes, at: datetime) -> None:
        self._bulk, self._teller = bulk, teller_id
        self._last: Counter[tuple[str, int]] = Counter()
        self._sample = bulk.numbered(
            AttachmentRow,
            owner="paper",
            owner_id=0,
            kind="signed_paper",
            name="practice.pdf",
            media="application/pdf",
            content=sample,
            sha256=sha256(sample).hexdigest(),
            at=at,
            teller_id=teller_id,
        )

    def number(self, kind: str, day: date) -> str:
        """Give out the next number of this kind in the year of a day."""
        letter, figures = SERIES[kind]
        self._last[kind, day.year] += 1
        return f"{letter}{day.year}-{self._last[kind, day.year]:0{figures}d}"

    def file(self, kind: str, facts: Any, at: datetime, *subject: int | None) -> int:
        """File a paper about a customer, an application, a loan and a repayment."""
        customer, application, loan, repayment = (*subject, None, None, None)[:4]
        text = canonical.dump(facts)
        return self._bulk.numbered(
            PaperRow,
            kind=kind,
            number=facts.number,
            facts=text,
            who=next(iter(signatories(kind, facts)), ""),
            wording="",
            sha256=sha256(f"\n{text}".encode()).hexdigest(),
            at=at,
            teller_id=self._teller,
            customer_id=customer,
            application_id=application,
            loan_id=loan,
            repayment_id=repayment,
        )

    def signed(self, kind: str, facts: Any, at: datetime, *subject: int | None) -> None:
        """File a paper that was printed and signed the same day."""
        paper = self.file(kind, facts, at, *subject)
        self._bulk.add(PrintRow, paper_id=paper, turn=0, at=at, teller="")
        self._bulk.add(
            SignatureRow,
            paper_id=paper,
            signed_on=at.date(),
            signatories="",
            attachment_id=self._sample,
            scan_id=None,
            photo_id=None,
            at=at,
            teller_id=self._teller,
        )

    def close(self) -> None:
        """Let the acts go on numbering where the practice papers stop."""
        for (kind, year), last in self._last.items():
            self._bulk.add(SeriesRow, kind=kind, year=year, last=last)
