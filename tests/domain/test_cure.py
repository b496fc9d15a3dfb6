from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import NINE, covenants, yuan

from sheaf.domain.arrears import Due, LateRules, Settled
from sheaf.domain.cure import (
    Span,
    StillBad,
    TooSoon,
    Towards,
    arrears,
    bad_spans,
    check_cure,
    held,
    towards,
)
from sheaf.domain.kept import Kept
from sheaf.domain.loan import Covenants, Fee, Loan, Standing, Status
from sheaf.domain.money import ZERO
from sheaf.domain.policy import Policy
from sheaf.domain.repayment import Component
from sheaf.domain.risk import RiskClass, bad_after
from sheaf.domain.risk_note import NOTHING, Note, NoteKind, Notes

LENT = date(2026, 1, 10)
FREE = Covenants(LateRules(NINE, Decimal("0.50"), late_interest=False))
LOAN = Loan(
    1, "2026-00001", 1, "王芳", yuan("1200"), NINE, "equal_principal", "credit",
    LENT, date(2027, 1, 10), 2, FREE,
)  # fmt: skip
DUES = tuple(
    Due(n, day, day, yuan("10"), yuan("100"))
    for n, day in ((n, date(2026 + n // 12, n % 12 + 1, 10)) for n in range(1, 13))
)
POLICY = Policy()


def standing(*paid_on: date, **changes) -> Standing:
    """Pay one instalment after the other in full, each on a day."""
    settled = tuple(
        Settled(on, n, component, amount)
        for n, on in enumerate(paid_on, 1)
        for component, amount in (
            (Component.INTEREST, yuan("10")),
            (Component.PRINCIPAL, yuan("100")),
        )
    )
    made = Standing(LOAN, Status.ACTIVE, 1, DUES, settled, (), Kept(ZERO, date.max))
    return replace(made, **changes)


def is_held(standing: Standing, notes: Notes, day: date) -> bool:
    spans = bad_spans(arrears(standing, day), notes, standing.loan.security)
    return held(spans, notes, day)


def test_a_span_ends_before_its_last_day_or_goes_on() -> None:
    assert Span(LENT, LENT + timedelta(2)).last(date(2026, 5, 1)) == LENT + timedelta(1)
    assert Span(LENT, None).last(date(2026, 5, 1)) == date(2026, 5, 1)
    assert Span(LENT, LENT).last(date(2026, 5, 1)) is None
    assert Span(date(2026, 6, 1), None).last(date(2026, 5, 1)) is None


def test_an_instalment_is_late_from_the_day_after_until_it_is_paid_in_full() -> None:
    late = arrears(standing(date(2026, 2, 10), date(2026, 3, 15)), date(2026, 5, 1))

    assert late == (
        Span(date(2026, 3, 11), date(2026, 3, 15)),
        Span(date(2026, 4, 11), None),
    )


@pytest.mark.parametrize(
    ("security", "most"), [("credit", 30), ("guarantor", 90), ("group", 90), ("pledge", 90)]
)
def test_a_loan_is_bad_once_its_security_lets_it_be(security, most) -> None:
    assert bad_after(security) == most


@pytest.mark.parametrize(("late", "bad"), [(30, False), (31, False), (32, True)])
def test_a_loan_that_was_bad_at_the_end_of_a_day_is_held(late, bad) -> None:
    paid_on = DUES[0].due_on + timedelta(late)  # on that day it is no longer late
    loan = standing(paid_on, *[date(2026, 3, 10)] * 11)

    assert is_held(loan, NOTHING, date(2026, 12, 31)) is bad


def test_a_bad_event_and_a_bad_class_by_hand_hold_too_when_they_end() -> None:
    loan = standing(*[LENT] * 12)
    for note in (
        Note(NoteKind.EVASION, date(2026, 3, 1), date(2026, 3, 2)),
        Note(NoteKind.BY_HAND, date(2026, 3, 1), date(2026, 3, 2), RiskClass.DOUBTFUL),
    ):
        assert is_held(loan, Notes((note,)), date(2026, 4, 1))


def test_what_ends_on_the_day_it_began_never_counted() -> None:
    note = Note(NoteKind.EVASION, date(2026, 3, 1), date(2026, 3, 1))

    assert not is_held(standing(*[LENT] * 12), Notes((note,)), date(2026, 4, 1))


def test_a_cure_lets_go_until_the_loan_is_bad_again() -> None:
    loan = standing(date(2026, 4, 10), *[date(2026, 3, 10)] * 2)  # the fourth stays unpaid
    notes = Notes((), (date(2026, 4, 20),))

    assert is_held(loan, NOTHING, date(2026, 5, 20))
    assert is_held(loan, notes, date(2026, 4, 19))
    assert not is_held(loan, notes, date(2026, 4, 20))
    assert not is_held(loan, notes, date(2026, 6, 9))
    assert is_held(loan, notes, date(2026, 6, 10))


def test_the_way_back_begins_when_all_is_paid() -> None:
    loan = standing(date(2026, 4, 10), *[date(2026, 4, 10)] * 2)

    found = towards(loan, NOTHING, date(2026, 4, 30), POLICY)

    assert found == Towards(date(2026, 4, 10), 0, 0, 2, 6)


def test_two_instalments_on_time_and_six_months_bring_it_back() -> None:
    on_time = [due.due_on for due in DUES[3:]]
    loan = standing(*[date(2026, 4, 10)] * 3, *on_time)

    nearly = towards(loan, NOTHING, date(2026, 10, 9), POLICY)
    there = towards(loan, NOTHING, date(2026, 10, 10), POLICY)

    assert (nearly.punctual, nearly.months, nearly.ready) == (5, 5, False)
    assert (there.punctual, there.months, there.ready) == (6, 6, True)
    assert check_cure(there) == date(2026, 4, 10)
    with pytest.raises(TooSoon):
        check_cure(nearly)


def test_a_day_late_begins_it_anew() -> None:
    on_time = [due.due_on for due in DUES[3:]]
    late = [on_time[0] + timedelta(1), *on_time[1:]]
    loan = standing(*[date(2026, 4, 10)] * 3, *late)

    found = towards(loan, NOTHING, date(2026, 10, 10), POLICY)

    assert (found.clean_since, found.months) == (date(2026, 5, 11), 4)


def test_nothing_counts_while_something_is_unpaid_or_bad() -> None:
    paid = [date(2026, 4, 10)] * 3
    unpaid = towards(standing(*paid), NOTHING, date(2026, 6, 1), POLICY)
    note = Notes((Note(NoteKind.EVASION, date(2026, 3, 1)),))
    evading = towards(standing(*[LENT] * 12), note, date(2026, 6, 1), POLICY)
    fees = (Fee("letter", yuan("20"), date(2026, 4, 12)),)
    owing = towards(standing(*paid, fees=fees), NOTHING, date(2026, 4, 30), POLICY)
    late_interest = replace(LOAN, covenants=covenants())
    penalty = towards(
        standing(*paid, loan=late_interest), NOTHING, date(2026, 4, 30), POLICY
    )

    for found in (unpaid, evading, owing, penalty):
        assert found.clean_since is None
        with pytest.raises(StillBad):
            check_cure(found)


@given(
    st.lists(st.integers(-30, 120), min_size=0, max_size=12),
    st.integers(0, 400),
    st.sampled_from(["credit", "guarantor", "mortgage"]),
)
def test_a_loan_that_is_bad_by_its_days_is_held_on_every_later_day(lags, ahead, security):
    days = [due.due_on + timedelta(lag) for due, lag in zip(DUES, lags, strict=False)]
    loan = standing(*days, loan=replace(LOAN, security=security))
    bad_on = LENT + timedelta(ahead)

    if loan.days_past_due(bad_on) > bad_after(security):
        for later in (0, 1, 30, 300):
            assert is_held(loan, NOTHING, bad_on + timedelta(later))
