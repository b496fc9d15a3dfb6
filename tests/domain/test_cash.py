import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheaf.domain.cash import (
    DENOMINATIONS,
    CashDay,
    Count,
    NotTheCount,
    TillShort,
    check_till,
    counted,
)
from sheaf.domain.errors import Unusable
from sheaf.domain.money import ZERO, Money

yuan = Money.parse


def test_what_was_counted_is_compared_with_what_should_be_there():
    day = CashDay(yuan("70"), yuan("50"), yuan("20"))

    assert day.expected == yuan("100")
    assert day.difference(yuan("99.50")) == yuan("-0.50")
    assert day.difference(yuan("101")) == yuan("1")


def test_more_than_the_till_holds_cannot_be_paid_out():
    day = CashDay(yuan("100"), ZERO, ZERO)
    check_till(day, yuan("100"))

    with pytest.raises(TillShort) as refused:
        check_till(day, yuan("100.01"))

    assert refused.value.held == yuan("100")


@pytest.mark.parametrize(
    ("pieces", "reason"),
    [({Money(300): 1}, "unknown_denomination"), ({Money(100): -1}, "negative")],
)
def test_pieces_that_cannot_be_are_refused(pieces, reason):
    with pytest.raises(Unusable) as refused:
        counted(pieces)

    assert (refused.value.field, refused.value.reason) == ("pieces", reason)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(DENOMINATIONS), st.integers(0, 1000)))
def test_the_count_is_the_sum_of_all_pieces(pieces):
    assert counted(pieces).fen == sum(one.fen * many for one, many in pieces.items())


def test_a_count_is_a_sum_alone_or_with_the_pieces_that_make_it():
    Count(yuan("300")).check()
    Count(yuan("300"), {yuan("100"): 3}).check()
    Count(yuan("0"), {yuan("100"): 0}).check()


def test_pieces_that_do_not_come_to_the_sum_are_refused():
    with pytest.raises(NotTheCount) as refusal:
        Count(yuan("200"), {yuan("100"): 3}).check()

    assert (refusal.value.pieces, refusal.value.given) == (yuan("300"), yuan("200"))


def test_a_till_never_holds_less_than_nothing():
    with pytest.raises(Unusable):
        Count(yuan("-1")).check()
