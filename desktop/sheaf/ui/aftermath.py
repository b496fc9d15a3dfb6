"""What follows an act that is kept: its draft goes, its paper is printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sheaf.domain.errors import Failed


class Unprinted(Failed):
    """The act is kept; what follows it failed, most often its paper."""


@contextmanager
def kept() -> Iterator[None]:
    """Do what follows an act; who hears that it failed must not do the act again."""
    try:
        yield
    except (Failed, OSError) as failure:
        raise Unprinted from failure
