import pytest
from hypothesis import given
from hypothesis.strategies import integers
from tests.build import yuan

from sheaf.domain.condition import (
    Check,
    Condition,
    at_least,
    at_most,
    between,
    excused,
    failed,
)
from sheaf.domain.money import Money

AGE, AMOUNT = Check.AGE, Check.AMOUNT


def test_a_limit_itself_is_met() -> None:
    assert [at_least(AGE, age, 18).passed for age in (17, 18, 19)] == [False, True, True]
    assert [at_most(AGE, age, 60).passed for age in (59, 60, 61)] == [True, True, False]
    assert [between(AGE, age, 18, 60).passed for age in (17, 18, 60, 61)] == [
        False,
        True,
        True,
        False,
    ]


def test_figure_and_limit_are_written_as_a_reader_sees_them() -> None:
    most = Money.parse("50000")

    assert at_most(AMOUNT, Money.parse("50000.01"), most) == Condition(
        AMOUNT, passed=False, figure="50,000.01", limit="50,000.00", beyond=1
    )
    assert between(Check.TERM, 12, 1, 36).limit == "1 – 36"


def unexplained(names: str, worst: int) -> Condition:
    code = Check.DEVIATIONS_EXPLAINED
    return Condition(code, passed=False, figure=names, beyond=worst)


def test_what_failed_keeps_its_order() -> None:
    met, one, other = (
        Condition(AGE, passed=True),
        Condition(AMOUNT, passed=False),
        Condition(Check.TERM, passed=False),
    )

    assert failed([one, met, other]) == (one, other)
    assert failed([met]) == ()


@given(then=integers(1, 10**9), now=integers(1, 10**9))
def test_what_was_set_aside_covers_what_is_no_worse(then, now) -> None:
    most = Money(0)

    covered = excused(at_most(AMOUNT, Money(now), most), at_most(AMOUNT, Money(then), most))

    assert covered is (now <= then)


@pytest.mark.parametrize(
    ("then", "now", "covered"),
    [
        (between(AMOUNT, yuan("900"), yuan("1000"), yuan("5000")),
         between(AMOUNT, yuan("800"), yuan("1000"), yuan("5000")), False),
        (between(AMOUNT, yuan("5100"), yuan("1000"), yuan("5000")),
         between(AMOUNT, yuan("5100"), yuan("1000"), yuan("4000")), False),
        (at_least(Check.GUARANTOR_INSTALMENT, yuan("500"), yuan("600")),
         at_least(Check.GUARANTOR_INSTALMENT, yuan("500"), yuan("550")), True),
        (at_least(Check.GUARANTOR_INSTALMENT, yuan("500"), yuan("600")),
         at_least(Check.GUARANTOR_INSTALMENT, yuan("500"), yuan("650")), False),
        (at_most(Check.ARREARS, yuan("200"), yuan("0")),
         at_most(Check.ARREARS, yuan("200.01"), yuan("0")), False),
        (Condition(Check.PAPERS, passed=False, figure="id_card, income_proof"),
         Condition(Check.PAPERS, passed=False, figure="income_proof"), True),
        (Condition(Check.PAPERS, passed=False, figure="id_card"),
         Condition(Check.PAPERS, passed=False, figure="income_proof"), False),
        (unexplained("equity, purchases", 1200), unexplained("purchases", 1200), True),
        (unexplained("purchases", 1200), unexplained("purchases", 30000), False),
        (unexplained("purchases", 1200), unexplained("equity", 600), False),
        (Condition(Check.NOT_BLACKLISTED, passed=False),
         Condition(Check.NOT_BLACKLISTED, passed=False), True),
        (Condition(Check.SALES_CHECKED, passed=False, figure="1", limit="2"),
         Condition(Check.SALES_CHECKED, passed=False, figure="0", limit="2"), False),
    ],
)  # fmt: skip
def test_a_condition_measured_otherwise_is_not_covered(then, now, covered) -> None:
    assert excused(now, then) is covered
