import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE
from tests.windows import COUNTER, ENTER, ESC, Keyboard, focus

from sheaf.domain.errors import Broken, Busy, NoRoom, ReadOnly
from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import drafts, loans, papers, repayments
from sheaf.services import papers as filing
from sheaf.services import repayments as services
from sheaf.services.repayments import Tender
from sheaf.ui import sending
from sheaf.ui.counter.places import KEPT
from sheaf.ui.kept_papers import KeptWindow
from sheaf.ui.messages import lament
from sheaf.ui.place import Place


@pytest.fixture
def loan(books, clock) -> int:
    """DOMAIN 5.1: instalments 3 and 4 are late on 20 July."""
    with books.work(HOUSE) as work:
        made = a_loan(work)
    for turn, day in enumerate(["2026-04-10", "2026-05-10"]):
        clock.on(day)
        with books.work(COUNTER) as work:
            tender = Tender(yuan("5132.07"), Channel.CASH, "")
            services.receive(work, f"{turn}", made, tender)
    clock.on("2026-07-20")
    return made


@pytest.fixture
def shown(window):
    return window()


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def receive(shown, loan):
    shown.go(Place("receive", loan))
    return shown.sheets[-1]


def received(books, loan):
    with books.look(COUNTER) as work:
        return [
            one for one in repayments.of_loan(work, loan) if one.day.isoformat() > "2026-06"
        ]


def lines(sheet):
    return [(one.number, str(one.now), str(one.left)) for one in sheet.lines.table.rows]


def test_the_amount_is_where_one_begins(shown, loan) -> None:
    sheet = receive(shown, loan)

    assert focus() is sheet.paying.edit
    assert lines(sheet) == [(3, "0.00", "5,209.05"), (4, "0.00", "5,151.32")]


def test_the_equals_sign_fills_in_what_is_due(shown, loan, keys) -> None:
    sheet = receive(shown, loan)

    keys.type("=")

    assert sheet.paying.edit.text() == "10,360.37"
    assert lines(sheet) == [(3, "5,209.05", "0.00"), (4, "5,151.32", "0.00")]


def test_each_fen_has_its_place_while_one_types(shown, loan, keys) -> None:
    sheet = receive(shown, loan)

    keys.type("6000")

    assert lines(sheet) == [(3, "5,209.05", "0.00"), (4, "790.95", "4,360.37")]
    assert "4 (790.95)" in sheet.sentence.words.text()
    assert sheet.paying.amount._says.text() == "RMB Yuan Six Thousand and 00/100 Only"


def test_full_width_figures_are_understood(shown, loan, keys) -> None:
    sheet = receive(shown, loan)

    sheet.paying.edit.setText("６０００")

    assert lines(sheet)[1] == (4, "790.95", "4,360.37")


def test_enter_goes_through_the_fields_and_posts_on_the_last(
    shown, books, loan, keys
) -> None:
    receive(shown, loan)

    keys.type("=")
    for _field in range(3):
        keys.press(ENTER)

    [one] = received(books, loan)
    assert (str(one.amount), one.way, one.payer) == ("10,360.37", "cash", "王芳")
    assert shown.sheets == []
    assert one.number in shown.foot.accessibleDescription()


def test_ctrl_enter_posts_from_anywhere(shown, books, loan, keys) -> None:
    receive(shown, loan)

    keys.type("100")
    keys.ctrl(ENTER)

    assert [str(one.amount) for one in received(books, loan)] == ["100.00"]


def test_who_paid_and_how_is_kept(shown, books, loan, keys) -> None:
    receive(shown, loan)

    keys.type("100")
    keys.press(ENTER)
    keys.type("2")
    keys.press(ENTER)
    focus().setText("李国平")
    keys.press(ENTER)

    [one] = received(books, loan)
    assert (one.way, one.payer) == ("bank", "李国平")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("0", "above zero"),
        ("-5", "above zero"),
        ("100.505", "100.50 or 100.51"),
        ("一百", "Write an amount"),
        ("壹佰元", "Close with 整"),
        ("999999", "only"),
        ("", "Fill this in"),
    ],
)
def test_an_amount_that_cannot_be_is_said_beside_it_and_nothing_is_posted(
    shown, books, loan, keys, typed, says
) -> None:
    sheet = receive(shown, loan)
    sheet.paying.edit.setText(typed)

    keys.ctrl(ENTER)

    assert sheet.isVisible()
    assert sheet.paying.amount.wrong
    assert says in sheet.paying.edit.accessibleDescription()
    assert focus() is sheet.paying.edit
    assert sheet.paying.edit.text() in {typed, "-5.00", "0.00", "999,999.00"}
    assert received(books, loan) == []


def test_a_double_enter_posts_once(shown, books, loan, keys) -> None:
    sheet = receive(shown, loan)
    keys.type("100")

    sheet.form.confirm()
    sheet.form.confirm()

    assert len(received(books, loan)) == 1


def test_two_windows_on_one_form_post_once(window, books, loan, keys) -> None:
    one, other = window(), window()
    first, second = receive(one, loan), receive(other, loan)
    for sheet in (first, second):
        sheet.paying.edit.setText("100")

    first.form.confirm()
    second.form.confirm()

    assert len(received(books, loan)) == 1


