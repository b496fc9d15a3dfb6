"""What cannot be so, or must not go on unasked: each is met with what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from sheaf.domain.calendar import months_after
from sheaf.domain.investigation.entries import Entries, Person
from sheaf.domain.investigation.equity import LEAST
from sheaf.domain.investigation.evidence import Proving
from sheaf.domain.investigation.figure import share
from sheaf.domain.investigation.income import Income
from sheaf.domain.investigation.known import Known, Soft
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.schedule import Method

HALF = Fraction(1, 2)  # of the amount asked for: a smaller debt is paid out of the business

#: Words of a purpose that name another loan (借新还旧, 转贷, 过桥).
REPAYING = re.compile(
    r"还贷|还旧|还款|还清|还债|还钱|还账|还帐|还信用卡|偿还|归还|结清|续贷|转贷|倒贷|过桥|垫资"
    r"|repay|pay(?:ing)? (?:off|back)|settl|refinanc",
    re.IGNORECASE,
)


class Doubt(Enum):
    """What is doubted."""

    SHARES = "shares"
    SEASONS = "seasons"
    SHORT_PAST = "short_past"
    STATEMENT = "statement"
    NO_PURCHASES = "no_purchases"
    DEBT_HERE = "debt_here"
    LOAN_FOR_LOAN = "loan_for_loan"
    DEBT_OPEN = "debt_open"
    OVERDUE = "overdue"
    ENQUIRIES = "enquiries"
    GUARANTEES = "guarantees"
    PLAN_UNUSED = "plan_unused"
    PROOF_MISSING = "proof_missing"
    GUARANTOR_UNSEEN = "guarantor_unseen"
    FEW_YEARS = "few_years"
    NEW_HERE = "new_here"
    AGE = "age"
    ALONE = "alone"
    LATE_HERE = "late_here"
    NEIGHBOURS = "neighbours"
    NOT_ABLE = "not_able"
    NOT_WILLING = "not_willing"
    PROPERTY = "property"
    CHILDREN = "children"
    SITES = "sites"
    WENT_ALONE = "went_alone"
    NOT_AT_HOME = "not_at_home"
    PRESSED = "pressed"


#: What the committee is told, and nobody needs to answer first.
TOLD = frozenset(
    {
        Doubt.GUARANTOR_UNSEEN,
        Doubt.FEW_YEARS,
        Doubt.NEW_HERE,
        Doubt.AGE,
        Doubt.ALONE,
        Doubt.LATE_HERE,
        Doubt.NEIGHBOURS,
        Doubt.PROPERTY,
        Doubt.CHILDREN,
        Doubt.SITES,
        Doubt.WENT_ALONE,
        Doubt.NOT_AT_HOME,
        Doubt.PRESSED,
    }
)


@dataclass(frozen=True, slots=True)
class Doubted:
    """A doubt with what shows it, and the page it arises from."""

    kind: Doubt
    facts: tuple[str, ...]
    sheet: Sheet

    @property
    def name(self) -> str:
        """What a reason given for it is kept under."""
        return f"doubt.{self.kind.value}"

    @property
    def waits(self) -> bool:
        """Whether it must be mended or answered before others judge the case."""
        return self.kind not in TOLD


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual, by the office's settings; what is not wants a word in the report.

    ``others`` are to be asked: no risk is judged by one voice alone. With fewer ``years``
    in the trade, or at a place, nobody has seen bad times there. A debt that ends within
    ``soon`` months may be what the loan is for. With more ``enquiries`` in the last months
    one has gone from lender to lender. More ``children`` weigh on a household.
    """

    others: int
    years: int
    youngest: int
    oldest: int
    soon: int
    enquiries: int
    children: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be lent, on which day it is looked at, and what is said to prove it."""

    amount: Money
    on: date
    months: int
    method: Method  # by which it is to be repaid
    proofs: Mapping[int, tuple[Proving, ...]]
    usual: Usual


def doubts(
    entries: Entries, income: Income, known: Known, asked: Wanted
) -> tuple[Doubted, ...]:
    """List everything that is doubted, the hardest first."""
    return (
        *_loan_for_loan(entries, known, asked),
        *_debt_open(entries, asked),
        *_plan_unused(entries, asked),
        *_debt_here(entries, known),
        *_reported(entries, asked.usual),
        *_no_purchases(entries, income),
        *_statements(entries),
        *_shares(entries),
        *_seasons(entries),
        *_past(entries, asked.on),
        *_proofs(known, asked),
        *_said_of(entries.person, asked.usual),
        *_guarantors(entries, known),
        *_soft(entries, known.soft, asked.usual),
        *_family(entries, asked.usual),
        *_seen(entries.person, known.soft),
        *_pressed(known),
    )


def _loan_for_loan(entries: Entries, known: Known, asked: Wanted) -> Iterator[Doubted]:
    """Doubt that nothing old is paid with it but the loan it says it pays (DOMAIN 5.3)."""
    declared = known.refinances
    soon = months_after(asked.on, asked.usual.soon)
    ends = [(one.number, one.left, one.ends_on) for one in known.loans]
    ends += [(one.name, one.amount, one.until) for one in entries.debts if one.until]
    ends = [one for one in ends if not (declared and declared in one[0])]
    large = asked.amount.times(HALF)
    due = [one for one in ends if one[2] <= soon and one[1] >= large]
    told = not declared and REPAYING.search(known.purpose)
    named = [known.purpose] if told else []
    facts = named + [f"{name} {left} {day.isoformat()}" for name, left, day in due]
    if facts:
        yield Doubted(Doubt.LOAN_FOR_LOAN, ("; ".join(facts),), Sheet.DEBTS)


def _debt_open(entries: Entries, asked: Wanted) -> Iterator[Doubted]:
    """Doubt a debt with no end that the months of the loan do not repay.

    The forecast cannot pay it on a day that nobody said, and would lend on its money.
    """
    left = [
        f"{one.name} {one.amount}"
        for one in entries.debts
        if one.until is None and one.amount > one.monthly.times(asked.months)
    ]
    if left:
        yield Doubted(Doubt.DEBT_OPEN, ("; ".join(left),), Sheet.DEBTS)


def _plan_unused(entries: Entries, asked: Wanted) -> Iterator[Doubted]:
    """Doubt a plan, or months with money, written beside another way of repaying."""
    if asked.method is Method.CUSTOM or not (entries.plan or entries.proposal.season):
        return
    yield Doubted(Doubt.PLAN_UNUSED, (), Sheet.PLAN if entries.plan else Sheet.PROPOSAL)


def _debt_here(entries: Entries, known: Known) -> Iterator[Doubted]:
    """Doubt debts among which a loan of this very office is not, or is too small."""
    here = total(one.left for one in known.loans)
    named = total(
        one.amount
        for one in entries.debts
        if any(loan.number in one.name for loan in known.loans)
    )
    if named < here:
        yield Doubted(Doubt.DEBT_HERE, (str(here), str(named)), Sheet.DEBTS)


def _reported(entries: Entries, usual: Usual) -> Iterator[Doubted]:
    """Doubt who was late elsewhere, asks many lenders, or vouches for others unsaid."""
    reports = entries.reports
    late = [f"{one.name} {one.overdue}" for one in reports if one.overdue]
    if late:
        yield Doubted(Doubt.OVERDUE, ("; ".join(late),), Sheet.REPORTS)
    many = [
        f"{one.name} {one.enquiries}"
        for one in reports
        if one.enquiries is not None and one.enquiries > usual.enquiries
    ]
    if many:
        yield Doubted(Doubt.ENQUIRIES, ("; ".join(many),), Sheet.REPORTS)
    found = total(one.guarantees for one in reports if one.guarantees is not None)
    named = total(one.amount for one in entries.given)
    if found > named:
        yield Doubted(Doubt.GUARANTEES, (str(found), str(named)), Sheet.REPORTS)


def _no_purchases(entries: Entries, income: Income) -> Iterator[Doubted]:
    """Doubt goods sold that nobody bought."""
    goods = income.average.goods
    if goods > ZERO and not any(one.amount for one in entries.purchases):
        facts = (str(income.average.sales), str(goods))
        yield Doubted(Doubt.NO_PURCHASES, facts, Sheet.PURCHASES)


def _statements(entries: Entries) -> Iterator[Doubted]:
    """Doubt a sheet of the customer's own that does not balance."""
    for one in entries.statements:
        apart = one.assets - one.debts - one.equity
        if apart:
            yield Doubted(Doubt.STATEMENT, (one.name, str(apart)), Sheet.STATEMENTS)


