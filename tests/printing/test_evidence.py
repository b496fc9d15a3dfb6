"""The photographs of a report stand over the figures that they prove."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from tests.printing.counter import an_investigation, read

from sheaf.domain.investigation.evidence import Photograph
from sheaf.domain.investigation.known import Known
from sheaf.printing.investigation_report import render


def a_picture() -> bytes:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0x448844)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    return bytes(buffer.data().data())


def pictured(language: str = "zh_CN", **contents: bytes):
    """Prove stock and cash of the village shop by two photographs."""
    report = an_investigation(language)
    told = report.submitted
    photographs = (
        Photograph(7, "货架.jpg", "image/jpeg", ""),
        Photograph(9, "盘点表.pdf", "application/pdf", ""),
    )
    pages = told.pages | {"stock": (("全店存货", "1", "142000", "P1"),)}
    setting = replace(told.setting, known=Known(photographs=photographs))
    submitted = replace(told, pages=pages, setting=setting)
    found = {7: contents.get("first", a_picture()), 9: b"%PDF-"}
    return replace(report, submitted=submitted, contents=found)


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh_CN", "P1货架.jpg：存货全店存货"), ("en", "P1货架.jpg:Stock全店存货")],
)
def test_a_picture_stands_over_what_it_proves(language, said) -> None:
    drawn = render(pictured(language))

    assert said in read(drawn)
    assert "P2盘点表.pdf" in read(drawn)
    images = [one for page in PdfReader(BytesIO(drawn)).pages for one in page.images]
    assert len(images) == 1


def test_what_cannot_be_read_is_named_alone() -> None:
    drawn = render(pictured(first=b"no picture"))

    assert "P1货架.jpg" in read(drawn)


def test_without_photographs_the_report_says_so() -> None:
    assert "没有照片" in read(render(an_investigation()))
