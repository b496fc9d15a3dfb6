"""How the amounts of one line of a schedule came about, one sentence each."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from sheaf.domain.accrual import Segment
from sheaf.domain.money import total
from sheaf.domain.repayment import Component
from sheaf.domain.revolving import account
from sheaf.domain.schedule import Instalment, Terms, Unit
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.plans import Version
from sheaf.ui.explained import explained
from sheaf.ui.loans.reckoning import agreed
from sheaf.ui.said import days, yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate


def unfolded(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    """Say how the amounts of a line came about, one sentence each."""
    in_force = version == file.version
    found = file.reckoning(line.number) if in_force else None
    told = _reckoned(file, version, line)
    if found is not None:
        told += [_segment(one) for one in found.segments]
        told += [
            translate("schedule_list", "{0}: {1} {2} paid").format(
                one.on, words_for(one.component), one.amount
            )
            for one in found.paid
        ]
        if found.claim.total:
            words = translate("schedule_list", "Still owed on it today: {0}")
            told.append(words.format(found.claim.total))
    return told


def _reckoned(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    terms = version.plan.terms
    if file.limit is not None:
        return _on_product(file, version, line)
    one = agreed(file, line) if version == file.version else None
    return explained(terms, one) if one else [_interest(terms, line), _principal(line)]


def _on_product(file: LoanFile, version: Version, line: Instalment) -> list[str]:
    """Unfold a settlement: the balance through its days, and the rate on the product.

    Days to come count as if nothing more were drawn or repaid; a settlement that is no
    longer in force is unfolded as the books stood after the act that made it.
    """
    until = None if version == file.version else version.on
    history = file.standing.history(file.on)
    known = [one for one in history if until is None or one.on <= until]
    since = line.due_on - timedelta(days=line.days)
    found = account(known).stretches(since, line.due_on)
    words = translate("schedule_list", "From {0} to {1}: {2} drawn, {3}, product {4}")
    told = [
        words.format(one.since, one.until, one.balance, days(one.days), one.product)
        for one in found
        if one.balance
    ]
    product, rate = total(one.product for one in found), version.plan.terms.rate
    words = translate(
        "schedule_list", "Interest: accumulated product {0} at {1} a year, of 360, is {2}"
    )
    told.append(words.format(product, yearly(rate), line.interest))
    if line.principal:
        words = translate("schedule_list", "Principal: {0}, the limit ends")
        told.append(words.format(line.principal))
    return told


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


def _segment(one: Segment) -> str:
    words = {
        Component.INTEREST: translate(
            "schedule_list",
            "Through the holidays: {0} principal, {2} from {1} at {3} a year, is {4}",
        ),
        Component.PENALTY: translate(
            "schedule_list",
            "Late interest: {0} principal, {2} from {1} at {3} a year, is {4}",
        ),
    }.get(
        one.component,
        translate(
            "schedule_list",
            "Late interest: {0} interest, {2} from {1} at {3} a year, is {4}",
        ),
    )
    return words.format(one.base, one.since, days(one.days), yearly(one.rate), one.amount)
