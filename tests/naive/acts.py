"""What is done to a loan: each act as it is judged first, and as it is lived again."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from tests.naive import limit, parts, settling
from tests.naive.dates import IN_PARTS, longer
from tests.naive.days import months_on
from tests.naive.debt import Line
from tests.naive.drawing import Drawn, laid_out
from tests.naive.loan import Loan, numbered
from tests.naive.terms import Impossible, half_up, read

LEAST_EARLY = 100_000  # fen
A_YEAR, FIVE_YEARS = 12, 60  # months


@dataclass
class Act:
    """What somebody wanted, for which day; and the money that came in with it."""

    on: date
    turn: int
    do: str
    says: dict
    received: int | None = None


def repay(loan: Loan, act: Act, *, again: bool) -> None:
    fen = act.received
    if not again:
        if loan.settled:
            raise Impossible
        _check_repayment(loan, fen)
    if loan.settled:
        loan.kept += fen
    else:
        loan.receive(fen)


def _check_repayment(loan: Loan, fen: int) -> None:
    if loan.rules.advance == "refuse" and not loan.revolves and fen > loan.owed:
        raise Impossible
    if fen > settling.settlement(loan).total - loan.kept:
        raise Impossible


def recover(loan: Loan, act: Act, *, again: bool) -> None:
    if not (again or loan.written_off):
        raise Impossible
    repay(loan, act, again=again)


def settle(loan: Loan, act: Act, *, again: bool) -> None:
    total = settling.settlement(loan).total
    if not again:
        if loan.settled:
            raise Impossible
        act.received = total - min(loan.kept, total)
    if loan.settled:
        loan.kept += act.received
    elif act.received + loan.kept < total:
        loan.receive(act.received)
    else:
        settling.settle(loan, act.received)


def prepay(loan: Loan, act: Act, *, again: bool) -> None:
    if again and loan.settled:
        loan.kept += act.received
        return
    tried = deepcopy(loan)
    try:
        asked = _prepaid(tried, act)
    except Impossible:
        if not again:
            raise
        loan.receive(act.received)
        return
    if not again:
        act.received = asked
    if asked > act.received:
        loan.receive(act.received)
        return
    tried.kept += act.received - asked
    loan.__dict__.update(tried.__dict__)


def _prepaid(loan: Loan, act: Act) -> int:
    """Take principal before it is due; return all that is asked."""
    amount, effect = act.says["amount"], act.says["effect"]
    left = sum(line.principal for line in loan.ahead)
    if loan.revolves or loan.settled or loan.written_off or loan.owed:
        raise Impossible
    loan.check_nothing_ahead()
    if amount > left or amount < min(LEAST_EARLY, left):
        raise Impossible
    if amount == left:
        total = settling.settlement(loan).total
        settling.settle(loan, total)
        return total
    if loan.terms.method == "flat":
        raise Impossible
    loan.check_nothing_put_off()
    alone = loan.rules.part_only
    interest = loan.running(amount if alone else left)
    fee, rest = half_up(loan.rules.fee * amount), loan.rest()
    loan.cut(rest, loan.since if alone else max(loan.day, loan.since))
    lines = getattr(rest, effect)(left - amount)
    number = loan.act_number
    loan.redraw(lines)
    line = Line(number, loan.day, 0, 0, repays=True, aside=alone)
    loan.lines.insert(0, line)
    loan.outstanding -= amount
    return amount + interest + fee


def waive(loan: Loan, act: Act, *, again: bool) -> None:
    part, fen = act.says["component"], act.says["amount"]
    if part in {"fee", "principal"}:
        raise Impossible
    open_ = sum(line.open(part) for line in loan.due)
    if not again and (loan.written_off or loan.settled or fen > open_):
        raise Impossible
    left = min(fen, open_)
    for line in sorted(loan.due, key=lambda line: line.due):
        taken = min(line.open(part), left)
        line.take(part, taken, loan.day)
        left -= taken


def extend(loan: Loan, act: Act, *, again: bool) -> None:
    if again and loan.settled:
        return
    if loan.revolves or loan.settled or loan.written_off or loan.extensions:
        raise Impossible
    if loan.day >= loan.lines[-1].due:
        raise Impossible
    loan.check_nothing_ahead()
    original = _months(loan.first_lent, loan.first_maturity)
    if _months(loan.first_maturity, act.says["to"]) > _longest(original):
        raise Impossible
    loan.check_nothing_put_off()
    balance = sum(line.principal for line in loan.ahead)
    rest, rate = loan.rest(), act.says.get("rate")
    rest.lines = _longer(loan, rest.lines, act.says["to"])
    if rate is not None and not same_rate(loan, rate):
        if rate_is_fixed(loan):
            raise Impossible
        _set_rate(loan, rate)
    rest.terms = loan.terms
    loan.cut(rest, loan.since)
    loan.redraw(rest.smaller(balance))
    loan.extensions += 1


def _longer(loan: Loan, left: list[Drawn], to: date) -> list[Drawn]:
    """Lay the lines out that are left up to a later maturity."""
    days = longer(loan.terms, [line.due for line in left], to)
    if loan.terms.method in IN_PARTS:
        return [*left[:-1], replace(left[-1], due=to, whole=False)]
    return [line for line in laid_out(loan.terms, days) if line.due > loan.since]


def same_rate(loan: Loan, rate: Fraction) -> bool:
    return loan.terms.a_period is None and rate == loan.terms.rate


def rate_is_fixed(loan: Loan) -> bool:
    """A sum of interest, or a rate of the period, has no rate a year that could change."""
    return loan.terms.method == "flat" or loan.terms.a_period is not None


def _months(start: date, end: date) -> int:
    """Count months begun."""
    months = 0
    while months_on(start, months, start.day) < end:
        months += 1
    return months


def _longest(months: int) -> int:
    if months <= A_YEAR:
        return months
    return 36 if months > FIVE_YEARS else months // 2


def reschedule(loan: Loan, act: Act, *, again: bool) -> None:
    if again and loan.settled:
        return
    if loan.revolves or loan.settled or loan.written_off:
        raise Impossible
    loan.check_nothing_ahead()
    if not loan.outstanding:
        raise Impossible
    if loan.ahead:
        loan.check_nothing_put_off()
    terms = read(act.says["terms"] | {"principal": "0"}, loan.day)
    terms.principal = loan.outstanding
    lines = parts.first_lines(terms)
    left = sum(line.principal for line in loan.ahead)
    carried = Line(
        loan.act_number,
        loan.day,
        sum(line.interest for line in loan.due) + loan.running(left),
        0,
        penalty=sum(line.open("penalty") for line in loan.due),
        compound=sum(line.open("compound") for line in loan.due),
    )
    last = max([line.number for line in loan.lines if line.paid], default=0)
    if terms.rate != loan.terms.rate:
        loan.rates.agreed.append((loan.day, terms.rate))
    loan.terms = terms
    loan.lines = [carried] if carried.owed else []
    loan.lines += numbered(terms, lines, max(last, 0) + 1)


def reprice(loan: Loan, act: Act, *, again: bool) -> None:
    """Let another rate hold from a day: every night bears its own."""
    matured = loan.settled or loan.day >= loan.lines[-1].due
    if again and matured:
        return
    if loan.written_off or matured or rate_is_fixed(loan):
        raise Impossible
    rate = act.says["rate"]
    if same_rate(loan, rate):
        return
    if loan.revolves:
        _set_rate(loan, rate)
        limit.lay_out(loan)
        return
    loan.check_nothing_ahead()
    loan.check_nothing_put_off()
    balance, rest = sum(line.principal for line in loan.ahead), loan.rest()
    _set_rate(loan, rate)
    rest.terms = loan.terms
    loan.cut(rest, loan.since)
    loan.redraw(rest.repriced(balance))


def _set_rate(loan: Loan, rate: Fraction) -> None:
    loan.rates.agreed.append((loan.day, rate))
    loan.terms = replace(loan.terms, rate=rate)


def write_off(loan: Loan, _act: Act, *, again: bool) -> None:
    """Decided once, it stands, also where it turns out that nothing was owed."""
    if loan.written_off or (loan.settled and not again):
        raise Impossible
    loan.written_off = True


def draw(loan: Loan, act: Act, *, again: bool) -> None:
    fen = act.says["amount"]
    if not loan.revolves or loan.written_off:
        raise Impossible
    if loan.day >= (loan.terms.drawn_until or loan.lines[-1].due):
        raise Impossible
    if loan.days_late or fen > loan.terms.principal - loan.outstanding:
        raise Impossible
    limit.move(loan, fen)


DOERS = {
    "repay": repay,
    "recover": recover,
    "settle": settle,
    "prepay": prepay,
    "waive": waive,
    "extend": extend,
    "reschedule": reschedule,
    "reprice": reprice,
    "write_off": write_off,
    "draw": draw,
}
