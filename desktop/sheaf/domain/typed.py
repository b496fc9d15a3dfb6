"""Text as people type it, made plain."""

from __future__ import annotations

import unicodedata

#: What may stand between the figures of a number without meaning anything.
IDLE = dict.fromkeys(map(ord, " \t\u00a0\u3000-‐–—"), None)


def narrow(text: str) -> str:
    """Turn full-width figures, letters and signs into plain ones, and trim the ends."""
    return unicodedata.normalize("NFKC", text.replace("。", ".").replace("、", ",")).strip()


def digits(text: str) -> str:
    """Make a number plain: full-width signs narrow, spaces and dashes dropped, capitals."""
    return narrow(text).translate(IDLE).upper()
