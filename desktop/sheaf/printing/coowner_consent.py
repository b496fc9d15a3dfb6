"""The consent of a co-owner: drawn as a spouse's is, in a wording of its own."""

from __future__ import annotations

from sheaf.printing.consent import render, worded

__all__ = ["render", "worded"]
