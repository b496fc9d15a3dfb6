"""Applications under way by what has to be done next, for every page that counts them."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import Stage
from sheaf.queries import applications, committee
from sheaf.queries.applications import ApplicationLine
from sheaf.store.work import Work

Lines = tuple[ApplicationLine, ...]


@dataclass(frozen=True, slots=True)
class Worklists:
    """Each application under way stands in one list, the oldest first.

    ``decide``: one approver decides; ``hear``: a committee does.
    """

    decide: Lines
    hear: Lines
    assign: Lines
    visit: Lines
    submit: Lines
    complete: Lines
    contract: Lines
    pay: Lines

    @property
    def all(self) -> Lines:
        """Everything that is still somebody's work."""
        return tuple(one for lines in self.by_name.values() for one in lines)

    @property
    def by_name(self) -> dict[str, Lines]:
        """The lists by their names, in the order of the page of applications."""
        return {name: getattr(self, name) for name in self.__slots__}


def worklists(work: Work) -> Worklists:
    """Sort what is under way by whose turn it is."""
    lines = applications.lines(work)
    submitted = _at(lines, Stage.SUBMITTED)
    alone = committee.one_decides(work, submitted)
    return Worklists(
        decide=tuple(one for one in submitted if one.id in alone),
        hear=tuple(one for one in submitted if one.id not in alone),
        assign=_at(lines, Stage.ACCEPTED),
        visit=_at(lines, Stage.ASSIGNED, Stage.RE_SURVEY),
        submit=_at(lines, Stage.SURVEYED),
        complete=_at(lines, Stage.APPLIED, Stage.RETURNED),
        contract=_at(
            lines,
            Stage.APPROVED,
            Stage.APPROVED_WITH_CONDITIONS,
            Stage.TRAINING,
            Stage.CONTRACTING,
        ),
        pay=_at(lines, Stage.READY),
    )


def _at(lines: Lines, *stages: Stage) -> Lines:
    return tuple(line for line in lines if line.stage in stages)
