"""The village shop of DOMAIN 9.5, typed by keys from an empty notebook on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from tests import asked
from tests.asked import APPROVER, OFFICER, TELLER
from tests.build import yuan
from tests.notebooks import LENT_ON, VILLAGE_SHOP, typed
from tests.ui.investigation.conftest import standing, written_out
from tests.windows import CTRL, ENTER, ESC, Keyboard, focus

from sheaf.domain.application import Stage
from sheaf.domain.investigation.notebook import Sheet, columns, single
from sheaf.domain.schedule import Method
from sheaf.queries import assessment
from sheaf.services import guarantors
from sheaf.services import investigations as services
from sheaf.ui.applications.conditions import outcome
from sheaf.ui.investigation.notebook_model import MOST_LINES, Spot
from sheaf.ui.papers import PaperWindow
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

Key = Qt.Key
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier
MOST_KEYS = 600


class Writer:
    """Types a notebook as an officer does: names that stand there are passed over."""

    def __init__(self, page, keys: Keyboard) -> None:
        self.page, self.keys, self.texts = page, keys, 0

    def write(self, pages: dict) -> None:
        for sheet in [spot.sheet for spot in self.page.notebook.spots if spot.line < 0]:
            lines = pages.get(sheet, ())
            if single(sheet):
                self._figures(lines)
            else:
                for line in lines:
                    self._line(line)
            if self.page.view.spot.sheet is sheet:
                self.keys.press(Key.Key_PageDown)

    def _figures(self, lines) -> None:
        for turn, (text,) in enumerate(lines):
            self._type(text)
            if turn < len(lines) - 1:
                self.keys.press(ENTER)

    def _line(self, line) -> None:
        """Type a line; Enter leads over what stands there, or stays empty."""
        view = self.page.view
        row = view.currentIndex().row()
        while view.currentIndex().row() == row:
            self._type(line[view.currentIndex().column()])
            self.keys.press(ENTER)

    def _type(self, text: str) -> None:
        """Type figures key by key; words come out of the input method at once."""
        if text.isascii():
            self.keys.type(text)
        else:
            written = QInputMethodEvent()
            written.setCommitString(text)
            QApplication.sendEvent(focus(), written)
            QApplication.processEvents()
            self.keys.count += len(text)
        self.texts += len(text)


def test_the_village_shop_is_typed_by_keys(books, shown, begun, keys) -> None:
    writer = Writer(shown.page, keys)

    writer.write(typed(VILLAGE_SHOP))

    told = standing(books, begun)
    assert told.case.faults == ()
    assert told.case.income.average.disposable == yuan("9669.17")
    assert told.case.balance.equity == yuan("206600")
    assert told.case.equity.expected == yuan("218629.96")
    assert told.case.limit.amount == yuan("50000")
    assert str(told.case.limit.schedule[0].payment) == "4,386.50"
    assert shown.page.amounts["limit"].figure.text() == "50,000.00"
    assert shown.page.case == told.case


def test_from_notes_to_submission_takes_few_keys(books, window, application, keys) -> None:
    shown = window(OFFICER)
    shown.go(Place("application", application))
    writer = Writer(None, keys)
    keys.press(Key.Key_V, BOTH)
    keys.type("1")
    keys.press(ENTER, CTRL)
    writer.page = shown.page
    assert shown.page.place == Place("investigation", application)

    pages = typed(VILLAGE_SHOP)
    pages[Sheet.DRAWINGS] = (*pages[Sheet.DRAWINGS], (*LENT_ON.split("\t"),))
    writer.write(pages)
    keys.press(Key.Key_S, CTRL)

    found = asked.one(books, application)
    assert found.stage is Stage.SUBMITTED, shown.page.step._words.text()
    assert standing(books, application).case.equity.expected == yuan("209629.96")
    assert keys.count - writer.texts <= MOST_KEYS
    assert shown.page.frozen
    assert not shown.page.view.isEnabled()


def test_what_is_typed_is_kept_when_its_cell_is_left(books, shown, begun, keys) -> None:
    page = shown.page
    page.view.turn_to(Sheet.CASH)
    keys.type("6200")
    assert "cash" not in [
        name for name, lines in standing(books, begun).pages.items() if lines[0][1:]
    ]

    keys.press(ENTER)

    assert standing(books, begun).pages["cash"][0] == ("现金", "6200")


def test_every_key_changes_what_follows(shown, keys) -> None:
    page = shown.page
    page.view.turn_to(Sheet.CASH)

    keys.type("62")
    assert page.amounts["equity"].figure.text() == "62.00"

    keys.type("00")
    assert page.amounts["equity"].figure.text() == "6,200.00"


def test_leaving_with_a_cell_half_typed_keeps_it(books, shown, begun, keys) -> None:
    shown.page.view.turn_to(Sheet.CASH)
    keys.type("77")

    keys.press(ESC)

    assert standing(books, begun).pages["cash"][0][1] == "77"


def test_it_is_taken_up_again_where_it_stood(window, books, shown, begun, keys) -> None:
    shown.page.view.turn_to(Sheet.CASH)
    keys.type("6200")
    keys.press(ENTER)
    shown.close()

    again = window(OFFICER)
    again.go(Place("investigation", begun))

    assert again.page.case.balance.equity == yuan("6200")


def test_enter_on_an_empty_line_turns_the_page(shown, keys) -> None:
    view = shown.page.view
    view.turn_to(Sheet.CASH)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Backtab)
    assert view.spot == Spot(Sheet.CASH, 1)

    keys.press(ENTER)

    assert view.spot == Spot(Sheet.DEPOSITS, 0)


def test_a_line_is_written_once_more_and_taken_out(books, shown, begun, keys) -> None:
    view = shown.page.view
    view.turn_to(Sheet.CASH)
    keys.type("5")
    keys.press(Key.Key_Down)

    keys.ctrl(Key.Key_D)
    assert standing(books, begun).pages["cash"] == (("现金", "5"), ("现金", "5"))

    keys.ctrl(Key.Key_Delete)
    assert standing(books, begun).pages["cash"] == (("现金", "5"),)


def test_two_windows_on_one_page_lose_nothing(books, shown, begun, keys) -> None:
    shown.page.view.turn_to(Sheet.PAYABLES)
    with books.work(OFFICER) as work:  # the other window
        other = services.Page(Sheet.PAYABLES, (("供货商",), ("甲", "100")))
        services.keep(work, begun, other, (("供货商",),))

    keys.type("80")
    keys.press(ENTER)
    QApplication.processEvents()

    assert standing(books, begun).pages["payables"] == (("供货商", "80"), ("甲", "100"))
    assert shown.page.notebook.page(Sheet.PAYABLES)[1][0] == "甲"
    assert "both stand" in shown.page.step._words.text()


def test_more_lines_than_a_page_takes_are_not_pasted_at_all(shown, keys) -> None:
    shown.page.view.turn_to(Sheet.PAYABLES)
    QGuiApplication.clipboard().setText("甲\t1\n" * (MOST_LINES + 1))

    keys.press(Key.Key_V, CTRL)

    assert shown.page.notebook.page(Sheet.PAYABLES) == (("供货商", "", ""),)
    assert str(MOST_LINES) in shown.page.step._words.text()


def test_what_could_not_be_kept_is_kept_a_little_later(shown) -> None:
    view, answers, asked_for = shown.page.view, [False, True], []

    def keeps(sheet) -> bool:
        asked_for.append(sheet)
        return answers.pop(0)

    view.keeps = keeps
    view._touched.add(Sheet.CASH)
    view.keep()
    view._again.timeout.emit()

    assert asked_for == [Sheet.CASH, Sheet.CASH]
    assert not view._touched


def test_lines_come_out_of_a_spreadsheet(books, shown, begun, keys) -> None:
    shown.page.view.turn_to(Sheet.PAYABLES)
    QGuiApplication.clipboard().setText("甲\t100\t账本\n乙\t200\n")

    keys.press(Key.Key_V, CTRL)

    assert standing(books, begun).pages["payables"] == (
        ("甲", "100", "账本"),
        ("乙", "200"),
    )
    assert shown.page.case.balance.debts == yuan("300")


def test_equals_fills_in_what_is_left_of_the_whole(shown, keys) -> None:
    view = shown.page.view
    view.turn_to(Sheet.PRODUCTS)
    keys.type("30")
    keys.press(Key.Key_Down)

    keys.type("=")

    assert focus().text() == "70"


def test_equals_leafs_through_the_ways_of_repaying(books, shown, begun, keys) -> None:
    written_out(books, shown, begun)
    keys.press(ENTER)
    keys.press(ENTER)

    keys.type("=")
    assert focus().text() == words_for(Method.EQUAL_PRINCIPAL)
    keys.type("=")
    assert focus().text() == words_for(Method.INTEREST_ONLY)

    assert shown.page.case.proposed.agreement.method is Method.INTEREST_ONLY


def test_equals_writes_the_whole_plan_to_be_changed(books, shown, begun, keys) -> None:
    written_out(books, shown, begun)
    for _field in range(3):
        keys.press(ENTER)
    keys.type("10 12")
    keys.press(Key.Key_PageDown)
    assert shown.page.view.spot == Spot(Sheet.PLAN, 0)
    plan = shown.page.case.proposed.agreement.particulars.plan

    keys.type("=")

    page = shown.page.notebook.page(Sheet.PLAN)
    assert [(day, amount) for day, amount in page] == [
        (one.due_on.isoformat(), one.principal.plain) for one in plan
    ]
    assert [one.due_on.month for one in plan] == [10, 12]
    assert shown.page.results.lack.text()  # the product knows no plans


@pytest.mark.parametrize(
    ("sheet", "line"),
    [(Sheet.SAID, 0), (Sheet.SAID, 1), (Sheet.HOME, 0), (Sheet.HOME, 1)],
)
def test_equals_never_fills_in_what_a_check_sets_against_it(
    books, shown, begun, sheet, line
) -> None:
    with books.work(OFFICER) as work:
        for page, lines in typed(VILLAGE_SHOP).items():
            services.write(work, begun, services.Page(page, lines))
    shown.go(Place("today"))
    shown.go(Place("investigation", begun))
    asked_for = columns(sheet)[line].name

    assert shown.page.view.offers(Spot(sheet, line), asked_for) == ""


def test_a_cell_that_cannot_be_read_says_so(shown, keys) -> None:
    view = shown.page.view
    view.turn_to(Sheet.CASH)
    at = view.currentIndex()

    keys.type("many")
    keys.press(ENTER)

    assert "amount" in view.notebook.complaint(at)
    assert len(shown.page.case.faults) == 1


def test_a_deviation_is_explained_from_the_checks(qtbot, books, shown, begun, keys) -> None:
    with books.work(OFFICER) as work:
        for sheet, lines in typed(VILLAGE_SHOP).items():
            services.write(work, begun, services.Page(sheet, lines))
    shown.go(Place("today"))
    shown.go(Place("investigation", begun))

    keys.ctrl(Key.Key_E)
    first = shown.page.results.checks.current()
    assert first.name == "equity"
    assert "118,000" in shown.page.results.detail.text()
    keys.press(ENTER)
    keys.type("Lent to a brother")
    keys.press(ENTER, CTRL)

    assert standing(books, begun).reasons == {"equity": "Lent to a brother"}
    assert "Lent to a brother" in shown.page.results.detail.text()
    QApplication.processEvents()
    keys.press(ESC)
    assert shown.page.view.pen.hasFocus()


def test_a_soft_doubt_takes_a_reason_too_or_leads_to_its_page(
    books, shown, begun, keys
) -> None:
    page, doubts = shown.page, shown.page.results.doubts
    doubts.setFocus()
    doubts.mark_key("doubt.neighbours")
    keys.press(ENTER)
    keys.press(Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)

    assert not shown.sheets
    assert shown.page is page
    index = shown.page.view.currentIndex()
    assert shown.page.notebook.spots[index.row()].sheet is Sheet.PERSON

    doubts.setFocus()
    keys.press(ENTER)
    focus().setPlainText("四邻外出务工，已问村主任")
    keys.press(Key.Key_Return, CTRL)

    told = standing(books, begun)
    assert told.reasons == {"doubt.neighbours": "四邻外出务工，已问村主任"}
    results = shown.page.results
    assert "四邻外出务工" in results.doubt.text()
    assert "reason given" in [
        one.text
        for at in range(results.doubts.table.columnCount())
        if (one := results.doubts.table.cell(results.doubts.currentIndex().row(), at))
    ]


def test_a_line_of_a_statement_leads_to_its_entries(shown, keys) -> None:
    page = shown.page
    page.view.turn_to(Sheet.CASH)
    keys.type("6200")
    keys.press(ENTER)
    page.view.turn_to(Sheet.SAID)

    page.results.balance.setFocus()
    keys.press(Key.Key_Home)
    keys.press(ENTER)

    assert page.view.spot == Spot(Sheet.CASH, 0)


def test_too_few_methods_are_told_on_the_page(shown, keys) -> None:
    keys.press(Key.Key_S, CTRL)

    assert "Sales found in two ways" in shown.page.step._words.text()


def test_whoever_decides_reads_it_and_changes_nothing(window, begun) -> None:
    shown = window(APPROVER)
    shown.go(Place("investigation", begun))

    assert shown.page.frozen
    assert "submit" not in {one.act.name for one in shown.page.acts()}


def test_f8_shows_the_report_as_it_would_be(shown, keys) -> None:
    keys.press(Key.Key_F8)

    [paper] = [one for one in shown.findChildren(PaperWindow) if one.isVisible()]
    assert paper.windowTitle() == "A2026-0001-1, not submitted yet"
    paper.close()


def test_a_guarantor_is_judged_by_what_is_proposed_and_told_so(
    books, application, begun, shown
) -> None:
    [given] = asked.one(books, application).guarantors
    with books.work(TELLER) as work:
        less = asked.guaranteeing(0, monthly_income=yuan("10000"))
        guarantors.correct(work, given.id, less)

    def instalment():
        with books.look(OFFICER) as work:
            found = assessment.findings(work, asked.one(books, application))
        return next(one for one in found if one.key == f"guarantor_instalment:{given.id}")

    assert outcome(instalment()) == "not met"
    with books.work(OFFICER) as work:
        for sheet, lines in typed(VILLAGE_SHOP).items():
            services.write(work, begun, services.Page(sheet, lines))

    assert instalment().stands
    assert outcome(instalment()) == (
        "met for 50,000.00 as proposed, not for 60,000.00 as asked for"
    )
