from datetime import date
from decimal import Decimal

import pytest
from tests.build import a_loan
from tests.windows import COUNTER, ENTER, Keyboard

from sheaf.domain.pricing import Lpr, Pricing, Repricing
from sheaf.domain.rate import Rate
from sheaf.domain.teller import HOUSE
from sheaf.queries import loans, plans, repricings
from sheaf.services import changes, lpr
from sheaf.ui.place import Place

FLOATS = Pricing(
    date(2026, 2, 20),
    Decimal("3.10"),
    over_five_years=False,
    basis_points=590,
    repricing=Repricing.EVERY_1_JANUARY,
)


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def loan(books, clock) -> int:
    """Its repricing day came while the office was closed."""
    with books.work(HOUSE) as work:
        made = a_loan(work, months=24, pricing=FLOATS)
    clock.on("2027-01-04")
    return made


def published(books) -> None:
    with books.work(HOUSE) as work:
        december = date(2026, 12, 21)
        lpr.add(work, Lpr(december, over_five_years=False, value=Decimal("3.00")))


def rate_of(books, loan) -> Rate:
    with books.look(COUNTER) as work:
        return plans.plan_of(work, loans.standing(work, loan)).terms.rate


def test_today_leads_to_the_list_and_enter_sets_all_rates_anew(
    window, books, loan, keys
) -> None:
    published(books)
    shown = window()
    assert len(shown.page.waiting["to_reprice"].part.table.rows) == 1
    shown.page.waiting["to_reprice"].part.setFocus()
    keys.press(ENTER)
    assert shown.page.place.kind == "repricings"
    [line] = shown.page.rows
    assert (line.before, line.day) == (Rate(Decimal("9.00")), date(2027, 1, 1))

    keys.press(ENTER)

    assert rate_of(books, loan) == Rate(Decimal("8.90"))
    assert shown.page.rows == ()


def test_what_was_refused_once_may_be_tried_again(window, books, loan, keys) -> None:
    published(books)
    shown = window()
    shown.go(Place("repricings"))
    shown.page.refusals = {loan: "its till was closed"}
    shown.page.look_again()
    assert "wait" in shown.page.step._words.text()

    keys.press(ENTER)

    assert rate_of(books, loan) == Rate(Decimal("8.90"))


def test_a_loan_that_waits_for_its_prime_rate_says_so(window, books, loan) -> None:
    shown = window()
    shown.go(Place("repricings"))

    [row] = shown.page.loans.table.rows
    assert shown.page._made_from(row) == "waits for the prime rate of 2026-12-21"
    assert shown.page.step.offers == []


def test_another_rate_is_agreed_by_keys_and_the_schedule_shown(
    window, books, loan, keys
) -> None:
    shown = window()
    shown.go(Place("reprice", loan))
    sheet = shown.sheets[-1]
    keys.type("6")
    keys.press(ENTER)
    keys.type("agreed")
    assert "6.00%" in sheet.sentence.words.text()

    keys.ctrl(ENTER)

    assert rate_of(books, loan) == Rate(Decimal(6))
    with books.look(COUNTER) as work:
        assert repricings.due(work) == ()


BOTH = "9% × 22/360 + 8.9% × 9/360"


def test_an_instalment_of_two_rates_unfolds_both(window, books, loan) -> None:
    published(books)
    with books.work(COUNTER) as work:
        changes.follow_lpr(work, "f", loan, "repricing day")
    shown = window()
    shown.go(Place("loan", loan))

    schedule = shown.page.schedule
    schedule.unfolded = {10}
    schedule._show()

    told = [row.words for row in schedule.table.rows if row.turn]
    assert told[:5] == [
        "Drawn up anew on 2027-01-01, from what was left then",
        "From 2026-12-10 to 2027-01-10, 31 days, by days; 19,375.37 before",
        "Due 2027-01-10, moved on to 2027-01-11 for a weekend or holiday; late after that",
        "9.00% a year from 2026-12-10, 8.90% a year from 2027-01-01",
        f"Interest: 19,375.37 × ({BOTH}) = 149.674733… → 149.67  half up",
    ]
