from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.build import a_customer, a_group, a_guarantor, a_loan, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import draw_up, lend, sign_all
from tests.services.lives import signed, witnessed
from tests.windows import COUNTER, CTRL, ENTER, ESC, Keyboard

from sheaf.domain.errors import NoRoom
from sheaf.domain.ledger import Channel
from sheaf.domain.repayment import Component
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loan_file, loans, papers, parties, plans, securities
from sheaf.services import arrivals, cash, changes, repayments, reversals
from sheaf.services import papers as filing
from sheaf.services.arrivals import Seen
from sheaf.services.changes import Grant
from sheaf.services.repayments import Tender
from sheaf.store.tables.applications import ApplicationRow
from sheaf.ui.aftermath import Unprinted
from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.loans.reckoning import reckoning
from sheaf.ui.loans.statement import statement
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place

F8 = Qt.Key.Key_F8
MANAGER = PEOPLE[Role.MANAGER]


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-04-10")
    return made


@pytest.fixture
def secured(books, clock) -> int:
    with books.work(HOUSE) as work:
        application = an_application(work, customer=a_customer(work, "赵国强", sex="M"))
        a_guarantor(work, application)
    return lend(books, application)


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def receive(books, loan, amount="5132.07", key="k"):
    with books.work(COUNTER) as work:
        tender = Tender(yuan(amount), Channel.CASH, "")
        return repayments.receive(work, key, loan, tender)


def settle(books, loan):
    with books.work(COUNTER) as work:
        standing = loan_file.file_of(work, loan).standing
        owed = plans.settlement(work, standing, work.today).total
        return repayments.settle(work, "s", loan, Tender(owed, Channel.CASH, ""))


def open_page(shown, loan, extra=""):
    shown.go(Place("loan", loan, extra))
    return shown.page


def states(page):
    rows = page.schedule.table.rows
    return [row.state.words for row in rows if row.state and not row.turn]


def next_words(page):
    return page.step._words.text()


def test_the_head_says_who_how_much_and_where_it_stands(window, loan) -> None:
    page = open_page(window(), loan)

    assert page.head._title.text() == "王芳"
    assert "2026-00012" in page.head._facts.text()
    assert "Equal instalments" in page.head._facts.text()
    assert "9.00% a year" in page.head._facts.text()
    assert states(page) == ["Due today", *["Not yet due"] * 5]


def test_enter_takes_the_next_step(window, loan, keys) -> None:
    shown = window()
    page = open_page(shown, loan)
    assert "due today: 5,132.07" in next_words(page)

    keys.press(ENTER)

    assert shown.sheets[-1].place == Place("receive", loan)


def test_late_lines_say_by_how_much_and_the_step_is_to_collect(window, loan, clock) -> None:
    clock.on("2026-05-20")

    page = open_page(window(), loan)

    assert states(page)[:3] == ["40 days late", "9 days late", "Not yet due"]
    assert "overdue instalments 1, 2" in next_words(page)
    assert page.step.property("tone") == "bad"


def test_a_line_unfolds_how_it_came_about_down_to_days_base_and_rate(
    window, loan, clock, keys
) -> None:
    """4,907.07 for 10 days at 13.5 % is 18.40."""
    clock.on("2026-04-20")
    page = open_page(window(), loan)
    page.schedule.setFocus()
    page.schedule.mark_row(0)

    keys.press(ENTER)

    told = [row.words for row in page.schedule.table.rows if row.turn]
    assert told[1] == "Interest: 30,000.00 × 9% × 1/12 = 225.00"
    late = "4,907.07 × 13.5% × 10/360 = 18.401512… → 18.40"
    assert f"Late interest on principal, from 2026-04-10: {late}" in told
    assert page.schedule.rowSpan(1, 1) == 1
    assert page.schedule.columnSpan(1, 1) == 6
    keys.press(ENTER)
    assert not [row for row in page.schedule.table.rows if row.turn]


