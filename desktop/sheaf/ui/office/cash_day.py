"""The cash book of the day: what the till held, what passed, what it must hold now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from sheaf.domain.paper.cash_book import CashKind, CashLine
from sheaf.queries import cash
from sheaf.queries.cash import DayBook, OpenTill
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kept_papers import preview
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.office import cash_lines
from sheaf.ui.office.backing_note import BackingNote
from sheaf.ui.place import Place
from sheaf.ui.top import dated

Row = TypeVar("Row")
DAY = 264
FETCH, HAND_IN = 0, 1


class CashDayPage(Page):
    """My till today; earlier days that were not closed come first."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.book: DayBook = self._read()
        self.head.say(self.tr("Cash book of the day"))
        self.note = BackingNote(desk.backing)
        self.open_days = Ledger[date](
            [
                Column("", dated, DAY, picture="warning", tone="warn"),
                Column("", lambda _day: self.tr("count it and close it")),
                enter_column(),
            ],
            lambda day: day,
        )
        self.open_days.chosen.connect(self._close)
        self.lines = Ledger(cash_lines.columns(), lambda one: (one.at, one.number))
        self.others = Ledger[OpenTill](
            [
                Column("", lambda one: one.teller, DAY, bold=True),
                Column("", lambda one: dated(one.day)),
                Column("", lambda one: one.held, 160),
            ],
            lambda one: (one.teller, one.day),
        )
        self.sections = (
            Section(self.tr("Days not closed"), self.open_days),
            Section(
                self.tr("What passed today"),
                self.lines,
                self.tr("Nothing has passed through this till today."),
            ),
            Section(self.tr("Other tills not closed"), self.others),
        )
        self.fill(self.note, *self.sections, None)
        self.flow(self.open_days, self.lines, self.others)

    def reload(self) -> None:
        """Look at the till again."""
        book = self.book = self._read()
        self._amounts(book)
        self.head.summary(f"{dated(book.day)}   {self.desk.teller.name}")
        self._show(0, self.open_days, book.left_open)
        self._show(1, self.lines, _without_bank_side(book.lines))
        self._show(2, self.others, book.others_open)
        self.sections[0].setVisible(bool(book.left_open))
        self.sections[1].set_empty(not book.lines)
        self.sections[2].setVisible(bool(book.others_open))
        self._next(book)

    def acts(self) -> list[Offer]:
        """Close the day, move cash, print the book once there is one."""
        found = super().acts()
        if self._moves() and self.book.closed is None:
            found.append(offer("take_back_move", self._take_back))
        if self.desk.backing.running:
            found.append(offer("stop", self.desk.backing.stop))
        return found

    def _show(self, at: int, ledger: Ledger[Row], rows: Sequence[Row]) -> None:
        ledger.show_rows(rows)
        self.sections[at].say(str(len(rows)) if rows else "")

    def _read(self) -> DayBook:
        return self.desk.read(lambda work: cash.day_book(work, work.today))

    def _amounts(self, book: DayBook) -> None:
        till, closed = book.till, book.closed
        held = self.tr("Must hold (yuan)")
        self.head.amounts(
            AmountLabel(self.tr("Opening"), str(till.opening)),
            AmountLabel(self.tr("Cash in"), str(till.received)),
            AmountLabel(self.tr("Cash out"), str(till.paid)),
            AmountLabel(held, str(till.expected)),
        )
        badges = [StateBadge(self.tr("closed"), "ok", "lock")] if closed else []
        self.head.badges(*badges)

    def _next(self, book: DayBook) -> None:
        if book.left_open:
            day = book.left_open[0]
            words = self.tr("The till of {0} was not closed. Close that day first.")
            close = offer("close_day", lambda: self._close(day), self.tr("Close that day"))
            self.step.say(words.format(dated(day)), [close], "warn")
        elif book.closed is None:
            self.step.say(self.tr("Count the till and close the day."), self._open_acts())
        else:
            self.step.say(self._closed_words(book), [self._print_offer()], "ok")

    def _open_acts(self) -> list[Offer]:
        return [
            offer("close_day", lambda: self._close(self.book.day)),
            offer("fetch_cash", lambda: self._move(FETCH), self.tr("Fetch cash")),
            offer("hand_in_cash", lambda: self._move(HAND_IN), self.tr("Hand cash in")),
        ]

    def _closed_words(self, book: DayBook) -> str:
        assert book.closed is not None  # noqa: S101 (asked by whoever calls)
        difference = book.closed.counted - book.closed.closing
        if not difference:
            words = self.tr("Closed: {0} counted, it agrees with the book.")
            return words.format(book.closed.counted)
        words = self.tr("Closed: {0} counted, {1} from the book: {2}.")
        counted, reason = book.closed.counted, book.closed.reason
        return words.format(counted, difference, reason)

    def _close(self, day: date) -> None:
        self.go.emit(Place("close_day", day.toordinal()))

    def _move(self, way: int) -> None:
        self.go.emit(Place("move_cash", way))

    def _moves(self) -> list[CashLine]:
        moved = CashKind.DELIVERY
        return [one for one in self.book.lines if one.cash and one.kind is moved]

    def _take_back(self) -> None:
        """Take back the move under the cursor, else the last one."""
        moves, here = self._moves(), self.lines.current()
        move = here if here in moves else moves[-1]
        self.go.emit(Place("take_back_move", 0, move.number))

    def _print_offer(self) -> Offer:
        return offer("print", self._print, self.tr("Print the cash book"))

    def _print(self) -> None:
        if self.book.paper_id is not None:
            preview(self.desk, [self.book.paper_id], self)


def _without_bank_side(lines: Sequence[CashLine]) -> list[CashLine]:
    """Show cash fetched or handed in once: the till's side of it."""
    return [one for one in lines if one.cash or one.kind is not CashKind.DELIVERY]
