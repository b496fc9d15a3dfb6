from decimal import Decimal

import pytest

from sheaf.ui.office import product


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (None, ()),
        ("", ()),
        ("种植证明", ("种植证明",)),
        ("甲，乙、丙； 丁,戊", ("甲", "乙", "丙", "丁", "戊")),
    ],
)
def test_names_are_told_apart_by_any_comma(text, names) -> None:
    assert product._names_in(text) == names


@pytest.mark.parametrize(
    ("share", "percent"), [("0.50", "50"), ("1.00", "100"), ("0", "0"), ("0.005", "0.5")]
)
def test_a_share_is_written_in_per_cent_and_read_back(share, percent) -> None:
    assert product._percent(Decimal(share)) == percent
    assert product._share(Decimal(percent)) == Decimal(share)
