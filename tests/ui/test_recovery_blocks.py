import pytest
from PySide6.QtWidgets import QLabel

from sheaf.domain.errors import Unusable
from sheaf.ui.recovery_blocks import blocks_grid, check_last

BLOCKS = ("AAAA", "BBBB", "CCCC", "DDDD", "EEEE", "FFFF", "GGGG", "H234")


def test_the_blocks_stand_in_their_order(qtbot) -> None:
    grid = blocks_grid(BLOCKS)
    qtbot.addWidget(grid)

    assert tuple(one.text() for one in grid.findChildren(QLabel)) == BLOCKS


def test_only_the_last_block_shows_that_the_key_is_at_hand() -> None:
    check_last("H234", BLOCKS)
    with pytest.raises(Unusable):
        check_last("GGGG", BLOCKS)
