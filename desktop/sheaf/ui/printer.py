"""From a paper's bytes to the printer; no paper lies on the disk in the clear for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Failed
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


class NoPrinter(Failed):
    """The printer, or the service that speaks to it, did not take the paper."""


def ask(paper: bytes, name: str, parent: QWidget) -> None:
    """Ask for printer, copies and pages, then print; returns at once, nothing blocks."""
    choose(paper, name, parent, lambda printer: send(paper, printer))


def choose(
    paper: bytes, name: str, parent: QWidget, then: Callable[[QPrinter], object]
) -> None:
    """Ask for printer, copies and pages, and remember the printer; ``then`` prints."""
    printer, preferences = of(paper, name), Preferences.of_this_machine()
    if preferences.printer:
        printer.setPrinterName(preferences.printer)
    dialog = QPrintDialog(printer, parent)

    def chosen() -> None:
        preferences.printer = printer.printerName()
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


def send(paper: bytes, printer: QPrinter) -> None:
    """Print: to a file the very bytes, through CUPS the PDF itself, else its picture."""
    if printer.outputFileName():
        Path(printer.outputFileName()).write_bytes(paper)
    elif sys.platform != "win32" and (command := shutil.which("lp")):
        _pipe(paper, [command, *options(printer)])
    else:
        draw(paper, printer)


def options(printer: QPrinter) -> list[str]:
    """Say what was chosen in the dialog as ``lp`` hears it."""
    said = ["-n", str(printer.copyCount()), "-t", printer.docName()]
    if printer.printerName():
        said = ["-d", printer.printerName(), *said]
    if printer.fromPage():
        said += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
    if side := SIDES.get(printer.duplex()):
        said += ["-o", f"sides={side}"]
    return said


def draw(paper: bytes, printer: QPrinter) -> None:
    """Draw each page at 300 dpi, as large as it says it is."""
    document = pypdfium2.PdfDocument(paper)
    painter = QPainter()
    if not painter.begin(printer):
        raise NoPrinter
    first = max(printer.fromPage(), 1)
    last = printer.toPage() or len(document)
    for number in range(first - 1, min(last, len(document))):
        if number >= first and not printer.newPage():
            raise NoPrinter
        page = document[number]
        width = round(page.get_width() * printer.resolution() / POINTS)
        painter.drawImage(QPoint(0, 0), picture(page, width))
    if not painter.end():
        raise NoPrinter
    document.close()


def _pipe(paper: bytes, command: list[str]) -> None:
    try:
        done = subprocess.run(  # noqa: S603 (a fixed program; no shell reads the words)
            command, input=paper, capture_output=True, timeout=PATIENCE, check=False
        )
    except (subprocess.TimeoutExpired, OSError) as silent:
        raise NoPrinter from silent
    if done.returncode:
        raise NoPrinter
