"""Setting a failed condition aside: asked for by one person, confirmed by a manager."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.application import Stage, Step, check_apart
from sheaf.domain.condition import Check, Condition
from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.teller import Permission, Teller
from sheaf.queries import applications, assessment
from sheaf.services import delegations
from sheaf.services.acts import once
from sheaf.services.applications import changeable, go_on
from sheaf.services.applying import check_no_stake
from sheaf.store.tables.applications import OverrideRow
from sheaf.store.work import Work


@dataclass(eq=False)
class ByLaw(Refused):
    """The law asks for it; no manager can set it aside."""

    condition: Check


@once
def override(
    work: Work, application_id: int, key: str, reason: str, manager: Teller
) -> Stage:
    """Set one failed condition aside as it stands, and let the application go on.

    ``key`` is the finding's own (``queries.assessment``); the manager's password was asked
    for by whoever calls.
    """
    work.require(Permission.APPLY)
    check_apart(Step.CONFIRM_OVERRIDE, manager.id, {Step.ASK_OVERRIDE: work.teller.id})
    if not reason.strip():
        raise Missing("reason")
    application = changeable(work, application_id)
    amount, me = application.agreement.amount, frozenset({work.teller.id})
    for_id = delegations.use(work, manager, Permission.OVERRIDE, amount, me)
    for one in filter(None, (manager.id, for_id)):
        check_no_stake(work, application, one)
    condition = _failed(work, application_id, key)
    row = OverrideRow(
        application_id=application_id,
        condition=key,
        figure=condition.figure,
        limit=condition.limit,
        beyond=condition.beyond,
        reason=reason.strip(),
        manager_id=manager.id,
        teller_id=work.teller.id,
        at=work.now,
    )
    work.session.add(row)
    work.note(
        "application.override",
        application.number,
        before=condition,
        after=manager.name,
        why=reason.strip(),
    )
    return go_on(work, application_id)


def _failed(work: Work, application_id: int, key: str) -> Condition:
    found = assessment.findings(work, applications.one(work, application_id))
    for one in found:
        if one.key == key and not one.stands:
            if one.by_law:
                raise ByLaw(one.condition.code)
            return one.condition
    raise Gone("condition")
