"""What a period brought: lent, due, come in, left; parted by whatever one asks."""

from datetime import date

import pytest
from tests.build import a_customer, a_loan, an_application, yuan
from tests.conftest import PEOPLE
from tests.limits import agree, opened
from tests.services.lives import lent, paid

from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO
from sheaf.domain.statistics import Cut, Statistics, Sums
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries.statistics import statistics
from sheaf.services import reversals

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]


def asked(books, since: str, until: str, cut: Cut = Cut.SECURITY) -> Statistics:
    with books.look(TELLER) as work:
        return statistics(work, date.fromisoformat(since), date.fromisoformat(until), cut)


def test_an_office_without_loans_has_no_figures(books) -> None:
    found = asked(books, "2026-01-01", "2026-12-31")

    assert (found.enquiries, found.lines, found.total) == (0, (), Sums())


def test_a_month_says_what_was_lent_what_fell_due_and_what_came_in(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")
    clock.on("2026-05-20")
    paid(books, loan, "3000")

    march = asked(books, "2026-03-01", "2026-03-31").total
    assert (march.paid_out, march.borrowers, march.lent) == (1, 1, yuan("30000"))
    assert (march.before, march.balance) == (ZERO, yuan("30000"))
    april = asked(books, "2026-04-01", "2026-04-30").total
    assert (april.paid_out, april.lent, april.principal_recovered) == (0, ZERO, 1)
    assert (april.principal_in, april.interest_in) == (yuan("4907.07"), yuan("225"))
    assert april.increase == yuan("-4907.07")
    may = asked(books, "2026-05-01", "2026-05-31").total
    assert (may.principal_due, may.interest_due) == (yuan("4943.87"), yuan("188.20"))
    late = yuan("16.69") + yuan("0.64")  # nine days at 13.5 %: 10 May is a Sunday
    assert may.late_in == late
    assert may.principal_in + may.interest_in + late == yuan("3000")
    year = asked(books, "2026-01-01", "2026-05-31").total
    assert year.principal_in == april.principal_in + may.principal_in


def test_what_was_reversed_never_came_in(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    wrong = paid(books, loan, "5132.07")
    clock.on("2026-05-02")
    with books.work(TELLER) as work:
        reversals.reverse(work, "undo", wrong.repayment_id, "wrong loan", MANAGER)

    assert asked(books, "2026-04-01", "2026-04-30").total.principal_in == ZERO
    assert asked(books, "2026-05-01", "2026-05-31").total.principal_in == ZERO


def test_a_limit_lends_what_is_drawn_and_repays_at_will(books, clock) -> None:
    limit = opened(books, agree(books), "10000")
    clock.on("2026-03-15")
    paid(books, limit.loan_id, "4000")

    found = asked(books, "2026-03-01", "2026-03-31").total
    assert (found.lent, found.principal_in) == (yuan("10000"), yuan("4000"))
    assert (found.principal_recovered, found.balance) == (1, yuan("6000"))


@pytest.mark.parametrize(
    ("cut", "names"),
    [
        (Cut.OFFICER, {PEOPLE[Role.LOAN_OFFICER].name}),
        (Cut.SECURITY, {"credit"}),
        (Cut.VILLAGE, {"上河村"}),
    ],
)
def test_figures_stand_under_whom_or_what_they_belong_to(books, cut, names) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        an_application(work, customer=a_customer(work, "李国平"))

    found = asked(books, "2026-01-01", "2026-12-31", cut)

    assert {line.name for line in found.lines} == names
    assert (found.total.applied, found.total.approved) == (1, 1)


def test_who_borrows_again_is_new_once(books, clock) -> None:
    lent(books)
    clock.on("2026-07-01")
    lent(books, number="2026-00013", borrower="李国平")

    assert asked(books, "2026-01-01", "2026-06-30").total.borrowers == 1
    assert asked(books, "2026-07-01", "2026-12-31").total.borrowers == 1


def test_a_period_does_not_end_before_it_begins(books) -> None:
    with pytest.raises(Unusable) as refusal:
        asked(books, "2026-02-01", "2026-01-31")

    assert refusal.value.field == "until"
