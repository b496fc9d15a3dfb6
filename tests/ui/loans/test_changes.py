from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import NINE, a_loan, yuan
from tests.conftest import PEOPLE
from tests.heard import settle
from tests.services.lives import paid, signed
from tests.windows import (
    COUNTER,
    CTRL,
    ENTER,
    PASSWORD,
    Keyboard,
    focus,
    print_agreement,
)

from sheaf.domain.agreement import Agreement
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind, NothingOwed
from sheaf.domain.policy import Policy
from sheaf.domain.repayment import Component
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.printing.kinds import stamp
from sheaf.queries import loan_file, loans, papers, plans, repayments
from sheaf.services import changes, reversals, tellers
from sheaf.services import repayments as services
from sheaf.services.repayments import Tender
from sheaf.ui.loans.history import events
from sheaf.ui.loans.page import LoanPage
from sheaf.ui.messages import explain
from sheaf.ui.place import Place

KEY = Qt.Key
NOTHING_OWED = explain(NothingOwed())


@pytest.fixture
def loan(books, clock) -> int:
    """Two of six instalments are late by the 20th of May."""
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-05-20")
    return made


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def open_page(shown, loan) -> LoanPage:
    shown.go(Place("loan", loan))
    return shown.page


def file_of(books, loan):
    with books.look(COUNTER) as work:
        return loan_file.file_of(work, loan)


def told(page):
    return [event.words for event in page.history.table.rows]


def test_late_interest_is_waived_whole_by_the_equals_sign(
    window, books, loan, keys
) -> None:
    shown = window()
    page = open_page(shown, loan)
    keys.ctrl(KEY.Key_M)
    sheet = shown.sheets[-1]
    assert sheet.component.value() is Component.PENALTY
    keys.press(ENTER)

    keys.type("=")
    open_ = sheet.paying.typed()
    keys.press(ENTER)
    keys.type("flood")
    keys.press(ENTER)

    claims = file_of(books, loan).claims
    assert not any(claim.penalty for claim in claims)
    assert f"Waived {open_}, Late interest on principal: flood (W2026-00001)" in told(page)


def test_no_waiver_without_a_reason_or_beyond_what_is_owed(
    window, books, loan, keys
) -> None:
    shown = window()
    shown.go(Place("waive", loan))
    sheet = shown.sheets[-1]
    keys.press(ENTER)
    keys.type("99999")

    keys.ctrl(ENTER)

    assert sheet.paying.amount.wrong
    assert sheet.reason.wrong
    assert len(file_of(books, loan).repayments) == 0


def test_what_owes_nothing_that_can_be_waived_says_so(window, books, clock) -> None:
    with books.work(HOUSE) as work:
        made = a_loan(work, number="2026-00088")
    shown = window()

    shown.go(Place("waive", made))

    assert "Nothing is owed" in shown.sheets[-1].form.accessibleDescription()


