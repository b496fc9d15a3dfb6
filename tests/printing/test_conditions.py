"""What an application is judged by, on paper."""

from sheaf.domain.condition import Check
from sheaf.printing.conditions import CONDITIONS


def test_every_condition_is_named_in_both_languages() -> None:
    assert set(CONDITIONS) == set(Check)
    assert all(chinese and english for chinese, english in CONDITIONS.values())
