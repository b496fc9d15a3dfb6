from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.build import a_customer, a_guarantor, a_loan, an_application
from tests.lent import lend
from tests.printing.counter import read
from tests.services.lives import paid
from tests.windows import COUNTER, ENTER, ESC, Keyboard, print_agreement

from sheaf.domain.teller import HOUSE
from sheaf.queries import loan_file, papers
from sheaf.ui.loans.agreeing import DraftWindow
from sheaf.ui.place import Place

F8 = Qt.Key.Key_F8


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def loan(books, clock) -> int:
    """Lent to 赵国强 before a guarantor, 李国平; no instalment was due yet."""
    with books.work(HOUSE) as work:
        application = an_application(work, customer=a_customer(work, "赵国强", sex="M"))
        a_guarantor(work, application)
    made = lend(books, application)
    clock.on("2026-03-30")
    return made


def file_of(books, loan):
    with books.look(COUNTER) as work:
        return loan_file.file_of(work, loan)


def agreement_of(books, loan):
    with books.look(COUNTER) as work:
        lines = papers.of_loan(work, loan)
        [line] = [one for one in lines if one.kind == "extension_agreement"]
        return papers.paper(work, line.id), papers.signed_bytes(work, line.id)


def extending(window, loan, keys):
    """Write in the window of an extension to when, and why."""
    shown = window()
    shown.go(Place("extend", loan))
    keys.type("2026-12-10")
    keys.press(ENTER)
    keys.press(ENTER)
    keys.type("hail")
    return shown, shown.sheets[-1]


def previews() -> list[DraftWindow]:
    windows = QApplication.topLevelWidgets()
    return [one for one in windows if isinstance(one, DraftWindow) and one.isVisible()]


def test_nothing_is_extended_before_its_agreement_was_printed(
    window, books, loan, keys
) -> None:
    shown, sheet = extending(window, loan, keys)

    keys.ctrl(ENTER)

    assert shown.sheets == [sheet]
    assert "Print the agreement" in sheet.agreement.widget.accessibleDescription()
    assert file_of(books, loan).standing.version == 1


def test_printed_and_signed_it_is_posted_and_filed_as_it_was_signed(
    window, books, loan, keys, printer
) -> None:
    shown, sheet = extending(window, loan, keys)

    print_agreement(keys)
    assert file_of(books, loan).standing.version == 1
    assert sheet.names.value() == "赵国强, 李国平"
    keys.press(ENTER)

    assert shown.sheets == []
    found, content = agreement_of(books, loan)
    assert found.line.signed_on == date(2026, 3, 30)
    assert found.line.signatories == "赵国强\n李国平"
    assert found.line.number == "清河农信协字〔2026〕第00001-1号"
    assert found.line.printed == 1
    assert content == (printer / "0.pdf").read_bytes()
    assert str(file_of(books, loan).version.plan.matures_on) == "2026-12-10"
    assert len(list(printer.glob("*.pdf"))) == 2  # the new schedule is the other


def test_enter_alone_leads_from_the_reason_over_the_print_to_the_posting(
    window, books, loan, keys, printer
) -> None:
    shown, _sheet = extending(window, loan, keys)

    for _turn in range(4):  # to the print, into it, out of it, and on
        keys.press(ENTER)

    assert shown.sheets == []
    assert file_of(books, loan).standing.version == 2


def test_what_is_wrong_is_said_before_anything_is_printed(window, loan, keys) -> None:
    shown = window()
    shown.go(Place("extend", loan))
    keys.type("2030-01-10")

    keys.press(F8)

    sheet = shown.sheets[-1]
    assert previews() == []
    assert (sheet.to.wrong, sheet.reason.wrong, sheet.agreement.wrong) == (
        True,
        True,
        False,
    )


def test_another_maturity_than_was_printed_is_refused(
    window, books, loan, keys, printer
) -> None:
    shown, sheet = extending(window, loan, keys)
    print_agreement(keys)

    sheet.form.focus(sheet.to)
    keys.type("2026-11-10")
    assert "print it anew" in sheet.printed._told.text()
    keys.ctrl(ENTER)

    assert shown.sheets == [sheet]
    assert "says otherwise" in sheet.agreement.widget.accessibleDescription()
    assert file_of(books, loan).standing.version == 1


def test_money_taken_since_the_print_asks_for_another(
    window, books, loan, keys, clock, printer
) -> None:
    clock.on("2026-04-12")
    shown, sheet = extending(window, loan, keys)
    print_agreement(keys)
    paid(books, loan, "5132.07")

    keys.press(ENTER)

    assert shown.sheets == [sheet]
    assert sheet.agreement.wrong


def test_signed_on_one_day_and_posted_on_the_next_it_counts_from_the_first(
    window, books, loan, keys, clock, printer
) -> None:
    shown, _sheet = extending(window, loan, keys)
    print_agreement(keys)
    keys.press(ESC)
    assert shown.sheets == []
    clock.on("2026-03-31")

    shown.go(Place("extend", loan))
    sheet = shown.sheets[-1]
    assert sheet.counts_for.on() == date(2026, 3, 30)
    assert "Printed" in sheet.printed._told.text()
    keys.ctrl(ENTER)

    assert shown.sheets == []
    found, _content = agreement_of(books, loan)
    assert (found.line.signed_on, found.facts.granted_on) == (date(2026, 3, 30),) * 2


def test_who_does_not_consent_stands_on_it_and_does_not_sign(
    window, books, loan, keys, printer
) -> None:
    shown, sheet = extending(window, loan, keys)
    sheet.form.focus(sheet.consents)
    keys.press(Qt.Key.Key_Space)

    print_agreement(keys)
    assert sheet.names.value() == "赵国强"
    keys.press(ENTER)

    assert shown.sheets == []
    found, content = agreement_of(books, loan)
    assert [one.name for one in found.facts.without] == ["李国平"]
    text = read(content)
    assert "李国平没有书面同意本次展期" in text
    assert "保证人（同意展期）" not in text


def test_all_who_stand_on_it_have_to_have_signed(
    window, books, loan, keys, printer
) -> None:
    shown, sheet = extending(window, loan, keys)
    print_agreement(keys)

    sheet.names.edit.put("赵国强")
    keys.press(ENTER)

    assert shown.sheets == [sheet]
    assert "李国平" in sheet.names.widget.accessibleDescription()
    assert file_of(books, loan).standing.version == 1


def test_a_loan_that_nobody_secures_asks_for_nobodys_consent(window, books) -> None:
    with books.work(HOUSE) as work:
        alone = a_loan(work, number="2026-00088")
    shown = window()

    shown.go(Place("extend", alone))

    assert "consents" not in shown.sheets[-1].form.fields
