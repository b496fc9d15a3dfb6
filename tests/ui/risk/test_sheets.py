"""Noting an event, setting a class by hand, ending either, calling a loan good: by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan
from tests.conftest import PEOPLE
from tests.windows import COUNTER, ENTER, PASSWORD, Keyboard

from sheaf.domain.ledger import Channel
from sheaf.domain.repayment import owed
from sheaf.domain.risk import RiskClass
from sheaf.domain.risk_note import NoteKind
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans, risk
from sheaf.services import repayments
from sheaf.services import risk as services
from sheaf.services.repayments import Tender
from sheaf.ui.place import Place

OFFICER = PEOPLE[Role.LOAN_OFFICER]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL_ENTER = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def loan(books) -> int:
    with books.work(HOUSE) as work:
        return a_loan(work, months=24)


@pytest.fixture
def shown(window, loan):
    made = window(OFFICER)
    made.go(Place("loan", loan))
    return made


def classed(books, loan):
    with books.look(HOUSE) as work:
        return risk.of_loan(work, loan, work.today)


def wrong(form) -> set[str]:
    return {name for name, field in form.fields.items() if field.wrong}


def test_an_event_is_noted_by_keys(shown, books, loan, keys) -> None:
    keys.press(Qt.Key.Key_M, BOTH)
    keys.ctrl(ENTER)
    assert wrong(shown.front.form) == {"kind", "reason"}

    keys.type("mi")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("lent on")
    keys.ctrl(ENTER)

    assert shown.sheets == []
    found = classed(books, loan)
    assert found.effective is RiskClass.SPECIAL_MENTION
    assert [line.reason for line in found.notes] == ["lent on"]
    assert [row.caption for row in shown.page.reasons.table.rows] == [
        "Special mention",
        "Misuse of the loan",
    ]


def test_who_may_charge_a_misuse_goes_on_to_it_with_its_day(
    window, books, loan, clock, keys
) -> None:
    clock.on("2026-04-05")
    made = window(PEOPLE[Role.MANAGER])
    made.go(Place("risk_note", loan))
    form = made.front.form
    form.field("kind").edit.choose(NoteKind.MISUSE)
    form.field("since").edit.put("2026-03-16")
    form.field("reason").edit.put("bought a car")
    form.confirm()

    keys.type("10000")
    keys.press(ENTER)
    keys.type("bought a car")
    keys.press(ENTER)

    with books.look(HOUSE) as work:
        [charged] = loans.standing(work, loan).claims(work.today)
    assert (charged.instalment, charged.penalty.plain) == (0, "50.00")


def test_the_form_says_what_an_event_means(shown, loan) -> None:
    shown.go(Place("risk_note", loan))
    field = shown.front.form.field("kind")

    said = []
    for kind in (NoteKind.EVASION, NoteKind.TECHNICAL_DELAY):
        field.edit.choose(kind)
        field.check()
        said.append(field._says.text())

    assert said == [
        "The class will be at least Doubtful.",
        "Excuses lateness of up to a week.",
    ]


def test_a_day_to_come_is_refused_beside_its_field(shown, loan) -> None:
    shown.go(Place("risk_note", loan))
    form = shown.front.form
    form.field("kind").edit.choose(NoteKind.MISUSE)
    form.field("since").edit.put("2026-03-11")
    form.field("reason").edit.put("x")

    form.confirm()

    assert wrong(form) == {"since"}
    assert "has not come yet" in form.field("since")._says.text()


def test_only_a_worse_class_can_be_chosen_by_hand(shown, books, loan, keys) -> None:
    with books.work(OFFICER) as work:
        services.note(work, loan, NoteKind.MISUSE, work.today, "x")
    keys.press(Qt.Key.Key_C, BOTH)
    offered = [one.value for one in shown.front.form.field("risk_class").widget._options]
    assert offered == [RiskClass.SUBSTANDARD, RiskClass.DOUBTFUL, RiskClass.LOSS]

    keys.type("d")
    keys.press(ENTER)
    keys.type("gone")
    keys.ctrl(ENTER)

    assert classed(books, loan).effective is RiskClass.DOUBTFUL


def test_a_class_is_taken_back_before_a_manager(shown, books, loan, keys) -> None:
    with books.work(OFFICER) as work:
        services.set_class(work, loan, RiskClass.SPECIAL_MENTION, "停业")
    shown.page.look_again()
    keys.press(Qt.Key.Key_U, BOTH)
    keys.press(ENTER)
    keys.type("open again")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("not hers")
    keys.press(ENTER)
    assert shown.front.form.field("password").wrong
    assert shown.front.form.field("password").edit.kept() == ""

    keys.type(PASSWORD)
    keys.press(ENTER)

    assert shown.sheets == []
    assert classed(books, loan).effective is RiskClass.NORMAL


def test_a_mistake_is_struck_out(shown, books, loan, clock) -> None:
    with books.work(OFFICER) as work:
        note = services.note(work, loan, NoteKind.REFINANCED, work.today, "x")
    clock.on("2026-03-20")
    shown.go(Place("risk_end", note))
    form = shown.front.form
    form.field("reason").edit.put("另一户")
    form.field("password").edit.setText(PASSWORD)
    form.confirm()
    assert "by mistake" in form._error.text()
    form.field("how").edit.put("mistake")
    form.field("password").edit.setText(PASSWORD)

    form.confirm()

    assert shown.sheets == []
    [line] = classed(books, loan).notes
    assert line.struck


def test_a_bad_loan_is_called_good_in_its_time(window, books, loan, clock, keys) -> None:
    clock.on("2026-05-20")
    for month in range(5, 12):
        clock.on(f"2026-{month:02}-20" if month == 5 else f"2026-{month:02}-10")
        with books.work(COUNTER) as work:
            due = owed(loans.standing(work, loan).claims(work.today))
            tender = Tender(due, Channel.BANK, "")
            repayments.receive(work, f"pay {month}", loan, tender)
    shown = window(OFFICER)
    shown.go(Place("loan", loan))
    assert "nobody has upgraded it" in shown.page.reasons.table.rows[0].words

    clock.on("2026-11-20")
    shown.page.look_again()
    keys.press(Qt.Key.Key_Y, BOTH)
    keys.type("six months on time")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)

    assert shown.sheets == []
    found = classed(books, loan)
    assert (found.effective, found.cures[0].day) == (RiskClass.NORMAL, date(2026, 11, 20))


def test_a_teller_rules_on_no_class(window, loan) -> None:
    shown = window(PEOPLE[Role.TELLER])
    shown.go(Place("loan", loan))

    names = {one.act.name for one in shown.page.acts()}

    assert not any(name.startswith("risk_") for name in names)


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


def test_the_order_of_a_bad_loan_is_decided_by_keys_and_its_page_says_so(
    window, books, loan, clock, keys
) -> None:
    clock.on("2026-09-20")
    made = window(PEOPLE[Role.MANAGER])
    made.go(Place("loan", loan))

    keys.press(Qt.Key.Key_H, BOTH)
    keys.ctrl(ENTER)
    assert wrong(made.front.form) == {"reason"}
    keys.type("board, no. 7")
    keys.ctrl(ENTER)

    assert made.sheets == []
    told = [(row.caption, row.words) for row in made.page.reasons.table.rows]
    assert told[-1] == ("Principal first", "Since 2026-09-20: board, no. 7 (赵敏)")
    names = [one.act.name for one in made.page.acts()]
    assert "principal_first" not in names
    assert "risk_end" in names
