"""The strip of keys at the foot."""

from __future__ import annotations

import pytest

from sheaf.ui.actions import act, offer
from sheaf.ui.kit import foot as feet
from sheaf.ui.kit.foot import Foot, hints


@pytest.fixture
def foot(qtbot) -> Foot:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.resize(1190, 40)
    foot.show()
    return foot


def test_what_is_on_offer_goes_before_what_always_is() -> None:
    told = hints([offer("receive", print, "Receive")], [act("receive"), act("keys")])

    assert told == [("F4", "Receive"), ("Ctrl+/", "All keys")]


def test_keys_are_painted_and_read_aloud(foot) -> None:
    blank = foot.grab().toImage()

    foot.show_hints([("F4", "Receive"), ("Ctrl+/", "All keys")])

    assert foot.grab().toImage() != blank
    assert foot.accessibleName() == "F4 Receive, Ctrl+/ All keys"


def test_what_does_not_fit_is_left_out_whole_and_the_last_key_stays(foot) -> None:
    first, last = ("F4", "Receive a repayment"), ("Ctrl+/", "All keys")
    foot.show_hints([first, last])
    both = foot.grab().toImage()

    foot.show_hints([first, ("F9", "words " * 90), last])

    assert foot.grab().toImage() == both


def test_a_long_passing_word_leaves_half_the_strip_to_the_keys(foot) -> None:
    foot.show_hints([("F4", "Receive a repayment"), ("Ctrl+/", "All keys")])
    keys = foot.grab().toImage().copy(0, 0, 560, 40)

    foot.tell("a backup was made and verified " * 20, "ok")

    assert foot.grab().toImage().copy(0, 0, 560, 40) == keys


def test_a_passing_word_passes(foot, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(feet, "LINGER", 10)
    blank = foot.grab().toImage()

    foot.tell("Receipt 2026-00388 is posted", "ok")
    assert foot.grab().toImage() != blank
    assert foot.accessibleDescription() == "Receipt 2026-00388 is posted"

    qtbot.waitUntil(lambda: bool(foot.grab().toImage() == blank))


def test_a_word_of_the_page_before_is_forgotten(foot, qtbot) -> None:
    blank = foot.grab().toImage()
    foot.tell("Approved", "ok")
    foot.turn()
    assert foot.grab().toImage() != blank

    qtbot.wait(1)
    foot.turn()

    assert foot.grab().toImage() == blank


def test_what_is_cut_on_a_line_is_said_while_no_passing_word_stands_there(foot) -> None:
    blank = foot.grab().toImage()

    foot.say_whole("Authorisation to query data: 张伟")
    whole = foot.grab().toImage()
    assert whole != blank

    foot.tell("Saved", "ok")
    assert foot.grab().toImage() not in (blank, whole)
    foot.say_whole("")
    foot.turn()