def test_an_extension_shows_its_limit_and_its_schedule_before_it_is_granted(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    page = open_page(shown, loan)
    keys.ctrl(KEY.Key_Y)
    sheet = shown.sheets[-1]
    assert "2027-03-10 at most" in sheet._limit()

    keys.type("2026-12-10")
    keys.press(ENTER)

    assert sheet.redrawn.last.figure.text() == "2026-09-10 → 2026-12-10"
    assert sheet.redrawn.interest.caption.text() == "More interest"
    keys.press(ENTER)
    keys.type("hail")
    print_agreement(keys)
    keys.press(ENTER)
    file = file_of(books, loan)
    assert str(file.version.plan.matures_on) == "2026-12-10"
    assert any(words.startswith("Extended to 2026-12-10") for words in told(page))
    assert "to 2026-12-10" in page.head._facts.text()


def test_an_extension_beyond_the_limit_is_refused_beside_its_day(
    window, books, loan, keys
) -> None:
    shown = window()
    shown.go(Place("extend", loan))

    keys.type("2027-06-10")
    keys.ctrl(ENTER)

    sheet = shown.sheets[-1]
    assert "extended by 6" in sheet.to.widget.accessibleDescription()
    assert file_of(books, loan).standing.version == 1


def test_a_second_extension_is_refused_before_one_types(
    window, loan, keys, printer
) -> None:
    shown = window()
    shown.go(Place("extend", loan))
    keys.type("2026-10-10")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("hail")
    print_agreement(keys)
    keys.press(ENTER)
    assert shown.sheets == []

    shown.go(Place("extend", loan))

    assert "at most 1 time" in shown.sheets[-1].form.accessibleDescription()


def test_rescheduling_shows_the_new_plan_and_carries_over_what_was_owed(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    page = open_page(shown, loan)
    keys.ctrl(KEY.Key_J)
    sheet = shown.sheets[-1]

    keys.type("12")
    keys.press(ENTER)
    assert "2027-05-20" in sheet.redrawn.last.figure.text()
    to_reason(keys, sheet)
    keys.type("flood")
    print_agreement(keys)
    keys.press(ENTER)

    assert shown.sheets == []
    file = file_of(books, loan)
    assert len(file.agreed) == 12
    assert any(words.startswith("Rescheduled: ") for words in told(page))
    assert "Carried over and due" in page.step._words.text()


def to_reason(keys, sheet) -> None:
    """Go on by Enter until the reason is in hand."""
    while not sheet.reason.isAncestorOf(focus()):
        keys.press(ENTER)


TOLD = {
    Method.BALLOON: {"amortised_over": "36"},
    Method.STEPPED: {"step.every": "3", "step": "100"},
    Method.GEOMETRIC: {"growth": "1"},
    Method.STAGED_PRINCIPAL: {"shares": "10 10 20 20 20 20"},
}


@pytest.mark.parametrize(
    "method", [one for one in Method if one not in {Method.CUSTOM, Method.REVOLVING}]
)
def test_a_loan_may_be_rescheduled_to_any_way_of_repaying(
    window, books, loan, method, keys, printer
) -> None:
    shown = window()
    shown.go(Place("reschedule", loan))
    sheet = shown.sheets[-1]
    named = sheet.repaying.named
    sheet.count.edit.put("6")
    named["method"].widget.choose(method)
    sheet.repaying.follow()
    for name, text in TOLD.get(method, {}).items():
        assert named[name].isVisible()
        named[name].edit.put(text)
    sheet.form.edited.emit()
    assert sheet.sentence.words.text().startswith("Reschedule contract")
    sheet.reason.edit.put("flood")

    print_agreement(keys)
    keys.press(ENTER)

    file = file_of(books, loan)
    assert shown.sheets == []
    assert file.terms.method is method
    assert file.version.plan.balance(file.on) == file.standing.outstanding


def test_a_limit_is_no_way_of_rescheduling(window, loan) -> None:
    shown = window()
    shown.go(Place("reschedule", loan))

    choice = shown.sheets[-1].repaying.method.widget
    assert choice.count() == len(Method) - 1


def test_a_corrected_agreement_is_marked_as_signed_by_keys(
    window, books, loan, keys, clock, printer
) -> None:
    early = paid(books, loan, "1000", date(2026, 4, 10))
    clock.on("2026-05-21")
    with books.work(COUNTER) as work:
        left = loans.standing(work, loan).outstanding
        agreed = Agreement(left, NINE, Method.INTEREST_ONLY, 12, None, 1)
        grant = replace(signed("hail"), stamp=stamp)
        changes.reschedule(work, "x", loan, agreed.terms(work.today), grant)
    with books.work(COUNTER) as work:
        witness = PEOPLE[Role.MANAGER]
        made = reversals.reverse(work, "r", early.repayment_id, "wrong loan", witness)
    [again] = made.corrected
    shown = window()
    page = open_page(shown, loan)
    assert "sign_loan" in {one.act.name for one in page.acts()}

    keys.press(KEY.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    keys.ctrl(ENTER)

    assert shown.sheets == []
    with books.look(COUNTER) as work:
        line = papers.line(work, again.paper_id or 0)
    assert line.signed_on == date(2026, 5, 21)
    assert "sign_loan" not in {one.act.name for one in page.acts()}


def agree(sheet, keys, password=PASSWORD) -> None:
    """Let the manager, the second person, type a password of her own."""
    sheet.second.person.edit.put("赵敏")
    sheet.form.focus(sheet.second.password)
    keys.type(password)
    keys.press(ENTER)


def test_a_second_person_who_mistypes_leaves_the_loan_on_the_books(
    window, books, loan, keys
) -> None:
    shown = window()
    shown.go(Place("write_off", loan))
    sheet = shown.sheets[-1]
    keys.type("moved away")

    agree(sheet, keys, "not it")

    assert shown.sheets == [sheet]
    assert sheet.second.password.wrong
    assert sheet.second.password.value() is None
    assert file_of(books, loan).standing.status is Status.ACTIVE


def test_a_second_person_is_asked_once_more_is_waived_than_one_may_alone(
    window, books, loan, keys, printer
) -> None:
    settle(books, Policy(waive_alone_max=yuan("10")))
    shown = window()
    shown.go(Place("waive", loan))
    sheet = shown.sheets[-1]
    sheet.form.focus(sheet.paying.amount)
    keys.type("10")
    assert not sheet.second.person.isVisible()

    keys.type(".01")
    assert sheet.second.person.isVisible()
    sheet.reason.edit.put("flood")
    agree(sheet, keys)

    assert shown.sheets == []
    assert len(file_of(books, loan).repayments) == 1


def test_a_loan_for_the_committee_names_its_decision_and_who_confirms_it(
    window, books, loan, keys, keyring, printer
) -> None:
    settle(books, Policy(approver_max=yuan("20000")))
    with books.work(HOUSE) as work:
        member = tellers.appoint(work, "何建华", (Role.COMMITTEE_MEMBER,))
    keyring.hold(member.name, PASSWORD, bytes(32))
    shown = window()
    shown.go(Place("extend", loan))
    sheet = shown.sheets[-1]
    keys.type("2026-12-10")
    sheet.reason.edit.put("hail")

    keys.press(KEY.Key_F8)
    assert (sheet.minutes.wrong, sheet.decided.wrong) == (True, True)
    sheet.minutes.edit.put("CM2026-0003")
    sheet.decided.edit.put("2026-05-18")
    print_agreement(keys)
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert shown.sheets == []
    file = file_of(books, loan)
    [line] = [one for one in file.papers if one.kind == "extension_agreement"]
    with books.look(COUNTER) as work:
        agreed = papers.paper(work, line.id).facts
    assert (agreed.minutes, agreed.decided_on) == ("CM2026-0003", date(2026, 5, 18))


def test_a_loan_written_off_takes_recoveries_by_the_same_key(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    page = open_page(shown, loan)
    keys.press(KEY.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    keys.type("moved away")
    agree(shown.sheets[-1], keys)
    assert file_of(books, loan).standing.status is Status.WRITTEN_OFF
    assert "can still be recovered" in page.step._words.text()

    keys.press(KEY.Key_F4)
    sheet = shown.sheets[-1]
    keys.type("100")
    assert sheet.sentence.words.text().startswith("Recover 100.00")
    keys.ctrl(ENTER)

    assert file_of(books, loan).repayments[-1].kind == "recovery"
    assert "Recovered 100.00, R2026-00001" in told(page)


def test_the_list_shows_those_written_off(window, books, loan, keys) -> None:
    shown = window()
    shown.go(Place("write_off", loan))
    keys.type("moved away")
    agree(shown.sheets[-1], keys)
    shown.go(Place("loans"))

    shown.page.which.put("written_off")
    shown.page.look_again()

    [line] = shown.page.loans.table.rows
    assert (line.id, line.status) == (loan, Status.WRITTEN_OFF)
    shown.go(Place("today"))
    assert shown.page.isVisible()


def test_only_who_may_change_a_loan_is_offered_it(window, loan) -> None:
    page = open_page(window(PEOPLE[Role.TELLER]), loan)

    offered = {one.act.name for one in page.acts()}
    assert "prepay" in offered
    assert not offered & {"waive", "extend", "reschedule", "write_off"}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_act_has_its_words_in_the_history(window, books, loan, kind) -> None:
    with books.work(COUNTER) as work:
        tender = Tender(yuan("100"), Channel.CASH, "")
        services.receive(work, "k", loan, tender)
    page = open_page(window(), loan)
    [line] = page.file.repayments

    file = replace(page.file, repayments=(replace(line, kind=kind.value),))
    assert line.number in " ".join(event.words for event in events(file))


def test_an_earlier_act_is_reversed_and_later_ones_done_again(
    window, books, loan, keys, clock, printer
) -> None:
    for turn, amount in enumerate(("2000", "3000")):
        with books.work(PEOPLE[Role.TELLER]) as work:
            tender = Tender(yuan(amount), Channel.CASH, "")
            services.receive(work, f"k{turn}", loan, tender)
        clock.on("2026-05-25")
    shown = window(PEOPLE[Role.TELLER])
    page = open_page(shown, loan)
    page.history.setFocus()
    first = next(
        at for at, e in enumerate(page.history.table.rows) if "2,000.00" in e.words
    )
    page.history.mark_row(first)

    keys.ctrl(KEY.Key_R)
    sheet = shown.sheets[-1]
    assert "R2026-00002 of 2026-05-25" in sheet.again.text()
    keys.type("wrong loan")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert shown.sheets == []
    with books.look(COUNTER) as work:
        kinds = [line.kind for line in repayments.of_loan(work, loan)]
        assert kinds.count("repayment") == 3
        assert not loans.standing(work, loan).kept.amount
    assert len(list(printer.glob("*.pdf"))) == 2


def test_a_line_that_is_no_act_is_not_reversed(window, books, loan, keys) -> None:
    shown = window()
    page = open_page(shown, loan)
    page.history.setFocus()
    page.history.mark_row(0)

    keys.ctrl(KEY.Key_R)

    assert shown.sheets == []


def test_money_that_came_earlier_counts_for_its_day(window, books, loan, keys) -> None:
    shown = window()
    shown.go(Place("receive", loan))
    sheet = shown.sheets[-1]
    late = sheet.due
    sheet.form.focus(sheet.counts_for.field)

    keys.type("2026-04-10")
    keys.press(ENTER)

    assert str(sheet.due) == "5,132.07"
    assert sheet.due < late
    keys.type("=")
    assert "as of 2026-04-10" in sheet.sentence.words.text()
    keys.ctrl(ENTER)
    [line] = file_of(books, loan).repayments
    assert (str(line.day), str(line.amount)) == ("2026-04-10", "5,132.07")


def test_a_day_before_the_payout_is_refused_beside_it(window, books, loan, keys) -> None:
    shown = window()
    shown.go(Place("receive", loan))
    sheet = shown.sheets[-1]
    keys.type("100")
    sheet.form.focus(sheet.counts_for.field)

    keys.type("2026-01-10")
    keys.ctrl(ENTER)

    assert sheet.counts_for.field.wrong
    assert not file_of(books, loan).repayments


def test_acts_of_later_days_are_named_before_money_is_posted_for_an_earlier(
    window, books, loan, keys
) -> None:
    with books.work(COUNTER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        services.receive(work, "k", loan, tender)
    shown = window()
    shown.go(Place("receive", loan))
    sheet = shown.sheets[-1]
    assert sheet.counts_for.later.isHidden()
    sheet.form.focus(sheet.counts_for.field)

    keys.type("2026-04-10")
    keys.press(ENTER)

    assert "R2026-00001 of 2026-05-20" in sheet.counts_for.later.text()
    assert str(sheet.due) == "5,132.07"


def go_back_to(sheet, keys, day) -> None:
    """Go to the day an act counts for, and write an earlier one."""
    sheet.form.focus(sheet.counts_for.field)
    keys.press(KEY.Key_A, CTRL)
    keys.type(day)
    keys.press(ENTER)


def test_late_interest_is_waived_for_an_earlier_day(window, books, loan, keys) -> None:
    shown = window()
    shown.go(Place("waive", loan))
    sheet = shown.sheets[-1]
    today = sheet._all()

    go_back_to(sheet, keys, "2026-04-20")

    assert sheet._all() < today
    sheet.paying.edit.put(str(sheet._all()))
    sheet.reason.edit.put("flood")
    sheet.form.confirm()
    [line] = file_of(books, loan).repayments
    assert (line.kind, line.day) == ("waiver", date(2026, 4, 20))


def test_a_waiver_put_aside_comes_back_with_the_part_of_its_day(
    window, books, loan, keys
) -> None:
    """On the 10th of April only interest was owed; today late interest comes first."""
    shown = window()
    shown.go(Place("waive", loan))
    sheet = shown.sheets[-1]
    go_back_to(sheet, keys, "2026-04-20")
    sheet.component.widget.setFocus()
    keys.type("lx")
    assert sheet.component.value() is Component.INTEREST
    sheet.paying.edit.setFocus()
    keys.type("5")
    keys.press(KEY.Key_Escape)

    shown.go(Place("waive", loan))

    again = shown.sheets[-1]
    assert again.counts_for.on() == date(2026, 4, 20)
    assert again.component.value() is Component.INTEREST


def test_a_rescheduling_that_cannot_be_is_refused_while_one_types(
    window, books, loan, keys
) -> None:
    with books.work(COUNTER) as work:
        owed = plans.settlement(work, loans.standing(work, loan), work.today).total
        services.settle(work, "s", loan, Tender(owed, Channel.CASH, ""))
    shown = window()
    shown.go(Place("reschedule", loan))
    sheet = shown.sheets[-1]

    keys.type("12")

    assert sheet.form.accessibleDescription() == NOTHING_OWED


def test_a_settled_loan_says_so_before_anyone_counts_money(
    window, books, loan, keys
) -> None:
    with books.work(COUNTER) as work:
        owed = plans.settlement(work, loans.standing(work, loan), work.today).total
        services.settle(work, "s", loan, Tender(owed, Channel.CASH, ""))
    shown = window()

    shown.go(Place("receive", loan))

    sheet = shown.sheets[-1]
    assert sheet.form.accessibleDescription() == NOTHING_OWED
    assert sheet.nothing.text() == ""


def test_a_loan_is_settled_for_an_earlier_day_by_what_that_day_took(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    shown.go(Place("settle", loan))
    sheet = shown.sheets[-1]
    today = sheet.wanted

    go_back_to(sheet, keys, "2026-03-20")

    assert sheet.wanted == yuan("30075.00")
    assert sheet.wanted < today
    sheet.paying.edit.put("30075.00")
    assert "as of 2026-03-20" in sheet.sentence.words.text()
    sheet.form.confirm()
    file = file_of(books, loan)
    assert file.standing.status is Status.SETTLED
    assert file.repayments[-1].day == date(2026, 3, 20)


def test_a_part_is_repaid_early_for_a_day_before_anything_was_due(
    window, books, loan, keys, printer
) -> None:
    shown = window()
    shown.go(Place("prepay", loan))
    sheet = shown.sheets[-1]
    assert "due" in sheet.form.accessibleDescription()

    go_back_to(sheet, keys, "2026-03-20")

    assert sheet.form.accessibleDescription() == ""
    sheet.paying.edit.put("10000")
    sheet.form.edited.emit()
    assert sheet.redrawn.last.figure.text()
    sheet.form.confirm()
    file = file_of(books, loan)
    assert file.repayments[-1].day == date(2026, 3, 20)
    assert file.standing.outstanding == yuan("20000")


def test_a_loan_is_written_off_for_an_earlier_day(window, books, loan, keys) -> None:
    shown = window()
    shown.go(Place("write_off", loan))
    sheet = shown.sheets[-1]

    go_back_to(sheet, keys, "2026-05-19")
    sheet.reason.edit.put("moved away")
    agree(sheet, keys)

    assert file_of(books, loan).repayments[-1].day == date(2026, 5, 19)


def test_terms_are_changed_for_an_earlier_day(window, books, loan, keys, printer) -> None:
    shown = window()
    shown.go(Place("reschedule", loan))
    sheet = shown.sheets[-1]

    go_back_to(sheet, keys, "2026-05-15")

    assert "2026-05-15" in sheet.told.text()
    sheet.count.edit.put("12")
    sheet.reason.edit.put("flood")
    print_agreement(keys)
    keys.press(ENTER)
    assert file_of(books, loan).terms.disbursed_on == date(2026, 5, 15)
    assert file_of(books, loan).version.plan.matures_on == date(2027, 5, 15)


def test_misuse_is_charged_from_the_day_it_began(window, books, loan, keys) -> None:
    shown = window()
    page = open_page(shown, loan)
    keys.press(KEY.Key_X, CTRL | Qt.KeyboardModifier.ShiftModifier)
    sheet = shown.sheets[-1]
    keys.type("2026-05-01")
    keys.press(ENTER)
    keys.type("10000")
    assert "Misused, 10 days from 2026-05-01: 5,092.93 × (18% − 9%)" in sheet.sums.text()
    keys.press(ENTER)
    keys.type("bought a car")

    keys.press(ENTER)

    charged = file_of(books, loan).claims[0]
    assert (charged.instalment, bool(charged.penalty)) == (0, True)
    words = "Interest on misuse of 10,000.00 since 2026-05-01: bought a car (MU2026-00001)"
    assert words in told(page)


def test_a_misuse_that_cannot_be_is_said_beside_the_field(
    window, books, loan, keys
) -> None:
    shown = window()
    shown.go(Place("misuse", loan))
    sheet = shown.sheets[-1]
    keys.type("2027-01-01")
    keys.press(ENTER)
    keys.type("99999")

    keys.ctrl(ENTER)

    assert sheet.since.wrong
    assert sheet.reason.wrong
    assert sheet.paying.typed() == yuan("99999")
    assert len(file_of(books, loan).repayments) == 0


@pytest.mark.parametrize("kind", ["extend", "reschedule", "prepay"])
def test_what_is_partly_paid_ahead_is_told_before_anyone_types(
    window, books, clock, kind
) -> None:
    with books.work(HOUSE) as work:
        made = a_loan(work, overpayment="next_instalment")
    clock.on("2026-04-10")
    with books.work(COUNTER) as work:
        tender = Tender(yuan("6000"), Channel.BANK, "")
        services.receive(work, "ahead", made, tender)
    clock.on("2026-04-20")
    shown = window(COUNTER)

    shown.go(Place(kind, made))

    told = shown.sheets[-1].form.accessibleDescription()
    assert "not yet due is partly paid" in told
