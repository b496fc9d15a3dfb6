"""The head of a page: who, how much, where it stands; and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sheaf.ui import theme
from sheaf.ui.actions import Offer
from sheaf.ui.kit.layout import (
    across,
    button,
    clear,
    down,
    label,
    labelled,
    margins,
    paragraph,
    press,
)
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.scroll import Folding

FOLD = 660  # dp under which amounts and buttons stand below


class Head(Folding):
    """A name, its states, a line of facts; at the right the amounts that matter."""

    def __init__(self) -> None:
        super().__init__(FOLD)
        self._title = paragraph("", scale="figure")
        self._facts = paragraph("", "muted", "small")
        self._summary = paragraph("", "muted")
        self._badges, self._amounts = across(gap=8), across(gap=32)
        who = across(self._title, self._badges, None, gap=12)
        who.setStretch(2, 1)
        row = across(down(who, self._facts, self._summary, gap=0), self._amounts, gap=32)
        row.setStretch(0, 1)
        margins(row, 12, 0, 12, 0)
        self.hold(row)
        self._facts.hide()
        self._summary.hide()

    def say(self, title: str, facts: str = "") -> None:
        """Say what the page is about, and a line of facts under it."""
        self._title.setText(title)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(title)

    def summary(self, text: str) -> None:
        """Say under the name, at full size, what the whole page comes to."""
        self._summary.setText(text)
        self._summary.setVisible(bool(text))

    def badges(self, *badges: StateBadge) -> None:
        """Show where it stands."""
        clear(self._badges)
        for badge in badges:
            self._badges.addWidget(badge)

    def amounts(self, *amounts: AmountLabel) -> None:
        """Show the amounts that matter, the one to act on last."""
        clear(self._amounts)
        for amount in amounts:
            self._amounts.addWidget(amount)


class NextStep(Folding):
    """One sentence on what comes next, its default act on Enter, and others beside it."""

    def __init__(self) -> None:
        super().__init__(FOLD)
        self.offers: list[Offer] = []
        self._first: QPushButton | None = None
        self._words = paragraph("")
        self._buttons = across(gap=8)
        row = across(label(self.tr("Next"), "muted"), self._words, self._buttons, gap=8)
        row.setStretch(1, 1)
        margins(row, 12, 8, 12, 8)
        self.hold(row)
        self.setObjectName("next")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(theme.dp(60))
        self.hide()

    def say(self, words: str, offers: Sequence[Offer], tone: str = "accent") -> None:
        """Say the step; the first offer is the default. ``tone`` is an ink."""
        self._words.setText(words)
        self.offers = list(offers)
        clear(self._buttons)
        for other in offers[1:]:
            self._buttons.addWidget(press(other))
        self._first = self._default(offers[0]) if offers else None
        if self._first is not None:
            self._buttons.addWidget(self._first)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            theme.restyle(self)
        self.setVisible(bool(words))

    def run(self) -> bool:
        """Do the default act; False if there is none, or it is not ready."""
        if self.isHidden() or not self.offers or not self.offers[0].ready:
            return False
        self.offers[0].run()
        return True

    def hear_enter(self, *, heard: bool) -> None:
        """Write Enter on the default act, or its own key while a list hears Enter."""
        if self._first is not None:
            key = "Enter" if heard else self.offers[0].act.shown_key
            self._first.setText(labelled(self.offers[0].said, key))

    def _default(self, first: Offer) -> QPushButton:
        made = button(first.said, "Enter", "default")
        made.setEnabled(first.ready)
        made.clicked.connect(lambda _checked: first.run())
        return made
