"""The small file beside the books: the data key, wrapped for each person.

The books are encrypted under one random key. Nobody knows it: it lies here once for each
person, wrapped by a key made from their password (argon2id), and once for the recovery
key printed at the first start. Changing a password re-wraps 32 bytes, never the books.
"""

from __future__ import annotations

import json
import os
from base64 import b32encode, b64decode, b64encode
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sheaf.domain.errors import SpoiltKey, Unreadable
from sheaf.domain.teller import WrongPassword
from sheaf.domain.typed import digits
from sheaf.store.disk import named

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16
RECOVERY_BYTES = 20  # 160 bits: eight blocks of four letters
RECOVERY = "*"  # no person is called so

#: What is kept of each wrapped key, in bytes.
PARTS = {"salt": SALT_BYTES, "nonce": NONCE_BYTES, "key": KEY_BYTES + TAG_BYTES}

#: argon2id: memory in KiB, passes, lanes. About a quarter of a second at the counter.
STRENGTH = {"memory_cost": 128 * 1024, "time_cost": 3, "parallelism": 2}


class Keyring:
    """The wrapped keys of one set of books."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._wraps: dict[str, dict[str, str]] = {}
        self.practice = False

    @classmethod
    def create(cls, path: Path, *, practice: bool) -> tuple[Keyring, bytes]:
        """Start a key file for new books; return it with their fresh random key."""
        keyring = cls(path)
        keyring.practice = practice
        return keyring, os.urandom(KEY_BYTES)

    @classmethod
    def read(cls, path: Path) -> Keyring:
        """Read a key file; what is not one is refused."""
        keyring = cls(path)
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            keyring._wraps = dict(content["keys"])
            keyring.practice = bool(content["practice"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Unreadable from error
        if not keyring.holders():
            raise Unreadable
        return keyring

    def holders(self) -> list[str]:
        """Name those who can open the books, in the order they were appointed."""
        return [name for name in self._wraps if name != RECOVERY]

    def hold(self, name: str, password: str, key: bytes) -> None:
        """Let this person open the books with this password from now on."""
        self._write(self._wraps | {name: _wrap(password, key)})

    def hold_all(self, names: Iterable[str], password: str, key: bytes) -> None:
        """Let these people open the books with one password, as in a practice office."""
        self._write(self._wraps | dict.fromkeys(names, _wrap(password, key)))

    def drop(self, names: Iterable[str]) -> None:
        """Take the key away from these people."""
        gone = set(names)
        self._write({one: wrap for one, wrap in self._wraps.items() if one not in gone})

    def new_recovery(self, key: bytes) -> str:
        """Make the recovery key anew, and return it to be printed: it is kept nowhere."""
        recovery = fresh_recovery()
        self.hold_recovery(recovery, key)
        return recovery

    def hold_recovery(self, recovery: str, key: bytes) -> None:
        """Let this recovery key open the books from now on, and no other."""
        self._write(self._wraps | {RECOVERY: _wrap(digits(recovery), key)})

    def unlock(self, name: str, password: str) -> bytes:
        """Return the books' key to whoever knows this person's password."""
        if name not in self._wraps or name == RECOVERY:
            raise WrongPassword
        return _unwrap(password, self._wraps[name])

    def open_with(self, password: str) -> bytes:
        """Return the books' key to whoever knows any one of its passwords."""
        for wrap in self._wraps.values():
            with suppress(WrongPassword):
                return _unwrap(password, wrap)
        raise WrongPassword

    def recover(self, recovery: str) -> bytes:
        """Return the books' key to whoever holds the printed recovery key."""
        if RECOVERY not in self._wraps:
            raise WrongPassword
        return _unwrap(digits(recovery), self._wraps[RECOVERY])

    def _write(self, wraps: dict[str, dict[str, str]]) -> None:
        """Replace the file in one step, so that a power cut leaves the old or the new."""
        content = {"sheaf": 1, "practice": self.practice, "keys": wraps}
        draft = self.path.with_suffix(".new")
        with named():
            with draft.open("w", encoding="utf-8") as file:
                json.dump(content, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        self._wraps = wraps


def fresh_recovery() -> str:
    """Make up a recovery key, in blocks of four; it opens nothing until it is held."""
    letters = b32encode(os.urandom(RECOVERY_BYTES)).decode()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def _wrap(password: str, key: bytes) -> dict[str, str]:
    from cryptography.hazmat.primitives.ciphers.aead import (  # noqa: PLC0415 (late: 40 ms)
        ChaCha20Poly1305,
    )

    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    wrapped = ChaCha20Poly1305(_stretch(password, salt)).encrypt(nonce, key, None)
    parts = {"salt": salt, "nonce": nonce, "key": wrapped}
    return {name: b64encode(part).decode() for name, part in parts.items()}


def _unwrap(password: str, wrap: dict[str, str]) -> bytes:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 (late: 40 ms)
    from cryptography.hazmat.primitives.ciphers.aead import (  # noqa: PLC0415
        ChaCha20Poly1305,
    )

    salt, nonce, key = (_part(wrap, name) for name in PARTS)
    try:
        return ChaCha20Poly1305(_stretch(password, salt)).decrypt(nonce, key, None)
    except InvalidTag as error:
        raise WrongPassword from error


def _part(wrap: dict[str, str], name: str) -> bytes:
    try:
        part = b64decode(wrap[name], validate=True)
    except (KeyError, TypeError, ValueError) as error:
        raise SpoiltKey from error
    if len(part) != PARTS[name]:
        raise SpoiltKey
    return part


def _stretch(password: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 (late: 20 ms)

    return hash_secret_raw(
        password.encode(), salt, hash_len=KEY_BYTES, type=Type.ID, **STRENGTH
    )
