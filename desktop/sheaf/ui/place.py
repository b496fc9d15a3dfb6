"""Where one is in the program: what a page shows, and where it sends one next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the sign-in names places, and has no figures
    from sheaf.domain.portfolio import Figure

PREPARING = "preparing"  # what a notebook is opened for when the visit is prepared by it


@dataclass(frozen=True, slots=True)
class Place:
    """A page or a sheet: ``Place("loan", 12)``.

    ``id`` is the row it is about, 0 for none; ``extra`` what else it must know, as text,
    so that a place can be written down and come back to.
    """

    kind: str
    id: int = 0
    extra: str = ""

    @property
    def form(self) -> tuple[str, int, str]:
        """What a draft of the form at this place is found again by."""
        return self.kind, self.id, self.extra


def figure_loans(figure: Figure, day: date) -> Place:
    """Name the place of the loans that a figure of risk counts on a day."""
    return Place("figure_loans", list(type(figure)).index(figure), day.isoformat())
