"""The consent of a co-owner (共有人同意书; DOMAIN 8, no. 12).

A kind of its own: what the spouses signed says nothing of what the co-owners did.
"""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.consent import Consent


@dataclass(frozen=True, slots=True, kw_only=True)
class CoownerConsent(Consent):
    """Everything a co-owner's consent says."""
