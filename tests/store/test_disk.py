import errno
from zipfile import BadZipFile

import pytest

from sheaf.domain.errors import Absent, NoRoom, NoRoomHere, ReadOnly, Unreadable
from sheaf.store.disk import beside_the_books, named


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        (OSError(errno.ENOSPC, ""), NoRoom),
        (OSError(errno.EFBIG, ""), NoRoom),
        (OSError(errno.EROFS, ""), ReadOnly),
        (PermissionError(errno.EACCES, ""), ReadOnly),
        (FileNotFoundError(errno.ENOENT, ""), Absent),
        (NotADirectoryError(errno.ENOTDIR, ""), Absent),
        (OSError(errno.EIO, ""), Unreadable),
        (BadZipFile(), Unreadable),
        (KeyError("books.db"), Unreadable),
    ],
)
def test_what_a_disk_does_has_a_name(error, failure) -> None:
    with pytest.raises(failure) as raised, named():
        raise error

    assert raised.value.__cause__ is error


def test_a_full_disk_with_the_books_is_told_from_a_full_stick() -> None:
    with pytest.raises(NoRoomHere), beside_the_books():
        raise OSError(errno.ENOSPC, "")
    with pytest.raises(ReadOnly), beside_the_books():
        raise OSError(errno.EROFS, "")


def test_what_is_our_own_mistake_stays_as_it_is() -> None:
    with pytest.raises(ValueError, match="ours"), named():
        raise ValueError("ours")
