from datetime import date
from decimal import Decimal

import pytest
from tests.conftest import PEOPLE, Role
from tests.services.lives import MANAGER, lent

from sheaf.domain.errors import Gone
from sheaf.domain.pricing import Lpr, LprMissing, Pricing, Repricing
from sheaf.domain.rate import Rate
from sheaf.domain.teller import HOUSE
from sheaf.queries import loans, papers, plans, repricings
from sheaf.services import changes, lpr, reversals
from sheaf.services.changes import Grant

BASE = Lpr(date(2026, 2, 24), over_five_years=False, value=Decimal("3.10"))


def priced(rule: Repricing = Repricing.EVERY_1_JANUARY) -> Pricing:
    return Pricing(BASE.published_on, BASE.value, False, 590, rule)


def published(books, day: str, value: str) -> None:
    with books.work(HOUSE) as work:
        lpr.add(
            work, Lpr(date.fromisoformat(day), over_five_years=False, value=Decimal(value))
        )


def due(books):
    with books.look(MANAGER) as work:
        return repricings.due(work)


def follow(books, loan: int, key: str = "f"):
    with books.work(MANAGER) as work:
        return changes.follow_lpr(work, key, loan, "重定价日")


def plan_of(books, loan: int):
    with books.look(MANAGER) as work:
        return plans.plan_of(work, loans.standing(work, loan))


def test_nothing_is_due_before_the_repricing_day_or_on_a_fixed_rate(books, clock) -> None:
    lent(books, months=24, pricing=priced())
    lent(books, months=24, pricing=priced(Repricing.FIXED), number="2026-00002")
    lent(books, months=24, number="2026-00003")
    clock.on("2026-12-31")
    assert due(books) == ()

    clock.on("2027-01-04")

    [one] = due(books)
    assert (one.number, one.day) == ("2026-00012", date(2027, 1, 1))


def test_without_the_prime_rate_that_counts_a_loan_waits_and_says_for_what(
    books, clock
) -> None:
    loan = lent(books, months=24, pricing=priced())
    clock.on("2027-01-04")
    published(books, "2026-11-20", "3.00")

    [one] = due(books)
    assert (one.pricing, one.published_on) == (None, date(2026, 12, 21))
    with pytest.raises(LprMissing):
        follow(books, loan)


def test_a_floating_rate_follows_the_prime_rate_from_its_day(books, clock) -> None:
    loan = lent(books, months=24, pricing=priced())
    clock.on("2027-01-04")
    published(books, "2026-12-21", "3.00")

    changed = follow(books, loan)

    assert due(books) == ()
    plan = plan_of(books, loan)
    assert plan.terms.rate == Rate(Decimal("8.90"))
    [split] = [line for line in plan.lines if line.earlier]
    assert (split.due.due_on, split.earlier[0].until) == (
        date(2027, 1, 10),
        date(2027, 1, 1),
    )
    with books.look(MANAGER) as work:
        facts = papers.paper(work, changed.papers[0]).facts
    assert facts.since.pricing.value == Decimal("3.00")
    with pytest.raises(Gone):
        follow(books, loan, "again")


def test_reversed_it_is_due_again(books, clock) -> None:
    loan = lent(books, months=24, pricing=priced())
    clock.on("2027-01-04")
    published(books, "2026-12-21", "3.00")
    done = follow(books, loan)

    with books.work(MANAGER) as work:
        witness = PEOPLE[Role.TELLER]
        reversals.reverse(work, "x", done.repayment_id, "错", witness)

    assert [one.day for one in due(books)] == [date(2027, 1, 1)]


def test_years_made_up_for_come_out_as_in_time(books, clock) -> None:
    rule = priced(Repricing.ANNIVERSARY)
    in_time = lent(books, months=36, pricing=rule)
    made_up = lent(books, months=36, pricing=rule, number="2026-00002")
    clock.on("2027-03-10")
    published(books, "2027-02-22", "3.00")
    follow(books, in_time, "1")
    clock.on("2028-03-15")
    published(books, "2028-02-21", "2.80")
    follow(books, in_time, "2")

    follow(books, made_up, "3")
    follow(books, made_up, "4")

    assert due(books) == ()
    assert plan_of(books, made_up) == plan_of(books, in_time)
    assert plan_of(books, made_up).terms.rate == Rate(Decimal("8.70"))


def test_a_rate_agreed_otherwise_follows_the_prime_rate_no_longer(books, clock) -> None:
    loan = lent(books, months=24, pricing=priced())
    clock.on("2026-06-01")
    with books.work(MANAGER) as work:
        changes.reprice(work, "r", loan, Rate(Decimal(8)), Grant("协商"))

    clock.on("2027-01-04")

    assert due(books) == ()
