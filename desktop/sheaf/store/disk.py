"""What a disk or a stick can do to us, by name."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from zipfile import BadZipFile

from sheaf.domain.errors import Absent, NoRoom, NoRoomHere, ReadOnly, Unreadable

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
NOT_THERE = {
    getattr(errno, name)
    for name in ("ENOENT", "ENOTDIR", "EISDIR", "EEXIST", "ENODEV", "ENXIO")
}


@contextmanager
def named() -> Iterator[None]:
    """Name the failures a person can do something about."""
    try:
        yield
    except (BadZipFile, EOFError, KeyError) as error:
        raise Unreadable from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise NoRoom from error
        if error.errno in NOT_ALLOWED:
            raise ReadOnly from error
        if error.errno in NOT_THERE:
            raise Absent from error
        raise Unreadable from error


@contextmanager
def beside_the_books() -> Iterator[None]:
    """Tell a full disk with the books from a full stick."""
    try:
        with named():
            yield
    except NoRoom as error:
        raise NoRoomHere from error
