"""A sheet: a form over the dimmed page, a child of the window; it keeps the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sheaf.ui import theme
from sheaf.ui.actions import Offer, offer
from sheaf.ui.kit.foot import Foot
from sheaf.ui.kit.layout import Part, across, down, fill, label, margins, paragraph
from sheaf.ui.kit.scroll import scrolling

WIDE, TOP, LEAST = 730, 76, 16


class _Panel(QDialog):
    """What a screen reader knows as a dialog; here only a child with an edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # asked for above, it would be a window
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class SheetBase(QWidget):
    """A head, a body that scrolls when it must, acts that stay in view.

    ``open`` shows it, Esc or ``shut`` takes it away and gives the focus back; ``closed``
    says so. ``go`` says where one wants to be. The page behind waits.
    """

    go = Signal(object)
    closed = Signal()
    offered = Signal()
    wide = WIDE

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._before: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.busy = False  # what it does cannot be left alone now
        self.panel = _Panel(self)
        self._title, self._about = label("", scale="title"), paragraph("", "muted")
        self._about.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.body, self._acts = down(gap=16), across(gap=8)
        inner = down(self.body)
        margins(inner, 24, 0, 24, 4)
        self._scroll = scrolling(inner)
        head = across(self._title, self._about, gap=16)
        head.setStretch(1, 1)
        margins(head, 24, 20, 24, 12)
        margins(self._acts, 24, 12, 24, 20)
        self.panel.setLayout(down(head, self._scroll, self._acts, gap=0))
        inner.parentWidget().installEventFilter(self)
        parent.window().installEventFilter(self)
        self.hide()

    def say(self, title: str, about: str) -> None:
        """Say what is done here, and about whom or what."""
        self._title.setText(title)
        self._about.setText(about)
        self.panel.setAccessibleName(f"{title} {about}".strip())
        self.setAccessibleName(title)

    def fill(self, *parts: Part) -> None:
        """Put the parts in the body, from top to bottom."""
        fill(self.body, *parts)

    def fixed(self, *parts: Part) -> None:
        """Put the acts at the foot, the default last: they never scroll away."""
        fill(self._acts, *parts)

    def acts(self) -> list[Offer]:
        """List what can be done here now; sheets with more add to this."""
        return [offer("back", self.leave, self.tr("Close"))]

    def first(self) -> QWidget | None:
        """Name what takes the focus when the sheet opens; else the first that can."""
        return None

    def open(self) -> None:
        """Show the sheet over everything and take the focus."""
        self._before = QApplication.focusWidget()
        self._place()
        self.panel.show()
        self.show()
        self.raise_()
        self._place()
        first = self.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.panel.setFocus()
            self.focusNextPrevChild(True)  # noqa: FBT003 (Qt's)
        self.offered.emit()

    def leave(self) -> None:
        """Go away on Esc; a form with a draft keeps it first."""
        self.shut()

    def shut(self) -> None:
        """Take the sheet away for good, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and _alive(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (Qt's)
        """Keep Tab within the sheet."""
        start = QApplication.focusWidget()
        if start is None or not self.isAncestorOf(start):
            start = self.panel
        at: QWidget | None = start
        while at is not None:
            at = at.nextInFocusChain() if forward else at.previousInFocusChain()
            if at is start:
                break
            if at is not None and self.isAncestorOf(at) and _takes_tab(at):
                reason = Qt.FocusReason
                at.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                self._scroll.ensureWidgetVisible(at, 0, theme.dp(24))
                break
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; let no key through to what waits behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click through either."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and the body's wishes.

        The body is resized while the panel lays out its parts: a panel resized just then
        would leave the parts still to come where they were to stand before.
        """
        body = watched is not self.parentWidget()
        if event.type() == QEvent.Type.Resize and body:
            self._soon.start()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies under: one flat colour, but for the keys at the foot."""
        painter = QPainter(self)
        painter.setClipRegion(QRegion(self.rect()) - QRegion(self._foot()))
        painter.fillRect(self.rect(), theme.now.ink("scrim"))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        room = QSize(window.width(), window.height() - self._foot().height())
        edge = theme.dp(LEAST)
        width = min(theme.dp(self.wide), room.width() - 2 * edge)
        wanted = self._wanted(width)
        high = min(wanted, room.height() - 2 * edge)
        top = max(min(theme.dp(TOP), room.height() - high - edge), edge)
        self.setGeometry(window.rect())
        self.panel.setGeometry((room.width() - width) // 2, top, width, high)

    def _foot(self) -> QRect:
        """Return where the keys at the foot of the window stand: they stay in view."""
        foot = self.window().findChild(Foot)
        if not isinstance(foot, Foot) or not foot.isVisible():
            return QRect()
        return QRect(foot.mapTo(self.window(), QPoint(0, 0)), foot.size())

    def _wanted(self, width: int) -> int:
        box = self.panel.layout()
        inner = self._scroll.widget().layout()
        if box is None or inner is None:
            return 0
        body = inner.totalHeightForWidth(width) if inner.hasHeightForWidth() else -1
        body = max(body, inner.totalMinimumSize().height())
        rest = sum(
            item.sizeHint().height()
            for at in (0, 2)
            if (item := box.itemAt(at)) is not None
        )
        return body + rest + 2


def _takes_tab(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled()


def _alive(widget: QWidget) -> bool:
    try:
        return widget.isVisible()
    except RuntimeError:  # gone while the sheet was open
        return False
