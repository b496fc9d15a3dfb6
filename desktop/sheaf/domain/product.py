"""What the office lends, and on which terms. A change is a new value with a date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.identity import Sex
from sheaf.domain.lateness import check_uplifts
from sheaf.domain.money import ZERO, Money
from sheaf.domain.pricing import PriceRule
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.rounded import BY_THE_FEN, Rounded
from sheaf.domain.schedule.refusals import Disagree
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.switches import Remainder
from sheaf.domain.schedule.terms import Method
from sheaf.domain.tier import Price, Tier

MOST_PREPAY_FEE = Decimal("0.05")
MOST_MONTHS = 360
OF_AGE = 18  # who is younger cannot sign (Civil Code 17, 18)
OLDEST = 100
POINT = Fraction(1, 10_000)  # of a rate a year


class Security(Enum):
    """What secures a loan, where the program knows its rules; an office may name others."""

    CREDIT = "credit"
    GUARANTOR = "guarantor"
    GROUP = "group"
    MORTGAGE = "mortgage"
    PLEDGE = "pledge"


@dataclass(frozen=True, slots=True)
class AgeLimits:
    """How old a borrower must be today, and may be at maturity, where it is not as usual.

    What is none is left to the office's own limits.
    """

    least: int | None = None
    most: int | None = None
    most_woman: int | None = None

    def ages(self, sex: Sex, office: tuple[int, int]) -> tuple[int, int]:
        """Bound a borrower's age: at least so old today, at most so old at maturity.

        ``office`` bounds it where this does not.
        """
        oldest = self.most_woman if sex is Sex.FEMALE else self.most
        least, most = office
        return (
            least if self.least is None else self.least,
            most if oldest is None else oldest,
        )


@dataclass(frozen=True, slots=True)
class ProductFee:
    """A fee asked once, when the money is paid out: an amount, and a share of the loan."""

    kind: str
    amount: Money
    share: Decimal

    def charge(self, principal: Money) -> Money:
        """Return the fee for a loan of this size."""
        return self.amount + principal.times(self.share)


@dataclass(frozen=True, slots=True)
class ProductTerms:
    """What a product allows. Terms are in months; uplifts and fees are shares of one.

    ``securities`` are the words of ``Security``, and such as the office adds; ``ages`` go
    before the office's own. Without ``prepay_fee_months`` the fee for paying early is
    asked at any time. ``consumption`` says that the money is spent, not put into a trade.
    With a ``price_rule`` the rates are those of the day on which they were written, and
    what an application pays is made from the prime rate of its own.
    """

    name: str
    purpose: str
    amount_min: Money
    amount_max: Money
    term_min: int
    term_max: int
    rate: Rate
    methods: tuple[Method, ...]
    securities: tuple[str, ...]
    fees: tuple[ProductFee, ...] = ()
    papers: tuple[str, ...] = ()
    penalty_uplift: Decimal = Decimal("0.50")
    misuse_uplift: Decimal = Decimal("1.00")
    prepay_fee_rate: Decimal = Decimal(0)
    prepay_fee_months: int = 0
    ages: AgeLimits | None = None
    training: bool = False
    consumption: bool = False
    prices: tuple[Price, ...] = ()
    price_rule: PriceRule | None = None
    rounded: Rounded = BY_THE_FEN

    def rate_for(self, tier: Tier) -> Rate:
        """Return the rate of a tier; where the table has none, that of the product."""
        found = [one.rate for one in self.prices if one.tier is tier]
        return found[0] if found else self.rate

    def rule_for(self, tier: Tier) -> PriceRule | None:
        """Return how the rate of a tier is made: it stays as far from the product's own."""
        if self.price_rule is None:
            return None
        apart = (self.rate_for(tier).yearly - self.rate.yearly) / POINT
        points = self.price_rule.basis_points + int(apart)
        return replace(self.price_rule, basis_points=points)


@dataclass(eq=False)
class NotOffered(Refused):
    """The product does not offer this: a method, a kind of security."""

    field: str = ""
    given: str = ""
    offered: tuple[str, ...] = ()


@dataclass(eq=False)
class LimitsCrossed(Refused):
    """The least is above the most."""

    field: str = ""
    least: str = ""
    most: str = ""


@dataclass(eq=False)
class CannotFloat(Refused):
    """Interest agreed as a sum has no rate that could follow the prime rate."""

    field = "repricing"
    method: Method


def check(terms: ProductTerms) -> None:
    """Refuse terms that no loan could be made by, naming the first field that is wrong."""
    for refusal in _faults(terms):
        raise refusal
    check_uplifts(terms.penalty_uplift, terms.misuse_uplift)


