import pytest

from sheaf.domain.office import KINDS, Office

CHINESE = Office("清河信用社上河分社", "清河农信")
ENGLISH = Office("Qinghe Credit Cooperative", "QH", language="en")


@pytest.mark.parametrize(
    ("kind", "number", "full"),
    [
        ("contract", "2026-00012", "清河农信借字〔2026〕第00012号"),
        ("receipt", "R2026-00318", "清河农信收字〔2026〕第00318号"),
        ("guarantee", "2026-00012-2", "清河农信保字〔2026〕第00012-2号"),
    ],
)
def test_numbers_are_spelt_as_papers_carry_them(kind, number, full) -> None:
    assert CHINESE.full_number(kind, number) == full


def test_english_papers_carry_a_letter() -> None:
    assert ENGLISH.full_number("receipt", "R2026-00318") == "QH-R-2026-00318"


def test_no_two_kinds_are_numbered_alike() -> None:
    characters, letters = zip(*KINDS.values(), strict=True)

    assert len(set(characters)) == len(set(letters)) == len(KINDS)
