"""An investigation as it stands or stood: what it is worked out from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from sheaf.domain.investigation.case import Case, Setting, worked_out
from sheaf.domain.investigation.figure import exactly
from sheaf.domain.investigation.notebook import Line, Sheet


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something deviates, and what deviated when it was given: how far, or what.

    It speaks of nothing else: where a check deviates further by now, or a doubt arises from
    other figures, somebody has to ask again.
    """

    text: str
    about: str

    def holds(self, about: str) -> bool:
        """Tell whether it still speaks of what is found now."""
        if about == self.about:
            return True
        try:
            then, now = Decimal(self.about), Decimal(about)
        except ArithmeticError:
            return False
        return then * now > 0 and abs(now) <= abs(then)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A condition of the notebook that a manager set aside, and why."""

    condition: str
    figure: str
    manager: str
    reason: str


def waiting(case: Case) -> dict[str, str]:
    """Say of everything that may want a reason what it would speak of, by its name."""
    found = {one.name: "; ".join(one.facts) for one in case.doubts}
    return found | {one.name: exactly(one.deviation) for one in case.failed}


@dataclass(frozen=True)
class Submitted:
    """Everything that a report says: what it follows from, and once submitted itself.

    ``pages`` are the notebook by the names of its sheets, ``given`` the reasons for what
    deviated, by the names of checks and doubts. ``found`` is what was said when it was
    submitted: no later rule and no later setting says it otherwise.
    """

    pages: Mapping[str, tuple[Line, ...]]
    given: Mapping[str, Reason]
    setting: Setting
    set_aside: tuple[SetAside, ...] = ()
    found: Case | None = None

    @property
    def frozen(self) -> Submitted:
        """Return what is kept with a submission: all that is said from here on."""
        said = {name: self.given[name] for name in self.reasons}
        return replace(self, given=said, found=self.case.kept)

    @property
    def reasons(self) -> dict[str, str]:
        """Return the reasons that speak of what is found."""
        if self.found is not None:
            return {name: reason.text for name, reason in self.given.items()}
        return self.reasons_for(self.case)

    def reasons_for(self, case: Case) -> dict[str, str]:
        """Return the reasons that speak of what another reading finds."""
        now = waiting(case)
        return {
            name: reason.text
            for name, reason in self.given.items()
            if name in now and reason.holds(now[name])
        }

    @cached_property
    def case(self) -> Case:
        """Say what was found; work it out while nobody else judges it yet."""
        if self.found is not None:
            return self.found
        texts = {Sheet(name): lines for name, lines in self.pages.items()}
        return worked_out(texts, self.setting)
