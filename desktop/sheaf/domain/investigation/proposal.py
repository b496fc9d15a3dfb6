"""What the officer proposes: the limit, or less; more with a reason that all can read.

Amount, term, way of repaying and rate: what the officer leaves open, the program proposes,
from the limit, the price table and the months in which there is money.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from sheaf.domain.agreement import Agreement, in_proportion
from sheaf.domain.committee import AboveAsked
from sheaf.domain.errors import Refused
from sheaf.domain.harvest import Season
from sheaf.domain.investigation.balance import Balance
from sheaf.domain.investigation.entries import Entries
from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Income
from sheaf.domain.investigation.limit import Asked, Limit, carried_by
from sheaf.domain.money import Money, total
from sheaf.domain.product import NotOffered
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Instalment, Method, Schedule
from sheaf.domain.schedule.switches import Planned

WAITING = (Method.CUSTOM, Method.BULLET)  # ways of repaying that wait for a season

#: Ways of repaying of which every payment is about the same, so that a month can carry it.
LEVEL = frozenset(
    {
        Method.EQUAL_INSTALMENTS,
        Method.EQUAL_PRINCIPAL,
        Method.FLAT,
        Method.STEPPED,
        Method.GEOMETRIC,
    }
)


class Strain(Enum):
    """What the loan does to the figures, once it is paid out."""

    DEBT_TO_ASSETS = "debt_to_assets"
    LOAN_TO_EQUITY = "loan_to_equity"
    PAYMENT_TO_AVERAGE = "payment_to_average"
    PAYMENT_TO_LOWEST = "payment_to_lowest"


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed, the schedule and the cash that follow, and why it is otherwise.

    ``price`` is what the table asks, where the rate is another; ``instead`` a way of
    repaying that the product has and that waits for the season; ``lendable`` tells whether
    it can be lent so, ``refusal`` why not, until it was submitted.
    """

    agreement: Agreement
    schedule: Schedule | None
    flow: tuple[FlowMonth, ...]
    above: Money  # beyond the limit; nothing where it is within
    price: Rate | None
    reason: str
    fees: Money  # at the payout
    strains: dict[Strain, Fraction]
    instead: Method | None
    lendable: bool
    refusal: Refused | None

    @property
    def highest(self) -> Instalment | None:
        """The highest payment, the first of equals; none where nothing is drawn up."""
        if self.schedule is None:
            return None
        return max(self.schedule.instalments, key=lambda one: one.payment)

    @property
    def level(self) -> bool:
        """Whether something like it is due in every month, so that a month can carry it."""
        return by_the_month(self.agreement)

    @property
    def departs(self) -> bool:
        """Whether it is more than the limit, or at another rate than the table's."""
        return bool(self.above) or self.price is not None

    @property
    def stands(self) -> bool:
        """Whether it keeps to limit and price, or says why not."""
        return not self.departs or bool(self.reason)


def by_the_month(agreement: Agreement) -> bool:
    """Tell whether about the same is due in every month."""
    return agreement.each_month and agreement.method in LEVEL


def as_told(asked: Asked, entries: Entries, income: Income) -> Asked:
    """Reckon the limit by the term, the way of repaying and the rate that are proposed.

    The rate asked for came from the price table; who lives by seasons is proposed a plan
    of the months with money, if the product knows plans.
    """
    told, before = entries.proposal, asked.agreement
    months = int(told.months) if told.months else before.term_months
    rate = told.rate or before.rate
    method = _method(asked, entries, income)
    turned = before.turned(method).revised(before.amount, rate, months)
    if method is not Method.CUSTOM:
        return replace(asked, agreement=turned)
    if entries.plan:
        plan = _shared(written(entries), before.amount)
        return replace(asked, agreement=turned.with_plan(plan))
    if turned.particulars.plan and not told.season:
        return replace(asked, agreement=turned)
    season = Season(told.season or with_money(income), months)
    follows = replace(asked, agreement=turned, season=season)
    return replace(follows, agreement=follows.of(before.amount))


