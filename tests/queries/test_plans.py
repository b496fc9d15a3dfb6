from datetime import date

from tests.services.conftest import books, clock  # noqa: F401 (fixtures)
from tests.services.lives import MANAGER, TELLER, lent, signed, standing

from sheaf.domain.schedule import Method
from sheaf.queries import plans, repayments
from sheaf.services import changes, reversals


def test_the_plan_in_force_and_the_one_before_it(books, clock) -> None:  # noqa: F811
    loan = lent(books)
    clock.on("2026-04-01")
    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))

    with books.look(TELLER) as work:
        now = plans.plan_of(work, standing(books, loan))
        before = plans.version(work, loan, 1)
        [act] = repayments.of_loan(work, loan)
        assert plans.left_by(work, loan, act.id) == now
    assert (len(before.lines), len(now.lines)) == (6, 9)
    assert now.terms.method is Method.EQUAL_INSTALMENTS
    assert all(line.whole for line in now.lines)


def test_what_the_settings_and_the_past_allow(books, clock) -> None:  # noqa: F811
    loan = lent(books)
    clock.on("2026-04-01")
    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))

    with books.look(TELLER) as work:
        bounds = plans.bounds(work, standing(books, loan))

    assert (bounds.extensions, bounds.leeway.most_extensions) == (1, 1)
    assert bounds.first_maturity == date(2026, 9, 10)
    assert bounds.leeway.longest == 60


def test_a_schedule_whose_act_was_reversed_is_the_last_but_not_in_force(
    books,  # noqa: F811
    clock,  # noqa: F811
) -> None:
    loan = lent(books)
    clock.on("2026-04-01")
    with books.work(MANAGER) as work:
        done = changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))
        assert (plans.in_force(work, loan), plans.last(work, loan)) == (2, 2)

        reversals.reverse(work, "r", done.repayment_id, "填错", TELLER)

        assert (plans.in_force(work, loan), plans.last(work, loan)) == (1, 2)
