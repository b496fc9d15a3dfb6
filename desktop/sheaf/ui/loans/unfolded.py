"""How the amounts of one line of a schedule came about, one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from sheaf.domain.arrears import Settled
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.rate import Rate
from sheaf.domain.revolving import Account, Stood, account
from sheaf.domain.schedule import Instalment, Terms, Unit
from sheaf.domain.schedule.rest import Stretch
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.plans import Version
from sheaf.ui.explained import explained, moved
from sheaf.ui.loans.carried import carried
from sheaf.ui.loans.reckoning import agreed, to_pay_on
from sheaf.ui.loans.stretches import segment, stretch
from sheaf.ui.said import days, yearly
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
    terms = version.plan.terms
    if file.limit is None and line.number < 0 and not line.days and not line.principal:
        return carried(file, line)
    one = agreed(file, line) if version == file.version and not file.limit else None
    if one is not None:
        return explained(terms, one)
    left_holiday = moved(line.due_on, to_pay_on(version, line))
    if file.limit is not None:
        return [*left_holiday, *_on_product(file, version, line)]
    return [*left_holiday, *_bore(file, version, line), _principal(line)]


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
    """Take each rate on the product of its own days."""
    words = translate(
        "schedule_list", "Interest: accumulated product {0} at {1} a year, of 360, is {2}"
    )
    products: dict[Rate, Money] = {}
    for one in found:
        rate = through.rate(one.since, usual)
        products[rate] = products.get(rate, ZERO) + one.product
    told = [
        words.format(product, yearly(rate), product.times(rate.daily))
        for rate, product in products.items()
    ]
    if len(told) < 2:  # noqa: PLR2004 (nothing to add up)
        return [
            words.format(product, yearly(rate), line.interest)
            for rate, product in products.items()
        ]
    in_all = translate("schedule_list", "Interest in all, rounded once: {0}")
    return [*told, in_all.format(line.interest)]


def _bore(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    """Say what interest was counted by: each rate's own days where it changed."""
    [drawn] = [one for one in version.plan.lines if one.due.instalment == line.number]
    rate, terms = version.plan.terms.rate, version.plan.terms
    since = line.due_on - timedelta(days=line.days)
    if not drawn.earlier:
        if version.on is not None and line.due_on <= version.on:
            rate = file.standing.loan.covenants.late.contract_from(since)[0][1]
        return [_interest(replace(terms, rate=rate), line)]
    last = line.interest - total(one.interest for one in drawn.earlier)
    told = []
    for one in (*drawn.earlier, Stretch(line.due_on, rate, last)):
        if since < one.until:
            told.append(stretch(line.opening, since, one))
        since = one.until
    words = translate("schedule_list", "Interest in all, rounded once: {0}")
    return [*told, words.format(line.interest)]


def _interest(terms: Terms, line: Instalment) -> str:
    rate, every = terms.rate, terms.every
    months = every.count if every.unit is Unit.MONTHS else 0
    told: str
    if months and line.opening.times(rate.monthly * months) == line.interest:
        words = translate(
            "schedule_list", "Interest: {0} at {1} a year, {2} of 12 months, is {3}"
        )
        told = words.format(line.opening, yearly(rate), months, line.interest)
    elif line.opening.times(rate.daily * line.days) == line.interest:
        words = translate(
            "schedule_list", "Interest: {0} at {1} a year, {2} of 360, is {3}"
        )
        told = words.format(line.opening, yearly(rate), days(line.days), line.interest)
    else:
        words = translate("schedule_list", "Interest as agreed on {0} for {1}: {2}")
        told = words.format(line.opening, days(line.days), line.interest)
    return told


def _principal(line: Instalment) -> str:
    words = translate("schedule_list", "Principal: {0} before, less {1}, leaves {2}")
    return words.format(line.opening, line.principal, line.closing)
