from sheaf.domain.typed import digits, narrow


def test_full_width_signs_are_made_narrow() -> None:
    assert narrow(" １２３，４５。６ ") == "123,45.6"


def test_spaces_and_dashes_in_a_number_do_not_matter() -> None:
    assert digits("138-0013 8000") == "13800138000"
    assert digits("13000019850315121ｘ") == "13000019850315121X"
