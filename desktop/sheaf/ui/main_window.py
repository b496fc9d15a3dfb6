"""The main window: a rail of rooms, the search box, the work in the middle, the keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMetaObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from sheaf.domain.errors import Refused
from sheaf.ui import rooms, theme
from sheaf.ui.actions import ACTS, FORM, LIST, Act, Offer, act, allowed, offer
from sheaf.ui.alt_key import AltKey
from sheaf.ui.calculator import Calculator
from sheaf.ui.desk import Desk
from sheaf.ui.help import HelpSheet, texts
from sheaf.ui.kit.foot import Foot, hints
from sheaf.ui.kit.keys import Keys
from sheaf.ui.kit.layout import across, clear, down
from sheaf.ui.kit.ledger import AnyLedger, Ledger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.page_base import PageBase
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.kit.sheet_base import SheetBase
from sheaf.ui.machine import Machine
from sheaf.ui.overlay import KeysSheet
from sheaf.ui.place import Place
from sheaf.ui.search import SearchPanel
from sheaf.ui.top import RoomsRail, TopBar

HOME = Place("today")
BACK, RESTORE = "back", "restore"
LATER = 100  # ms until one looks whether a sheet is done
ONCE = Qt.ConnectionType.SingleShotConnection
DEPTH = 12  # pages kept as they are behind the one in front
SMALLEST = (760, 480)
USUAL = (1366, 728)
#: What a day at the counter is made of: said on Today, where one begins.
BEGINNINGS = ("receive", "new_customer", "new_application")
UNSAID = ("back", "default")  # said by the page itself
#: What works over a sheet too: it helps, and moves nothing under it.
OVER_SHEETS = ("calculator", "help", "keys", "bigger", "smaller", "plain")


class MainWindow(QWidget):
    """Pages one behind the other; Esc goes back, and nothing is lost.

    ``another`` asks for a second window, ``signed_out`` for the sign-in, ``restoring``
    for the way back from a backup; ``left`` says that it was closed.
    """

    another = Signal()
    signed_out = Signal()
    restoring = Signal()
    left = Signal()

    def __init__(self, desk: Desk, machine: Machine) -> None:
        super().__init__()
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*SMALLEST)
        theme.size(self, *USUAL)
        self.desk, self.machine = desk, machine
        self.keys = Keys(self)
        self.keys.shown.connect(self._hint)
        self.sheets: list[SheetBase] = []
        AltKey(self).pressed.connect(lambda: self.top.drop(self.keys))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.rebuild)
        self._listed = False  # whether Enter opens a row
        self._in: QWidget | None = None  # what had the focus when keys were last said
        self._told_of_focus: QMetaObject.Connection | None
        self._told_of_focus = _application().focusChanged.connect(self._focus_moved)
        self._box = down(gap=0)
        self.setLayout(self._box)
        self._build([HOME])
        machine.looks.changed.connect(self._later.start)
        self.restoreGeometry(machine.preferences.window)

    @property
    def page(self) -> PageBase:
        """The page in front."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, PageBase)  # noqa: S101 (only pages are put there)
        return shown

    @property
    def front(self) -> PageBase | SheetBase:
        """What is in front: the topmost sheet, else the page."""
        return self.sheets[-1] if self.sheets else self.page

    def go(self, place: Place) -> None:
        """Show a place: a page over this one, a sheet over it, or ``Place("back")``."""
        self.search.hide()
        if place.kind == BACK:
            self.back()
        elif place.kind == RESTORE:
            self._unless_acting(self.restoring)
        elif issubclass(shown := rooms.page_for(place), Sheet):
            self._open(shown, place)
        else:
            self._clear_sheets()
            self._enter(place)

    def back(self) -> None:
        """Go back one page; from a room to Today, from Today nowhere."""
        if self.stack.count() > 1:
            self._leave(self.page)
            self._in_front()

    def open_sheet(self, sheet: SheetBase) -> None:
        """Show a sheet over the page, or over another sheet."""
        self.sheets.append(sheet)
        sheet.go.connect(self.go)
        sheet.offered.connect(self._offer)
        sheet.closed.connect(self._closed)
        sheet.open()
        self._offer()

    def tell(self, words: str, tone: str) -> None:
        """Say a passing word in the foot: what was done, what was kept."""
        self.foot.tell(words, tone)

    def rebuild(self) -> None:
        """Build everything anew in another language or look; drafts are kept first.

        A sheet in the middle of something is waited for.
        """
        if self._busy():
            QTimer.singleShot(LATER, self, self.rebuild)
            return
        places = [self._at(turn).place for turn in range(self.stack.count())]
        over = [sheet.place for sheet in self.sheets if hasattr(sheet, "place")]
        if focus := QApplication.focusWidget():
            focus.clearFocus()  # the field is left, so that its draft is kept
        self._clear_sheets()
        typed = self.search.edit.text()
        clear(self._box)
        self._build(places)
        self.search.edit.setText(typed)
        for place in over:
            self.go(place)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._later.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what stands half typed, and where the window stood.

        A sheet in the middle of something is waited for.
        """
        if self._busy():
            event.ignore()
            self.desk.acting.ended.connect(self._close_then, ONCE)
            self.tell(self.tr("Sheaf closes as soon as this is done."), "text")
            return
        if focus := QApplication.focusWidget():
            focus.clearFocus()
        if self._told_of_focus is not None:  # closed for the first time
            _application().focusChanged.disconnect(self._told_of_focus)
            self._told_of_focus = None
        self.machine.preferences.window = self.saveGeometry()
        super().closeEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail and the search panel their places."""
        super().resizeEvent(event)
        self.rail.fit(self.width())
        if self.search.isVisible():
            self.search.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back()
        else:
            super().keyPressEvent(event)

    def _build(self, places: list[Place]) -> None:
        self.setWindowTitle(self.tr("Sheaf"))
        self.rail = RoomsRail(self.desk)
        self.top, self.foot = TopBar(self.desk), Foot()
        self.stack = QStackedWidget()
        self._kept: dict[type[PageBase], PageBase] = {}  # left; turned to the next place
        work = down(self.top, self.stack, self.foot, gap=0)
        work.setStretch(1, 1)
        whole = QWidget()
        whole.setLayout(across(self.rail, work, gap=0))
        whole.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self._box.addWidget(whole)
        self.search = SearchPanel(self.desk, self.top.box, self)
        self.search.went.connect(self.go)
        self.search.closed.connect(self._unsearch)
        self.rail.went.connect(self._to_room)
        self.top.box.entered.connect(self.search.open)
        self.top.menu.clicked.connect(lambda _checked: self.top.drop(self.keys))
        self.rail.fit(self.width())
        for place in places:
            self._put(place)
        self.keys.always(allowed(self._always(), self.desk.teller))
        self._in_front()

    def _put(self, place: Place) -> None:
        kind = rooms.page_for(place)
        kept: PageBase | None = self._kept.pop(kind, None)
        page = kept or self._made(kind, place)
        try:
            if kept is not None:
                kept.turn_to(place)
            self.stack.addWidget(page)
            page.look_ahead()
        except BaseException:
            self.stack.removeWidget(page)  # one stays where one is
            page.deleteLater()
            raise
        self.stack.setCurrentWidget(page)

    def _made(self, kind: type[Page], place: Place) -> Page:
        page = kind(self.desk, place)
        page.go.connect(self.go)
        page.offered.connect(self._offer)
        return page

    def _open(self, shown: type[Sheet], place: Place) -> None:
        """Open a form, or say why there is nothing any more that it could be about."""
        try:
            sheet = shown(self.desk, place, self)
        except Refused as refusal:
            from sheaf.ui.messages import explain  # noqa: PLC0415 (late: once refused)

            self.tell(explain(refusal), "bad")
        else:
            self.open_sheet(sheet)

    def _clear_sheets(self) -> None:
        for sheet in reversed([*self.sheets]):
            sheet.shut()

    def _enter(self, place: Place) -> None:
        if self.page.takes(place):
            return
        if place.kind in {room.name for room in rooms.ROOMS}:
            while self.stack.count() > (0 if place == HOME else 1):
                self._leave(self._at(self.stack.count() - 1))
        elif self.stack.count() >= DEPTH:
            self._leave(self._at(1))
        if self.stack.count():
            self.page.hold()
        self._put(place)
        self._in_front()

    def _leave(self, page: PageBase) -> None:
        if (focus := QApplication.focusWidget()) and page.isAncestorOf(focus):
            focus.clearFocus()
        self.stack.removeWidget(page)
        page.hide()
        if page.turns and type(page) not in self._kept:
            self._kept[type(page)] = page
        else:
            page.deleteLater()

    def _at(self, turn: int) -> PageBase:
        page = self.stack.widget(turn)
        assert isinstance(page, PageBase)  # noqa: S101 (only pages are put there)
        return page

    def _in_front(self) -> None:
        self.rail.here(rooms.room_of(self.page.place))
        self.foot.turn()
        if self.isVisible():
            self.page.resume().setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def _unsearch(self) -> None:
        (self.front.first() or self.front).setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_room(self, name: str) -> None:
        self.go(Place(name))

    def _closed(self) -> None:
        sheet = self.sender()
        self.sheets = [one for one in self.sheets if one is not sheet]
        self._offer()

    def _busy(self) -> bool:
        return any(sheet.busy for sheet in self.sheets)

    def _close_then(self) -> None:
        """Close once the sheet is gone; one that was refused something stays."""
        QTimer.singleShot(0, self, self._close_or_stay)

    def _close_or_stay(self) -> None:
        if self.sheets:
            self.tell("", "text")
        else:
            self.close()

    def _unless_acting(self, signal: SignalInstance) -> None:
        """Let nobody leave the desk while a long act is done at it."""
        if self.desk.acting.running:
            self.tell(self.tr("Wait until the books are closed for the day."), "warn")
        else:
            signal.emit()

    def _offer(self) -> None:
        offers = allowed(self.front.acts(), self.desk.teller)
        if self.sheets:
            over = [one for one in self._always() if one.act.name in OVER_SHEETS]
            self.keys.alone([*offers, *over])
        else:
            self.keys.front(offers)

    def _focus_moved(self) -> None:
        """Say anew what Enter does, where going into a list or out of it changed that."""
        listed = self._in_list()
        moved = listed and QApplication.focusWidget() is not self._in
        if self.foot.isVisible() and (moved or listed != self._listed):
            self._hint()

    def _in_list(self) -> bool:
        focus = QApplication.focusWidget()
        return isinstance(focus, Ledger) and focus.opens and self.front.isAncestorOf(focus)

    def _hint(self) -> None:
        front, self._listed = self.front, self._in_list()
        self._in = QApplication.focusWidget()
        lists: list[AnyLedger] = list(front.findChildren(Ledger))
        walked = any(one.isVisible() and one.table.rowCount() for one in lists)
        pairs = [(act("choose").shown_key, act("choose").said)] if walked else []
        own = [one for one in front.acts() if one.act.name not in UNSAID]
        if enter := self._enter_does():
            pairs.append(("Enter", enter))
            own = [one for one in own if one.said != enter]
        if self.sheets or self.stack.count() > 1:
            pairs.append((act("back").shown_key, self._way_back()))
        pairs += hints(allowed(own, self.desk.teller), [])
        if front is self.page and self.page.place == HOME:
            begin = [one for one in self._always() if one.act.name in BEGINNINGS]
            pairs += hints(allowed(begin, self.desk.teller), [])
        pairs.append((act("keys").shown_key, act("keys").said))
        self.foot.show_hints(pairs)

    def _way_back(self) -> str:
        offers = [one for one in self.front.acts() if one.act.name == BACK]
        return offers[0].said if offers else act("back").said

    def _enter_does(self) -> str:
        """Say what Enter does where the focus is: open a row, or take the next step."""
        step = self.front.step if isinstance(self.front, PageBase) else None
        if step is not None:
            step.hear_enter(heard=not self._listed)
        if self._listed:
            return self.tr("Open")
        ready = step is not None and step.isVisible() and step.offers[:1]
        return ready[0].said if ready and ready[0].ready else ""

    def _always(self) -> list[Offer]:
        """Offer what works everywhere; what a page offers by the same key goes first."""
        machine = self.machine
        found: list[tuple[str, Callable[[], object]]] = [
            ("search", self.search.open),
            ("help", self._help),
            ("keys", self._keys),
            ("menu", lambda: self.top.drop(self.keys)),
            *self._going(),
            ("calculator", lambda: self.open_sheet(Calculator(self))),
            ("bigger", machine.bigger),
            ("smaller", machine.smaller),
            ("plain", machine.plain),
            ("theme", machine.other_theme),
            ("language", machine.other_language),
            ("new_window", self.another.emit),
            ("password", lambda: self.go(Place("password"))),
            ("sign_out", lambda: self._unless_acting(self.signed_out)),
            ("quit", QApplication.closeAllWindows),
        ]
        return [*(offer(name, run) for name, run in found), *self._rooms()]

    def _rooms(self) -> list[Offer]:
        """Offer the rooms by the numbers they have on this person's rail."""
        doors = rooms.doors(self.desk.teller)
        return [Offer(door, partial(self.go, Place(door.name))) for door in doors]

    def _going(self) -> list[tuple[str, Callable[[], object]]]:
        """List the ways to places that are built."""
        ways: list[tuple[str, Place]] = [
            ("new_customer", Place("customer_edit")),
            ("new_enquiry", Place("enquire")),
            ("schedule", Place("calculator")),
            ("classification", Place("classification")),
            ("cash_day", Place("cash_day")),
            ("back_up", Place("backup", 0, "stick")),
        ]
        found: list[tuple[str, Callable[[], object]]] = [
            (name, partial(self.go, place))
            for name, place in ways
            if place.kind in rooms.PAGES
        ]
        if "receive" in rooms.PAGES:
            found.append(("receive", self.search.open_to_receive))
        if "apply" in rooms.PAGES:
            found.append(("new_application", self.search.open_to_apply))
        return found

    def _help(self) -> None:
        language = self.machine.tongue.language
        place = getattr(self.front, "place", HOME)
        known = (place.kind, rooms.room_of(place), HOME.kind)
        kind = next(one for one in known if one in texts(language))
        self.open_sheet(HelpSheet(kind, language, self))

    def _keys(self) -> None:
        shown = [act("default"), *(one.act for one in self.keys.offers)]
        shown += [*_typing(LIST), *_typing(FORM)]
        named = {one.name: one for one in shown}
        self.open_sheet(KeysSheet(list(named.values()), self._card(), self))

    def _card(self) -> list[Act]:
        """List all keys there are, the rooms as this person has them."""
        doors = {one.name: one for one in rooms.doors(self.desk.teller)}
        shut = {room.name for room in rooms.ROOMS} - doors.keys()
        return [doors.get(one.name, one) for one in ACTS if one.name not in shut]


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)  # noqa: S101 (there is no window without)
    return found


def _typing(where: str) -> list[Act]:
    return [one for one in ACTS if one.where == where]


def show(desk: Desk, machine: Machine) -> MainWindow:
    """Open a window on Today, dressed and placed as it was left."""
    window = MainWindow(desk, machine)
    window.setWindowIcon(theme.icon("loans", theme.now.accent, 64))
    window.show()
    return window
