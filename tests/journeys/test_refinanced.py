"""A loan paid off by another, both reckoned a second time by `tests.naive`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

import pytest

from sheaf.domain.errors import Refused
from sheaf.domain.ledger import Account
from sheaf.domain.loan import Standing
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import cash, refinancing
from sheaf.store.database import Database
from sheaf.store.tables.applications import ApplicationRow
from tests.build import a_guarantor, an_application, yuan
from tests.clock import Clock
from tests.journeys.random_terms import terms_of
from tests.lent import draw_up, fill_till, pay_out, sign_all
from tests.naive import rules, settling, terms
from tests.naive.acts import Act
from tests.naive.life import Life as Plain
from tests.naive.rules import PARTS
from tests.naive.terms import Impossible
from tests.services.lives import TELLER, paid, standing, wrong

LENT, MONTHS = date(2026, 3, 10), 6
METHODS = {
    Method.EQUAL_INSTALMENTS: {"method": "equal_instalments", "instalments": MONTHS},
    Method.EQUAL_PRINCIPAL: {"method": "equal_principal", "instalments": MONTHS},
    Method.BULLET: {"method": "bullet", "months": MONTHS},
}


@dataclass
class Borrower:
    """Loans of one borrower, in the books and in the second reckoning."""

    books: Database
    clock: Clock
    random: Random
    today: date = LENT
    turn: int = 0
    loans: list[int] = field(default_factory=list)
    plain: list[Plain] = field(default_factory=list)

    def borrow(self, amount: int, *, paying_off: int | None = None) -> int:
        """Lend so many yuan, to pay an old loan off with if one is named."""
        method = self.random.choice(list(METHODS))
        with self.books.work(HOUSE) as work:
            customer = (
                standing(self.books, paying_off).loan.customer_id if self.loans else None
            )
            made = an_application(
                work,
                customer=customer,
                amount=str(amount),
                months=MONTHS,
                method=method,
                number=f"A2026-{len(self.loans):04}",
            )
            work.session.get_one(ApplicationRow, made).refinances_id = paying_off
            if paying_off is not None:
                a_guarantor(work, made)
        draw_up(self.books, made, f"draw up {made}")
        sign_all(self.books, made)
        fill_till(self.books)
        self.loans.append(pay_out(self.books, made, key=f"pay {made}").loan_id)
        off_weekends = METHODS[method] | {"holiday_rule": "next"}
        said = terms_of(self.today, off_weekends, amount, "9")
        self.plain.append(Plain(terms.read(said, self.today), rules.read({})))
        return self.loans[-1]

    def wait(self) -> None:
        self.today += timedelta(days=self.random.randrange(1, 50))
        self.clock.on(self.today.isoformat())
        for one in self.plain:
            one.go_to(self.today)

    def pay(self, place: int, fen: int, on: date) -> None:
        """Receive money twice; both take it, or neither."""
        self.turn += 1
        act = Act(on, self.turn, "repay", {"amount": fen}, fen)
        try:
            self.plain[place].do(act)
            taken = True
        except Impossible:
            taken = False
        try:
            paid(self.books, self.loans[place], f"{fen // 100}.{fen % 100:02}", on)
            assert taken
        except Refused:
            assert not taken

    def same(self) -> None:
        for place, number in enumerate(self.loans):
            found, loan = standing(self.books, number), self.plain[place].loan
            assert figures(found, self.today) == {
                "owed": {part: sum(one.open(part) for one in loan.due) for part in PARTS},
                "outstanding": loan.outstanding,
                "kept": loan.kept,
                "days": loan.days_late,
                "settled": loan.settled,
            }


def figures(found: Standing, today: date) -> dict[str, object]:
    claims = found.claims(today)
    return {
        "owed": {
            part: sum(claim.of(Component(part)).fen for claim in claims) for part in PARTS
        },
        "outstanding": found.outstanding_on(today).fen,
        "kept": found.unused(today).fen,
        "days": found.days_past_due(today),
        "settled": found.status_on(today).value == "settled",
    }


@pytest.mark.parametrize("seed", range(6))
def test_a_loan_paid_off_by_another_comes_to_the_same_twice(seed, books, clock) -> None:
    random = Random(seed)
    borrower = Borrower(books, clock, random)
    old = borrower.borrow(30_000)
    for _turn in range(random.randrange(4)):
        borrower.wait()
        borrower.pay(0, random.randrange(1, 600_000), borrower.today)
        borrower.same()
    borrower.wait()
    loan = borrower.plain[0].loan
    asked = settling.settlement(loan).total - loan.kept
    lent = -(-asked // 100_000) * 1000 + random.randrange(3) * 1000

    new = borrower.borrow(lent, paying_off=old)
    borrower.plain[0].do(Act(borrower.today, 1000, "settle", {}))

    with books.look(TELLER) as work:
        assert refinancing.settled(work, new).fen == asked
        assert cash.balance(work, [Account.REFINANCING]) == yuan("0")
    borrower.same()
    for _turn in range(2):
        borrower.wait()
        borrower.pay(1, random.randrange(1, 900_000), borrower.today)
        borrower.pay(0, random.randrange(1, 90_000), LENT + timedelta(random.randrange(9)))
        borrower.same()
    assert wrong(books) == {}
