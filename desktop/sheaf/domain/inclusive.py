"""What a loan costs a year with all its fees, as borrowers are told (PBOC 2021 no. 3)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from sheaf.domain.annual import by_period, xirr
from sheaf.domain.money import Money
from sheaf.domain.rate import MONTHS
from sheaf.domain.schedule import Schedule, Terms

PLACES = 4  # of a rate in per cent


@dataclass(frozen=True, slots=True)
class Inclusive:
    """Per cent a year: without interest on interest, and with it."""

    simple: Decimal
    compound: Decimal


def inclusive(terms: Terms, schedule: Schedule, fees: Money) -> Inclusive:
    """Reckon the annual rate of all costs; fees lower what is paid out (DOMAIN 3.7)."""
    flows = [(terms.disbursed_on, fees.fen - terms.principal.fen), *schedule.flows]
    if schedule.spans_whole_periods:
        found = by_period([fen for _on, fen in flows], terms.every)
        return Inclusive(found.apr_simple, found.apr_compound)
    yearly = xirr(flows)
    monthly = (1 + float(yearly) / 100) ** (1 / MONTHS) - 1
    return Inclusive(Decimal(str(round(monthly * MONTHS * 100, PLACES))), yearly)
