"""Later acts that are looked at again when the past of a loan is put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sheaf.queries.repayments import RepaymentLine
from sheaf.services.reversals import Corrected
from sheaf.ui.said import listed

translate = QCoreApplication.translate


def acted(line: RepaymentLine) -> str:
    """Name an act by its number and day."""
    return translate("righted", "{0} of {1}").format(line.number, line.day)


def corrections(corrected: Sequence[Corrected]) -> list[str]:
    """Say which acts were done again, and under which numbers; nothing if none was."""
    if not corrected:
        return []
    words = translate("righted", "{0} is now {1}")
    told = [words.format(one.before, one.after) for one in corrected]
    return [translate("righted", "Done again: {0}.").format(listed(told))]


def corrected_papers(corrected: Sequence[Corrected]) -> list[int]:
    """Return the receipts and schedules that were corrected, to be printed."""
    made = [paper for one in corrected for paper in (one.paper_id, one.schedule_id)]
    return [paper for paper in made if paper]
