"""Colours that can be read, named in one place."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

import sheaf
from sheaf.ui import tokens


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_no_theme_is_too_faint(name) -> None:
    assert tokens.faults(tokens.THEMES[name]) == []


def test_a_faint_ink_is_found() -> None:
    faint = replace(tokens.LIGHT, muted="#999999", edge="#DDDDDD")

    assert "muted on ground" in tokens.faults(faint)
    assert "edge on surface" in tokens.faults(faint)


def test_contrast_is_that_of_wcag() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_colours_are_named_in_the_themes_and_nowhere_else() -> None:
    windows = Path(sheaf.__file__).parent / "ui"

    told = [
        file.name
        for file in windows.rglob("*.py")
        if re.search(r"""["']#[0-9A-Fa-f]{6}""", file.read_text(encoding="utf-8"))
    ]

    assert told == []
    assert not re.search(r"#[0-9A-Fa-f]{6}", (tokens.LOOK / "sheaf.qss").read_text("utf-8"))
