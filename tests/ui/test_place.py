"""Where one is."""

from __future__ import annotations

from sheaf.ui.place import Place


def test_a_place_is_a_value_one_can_compare_and_keep() -> None:
    assert Place("loan", 12) == Place("loan", 12, "")
    assert len({Place("today"), Place("today", 0)}) == 1


def test_a_draft_is_found_by_all_that_its_place_knows() -> None:
    assert Place("sign", 3, "7").form == ("sign", 3, "7")
