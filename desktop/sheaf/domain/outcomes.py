"""What comes of an act on a loan: what it settles, and the plan it leaves (DOMAIN 5).

It follows from the loan as it stood on the act's day and from nothing else, so that an act
can be judged before it is done, and done again when an earlier one is put right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from sheaf.domain import limit_acts
from sheaf.domain.arrears import claims_ahead
from sheaf.domain.calendar import months_after, months_between
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.extension import longest_extension
from sheaf.domain.loan import Standing, Status
from sheaf.domain.loan_act import (
    REPLANNING,
    WAIVABLE,
    AfterMaturity,
    BelowLeast,
    Bounds,
    DueFirst,
    ExtendedBefore,
    Kind,
    LoanAct,
    MoreThanKept,
    NothingOwed,
    NothingToCharge,
    NothingToReprice,
    NotInPart,
    NotOfThisMethod,
    NotTheSum,
    NotWrittenOff,
    Outcome,
    PaidAhead,
    RateIsFixed,
    TooLongExtended,
    WrittenOff,
)
from sheaf.domain.misuse import charge, misused
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import Effect, Line, Plan, paid_of, reprices
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.repayment import (
    Allocation,
    By,
    Claim,
    Component,
    NothingPaid,
    Overpaid,
    Shares,
    allocate,
    allocate_and_keep,
    owed,
)
from sheaf.domain.schedule.checks import check_rate
from sheaf.domain.schedule.refusals import Disagree
from sheaf.domain.schedule.registry import RULES
from sheaf.domain.settlement import EarlyTerms, Settlement, settle_early

NOTHING = Shares((), ZERO)

#: What a loan that is settled still allows.
AFTER_ALL = frozenset({Kind.DRAW, Kind.REFUND})


def outcome(standing: Standing, plan: Plan, act: LoanAct, bounds: Bounds) -> Outcome:
    """Say what comes of an act, or refuse it."""
    if act.kind is not Kind.RECOVERY and standing.status is Status.WRITTEN_OFF:
        raise WrittenOff
    if standing.status is Status.SETTLED and act.kind not in AFTER_ALL:
        raise NothingOwed
    if (act.kind is Kind.DRAW) is not standing.loan.revolves and act.kind in REPLANNING:
        raise NotOfThisMethod(standing.loan.method)
    return OUTCOMES[act.kind](standing, plan, act, bounds)


def outcome_again(
    standing: Standing, plan: Plan, act: LoanAct, received: Money, bounds: Bounds
) -> Outcome:
    """Say what comes of an act done before, now that an earlier one was put right.

    The money came in and stays: what it no longer settles is kept for the borrower.
    """
    if standing.status is Status.SETTLED and act.kind not in AFTER_ALL:
        return Outcome(received, Shares((), received))
    if act.kind in MONEY:
        return MONEY[act.kind](standing, plan, act, received, bounds)
    if act.kind is Kind.WAIVER:
        return _waive_again(standing, act)
    if act.kind is Kind.MISUSE:
        return _misuse_again(standing, act)
    if act.kind is Kind.REPRICING and act.on >= plan.matures_on:
        return Outcome(ZERO, NOTHING)
    if act.terms is not None:
        terms = replace(act.terms, principal=standing.outstanding)
        act = replace(act, terms=terms)
    return outcome(standing, plan, act, bounds)


def shares_of(standing: Standing, plan: Plan, amount: Money, on: date) -> Shares:
    """Share a repayment out: what is beyond what is due is kept, never beyond the debt."""
    found = _shares(standing, amount, on)
    refuses = standing.loan.covenants.overpayment == "refuse"
    if found.unallocated and refuses and not standing.loan.revolves:
        raise Overpaid(amount, owed(standing.claims(on)))
    most = settlement_of(standing, plan, on).total - standing.unused(on)
    if amount > most:
        raise Overpaid(amount, most)
    return found


def goes_to(
    standing: Standing, plan: Plan, amount: Money, on: date
) -> tuple[tuple[Claim, ...], Shares]:
    """Say what money is claimed by and what it settles, as the counter shows it.

    Of a limit it repays principal at once; all that is owed closes the balance, with
    interest to the day.
    """
    shares, claimed = shares_of(standing, plan, amount, on), standing.claims(on)
    if not standing.loan.revolves:
        return claimed, shares
    settlement = settlement_of(standing, plan, on)
    if amount + standing.unused(on) == settlement.total:
        order = standing.loan.order_of(claimed, on)
        whole = allocate(settlement.total, settlement.claims, order)
        return settlement.claims, Shares(whole, ZERO)
    return claimed, limit_acts.freed(shares, settlement.prepaid)


def settlement_of(standing: Standing, plan: Plan, on: date) -> Settlement:
    """Work out what settles a loan in full on a day."""
    if standing.loan.revolves:
        return limit_acts.closing(standing, on)
    early, late = early_terms(standing), standing.loan.covenants.late
    found = settle_early(plan, standing.history(on), on, late, early)
    return replace(found, claims=(*standing.fee_claims(on), *found.claims))


def kept_towards(standing: Standing, settlement: Settlement) -> Money:
    """Say how much of a settlement the money kept pays for."""
    return min(standing.unused(settlement.on), settlement.total)


def early_terms(standing: Standing) -> EarlyTerms:
    """Say what the contract asks for paying early."""
    covenants = standing.loan.covenants
    return EarlyTerms(
        standing.loan.disbursed_on, covenants.prepay_fee_rate, covenants.prepay_fee_months
    )


def _received(standing: Standing, amount: Money, on: date) -> Outcome:
    """Settle what money settles; the rest is kept, however much it is."""
    return Outcome(amount, _shares(standing, amount, on), order=standing.order_on(on))


def _shares(standing: Standing, amount: Money, on: date) -> Shares:
    claims = standing.claims(on)
    order = standing.loan.order_of(claims, on)
    found = allocate_and_keep(amount, claims, order)
    at_once = standing.loan.covenants.overpayment == "next_instalment"
    if standing.loan.revolves or not (at_once and found.unallocated):
        return found
    ahead = claims_ahead(standing.dues, standing.settled, on)
    one_by_one = replace(order, by=By.INSTALMENT)
    more = allocate_and_keep(found.unallocated, ahead, one_by_one)
    return Shares((*found.allocations, *more.allocations), more.unallocated)


def _repay(standing: Standing, plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    shares = shares_of(standing, plan, act.amount, act.on)
    if standing.loan.revolves:
        return limit_acts.repay(standing, plan, act, shares)
    return Outcome(act.amount, shares, order=standing.order_on(act.on))


def _draw(standing: Standing, plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    return limit_acts.draw(standing, plan, act)


def _give_back(standing: Standing, _plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    """Give back what is kept and nothing has claimed; what is owed stays as it is."""
    if act.amount <= ZERO:
        raise NothingPaid
    if act.amount > (kept := standing.unused(act.on)):
        raise MoreThanKept(kept)
    return Outcome(-act.amount, Shares((), -act.amount))


def _settle(standing: Standing, plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    settlement = settlement_of(standing, plan, act.on)
    kept = kept_towards(standing, settlement)
    if act.amount != settlement.total - kept:
        raise NotTheSum(act.amount, settlement.total - kept)
    if standing.loan.revolves:
        return limit_acts.close(standing, plan, settlement, act.amount)
    return _settled(standing, plan, settlement, act.amount)


def _repay_again(
    standing: Standing, plan: Plan, act: LoanAct, received: Money, _bounds: Bounds
) -> Outcome:
    if not received:  # money kept was to settle the loan, and does not suffice now
        return Outcome(ZERO, NOTHING)
    if standing.loan.revolves:
        return limit_acts.repay(standing, plan, act, _shares(standing, received, act.on))
    return _received(standing, received, act.on)


def _settle_again(
    standing: Standing, plan: Plan, act: LoanAct, received: Money, bounds: Bounds
) -> Outcome:
    on = act.on
    settlement = settlement_of(standing, plan, on)
    if received + standing.unused(on) < settlement.total:
        return _repay_again(standing, plan, act, received, bounds)
    if standing.loan.revolves:
        return limit_acts.close(standing, plan, settlement, received)
    return _settled(standing, plan, settlement, received)


def _settled(
    standing: Standing, plan: Plan, settlement: Settlement, received: Money
) -> Outcome:
    order = standing.loan.order_of(settlement.claims, settlement.on)
    claimed = allocate(settlement.total, settlement.claims, order)
    shares = Shares(claimed, received - settlement.total)
    left = _plan_of(plan, settlement)
    ahead = ahead_of(standing, settlement.on)
    return Outcome(received, shares, left, settlement.fee, order, ahead)


def ahead_of(standing: Standing, on: date) -> frozenset[int]:
    """Name the instalments that may not be claimed yet on a day."""
    return frozenset(due.instalment for due in standing.dues if not due.due_by(on))


def _plan_of(plan: Plan, settlement: Settlement) -> Plan:
    """Write the lines as a settlement leaves them; those behind stay as they are."""
    behind = plan.behind(settlement.on)
    opening, since = plan.balance(settlement.on), plan.rest(settlement.on).since
    lines = []
    for due in settlement.dues[len(behind) :]:
        lines.append(Line(due, (due.due_on - since).days, opening, whole=False))
        opening, since = opening - due.principal, due.due_on
    return replace(plan, lines=(*behind, *lines))


def _prepay(standing: Standing, plan: Plan, act: LoanAct, bounds: Bounds) -> Outcome:
    if act.amount <= ZERO:
        raise NothingPaid
    if act.effect is None:
        raise Missing("effect")
    if due := owed(standing.claims(act.on)):
        raise DueFirst(due)
    check_nothing_ahead(standing, plan, act.on)
    balance = plan.balance(act.on)
    if act.amount > balance:
        raise Overpaid(act.amount, balance)
    if act.amount < min(bounds.leeway.prepay_least, balance):
        raise BelowLeast(act.amount, bounds.leeway.prepay_least)
    if act.amount == balance:
        settlement = settlement_of(standing, plan, act.on)
        return _settled(standing, plan, settlement, settlement.total)
    if RULES[plan.terms.method].on_loan:
        raise NotInPart
    return _prepaid(standing, plan, act, act.effect)


def check_nothing_ahead(standing: Standing, plan: Plan, on: date) -> None:
    """Refuse to draw lines anew that are partly paid: what was paid fits none of them."""
    ahead = {line.due.instalment for line in plan.ahead(on)}
    if any(one.instalment in ahead for one in standing.history(on)):
        raise PaidAhead


def _prepaid(standing: Standing, plan: Plan, act: LoanAct, effect: Effect) -> Outcome:
    whole = standing.loan.covenants.prepay_interest == "whole_balance"
    found = plan.prepaid(act.on, act.amount, effect, whole_balance=whole)
    fee = early_terms(standing).fee(act.amount, act.on)
    number = found.number
    settled = (
        Allocation(0, Component.FEE, fee),
        Allocation(number, Component.INTEREST, found.interest),
        Allocation(number, Component.PRINCIPAL, act.amount),
    )
    shares = Shares(tuple(one for one in settled if one.amount), ZERO)
    return Outcome(total(one.amount for one in settled), shares, found.plan, fee)


def _prepay_again(
    standing: Standing, plan: Plan, act: LoanAct, received: Money, bounds: Bounds
) -> Outcome:
    try:
        found = outcome(standing, plan, act, bounds)
    except Refused:
        return _received(standing, received, act.on)
    if found.received > received:
        return _received(standing, received, act.on)
    shares = Shares(found.shares.allocations, received - found.received)
    return replace(found, received=received, shares=shares)


def _waive(standing: Standing, _plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    if act.component not in WAIVABLE:
        given = act.component.value if act.component else ""
        raise Unusable("component", "not_waivable", given)
    if act.amount <= ZERO:
        raise NothingPaid
    open_ = total(claim.of(act.component) for claim in standing.claims(act.on))
    if act.amount > open_:
        raise Overpaid(act.amount, open_)
    return Outcome(ZERO, _forgiven(standing, act, act.component, act.amount))


def _waive_again(standing: Standing, act: LoanAct) -> Outcome:
    component = act.component or Component.PENALTY
    open_ = total(claim.of(component) for claim in standing.claims(act.on))
    return Outcome(ZERO, _forgiven(standing, act, component, min(act.amount, open_)))


def _forgiven(
    standing: Standing, act: LoanAct, component: Component, amount: Money
) -> Shares:
    """Forgive the oldest instalment's part first."""
    found, left = [], amount
    for claim in sorted(standing.claims(act.on), key=lambda claim: claim.due_on):
        if taken := min(claim.of(component), left):
            found.append(Allocation(claim.instalment, component, taken))
            left -= taken
    return Shares(tuple(found), ZERO)


