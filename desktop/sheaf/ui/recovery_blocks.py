"""A recovery key on the screen: its blocks, large; the last one is typed again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sheaf.domain.errors import Unusable
from sheaf.ui.kit.layout import holding, label

ACROSS = 4


def blocks_grid(blocks: Sequence[str]) -> QWidget:
    """Lay the blocks out in their order, to be read and compared."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    for at, block in enumerate(blocks):
        shown = label(block, scale="figure")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(shown, at // ACROSS, at % ACROSS)
    return holding(grid)


def check_last(typed: str, blocks: Sequence[str]) -> None:
    """Refuse all but the last block: whoever types it holds the key."""
    if typed != blocks[-1]:
        raise Unusable("block", "not_the_last_block")
