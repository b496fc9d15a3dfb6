"""Where one is."""

from __future__ import annotations

from sheaf.ui.place import Place


def test_a_place_is_a_value_one_can_compare_and_keep() -> None:
    assert Place("loan", 12) == Place("loan", 12, "")
    assert len({Place("today"), Place("today", 0)}) == 1
