"""How a product rounds what is paid, and where the odd amount goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sheaf.domain.schedule.registry import RULES
from sheaf.domain.schedule.switches import TO_THE_FEN, Remainder, Rounding
from sheaf.domain.schedule.terms import Method

#: Methods with a payment that is rounded for itself; of the others each part is.
LEVEL = frozenset(method for method, rule in RULES.items() if rule.level or rule.on_loan)


@dataclass(frozen=True, slots=True)
class Rounded:
    """The unit and the way of rounding, and which instalment takes the odd amount."""

    rounding: Rounding = TO_THE_FEN
    remainder: Remainder = Remainder.LAST

    def of(self, method: Method) -> Rounded:
        """Leave out what a method has no use for; a limit is reckoned to the fen."""
        if method is Method.REVOLVING:
            return BY_THE_FEN
        rounding, left = self.rounding, self.remainder
        if method not in LEVEL:
            rounding = replace(rounding, instalment_multiple=None)
        if left not in RULES[method].remainders:
            left = Remainder.LAST
        return Rounded(rounding, left)


BY_THE_FEN = Rounded()


def remainders(methods: frozenset[Method]) -> tuple[Remainder, ...]:
    """List where the odd amount may go in at least one of these methods."""
    known = {left for method in methods for left in RULES[method].remainders}
    return tuple(one for one in Remainder if one in known)
