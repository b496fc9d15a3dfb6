"""Adding a photograph or a scan to a file: taken from a disk, kept in the books."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from sheaf.domain.customer import PictureKind
from sheaf.domain.errors import Unusable
from sheaf.queries import customers
from sheaf.services import pictures
from sheaf.services.papers import Scan
from sheaf.ui import theme
from sheaf.ui.customers.album import decoded
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import across, button
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

LONGEST = 1800  # pixels of a side: a card stays legible, the books stay small
QUALITY = 85
SHOWN = 320  # dp of the preview
LETTERS = {PictureKind.PHOTOGRAPH: "zp", PictureKind.SCAN: "sm"}
PDF = b"%PDF-"


def prepared(path: str, name: str) -> Scan:
    """Read a picture upright and no larger than legible, or a PDF as it is."""
    file = Path(path.strip().strip("\"'")).expanduser()
    try:
        content = file.read_bytes()
    except (OSError, ValueError) as error:
        raise Unusable("file", "not_a_file", path) from error
    name = name.strip() or file.name
    if content.startswith(PDF):
        return Scan(name, "application/pdf", content)
    image = decoded(content, LONGEST)
    if image.isNull():
        raise Unusable("file", "not_a_picture", path)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]  # Qt takes text here
    return Scan(name, "image/jpeg", bytes(kept.data()))


class PhotoSheet(FormSheet):
    """Choose a picture, say what it shows; ``extra`` is the kind it most likely is."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        name = desk.read(customers.customer, place.id).name
        self.say(self.tr("Add a photograph or scan"), name)
        options = [Option(one, words_for(one), keys) for one, keys in LETTERS.items()]
        self.kind, self.file = ChoiceEdit(options), LineEdit()
        self.kind.choose(PictureKind(place.extra or PictureKind.PHOTOGRAPH.value))
        self.file.setPlaceholderText(self.tr("Path of the picture or PDF"))
        self.preview = QLabel()
        self.browse = button(self.tr("Browse"))
        self.browse.clicked.connect(lambda _checked: self._browse())
        file = Field("file", self.tr("File"), self.file, 12).must().ruled(self._look)
        self.form.row(file)
        self.form.add(across(self.browse, None))
        shows = Field("name", self.tr("What it shows"), LineEdit(), 8)
        self.form.row(Field("kind", self.tr("Kind"), self.kind, 4), shows)
        self.form.add(self.preview)
        self.fill(self.form)
        title = self.tr("Picture of {0}").format(name)
        self.begin(title, self.tr("Kept in the books, encrypted"))

    def first(self) -> QWidget | None:
        """Begin with the file."""
        return self.file

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Add")

    def perform(self) -> None:
        """Keep the picture in the books."""
        values = self.form.values()
        scan = prepared(values["file"], values["name"] or "")
        self.act(pictures.add, self.place.id, values["kind"], scan)

    def done(self, _answer: Any) -> None:
        """Say that it is done; the file on the disk is not ours to delete."""
        tell(self, self.tr("Added. Your own file was left where it is."))

    def _browse(self) -> None:
        pictures_ = self.tr("Pictures and PDF")
        path, _ = QFileDialog.getOpenFileName(
            self, self.browse.text(), "", f"{pictures_} (*.jpg *.jpeg *.png *.pdf)"
        )
        if path:
            self.file.put(path)
            self.file.edited.emit()
            self.form.field("file").check()
            self.form.focus(self.form.field("name"))

    def _look(self, path: str) -> str:
        scan = prepared(path, "")
        shown = QPixmap()
        if scan.media != "application/pdf":
            side = theme.dp(SHOWN)
            shown = QPixmap.fromImage(decoded(scan.content, side))
        self.preview.setPixmap(shown)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return self.tr("Kept, {0} KB").format(len(scan.content) // 1000 + 1)
