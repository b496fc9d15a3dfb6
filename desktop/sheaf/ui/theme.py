"""How Sheaf looks: a theme is a table of values; palette and style sheet follow from it.

What is painted by hand reads ``now`` and scales with ``dp``; nothing else names a colour
or a size. After a change pages are built anew, as for language.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache, lru_cache
from weakref import WeakSet

from PySide6.QtCore import (
    QByteArray,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sheaf import paths
from sheaf.ui.preferences import ZOOMS
from sheaf.ui.tokens import LOOK, THEMES, Theme

SMALL, BASE, TITLE, FIGURE = 10, 11.25, 14.25, 21  # points: 13, 15, 19, 28 px at 96 dpi
ROW, TALL_ROW, EDIT = 32, 36, 36  # dp; distances are multiples of 4
FACES = ("NotoSansCJKsc-Regular.ttf", "NotoSansCJKsc-Bold.ttf")
RARE = "SheafRare.ttf"  # characters of names that the faces above lack
SYSTEM = "Noto Sans CJK SC"  # when the bundled faces are not there

BAR = 40  # pixels; the bars of Windows 10 and of the domestic desktops are lower
NO_SCREEN = "offscreen"

LIGHT, DARK = THEMES["light"], THEMES["dark"]
now = LIGHT
zoom = 1.0
families = [SYSTEM]
_dressed: WeakSet[QWidget] = WeakSet()


def dp(pixels: float) -> int:
    """Pixels at 100 % in pixels at the present zoom: the only road for geometry."""
    return max(round(pixels * zoom), 1) if pixels > 0 else round(pixels * zoom)


def px(points: float) -> int:
    """Points in pixels at the present zoom: the only road for type."""
    return round(points * zoom * 96 / 72)


def font(points: float = BASE, *, bold: bool = False) -> QFont:
    """Return the one family, in one of four sizes; figures all of one width."""
    return QFont(_font(px(points), bold, tuple(families)))


def metrics(points: float = BASE, *, bold: bool = False) -> QFontMetrics:
    """How wide text is in that font, kept because painting asks all the time."""
    return _metrics(px(points), bold, tuple(families))


@cache
def _font(pixels: int, bold: bool, names: tuple[str, ...]) -> QFont:  # noqa: FBT001 (a key)
    face = QFont(list(names))
    face.setPixelSize(pixels)
    face.setBold(bold)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


@cache
def _metrics(pixels: int, bold: bool, names: tuple[str, ...]) -> QFontMetrics:  # noqa: FBT001
    return QFontMetrics(_font(pixels, bold, names))


@lru_cache(maxsize=512)
def icon(name: str, colour: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Draw a line icon in one colour, ``size`` after ``dp``: the files say currentColor."""
    drawing = (paths.ICONS / f"{name}.svg").read_bytes()
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    inked = QByteArray(drawing.replace(b"currentColor", colour.encode()))
    QSvgRenderer(inked).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def palette(theme: Theme) -> QPalette:
    """Colours for what no style sheet reaches: carets, selections, native menus."""
    table = {
        "ground": "Window AlternateBase",
        "surface": "Base Button ToolTipBase",
        "muted": "PlaceholderText",
        "text": "WindowText Text ButtonText ToolTipText",
        "accent": "Highlight Link",
        "on_accent": "HighlightedText",
    }
    answer = QPalette()
    for token, roles in table.items():
        for role in roles.split():
            answer.setColor(QPalette.ColorRole[role], theme.ink(token))
    return answer


def sheet(theme: Theme) -> str:
    """Fill the style sheet with the theme's values and the present zoom."""
    return _sheet(theme, zoom)


@lru_cache(maxsize=4)
def _sheet(theme: Theme, _zoom: float) -> str:
    sizes = {"small": SMALL, "base": BASE, "title": TITLE, "figure": FIGURE}
    values = asdict(theme) | {name: f"{px(points)}px" for name, points in sizes.items()}
    text = (LOOK / "sheaf.qss").read_text(encoding="utf-8")
    text = re.sub(r"@(\w+)", lambda found: values[found[1]], text)
    text = re.sub(
        r"\((\d+)dp-(\d+)\)", lambda found: f"{dp(int(found[1])) - int(found[2])}px", text
    )
    return re.sub(r"\b(\d+)dp\b", lambda found: f"{dp(int(found[1]))}px", text)