def _extend(standing: Standing, plan: Plan, act: LoanAct, bounds: Bounds) -> Outcome:
    if act.to is None:
        raise Missing("to")
    if act.on >= plan.matures_on:
        raise AfterMaturity(plan.matures_on)
    if bounds.extensions >= bounds.leeway.most_extensions:
        raise ExtendedBefore(bounds.leeway.most_extensions)
    if act.rate is not None and not act.rate.comes_to(plan.terms.rate):
        _check_rate(standing, plan, act.rate)
    check_nothing_ahead(standing, plan, act.on)
    first, most = _longest(standing, plan, bounds)
    asked = _months(first, act.to)
    if asked > most:
        raise TooLongExtended(asked, most)
    return Outcome(ZERO, NOTHING, plan.extended(act.on, act.to, act.rate))


def latest_maturity(standing: Standing, plan: Plan, bounds: Bounds) -> date:
    """Say to which day the rules let a loan be extended at most."""
    first, most = _longest(standing, plan, bounds)
    return months_after(first, most)


def _longest(standing: Standing, plan: Plan, bounds: Bounds) -> tuple[date, int]:
    """Return the first maturity, and how many months all extensions come to at most."""
    first = bounds.first_maturity or plan.matures_on
    months = _months(standing.loan.disbursed_on, first)
    leeway = bounds.leeway
    return first, longest_extension(leeway.extension_rule, months, leeway.longest)


