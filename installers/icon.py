"""The pictures of the set-up file: its icon, and what stands beside its first page.

Run in .venv for its Qt.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent / "sheaf.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
ICON, SIDE = "sheaf.ico", "side.bmp"
SIDE_SIZE, SIDE_GROUND, SIDE_MARK = (164, 314), "#EFEBE1", 72  # as MUI2 wants it
HEAD, ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def draw(size: int) -> bytes:
    """Draw the icon as a PNG of so many pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    return _drawn(picture, QRectF(0, 0, size, size), b"png")


def side() -> bytes:
    """Draw what stands beside the first and the last page, as a BMP: the mark on paper."""
    wide, high = SIDE_SIZE
    picture = QImage(wide, high, QImage.Format.Format_RGB888)
    picture.fill(QColor(SIDE_GROUND))
    left, top = (wide - SIDE_MARK) / 2, (high - SIDE_MARK) / 3
    return _drawn(picture, QRectF(left, top, SIDE_MARK, SIDE_MARK), b"bmp")


def _drawn(picture: QImage, where: QRectF, form: bytes) -> bytes:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, where)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(form)).write(picture)
    return bytes(kept.data().data())


def bundle(pictures: dict[int, bytes]) -> bytes:
    """Join pictures into one .ico: a head, a line about each, then the pictures."""
    lines, at = b"", HEAD.size + ENTRY.size * len(pictures)
    for size, picture in pictures.items():
        edge = size % 256  # a byte: 0 stands for 256
        lines += ENTRY.pack(edge, edge, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return HEAD.pack(0, 1, len(pictures)) + lines + b"".join(pictures.values())


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    (folder / ICON).write_bytes(bundle({size: draw(size) for size in SIZES}))
    (folder / SIDE).write_bytes(side())
