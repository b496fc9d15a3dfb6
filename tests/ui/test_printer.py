import io
import os
import sys

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A5, landscape
from reportlab.pdfgen.canvas import Canvas

from sheaf.ui import printer


@pytest.fixture(scope="module")
def paper() -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=landscape(A5))
    for text in ("first", "second", "third"):
        canvas.drawString(100, 100, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def queue(tmp_path, monkeypatch):
    """Stand in for the print service: a program that keeps what it is given."""
    command = tmp_path / "lp"
    command.write_text(
        f'#!/bin/sh\nprintf "%s " "$@" > {tmp_path}/said\ncat > {tmp_path}/paper\n'
    )
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_the_print_service_gets_the_very_bytes(qapp, paper, queue) -> None:
    chosen = printer.of(paper, "R2026-000001")
    chosen.setCopyCount(2)
    chosen.setFromTo(2, 3)

    printer.send(paper, chosen)

    assert (queue / "paper").read_bytes() == paper
    assert "-n 2 -t R2026-000001 -P 2-3" in (queue / "said").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_a_printer_that_refuses_is_named(qapp, paper, queue) -> None:
    (queue / "lp").write_text("#!/bin/sh\nexit 1\n")

    with pytest.raises(printer.NoPrinter):
        printer.send(paper, printer.of(paper, "R"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
@pytest.mark.parametrize("program", ["#!/bin/sh\nexec sleep 60\n", "#!/nowhere/sh\n"])
def test_a_print_service_that_hangs_or_does_not_start_took_no_paper(
    qapp, paper, queue, monkeypatch, program
) -> None:
    monkeypatch.setattr(printer, "PATIENCE", 0.1)
    (queue / "lp").write_text(program)

    with pytest.raises(printer.NoPrinter):
        printer.send(paper, printer.of(paper, "R"))


def test_a_picture_of_each_page_keeps_its_size(qapp, paper, tmp_path) -> None:
    chosen = printer.of(paper, "R")
    chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.setOutputFileName(str(tmp_path / "drawn.pdf"))

    printer.draw(paper, chosen)

    drawn = pypdfium2.PdfDocument(tmp_path / "drawn.pdf")
    assert len(drawn) == 3
    assert drawn[0].get_size() == pytest.approx(landscape(A5), abs=2)
    assert min(drawn[2].render().to_pil().convert("L").getextrema()) < 128


def test_printing_to_a_file_writes_the_paper_itself(qapp, paper, tmp_path) -> None:
    chosen = printer.of(paper, "R")
    chosen.setOutputFileName(str(tmp_path / "kept.pdf"))

    printer.send(paper, chosen)

    assert (tmp_path / "kept.pdf").read_bytes() == paper
