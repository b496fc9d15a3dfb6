"""Every figure owed unfolds into what it is made of, on the screen and on paper."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from tests.limits import agree, draw, opened
from tests.services.lives import lent, paid, signed, to_settle, witnessed
from tests.windows import COUNTER

from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.money import ZERO, Money, total
from sheaf.domain.plan import Effect
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, Terms
from sheaf.printing.kinds import stamp
from sheaf.queries import ground, loan_file, loans, misuses, parties
from sheaf.services import changes, repayments
from sheaf.services.changes import Grant
from sheaf.services.repayments import Tender
from sheaf.ui.loans.schedule_list import CHARGES, SUM
from sheaf.ui.loans.statement import statement
from sheaf.ui.place import Place

AMOUNT = re.compile(r"[0-9,]+\.[0-9]{2}(?![0-9%])")
GRANT = Grant("hail in June", stamp=stamp)


def on_its_day(books, clock) -> int:
    """Owe the first instalment today, and nothing else."""
    loan = lent(books)
    clock.on("2026-04-10")
    return loan


def in_arrears(books, clock) -> int:
    """Owe two instalments, of the first a part, with late and compound interest."""
    loan = lent(books)
    clock.on("2026-04-15")
    paid(books, loan, "1000")
    clock.on("2026-05-20")
    return loan


def at_maturity(books, clock) -> int:
    """Owe all of it since a maturity that fell on a holiday."""
    loan = lent(books, method=Method.BULLET, months=3)
    clock.on("2026-07-01")
    return loan


def a_limit(books, clock) -> int:
    """Owe two settlements of a limit that was drawn on again between them."""
    limit = opened(books, agree(books)).loan_id
    clock.on("2026-04-02")
    paid(books, limit, "90")
    draw(books, limit, "5000")
    clock.on("2026-06-05")
    return limit


def misused(books, clock) -> int:
    """Owe interest on what was spent on something else."""
    loan = lent(books)
    clock.on("2026-05-11")
    paid(books, loan, "5200")
    with books.work(COUNTER) as work:
        changes.charge_misuse(work, "m", loan, Money(1_000_000), date(2026, 5, 1), GRANT)
    clock.on("2026-06-20")
    return loan


def repriced(books, clock) -> int:
    """Owe an instalment whose days bore two rates."""
    loan = lent(books)
    clock.on("2026-04-20")
    paid(books, loan, "5150")
    with books.work(COUNTER) as work:
        changes.reprice(work, "r", loan, Rate(Decimal(8)), GRANT)
    clock.on("2026-05-20")
    return loan


def repaid_in_part(books, clock) -> int:
    """Owe the first of the smaller instalments that an early repayment left."""
    loan = lent(books)
    clock.on("2026-04-20")
    paid(books, loan, "5200")
    with books.work(COUNTER) as work:
        act = LoanAct(Kind.PREPAYMENT, work.today, Money(500_000), effect=Effect.SMALLER)
        asked = ground.ground(work, loan).outcome(act).received
        tender = Tender(asked, Channel.CASH, "")
        repayments.prepay(work, "p", loan, act.amount, Effect.SMALLER, tender)
    clock.on("2026-05-20")
    return loan


def extended(books, clock) -> int:
    """Owe what is due of a loan that matures later, at a higher rate."""
    loan = lent(books)
    clock.on("2026-04-20")
    paid(books, loan, "5200")
    with books.work(COUNTER) as work:
        to, rate = date(2026, 11, 10), Rate(Decimal(12))
        changes.extend(work, "e", loan, to, rate, signed("hail in June"))
    clock.on("2026-06-20")
    return loan


def rescheduled(books, clock) -> int:
    """Owe what new terms carried over, and the first of the new instalments."""
    loan = in_arrears(books, clock)
    with books.work(COUNTER) as work:
        terms = Terms(
            principal=loans.standing(work, loan).outstanding,
            rate=Rate(Decimal(9)),
            disbursed_on=work.today,
            method=Method.EQUAL_PRINCIPAL,
            instalments=12,
        )
        changes.reschedule(work, "s", loan, terms, signed("hail in June"))
    clock.on("2026-06-25")
    return loan


def written_off(books, clock) -> int:
    """Owe on, after the office gave it up."""
    loan = in_arrears(books, clock)
    clock.on("2026-12-20")
    with books.work(COUNTER) as work:
        changes.write_off(work, "w", loan, witnessed("hail in June"))
    return loan


LIVES = (
    on_its_day,
    in_arrears,
    at_maturity,
    a_limit,
    misused,
    repriced,
    repaid_in_part,
    extended,
    rescheduled,
    written_off,
)


def last(sentence: str) -> Money:
    """Read the figure that a sentence comes to."""
    return Money.parse(AMOUNT.findall(sentence)[-1])


def figures(told: list[str]) -> set[Money]:
    """Read every figure that is said to be interest."""
    said = [one for one in told if one.startswith("Interest")]
    return {Money.parse(figure) for one in said for figure in AMOUNT.findall(one)}


def added(told: list[str], *heads: str) -> Money:
    return total(last(one) for one in told if one.startswith(heads))


def owed(told: list[str]) -> Money:
    return added(told, "Still owed")


@pytest.mark.parametrize("life", LIVES)
def test_a_line_unfolds_into_its_figure_and_all_lines_into_what_is_due(
    window, books, clock, life
) -> None:
    loan = life(books, clock)
    shown = window(COUNTER)
    shown.go(Place("loan", loan))
    page, part = shown.page, shown.page.schedule
    lines = [row for row in part.table.rows if row.number != SUM]
    for row in lines:
        part.chosen.emit(row)
    told = {
        row.number: [
            one.words for one in part.table.rows if one.turn and one.number == row.number
        ]
        for row in lines
    }

    for row in lines:
        said = told[row.number]
        done = total(last(one) for one in said if one.endswith(" paid"))
        late = added(said, "Late interest", "Through the holidays")
        if "carried over" in " ".join(said):
            late = carried_late(said)
        if row.interest and row.number < CHARGES:
            assert row.interest in figures(said), said
        if left := owed(said):
            assert left == row.payment + late - done, said
    assert total(owed(said) for said in told.values()) == page.file.due
    assert told == on_paper(books, loan, told)


def carried_late(said: list[str]) -> Money:
    """Late interest that was carried over, and what the carried interest bore since."""
    at = next(k for k, one in enumerate(said) if "carried over" in one)
    figures = [Money.parse(one) for one in AMOUNT.findall(said[at])]
    return total(figures[1:]) + added(said[at + 1 :], "Late interest")


def on_paper(books, loan: int, told) -> dict[int, list[str]]:
    """Read the same sentences off the paper; what is of no line stands at its end."""
    with books.look(COUNTER) as work:
        file = loan_file.file_of(work, loan)
        paper = statement(file, misuses.charged(work, loan), parties.head(work))
    found = {line.number: [*line.told] for line in paper.lines}
    assert total(line.owed for line in paper.lines) + paper.charges == paper.due
    if CHARGES in told:
        assert {*paper.charges_told} <= {*told[CHARGES]}
        found[CHARGES] = told[CHARGES]
    return found


def test_what_is_paid_beside_the_schedule_says_so(window, books, clock) -> None:
    loan = misused(books, clock)
    paid(books, loan, "400")
    shown = window(COUNTER)
    shown.go(Place("loan", loan))
    part = shown.page.schedule

    row = part.table.rows[-1]
    part.chosen.emit(row)

    assert (row.number, row.payment) == (CHARGES, row.paid)
    assert row.paid > ZERO
    assert part.table.rows[-1].words.endswith(" paid")


@pytest.mark.parametrize("life", [repriced, repaid_in_part, extended])
def test_a_line_drawn_up_anew_says_from_what_its_principal_was_solved(
    window, books, clock, life
) -> None:
    loan = life(books, clock)
    shown = window(COUNTER)
    shown.go(Place("loan", loan))
    part = shown.page.schedule

    part.unfolded = {2, 3}
    part._show()

    told = [row.words for row in part.table.rows if row.turn]
    assert sum(words.startswith("Drawn up anew on 2026-04-20") for words in told) == 2
    assert sum(" × i ÷ (1 − (1 + i)^−" in words for words in told) == 2


def test_a_line_closed_by_new_terms_says_what_was_paid_of_it_on_screen_and_paper(
    window, books, clock
) -> None:
    loan = rescheduled(books, clock)
    shown = window(COUNTER)
    shown.go(Place("loan", loan))
    part = shown.page.schedule

    part.chosen.emit(part.table.rows[0])

    assert part.table.rows[0].state.words == "Replaced"
    assert shown.page._sections[0]._total.text() == "0 paid"
    told = [row.words for row in part.table.rows if row.turn]
    assert any(one.startswith("From 2026-03-10 to 2026-04-10") for one in told)
    assert any(" × i ÷ (1 − (1 + i)^−6)" in one for one in told)
    assert [one for one in told if "as agreed" in one] == []
    assert told[5:9] == [
        "Closed on 2026-05-20, when new terms took its place",
        "Interest: 225.00 of 225.00 was paid by then",
        "Principal: 765.38 of 4,907.07 was paid by then",
        "Principal left, repaid by the new terms: 4,141.69",
    ]
    assert on_paper(books, loan, {})[1] == told


def test_a_line_paid_ahead_says_what_the_settlement_of_the_loan_left_of_it(
    window, books, clock
) -> None:
    loan = lent(books, overpayment="next_instalment")
    clock.on("2026-04-10")
    paid(books, loan, "15000")
    clock.on("2026-04-20")
    with books.work(COUNTER) as work:
        whole = Tender(to_settle(books, loan), Channel.CASH, "")
        repayments.settle(work, "s", loan, whole)
    shown = window(COUNTER)
    shown.go(Place("loan", loan))
    part = shown.page.schedule

    part.unfolded = {3}
    part._show()

    told = [row.words for row in part.table.rows if row.turn]
    assert told[5:9] == [
        "Closed on 2026-04-20, when the loan was settled",
        "Interest: 151.12 of 151.12 was paid by then",
        "Principal: 4,584.74 of 4,980.95 was paid by then",
        "Principal left, settled with the rest: 396.21",
    ]
