import sys

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from reportlab.lib.pagesizes import A5, landscape
from tests.ui.test_printer import paper, queue

from sheaf.ui import printer, sending
from sheaf.ui.aside import Aside
from sheaf.ui.messages import lament

__all__ = ["paper", "queue"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_a_printer_that_refuses_is_named(qapp, paper, queue) -> None:
    (queue / "lp").write_text("#!/bin/sh\nexit 1\n")

    with pytest.raises(sending.NoPrinter):
        printer.way(paper, printer.of(paper, "R")).go()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_a_print_service_that_does_not_start_took_no_paper(qapp, paper, queue) -> None:
    (queue / "lp").write_text("#!/nowhere/sh\n")

    with pytest.raises(sending.NoPrinter):
        printer.way(paper, printer.of(paper, "R")).go()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_of_a_print_service_that_hangs_nobody_knows_what_it_took(
    qapp, paper, queue, monkeypatch
) -> None:
    monkeypatch.setattr(sending, "PATIENCE", 0.1)
    (queue / "lp").write_text("#!/bin/sh\nexec sleep 60\n")

    with pytest.raises(sending.NoAnswer):
        printer.way(paper, printer.of(paper, "R")).go()


def test_a_picture_of_each_page_keeps_its_size(qapp, paper, tmp_path) -> None:
    chosen = printer.of(paper, "R")
    chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.setOutputFileName(str(tmp_path / "drawn.pdf"))

    sending.draw(paper, chosen)

    drawn = pypdfium2.PdfDocument(tmp_path / "drawn.pdf")
    assert len(drawn) == 3
    assert drawn[0].get_size() == pytest.approx(landscape(A5), abs=2)
    assert min(drawn[2].render().to_pil().convert("L").getextrema()) < 128


def test_just_the_pages_that_were_chosen_are_drawn(qapp, paper, tmp_path) -> None:
    chosen = printer.of(paper, "R")
    chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.setOutputFileName(str(tmp_path / "drawn.pdf"))
    chosen.setFromTo(2, 3)

    sending.draw(paper, chosen)

    assert len(pypdfium2.PdfDocument(tmp_path / "drawn.pdf")) == 2


def test_a_file_that_cannot_be_written_leaves_the_one_before(paper, tmp_path) -> None:
    (tmp_path / "kept.pdf").mkdir()

    with pytest.raises(sending.NoFile):
        sending.put(tmp_path / "kept.pdf", paper)
    with pytest.raises(sending.NoFile):
        sending.put(tmp_path / "nowhere" / "kept.pdf", paper)

    assert [one.name for one in tmp_path.iterdir()] == ["kept.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_a_paper_that_no_books_keep_is_sent_aside_too(qtbot, paper, queue) -> None:
    gate = queue / "gate"
    (queue / "lp").write_text(
        f'#!/bin/sh\nwhile [ ! -e "{gate}" ]; do sleep 0.02; done\ncat > "{queue}/paper"'
    )
    window = QWidget()
    qtbot.addWidget(window)

    printer.send(paper, printer.of(paper, "R"), window)

    assert not (queue / "paper").exists()
    gate.touch()
    qtbot.waitUntil((queue / "paper").exists)
    [aside] = window.findChildren(Aside)
    aside.finish()
    assert (queue / "paper").read_bytes() == paper


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_a_paper_that_no_books_keep_says_how_it_failed(qtbot, paper, queue) -> None:
    (queue / "lp").write_text("#!/bin/sh\nexit 1\n")
    window = QWidget()
    qtbot.addWidget(window)

    with qtbot.captureExceptions() as raised:
        printer.send(paper, printer.of(paper, "R"), window)
        qtbot.waitUntil(lambda: len(raised) == 1)

    assert lament(raised[0][1]).startswith("The printer did not take the paper")