def check_choice(terms: ProductTerms, method: Method, security: str) -> None:
    """Refuse a method or a kind of security that the product does not offer."""
    if method not in terms.methods:
        offered = tuple(one.value for one in terms.methods)
        raise NotOffered("method", method.value, offered)
    if security not in terms.securities:
        raise NotOffered("security", security, terms.securities)


def _faults(terms: ProductTerms) -> Iterator[Refused]:
    if not terms.name.strip():
        yield Missing("name")
    yield from _limit_faults(terms)
    yield from _rate_faults("rate", terms.rate)
    for price in terms.prices:
        yield from _rate_faults(f"rate_{price.tier.value}", price.rate)
    if terms.price_rule:
        yield from _rule_faults(terms, terms.price_rule)
    yield from _list_faults(terms)
    yield from _rounded_faults(terms)
    if not 0 <= terms.prepay_fee_rate <= MOST_PREPAY_FEE:
        yield Unusable("prepay_fee_rate", "out_of_range", str(terms.prepay_fee_rate))
    if not 0 <= terms.prepay_fee_months <= MOST_MONTHS:
        yield Unusable("prepay_fee_months", "out_of_range", str(terms.prepay_fee_months))
    if terms.ages:
        yield from _age_faults(terms.ages)


def _rate_faults(field: str, rate: Rate) -> Iterator[Refused]:
    if rate.quote is Quote.PERCENT_PER_PERIOD:
        yield Unusable(field, "no_yearly_rate", str(rate))
    elif not 0 <= rate.yearly <= 1:
        yield Unusable(field, "out_of_range", str(rate.value))


def _age_faults(ages: AgeLimits) -> Iterator[Refused]:
    least = OF_AGE if ages.least is None else ages.least
    if least < OF_AGE:
        yield Unusable("age_least", "under_age", str(least))
    oldest = {"age_most": ages.most, "age_most_woman": ages.most_woman}
    for field, most in oldest.items():
        if most is not None and most < least:
            yield LimitsCrossed(field, str(least), str(most))
        elif most is not None and most > OLDEST:
            yield Unusable(field, "out_of_range", str(most))


def _rule_faults(terms: ProductTerms, rule: PriceRule) -> Iterator[Refused]:
    for price in terms.prices:
        apart = (price.rate.yearly - terms.rate.yearly) / POINT
        if apart.denominator != 1:
            field = f"rate_{price.tier.value}"
            yield Unusable(field, "no_whole_points", str(price.rate.value))
    summed = [one for one in terms.methods if RULES[one].on_loan]
    if rule.floats and summed:
        yield CannotFloat(summed[0])


def _rounded_faults(terms: ProductTerms) -> Iterator[Refused]:
    """Refuse units of nothing, and to round payments that are shared out of a total."""
    rounding, left = terms.rounded.rounding, terms.rounded.remainder
    units = {"round_to": rounding.to, "round_payment": rounding.instalment_multiple}
    for field, unit in units.items():
        if unit is not None and unit <= ZERO:
            yield Unusable(field, "not_above_zero", unit.plain)
    flat = Method.FLAT in terms.methods and left is Remainder.RESOLVE
    if flat and rounding.instalment_multiple is not None:
        yield Disagree("round_payment", "remainder")


def _limit_faults(terms: ProductTerms) -> Iterator[Refused]:
    if terms.amount_min <= ZERO:
        yield Unusable("amount_min", "not_above_zero", terms.amount_min.plain)
    if terms.amount_min > terms.amount_max:
        yield LimitsCrossed("amount_max", str(terms.amount_min), str(terms.amount_max))
    if not 1 <= terms.term_min <= MOST_MONTHS:
        yield Unusable("term_min", "out_of_range", str(terms.term_min))
    if terms.term_max > MOST_MONTHS:
        yield Unusable("term_max", "out_of_range", str(terms.term_max))
    if terms.term_min > terms.term_max:
        yield LimitsCrossed("term_max", str(terms.term_min), str(terms.term_max))


def _list_faults(terms: ProductTerms) -> Iterator[Refused]:
    for field in ("methods", "securities"):
        if not getattr(terms, field):
            yield Missing(field)
    for fee in terms.fees:
        if not fee.kind.strip():
            yield Missing("fees")
        if fee.amount < ZERO or not 0 <= fee.share <= 1:
            yield Unusable("fees", "out_of_range", fee.kind)
    for paper in terms.papers:
        if not paper.strip() or terms.papers.count(paper) > 1:
            yield Unusable("papers", "given_twice" if paper.strip() else "empty", paper)
