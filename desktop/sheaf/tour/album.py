"""What a tour leaves: numbered pictures of every step, and every paper that was printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtGui import QPixmap

from sheaf.ui.preview import picture

WIDE = 1000  # pixels of the picture of a paper's first page


class Album:
    """One folder; things are numbered in the order in which they happened."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.left = folder, list[Path]()
        self._count = 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in self._made_before():
            old.unlink()

    def add_picture(self, name: str, seen: QPixmap) -> None:
        """Keep a picture of a step."""
        self._count += 1
        path = self.folder / f"{self._count:03}-{name}.png"
        seen.save(str(path))
        self.left.append(path)

    def add_paper(self, name: str, content: bytes) -> None:
        """Keep a paper, and a picture of its first page."""
        self._count += 1
        path = self.folder / f"{self._count:03}-{name}.pdf"
        path.write_bytes(content)
        document = pypdfium2.PdfDocument(content)
        drawn = path.with_suffix(".png")
        picture(document[0], WIDE).save(str(drawn))
        document.close()
        self.left += [path, drawn]

    def _made_before(self) -> Iterator[Path]:
        """Find what an earlier tour left under its numbers, and nothing else."""
        for ending in ("png", "pdf"):
            yield from self.folder.glob(f"[0-9][0-9][0-9]-*.{ending}")
