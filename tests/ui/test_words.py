from sheaf.domain.identity import Standing as Age
from sheaf.domain.teller import Permission, Role
from sheaf.queries.standing import Standing
from sheaf.ui.words import has_words, words_for


def test_a_role_is_said_in_words(qapp) -> None:
    assert words_for(Role.LOAN_OFFICER) == "Loan officer"


def test_two_enums_of_one_name_are_told_apart(qapp) -> None:
    assert words_for(Standing.OVERDUE) == "overdue"
    assert words_for(Age.MINOR) == "too young"


def test_what_has_no_words_says_so() -> None:
    assert has_words(Role.TELLER)
    assert not has_words(Permission.APPLY)
