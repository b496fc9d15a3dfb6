from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import yuan
from tests.lent import pay_out
from tests.limits import agree
from tests.services.lives import witnessed
from tests.windows import COUNTER, ENTER, Keyboard

from sheaf.domain.ledger import Channel
from sheaf.queries import customer_list, loans, papers, plans, search
from sheaf.queries.standing import Standing
from sheaf.services import (
    cash,
    certificates,
    changes,
    disbursements,
    draws,
    repayments,
)
from sheaf.services.payouts import Payout
from sheaf.services.repayments import Tender
from sheaf.ui.kit.marks import AmountLabel
from sheaf.ui.loans.page import LoanPage
from sheaf.ui.loans.state import of_line, of_loan, settled, undrawn, written_off
from sheaf.ui.place import Place

KEY = Qt.Key


@pytest.fixture
def agreed(books) -> int:
    """A limit ready to be drawn on, and cash in the till of who pays it out."""
    made = agree(books)
    with books.work(COUNTER) as work:
        cash.move(work, "fetch", yuan("100000"), Channel.CASH, "float")
    return made


@pytest.fixture
def loan(books, agreed, clock) -> int:
    """30,000 of it drawn on the 10th of March; it is the 15th."""
    out = Payout(Channel.BANK, "", "6210000000000000017", "", yuan("30000"))
    made = pay_out(books, agreed, out).loan_id
    clock.on("2026-03-15")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def open_page(shown, loan) -> LoanPage:
    shown.go(Place("loan", loan))
    return shown.page


def amounts(page) -> dict[str, str]:
    found = page.head.findChildren(AmountLabel)
    return {one.caption.text(): one.figure.text() for one in found}


def standing(books, loan):
    with books.look(COUNTER) as work:
        return loans.standing(work, loan)


def test_the_page_says_limit_drawn_and_free(window, loan) -> None:
    page = open_page(window(), loan)

    told = amounts(page)
    assert told["Limit"] == "50,000.00"
    assert (told["Drawn"], told["Free"]) == ("30,000.00", "20,000.00")
    assert "limit from 2026-03-10 until 2026-12-10" in page.head._facts.text()