def test_the_second_of_two_windows_says_what_was_posted_and_prints_nothing(
    window, books, loan, keys, printer
) -> None:
    one, other = window(), window()
    first, second = receive(one, loan), receive(other, loan)
    first.paying.edit.setText("100")
    second.paying.edit.setText("200")

    first.form.confirm()
    second.form.confirm()

    assert [str(line.amount) for line in received(books, loan)] == ["100.00"]
    for shown in (one, other):
        assert "received 100.00 from" in shown.foot.accessibleDescription()
    assert len(list(printer.glob("*.pdf"))) == 1


def test_what_was_typed_survives_esc_and_is_offered_again(shown, loan, keys) -> None:
    receive(shown, loan)
    keys.type("123.45")

    keys.press(ESC)
    again = receive(shown, loan)

    assert again.paying.edit.text() == "123.45"


def test_an_untouched_form_leaves_nothing_behind(shown, books, loan, keys) -> None:
    receive(shown, loan)

    keys.press(ESC)

    with books.look(COUNTER) as work:
        assert drafts.parked(work) == ()


def test_a_draft_whose_act_was_done_is_not_done_again(shown, books, loan, keys) -> None:
    """The machine stopped after posting, before the draft was dropped."""
    sheet = receive(shown, loan)
    keys.type("100")
    sheet._keep(parked=False)
    with books.work(COUNTER) as work:
        tender = Tender(yuan("100"), Channel.CASH, "")
        services.receive(work, sheet.key, loan, tender)
    sheet.shut()

    again = receive(shown, loan)

    assert again.key != sheet.key
    assert again.paying.edit.text() == ""


def test_the_receipt_goes_to_the_printer_without_another_key(
    shown, books, loan, keys, printer
) -> None:
    receive(shown, loan)

    keys.type("=")
    keys.ctrl(ENTER)

    [paper] = list(printer.glob("*.pdf"))
    assert paper.read_bytes().startswith(b"%PDF")
    [one] = received(books, loan)
    with books.look(COUNTER) as work:
        [line] = papers.of_repayment(work, one.id)
    assert line.printed == 1


def test_where_no_printer_was_chosen_the_receipt_is_shown(shown, loan, keys, books) -> None:
    receive(shown, loan)

    keys.type("=")
    keys.ctrl(ENTER)

    shown_papers = [w for w in QApplication.topLevelWidgets() if isinstance(w, KeptWindow)]
    assert len(shown_papers) == 1
    [one] = received(books, loan)
    with books.look(COUNTER) as work:
        [line] = papers.of_repayment(work, one.id)
    assert line.printed == 0  # looking is not printing


def test_a_printer_that_fails_loses_paper_and_no_posting(
    shown, books, loan, keys, printer, qtbot
) -> None:
    (printer.parent / "lp").write_text("#!/bin/sh\nexit 1\n")
    receive(shown, loan)
    keys.type("=")

    with qtbot.captureExceptions() as raised:
        keys.ctrl(ENTER)

    assert_kept(raised, books, loan)
    assert shown.sheets == []


def test_a_printer_that_never_answers_loses_paper_and_no_posting(
    shown, books, loan, keys, printer, qtbot, monkeypatch
) -> None:
    (printer.parent / "lp").write_text("#!/bin/sh\nexec sleep 60\n")
    monkeypatch.setattr(sending, "PATIENCE", 0.1)
    receive(shown, loan)
    keys.type("=")

    with qtbot.captureExceptions() as raised:
        keys.ctrl(ENTER)

    assert_kept(raised, books, loan)


@pytest.mark.parametrize("fallen", [Busy(), NoRoom(), ReadOnly(), Broken(), OSError()])
def test_a_print_that_cannot_be_noted_does_not_ask_for_the_money_again(
    shown, books, loan, keys, printer, qtbot, monkeypatch, fallen
) -> None:
    def note_print(*_about) -> None:
        raise fallen

    monkeypatch.setattr(filing, "note_print", note_print)
    receive(shown, loan)
    keys.type("=")

    with qtbot.captureExceptions() as raised:
        keys.ctrl(ENTER)

    assert_kept(raised, books, loan)


def assert_kept(raised, books, loan) -> None:
    """Assert that it is posted once, and that whoever took the money is told so."""
    [(_, error, _)] = raised
    told = lament(error)
    assert "kept: do not do it again" in told
    assert "print it from the papers of the loan" in told
    assert len(received(books, loan)) == 1


def test_money_with_nothing_due_is_kept_and_the_sheet_says_so(
    shown, books, clock, keys
) -> None:
    clock.on("2026-03-10")
    with books.work(HOUSE) as work:
        early = a_loan(work, number="2026-00099", borrower="赵国强")
    clock.on("2026-03-15")
    sheet = receive(shown, early)
    assert sheet.nothing.isVisible()

    keys.type("500")

    assert lines(sheet) == [(KEPT, "500.00", "0.00")]
    keys.ctrl(ENTER)
    with books.look(COUNTER) as work:
        assert loans.standing(work, early).kept.amount == yuan("500")


def test_who_may_not_take_money_is_told_so(window, books, loan, keys) -> None:
    sheet = receive(window(PEOPLE[Role.LOAN_OFFICER]), loan)
    keys.type("100")

    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert "role does not allow" in sheet.form.accessibleDescription()
    assert received(books, loan) == []