def test_a_due_date_moved_off_a_holiday_is_told_before_and_after_it_is_due(
    window, loan, clock, keys
) -> None:
    """10 May 2026 is a Sunday."""
    said = (
        "Due 2026-05-10, moved on to 2026-05-11 for a weekend or holiday; late after that"
    )
    for day in ("2026-04-20", "2026-05-20"):
        clock.on(day)
        page = open_page(window(), loan)
        page.schedule.setFocus()
        page.schedule.mark_row(1)

        keys.press(ENTER)

        told = [row.words for row in page.schedule.table.rows if row.turn]
        assert told[1] == said
        assert not [words for words in told[2:] if words.startswith("Due")]
    facts = statement(page.file, (), page.desk.read(parties.head))
    assert facts.lines[1].told[1] == said
    assert not [words for words in facts.lines[0].told if words.startswith("Due")]
    paper = reckoning(page.file, page.desk.read(parties.head))
    assert [day.isoformat() for day in paper.to_pay_on[:3]] == [
        "2026-04-10",
        "2026-05-11",
        "2026-06-10",
    ]


def test_history_is_told_in_sentences_the_latest_first(window, books, loan, clock) -> None:
    receive(books, loan)
    clock.on("2026-05-20")

    page = open_page(window(), loan)

    told = [event.words for event in page.history.table.rows]
    assert told == [
        "Instalment 2 overdue: late interest",
        "Received 5,132.07, R2026-00001",
    ]


def test_the_page_looks_again_when_money_comes_in(window, loan, keys) -> None:
    shown = window()
    page = open_page(shown, loan)
    keys.press(ENTER)

    keys.type("=")
    keys.ctrl(ENTER)

    assert states(page)[0] == "Paid"
    assert "Instalment 2 falls due" in next_words(page)


def test_a_loan_paid_out_asks_whether_the_money_arrived(window, secured, keys) -> None:
    shown = window()
    page = open_page(shown, secured)
    assert "to count the money: 30,000.00" in next_words(page)

    keys.press(ENTER)
    sheet = shown.sheets[-1]
    assert sheet.paying.edit.text() == "30,000.00"
    keys.press(ENTER)

    assert next_words(page) == "Not signed yet: Debit note."
    assert any("confirmed 30,000.00" in e.words for e in page.history.table.rows)


def test_who_guarantees_is_shown_and_opened(window, secured) -> None:
    page = open_page(window(), secured)

    [one] = page.security.table.rows
    assert (one.name, one.how, str(one.amount)) == (
        "李国平",
        "Joint and several",
        "30,000.00",
    )


def test_who_did_not_consent_to_an_extension_answers_as_before(
    window, books, secured, clock
) -> None:
    clock.on("2026-03-30")
    with books.work(MANAGER) as work:
        [(guarantor, _name)] = securities.names_of(work, secured)
        grant = signed("hail", without=frozenset({guarantor}))
        made = changes.extend(work, "e", secured, date(2026, 12, 10), None, grant)
    page = open_page(window(), secured)

    [one] = page.security.table.rows
    but = "Joint and several; answers as agreed before, not the extension of 2026-03-30"
    assert (one.how, one.less) == (but, True)

    with books.work(COUNTER) as work:
        reversals.reverse(work, "r", made.repayment_id, "not agreed", MANAGER)
    page.reload()
    assert [one.how for one in page.security.table.rows] == ["Joint and several"]


def test_of_a_group_who_did_not_consent_is_named(window, books, clock) -> None:
    with books.work(HOUSE) as work:
        leader = a_customer(work, "黄桂兰")
        application = an_application(work, customer=leader)
        row = work.session.get_one(ApplicationRow, application)
        row.group_id = a_group(work, leader, others=2)
    loan = lend(books, application)
    clock.on("2026-03-30")
    with books.work(MANAGER) as work:
        [one, _two] = securities.names_of(work, loan)
        grant = signed("hail", without=frozenset({one[0]}))
        changes.extend(work, "e", loan, date(2026, 12, 10), None, grant)

    page = open_page(window(), loan)

    [told] = page.security.table.rows
    assert (told.name, told.how.split(";")[0]) == ("赵一", "Member of the group")


