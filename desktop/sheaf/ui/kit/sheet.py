"""A sheet with the books behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.sheet_base import SheetBase
from sheaf.ui.place import Place

__all__ = ["Sheet", "SheetBase"]


class Sheet(SheetBase):
    """A form over a page: it reads and writes through ``desk``."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.place = desk, place

    def acts(self) -> list[Offer]:
        """Let what is typed go undone."""
        return [offer("back", self.leave, self.tr("Cancel"))]
