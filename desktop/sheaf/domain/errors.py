"""What can be refused, what can fail, and why.

Errors carry facts, not sentences; their words live in ``ui/messages.py``. A refusal that
only one module knows stands in that module.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


class Refused(Exception):  # noqa: N818
    """A rule of the trade said no. The person at the desk can put it right."""

    #: The field that has to change, as the act's parameters name it; empty if none alone.
    field: str = ""

    @property
    def code(self) -> str:
        """The refusal's name, as other programs hear it: ``overpaid``, ``out_of_turn``."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", type(self).__name__).lower()


@dataclass(eq=False)
class Missing(Refused):
    """A field that must be filled is empty."""

    field: str = ""


@dataclass(eq=False)
class Unusable(Refused):
    """A field cannot be read, or what it says makes no sense there.

    ``reason`` is a code in snake_case (``not_a_date``), ``given`` the text as typed.
    """

    field: str = ""
    reason: str = ""
    given: str = ""


@dataclass(eq=False)
class NotAllowed(Refused):
    """The person signed in does not hold the right to do this."""

    permission: str = ""


@dataclass(eq=False)
class SamePerson(Refused):
    """Two steps that two people must do would be done by one."""

    step: str
    other_step: str


@dataclass(eq=False)
class Gone(Refused):
    """What the act is about is no longer as it was when the window was opened."""

    subject: str


class Failed(Exception):  # noqa: N818
    """The world failed: a disk, a lock, a printer. Nothing of the act was kept."""


class Busy(Failed):
    """Another window or program is writing in the books, and did not finish in time."""


class Stopped(Failed):
    """Somebody stopped an act that takes long while it was being done."""


class NoRoom(Failed):
    """The disk is full."""


class NoRoomHere(NoRoom):
    """The disk with the books is full, so that no copy for a backup can be made."""


class Absent(Failed):
    """A file or a folder is not where it was: a stick was pulled, a name was mistyped."""


class ReadOnly(Failed):
    """The books may be read, but not written."""


class Unreadable(Failed):
    """The key does not open this file, or it is not a book of ours."""


class SpoiltKey(Unreadable):
    """The key file was damaged where it keeps this person's key; others may be whole."""


class Broken(Failed):
    """The disk or the stick did not do what it was told."""


class TooNew(Failed):
    """These books were written by a newer Sheaf."""
