"""The menu: a letter takes every line of it."""

from hypothesis import given
from hypothesis import strategies as st

from sheaf.ui.menu import lettered


def letters(lines: list[str]) -> list[str]:
    return [line[line.index("&") + 1].upper() for line in lettered(lines)]


def test_the_head_of_a_word_is_the_letter() -> None:
    assert lettered(["New", "Note a visit"]) == ["&New", "Note &a visit"]


def test_chinese_has_its_letter_behind() -> None:
    assert lettered(["新建", "查看"]) == ["新建 (&A)", "查看 (&B)"]


def test_an_ampersand_of_the_words_stays_one() -> None:
    assert lettered(["Papers & scans"]) == ["&Papers && scans"]


@given(st.lists(st.text("abcdef 新建", min_size=1, max_size=8), max_size=20))
def test_no_two_lines_share_a_letter(lines) -> None:
    found = letters(lines)

    assert len(set(found)) == len(lines)
