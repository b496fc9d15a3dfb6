"""Questions about the office's settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.policy import Policy
from sheaf.store import canonical
from sheaf.store.tables.office import PolicyRow, TellerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A version of the settings: from when it holds, and who decided it."""

    since: date
    teller: str
    policy: Policy


def on(work: Work, day: date) -> Policy:
    """Return the settings in force on a day."""
    query = (
        select(PolicyRow.facts)
        .where(PolicyRow.since <= day)
        .order_by(PolicyRow.since.desc(), PolicyRow.id.desc())
        .limit(1)
    )
    facts = work.session.execute(query).scalar()
    return canonical.load(Policy, facts) if facts else Policy()


def history(work: Work) -> tuple[PolicyLine, ...]:
    """List every version of the settings, the latest first."""
    rows = work.session.execute(
        select(PolicyRow.since, TellerRow.name, PolicyRow.facts)
        .outerjoin(TellerRow, TellerRow.id == PolicyRow.teller_id)
        .order_by(PolicyRow.since.desc(), PolicyRow.id.desc())
    )
    return tuple(
        PolicyLine(since, teller or "", canonical.load(Policy, facts))
        for since, teller, facts in rows
    )
