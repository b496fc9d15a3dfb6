"""What a notebook holds, page by page, in the order one asks for it (DOMAIN 9.1).

A page of lines is a tuple of records; a page of single figures is one record, of which a
figure that was not asked for is none. Every amount is as found, in yuan; ``proof`` says
where it can be seen: a photograph, an invoice, a telephone's screen.
"""

# ruff: noqa: RUF009 (the calls declare fields, as dataclasses.field does)

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from sheaf.domain.investigation.column import (
    Kind,
    Per,
    asked,
    day,
    money,
    months,
    named_months,
    per,
    share,
    times,
    words,
)
from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method


@dataclass(frozen=True, slots=True)
class Told:
    """What was told or seen, in words: the owner's path, the family, the neighbours."""

    name: str = words()
    words: str = words()


@dataclass(frozen=True, slots=True)
class Person:
    """Who the owner is, counted: years, children, sites, and what others say.

    ``able`` and ``willing`` are how many of those asked say that the owner can repay, and
    that the owner would: the two are kept apart. ``debts`` is the most that any of them
    knows to be owed.
    """

    trade_years: Decimal | None = asked(Kind.NUMBER)
    here_years: Decimal | None = asked(Kind.NUMBER)
    children: Decimal | None = asked(Kind.NUMBER)  # to be brought up
    sites: Decimal | None = asked(Kind.NUMBER)  # of the business
    sites_seen: Decimal | None = asked(Kind.NUMBER)
    others: Decimal | None = asked(Kind.NUMBER)  # neighbours and others asked
    able: Decimal | None = asked(Kind.NUMBER)
    willing: Decimal | None = asked(Kind.NUMBER)
    debts: Money | None = asked(Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Dealing:
    """Whom one buys from or sells to: the share of it, days until paid, since when, how."""

    name: str = words()
    share: Decimal = share()
    days: Decimal | None = asked(Kind.NUMBER)
    since: str = words()
    terms: str = words()


@dataclass(frozen=True, slots=True)
class PriceHistory:
    """What a main good or material costs now, cost a year ago, and two years ago."""

    name: str = words()
    now: Money = money()
    year_ago: Money = money()
    two_years_ago: Money = money()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Product:
    """A main good: its share of sales, what it sells and is bought for."""

    name: str = words()
    share: Decimal = share()
    price: Money = money()
    cost: Money = money()


@dataclass(frozen=True, slots=True)
class DaySales:
    """Days of one kind in a month, and the sales of such a day."""

    name: str = words()
    days: Decimal = times()
    sales: Money = money()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class RecentSales:
    """The sales of the last days, weeks and months, and how many days each has."""

    name: str = words()
    days: Decimal | None = asked(Kind.NUMBER)
    sales: Money | None = asked(Kind.MONEY)
    proof: str = words()


@dataclass(frozen=True, slots=True)
class WeekSales:
    """The sales of a week."""

    name: str = words()
    sales: Money = money()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Flow:
    """What the bank and the payment code took in and paid out in a month."""

    name: str = words()
    received: Money = money()
    paid: Money = money()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Purchase:
    """Goods bought: the amount each time, and how many times in a week, a month, a year."""

    name: str = words()
    amount: Money = money()
    times: Decimal = times()
    per: Per = per()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Season:
    """Months that sell more or less than a normal one, and what each of them sells."""

    name: str = words()
    months: tuple[int, ...] = named_months()
    sales: Money = money()


@dataclass(frozen=True, slots=True)
class Regular:
    """A cost or an income that comes again: how much, how often, in which months."""

    name: str = words()
    amount: Money = money()
    per: Per = per()
    months: tuple[int, ...] = months()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Holding:
    """Something that is there, or is owed, at its value today."""

    name: str = words()
    amount: Money = money()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A vehicle: what it is insured for, and in whose name it is registered and insured."""

    name: str = words()
    insured: Money = money()
    holder: str = words()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Receivable:
    """What a customer owes, and the part of it that will hardly come."""

    name: str = words()
    amount: Money = money()
    doubtful: Money = money()
    since: date | None = day()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Stocked:
    """Goods counted, at the price they were bought for."""

    name: str = words()
    count: Decimal = times()
    price: Money = money()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Debt:
    """What is owed to a bank, a person, on a card, by the spouse or a firm of theirs."""

    name: str = words()
    amount: Money = money()
    monthly: Money = money()
    until: date | None = day()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Statement:
    """A year as the customer's own books have it, where there are any."""

    name: str = words()
    assets: Money = money()
    debts: Money = money()
    equity: Money = money()
    sales: Money = money()


@dataclass(frozen=True, slots=True)
class OwnCurrent:
    """What turns into money, or falls due, within a year, as such a year's end has it."""

    name: str = words()
    current: Money = money()
    receivables: Money = money()
    stock: Money = money()
    short: Money = money()  # debts


@dataclass(frozen=True, slots=True)
class OwnResult:
    """What such a year's sales cost: the goods, and all the rest with taxes."""

    name: str = words()
    goods: Money = money()
    costs: Money = money()
    other: Money = money()  # income


@dataclass(frozen=True, slots=True)
class Voucher:
    """A guarantor, looked into apart: a month's income and what it is spent on."""

    name: str = words()
    income: Money = money()
    spent: Money = money()  # a month, with the service of debts
    assets: Money = money()  # net of debts
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Hold:
    """What a guarantor, asked apart, knows to be owed, and can make the borrower do."""

    name: str = words()
    debts: Money | None = asked(Kind.MONEY)
    words: str = words()


@dataclass(frozen=True, slots=True)
class CreditReport:
    """A credit report: whose, what is owed, how often late, what is guaranteed, who asked.

    ``overdue`` counts payments ever late, ``enquiries`` those of the last months by lenders
    who were asked for a loan.
    """

    name: str = words()
    debts: Money | None = asked(Kind.MONEY)
    overdue: Decimal | None = asked(Kind.NUMBER)
    guarantees: Money | None = asked(Kind.MONEY)
    enquiries: Decimal | None = asked(Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Past:
    """What was earned, put in or taken out since the first point that can be proved."""

    name: str = words()
    amount: Money = money()
    times: Decimal = times()
    proof: str = words()


@dataclass(frozen=True, slots=True)
class Said:
    """Sales as the owner tells them; ``month`` is the normal month that is adopted."""

    month: Money | None = asked(Kind.MONEY)
    year: Money | None = asked(Kind.MONEY)
    last_year: Money | None = asked(Kind.MONEY)
    code_share: Decimal | None = asked(Kind.SHARE)
    declared: Money | None = asked(Kind.MONEY)  # to the tax office, a month
    proof: str | None = asked(Kind.WORDS)  # of what was declared


@dataclass(frozen=True, slots=True)
class Turnover:
    """How goods go round: margin, stock, credit."""

    margin: Decimal | None = asked(Kind.SHARE)
    stock_rise: Money | None = asked(Kind.MONEY)  # in the month of the purchases
    refill_days: Decimal | None = asked(Kind.NUMBER)
    credit_share: Decimal | None = asked(Kind.SHARE)
    collection_days: Decimal | None = asked(Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Work:
    """What is made, and with what: a month's power, hours, wages; the cost of a unit."""

    power: Decimal | None = asked(Kind.NUMBER)  # kWh or cubic metres a month
    power_per_unit: Decimal | None = asked(Kind.NUMBER)
    hours: Decimal | None = asked(Kind.NUMBER)  # a month
    per_hour: Decimal | None = asked(Kind.NUMBER)
    yield_share: Decimal | None = asked(Kind.SHARE)
    unit_price: Money | None = asked(Kind.MONEY)
    unit_cost: Money | None = asked(Kind.MONEY)
    commission: Money | None = asked(Kind.MONEY)  # paid a month
    commission_rate: Decimal | None = asked(Kind.SHARE)
    proof: str | None = asked(Kind.WORDS)  # meter, bills, wage book


@dataclass(frozen=True, slots=True)
class Machine:
    """A further machine or product: a month's hours, what an hour makes, at which price."""

    name: str = words()
    hours: Decimal | None = asked(Kind.NUMBER)
    per_hour: Decimal | None = asked(Kind.NUMBER)
    yield_share: Decimal | None = asked(Kind.SHARE)
    unit_price: Money | None = asked(Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Home:
    """What accounts show of the household: its savings, what it pays for debts."""

    saved: Money | None = asked(Kind.MONEY)  # a month, as accounts and purchases show
    debt_service: Money | None = asked(Kind.MONEY)  # a month, as the accounts show


@dataclass(frozen=True, slots=True)
class Start:
    """The first point that can be proved, the equity there, and the fixed assets in it."""

    on: date | None = asked(Kind.DAY)
    equity: Money | None = asked(Kind.MONEY)
    fixed: Money | None = asked(Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the purpose costs, and what of it is the customer's own."""

    need: Money | None = asked(Kind.MONEY)
    own: Money | None = asked(Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the officer proposes; above the limit, or off the price, with a reason only.

    ``season`` are the months with money that a plan of repayment follows, ``watch`` is what
    is to be looked at after the payout.
    """

    amount: Money | None = asked(Kind.MONEY)
    months: Decimal | None = asked(Kind.TERM)
    method: Method | None = asked(Kind.METHOD)
    season: tuple[int, ...] | None = asked(Kind.MONTHS)
    rate: Rate | None = asked(Kind.RATE)
    reason: str | None = asked(Kind.WORDS)
    watch: str | None = asked(Kind.WORDS)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A day of the plan proposed, and the principal repaid on it; interest comes too."""

    due_on: date | None = day()
    principal: Money = money()


@dataclass(frozen=True, slots=True)
class Entries:
    """The whole notebook, page after page."""

    story: tuple[Told, ...] = ()
    person: Person = field(default_factory=Person)
    suppliers: tuple[Dealing, ...] = ()
    customers: tuple[Dealing, ...] = ()
    prices: tuple[PriceHistory, ...] = ()
    said: Said = field(default_factory=Said)
    recent: tuple[RecentSales, ...] = ()
    days: tuple[DaySales, ...] = ()
    weeks: tuple[WeekSales, ...] = ()
    flows: tuple[Flow, ...] = ()
    seasons: tuple[Season, ...] = ()
    products: tuple[Product, ...] = ()
    purchases: tuple[Purchase, ...] = ()
    turnover: Turnover = field(default_factory=Turnover)
    work: Work = field(default_factory=Work)
    machines: tuple[Machine, ...] = ()
    costs: tuple[Regular, ...] = ()
    incomes: tuple[Regular, ...] = ()
    household: tuple[Regular, ...] = ()
    home: Home = field(default_factory=Home)
    reports: tuple[CreditReport, ...] = ()  # own, the spouse's, their firms'
    statements: tuple[Statement, ...] = ()
    own_current: tuple[OwnCurrent, ...] = ()
    own_results: tuple[OwnResult, ...] = ()
    cash: tuple[Holding, ...] = ()
    deposits: tuple[Holding, ...] = ()
    receivables: tuple[Receivable, ...] = ()
    prepayments: tuple[Holding, ...] = ()
    stock: tuple[Stocked, ...] = ()
    fixed_assets: tuple[Holding, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    prepaid_rent: tuple[Holding, ...] = ()
    other_assets: tuple[Holding, ...] = ()
    payables: tuple[Holding, ...] = ()
    advances: tuple[Holding, ...] = ()
    debts: tuple[Debt, ...] = ()
    off_sheet: tuple[Holding, ...] = ()
    given: tuple[Holding, ...] = ()  # guarantees for others
    start: Start = field(default_factory=Start)
    profits: tuple[Past, ...] = ()
    injections: tuple[Past, ...] = ()
    acquired: tuple[Past, ...] = ()  # fixed assets, at what was paid
    appreciation: tuple[Past, ...] = ()
    drawings: tuple[Past, ...] = ()
    depreciation: tuple[Past, ...] = ()
    wish: Wish = field(default_factory=Wish)
    guarantors: tuple[Voucher, ...] = ()
    hold: tuple[Hold, ...] = ()
    proposal: Proposal = field(default_factory=Proposal)
    plan: tuple[PlanLine, ...] = ()

    def without(self, contract: str) -> Entries:
        """Leave out the debt under this contract, which a new loan pays off."""
        if not contract:
            return self
        return replace(
            self, debts=tuple(one for one in self.debts if contract not in one.name)
        )
