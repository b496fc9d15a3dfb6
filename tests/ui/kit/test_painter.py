"""What is painted: marks, shortening, sides, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

from sheaf.ui import theme
from sheaf.ui.kit.painter import write
from sheaf.ui.kit.table import Cell


def drawn(cell: Cell, width: int = 200):
    picture = QPixmap(width, 32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    write(painter, cell, QRect(0, 0, width, 32))
    painter.end()
    return picture.toImage()


def inked(image, name: str) -> list[int]:
    return [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == QColor(name)
    ]


def test_what_matched_stands_on_a_tint(qapp) -> None:
    tint = theme.now.warn_ground

    assert inked(drawn(Cell("**王**芳")), tint)
    assert not inked(drawn(Cell("王芳")), tint)


def test_a_match_to_the_right_ends_at_the_right(qapp) -> None:
    tint = inked(drawn(Cell("12**34**", right=True)), theme.now.warn_ground)

    assert max(tint) >= 198


def test_long_words_are_shortened_and_never_leave_their_cell(qapp) -> None:
    for cell in (Cell("m" * 90), Cell(f"**{'m' * 90}** m"), Cell("9" * 90, right=True)):
        assert drawn(cell, 60).width() == 60
        assert drawn(cell, 0).isNull()
