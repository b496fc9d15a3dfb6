"""What a line was, and what of it was paid, when new terms or a settlement closed it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.loan_act import Kind
from sheaf.domain.schedule import Instalment
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.plans import Version

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Closing:
    """The line as it stood before, the schedules up to then, and that which closed it."""

    agreed: Instalment
    known: tuple[Version, ...]
    by: Version


def closing(file: LoanFile, version: Version, line: Instalment) -> Closing | None:
    """Find what closed a line: the act after the last schedule that had it otherwise.

    Schedules whose act was reversed since never counted for it.
    """
    found = [one for one in file.versions if one.number <= version.number]
    undone = {one.id for one in file.repayments if one.reversed_by}
    stood = [one for one in found if one.repayment_id not in undone or one == version]
    for place in range(len(stood) - 2, -1, -1):
        agreed = _of(stood[place].instalments, line.number)
        if agreed is None:
            return None
        if _figures(agreed) != _figures(line):
            return Closing(agreed, tuple(stood[: place + 1]), stood[place + 1])
    return None


def fell_short(file: LoanFile, version: Version, line: Instalment) -> bool:
    """Tell whether new terms took the place of a line of which not all was paid."""
    [due] = [one for one in version.plan.dues if one.instalment == line.number]
    if due.open:
        return False
    found = closing(file, version, line)
    return found is not None and found.agreed.payment > line.payment


def closed(found: Closing, line: Instalment) -> Iterator[str]:
    """Say when it was closed, and how much of its interest and principal was paid then."""
    if found.by.kind == Kind.RESCHEDULING.value:
        head = translate("schedule_list", "Closed on {0}, when new terms took its place")
    else:
        head = translate("schedule_list", "Closed on {0}, when the loan was settled")
    yield head.format(found.by.on)
    agreed = found.agreed
    parts = (
        (translate("schedule_list", "Interest: {0} of {1} was paid by then"), "interest"),
        (translate("schedule_list", "Principal: {0} of {1} was paid by then"), "principal"),
    )
    for words, name in parts:
        yield words.format(getattr(line, name), getattr(agreed, name))
    if left := agreed.principal - line.principal:
        yield _went_on(found).format(left)


def _went_on(found: Closing) -> str:
    if found.by.kind == Kind.RESCHEDULING.value:
        return translate("schedule_list", "Principal left, repaid by the new terms: {0}")
    return translate("schedule_list", "Principal left, settled with the rest: {0}")


def _of(lines: Sequence[Instalment], number: int) -> Instalment | None:
    return next((one for one in lines if one.number == number), None)


def _figures(line: Instalment) -> tuple[object, ...]:
    return line.due_on, line.opening, line.principal, line.interest