def test_all_papers_of_contract_and_loan_are_there(window, books, secured) -> None:
    page = open_page(window(), secured)

    kinds = {line.kind for line in page.papers.table.rows}
    assert {"loan_contract", "guarantee_contract", "debit_note", "schedule"} <= kinds


def test_a_settled_loan_gets_its_certificate_on_enter(
    window, books, secured, keys, printer
) -> None:
    settle(books, secured)
    page = open_page(window(), secured)
    assert "Issue the settlement certificate" in next_words(page)

    keys.press(ENTER)

    assert "certificate 清河农信结字" in next_words(page)
    assert len(list(printer.glob("*.pdf"))) == 2  # the certificate, and the release
    assert [one.how for one in page.security.table.rows] == ["Released"]
    keys.press(ENTER)
    [shown] = [one for one in QApplication.topLevelWidgets() if isinstance(one, KeptWindow)]
    assert len(shown.papers) == 2


def test_a_certificate_that_could_not_be_printed_was_issued_all_the_same(
    window, books, secured, printer, monkeypatch
) -> None:
    def note_print(*_about) -> None:
        raise NoRoom

    settle(books, secured)
    page = open_page(window(), secured)
    monkeypatch.setattr(filing, "note_print", note_print)

    with pytest.raises(Unprinted):
        page.step.run()  # as Enter does

    assert "certificate 清河农信结字" in next_words(page)


def test_a_manager_withdraws_a_certificate_with_a_reason(
    window, books, secured, keys, printer
) -> None:
    shown = window()
    settle(books, secured)
    page = open_page(shown, secured)
    keys.press(ENTER)

    keys.ctrl(Qt.Key.Key_B)
    keys.type("mistake")
    keys.ctrl(ENTER)

    assert "Issue the settlement certificate" in next_words(page)


def test_a_receipt_searched_for_is_printed_again_on_enter(
    window, books, loan, keys, printer
) -> None:
    received = receive(books, loan)
    page = open_page(window(), loan, "R2026-00001")
    assert "R2026-00001 of 2026-04-10" in next_words(page)

    keys.press(ENTER)

    with books.look(COUNTER) as work:
        [line] = papers.of_repayment(work, received.repayment_id)
    assert line.printed == 1
    assert len(list(printer.glob("*.pdf"))) == 1


def test_on_a_reversal_searched_for_nothing_else_is_reversed(
    window, books, loan, keys
) -> None:
    receive(books, loan, "100", "a")
    mistake = receive(books, loan, "200", "b")
    with books.work(COUNTER) as work:
        undone = reversals.reverse(work, "r", mistake.repayment_id, "typo", MANAGER)
    shown = window()
    page = open_page(shown, loan, undone.number)
    assert "R2026-00002 reversed: typo" in next_words(page)
    assert [one.act.name for one in page.step.offers] == ["print_again"]

    keys.ctrl(Qt.Key.Key_R)

    assert shown.sheets == []


def test_a_receipt_already_reversed_is_not_reversed_again(
    window, books, loan, keys
) -> None:
    mistake = receive(books, loan, "200", "b")
    with books.work(COUNTER) as work:
        reversals.reverse(work, "r", mistake.repayment_id, "typo", MANAGER)

    page = open_page(window(), loan, "R2026-00001")

    assert "Reversed by" in next_words(page)
    assert "reverse" not in [one.act.name for one in page.acts()]


def test_a_waiver_searched_for_says_what_was_waived(window, books, loan, clock) -> None:
    clock.on("2026-05-20")
    with books.work(PEOPLE[Role.MANAGER]) as work:
        part, amount = Component.INTEREST, yuan("50")
        made = changes.waive(work, "w", loan, part, amount, Grant("hardship"))

    page = open_page(window(), loan, made.number)

    assert "Waived 50.00" in next_words(page)
    assert "0.00 from" not in next_words(page)


def test_f8_falls_back_to_an_act_that_has_a_paper(window, books, loan, clock, keys) -> None:
    receive(books, loan, "100", "a")
    clock.on("2026-05-20")
    with books.work(PEOPLE[Role.MANAGER]) as work:
        changes.write_off(work, "w", loan, witnessed("gone away"))
    open_page(window(), loan)

    keys.press(F8)

    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, KeptWindow)]
    assert [one.paper.name for one in shown] == ["清河农信收字〔2026〕第00001号"]


