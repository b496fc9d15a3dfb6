"""When an early repayment was announced, where the contract asks for notice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from sheaf.domain.errors import Unusable
from sheaf.domain.loan import Standing
from sheaf.domain.loan_act import check_notice
from sheaf.ui.kit.edits import DateEdit
from sheaf.ui.kit.field import Field


class Notice(QObject):
    """The field, shown while notice is asked for on the day chosen."""

    def __init__(self, today: date, on: Callable[[], date]) -> None:
        super().__init__()
        self._today, self._on, self._days = today, on, 0
        edit = DateEdit(lambda: today)
        self.field = Field("noticed_on", self.tr("Notice given on"), edit, 6).must()
        self.field.ruled(self._rule)

    def follow(self, standing: Standing) -> None:
        """Ask, or not, as the contract does for the day chosen."""
        self._days = standing.notice_days(self._on())
        self.field.setVisible(bool(self._days))
        words = self.tr("the contract asks for {0} days of notice").format(self._days)
        self.field.noted(words)

    def given(self) -> date | None:
        """Return the day of the notice, where one is asked for."""
        given: date | None = self.field.value() if self._days else None
        return given

    def _rule(self, given: date) -> None:
        if given > self._today:
            raise Unusable("noticed_on", "in_the_future", given.isoformat())
        check_notice(self._days, given, self._on())
