"""The press: any kept paper, drawn by the module that its kind names."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

from sheaf.printing.wording import UnusableWording, load


def draw(kind: str, facts: Any, kept: str) -> bytes:
    """Draw a paper with the wording it was kept with; refuse if that has changed since.

    ``kept`` is what ``stamp`` said when the paper was filed: the same facts in other words
    would be another paper, and one that nobody has drawn up.
    """
    if (now := stamp(kind, facts)) != kept:
        raise UnusableWording(kind, facts.language, "changed", (kept, now))
    pdf: bytes = _drawer(kind).render(facts)
    return pdf


def stamp(kind: str, facts: Any) -> str:
    """Say version and hash of the wording a paper is put in; most papers have none."""
    worded = getattr(_drawer(kind), "worded", None)
    if worded is None:
        return ""
    return load(worded(facts), facts.language).stamp


def _drawer(kind: str) -> ModuleType:
    return import_module(f"sheaf.printing.{kind}")
