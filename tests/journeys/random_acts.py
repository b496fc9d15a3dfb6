"""An office at random: thousands of acts through the services, most of them allowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from sheaf.domain.calendar import Holidays
from sheaf.domain.cash import DENOMINATIONS, Count
from sheaf.domain.errors import Refused
from sheaf.domain.ledger import COUNTER, Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import ZERO, Money
from sheaf.domain.outcomes import outcome
from sheaf.domain.plan import Effect
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component, owed
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import Role
from sheaf.queries import cash as tills
from sheaf.queries import loans, plans, repayments
from sheaf.queries.payout_reversals import BEGINNING
from sheaf.services import (
    cash,
    cash_moves,
    changes,
    loan_acts,
    payout_reversals,
    refunds,
    reversals,
)
from sheaf.services import repayments as counter
from sheaf.services.changes import Grant
from sheaf.services.refunds import GivingBack
from sheaf.services.repayments import Tender
from sheaf.store.database import Database
from tests import lent
from tests.build import an_application
from tests.clock import Clock
from tests.conftest import PEOPLE
from tests.services.lives import signed, witnessed

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]
METHODS = (
    Method.EQUAL_INSTALMENTS,
    Method.EQUAL_PRINCIPAL,
    Method.BULLET,
    Method.INTEREST_ONLY,
)
WEIGHTS = {
    "receive_due": 40,
    "receive_any": 25,
    "again": 10,
    "reverse": 8,
    "settle": 2,
    "receive_late": 5,
    "prepay": 6,
    "waive": 4,
    "misuse": 3,
    "extend": 2,
    "reprice": 4,
    "reschedule": 1,
    "write_off": 1,
    "recover": 2,
    "move_cash": 3,
    "take_back_move": 1,
    "give_back": 3,
    "next_day": 10,
    "lend": 2,
    "reverse_payout": 2,
}
OPEN = Holidays()


class Office:
    """One teller, one clerk, and a clock that goes on."""

    def __init__(self, books: Database, clock: Clock, seed: int) -> None:
        self.books, self.clock, self.random = books, clock, Random(seed)
        self.loans: list[int] = []
        self.turn, self.last = 0, ("", 0, Tender(ZERO, Channel.CASH, ""))
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def play(self, acts: int) -> None:
        """Do so many acts; a refusal counts too, anything else that fails is a fault."""
        for _turn in range(5):
            self.lend()
        names, weights = list(WEIGHTS), list(WEIGHTS.values())
        for _turn in range(acts):
            name = self.random.choices(names, weights)[0]
            act: Callable[[], object] = getattr(self, name)
            try:
                act()
                self.done[name] += 1
            except Refused as refusal:
                self.refused[f"{name}: {refusal.code}"] += 1

    def key(self) -> str:
        self.turn += 1
        return f"act {self.turn}"

    def any_loan(self) -> int:
        return self.random.choice(self.loans)

    def tender(self, fen: int) -> Tender:
        return Tender(Money(fen), self.random.choice(COUNTER), "")

    def lend(self) -> None:
        number = len(self.loans) + 1
        with self.books.work(TELLER) as work:
            year = work.today.year
            application = an_application(
                work,
                amount=str(self.random.randrange(1, 60) * 1000),
                months=self.random.randrange(1, 13),
                method=self.random.choice(METHODS),
                number=f"A{year}-{work.number('application'):04d}",
            )
        lent.draw_up(self.books, application, f"draw {number}")
        lent.sign_all(self.books, application)
        lent.fill_till(self.books)
        paid = lent.pay_out(self.books, application, key=f"pay {number}")
        self.loans.append(paid.loan_id)

    def receive_due(self) -> None:
        loan = self.any_loan()
        with self.books.look(TELLER) as work:
            standing = loans.standing(work, loan)
            due = owed(standing.claims(work.today))
        self._receive(loan, self.tender(due.fen))

    def receive_any(self) -> None:
        self._receive(self.any_loan(), self.tender(self.random.randrange(-100, 600_000)))

    def again(self) -> None:
        """Press Enter twice."""
        key, loan, tender = self.last
        if key:
            with self.books.work(TELLER) as work:
                counter.receive(work, key, loan, tender)

    def reverse(self) -> None:
        """Reverse any act that stands, however long ago."""
        with self.books.work(TELLER) as work:
            acts = [
                line
                for line in repayments.of_loan(work, self.any_loan())
                if line.kind in repayments.TAKEN and not line.reversed_by
            ]
            if acts:
                mistake = self.random.choice(acts).id
                reversals.reverse(work, self.key(), mistake, "随机", MANAGER)

    def reverse_payout(self) -> None:
        """Reverse a payout on which nothing stands; pay its contract out again."""
        with self.books.work(TELLER) as work:
            bare = [one for one in self.loans if not repayments.later(work, one, BEGINNING)]
            if not bare:
                return
            loan, about = self.random.choice(bare), (work.today, "随机", MANAGER)
            back = payout_reversals.reverse(work, self.key(), loan, *about)
        self.loans.remove(loan)
        assert back.application_id
        lent.fill_till(self.books)
        paid = lent.pay_out(self.books, back.application_id, key=self.key())
        self.loans.append(paid.loan_id)

    def receive_late(self) -> None:
        """Post what came in days ago."""
        tender = self.tender(self.random.randrange(1, 600_000))
        on = self.clock.now.date() - timedelta(days=self.random.randrange(1, 40))
        self._receive(self.any_loan(), replace(tender, on=on))

    def prepay(self) -> None:
        loan, effect = self.any_loan(), self.random.choice(list(Effect))
        amount = Money(self.random.randrange(50_000, 2_000_000))
        with self.books.work(TELLER) as work:
            act = LoanAct(Kind.PREPAYMENT, work.today, amount, effect=effect)
            on = loan_acts.ground(work, loan, act)
            asked = outcome(on.standing, on.plan, act, on.bounds).received
            counter.prepay(work, self.key(), loan, amount, effect, self.tender(asked.fen))

    def waive(self) -> None:
        component = self.random.choice(list(Component))
        amount = Money(self.random.randrange(1, 3_000))
        with self.books.work(MANAGER) as work:
            grant = Grant("随机")
            changes.waive(work, self.key(), self.any_loan(), component, amount, grant)

    def misuse(self) -> None:
        """Charge misuse, up to today or up to days ago."""
        amount = Money(self.random.randrange(1, 3_000_000))
        today = self.clock.now.date()
        since = today - timedelta(days=self.random.randrange(90))
        on = self.random.choice((None, today - timedelta(days=self.random.randrange(40))))
        with self.books.work(MANAGER) as work:
            about = self.any_loan(), amount, since, Grant("随机", on)
            changes.charge_misuse(work, self.key(), *about)

    def extend(self) -> None:
        rate = self.random.choice((None, Rate(Decimal(10))))
        to = self.clock.now.date() + timedelta(days=self.random.randrange(1, 500))
        with self.books.work(MANAGER) as work:
            changes.extend(work, self.key(), self.any_loan(), to, rate, signed("随机"))

    def reprice(self) -> None:
        """Let another rate hold, today or from days ago."""
        rate = Rate(Decimal(self.random.choice(("0", "6", "8.75", "9", "12"))))
        on = self.clock.now.date() - timedelta(days=self.random.choice((0, 0, 5, 40)))
        with self.books.work(MANAGER) as work:
            grant = Grant("随机", on)
            changes.reprice(work, self.key(), self.any_loan(), rate, grant)

    def reschedule(self) -> None:
        loan, months = self.any_loan(), self.random.randrange(2, 12)
        with self.books.work(MANAGER) as work:
            standing = loans.standing(work, loan)
            terms = Terms(
                principal=standing.outstanding,
                rate=standing.loan.rate,
                disbursed_on=work.today,
                method=Method.EQUAL_PRINCIPAL,
                instalments=months,
            )
            changes.reschedule(work, self.key(), loan, terms, signed("随机"))

    def write_off(self) -> None:
        with self.books.work(MANAGER) as work:
            changes.write_off(work, self.key(), self.any_loan(), witnessed("随机"))

    def recover(self) -> None:
        with self.books.work(TELLER) as work:
            tender = self.tender(self.random.randrange(1, 600_000))
            counter.recover(work, self.key(), self.any_loan(), tender)

    def settle(self) -> None:
        loan = self.any_loan()
        with self.books.work(TELLER) as work:
            standing = loans.standing(work, loan)
            due = plans.settlement(work, standing, work.today).total
            due -= min(standing.kept.amount, due)
            counter.settle(work, self.key(), loan, self.tender(due.fen))

    def move_cash(self) -> None:
        into = self.random.choice(COUNTER)
        with self.books.work(TELLER) as work:
            amount = Money(self.random.randrange(1, 2_000_000))
            cash.move(work, self.key(), amount, into, "随机")

    def take_back_move(self) -> None:
        """Take back any of today's moves at the till."""
        with self.books.work(TELLER) as work:
            lines = tills.lines(work, TELLER.id, work.today)
            moves = [one.number for one in lines if one.number.startswith("T")]
            if moves:
                number = self.random.choice(moves)
                cash_moves.take_back(work, self.key(), number, "随机", MANAGER)

    def give_back(self) -> None:
        """Give back what is kept for anybody, or more than that."""
        with self.books.work(TELLER) as work:
            kept = [one for one in self.loans if loans.standing(work, one).kept.amount]
            if kept:
                loan = self.random.choice(kept)
                amount = loans.standing(work, loan).kept.amount.fen
                given = Money(self.random.randrange(amount // 2, amount + 100))
                way = self.random.choice(COUNTER)
                giving = GivingBack(given, way, "随机", MANAGER)
                refunds.give_back(work, self.key(), loan, giving)

    def next_day(self) -> None:
        """Close the day, sometimes with a difference, and come back some days later."""
        with self.books.work(TELLER) as work:
            held = tills.till(work, TELLER.id, work.today).expected
            found = max(held + Money(self.random.choice((0, 0, 0, 5, -5))), ZERO)
            cash.close_day(
                work, self.key(), work.today, Count(found, _pieces(found)), "随机"
            )
        day = self.clock.now.date() + timedelta(days=self.random.choice((1, 1, 2, 3, 10)))
        self.clock.on(OPEN.next_open(day).isoformat())

    def _receive(self, loan: int, tender: Tender) -> None:
        key = self.key()
        with self.books.work(TELLER) as work:
            counter.receive(work, key, loan, tender)
        self.last = (key, loan, tender)


def _pieces(amount: Money) -> dict[Money, int]:
    left, pieces = amount.fen, {}
    for worth in DENOMINATIONS:
        pieces[worth], left = divmod(left, worth.fen)
    return pieces
