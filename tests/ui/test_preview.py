import io

import pytest
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from sheaf.ui.preview import Preview


def a_paper() -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written)
    for _ in range(2):
        canvas.setFont("Helvetica", 60)
        canvas.drawString(72, 500, "R2026-000001")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.fixture
def preview(qtbot):
    preview = Preview(a_paper())
    qtbot.addWidget(preview)
    preview.resize(800, 600)
    with qtbot.waitExposed(preview):
        preview.show()
    return preview


def ink(widget) -> int:
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(value < 128 for value in bytes(shown.constBits()))


def test_every_page_is_as_wide_as_the_window(preview) -> None:
    assert len(preview.pages) == 2
    assert all(0 < preview.viewport().width() - page.width() < 40 for page in preview.pages)


def test_what_is_shown_has_ink_on_it(preview) -> None:
    assert ink(preview.pages[0]) > 1000


def test_it_zooms_and_fits_again(preview) -> None:
    fitting = preview.pages[0].width()

    preview.closer()
    zoomed = preview.pages[0].width()
    preview.fit()

    assert zoomed == pytest.approx(fitting * 1.25, abs=1)
    assert preview.pages[0].width() == fitting


def test_it_neither_shrinks_nor_grows_without_end(preview) -> None:
    fitting = preview.pages[0].width()

    for _ in range(20):
        preview.farther()
    assert preview.pages[0].width() == pytest.approx(fitting / 2, abs=1)

    for _ in range(20):
        preview.closer()
    assert preview.pages[0].width() == pytest.approx(fitting * 4, abs=1)