def _shares(entries: Entries) -> Iterator[Doubted]:
    """Doubt products that are more or less than all that is sold."""
    whole = sum((Fraction(one.share) for one in entries.products), Fraction())
    if entries.products and whole != 1:
        yield Doubted(Doubt.SHARES, (share(whole),), Sheet.PRODUCTS)


def _seasons(entries: Entries) -> Iterator[Doubted]:
    """Doubt a month that stands in two seasons: it can sell only one of the two."""
    told = [month for one in entries.seasons for month in one.months]
    twice = sorted({month for month in told if told.count(month) > 1})
    if twice:
        yield Doubted(Doubt.SEASONS, (", ".join(map(str, twice)),), Sheet.SEASONS)


def _past(entries: Entries, on: date) -> Iterator[Doubted]:
    """Doubt a start from which less than a year is reconciled (DOMAIN 9.4)."""
    start = entries.start.on
    if start is not None and start > months_after(on, -LEAST):
        yield Doubted(Doubt.SHORT_PAST, (start.isoformat(), str(LEAST)), Sheet.START)


def _proofs(known: Known, asked: Wanted) -> Iterator[Doubted]:
    """Doubt a proof that names a photograph nobody took."""
    there = range(1, len(known.photographs) + 1)
    missing = sorted(number for number in asked.proofs if number not in there)
    if missing:
        first = asked.proofs[missing[0]][0]
        facts = (", ".join(f"P{one}" for one in missing), str(len(known.photographs)))
        yield Doubted(Doubt.PROOF_MISSING, facts, first.sheet)


