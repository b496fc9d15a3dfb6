"""Interest rates, kept as they were quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.errors import Unusable
from sheaf.domain.typed import narrow

MONTHS = 12
DAYS = 360  # the banker's year


class Quote(Enum):
    """How a rate is quoted."""

    PERCENT_PER_YEAR = "percent_per_year"
    PERMILLE_PER_MONTH = "permille_per_month"
    PER_10000_PER_DAY = "per_10000_per_day"
    PERCENT_PER_PERIOD = "percent_per_period"


#: What one unit of each quote is a year. A rate a period has no year of its own.
YEARLY = {
    Quote.PERCENT_PER_YEAR: Fraction(1, 100),
    Quote.PERMILLE_PER_MONTH: Fraction(MONTHS, 1000),
    Quote.PER_10000_PER_DAY: Fraction(DAYS, 10000),
}

#: The sign behind each quote's figure.
SIGNS = {
    Quote.PERCENT_PER_YEAR: "%",
    Quote.PERMILLE_PER_MONTH: "‰",
    Quote.PER_10000_PER_DAY: "‱",
    Quote.PERCENT_PER_PERIOD: "%",
}


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate as typed, in its unit: ``Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)``."""

    value: Decimal
    quote: Quote = Quote.PERCENT_PER_YEAR

    @property
    def yearly(self) -> Fraction:
        """The share of the principal for one year, exact: 9 % is 9/100."""
        return Fraction(self.value) * YEARLY[self.quote]

    def comes_to(self, other: Rate) -> bool:
        """Tell whether both are one rate, however each is quoted.

        A rate a period is the same as itself alone.
        """
        if Quote.PERCENT_PER_PERIOD in {self.quote, other.quote}:
            return self == other
        return self.yearly == other.yearly

    @property
    def monthly(self) -> Fraction:
        """The share for one month."""
        return self.yearly / MONTHS

    @property
    def daily(self) -> Fraction:
        """The share for one day of a 360-day year."""
        return self.yearly / DAYS

    def raised(self, uplift: Decimal) -> Rate:
        """Raise the rate by an uplift: 0.50 makes 9 % 13.5 %."""
        return Rate(self.value * (1 + uplift), self.quote)

    def quoted(self, quote: Quote, places: int = 6) -> Decimal:
        """Say the rate in another unit, at most so many places, no trailing zeros."""
        exact = self.yearly / YEARLY[quote]
        scaled = int(exact * 10**places + Fraction(1, 2))
        return _tidy(Decimal(scaled).scaleb(-places))

    def __hash__(self) -> int:
        """Spare the unit, which hashes slowly: rates are looked up for every debt."""
        return hash(self.value)

    def __str__(self) -> str:
        return f"{_tidy(self.value)} {self.quote.value}"

    @classmethod
    def parse(cls, text: str, quote: Quote) -> Rate:
        """Read a rate as a teller types it, its sign or none: ``７。5 ‰`` is 7.5."""
        plain = narrow(text).removesuffix(SIGNS[quote]).strip()
        if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{0,8})?", plain):
            raise Unusable("rate", "not_a_rate", text)
        return cls(Decimal(plain), quote)

    @classmethod
    def read(cls, text: str) -> Rate:
        """Read back what ``str`` wrote."""
        value, quote = text.split()
        return cls(Decimal(value), Quote(quote))


def priced(lpr: Decimal, basis_points: int) -> Rate:
    """Price from the loan prime rate (DOMAIN 3.2): 3.45 and 615 points: 9.60 %."""
    return Rate(lpr + Decimal(basis_points) / 100)


def _tidy(value: Decimal) -> Decimal:
    """Drop trailing zeros, never into an exponent."""
    tidy = value.normalize()
    return tidy.quantize(Decimal(1)) if tidy == tidy.to_integral_value() else tidy
