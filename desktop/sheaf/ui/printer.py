"""From a paper's bytes to the printer; no paper lies on the disk in the clear for it."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Failed
from sheaf.ui.aside import Aside
from sheaf.ui.preferences import Preferences
from sheaf.ui.preview import picture

DPI = 300  # looks like the original; 150 is soft, 600 is four times the work
POINTS = 72
PATIENCE = 20.0  # seconds; the print service answers in a few tenths
FOLDER = "folder:"  # what a printer is called that is none: papers go into a folder

SIDES = {
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
#: Under what number Qt's dialog keeps what it asks the print service for, in pairs.
ASKED = QPrintEngine.PrintEnginePropertyKey(0xFE00)
PAGES = "page-ranges"


class NoPrinter(Failed):
    """The printer, or the service that speaks to it, did not take the paper."""


class NoFile(NoPrinter):
    """The paper could not be written into the file that was chosen; there is none."""


class NoAnswer(Failed):
    """The printer was given a paper and never said whether it took it."""


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


def ask(paper: bytes, name: str, parent: QWidget) -> None:
    """Ask for printer, copies and pages, then print; returns at once, nothing blocks."""
    choose(paper, name, parent, lambda printer: send(paper, printer, parent))


def choose(
    paper: bytes, name: str, parent: QWidget, then: Callable[[QPrinter], object]
) -> None:
    """Ask for printer, copies and pages, and remember the printer; ``then`` prints."""
    printer, preferences = of(paper, name), Preferences.of_this_machine()
    if preferences.printer:
        printer.setPrinterName(preferences.printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, _count(paper))

    def chosen() -> None:
        preferences.printer = printer.printerName()
        _take_list(printer)
        then(printer)

    dialog.accepted.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def remembered(paper: bytes, name: str) -> QPrinter | None:
    """Return the printer used last, set to this paper; none if none was used yet."""
    known = Preferences.of_this_machine().printer
    if not known:
        return None
    printer = of(paper, name)
    if known.startswith(FOLDER):
        folder = Path(known.removeprefix(FOLDER))
        printer.setOutputFileName(str(folder / f"{name}.pdf"))
    else:
        printer.setPrinterName(known)
    return printer


def as_chosen(chosen: QPrinter, paper: bytes, name: str) -> QPrinter:
    """Set the printer chosen for one paper to another; each file has a name of its own."""
    printer = of(paper, name)
    if file := chosen.outputFileName():
        own = name == chosen.docName()
        printer.setOutputFileName(file if own else str(Path(file).with_stem(name)))
    else:
        printer.setPrinterName(chosen.printerName())
    printer.setCopyCount(chosen.copyCount())
    printer.setDuplex(chosen.duplex())
    printer.setPageRanges(chosen.pageRanges())
    return printer


def of(paper: bytes, name: str) -> QPrinter:
    """Set a printer to the paper's own size, whole sheet, with its name for the queue."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setDocName(name)
    document = pypdfium2.PdfDocument(paper)
    across, down = document[0].get_size()
    document.close()
    wide = across > down
    size = QPageSize(QSizeF(min(across, down), max(across, down)), QPageSize.Unit.Point)
    way = QPageLayout.Orientation
    layout = QPageLayout(size, way.Landscape if wide else way.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    return printer


def some_pages(printer: QPrinter) -> bool:
    """Tell whether only some pages are wanted."""
    return not printer.pageRanges().isEmpty()


def send(paper: bytes, printer: QPrinter, window: QWidget) -> None:
    """Print a paper that no books keep; the window may close, it is told behind it."""
    going = way(paper, printer)
    if going.aside:
        _worker(window.parentWidget() or window).do(going.go, lambda _gone: None)
    else:
        going.go()


def way(paper: bytes, printer: QPrinter) -> Way:
    """Print to a file the very bytes, through CUPS the PDF itself, else its picture."""
    if file := printer.outputFileName():
        return Way(_chosen_pages(paper, printer), file=Path(file))
    if sys.platform != "win32" and (command := shutil.which("lp")):
        return Way(paper, command=(command, *options(printer)))
    return Way(paper, printer=printer)


def options(printer: QPrinter) -> list[str]:
    """Say what was chosen in the dialog as ``lp`` hears it."""
    said = ["-n", str(printer.copyCount()), "-t", printer.docName()]
    if printer.printerName():
        said = ["-d", printer.printerName(), *said]
    if some_pages(printer):
        said += ["-P", printer.pageRanges().toString()]
    if side := SIDES.get(printer.duplex()):
        said += ["-o", f"sides={side}"]
    return said


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


def _chosen_pages(paper: bytes, printer: QPrinter) -> bytes:
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


def _take_list(printer: QPrinter) -> None:
    """Take pages that were typed as a list, which the dialog tells the service alone."""
    asked = printer.printEngine().property(ASKED) or []
    told = dict(zip(asked[::2], asked[1::2], strict=False))
    if PAGES in told:
        printer.setPageRanges(QPageRanges.fromString(told[PAGES]))


def _count(paper: bytes) -> int:
    document = pypdfium2.PdfDocument(paper)
    count = len(document)
    document.close()
    return count


def _worker(window: QWidget) -> Aside:
    """Return who prints for a window, one paper after the other."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = window.findChild(Aside, "printing", direct)
    if found is None:
        found = Aside(window)
        found.setObjectName("printing")
    return found


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
