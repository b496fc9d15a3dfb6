"""Where a visit was: at the business, at home, or at home in the evening (家访)."""

from __future__ import annotations

from enum import Enum


class VisitKind(Enum):
    """A household is seen at home, and best in the evening, when all of it is there."""

    PREMISES = "premises"
    HOME = "home"
    EVENING = "evening"


#: The visits that saw the household.
AT_HOME = frozenset({VisitKind.HOME, VisitKind.EVENING})
