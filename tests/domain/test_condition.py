from sheaf.domain.condition import Check, Condition, at_least, at_most, between, failed
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
        AMOUNT, passed=False, figure="50,000.01", limit="50,000.00"
    )
    assert between(Check.TERM, 12, 1, 36).limit == "1 – 36"


def test_what_failed_keeps_its_order() -> None:
    met, one, other = (
        Condition(AGE, passed=True),
        Condition(AMOUNT, passed=False),
        Condition(Check.TERM, passed=False),
    )

    assert failed([one, met, other]) == (one, other)
    assert failed([met]) == ()
