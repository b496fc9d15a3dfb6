from datetime import date

import pytest

from sheaf.domain.risk import AT_BEST, Event, RiskClass, classify
from sheaf.domain.risk_note import (
    NO_EVENTS,
    Note,
    NoteEnded,
    NoteKind,
    Notes,
    StaysRefinanced,
    StillWatched,
    check_end,
    facts,
    lapses,
)

MARCH, APRIL, MAY = date(2026, 3, 10), date(2026, 4, 10), date(2026, 5, 10)


def test_every_event_can_be_noted() -> None:
    assert {kind.event for kind in NoteKind if kind not in NO_EVENTS} == set(Event)


def test_a_note_counts_from_its_day_until_before_the_day_it_ends() -> None:
    note = Note(NoteKind.MISUSE, MARCH, APRIL)

    assert not note.stands(date(2026, 3, 9))
    assert note.stands(MARCH)
    assert note.stands(date(2026, 4, 9))
    assert not note.stands(APRIL)
    assert Notes((note,)).on(MARCH) == (note,)
    assert Notes((note,)).on(MAY) == ()


@pytest.mark.parametrize("event", Event)
def test_an_event_alone_gives_the_class_it_gives(event) -> None:
    assert Note(NoteKind(event.value), MARCH).at_best is AT_BEST[event]


def test_a_class_set_by_hand_gives_itself_and_a_delay_gives_none() -> None:
    assert Note(NoteKind.BY_HAND, MARCH, None, RiskClass.LOSS).at_best is RiskClass.LOSS
    assert Note(NoteKind.TECHNICAL_DELAY, MARCH).at_best is RiskClass.NORMAL


def test_a_delay_of_ours_excuses_a_week_and_a_restructured_loan_is_watched_a_year() -> None:
    assert lapses(NoteKind.TECHNICAL_DELAY, MARCH, 12) == date(2026, 3, 18)
    assert lapses(NoteKind.RESTRUCTURED, MARCH, 12) == date(2027, 3, 10)
    assert lapses(NoteKind.MISUSE, MARCH, 12) is None


def test_the_seventh_day_of_our_own_delay_is_excused_and_the_eighth_is_not() -> None:
    until = lapses(NoteKind.TECHNICAL_DELAY, MARCH, 12)
    notes = Notes((Note(NoteKind.TECHNICAL_DELAY, MARCH, until),))

    def classed(days: int) -> RiskClass:
        on = date(2026, 3, 10 + days)
        return classify(facts(days, "mortgage", notes.on(on), held=False)).effective

    assert classed(7) is RiskClass.NORMAL
    assert classed(8) is RiskClass.SPECIAL_MENTION


def test_the_worst_of_several_classes_set_by_hand_counts() -> None:
    notes = (
        Note(NoteKind.BY_HAND, MARCH, None, RiskClass.LOSS),
        Note(NoteKind.BY_HAND, MARCH, None, RiskClass.DOUBTFUL),
    )

    assert facts(0, "credit", notes, held=False).manual is RiskClass.LOSS


@pytest.mark.parametrize(
    ("note", "refusal"),
    [
        (Note(NoteKind.MISUSE, MARCH, APRIL), NoteEnded),
        (Note(NoteKind.RESTRUCTURED, MARCH, date(2027, 3, 10)), StillWatched),
        (Note(NoteKind.REFINANCED, MARCH), StaysRefinanced),
    ],
)
def test_what_is_over_or_must_run_its_time_is_not_ended(note, refusal) -> None:
    with pytest.raises(refusal):
        check_end(note, MAY)


def test_misuse_put_right_and_a_class_by_hand_may_end() -> None:
    check_end(Note(NoteKind.MISUSE, MARCH), MAY)
    check_end(Note(NoteKind.BY_HAND, MARCH, None, RiskClass.LOSS), MAY)