def load_fonts() -> None:
    """Take the bundled faces into use, the rare characters last; once a program."""
    found = []
    for name in (*FACES, RARE):
        file = paths.FONTS / name
        number = QFontDatabase.addApplicationFont(str(file)) if file.exists() else -1
        found += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    families[:] = dict.fromkeys([*found, SYSTEM])


def apply(app: QApplication, theme: Theme, scale: float) -> None:
    """Dress the whole program; called again when the system's look or the zoom changes."""
    global now, zoom
    now, zoom = theme, scale
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setFont(font())
    for window in _dressed:
        if isValid(window):  # what is left of a closed one may outlive it
            window.setStyleSheet(sheet(theme))


def dress(window: QWidget) -> None:
    """Give a window the style sheet, now and whenever it changes.

    Each window has its own: under one for the whole program Qt styles every part anew
    each time it is put into another, which doubles the time a page takes to build.
    """
    window.setObjectName("window")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.setStyleSheet(sheet(now))
    _dressed.add(window)


def size(window: QWidget, wide: int, high: int) -> None:
    """Give a window its first size in pixels: as wished, within what the screen leaves."""
    wished = QSize(wide, high)
    if QGuiApplication.platformName() != NO_SCREEN:
        wished = within(wished, window.screen().availableSize())
    window.resize(wished)


def within(wished: QSize, room: QSize) -> QSize:
    """Take no more than the room, less the bar that the system puts over a window."""
    return wished.boundedTo(room - QSize(0, BAR))


def stand(window: QWidget, over: QWidget) -> None:
    """Stand a window over the middle of another, but wholly on its screen."""
    if QGuiApplication.platformName() == NO_SCREEN:
        return
    room, middle = over.screen().availableGeometry(), over.frameGeometry().center()
    window.move(corner(window.size(), middle, room))


def corner(size: QSize, middle: QPoint, room: QRect) -> QPoint:
    """Find the upper left corner of a window about a middle, moved into the room.

    What does not fit at all begins where the room does. The bar on top counts, too.
    """
    whole = QRect(QPoint(), size + QSize(0, BAR))
    whole.moveCenter(middle)
    left = max(min(whole.left(), room.right() - whole.width() + 1), room.left())
    top = max(min(whole.top(), room.bottom() - whole.height() + 1), room.top())
    return QPoint(left, top)


def restyle(widget: QWidget) -> None:
    """Let one widget see that a property its style depends on has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Looks(QObject):
    """Which theme and zoom the program wears; follows the system while it is told to.

    ``changed`` says: build what is painted by hand anew. Whoever made it keeps the choice.
    """

    changed = Signal()

    def __init__(self, app: QApplication, name: str, percent: int) -> None:
        """Wear the theme called ``name`` (or ``system``) at so many per cent."""
        super().__init__(app)
        self._app, self.name, self.percent = app, name, percent
        app.styleHints().colorSchemeChanged.connect(self.follow)
        self._wear()

    def choose(self, name: str) -> None:
        """Wear ``light``, ``dark``, ``contrast``, or what the ``system`` wears."""
        self.name = name
        self._wear()

    def bigger(self) -> None:
        """Go one zoom step up."""
        self._to(next((step for step in ZOOMS if step > self.percent), self.percent))

    def smaller(self) -> None:
        """Go one zoom step down."""
        self._to(max((step for step in ZOOMS if step < self.percent), default=self.percent))

    def plain(self) -> None:
        """Go back to 100 %."""
        self._to(100)

    def _to(self, percent: int) -> None:
        if percent != self.percent:
            self.percent = percent
            self._wear()

    def follow(self) -> None:
        """Wear what the system wears now, unless a theme was chosen."""
        if self.name == "system":
            self._wear()

    def _wear(self) -> None:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        system = DARK if dark else LIGHT
        apply(self._app, THEMES.get(self.name, system), self.percent / 100)
        self.changed.emit()
