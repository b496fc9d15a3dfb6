"""A paper on the screen, from the same bytes that are printed and kept."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

STEP = 1.25
NARROWEST, WIDEST = 0.5, 4.0
MARGIN = 12  # pixels


def picture(page: pypdfium2.PdfPage, width: int) -> QImage:
    """Draw a page this many pixels wide."""
    bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)
    drawn = QImage(
        bitmap.buffer,
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    )
    return drawn.copy()  # the bitmap's memory goes with the bitmap


class PaperPage(QWidget):
    """One page. It is drawn when it first comes into sight, and again at a new size."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        super().__init__()
        self._page = page
        self._picture = QImage()

    def fit(self, width: int) -> None:
        """Take this width, and the height that goes with it."""
        across, down = self._page.get_size()
        self.setFixedSize(width, round(width * down / across))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the page, as sharp as the screen allows."""
        width = round(self.width() * self.devicePixelRatioF())
        if abs(self._picture.width() - width) > 1:
            self._picture = picture(self._page, width)
        QPainter(self).drawImage(self.rect(), self._picture)


class Preview(QScrollArea):
    """A paper, page under page: as wide as the window, or zoomed."""

    def __init__(self, paper: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0  # of the window's width
        document = pypdfium2.PdfDocument(paper)
        self.destroyed.connect(document.close)
        self.pages = [PaperPage(page) for page in document]
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        for page in self.pages:
            layout.addWidget(page)
        self.setWidget(column)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def closer(self) -> None:
        """Show less of the page, larger."""
        self._show(min(self._zoom * STEP, WIDEST))

    def farther(self) -> None:
        """Show more of the page, smaller."""
        self._show(max(self._zoom / STEP, NARROWEST))

    def fit(self) -> None:
        """Show the pages as wide as the window allows."""
        self._show(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages' share of the window's width."""
        super().resizeEvent(event)
        self._show(self._zoom)

    def _show(self, zoom: float) -> None:
        self._zoom = zoom
        width = self.viewport().width() - 2 * MARGIN
        for page in self.pages:
            page.fit(round(width * zoom))
