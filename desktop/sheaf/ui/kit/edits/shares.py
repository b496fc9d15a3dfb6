"""Several percentages on one line, together the whole."""

from __future__ import annotations

import re
from decimal import Decimal

from sheaf.domain.errors import Refused
from sheaf.ui.kit.edits.line import LineEdit
from sheaf.ui.kit.edits.number import decimal_of

WHOLE = Decimal(100)
BETWEEN = re.compile(r"[\s,，、;；%％]+")


class SharesEdit(LineEdit):
    """``5 5 15 15 30 30``; ``=`` adds what is missing to 100."""

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(lambda _text: self.set_aside(self._sum()))

    def value(self) -> tuple[Decimal, ...] | None:
        """Return the shares in per cent, ``None`` for nothing; or refuse."""
        figures = [part for part in BETWEEN.split(self.text()) if part]
        return tuple(decimal_of(part, "shares") for part in figures) or None

    def put_shares(self, shares: tuple[Decimal, ...]) -> None:
        """Write shares."""
        self.put(" ".join(f"{share:f}" for share in shares))

    def hears(self, key: str) -> bool:
        """Add the rest on ``=``."""
        if key != "=":
            return False
        rest = WHOLE - sum(self._so_far())
        if rest > 0:
            self.setText(f"{self.text().rstrip()} {rest:f}".strip())
            self.edited.emit()
        return True

    def _sum(self) -> str:
        shares = self._so_far()
        return f"{len(shares)}: {sum(shares):f}%" if shares else ""

    def _so_far(self) -> tuple[Decimal, ...]:
        try:
            return self.value() or ()
        except Refused:
            return ()
