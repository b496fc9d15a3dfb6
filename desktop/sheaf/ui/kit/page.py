"""A page with the books behind it, looked at anew when they change."""

from __future__ import annotations

from sheaf.ui.desk import Desk
from sheaf.ui.kit.page_base import PageBase
from sheaf.ui.place import Place

__all__ = ["Page", "PageBase"]


class Page(PageBase):
    """Show a place of the books: ``reload`` reads them through ``desk``."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(place)
        self.desk = desk
        desk.changed.connect(self.look_again)
