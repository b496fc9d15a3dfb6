"""What new terms took over from the schedule before: unpaid interest, and to the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from sheaf.domain.arrears import Reckoning, reckon
from sheaf.domain.money import Money, total
from sheaf.domain.plan import Plan
from sheaf.domain.schedule import Instalment
from sheaf.domain.schedule.formula import borne, rounded
from sheaf.domain.schedule.switches import Basis
from sheaf.queries.loan_file import LoanFile
from sheaf.ui.explained import rounding
from sheaf.ui.loans.stretches import segment
from sheaf.ui.said import instalment

translate = QCoreApplication.translate


def carried(file: LoanFile, line: Instalment) -> list[str]:
    """Unfold a line that new terms carried over: what was unpaid then, and to that day.

    The schedule that stood before is the one that gives the line to the fen; others were
    reversed.
    """
    on, late = line.due_on, _late_interest(file, line)
    for plan in _before(file, line):
        found = _unpaid(file, plan, on)
        interest = total(one.claim.interest for one in found) + plan.interest_to(on)
        if interest == line.interest:
            return [*_owed(found), *_to_day(plan, on), _in_all(line.interest, late)]
    return [_in_all(line.interest, late)]


def _before(file: LoanFile, line: Instalment) -> Iterator[Plan]:
    """Go back through the schedules that do not have the line yet."""
    for one in reversed(file.versions):
        if line.number not in {each.number for each in one.instalments}:
            yield one.plan


def _late_interest(file: LoanFile, line: Instalment) -> Money:
    dues = file.version.plan.dues
    found = [due for due in dues if due.instalment == line.number]
    return total(due.penalty + due.compound for due in found)


def _unpaid(file: LoanFile, plan: Plan, on: date) -> list[Reckoning]:
    rules, history = file.standing.loan.covenants.late, file.standing.history(on)
    found = reckon(plan.dues, history, on, rules)
    return [one for one in found if one.claim.total]


def _owed(found: Sequence[Reckoning]) -> Iterator[str]:
    words = translate("schedule_list", "{0}: interest {1} and principal {2} were unpaid")
    for one in found:
        if (claim := one.claim).interest or claim.principal:
            number = instalment(one.due.instalment)
            yield words.format(number, claim.interest, claim.principal)
        yield from (segment(part) for part in one.segments)


def _to_day(plan: Plan, on: date) -> Iterator[str]:
    if not plan.ahead(on):
        return
    rest, balance = plan.rest(on), plan.balance(on)
    bore = [one for one in rest.borne(on, Basis.DAYS) if one.share]
    if not bore:
        return
    exact = balance.fen * sum((one.share for one in bore), Fraction())
    sum_ = borne(balance, bore, plan.terms.interest.day_count)
    words = translate("schedule_list", "Interest from {0} to {1}: {2}")
    told = words.format(rest.since, on, rounded(sum_, exact, rest.rounded(exact)))
    yield rounding(told, plan.terms.rounding.mode)


def _in_all(interest: Money, late: Money) -> str:
    if not late:
        words = translate("schedule_list", "Interest carried over: {0}")
        return words.format(interest)
    words = translate(
        "schedule_list", "Interest carried over: {0}; late interest beside it: {1}"
    )
    return words.format(interest, late)
