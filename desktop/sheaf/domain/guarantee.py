"""Guarantors: who may be one, how much they can carry, and for how long (DOMAIN 7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.calendar import months_after
from sheaf.domain.condition import Check, Condition, Part, at_least, at_most
from sheaf.domain.errors import Refused
from sheaf.domain.money import Money, total

MONTHS = 12


class GuaranteeKind(Enum):
    """Whether the creditor may turn to the guarantor at once, or must sue the debtor first.

    Where a contract does not say, the law takes it as general (Civil Code 686).
    """

    JOINT_SEVERAL = "joint_several"
    GENERAL = "general"


@dataclass(eq=False)
class OwnGuarantor(Refused):
    """Nobody can guarantee their own loan."""

    field = "guarantor"


@dataclass(frozen=True, slots=True)
class Guarantor:
    """What is known of a guarantor; amounts without the loan in question.

    ``monthly_income`` is what is left of it to dispose of; ``guaranteed`` is what they
    answer for already, here and elsewhere; assets are net of debts.
    """

    customer_id: int
    age: int
    monthly_income: Money
    guaranteed: Money
    net_assets: Money
    married: bool
    spouse_consents: bool


@dataclass(frozen=True, slots=True)
class Guaranteed:
    """The debt to be guaranteed, and what it costs the borrower a month."""

    borrower_id: int
    amount: Money
    instalment: Money


@dataclass(frozen=True, slots=True)
class CapacityRules:
    """How much the office lets a guarantor carry."""

    age_min: int = 18
    disposable_share: Decimal = Decimal("0.50")
    income_years: int = 5
    max_borrowers: int = 2


@dataclass(frozen=True, slots=True)
class Given:
    """A guarantee that binds: for whom, under which number, and for how much.

    ``lent`` tells a loan, by its contract's number, from what is only applied for.
    """

    guarantor: int
    borrower: int
    number: str
    amount: Money
    lent: bool


@dataclass(frozen=True, slots=True)
class Ties:
    """Who guarantees whom already, outside groups, and who is married to whom.

    What is ``given`` counts until the loan is settled. Husband and wife count as one.
    """

    given: tuple[Given, ...]
    couples: Mapping[int, int]

    def one(self, person: int) -> int:
        """Return the number that stands for a person and their spouse."""
        return min(person, self.couples.get(person, person))

    def borrowers(self, guarantor: int) -> frozenset[int]:
        """Everyone a person or their spouse guarantees."""
        house = self.one(guarantor)
        return frozenset(
            self.one(one.borrower) for one in self.given if self.one(one.guarantor) == house
        )

    def mutual(self, borrower: int, guarantor: int) -> tuple[Given, ...]:
        """Name what the borrower guarantees for the guarantor in turn, oldest first."""
        there_and_back = self.one(borrower), self.one(guarantor)
        found = [
            one
            for one in self.given
            if (self.one(one.guarantor), self.one(one.borrower)) == there_and_back
        ]
        return tuple(sorted(found, key=lambda one: (not one.lent, one.number)))


def check_guarantor(borrower_id: int, guarantor_id: int) -> None:
    """Refuse that someone guarantees their own loan."""
    if borrower_id == guarantor_id:
        raise OwnGuarantor


def ties(given: Iterable[Given], couples: Iterable[tuple[int, int]]) -> Ties:
    """Gather what is known of guarantees and marriages; a couple may be named once."""
    married: dict[int, int] = {}
    for one, other in couples:
        married[one], married[other] = other, one
    return Ties(tuple(given), married)


def capacity(
    guarantor: Guarantor, debt: Guaranteed, known: Ties, rules: CapacityRules
) -> tuple[Condition, ...]:
    """Look at everything that a guarantor must meet."""
    person, borrower = guarantor.customer_id, debt.borrower_id
    together = known.borrowers(person) | {known.one(borrower)}
    apart = known.one(person) != known.one(borrower)
    consented = not guarantor.married or guarantor.spouse_consents
    return (
        at_least(Check.GUARANTOR_AGE, guarantor.age, rules.age_min),
        Condition(Check.GUARANTOR_APART, apart),
        _not_mutual(known.mutual(borrower, person)),
        *_means(guarantor, debt, rules),
        at_most(Check.GUARANTOR_BORROWERS, len(together), rules.max_borrowers),
        Condition(Check.GUARANTOR_SPOUSE, consented),
    )


def monthly_burden(payable: Money, months: int) -> Money:
    """Spread all that a loan costs over its months, whatever its method."""
    return payable.times(Fraction(1, months))


def guarantee_until(matures_on: date, years: int) -> date:
    """Return the end of a period of so many years from the day the debt falls due."""
    return months_after(matures_on, MONTHS * years)


def _not_mutual(back: tuple[Given, ...]) -> Condition:
    """Ask that nobody guarantees each other; else say what for, and for how much."""
    said = ", ".join(f"{one.number} {one.amount}" for one in back)
    beyond = total(one.amount for one in back).fen
    return Condition(Check.GUARANTOR_NOT_MUTUAL, not back, said, "", beyond)


def _means(
    guarantor: Guarantor, debt: Guaranteed, rules: CapacityRules
) -> tuple[Condition, ...]:
    share = rules.disposable_share
    bearable = at_least(
        Check.GUARANTOR_INSTALMENT, guarantor.monthly_income.times(share), debt.instalment
    )
    carried = guarantor.guaranteed + debt.amount
    income = guarantor.monthly_income.times(MONTHS * rules.income_years)
    return (
        replace(bearable, part=Part(share, str(guarantor.monthly_income))),
        at_most(Check.GUARANTOR_INCOME, carried, income),
        at_most(Check.GUARANTOR_ASSETS, carried, guarantor.net_assets),
    )
