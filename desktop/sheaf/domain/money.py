"""Money, counted in fen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from fractions import Fraction

from sheaf.domain.errors import Refused
from sheaf.domain.typed import narrow

#: More than any cooperative lends; what is typed beyond it is a slip of the hand.
MOST = 10**15


@dataclass(eq=False)
class NotAnAmount(Refused):
    """The text is not an amount in yuan."""

    given: str


@dataclass(eq=False)
class FinerThanFen(Refused):
    """Money ends at the fen; the amounts just below and above are offered."""

    given: str
    below: Money
    above: Money


@dataclass(frozen=True, order=True, slots=True, init=False)
class Money:
    """An exact amount: a whole number of fen."""

    fen: int

    def __init__(self, fen: int = 0) -> None:
        if type(fen) is not int:
            raise TypeError(f"fen must be an int, not {fen!r}")
        object.__setattr__(self, "fen", fen)

    @classmethod
    def parse(cls, text: str) -> Money:
        """Read yuan as a teller types them: ``1,234.5`` and ``１２３４`` are understood."""
        plain = narrow(text).replace(",", "").replace(" ", "").removeprefix("¥")
        if "E" in plain.upper() or "_" in plain:
            raise NotAnAmount(text)
        try:
            yuan = Decimal(plain)
        except InvalidOperation as error:
            raise NotAnAmount(text) from error
        if not yuan.is_finite() or abs(yuan) * 100 >= MOST:
            raise NotAnAmount(text)
        fen = Fraction(yuan) * 100  # exact, where a Decimal would round 28 figures
        if fen.denominator > 1:
            raise FinerThanFen(text, cls(int(fen)), cls(int(fen) + (1 if fen > 0 else -1)))
        return cls(int(fen))

    def __add__(self, other: Money) -> Money:
        return Money(self.fen + other.fen)

    def __sub__(self, other: Money) -> Money:
        return Money(self.fen - other.fen)

    def __neg__(self) -> Money:
        return Money(-self.fen)

    def __bool__(self) -> bool:
        return self.fen != 0

    def __str__(self) -> str:
        return f"{Decimal(self.fen) / 100:,.2f}"

    @property
    def plain(self) -> str:
        """The amount as other programs read it: ``1234.50``, without commas."""
        return f"{Decimal(self.fen) / 100:.2f}"

    def times(self, factor: Decimal | Fraction | int) -> Money:
        """Multiply, rounding half up to the fen: the one place where money is rounded."""
        if isinstance(factor, Decimal):
            return Money(int((self.fen * factor).quantize(Decimal(1), ROUND_HALF_UP)))
        top, bottom = self.fen * factor.numerator, factor.denominator
        rounded = (2 * abs(top) + bottom) // (2 * bottom)
        return Money(-rounded if top < 0 else rounded)


ZERO = Money()


def total(amounts: Iterable[Money]) -> Money:
    """Add amounts up."""
    return Money(sum(amount.fen for amount in amounts))
