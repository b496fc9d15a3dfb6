"""Small marks say in words what they show in colour."""

from __future__ import annotations

import pytest

from sheaf.ui import theme
from sheaf.ui.kit.marks import AmountLabel, IconLabel, KeyHint, StateBadge


def test_a_state_is_told_in_words(qtbot) -> None:
    badge = StateBadge("逾期 40 天", "bad", "overdue")
    qtbot.addWidget(badge)

    assert badge.accessibleName() == "逾期 40 天"
    badge.put("已还清", "ok", "paid")
    assert badge.accessibleName() == "已还清"


@pytest.mark.parametrize("tone", ["bad", "warn", "ok", "muted", "text", "accent"])
def test_a_badge_can_be_drawn_in_every_ink(qtbot, tone) -> None:
    badge = StateBadge("state", tone, "due")
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())

    image = badge.grab().toImage()

    middle = image.pixelColor(5, image.height() // 2)
    soft = getattr(theme.now, f"{tone}_ground", theme.now.rail)
    assert middle.name() == soft.lower()


def test_longer_words_ask_for_more_room(qtbot) -> None:
    short, long = IconLabel("a", "text", "due"), IconLabel("a" * 20, "text", "due")
    for one in (short, long):
        qtbot.addWidget(one)

    assert long.sizeHint().width() > short.sizeHint().width() + 100


def test_an_amount_is_read_with_its_caption(qtbot) -> None:
    amount = AmountLabel("Due today (yuan)", "10,380.37", "bad")
    qtbot.addWidget(amount)

    amount.put("0.00", "text")

    assert amount.accessibleName() == "Due today (yuan) 0.00"
    assert amount.figure.property("tone") == "text"


def test_a_key_is_shown_as_a_key(qtbot) -> None:
    hint = KeyHint("Ctrl+K")
    qtbot.addWidget(hint)

    assert hint.property("kind") == "key"
