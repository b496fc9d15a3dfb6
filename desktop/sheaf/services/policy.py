"""Changing the office's settings: a new version, from a day on."""

from __future__ import annotations

from datetime import date

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.policy import Policy, changed
from sheaf.domain.teller import Permission
from sheaf.queries import policy
from sheaf.store import canonical
from sheaf.store.tables.office import PolicyRow
from sheaf.store.work import Work


def change(work: Work, name: str, text: str, since: date, why: str) -> Policy:
    """Change one setting from a day on; what was agreed before keeps what held then.

    What was decided already for a later day stands: the new value reaches up to the day
    from which this very setting changes again.
    """
    work.require(Permission.CHANGE_POLICY)
    if since < work.today:
        raise Unusable("since", "in_the_past", since.isoformat())
    before = policy.on(work, since)
    after = changed(before, name, text)
    old, new = getattr(before, name), getattr(after, name)
    if new == old:
        raise Unusable("value", "unchanged", text)
    if not why.strip():
        raise Missing("why")
    _write(work, since, after)
    for line in policy.later(work, since):
        if getattr(line.policy, name) != old:
            break
        _write(work, line.since, changed(line.policy, name, text))
    subject = f"{name} {since.isoformat()}"
    work.note("policy.change", subject, before=old, after=new, why=why)
    return after


def _write(work: Work, since: date, facts: Policy) -> None:
    text = canonical.dump(facts)
    work.session.add(
        PolicyRow(since=since, facts=text, at=work.now, teller_id=work.teller.id)
    )