def propose(
    entries: Entries, income: Income, balance: Balance, asked: Asked, found: Limit
) -> Proposed:
    """Take the officer's amount, or that of their plan; without, that of the limit."""
    agreement = _agreed(entries, asked, found)
    amount = agreement.amount
    schedule, flow = found.schedule, found.flow
    refusal = _refusal(agreement, asked)
    if agreement != found.agreement:
        schedule, flow = carried_by(agreement, asked.from_day, entries, income)
    return Proposed(
        agreement,
        schedule,
        flow,
        max(amount - found.binding.amount, Money()),
        _price_left(asked, entries.proposal.rate),
        entries.proposal.reason or "",
        total(fee.charge(amount) for fee in asked.fees),
        _strains(agreement, schedule, balance, income, asked.pays_off),
        _instead(asked, income),
        refusal is None,
        refusal,
    )


def written(entries: Entries) -> tuple[Planned, ...]:
    """Return the plan as the officer wrote it, as far as its lines have a day."""
    return tuple(Planned(one.due_on, one.principal) for one in entries.plan if one.due_on)


def with_money(income: Income) -> tuple[int, ...]:
    """Name the months that leave more than an average one."""
    average = income.average.disposable
    return tuple(one.number for one in income.months if one.disposable > average)


def _method(asked: Asked, entries: Entries, income: Income) -> Method:
    told = entries.proposal
    if told.method is not None:
        return told.method
    if entries.plan or told.season:
        return Method.CUSTOM
    waits = asked.agreement.method in WAITING
    if not waits and _by_seasons(asked, income) and Method.CUSTOM in asked.methods:
        return Method.CUSTOM
    return asked.agreement.method


def _shared(plan: tuple[Planned, ...], amount: Money) -> tuple[Planned, ...]:
    """Spread an amount as the plan spreads its own."""
    whole = total(one.principal for one in plan)
    return in_proportion(plan, whole, amount) if whole else plan


def _agreed(entries: Entries, asked: Asked, found: Limit) -> Agreement:
    told = entries.proposal.amount
    if asked.agreement.method is Method.CUSTOM and entries.plan:
        amount = total(one.principal for one in entries.plan) if told is None else told
        return asked.of(amount).with_plan(written(entries))
    return found.agreement if told is None else asked.of(told)


def _price_left(asked: Asked, told: Rate | None) -> Rate | None:
    """Return the price of the table, where the officer proposes another rate."""
    if told is None or asked.price is None or told.yearly == asked.price.yearly:
        return None
    return asked.price


def _refusal(agreement: Agreement, asked: Asked) -> Refused | None:
    """Say why this cannot be lent so; nothing where nothing is proposed at all."""
    if agreement.amount > (most := asked.agreement.amount):
        return AboveAsked(most)
    if asked.methods and agreement.method not in asked.methods:
        offered = tuple(one.value for one in asked.methods)
        return NotOffered("method", agreement.method.value, offered)
    return agreement.drawn(asked.from_day).refusal if agreement.amount else None


def _strains(
    agreement: Agreement,
    schedule: Schedule | None,
    balance: Balance,
    income: Income,
    pays_off: Money,
) -> dict[Strain, Fraction]:
    """Set loan and highest payment over what carries them, where that is above nothing.

    What pays an old debt off adds nothing to the assets. A payment that waits for its
    season or for the end, or pays for several months, is carried by no single month: its
    months are looked at one by one instead.
    """
    amount = agreement.amount
    pairs = {
        Strain.DEBT_TO_ASSETS: (balance.debts + amount, balance.assets + amount - pays_off),
        Strain.LOAN_TO_EQUITY: (amount, balance.equity),
    }
    if schedule and by_the_month(agreement):
        payment = max(one.payment for one in schedule.instalments)
        pairs |= {
            Strain.PAYMENT_TO_AVERAGE: (payment, income.average.disposable),
            Strain.PAYMENT_TO_LOWEST: (payment, income.lowest.disposable),
        }
    return {
        name: Fraction(upper.fen, lower.fen)
        for name, (upper, lower) in pairs.items()
        if amount and lower.fen > 0
    }


def _by_seasons(asked: Asked, income: Income) -> bool:
    most = max(month.sales for month in income.months)
    return most > income.average.sales.times(asked.peak)


def _instead(asked: Asked, income: Income) -> Method | None:
    """Name a way that waits for the season, where income has one and the way asked not."""
    if asked.agreement.method in WAITING or not _by_seasons(asked, income):
        return None
    return next((one for one in WAITING if one in asked.methods), None)
