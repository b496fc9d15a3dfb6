"""A paper's bytes on their way out; no paper lies on the disk in the clear for it.

What was refused never left; what got no answer may have.
"""

from __future__ import annotations

import io
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from sheaf.domain.errors import Failed
from sheaf.ui.preview import picture

POINTS = 72
PATIENCE = 20.0  # seconds; the print service answers in a few tenths


class NoPrinter(Failed):
    """The printer, or the service that speaks to it, did not take the paper."""


class NoFile(NoPrinter):
    """The paper could not be written into the file that was chosen; there is none."""


class NoAnswer(Failed):
    """The printer was given a paper and never said whether it took it."""


class NoSuchPages(Failed):
    """None of the pages chosen is in the paper: there is nothing to send."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a paper gets out, all chosen: into a file, by a command, drawn on a printer."""

    content: bytes
    file: Path | None = None
    command: tuple[str, ...] = ()
    printer: QPrinter | None = None

    @property
    def aside(self) -> bool:
        """Whether it may take long, and may be done on another thread than the windows'.

        Pages are drawn where previews are, as their engine knows one thread only.
        """
        return self.printer is None

    def go(self) -> None:
        """Send the paper; refused, it never left, and without an answer nobody knows."""
        if self.file is not None:
            put(self.file, self.content)
        elif self.printer is not None:
            draw(self.content, self.printer)
        else:
            _pipe(self.content, self.command)


def some_pages(printer: QPrinter) -> bool:
    """Tell whether only some pages are wanted."""
    return not printer.pageRanges().isEmpty()


def put(file: Path, content: bytes) -> None:
    """Write a paper into a file, whole or not at all."""
    draft = file.with_name(f".{file.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(file)
    except OSError as failure:
        with suppress(OSError):
            draft.unlink()
        raise NoFile from failure


def draw(paper: bytes, printer: QPrinter) -> None:
    """Draw each page at 300 dpi, as large as it says it is."""
    document = pypdfium2.PdfDocument(paper)
    painter = QPainter()
    if not painter.begin(printer):
        raise NoPrinter
    for turn, number in enumerate(_wanted(printer, len(document))):
        if turn and not printer.newPage():
            raise NoAnswer  # the pages before may be out
        page = document[number]
        width = round(page.get_width() * printer.resolution() / POINTS)
        painter.drawImage(QPoint(0, 0), picture(page, width))
    if not painter.end():
        raise NoAnswer
    document.close()


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """List the pages that were chosen, counted from 0."""
    if not some_pages(printer):
        return [*range(count)]
    chosen = printer.pageRanges()
    return [number for number in range(count) if chosen.contains(number + 1)]


def check_pages(paper: bytes, printer: QPrinter) -> None:
    """Refuse pages that the paper has not: whole instead is not what was asked."""
    document = pypdfium2.PdfDocument(paper)
    count = len(document)
    document.close()
    if not _wanted(printer, count):
        raise NoSuchPages


def chosen_pages(paper: bytes, printer: QPrinter) -> bytes:
    """Cut the pages out that were chosen; the whole paper stays the very bytes."""
    if not some_pages(printer):
        return paper
    document, cut = pypdfium2.PdfDocument(paper), pypdfium2.PdfDocument.new()
    cut.import_pages(document, _wanted(printer, len(document)))
    written = io.BytesIO()
    cut.save(written)
    for one in (cut, document):
        one.close()
    return written.getvalue()


def _pipe(paper: bytes, command: tuple[str, ...]) -> None:
    try:
        done = subprocess.run(  # noqa: S603 (a fixed program; no shell reads the words)
            command, input=paper, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as silent:
        raise NoAnswer from silent
    except OSError as absent:
        raise NoPrinter from absent
    if done.returncode:
        raise NoPrinter
