"""A cell is named as one finds it in the notebook."""

from __future__ import annotations

import pytest

from sheaf.domain.investigation.notebook import Sheet
from sheaf.ui.notebook_cells import cell_words, place_of


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("household.1.2", "Household costs, line 2: How often"),
        ("turnover.0.0", "Turnover: Margin (%)"),
    ],
)
def test_a_cell_has_its_page_its_line_and_its_column(place, words) -> None:
    assert cell_words(place) == words


def test_a_place_is_read_back() -> None:
    assert place_of("household.1.2") == (Sheet.HOUSEHOLD, 1, 2)
