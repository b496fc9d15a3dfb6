import pytest

from sheaf.services import numbering


@pytest.mark.parametrize(
    ("kind", "first"),
    [("contract", "2026-00001"), ("receipt", "R2026-00001"), ("application", "A2026-0001")],
)
def test_each_kind_has_its_own_series(work, kind, first) -> None:
    assert numbering.give(work, kind) == first


def test_no_two_kinds_share_a_letter() -> None:
    letters = [letter for letter, _figures in numbering.SERIES.values()]

    assert len(set(letters)) == len(letters)
