"""The program's icon for Windows: one drawing in every size, run in .venv for its Qt."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent / "sheaf.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
HEAD, ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def draw(size: int) -> bytes:
    """Draw the icon as a PNG of so many pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(picture)
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
    Path(sys.argv[1]).write_bytes(bundle({size: draw(size) for size in SIZES}))
