"""The values of each look, and the law they must keep: nothing may be too faint to read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from sheaf import paths

INKS = ("text", "muted", "accent", "bad", "warn", "ok")
LOOK = paths.RESOURCES / "look"


@dataclass(frozen=True, slots=True)
class Theme:
    """The values of one look, as in ``themes.toml``; one missing or too many is refused."""

    ground: str
    surface: str
    rail: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    select: str
    bad: str
    bad_ground: str
    warn: str
    warn_ground: str
    ok: str
    ok_ground: str
    scrim: str

    def ink(self, name: str) -> QColor:
        """One of the values by its name, ready to paint with."""
        return _colour(getattr(self, name))


def _read() -> dict[str, Theme]:
    tables = tomllib.loads((LOOK / "themes.toml").read_text(encoding="utf-8"))
    return {name: Theme(**values) for name, values in tables.items()}


THEMES = _read()
LIGHT, DARK, CONTRAST = (THEMES[name] for name in ("light", "dark", "contrast"))


def contrast(one: str, other: str) -> float:
    """Compare two colours as WCAG 2 does: 1 is none, 21 is black on white."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (sRGB)

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def faults(theme: Theme) -> list[str]:
    """Name what in a theme is too faint: text 4.5, inks that write amounts 7, edges 3."""
    grounds = ("ground", "surface", "select")
    pairs = [
        (ink, ground, 7.0 if ink in ("text", "bad") else 4.5)
        for ink in INKS
        for ground in (*grounds, "rail")
    ]
    pairs += [("muted", "ground", 7.0), ("muted", "surface", 7.0)]
    pairs += [("on_accent", "accent", 4.5), ("text", "warn_ground", 4.5)]
    pairs += [(ink, f"{ink}_ground", 4.5) for ink in ("bad", "warn", "ok")]
    pairs += [(ink, ground, 3.0) for ink in ("edge", "accent") for ground in grounds]
    return [
        f"{ink} on {ground}"
        for ink, ground, least in pairs
        if contrast(getattr(theme, ink), getattr(theme, ground)) < least
    ]


@cache
def _colour(name: str) -> QColor:
    return QColor(name)
