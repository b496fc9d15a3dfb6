"""Changing the office's settings: a new version, from a day on."""

from __future__ import annotations

from datetime import date

from sheaf.domain.errors import Unusable
from sheaf.domain.policy import Policy, changed
from sheaf.domain.teller import Permission
from sheaf.queries import policy
from sheaf.store import canonical
from sheaf.store.tables.office import PolicyRow
from sheaf.store.work import Work


def change(work: Work, name: str, text: str, since: date, why: str) -> Policy:
    """Change one setting from a day on; what was agreed before keeps what held then."""
    work.require(Permission.CHANGE_POLICY)
    if since < work.today:
        raise Unusable("since", "in_the_past", since.isoformat())
    before = policy.on(work, since)
    after = changed(before, name, text)
    facts = canonical.dump(after)
    work.session.add(
        PolicyRow(since=since, facts=facts, at=work.now, teller_id=work.teller.id)
    )
    old, new = getattr(before, name), getattr(after, name)
    work.note("policy.change", name, before=old, after=new, why=why)
    return after
