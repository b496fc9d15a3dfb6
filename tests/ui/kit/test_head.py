"""The head of a page and the step that comes next."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton

from sheaf.ui.actions import Offer, act, offer
from sheaf.ui.kit.head import Head, NextStep
from sheaf.ui.kit.marks import AmountLabel, StateBadge


def test_a_head_says_who_how_much_and_where_it_stands(qtbot, qapp) -> None:
    head = Head()
    qtbot.addWidget(head)
    head.resize(1000, 80)
    head.show()

    head.say("王芳", "合同 2026-00012")
    head.badges(StateBadge("逾期 40 天", "bad", "overdue"))
    head.amounts(AmountLabel("Due", "1.00"), AmountLabel("Owed", "2.00"))
    head.badges(StateBadge("已还清", "ok", "paid"))
    head.amounts(AmountLabel("Due", "0.00"))
    head.summary("3 due")
    qapp.processEvents()

    shown = [badge.text for badge in head.findChildren(StateBadge) if badge.isVisible()]
    assert shown == ["已还清"]
    assert len([one for one in head.findChildren(AmountLabel) if one.isVisible()]) == 1
    assert head.accessibleName() == "王芳"


def test_the_first_offer_is_the_default_and_shows_enter(qtbot) -> None:
    step, done = NextStep(), []
    qtbot.addWidget(step)
    step.say(
        "Take instalment 3",
        [
            offer("receive", lambda: done.append("receive"), "Receive"),
            offer("settle", lambda: done.append("settle"), "Settle"),
        ],
        "bad",
    )

    texts = [button.text() for button in step.findChildren(QPushButton)]
    assert texts == ["Settle   Ctrl+E", "Receive   Enter"]
    assert step.run()
    step.findChildren(QPushButton)[0].click()
    assert done == ["receive", "settle"]


def test_a_step_that_is_not_ready_is_not_taken(qtbot) -> None:
    step, done = NextStep(), []
    qtbot.addWidget(step)

    step.say("Wait", [Offer(act("disburse"), lambda: done.append(1), ready=False)])

    assert not step.run()
    assert done == []


def test_nothing_to_do_shows_nothing(qtbot) -> None:
    step = NextStep()
    qtbot.addWidget(step)
    step.say("Something", [])
    step.say("", [])

    assert step.isHidden()
    assert not step.run()
    assert "" in [one.text() for one in step.findChildren(QLabel)]
