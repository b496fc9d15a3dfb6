"""One table of acts: no key means two things where one can be."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from sheaf import paths
from sheaf.domain.teller import Permission, Role, Teller
from sheaf.ui import actions
from sheaf.ui.actions import ACTS, HEARD, WINDOW, act, allowed, card, offer

PLACES = sorted({one.where for one in ACTS} - {WINDOW})


@pytest.mark.parametrize("place", PLACES)
def test_no_key_is_double_within_a_window(place) -> None:
    own_window = place == actions.PREVIEW  # the preview is a window of its own
    here = [one.key for one in ACTS if one.where == place]
    everywhere = [] if own_window else [one.key for one in ACTS if one.where == WINDOW]

    assert [key for key, count in Counter(here + everywhere).items() if count > 1] == []


def test_a_form_and_the_page_behind_it_do_not_share_a_key() -> None:
    form = {one.key for one in ACTS if one.where in (actions.FORM, actions.LIST)}

    assert not form & {
        one.key for one in ACTS if one.where not in (actions.FORM, actions.LIST)
    }


def test_names_are_unique() -> None:
    assert len({one.name for one in ACTS}) == len(ACTS)


@pytest.mark.parametrize("one", ACTS, ids=lambda one: one.name)
def test_every_key_is_one_that_qt_understands(one) -> None:
    if one.key not in HEARD:
        sequence = QKeySequence(one.key)

        assert sequence.count() == 1
        assert sequence.toString() == one.key


@pytest.mark.parametrize("one", ACTS, ids=lambda one: one.name)
def test_every_icon_is_there(one) -> None:
    assert not one.icon or (paths.ICONS / f"{one.icon}.svg").exists()


def test_keys_that_write_are_never_taken_from_who_writes() -> None:
    kept = {f"Ctrl+{letter}" for letter in "AVXZ"}

    assert not kept & {one.key for one in ACTS}


def test_the_keys_of_the_desk_are_as_promised() -> None:
    promised = {
        "search": "Ctrl+K",
        "help": "F1",
        "edit": "F2",
        "new_customer": "F3",
        "receive": "F4",
        "new_application": "F5",
        "schedule": "F6",
        "calculator": "F7",
        "print": "F8",
        "park": "F9",
        "keys": "Ctrl+/",
        "confirm": "Ctrl+Enter",
    }

    assert {name: act(name).key for name in promised} == promised


def test_what_one_may_not_do_is_not_offered() -> None:
    clerk = Teller(1, "吴倩", frozenset({Role.DISBURSEMENT_CLERK}))
    offers = [offer("receive", print), offer("disburse", print), offer("search", print)]

    assert [one.act.name for one in allowed(offers, clerk)] == ["disburse", "search"]
    assert act("receive").permission is Permission.RECEIVE


def test_the_card_of_keys_says_every_act_under_its_heading() -> None:
    laid = card(ACTS)

    assert [heading for heading, _ in laid][:2] == ["Everywhere", "In a list"]
    assert sum(len(lines) for _, lines in laid) == len(ACTS)
    assert ("F4", "Receive a repayment") in dict(laid)["Everywhere"]


def test_closer_words_go_before_those_of_the_table() -> None:
    assert offer("confirm", print, "Confirm the repayment").said == "Confirm the repayment"
    assert offer("confirm", print).said == "Confirm"