def _months(start: date, end: date) -> int:
    """Count months begun."""
    months, days = months_between(start, end)
    return months + bool(days)


def _reschedule(standing: Standing, plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    if act.terms is None:
        raise Missing("terms")
    if act.terms.principal != standing.outstanding:
        raise Disagree("terms.principal", "outstanding")
    if act.terms.disbursed_on != act.on:
        raise Disagree("terms.disbursed_on", "on")
    check_nothing_ahead(standing, plan, act.on)
    paid = paid_of(standing.dues, _paid(standing, act.on), act.on)
    claims = [claim for claim in standing.claims(act.on) if claim.instalment]
    return Outcome(ZERO, NOTHING, plan.rescheduled(act.on, act.terms, paid, claims))


def _reprice(standing: Standing, plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    """Let another rate hold from that day; the same rate leaves the plan as it is."""
    if act.rate is None:
        raise Missing("rate")
    if act.on >= plan.matures_on:
        raise NothingToReprice(plan.matures_on)
    _check_rate(standing, plan, act.rate)
    if act.rate.comes_to(plan.terms.rate):
        return Outcome(ZERO, NOTHING)
    if standing.loan.revolves:
        return Outcome(ZERO, NOTHING, limit_acts.repriced(standing, plan, act.on, act.rate))
    check_nothing_ahead(standing, plan, act.on)
    return Outcome(ZERO, NOTHING, plan.repriced(act.on, act.rate))


def _check_rate(standing: Standing, plan: Plan, rate: Rate) -> None:
    """Refuse a rate that interest does not follow, or that no loan may bear."""
    if not reprices(plan.terms) or rate.quote is Quote.PERCENT_PER_PERIOD:
        raise RateIsFixed(standing.loan.method)
    check_rate(rate)


def _paid(standing: Standing, on: date) -> dict[int, dict[Component, Money]]:
    found: dict[int, dict[Component, Money]] = {}
    for one in standing.history(on):
        parts = found.setdefault(one.instalment, dict.fromkeys(Component, ZERO))
        parts[one.component] += one.amount
    return found


def _write_off(_standing: Standing, _plan: Plan, _act: LoanAct, _b: Bounds) -> Outcome:
    return Outcome(ZERO, NOTHING)


def _misuse(standing: Standing, _plan: Plan, act: LoanAct, _bounds: Bounds) -> Outcome:
    """Charge what misuse costs by that day; it is owed from then on."""
    if act.since is None:
        raise Missing("since")
    found = charge(misused(standing, act.amount, act.since, act.on))
    if not found:
        raise NothingToCharge
    return Outcome(ZERO, NOTHING, fee=found)


def _misuse_again(standing: Standing, act: LoanAct) -> Outcome:
    since = act.since or act.on
    amount = min(act.amount, standing.outstanding_on(since))
    found = charge(misused(standing, amount, since, act.on)) if amount else ZERO
    return Outcome(ZERO, NOTHING, fee=found)


def _recover(standing: Standing, plan: Plan, act: LoanAct, bounds: Bounds) -> Outcome:
    if standing.status is not Status.WRITTEN_OFF:
        raise NotWrittenOff
    return _repay(standing, plan, act, bounds)


OUTCOMES: dict[Kind, Callable[[Standing, Plan, LoanAct, Bounds], Outcome]] = {
    Kind.REPAYMENT: _repay,
    Kind.SETTLEMENT: _settle,
    Kind.PREPAYMENT: _prepay,
    Kind.WAIVER: _waive,
    Kind.EXTENSION: _extend,
    Kind.RESCHEDULING: _reschedule,
    Kind.WRITE_OFF: _write_off,
    Kind.RECOVERY: _recover,
    Kind.DRAW: _draw,
    Kind.REPRICING: _reprice,
    Kind.MISUSE: _misuse,
    Kind.REFUND: _give_back,
}

#: Acts that brought money in, done again: the money stays, whatever it settles now.
MONEY: dict[Kind, Callable[[Standing, Plan, LoanAct, Money, Bounds], Outcome]] = {
    Kind.REPAYMENT: _repay_again,
    Kind.RECOVERY: _repay_again,
    Kind.SETTLEMENT: _settle_again,
    Kind.PREPAYMENT: _prepay_again,
}
