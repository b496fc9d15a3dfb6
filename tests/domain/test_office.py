import pytest

from sheaf.domain.office import KINDS, Office, short_number

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


@pytest.mark.parametrize("office", [CHINESE, ENGLISH])
@pytest.mark.parametrize(
    ("kind", "short"),
    [
        ("contract", "2026-00012"),
        ("receipt", "R2026-00318"),
        ("application", "A2026-0001"),
        ("certificate", "S2026-00003-1"),
        ("guarantee", ""),
        ("notice", ""),
    ],
)
def test_the_short_number_of_the_screens_is_found_in_the_long_one(
    office, kind, short
) -> None:
    full = office.full_number(kind, short or "2026-00012-1")

    assert short_number(full) == short


def test_what_bears_no_number_of_ours_has_no_short_one() -> None:
    assert short_number("2026-00021") == ""


def test_no_two_kinds_are_numbered_alike() -> None:
    characters, letters = zip(*KINDS.values(), strict=True)

    assert len(set(characters)) == len(set(letters)) == len(KINDS)


@pytest.mark.parametrize(
    ("place", "address", "language", "whole"),
    [
        ("清河县上河镇", "上河镇中街1号", "zh_CN", "清河县上河镇中街1号"),
        ("清河县上河镇", "中街1号", "zh_CN", "清河县上河镇中街1号"),
        ("清河县上河镇", "清河县上河镇中街1号", "zh_CN", "清河县上河镇中街1号"),
        ("清河县", "", "zh_CN", "清河县"),
        ("Shanghe", "1 Middle Street", "en", "Shanghe, 1 Middle Street"),
        ("Shanghe", "1 Middle Street, Shanghe", "en", "1 Middle Street, Shanghe"),
    ],
)
def test_place_and_address_are_joined_without_repetition(
    place, address, language, whole
) -> None:
    office = Office("信用社", "农信", place=place, address=address, language=language)

    assert office.whole_address == whole
