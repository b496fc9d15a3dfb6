"""Papers by their kind: each kind is the module here that draws it."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def render(kind: str, facts: Any) -> bytes:
    """Draw a paper of a kind from its facts."""
    return bytes(import_module(f"sheaf.printing.{kind}").render(facts))


def stamp(kind: str, facts: Any) -> str:
    """Say version and hash of the wording a paper is put in; empty where it has none."""
    module = import_module(f"sheaf.printing.{kind}")
    if not hasattr(module, "worded"):
        return ""
    from sheaf.printing.wording import load  # noqa: PLC0415 (late: only contracts need it)

    return load(module.worded(facts), facts.language).stamp
