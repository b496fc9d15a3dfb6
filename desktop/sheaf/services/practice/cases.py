"""The cases of a practice office: each shows something that can happen to a loan.

They went through the very services that the windows use, whatever is written in bulk
beside them.
"""

from __future__ import annotations

from sheaf.services.closing import Watch
from sheaf.services.practice import changing, investigated, lending, waiting
from sheaf.services.practice.hands import Hands
from sheaf.services.practice.telling import tell

#: How many have a part in them; a test counts them.
CUSTOMERS, LOANS = 61, 19


def play(hands: Hands, watch: Watch) -> None:
    """Let every case take its course up to today."""
    told = lending.stories, changing.stories, waiting.stories, investigated.stories
    stories = [story for tell_of in told for story in tell_of(hands)]
    tell(stories, hands.clock.turn_to, watch)
