"""Photographs and scans: into the books, and out again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from sheaf.domain.errors import Unusable
from sheaf.queries import customers as registry
from sheaf.ui.customers.album import decoded
from sheaf.ui.customers.photo import LONGEST, prepared

PDF = b"%PDF-1.4\n%made up"


@pytest.fixture
def picture(tmp_path):
    def picture(name: str = "face.png", size: tuple[int, int] = (300, 200)):
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(QColor("green"))
        assert image.save(str(tmp_path / name))
        return tmp_path / name

    return picture


@pytest.mark.parametrize("name", ["face.png", "face.jpg", "face.bmp"])
def test_a_picture_is_kept_as_every_machine_can_show_it(qapp, picture, name) -> None:
    scan = prepared(str(picture(name)), "")

    assert (scan.media, scan.name) == ("image/jpeg", name)
    assert decoded(scan.content, 1000).width() == 300


def test_a_large_picture_is_made_as_small_as_one_can_read_it(qapp, picture) -> None:
    scan = prepared(str(picture(size=(4000, 3000))), "身份证正面")

    image = decoded(scan.content, 10_000)
    assert (image.width(), image.height()) == (LONGEST, LONGEST * 3 // 4)
    assert scan.name == "身份证正面"


def test_a_pdf_is_kept_as_it_is(qapp, tmp_path) -> None:
    (tmp_path / "card.pdf").write_bytes(PDF)

    scan = prepared(f'"{tmp_path / "card.pdf"}"', "")

    assert (scan.media, scan.content) == ("application/pdf", PDF)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "not_a_file"), (b"", "not_a_picture"), (b"GIF89a", "not_a_picture")],
)
def test_what_is_no_picture_is_refused(qapp, tmp_path, content, reason) -> None:
    file = tmp_path / "x"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(Unusable) as caught:
        prepared(str(file), "")

    assert (caught.value.field, caught.value.reason) == ("file", reason)


def test_half_a_picture_is_refused(qapp, picture) -> None:
    file = picture()
    file.write_bytes(file.read_bytes()[:20])

    with pytest.raises(Unusable):
        prepared(str(file), "")


def test_a_picture_is_added_shown_small_and_opened_large(
    qtbot, window, desk, wang, go, hand, picture
) -> None:
    page = go("customer", wang)
    hand.press("Ctrl+Shift+P")
    hand.fill(str(picture()), "1", "门面")
    assert not window.sheets

    [kept] = desk.read(registry.attachments, wang)
    assert (kept.kind, kept.name) == ("photograph", "门面")
    small = page.album.thumbnails[kept.id]
    qtbot.waitUntil(lambda: small.icon().availableSizes()[0].width() > 60, timeout=30_000)
    small.click()
    assert window.front.place.kind == "picture"
    assert window.front.picture.name == "门面"
    hand.press("Escape")
    assert window.front is page


def test_a_wrong_path_is_said_beside_its_field(wang, go, hand) -> None:
    sheet = go("photo", wang, "scan")

    hand.fill("nowhere.png")

    assert "no such file" in sheet.form.field("file")._says.text()
