"""What forms that take money share: a big amount, in words below it, what is due beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.ledger import COUNTER, Channel
from sheaf.domain.money import ZERO, Money
from sheaf.ui import theme
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, MoneyEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.layout import (
    across,
    down,
    holding,
    label,
    margins,
    paragraph,
    retone,
)
from sheaf.ui.kit.marks import KeyHint
from sheaf.ui.said import in_words
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

WIDE = 304  # dp of the amount
NONE = "—"
LETTERS = {Channel.CASH: "xj", Channel.BANK: "yhzz"}  # 现金, 银行转账


LONGEST = 50  # characters of a payer, as the receipt has room for


def payer_of(borrower: str, span: int) -> Field:
    """Ask who pays: the borrower, unless another name is written."""
    field = Field("payer", translate("paying", "Payer"), LineEdit(LONGEST), span)
    field.edit.put(borrower)
    return field


class Paying:
    """The amount of a form and the figures beside it."""

    def __init__(self, caption: str, due: Callable[[], Money | None]) -> None:
        self.edit = MoneyEdit()
        self.edit.big()
        self.edit.offer(due)
        self.amount = Field("amount", caption, self.edit, 6).must().wide(WIDE)
        self._figures: list[QLabel] = []

    def typed(self) -> Money | None:
        """Return the amount as it stands, nothing while it is none."""
        try:
            return self.edit.value()
        except Refused:
            return None

    def words(self, amount: Money) -> str:
        """Write the amount in words."""
        return in_words(amount)

    def above_zero(self, amount: Money) -> str:
        """Write an amount in words that has to be one."""
        if amount <= ZERO:
            raise Unusable("amount", "not_above_zero", amount.plain)
        return self.words(amount)

    def not_below_zero(self, amount: Money) -> str:
        """Write an amount in words that may be nothing."""
        if amount < ZERO:
            raise Unusable("amount", "negative", amount.plain)
        return self.words(amount)

    def note(self, amount: Money | None) -> None:
        """Write the amount in words under it, unless something is wrong there."""
        if not self.amount.wrong:
            self.amount.note(in_words(amount) if amount else "")

    def facts(self, lines: Sequence[tuple[str, Money | None, str]]) -> QWidget:
        """Lay out captions and figures beside the amount, each with its key if any."""
        rows = [self._fact(*line) for line in lines]
        made = holding(down(22, *rows, None, gap=6))
        made.setMinimumWidth(theme.dp(WIDE))
        return made

    def put(self, at: int, amount: Money | None) -> None:
        """Show another figure in a line."""
        self._figures[at].setText(NONE if amount is None else str(amount))

    def _fact(self, caption: str, amount: Money | None, key: str) -> QWidget:
        figure = label(NONE if amount is None else str(amount))
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._figures.append(figure)
        hint: QWidget = KeyHint(key) if key else QWidget()
        hint.setFixedWidth(theme.dp(28))
        return holding(across(label(caption, "muted"), None, figure, hint, gap=8))


def ways() -> ChoiceEdit:
    """Choose how the money comes or goes; cash stands at the beginning."""
    options = [Option(way, words_for(way), LETTERS[way]) for way in COUNTER]
    edit = ChoiceEdit(options)
    edit.choose(Channel.CASH)
    return edit


def fact(caption: str, words: str) -> QWidget:
    """Show what nobody can change here, as high as a field."""
    told = label(words)
    told.setFixedHeight(theme.dp(theme.EDIT))
    return holding(down(label(caption, "caption"), told, None, gap=4))


class Sentence(QFrame):
    """One sentence of what will happen, on a ground of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.words = paragraph("")
        self.setObjectName("says")
        self.setMinimumHeight(theme.dp(44))
        row = down(self.words)
        margins(row, 12, 10, 12, 10)
        self.setLayout(row)

    def say(self, words: str, instead: str) -> None:
        """Say it, or what is wanted before it can be said."""
        retone(self.words, words or instead, "text" if words else "muted")
