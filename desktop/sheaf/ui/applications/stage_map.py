"""The road of an application, drawn: where it came from and stands, what may follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sheaf.domain.application import NEXT, Stage
from sheaf.ui import theme
from sheaf.ui.words import words_for

HIGH, DOT = 100, 12  # dp of the whole, and of a station
TOP, WORDS, BELOW = 14, 26, 62  # dp of the line, its words, and the side roads

#: The stations of the road; one that was reached by another name stands in its place.
ROAD: tuple[tuple[Stage, ...], ...] = (
    (Stage.APPLIED,),
    (Stage.ACCEPTED,),
    (Stage.ASSIGNED,),
    (Stage.SURVEYED,),
    (Stage.SUBMITTED,),
    (Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS),
    (Stage.TRAINING,),
    (Stage.CONTRACTING,),
    (Stage.READY,),
    (Stage.DISBURSED, Stage.ACTIVE, Stage.OVERDUE),
    (Stage.SETTLED,),
)

#: Side roads and ends, under the station they leave from, or lead back to.
ASIDE = {
    Stage.RETURNED: Stage.APPLIED,
    Stage.REJECTED_BY_OFFICER: Stage.SURVEYED,
    Stage.RE_SURVEY: Stage.ASSIGNED,
    Stage.REJECTED: Stage.SUBMITTED,
    Stage.EXPIRED: Stage.APPROVED,
    Stage.WRITTEN_OFF: Stage.OVERDUE,
}


class StageMap(QWidget):
    """Stations passed are filled, the present one is ringed, the rest are ahead.

    Under a station stand the side roads that leave it; a word to a screen reader says it
    all.
    """

    def __init__(self) -> None:
        super().__init__()
        self._stage, self._been = Stage.APPLIED, frozenset[Stage]()
        self._road, self._from = ROAD, Stage.APPLIED
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, stage: Stage, been: Sequence[Stage], *, training: bool) -> None:
        """Show where it stands, and where it has been, in their order."""
        self._stage, self._been = stage, frozenset(been)
        self._road = tuple(
            names for names in ROAD if training or names != (Stage.TRAINING,)
        )
        on_road = [one for one in been if self._at(one) >= 0]
        self._from = on_road[-1] if on_road else Stage.APPLIED
        self.setAccessibleName(self._said())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as two rows of words."""
        return QSize(theme.dp(720), theme.dp(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the road, its stations, and the side roads."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL))
        self._line(painter)
        for turn in range(len(self._road)):
            self._station(painter, turn)
        for at in sorted({self._at(station) for station in ASIDE.values()}):
            self._side(painter, at)

    def _line(self, painter: QPainter) -> None:
        y, last = theme.dp(TOP), len(self._road) - 1
        here = self._at(self._here())
        painter.setPen(QPen(theme.now.ink("line"), theme.dp(2)))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(last), y))
        painter.setPen(QPen(theme.now.ink("accent"), theme.dp(2)))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(here), y))

    def _station(self, painter: QPainter, turn: int) -> None:
        here, y, size = self._at(self._here()), theme.dp(TOP), theme.dp(DOT)
        box = QRectF(self._x(turn) - size / 2, y - size / 2, size, size)
        passed, now = turn < here, turn == here
        ended = now and (self._stage in ASIDE or self._stage is Stage.WITHDRAWN)
        tone = "bad" if ended else "accent"
        painter.setPen(QPen(theme.now.ink(tone if passed or now else "edge"), theme.dp(2)))
        filled = passed or (now and not ended)
        painter.setBrush(theme.now.ink(tone if filled else "ground"))
        painter.drawEllipse(box)
        if now and not ended:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = theme.dp(4)
            painter.drawEllipse(box.adjusted(-ring, -ring, ring, ring))
        painter.setPen(theme.now.ink("text" if now else "muted"))
        painter.setFont(theme.font(theme.SMALL, bold=now and not ended))
        painter.drawText(
            self._cell(turn, WORDS, BELOW - WORDS), _WRAPPED, self._words(turn)
        )

    def _side(self, painter: QPainter, at: int) -> None:
        """Write what may become of it here instead; what did, in full ink."""
        names = [stage for stage, station in ASIDE.items() if self._at(station) == at]
        if self._stage is Stage.WITHDRAWN and at == self._at(self._from):
            names = [Stage.WITHDRAWN]
        for name in names:
            now = name is self._stage
            painter.setFont(theme.font(theme.SMALL, bold=now))
            painter.setPen(theme.now.ink("bad" if now else "muted"))
            cell = self._cell(at, BELOW, HIGH - BELOW)
            painter.drawText(cell, _WRAPPED, f"→ {words_for(name)}")

    def _words(self, turn: int) -> str:
        names = self._road[turn]
        reached = [name for name in names if name in self._been or name is self._stage]
        return words_for(reached[-1] if reached else names[0])

    def _here(self) -> Stage:
        """Name the station it stands at, or left the road from."""
        return self._stage if self._at(self._stage) >= 0 else self._from

    def _at(self, stage: Stage) -> int:
        found = [turn for turn, names in enumerate(self._road) if stage in names]
        return found[0] if found else -1

    def _x(self, turn: int) -> float:
        each = (self.width() - theme.dp(24)) / len(self._road)
        return theme.dp(12) + each * (turn + 0.5)

    def _cell(self, turn: int, top: int, high: int) -> QRect:
        each = int((self.width() - theme.dp(24)) / len(self._road))
        left = round(self._x(turn) - each / 2)
        return QRect(left, theme.dp(top), each, theme.dp(high))

    def _said(self) -> str:
        shown = {one for names in ROAD for one in names} | {*ASIDE, Stage.WITHDRAWN}
        after = sorted(NEXT[self._stage] & shown, key=lambda one: one.value)
        here = self.tr("Stands at: {0}.").format(words_for(self._stage))
        if not after:
            return here
        words = ", ".join(words_for(one) for one in after)
        return f"{here} " + self.tr("May follow: {0}.").format(words)


_WRAPPED = int(
    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
)
