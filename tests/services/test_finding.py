import pytest

from sheaf.services.finding import NAME, NUMBER, VILLAGE, terms_of


@pytest.mark.parametrize(
    ("surname", "initials"),
    [
        ("曾", "cz"),
        ("单", "sd"),
        ("覃", "qt"),
        ("仇", "qc"),
        ("解", "xj"),
        ("查", "zc"),
        ("区", "oq"),
        ("翟", "zd"),
    ],
)
def test_a_surname_is_found_under_every_reading(surname, initials) -> None:
    words = terms_of([f"{surname}德海"], [], [])

    assert all(f"{initial}dh" in words for initial in initials)


def test_a_name_is_found_by_its_characters_its_reading_and_its_initials() -> None:
    words = terms_of(["王芳"], [], [])

    assert {"王芳", "wangfang", "fang", "wf"} <= words.keys()


def test_numbers_are_found_by_head_and_tail_and_villages_last() -> None:
    words = terms_of(["王芳"], ["13800000012"], ["上河村"])

    assert words["13800000012"] == words["<21000000831"] == NUMBER
    assert (words["王芳"], words["shc"]) == (NAME, VILLAGE)


def test_nothing_is_found_under_nothing() -> None:
    assert terms_of(["", "覃"], [""], [""]).keys() >= {"覃", "q", "t"}
    assert "" not in terms_of(["覃"], [], [])


def test_a_long_name_does_not_make_endless_words() -> None:
    assert len(terms_of(["长乐县单家重兴种植农民专业合作社"], [], [])) < 120
