"""An investigation as it stands or stood: what it is worked out from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sheaf.domain.investigation.case import Case, Setting, worked_out
from sheaf.domain.investigation.notebook import Line, Sheet


@dataclass(frozen=True)
class Submitted:
    """Everything that a report says follows from these, on any later day too.

    ``pages`` are the notebook by the names of its sheets, ``reasons`` those given for
    checks that deviate, by the checks' names.
    """

    pages: Mapping[str, tuple[Line, ...]]
    reasons: Mapping[str, str]
    setting: Setting

    @cached_property
    def case(self) -> Case:
        """Work it out."""
        texts = {Sheet(name): lines for name, lines in self.pages.items()}
        return worked_out(texts, self.setting)
