"""What a password must be: long, and not what anyone would try first.

Length counts for more than signs of many kinds (NIST SP 800-63B 3.1.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from sheaf.domain.errors import Refused

SHORTEST = 8
PRACTICE = "practice"  # the password of practice books, which anyone may know


@dataclass(eq=False)
class PasswordTooShort(Refused):
    """A password has fewer characters than it needs."""

    least: int
    field = "password"


@dataclass(eq=False)
class PasswordTooPlain(Refused):
    """A password is the name itself, one sign repeated, a run, or known to everyone."""

    field = "password"


def check(password: str, name: str) -> None:
    """Refuse a password that is too short or too plain for this person."""
    if len(password) < SHORTEST:
        raise PasswordTooShort(SHORTEST)
    plain = password.lower()
    if plain == PRACTICE or name.lower() in plain or _is_a_run(plain):
        raise PasswordTooPlain


def _is_a_run(text: str) -> bool:
    """Tell 11111111, 12345678 and abcdefgh from words."""
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return len(steps) == 1 and steps <= {-1, 0, 1}