def _soft(entries: Entries, soft: Soft, usual: Usual) -> Iterator[Doubted]:
    """Tell what is unusual about the person: it wants a word in the report (9.3)."""
    person = entries.person
    if person.trade_years is not None and person.trade_years < usual.years:
        yield Doubted(Doubt.FEW_YEARS, (str(person.trade_years),), Sheet.PERSON)
    if person.here_years is not None and person.here_years < usual.years:
        yield Doubted(Doubt.NEW_HERE, (str(person.here_years),), Sheet.PERSON)
    if soft.age is not None and not usual.youngest <= soft.age <= usual.oldest:
        yield Doubted(Doubt.AGE, (str(soft.age),), Sheet.STORY)
    if soft.alone:
        yield Doubted(Doubt.ALONE, (), Sheet.STORY)
    if soft.worst_late:
        yield Doubted(Doubt.LATE_HERE, (str(soft.worst_late),), Sheet.STORY)


def _said_of(person: Person, usual: Usual) -> Iterator[Doubted]:
    """Ask as many others as the office wants; can one repay, and would one, are two."""
    others = person.others or Decimal(0)
    if others < usual.others:
        facts = (str(others), str(usual.others))
        yield Doubted(Doubt.NEIGHBOURS, facts, Sheet.PERSON)
    if person.able is not None and person.able < others:
        facts = (str(person.able), str(others))
        yield Doubted(Doubt.NOT_ABLE, facts, Sheet.PERSON)
    if person.willing is not None and person.willing < others:
        facts = (str(person.willing), str(others))
        yield Doubted(Doubt.NOT_WILLING, facts, Sheet.PERSON)


def _family(entries: Entries, usual: Usual) -> Iterator[Doubted]:
    """Tell of a family with nothing of its own, and of one with many to bring up."""
    if not any(one.amount for one in entries.off_sheet):
        yield Doubted(Doubt.PROPERTY, (), Sheet.OFF_SHEET)
    children = entries.person.children
    if children is not None and children > usual.children:
        yield Doubted(Doubt.CHILDREN, (str(children),), Sheet.PERSON)


def _seen(person: Person, soft: Soft) -> Iterator[Doubted]:
    """Tell of sites and homes that nobody saw, and of visits one officer made alone."""
    sites, seen = person.sites or Decimal(0), person.sites_seen or Decimal(0)
    if seen < sites:
        yield Doubted(Doubt.SITES, (str(seen), str(sites)), Sheet.PERSON)
    if not soft.accompanied:
        yield Doubted(Doubt.WENT_ALONE, (), Sheet.STORY)
    if not soft.at_home:
        yield Doubted(Doubt.NOT_AT_HOME, (), Sheet.STORY)


def _pressed(known: Known) -> Iterator[Doubted]:
    """Tell of everybody who put in a word, and on which day."""
    told = [f"{one.who} {one.on.isoformat()}" for one in known.pressures]
    if told:
        yield Doubted(Doubt.PRESSED, ("; ".join(told),), Sheet.STORY)


def _guarantors(entries: Entries, known: Known) -> Iterator[Doubted]:
    """Doubt a guarantor whom nobody looked into, or whose hold nobody wrote down."""
    seen = {one.name for one in entries.guarantors}
    held = {one.name for one in entries.hold if one.words}
    unseen = [one.name for one in known.guarantors if one.name not in seen & held]
    if unseen:
        yield Doubted(Doubt.GUARANTOR_UNSEEN, (", ".join(unseen),), Sheet.GUARANTORS)
