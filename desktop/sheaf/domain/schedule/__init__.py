"""The schedule engine: from what was agreed to what falls due when (DOMAIN 3).

``draw_up(terms)`` is the door. ``terms`` and ``switches`` are what can be agreed;
``timeline`` finds the dates, ``factors`` the interest of each period, ``methods`` the
principal, ``amortising`` walks down the balance. All of it in whole fen and exact
quotients.
"""

from __future__ import annotations

from sheaf.domain.schedule.drawing import draw_up, maturity
from sheaf.domain.schedule.instalment import Instalment, Schedule
from sheaf.domain.schedule.switches import Every, Unit
from sheaf.domain.schedule.terms import Method, Terms

__all__ = [
    "Every",
    "Instalment",
    "Method",
    "Schedule",
    "Terms",
    "Unit",
    "draw_up",
    "maturity",
]
