"""The figures are those of DOMAIN 5.2: 10,000 of 30,000 repaid on 2 August."""

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan, yuan
from tests.windows import COUNTER, ENTER, Keyboard

from sheaf.domain.ledger import Channel
from sheaf.domain.plan import Effect
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import loan_file, loans, papers, repayments
from sheaf.services import repayments as services
from sheaf.services.repayments import Tender
from sheaf.ui.place import Place

DUE = ("2026-04-10", "2026-05-10", "2026-06-10", "2026-07-10")


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work, months=12)
    for turn, day in enumerate(DUE):
        clock.on(day)
        with books.work(COUNTER) as work:
            tender = Tender(yuan("2623.54"), Channel.CASH, "")
            services.receive(work, f"k{turn}", made, tender)
    clock.on("2026-08-02")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def prepay(shown, loan):
    shown.go(Place("prepay", loan))
    return shown.sheets[-1]


def figures(sheet):
    return [one.text() for one in sheet.paying._figures]


def file_of(books, loan):
    with books.look(COUNTER) as work:
        return loan_file.file_of(work, loan)


def test_interest_to_the_day_and_the_sum_are_shown_as_one_types(window, loan, keys) -> None:
    sheet = prepay(window(), loan)

    keys.type("10000")

    assert figures(sheet) == ["20,297.37", "116.71", "0.00", "10,116.71"]
    assert "23 days" in sheet.days.text()
    assert "10,116.71" in sheet.sentence.words.text()


def test_both_schedules_stand_beside_each_other(window, loan, keys) -> None:
    sheet = prepay(window(), loan)

    keys.type("10000")

    rows = {str(row.due_on): row for row in sheet.redrawn.lines.table.rows}
    assert str(rows["2026-08-02"].after) == "10,116.71"
    assert (str(rows["2026-09-10"].before), str(rows["2026-09-10"].after)) == (
        "2,623.54",
        "1,330.99",
    )
    assert sheet.redrawn.payment.figure.text() == "2,623.54 → 1,330.99"
    assert sheet.redrawn.interest.figure.text() == "280.39"


def test_the_term_gets_shorter_by_one_letter(window, loan, keys) -> None:
    sheet = prepay(window(), loan)
    keys.type("10000")
    keys.press(ENTER)

    keys.press(Qt.Key.Key_Down)

    assert sheet.effect.value() is Effect.SHORTER
    assert sheet.redrawn.last.figure.text() == "2027-03-10 → 2026-11-10"
    assert sheet.redrawn.interest.figure.text() == "437.19"


def test_ctrl_enter_posts_it_and_prints_its_receipt(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    shown.go(Place("loan", loan))
    keys.ctrl(Qt.Key.Key_L)

    keys.type("10000")
    keys.ctrl(ENTER)

    with books.look(COUNTER) as work:
        last = repayments.of_loan(work, loan)[-1]
        assert (last.kind, str(last.amount)) == ("prepayment", "10,116.71")
        assert papers.of_repayment(work, last.id)
        assert str(loans.standing(work, loan).outstanding) == "10,297.37"
    assert shown.sheets == []
    assert list(printer.glob("*.pdf"))


def test_what_is_due_is_asked_for_before_one_types(window, books, loan, clock) -> None:
    clock.on("2026-08-10")

    sheet = prepay(window(), loan)

    assert "2,623.54 is due" in sheet.form.accessibleDescription()


def test_less_than_the_least_is_refused_beside_it(window, books, loan, keys) -> None:
    sheet = prepay(window(), loan)

    keys.type("500")
    keys.ctrl(ENTER)

    assert "at least 1,000.00" in sheet.paying.edit.accessibleDescription()
    assert file_of(books, loan).standing.version == 1


def test_where_only_the_balance_falls_no_effect_is_asked_for(window, books, clock) -> None:
    with books.work(HOUSE) as work:
        made = a_loan(work, number="2026-00077", method=Method.BULLET)
    clock.on("2026-05-02")

    sheet = prepay(window(), made)

    assert sheet.effect.isHidden()


def test_the_page_keeps_both_schedules_and_says_which_act_made_them(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    prepay(shown, loan)
    keys.type("10000")
    keys.ctrl(ENTER)
    shown.go(Place("loan", loan))
    page = shown.page

    rows = [row for row in page.schedule.table.rows if row.state]
    [early] = [row for row in rows if row.number < 0]
    assert (early.due_on, early.state.words) == ("2026-08-02", "Repaid early")
    assert page.schedule.table.line(4).startswith("\t2026-08-02")
    assert page._sections[0]._title.text() == "Schedule 2 of 2"
    assert "Early repayment R2026-00005" in page._sections[0]._count.text()

    keys.ctrl(Qt.Key.Key_PageUp)

    assert page._sections[0]._title.text() == "Schedule 1 of 2"
    assert "as paid out on 2026-03-10" in page._sections[0]._count.text()
    assert all(row.number >= 0 for row in page.schedule.table.rows)


def test_a_part_too_waits_for_its_notice(window, books, clock, keys) -> None:
    with books.work(HOUSE) as work:
        made = a_loan(work, number="2026-00013", prepay_notice_days=10)
    clock.on("2026-03-25")
    sheet = prepay(window(), made)
    keys.type("10000")
    keys.ctrl(ENTER)
    assert sheet.form.field("noticed_on").wrong

    sheet.form.field("noticed_on").edit.put("2026-03-12")
    keys.ctrl(ENTER)

    [line] = [one for one in file_of(books, made).repayments if one.amount]
    assert line.number


def test_what_another_window_took_early_is_what_is_said(window, books, loan, keys) -> None:
    shown = window()
    sheet = prepay(shown, loan)
    keys.type("5000")
    tender = Tender(yuan("10116.71"), Channel.CASH, "")
    with books.work(COUNTER) as work:
        about = sheet.key, loan, yuan("10000"), Effect.SMALLER, tender
        services.prepay(work, *about)

    keys.ctrl(ENTER)

    assert "10,000.00 repaid early" in shown.foot.accessibleDescription()
