"""The one search box, and the panel it grows into where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from sheaf.queries import search
from sheaf.queries.people import CustomerHit
from sheaf.queries.search import ApplicationHit, Found, LoanHit, ReceiptHit
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.kit.layout import (
    ENTER,
    across,
    clear,
    down,
    fill,
    holding,
    icon_of,
    label,
    margins,
)
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.marks import KeyHint
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place
from sheaf.ui.search_lines import TALL, Hit, SearchLines

Key = Qt.Key
WIDE, PANEL = 520, 752  # dp: the box at rest, and what it grows into
LEFT, TOP = 24, 20  # dp from the panel's edge to the box, which so stays where it stood
FIRST = 5  # lines of the best group that are always shown: the one meant is among them
HEAD, HINTS = 45, 130  # dp of a group's heading; of box and keys together

Group = Sequence[Hit]


def shares(counts: Sequence[int], room: int) -> list[int]:
    """Give out lines to groups: five to the best, then to whoever has the fewest."""
    given = [min(counts[0], FIRST, room), *(0 for _ in counts[1:])]
    while sum(given) < min(room, sum(counts)):
        open_ = [at for at, count in enumerate(counts) if given[at] < count]
        given[min(open_, key=lambda at: given[at])] += 1
    return given


class SearchBox(QLineEdit):
    """The box at rest on top of every page; whoever enters it opens the panel."""

    entered = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setReadOnly(True)
        self.setProperty("kind", "search")
        self.addAction(icon_of("search", "muted"), self.ActionPosition.LeadingPosition)
        inside = across(None, KeyHint("Ctrl+K"))
        margins(inside, 0, 0, 8, 0)
        self.setLayout(inside)
        self.setFixedHeight(theme.dp(theme.EDIT))
        self.setMaximumWidth(theme.dp(WIDE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the panel instead of placing a caret."""
        event.accept()
        self.entered.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open the panel when one comes here by Tab."""
        super().focusInEvent(event)
        if event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }:
            self.entered.emit()


class _Edit(QLineEdit):
    """The box in the panel: it types, and gives the panel its keys."""

    pressed = Signal(int)
    KEYS = frozenset(
        {Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_F4}
        | {Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab, *ENTER}
    )

    def event(self, event: QEvent) -> bool:
        """Hear the panel's keys before the window's shortcuts and the focus chain do."""
        if isinstance(event, QKeyEvent) and event.key() in self.KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.pressed.emit(event.key())
                return True
        return super().event(event)


class SearchPanel(QWidget):
    """What was found, in groups under the box, over the dimmed page."""

    went = Signal(Place)
    closed = Signal()

    def __init__(self, desk: Desk, box: SearchBox, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._box = desk, box
        self._lines = SearchLines(self)
        self.ledgers: list[AnyLedger] = []
        self.found = Found((), (), (), ())
        self._at, self._only_loans, self._purpose = 0, False, ""
        self.edit = _Edit()
        self.edit.setAccessibleName(box.accessibleName())
        self.edit.setPlaceholderText(box.placeholderText())
        self.edit.setProperty("kind", "search")
        self.edit.addAction(
            icon_of("search", "muted"), self.edit.ActionPosition.LeadingPosition
        )
        self.edit.setFixedHeight(theme.dp(theme.EDIT))
        self.edit.setMaxLength(64)
        self._answers, self.note = down(gap=16), label("", "muted")
        self.asks = label("", "muted")
        self._keys = across()
        self.frame = QFrame(self)
        self.frame.setObjectName("panel")
        keys = holding(self._keys)
        self._rows = down(self.edit, self.asks, self._answers, self.note, keys, gap=16)
        margins(self._rows, LEFT, TOP, LEFT, TOP)
        self.frame.setLayout(self._rows)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.look)
        self.edit.textChanged.connect(lambda _text: self._timer.start())
        self.edit.pressed.connect(self._press)
        self.hide()

    def open(self) -> None:
        """Grow out of the box, with what was typed last ready to be typed over."""
        self._open_for("")

    def open_to_receive(self) -> None:
        """Look for the loan that a repayment is for; Enter receives it."""
        self._open_for("receive")

    def open_to_apply(self) -> None:
        """Look for the customer who applies; Enter begins the application."""
        self._open_for("apply")

    def _open_for(self, purpose: str) -> None:
        self._purpose, self._only_loans = purpose, purpose == "receive"
        self._tell_purpose()
        self.note.hide()
        self.place()
        self.show()
        self.raise_()
        self.edit.setFocus()
        self.edit.selectAll()
        self.look()

    def close_panel(self) -> None:
        """Shrink back; the page beneath is as it was."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """Cover the window, the frame where the box is."""
        self.resize(self.window().size())
        at = self._box.mapTo(self.window(), QPoint(0, 0))
        left = at.x() - theme.dp(LEFT) - 1
        self.frame.setFixedWidth(min(theme.dp(PANEL), self.width() - left))
        self.frame.move(left, at.y() - theme.dp(TOP) - 1)

    def look(self) -> None:
        """Ask the books for what stands in the box, and show it."""
        self.found = self._desk.read(search.find, self.edit.text())
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies under."""
        QPainter(self).fillRect(self.rect(), theme.now.ink("scrim"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave when one presses beside the panel."""
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def current(self) -> Hit | None:
        """Return the line the cursor is on."""
        if not self.ledgers:
            return None
        hit: Hit | None = self.ledgers[self._at].current()
        return hit

    def _show(self) -> None:
        clear(self._answers)
        self.ledgers, self._at = [], 0
        filled = self._groups()
        room = self.height() - theme.dp(HINTS + HEAD * len(filled))
        lines = (
            shares([len(h) for h, _ in filled], max(room // theme.dp(TALL), 1))
            if filled
            else []
        )
        for (hits, make), count in zip(filled, lines, strict=True):
            if count:
                section = self._section(make, hits, count)
                self._answers.addWidget(section)
                section.show()  # else the layout counts it only after the next turn
        self._say(
            "" if filled or not self.edit.text().strip() else self.tr("Nothing found.")
        )
        self._mark(0)

    def _groups(self) -> list[tuple[Group, Callable[[int], Section]]]:
        """Line up what was found and may be chosen, the best group first."""
        names = ["customers", "loans", "applications", "receipts"]
        if self._purpose == "apply":
            names = names[:1]
        elif self._only_loans:
            names = ["loans"]
        names.sort(key=lambda name: name != self.found.lead)
        pairs = [(getattr(self.found, one), getattr(self._lines, one)) for one in names]
        return [(hits, make) for hits, make in pairs if hits]

    def _say(self, note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.frame.resize(self.frame.width(), self._rows.totalSizeHint().height())

    def _section(self, make: Callable[[int], Section], hits: Group, count: int) -> Section:
        section = make(len(hits))
        ledger = section.part
        assert isinstance(ledger, Ledger)  # noqa: S101 (the makers below make no other)
        ledger.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ledger.show_rows(hits[:count])
        ledger.chosen.connect(self._choose)
        ledger.beyond.connect(self._cross)
        ledger.clicked.connect(lambda _index: self._mark(self.ledgers.index(ledger)))
        self.ledgers.append(ledger)
        return section

    def _mark(self, at: int) -> None:
        self._at = at
        for turn, ledger in enumerate(self.ledgers):
            ledger.set_marked(turn == at)

    def _cross(self, step: int) -> None:
        at = self._at + step
        if 0 <= at < len(self.ledgers):
            self._mark(at)
            self.ledgers[at].mark_row(0 if step > 0 else self.ledgers[at].table.rowCount())

    def _press(self, key: int) -> None:
        if key == Key.Key_Escape:
            self.close_panel()
        elif key in {Key.Key_Tab, Key.Key_Backtab}:
            self._only_loans = not self._only_loans
            self._show()
        elif key in ENTER:
            self._look_now()
            self._choose(self.current())
        elif key == Key.Key_F4:
            self._look_now()
            self._receive(self.current())
        elif self.ledgers:
            self.ledgers[self._at].walk(key)

    def _look_now(self) -> None:
        """Answer a fast hand: what is typed counts, even before the panel has caught up."""
        if self._timer.isActive():
            self._timer.stop()
            self.look()

    def _choose(self, hit: Hit | None) -> None:
        if self._purpose == "receive":
            self._receive(hit)
        elif self._purpose == "apply" and isinstance(hit, CustomerHit):
            self._go(Place("apply", hit.id))
        else:
            self._open(hit)

    def _open(self, hit: Hit | None) -> None:
        match hit:
            case CustomerHit():
                self._go(Place("customer", hit.id))
            case LoanHit():
                self._go(Place("loan", hit.id))
            case ApplicationHit():
                self._go(Place("application", hit.id))
            case ReceiptHit():
                self._go(Place("loan", hit.loan_id, hit.number))

    def _receive(self, hit: Hit | None) -> None:
        loan = hit.id if isinstance(hit, LoanHit) else getattr(hit, "loan_id", 0)
        if loan:
            self._go(Place("receive", loan))
        elif hit is not None:
            self._say(self.tr("There is no loan to repay here."))

    def _go(self, place: Place) -> None:
        self.close_panel()
        self.went.emit(place)

    def _tell_purpose(self) -> None:
        """Say what one is asked for, and what the keys do here."""
        words = {
            "receive": self.tr("Repayment: who repays, or which loan?"),
            "apply": self.tr("New application: who applies?"),
        }
        self.asks.setText(words.get(self._purpose, ""))
        self.asks.setVisible(self._purpose in words)
        clear(self._keys)
        for key, said in self._hints():
            fill(self._keys, KeyHint(key), label(said, "muted", "small"), 12)
        fill(self._keys, None)

    def _hints(self) -> list[tuple[str, str]]:
        enter = {"receive": self.tr("repayment"), "apply": self.tr("new application")}
        found = [
            ("↑ ↓", self.tr("choose")),
            ("Enter", enter.get(self._purpose, self.tr("open"))),
        ]
        if self._purpose != "apply":
            found += [("F4", self.tr("repayment")), ("Tab", self.tr("loans only"))]
        return [*found, ("Esc", self.tr("back"))]
