"""What comes of an act on a limit (随借随还): draws, repayments, its end, another rate.

Money beyond what is due repays principal at once (DOMAIN 3.6.16); so every act that moves
the balance lays the pay days ahead out anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sheaf.domain import revolving
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import InArrears, LimitEnded, LoanAct, Outcome, OverLimit
from sheaf.domain.money import ZERO, Money
from sheaf.domain.plan import Plan
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import (
    Allocation,
    Claim,
    Component,
    NothingPaid,
    Shares,
    allocate,
    owed,
)
from sheaf.domain.settlement import Settlement


def draw(standing: Standing, plan: Plan, act: LoanAct) -> Outcome:
    """Draw on a limit while it is valid and nothing is overdue."""
    if act.amount <= ZERO:
        raise NothingPaid
    limit = revolving.limit_of(plan, standing.outstanding)
    if act.on >= limit.ends_on:
        raise LimitEnded(limit.ends_on)
    if standing.days_past_due(act.on):
        raise InArrears
    if act.amount > (free := limit.free(act.on)):
        raise OverLimit(limit.amount, free)
    moved = _through(standing, act.on).moved(act.on, act.amount)
    drawn = Shares((Allocation(0, Component.PRINCIPAL, -act.amount),), ZERO)
    return Outcome(-act.amount, drawn, revolving.plan_after(plan, moved, act.on))


def repay(standing: Standing, plan: Plan, act: LoanAct, shares: Shares) -> Outcome:
    """Repay principal at once by what is beyond what is due."""
    settlement = closing(standing, act.on)
    if act.amount + standing.unused(act.on) == settlement.total:
        return close(standing, plan, settlement, act.amount)
    order, left = standing.order_on(act.on), freed(shares, settlement.prepaid)
    taken = shares.unallocated - left.unallocated
    if not taken:
        return Outcome(act.amount, shares, order=order)
    moved = _through(standing, act.on).moved(act.on, -taken)
    after = revolving.plan_after(plan, moved, act.on)
    return Outcome(act.amount, left, after, order=order)


def freed(shares: Shares, balance: Money) -> Shares:
    """Let what nothing else claims repay principal of a limit, as far as it is drawn."""
    taken = min(shares.unallocated, balance)
    repaid = (Allocation(0, Component.PRINCIPAL, taken),) if taken else ()
    return Shares((*shares.allocations, *repaid), shares.unallocated - taken)


def closing(standing: Standing, on: date) -> Settlement:
    """Ask what is due, the balance, and the interest to the day on what it was."""
    through, loan = _through(standing, on), standing.loan
    since = revolving.running_since(standing.dues, loan.disbursed_on, on)
    rate, matured = loan.covenants.late.contract, on >= loan.matures_on
    interest = ZERO if matured else through.interest(since, on, rate)
    balance = ZERO if matured else through.balance(on)
    number = min(0, *(due.instalment for due in standing.dues)) - 1
    rest = Claim(number, on, 0, ZERO, ZERO, interest, balance)
    found = (*standing.claims(on), rest)
    asked = tuple(claim for claim in found if claim.total)
    return Settlement(on, standing.dues, asked, (), balance, ZERO, ZERO, ZERO)


def close(
    standing: Standing, plan: Plan, settlement: Settlement, received: Money
) -> Outcome:
    """Repay the balance of a limit whole, with interest to the day."""
    on = settlement.on
    order = standing.loan.order_of(settlement.claims, on)
    claims = standing.claims(on)
    due = allocate(owed(claims), claims, order) if owed(claims) else ()
    after = plan
    rest: tuple[Allocation, ...] = ()
    if settlement.total > owed(claims):
        after = revolving.closed(plan, _through(standing, on), on)
        line = min(after.dues, key=lambda due: due.instalment)
        interest = Allocation(line.instalment, Component.INTEREST, line.interest)
        principal = Allocation(0, Component.PRINCIPAL, settlement.prepaid)
        rest = tuple(one for one in (interest, principal) if one.amount)
    shares = Shares((*due, *rest), received - settlement.total)
    return Outcome(received, shares, after if rest else None, order=order)


def repriced(standing: Standing, plan: Plan, on: date, rate: Rate) -> Plan:
    """Let another rate hold from a day on; the days before bear those they bore."""
    before = standing.loan.covenants.late.contract_from(date.min)
    through = replace(_through(standing, on), rates=(*before, (on, rate)))
    after = replace(plan, terms=replace(plan.terms, rate=rate))
    return revolving.plan_after(after, through, on)


def _through(standing: Standing, on: date) -> revolving.Account:
    """Read a limit's balance through time, and the rates it bore."""
    return revolving.account(standing.history(on), standing.loan.covenants.late.rates)
