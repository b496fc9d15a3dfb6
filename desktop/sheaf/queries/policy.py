"""Questions about the office's settings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, select

from sheaf.domain.policy import SETTINGS, Policy
from sheaf.store import canonical
from sheaf.store.tables.office import PolicyRow, TellerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A version of the settings: from when it holds, and who decided it."""

    since: date
    teller: str
    policy: Policy


@dataclass(frozen=True, slots=True)
class Changed:
    """One setting, changed from a day on."""

    since: date
    teller: str
    value: Any


@dataclass(frozen=True, slots=True)
class SettingLine:
    """A setting as it stands today: who changed it last, and what comes next."""

    name: str
    value: Any
    last: Changed | None  # None: it never differed from the value it came with
    next: Changed | None  # decided already, for a later day


#: The settings in force on a day: asked all the time, and so put together once.
ON = (
    select(PolicyRow.facts)
    .where(PolicyRow.since <= bindparam("day"))
    .order_by(PolicyRow.since.desc(), PolicyRow.id.desc())
    .limit(1)
)


def on(work: Work, day: date) -> Policy:
    """Return the settings in force on a day."""
    return _told(work.session.execute(ON, {"day": day}).scalar())


def as_of(work: Work, moment: datetime) -> Policy:
    """Return the settings an act of that moment went by: nobody knew of later changes."""
    query = ON.where(PolicyRow.at <= moment)
    return _told(work.session.execute(query, {"day": moment.date()}).scalar())


def _told(facts: str | None) -> Policy:
    return canonical.load(Policy, facts) if facts else Policy()


def history(work: Work) -> tuple[PolicyLine, ...]:
    """List every version of the settings, the latest first."""
    return tuple(reversed(_versions(work)))


def later(work: Work, day: date) -> tuple[PolicyLine, ...]:
    """List the versions that hold from days after this one, the earliest first."""
    after = [line for line in _versions(work) if line.since > day]
    return tuple([*lines][-1] for _since, lines in groupby(after, lambda one: one.since))


def changes(work: Work, name: str) -> tuple[Changed, ...]:
    """List how one setting changed, the earliest first."""
    return tuple(_changes(_versions(work), name))


def settings(work: Work) -> tuple[SettingLine, ...]:
    """List every setting as it stands today, in the order of DOMAIN."""
    versions, today = _versions(work), on(work, work.today)
    found = []
    for name in SETTINGS:
        every = [*_changes(versions, name)]
        past = [one for one in every if one.since <= work.today]
        ahead = [one for one in every if one.since > work.today]
        value = getattr(today, name)
        found.append(
            SettingLine(
                name, value, past[-1] if past else None, ahead[0] if ahead else None
            )
        )
    return tuple(found)


def _versions(work: Work) -> tuple[PolicyLine, ...]:
    rows = work.session.execute(
        select(PolicyRow.since, TellerRow.name, PolicyRow.facts)
        .outerjoin(TellerRow, TellerRow.id == PolicyRow.teller_id)
        .order_by(PolicyRow.since, PolicyRow.id)
    )
    return tuple(
        PolicyLine(since, teller or "", canonical.load(Policy, facts))
        for since, teller, facts in rows
    )


def _changes(versions: Sequence[PolicyLine], name: str) -> Iterator[Changed]:
    """Compare the last word of each day with that of the day before."""
    value = getattr(Policy(), name)
    for since, group in groupby(versions, lambda one: one.since):
        lines = [*group]
        wanted = getattr(lines[-1].policy, name)
        if wanted != value:
            yield Changed(since, _who(lines, name, wanted), wanted)
        value = wanted


def _who(lines: Sequence[PolicyLine], name: str, value: Any) -> str:
    """Name who said it first of those who said nothing else since."""
    who = ""
    for line in reversed(lines):
        if getattr(line.policy, name) != value:
            break
        who = line.teller
    return who
