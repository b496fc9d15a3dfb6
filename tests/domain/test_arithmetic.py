from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.arithmetic import work_out
from sheaf.domain.errors import Unusable


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("2+3*4", "14"),
        ("(2+3)*4", "20"),
        ("12,000 × 9% ÷ 12", "90"),
        ("１２３４．５＋０．５", "1235"),
        ("-5--3", "-2"),
        ("100-50-25=", "25"),
        ("8/2/2", "2"),
        (".5*3", "1.5"),
    ],
)
def test_sums_are_worked_out_as_in_school(typed, answer) -> None:
    assert work_out(typed) == Decimal(answer)


@pytest.mark.parametrize(
    "typed", ["", "1+", "(1", "1)", "two", "1 2", "__import__", "1" * 201]
)
def test_what_is_no_sum_is_refused(typed) -> None:
    with pytest.raises(Unusable) as refused:
        work_out(typed)

    assert refused.value.reason == "not_a_sum"


@pytest.mark.parametrize("typed", ["1/0", "5/(2-2)"])
def test_nothing_is_divided_by_zero(typed) -> None:
    with pytest.raises(Unusable) as refused:
        work_out(typed)

    assert refused.value.reason == "divided_by_zero"


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=9))
def test_a_column_of_figures_adds_up(figures) -> None:
    typed = "+".join(f"({figure})" for figure in figures)

    assert work_out(typed) == sum(figures)


@given(st.text(alphabet="0123456789.,+-*/()% ", max_size=30))
def test_whatever_is_typed_is_worked_out_or_refused(typed) -> None:
    try:
        answer = work_out(typed)
    except Unusable:
        return
    assert isinstance(answer, Decimal)