def test_f8_shows_the_paper_under_the_cursor(window, books, loan, keys) -> None:
    receive(books, loan)
    page = open_page(window(), loan)
    page.papers.setFocus()

    keys.press(F8)

    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, KeptWindow)]
    assert [one.paper.name for one in shown] == ["清河农信收字〔2026〕第00001号"]


def test_reversing_takes_the_line_of_the_history_under_the_cursor(
    window, books, loan, keys
) -> None:
    receive(books, loan, "100", "a")
    receive(books, loan, "100", "b")
    shown = window()
    page = open_page(shown, loan)
    page.history.setFocus()
    page.history.mark_row(1)

    keys.ctrl(Qt.Key.Key_R)

    assert shown.sheets[-1].line.number == "R2026-00001"


def test_acts_that_one_may_not_do_are_not_offered(window, loan) -> None:
    page = open_page(window(PEOPLE[Role.APPROVER]), loan)

    assert {offer.act.name for offer in page.acts()} <= {"print", "print_reckoning", "back"}


def test_esc_goes_back(window, loan, keys) -> None:
    shown = window()
    open_page(shown, loan)

    keys.press(ESC)

    assert shown.page.place == Place("today")


def test_a_payout_not_confirmed_troubles_no_one_without_the_right(
    window, books, secured
) -> None:
    page = open_page(window(PEOPLE[Role.TELLER]), secured)

    assert next_words(page) == "Not signed yet: Debit note."
    with books.work(COUNTER) as work:
        arrivals.confirm(work, secured, Seen(yuan("30000")))


def shown_papers() -> list[PaperWindow]:
    windows = QApplication.topLevelWidgets()
    return [one for one in windows if type(one) is PaperWindow and one.isVisible()]


def test_shift_f8_shows_on_paper_how_the_schedule_came_about(window, loan, keys) -> None:
    open_page(window(), loan)

    keys.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    [shown] = shown_papers()
    names = [one.name for one in shown.papers]
    assert names == ["What is owed, and why", "How the schedule came about"]


def test_shift_f8_unfolds_what_is_owed_today_also_when_the_plan_was_changed(
    window, books, clock, loan, keys
) -> None:
    receive(books, loan, "100", "a")
    clock.on("2026-06-20")
    with books.work(PEOPLE[Role.MANAGER]) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))
    page = open_page(window(PEOPLE[Role.MANAGER]), loan)

    keys.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    facts = statement(page.file, (), page.desk.read(parties.head))
    late = [told for line in facts.lines for told in line.told if "Late interest" in told]
    assert facts.due == page.file.due
    assert sum(line.owed.fen for line in facts.lines) == facts.due.fen
    assert late
    [shown] = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, PaperWindow)
    ]
    assert shown.paper.name == "What is owed, and why"


def test_a_loan_that_paid_another_off_leads_there_and_back(window, books, printer) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    old = lend(books, application)
    with books.work(HOUSE) as work:
        customer = loans.standing(work, old).loan.customer_id
        new = an_application(work, customer=customer, amount="50000", number="A2026-0002")
        work.session.get_one(ApplicationRow, new).refinances_id = old
    draw_up(books, new, "draw up 2")
    sign_all(books, new)
    shown = window()
    with books.work(COUNTER) as work:
        cash.move(work, "fetch", yuan("100000"), Channel.CASH, "float")
    shown.go(Place("disburse", new))
    sheet = shown.sheets[-1]
    assert "Pay contract 2026-00001 off with 30,000.00." in sheet.sentence.words.text()
    assert "Pay 20,000.00 in cash" in sheet.sentence.words.text()

    keys = Keyboard()
    keys.ctrl(Qt.Key.Key_Return)

    assert "paid contract 2026-00001 off" in shown.page.head._facts.text()
    keys.press(Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown.page.place.id == old
    assert "paid off by contract 2026-00002" in shown.page.head._facts.text()