def test_a_later_draw_is_paid_out_by_keys_and_its_papers_are_printed(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    open_page(shown, loan)
    keys.ctrl(KEY.Key_G)
    sheet = shown.sheets[-1]

    keys.type("12000")
    keys.press(ENTER)

    assert "8,000.00 stay free until" in sheet.sentence.words.text()
    keys.press(ENTER)
    assert shown.sheets == []
    assert standing(books, loan).outstanding == yuan("42000")
    with books.look(COUNTER) as work:
        kinds = [one.kind for one in papers.of_loan(work, loan)]
    assert kinds.count("debit_note") == 2
    assert any(
        one.words.startswith("Drew 12,000.00") for one in shown.page.history.table.rows
    )


def test_more_than_is_free_is_refused_beside_the_amount(window, books, loan, keys) -> None:
    shown = window()
    shown.go(Place("draw", loan))

    keys.type("20000.01")
    keys.ctrl(ENTER)

    sheet = shown.sheets[-1]
    assert "only 20,000.00 is free" in sheet.paying.amount.widget.accessibleDescription()
    assert standing(books, loan).outstanding == yuan("30000")


def test_an_overdue_limit_says_so_before_one_types(window, loan, clock) -> None:
    clock.on("2026-03-25")
    shown = window()

    shown.go(Place("draw", loan))

    assert "Something is overdue" in shown.sheets[-1].form.accessibleDescription()


def test_a_settlement_unfolds_into_its_accumulated_product(
    window, books, loan, keys
) -> None:
    page = open_page(window(), loan)
    first = page.schedule.table.rows[0]

    page.schedule.chosen.emit(first)

    told = [row.words for row in page.schedule.table.rows if row.turn]
    assert told == [
        "Due 2026-03-21, moved on to 2026-03-23 for a weekend or holiday; late after that",
        "From 2026-03-10 to 2026-03-21: 30,000.00 drawn, 11 days, product 330,000.00",
        "Interest on the accumulated product: 330,000.00 × 9% ÷ 360 = 82.50",
    ]


def test_what_is_received_beyond_what_is_due_frees_the_limit(
    window, books, loan, keys
) -> None:
    shown = window()
    page = open_page(shown, loan)
    shown.go(Place("receive", loan))
    sheet = shown.sheets[-1]

    keys.type("10000")

    [line] = sheet.lines.table.rows
    assert (line.said, line.now) == ("What is drawn", yuan("10000"))
    keys.ctrl(ENTER)
    assert standing(books, loan).outstanding == yuan("20000")
    assert amounts(page)["Free"] == "30,000.00"


def test_a_limit_repaid_whole_may_be_drawn_again_or_certified(
    window, books, loan, clock
) -> None:
    with books.work(COUNTER) as work:
        repayments.settle(work, "s", loan, Tender(yuan("30037.50"), Channel.BANK, ""))

    page = open_page(window(), loan)

    assert "50,000.00 stay free until" in page.step._words.text()
    assert [one.act.name for one in page.step.offers] == ["draw", "certificate"]


def test_the_payout_of_a_limit_asks_how_much_is_drawn_first(
    window, books, agreed, keys, printer
) -> None:
    shown = window()
    shown.go(Place("disburse", agreed))
    sheet = shown.sheets[-1]
    keys.type("60000")
    keys.ctrl(ENTER)
    assert "only 50,000.00 is free" in sheet.drawn.widget.accessibleDescription()

    sheet.drawn.edit.put("30000")
    keys.ctrl(ENTER)

    assert shown.sheets == []
    with books.look(COUNTER) as work:
        made = loans.of_application(work, agreed)
        assert made is not None
        assert loans.standing(work, made).outstanding == yuan("30000")
        assert loans.standing(work, made).loan.matures_on == date(2026, 12, 10)


@pytest.fixture
def empty(books, loan) -> int:
    """The same limit, all that was drawn repaid."""
    with books.work(COUNTER) as work:
        owed = plans.settlement(work, loans.standing(work, loan), work.today).total
        repayments.settle(work, "all", loan, Tender(owed, Channel.CASH, ""))
    return loan


def certify(books, loan) -> None:
    with books.work(COUNTER) as work:
        certificates.certify(work, "c", loan)


def test_a_limit_repaid_in_full_is_called_the_same_everywhere(window, books, empty) -> None:
    page = open_page(window(), empty)

    with books.look(COUNTER) as work:
        [line] = loans.which(work, loans.Which.RUNNING, 9)
        assert loans.which(work, loans.Which.SETTLED, 9) == ()
        [hit] = search.find(work, line.number).loans
    assert of_line(line, date(2026, 3, 15)) == undrawn()
    assert of_loan(page.file) == undrawn()
    assert hit.standing is Standing.UNDRAWN


def test_settlements_of_an_undrawn_limit_are_not_yet_due(window, books, empty) -> None:
    page = open_page(window(), empty)

    states = [row.state.words for row in page.schedule.table.rows if row.state]
    with books.look(COUNTER) as work:
        [line] = loans.which(work, loans.Which.RUNNING, 9)
    assert states[-1] == "Not yet due"
    assert line.paid < line.instalments


def test_after_the_certificate_nothing_is_free_nor_offered(window, books, empty) -> None:
    certify(books, empty)

    shown = window()
    page = open_page(shown, empty)

    assert amounts(page)["Free"] == "0.00"
    assert "draw" not in [one.act.name for one in page.acts()]
    assert of_loan(page.file) == settled()
    with books.look(COUNTER) as work:
        [line] = loans.which(work, loans.Which.SETTLED, 9)
    assert of_line(line, date(2026, 3, 15)) == settled()
    shown.go(Place("draw", empty))
    sheet = shown.sheets[-1]
    assert sheet.drawing.free == yuan("0")
    assert "withdrawn first" in sheet.form.accessibleDescription()


def test_a_limit_written_off_says_so_and_that_nothing_is_free(
    window, books, loan, clock
) -> None:
    clock.on("2026-08-20")
    with books.work(COUNTER) as work:
        changes.write_off(work, "w", loan, witnessed("gone away"))

    page = open_page(window(), loan)

    assert of_loan(page.file) == written_off()
    assert "Free" not in amounts(page)
    with books.look(COUNTER) as work:
        [hit] = search.find(work, "2026-").loans
        [line] = customer_list.lines(work, customer_list.View.ALL, "", 9).lines
    assert {hit.standing, line.standing} == {Standing.WRITTEN_OFF}


def test_a_draw_made_in_another_window_is_said_as_it_was_made(window, books, loan) -> None:
    shown = window()
    shown.go(Place("draw", loan))
    sheet = shown.sheets[-1]
    sheet.paying.edit.put("12000")
    with books.work(COUNTER) as work:
        draws.draw(work, sheet.key, loan, Payout(Channel.CASH, drawn=yuan("5000")))

    sheet.form.confirm()

    assert "paid out 5,000.00" in shown.foot.accessibleDescription()
    assert standing(books, loan).outstanding == yuan("35000")


def test_a_payout_made_in_another_window_is_said_as_it_was_made(
    window, books, agreed
) -> None:
    shown = window()
    shown.go(Place("disburse", agreed))
    sheet = shown.sheets[-1]
    sheet.drawn.edit.put("30000")
    with books.work(COUNTER) as work:
        out = Payout(Channel.CASH, drawn=yuan("5000"))
        made = disbursements.disburse(work, sheet.key, agreed, out).loan_id

    sheet.form.confirm()

    assert "paid out 5,000.00" in shown.foot.accessibleDescription()
    assert standing(books, made).outstanding == yuan("5000")
