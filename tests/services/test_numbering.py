import pytest

from sheaf.domain.office import KINDS
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


def test_a_short_number_begins_as_the_paper_does_and_as_no_other() -> None:
    for kind, (letter, _figures) in numbering.SERIES.items():
        own = KINDS[kind][1] if kind in KINDS else letter
        assert letter in {"", own}
        assert letter not in {one for other, (_, one) in KINDS.items() if other != kind}
