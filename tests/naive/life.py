"""A loan's life: what is done to it, in the order of the days it counts for (DOMAIN 5).

What is put right later is put right by living all of it again, from the payout on.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from itertools import pairwise

from tests.naive import debt, drawing
from tests.naive.debt import DAY, PARTS, Line, Rates, Rules
from tests.naive.drawing import BY_DAYS, Drawn, Impossible, Rest, Terms, half_up

NON_ACCRUAL, LEAST_EARLY = 90, 100_000  # days; fen
A_YEAR, FIVE_YEARS = 12, 60  # months


@dataclass
class Act:
    """What somebody wanted, for which day; and the money that came in with it."""

    on: date
    turn: int
    do: str
    says: dict
    received: int | None = None


@dataclass
class Loan:
    """A loan as it stands at a moment of its life."""

    terms: Terms
    rules: Rules
    day: date
    rates: Rates
    lent: int
    first_lent: date
    first_maturity: date
    lines: list[Line] = field(default_factory=list)
    outstanding: int = 0
    kept: int = 0
    written_off: bool = False
    extensions: int = 0
    moves: list[tuple[date, int]] = field(default_factory=list)

    @property
    def revolves(self) -> bool:
        return self.terms.method == "revolving"

    @property
    def due(self) -> list[Line]:
        return [line for line in self.lines if line.claimed <= self.day]

    @property
    def ahead(self) -> list[Line]:
        return [line for line in self.lines if line.claimed > self.day]

    @property
    def owed(self) -> int:
        return sum(line.owed for line in self.due)

    @property
    def days_late(self) -> int:
        late = [
            (self.day - one.late).days
            for one in self.due
            if one.open("interest") + one.principal
        ]
        return max([0, *late])

    @property
    def settled(self) -> bool:
        left = sum(line.open("interest") + line.principal for line in self.lines)
        return not (left or self.outstanding or self.owed)

    @property
    def status(self) -> str:
        if self.written_off:
            return "written_off"
        if self.settled:
            return "settled"
        return "overdue" if self.days_late else "active"

    # Days

    def go_to(self, day: date) -> None:
        """Live through every night up to a day; money kept settles what falls due."""
        while self.day < day:
            debt.pass_night(self.lines, self.day, self.rates, self.rules)
            self.day += DAY
            self.use_kept()

    def use_kept(self) -> None:
        if self.kept and self.owed:
            self.kept = self.settle_due(self.kept)

    # Money

    def settle_due(self, fen: int) -> int:
        """Settle what is due, in the order agreed; return the rest."""
        return self._share(fen, self.due, self.rules.by)

    def _share(self, fen: int, lines: list[Line], by: str) -> int:
        order = self.rules.order
        if self.rules.principal_first and self.days_late > NON_ACCRUAL:
            by, order = "component", ("principal", "interest", "penalty", "compound")
        lines = sorted(lines, key=lambda line: line.number)
        turns = [(line, part) for line in lines for part in order]
        if by == "component":
            turns = [(line, part) for part in order for line in lines]
        for line, part in turns:
            taken = min(line.open(part), fen)
            self._take(line, part, taken)
            fen -= taken
        return fen

    def _take(self, line: Line, part: str, fen: int) -> None:
        line.take(part, fen, self.day)
        if part == "principal":
            self.outstanding -= fen

    def receive(self, fen: int) -> None:
        """Settle what is due; the rest repays a limit, settles the next, or is kept."""
        if self.revolves and fen + self.kept == self.settlement().total and self.balance:
            self.close(fen)
            return
        left = self.settle_due(fen)
        if self.revolves and self.balance and left:
            left -= self._repay_limit(left)
        elif self.rules.advance == "next_instalment" and not self.revolves:
            left = self._share(left, self.ahead, "instalment")
        self.kept += left

    # Limits

    @property
    def balance(self) -> int:
        """What of a limit is drawn and not yet due."""
        return self.balance_on(self.day) if self.day < self.lines[-1].due else 0

    def balance_on(self, night: date) -> int:
        return sum(fen for day, fen in self.moves if day <= night)

    def _repay_limit(self, fen: int) -> int:
        taken = min(fen, self.balance)
        self.moves.append((self.day, -taken))
        self.outstanding -= taken
        self.lay_out_limit()
        return taken

    def product(self, since: date, until: date) -> int:
        """Charge every balance its nights, rounded once."""
        nights = [since + night * DAY for night in range((until - since).days)]
        return half_up(
            sum(self.balance_on(night) * self.rates.on(night) / 360 for night in nights)
        )

    def lay_out_limit(self) -> None:
        """Lay out the pay days ahead as if nothing more were drawn or repaid."""
        kept, since = self.due, self.since
        days = [self.terms.lent, *drawing.due_dates(self.terms)]
        for number, (start, end) in enumerate(pairwise(days), 1):
            if end > self.day:
                interest = self.product(max(start, since), end)
                principal = self.balance_on(self.day) if end == days[-1] else 0
                line = Line(number, end, interest, principal, repays=bool(principal))
                line.moved = self.terms.moved(end)
                line.drawn = Drawn(end, False, 0, interest, principal)
                kept.append(line)
        self.lines = kept

    def close(self, received: int) -> None:
        """Repay a limit whole, with interest to the day."""
        found = self.settlement()
        self.settle_due(self.owed)
        self.kept += received - found.total
        if found.principal or found.interest:
            self.outstanding -= found.principal
            self.moves.append((self.day, -found.principal))
            self.lines.append(Line(self.act_number, self.day, 0, 0))
            self.lay_out_limit()

    # Plans

    @property
    def since(self) -> date:
        """The day from which the interest of the running period runs."""
        return max((line.due for line in self.due), default=self.terms.lent)

    @property
    def act_number(self) -> int:
        return min(0, *(line.number for line in self.lines), 0) - 1

    def share(self, since: date, until: date) -> Fraction:
        """Add up what the nights between two days bear, each at the rate that held."""
        day, share = since, Fraction()
        while day < until:
            share += self.rates.on(day) / 360
            day += DAY
        return share

    def running(self, base: int) -> int:
        """Charge a balance from the last due day to today, at the rates that held."""
        return half_up(base * self.share(self.since, self.day))

    def rest(self) -> Rest:
        """Take what is not due yet, as it stands."""
        found = []
        for line in self.ahead:
            drawn = replace(line.drawn)
            interest = drawn.interest
            if not drawn.whole and self.terms.method not in BY_DAYS:
                interest = self.terms.usual(drawn.opening)
            drawn.payment = drawn.principal + interest
            found.append(drawn)
        gone = sum(1 for line in self.due if line.number > 0)
        return Rest(self.terms, gone, self.since, found)

    def cut(self, rest: Rest, since: date) -> None:
        """Let a period cut through, or of several rates, bear what its nights bear."""
        first = rest.lines[0]
        regular = {line.due for line in self.due if line.number > 0} | {self.terms.lent}
        nights = {self.rates.on(since), self.rates.on(first.due - DAY)}
        rest.since = since
        first.whole = first.whole and since in regular and len(nights) == 1
        if not first.whole:
            first.share = self.share(since, first.due)

    def redraw(self, lines: list[Drawn]) -> None:
        first = self.ahead[0].number
        self.lines = self.due + numbered(self.terms, lines, first)

    def check_nothing_ahead(self) -> None:
        if any(line.ahead or line.interest_ahead for line in self.ahead):
            raise Impossible

    # Settling

    def settlement(self) -> Settlement:
        if self.revolves:
            live = self.day < self.lines[-1].due
            interest = self.product(self.since, self.day) if live else 0
            return Settlement(self.owed, self.balance, interest, 0)
        base = sum(line.principal for line in self.ahead)
        asked = self._interest_to_the_day()
        asked -= sum(line.interest_ahead for line in self.ahead)
        fee = half_up(self.rules.fee * base)
        return Settlement(self.owed, base, max(asked, 0), fee)

    def _interest_to_the_day(self) -> int:
        """Charge what was not due each night; early principal lets it stand still."""
        total, share = 0, Fraction()
        day, base = self.since, None
        while day < self.day:
            now = sum(
                line.principal + sum(fen for on, fen in line.ahead if on > day)
                for line in self.ahead
            )
            if base is not None and now != base:
                total, share = total + half_up(share), Fraction()
            base = now
            share += now * self.rates.on(day) / 360
            day += DAY
        return total + half_up(share)

    def settle(self, received: int) -> None:
        if self.revolves:
            self.close(received)
            return
        total = self.settlement().total
        for line in self.due:
            for part in PARTS:
                self._take(line, part, line.open(part))
        self.outstanding -= sum(line.principal for line in self.ahead)
        self.lines = self.due
        self.kept += received - total


@dataclass
class Settlement:
    """What settles a loan on a day."""

    due: int
    principal: int
    interest: int
    fee: int

    @property
    def total(self) -> int:
        return self.due + self.principal + self.interest + self.fee


def numbered(terms: Terms, lines: list[Drawn], first: int) -> list[Line]:
    found = []
    for number, one in enumerate(lines, first):
        line = Line(number, one.due, one.interest, one.principal, one)
        line.repays, line.moved = bool(one.principal), terms.moved(one.due)
        found.append(line)
    return found


def paid_out(terms: Terms, rules: Rules) -> Loan:
    """Pay a loan out; or open a limit of which nothing is drawn yet."""
    rates = Rates([(date.min, terms.rate)])
    loan = Loan(terms, rules, terms.lent, rates, terms.principal, terms.lent, date.max)
    if loan.revolves:
        loan.lay_out_limit()
    else:
        loan.lines = numbered(terms, drawing.first_lines(terms), 1)
        loan.outstanding = terms.principal
    loan.first_maturity = loan.lines[-1].due
    return loan


# What is done


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
    if fen > loan.settlement().total - loan.kept:
        raise Impossible


def recover(loan: Loan, act: Act, *, again: bool) -> None:
    if not (again or loan.written_off):
        raise Impossible
    repay(loan, act, again=again)


def settle(loan: Loan, act: Act, *, again: bool) -> None:
    total = loan.settlement().total
    if not again:
        if loan.settled:
            raise Impossible
        act.received = total - min(loan.kept, total)
    if loan.settled:
        loan.kept += act.received
    elif act.received + loan.kept < total:
        loan.receive(act.received)
    else:
        loan.settle(act.received)


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
        total = loan.settlement().total
        loan.settle(total)
        return total
    if loan.terms.method == "flat":
        raise Impossible
    interest, fee = loan.running(left), half_up(loan.rules.fee * amount)
    rest = loan.rest()
    loan.cut(rest, max(loan.day, loan.since))
    lines = getattr(rest, effect)(left - amount)
    number = loan.act_number
    loan.redraw(lines)
    line = Line(number, loan.day, 0, 0, repays=True)
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
    balance = sum(line.principal for line in loan.ahead)
    rest, rate = loan.rest(), act.says.get("rate") or loan.terms.rate
    if rate != loan.terms.rate and loan.terms.method == "flat":
        raise Impossible
    was_whole = rest.lines[0].whole
    longer = drawing.longer(loan.terms, rest.lines, act.says["to"])
    rest.lines = [line for line in longer if line.due > loan.since]
    rest.lines[0].whole = rest.lines[0].whole and was_whole
    if rate != loan.terms.rate:
        _set_rate(loan, rate)
    rest.terms = loan.terms
    loan.cut(rest, loan.since)
    loan.redraw(rest.smaller(balance))
    loan.extensions += 1


def _months(start: date, end: date) -> int:
    """Count months begun."""
    months = 0
    while drawing.months_on(start, months, start.day) < end:
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
    said = dict(act.says["terms"])
    terms = drawing.read(said | {"principal": "0"}, loan.day)
    terms.principal = loan.outstanding
    lines = drawing.first_lines(terms)
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
    if loan.written_off or matured or loan.terms.method == "flat":
        raise Impossible
    rate = act.says["rate"]
    if rate == loan.terms.rate:
        return
    if loan.revolves:
        _set_rate(loan, rate)
        loan.lay_out_limit()
        return
    loan.check_nothing_ahead()
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
    if not loan.revolves or loan.written_off or loan.day >= loan.lines[-1].due:
        raise Impossible
    if loan.days_late or fen > loan.terms.principal - loan.outstanding:
        raise Impossible
    loan.moves.append((loan.day, fen))
    loan.outstanding += fen
    loan.lay_out_limit()


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


class Life:
    """A loan and everything that was done to it, ready to be lived again."""

    def __init__(self, terms: Terms, rules: Rules) -> None:
        self.terms, self.rules = terms, rules
        self.acts: list[Act] = []
        self.today = terms.lent
        self.loan = paid_out(terms, rules)

    def go_to(self, day: date) -> None:
        self.today = max(self.today, day)
        self.loan.go_to(self.today)

    def do(self, act: Act) -> None:
        """Do an act, today or for an earlier day; raise ``Impossible`` and leave it."""
        if act.on > self.today or act.on < self.terms.lent:
            raise Impossible
        if act.on == self.today:
            loan = deepcopy(self.loan)
            self._first(loan, act)
            self.loan = loan
        else:
            self.loan = self._lived([*self.acts, act], act)
        self.acts.append(act)

    def reverse(self, act: Act) -> None:
        """Let an act never have been."""
        left = [one for one in self.acts if one is not act]
        self.loan = self._lived(left, None)
        self.acts = left

    def _lived(self, acts: list[Act], new: Act | None) -> Loan:
        loan = paid_out(self.terms, self.rules)
        for act in sorted(acts, key=lambda act: (act.on, act.turn)):
            loan.go_to(act.on)
            if act is new:
                self._first(loan, act)
            else:
                DOERS[act.do](loan, act, again=True)
                loan.use_kept()
        loan.go_to(self.today)
        return loan

    def _first(self, loan: Loan, act: Act) -> None:
        if loan.written_off and act.do != "recover":
            raise Impossible
        DOERS[act.do](loan, act, again=False)
        loan.use_kept()
