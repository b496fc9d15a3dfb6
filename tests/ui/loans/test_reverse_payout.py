from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.build import an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK, draw_up, lend, pay_out, sign_all
from tests.limits import agree, opened
from tests.services.lives import paid
from tests.services.test_refinancing import asked, refinanced
from tests.windows import COUNTER, ENTER, PASSWORD, Keyboard

from sheaf.domain.application import Stage
from sheaf.domain.ledger import Channel
from sheaf.domain.product import ProductFee
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import applications, loans, payout_reversals
from sheaf.services import closing
from sheaf.services import payout_reversals as services
from sheaf.services.payouts import Payout
from sheaf.ui.place import Place

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]
BANK = Payout(Channel.BANK, account="6222020200112233445", bank="农行")
R, CTRL = Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work)


@pytest.fixture
def loan(books, application, clock) -> int:
    made = lend(books, application)
    clock.on("2026-03-12")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def asked_for(shown, loan):
    shown.go(Place("reverse_payout", loan))
    return shown.sheets[-1]


def told(part) -> str:
    return " ".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def fill_in(keys, *, reason="wrong borrower") -> None:
    keys.type(reason)
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)


def test_by_keys_alone_a_payout_is_reversed_and_waits_to_be_made_again(
    window, books, application, loan, keys, printer
) -> None:
    shown = window(TELLER)
    shown.go(Place("loan", loan))

    keys.press(R, CTRL)
    fill_in(keys)

    assert shown.sheets == []
    with books.look(CLERK) as work:
        found = payout_reversals.of_loan(work, loan)
        assert applications.one(work, application).stage is Stage.READY
        assert loans.of_application(work, application) is None
    assert (found.number, found.reason) == ("X2026-00001", "wrong borrower")
    assert shown.page.place == Place("contract", application)


def test_the_form_says_all_that_is_undone(window, loan) -> None:
    sheet = asked_for(window(TELLER), loan)

    said = told(sheet)
    assert "D2026-00001 of 2026-03-10: 30,000.00 paid out in cash to 王芳" in said
    assert "Void from now on: Disbursement notice, Debit note" in said
    assert "The contract stays signed" in said
    assert "30,000.00 in cash goes back into your till." in said
    assert sheet.returned is None


def test_a_transfer_is_asked_for_the_day_it_came_back(
    window, books, application, clock, keys
) -> None:
    draw_up(books, application)
    sign_all(books, application)
    loan = pay_out(books, application, BANK).loan_id
    clock.on("2026-03-12")
    sheet = asked_for(window(TELLER), loan)

    sheet.returned.edit.put_date(date(2026, 3, 13))
    keys.ctrl(ENTER)
    assert sheet.returned.wrong
    sheet.returned.edit.put_date(date(2026, 3, 11))
    sheet.form.focus(sheet.reason)
    fill_in(keys)

    with books.look(CLERK) as work:
        assert payout_reversals.of_loan(work, loan).returned_on == date(2026, 3, 11)


def test_what_has_to_be_reversed_first_is_said_before_one_types(
    window, books, loan
) -> None:
    number = paid(books, loan, "100").number

    sheet = asked_for(window(TELLER), loan)

    assert f"Reverse that first: {number}." in told(sheet)


def test_an_old_loan_that_is_owed_again_is_named(window, books, loan) -> None:
    made = refinanced(books, asked(books, loan))

    sheet = asked_for(window(TELLER), made.loan_id)

    assert "Contract 2026-00001, which 30,015.00 of it paid off" in told(sheet)


def test_where_nothing_left_no_money_moves(window, books, application) -> None:
    loan = lend(books, application)
    made = refinanced(books, asked(books, loan, "30000"))

    sheet = asked_for(window(TELLER), made.loan_id)

    assert "nothing of which left the desk" in told(sheet)
    assert "No money moves." in told(sheet)


def test_the_page_of_a_loan_that_was_reversed_says_so_and_leads_on(
    window, books, application, loan, keys
) -> None:
    with books.work(TELLER) as work:
        services.reverse(work, "k", loan, work.today, "wrong borrower", MANAGER)
    shown = window(COUNTER)

    shown.go(Place("loan", loan))

    page = shown.page
    assert "wrong borrower" in told(page)
    assert not page.schedule.isVisible()
    assert [one.kind for one in page.papers.table.rows if not one.void] == [
        "payout_reversal"
    ]
    keys.press(ENTER)
    assert shown.page.place == Place("contract", application)


def test_a_form_about_it_says_that_there_is_no_loan(window, books, loan) -> None:
    with books.work(TELLER) as work:
        services.reverse(work, "k", loan, work.today, "wrong borrower", MANAGER)
    shown = window(TELLER)

    shown.go(Place("receive", loan))

    assert shown.sheets == []
    assert "was reversed; nothing is owed on it" in shown.foot.accessibleDescription()


def test_a_limit_offers_its_draws_and_not_its_payout(window, books, keys) -> None:
    limit = opened(books, agree(books)).loan_id
    shown = window(TELLER)
    shown.go(Place("loan", limit))

    keys.press(R, CTRL)

    assert shown.sheets[-1].place.kind == "reverse"


def test_of_a_repayment_the_payout_is_reached_by_its_line(
    window, books, loan, keys
) -> None:
    paid(books, loan, "100")
    shown = window(TELLER)
    shown.go(Place("loan", loan))
    history = shown.page.history
    history.setFocus()
    history.mark_row(len(history.table.rows) - 1)

    keys.press(R, CTRL)

    assert shown.sheets[-1].place == Place("reverse_payout", loan)


def test_fees_and_interest_that_go_with_it_are_named(window, books, clock) -> None:
    fee = ProductFee("handling", yuan("100"), Decimal(0))
    with books.work(HOUSE) as work:
        application = an_application(work, fees=(fee,))
    loan = lend(books, application)
    clock.on("2026-03-20")
    with books.work(HOUSE) as work:
        closing.close(work, date(2026, 3, 19))

    sheet = asked_for(window(TELLER), loan)

    assert "Interest of 65.32 earned since is no income any more." in told(sheet)
    assert "Charges of 100.00 are owed no more." in told(sheet)
