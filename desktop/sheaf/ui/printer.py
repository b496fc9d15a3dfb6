"""What is chosen for a print: printer, copies, pages; and by which way it gets out."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter
from PySide6.QtWidgets import QWidget

from sheaf.ui.aside import Aside
from sheaf.ui.preferences import Preferences
from sheaf.ui.sending import Way, check_pages, chosen_pages, some_pages

DPI = 300  # looks like the original; 150 is soft, 600 is four times the work
FOLDER = "folder:"  # what a printer is called that is none: papers go into a folder

SIDES = {
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
#: Under what number Qt's dialog keeps what it asks the print service for, in pairs.
ASKED = QPrintEngine.PrintEnginePropertyKey(0xFE00)
PAGES = "page-ranges"


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
        check_pages(paper, printer)
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
        return Way(chosen_pages(paper, printer), file=Path(file))
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
