"""The card of keys, to lie beside the keyboard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that belong together: what they are about, then key and act, one by one."""

    name: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeyCard:
    """All keys, in groups, in the words of the screen."""

    language: str
    title: str
    groups: tuple[Group, ...]
