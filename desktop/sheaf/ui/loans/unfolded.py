"""How the amounts of one line of a schedule came about, one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from sheaf.domain import redrawn
from sheaf.domain.arrears import Settled
from sheaf.domain.late_sum import product_sum
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.redrawn import Drawn
from sheaf.domain.revolving import Account, Stood, account
from sheaf.domain.schedule import Instalment
from sheaf.domain.schedule.switches import RoundingMode
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.plans import Version
from sheaf.ui.explained import explained, moved, rounding
from sheaf.ui.loans.carried import carried
from sheaf.ui.loans.closed import closed, closing
from sheaf.ui.loans.reckoning import to_pay_on
from sheaf.ui.loans.stretches import segment
from sheaf.ui.said import days
from sheaf.ui.words import words_for

translate = QCoreApplication.translate


def unfolded(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    """Say how the amounts of a line came about, one sentence each."""
    in_force = version == file.version
    found = file.reckoning(line.number) if in_force else None
    told = _reckoned(file, version, line)
    if found is not None:
        told += [segment(one) for one in found.segments]
        told += [settled_said(one) for one in found.paid]
        if found.claim.total:
            told.append(still_owed(found.claim.total))
    return told


def settled_said(one: Settled) -> str:
    """Say what was paid, when."""
    words = translate("schedule_list", "{0}: {1} {2} paid")
    return words.format(one.on, words_for(one.component), one.amount)


def still_owed(left: Money) -> str:
    """Say what is left owing."""
    return translate("schedule_list", "Still owed on it today: {0}").format(left)


def _reckoned(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    if file.limit is not None:
        return [*_moved(version, line), *_on_product(file, version, line)]
    if line.number < 0 and not line.days and not line.principal:
        return carried(file, line)
    known = [one for one in file.versions if one.number <= version.number]
    if told := _drawn_up(known, line):
        return told
    shut = closing(file, version, line)
    if shut is None:
        return [*_moved(version, line), *_as_agreed(line)]
    before = _drawn_up(shut.known, shut.agreed) or _as_agreed(shut.agreed)
    return [*before, *closed(shut, line)]


def _drawn_up(known: Sequence[Version], line: Instalment) -> list[str]:
    """Say how the last of these schedules came to a line, if one of them explains it."""
    found = redrawn.told([Drawn(one.plan, one.on) for one in known], line.number)
    if found is None:
        return []
    one = replace(found.one, due_on=to_pay_on(known[-1], line))
    return [*_anew(found.anew), *explained(found.terms, one)]


def _moved(version: Version, line: Instalment) -> list[str]:
    return moved(line.due_on, to_pay_on(version, line))


def _anew(on: date | None) -> list[str]:
    """Say that an act after the payout drew the line up anew, if one did."""
    words = translate("schedule_list", "Drawn up anew on {0}, from what was left then")
    return [words.format(on)] if on else []


def _as_agreed(line: Instalment) -> list[str]:
    """Say what a line comes to that no step of the engine explains."""
    interest = translate("schedule_list", "Interest as agreed on {0} for {1}: {2}")
    principal = translate("schedule_list", "Principal: {0} before, less {1}, leaves {2}")
    return [
        interest.format(line.opening, days(line.days), line.interest),
        principal.format(line.opening, line.principal, line.closing),
    ]


def _on_product(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    """Unfold a settlement: the balance through its days, and the rate on the product.

    Days to come count as if nothing more were drawn or repaid; a settlement that is no
    longer in force is unfolded as the books stood after the act that made it.
    """
    until = None if version == file.version else version.on
    history = file.standing.history(file.on)
    known = [one for one in history if until is None or one.on <= until]
    since = line.due_on - timedelta(days=line.days)
    through = account(known, file.standing.loan.covenants.late.rates)
    found = through.stretches(since, line.due_on)
    words = translate("schedule_list", "From {0} to {1}: {2} drawn, {3}, product {4}")
    told = [
        words.format(one.since, one.until, one.balance, days(one.days), one.product)
        for one in found
        if one.balance
    ]
    told += _at_rates(through, found, version.plan.terms.rate, line)
    if line.principal:
        words = translate("schedule_list", "Principal: {0}, the limit ends")
        told.append(words.format(line.principal))
    return told


def _at_rates(
    through: Account, found: Sequence[Stood], usual: Rate, line: Instalment
) -> list[str]:
    """Take each rate on the accumulated product of its own days."""
    products: dict[Rate, Money] = {}
    for one in found:
        rate = through.rate(one.since, usual)
        products[rate] = products.get(rate, ZERO) + one.product
    if not total(products.values()):
        return []
    words = translate("schedule_list", "Interest on the accumulated product: {0}")
    told = words.format(product_sum(products, line.interest))
    return [rounding(told, RoundingMode.HALF_UP)]
