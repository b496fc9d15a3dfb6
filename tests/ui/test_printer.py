import io
import os
import sys

import pypdf
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSpinBox, QWidget
from reportlab.lib.pagesizes import A5, landscape
from reportlab.pdfgen.canvas import Canvas

from sheaf.ui import printer
from sheaf.ui.sending import NoSuchPages, check_pages


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

    printer.way(paper, chosen).go()

    assert (queue / "paper").read_bytes() == paper
    assert "-n 2 -t R2026-000001 -P 2-3" in (queue / "said").read_text()


def test_printing_to_a_file_writes_the_paper_itself(qapp, paper, tmp_path) -> None:
    chosen = printer.of(paper, "R")
    chosen.setOutputFileName(str(tmp_path / "kept.pdf"))

    printer.way(paper, chosen).go()

    assert (tmp_path / "kept.pdf").read_bytes() == paper


def test_the_pages_chosen_for_one_paper_count_for_another_set_alike(qapp, paper) -> None:
    chosen = printer.of(paper, "R")
    chosen.setPageRanges(QPageRanges.fromString("1,3-4"))

    other = printer.as_chosen(chosen, paper, "R-2")

    said = printer.options(other)
    assert said[said.index("-P") + 1] == "1,3-4"


def test_a_file_holds_just_the_pages_that_were_chosen(qapp, paper, tmp_path) -> None:
    chosen = printer.of(paper, "R")
    chosen.setOutputFileName(str(tmp_path / "kept.pdf"))
    chosen.setFromTo(2, 3)

    printer.way(paper, chosen).go()

    kept = pypdf.PdfReader(tmp_path / "kept.pdf")
    assert [page.extract_text().strip() for page in kept.pages] == ["second", "third"]


def test_the_dialog_offers_the_pages_there_are_and_what_is_chosen_is_printed(
    qtbot, machine, paper, tmp_path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    heard = []
    printer.choose(paper, "R", window, heard.append)
    [dialog] = window.findChildren(QPrintDialog)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 3)
    dialog.findChild(QRadioButton, "printRange").setChecked(True)
    dialog.findChild(QSpinBox, "from").setValue(2)
    dialog.findChild(QSpinBox, "to").setValue(2)
    dialog.findChild(QLineEdit, "filename").setText(str(tmp_path / "out.pdf"))

    dialog.accept()

    [chosen] = heard
    assert chosen.pageRanges().toString() == "2"


def test_pages_that_the_paper_has_not_are_refused_and_nothing_is_printed(
    paper, qapp
) -> None:
    wanted = printer.of(paper, "R")
    wanted.setPageRanges(QPageRanges.fromString("7-9"))

    with pytest.raises(NoSuchPages):
        check_pages(paper, wanted)
    wanted.setPageRanges(QPageRanges.fromString("3-9"))
    check_pages(paper, wanted)
