"""Pictures for the story, drawn here: no photograph of anyone stands in the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QLinearGradient, QPainter, QPainterPath, QPen

from sheaf.ui import theme

PHOTO, CARD, PASSPORT = (1200, 900), (1012, 638), (600, 760)


def portrait(path: Path) -> Path:
    """Draw a head and shoulders before a plain ground."""
    image, painter = _begin(PASSPORT, "select")
    painter.setBrush(theme.now.ink("accent"))
    painter.drawRoundedRect(QRectF(90, 480, 420, 420), 180, 180)
    painter.setBrush(theme.now.ink("warn_ground"))
    painter.drawEllipse(QRectF(195, 170, 210, 270))
    painter.drawRect(QRectF(265, 400, 70, 110))
    painter.setBrush(theme.now.ink("text"))
    hair = QPainterPath(QPointF(180, 330))
    hair.cubicTo(QPointF(150, 90), QPointF(450, 90), QPointF(420, 330))
    hair.cubicTo(QPointF(400, 220), QPointF(300, 200), QPointF(180, 330))
    painter.drawPath(hair)
    return _end(image, painter, path)


def card(path: Path, name: str) -> Path:
    """Draw the front of a card with a name on it; the number is covered."""
    image, painter = _begin(CARD, "surface")
    painter.setPen(QPen(theme.now.ink("edge"), 4))
    painter.drawRoundedRect(QRectF(12, 12, CARD[0] - 24, CARD[1] - 24), 36, 36)
    painter.setPen(theme.now.ink("text"))
    painter.setFont(theme.font(40, bold=True))
    painter.drawText(QRectF(80, 80, 500, 90), Qt.AlignmentFlag.AlignVCenter, name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.now.ink("line"))
    for top, wide in ((210, 260), (290, 480), (370, 420)):
        painter.drawRoundedRect(QRectF(80, top, wide, 34), 8, 8)
    painter.setBrush(theme.now.ink("text"))
    painter.drawRect(QRectF(80, 510, 640, 46))
    painter.setBrush(theme.now.ink("select"))
    painter.drawRoundedRect(QRectF(690, 90, 240, 320), 12, 12)
    return _end(image, painter, path)


def greenhouses(path: Path) -> Path:
    """Draw three greenhouses in a field under the sky."""
    image, painter = _begin(PHOTO, "ground")
    sky = QLinearGradient(0, 0, 0, 480)
    sky.setColorAt(0, theme.now.ink("select"))
    sky.setColorAt(1, theme.now.ink("surface"))
    painter.fillRect(QRectF(0, 0, PHOTO[0], 480), sky)
    painter.fillRect(QRectF(0, 480, PHOTO[0], 420), theme.now.ink("ok"))
    painter.setPen(QPen(theme.now.ink("select"), 6))
    for turn in range(14):
        painter.drawLine(QPointF(600, 470), QPointF(turn * 200 - 700, 900))
    for left, top, wide in ((90, 400, 300), (430, 380, 340), (820, 400, 300)):
        _greenhouse(painter, QRectF(left, top, wide, wide * 0.55))
    return _end(image, painter, path)


def _greenhouse(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme.now.ink("surface"), 5))
    painter.setBrush(theme.now.ink("ground"))
    arch = QPainterPath(box.bottomLeft())
    lift = QPointF(0, box.height() * 1.3)
    arch.cubicTo(box.bottomLeft() - lift, box.bottomRight() - lift, box.bottomRight())
    arch.closeSubpath()
    painter.drawPath(arch)
    middle = box.center().x()
    painter.setBrush(theme.now.ink("muted"))
    painter.drawRect(QRectF(middle - 30, box.bottom() - 90, 60, 90))


def _begin(size: tuple[int, int], ground: str) -> tuple[QImage, QPainter]:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(theme.now.ink(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return image, painter


def _end(image: QImage, painter: QPainter, path: Path) -> Path:
    painter.end()
    image.save(str(path))
    return path
