"""How wide the columns of a list are: as told, but no word is cut while there is room."""

from __future__ import annotations

from collections.abc import Sequence

Widths = Sequence[int]


def shared(room: int, told: Widths, needs: Widths, least: int) -> list[int]:
    """Share ``room`` among columns; one told 0 takes what is left, ``least`` at least.

    Where the widths told do not fit, they come down towards what the words need; where
    even that is too much, only the widest are cut.
    """
    floors = [
        need if wide else max(need, least) for wide, need in zip(told, needs, strict=True)
    ]
    wishes = [max(pair) for pair in zip(told, floors, strict=True)]
    if sum(floors) > room:
        return _cut(room, floors)
    if sum(wishes) > room:
        return _between(room, floors, wishes)
    return _filled(room, told, wishes)


def _cut(room: int, floors: Widths) -> list[int]:
    """Cut the widest alone, all of them to one width."""
    left, cap = room, 0
    for turn, need in enumerate(sorted(floors)):
        cap = max(left, 0) // (len(floors) - turn)
        if need > cap:
            break
        left -= need
    return [min(need, cap) for need in floors]


def _between(room: int, floors: Widths, wishes: Widths) -> list[int]:
    """Come down from the wishes, each in the same part of what it can spare."""
    spare = sum(wishes) - sum(floors)
    over = sum(wishes) - room
    found = [
        wish - -(-(wish - floor) * over // spare)  # rounded up: none goes below its floor
        for floor, wish in zip(floors, wishes, strict=True)
    ]
    widest = found.index(max(found))
    found[widest] += room - sum(found)
    return found


def _filled(room: int, told: Widths, wishes: Widths) -> list[int]:
    """Let the open columns be alike where their words allow it."""
    found = list(wishes)
    open_ = [at for at, wide in enumerate(told) if not wide]
    left = room - sum(wide for at, wide in enumerate(wishes) if told[at])
    for turn, at in enumerate(sorted(open_, key=lambda one: -wishes[one])):
        found[at] = max(wishes[at], left // (len(open_) - turn))
        left -= found[at]
    return found
