"""Who is at the desk, and what they may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sheaf.domain.errors import Refused


class Permission(Enum):
    """What a person may do."""

    REGISTER_CUSTOMER = "register_customer"
    MARK_CUSTOMER = "mark_customer"
    APPLY = "apply"
    ASSIGN = "assign"
    INVESTIGATE = "investigate"
    APPROVE = "approve"
    CONVENE = "convene"
    VOTE = "vote"
    COUNTERSIGN = "countersign"
    CONTRACT = "contract"
    DISBURSE = "disburse"
    RECEIVE = "receive"
    REVERSE = "reverse"
    OVERRIDE = "override"
    CHANGE_LOAN = "change_loan"
    CLASSIFY = "classify"
    CLOSE_DAY = "close_day"
    CLOSE_MONTH = "close_month"
    BACK_UP = "back_up"
    CHANGE_PRODUCT = "change_product"
    CHANGE_POLICY = "change_policy"
    APPOINT = "appoint"
    SEE_REPORTS = "see_reports"


class Role(Enum):
    """The places in an office; one person may hold several."""

    TELLER = "teller"
    LOAN_OFFICER = "loan_officer"
    APPROVER = "approver"
    DISBURSEMENT_CLERK = "disbursement_clerk"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"
    COMMITTEE_MEMBER = "committee_member"
    DIRECTOR = "director"


#: Rights by role (DOMAIN 10.1). The administrator does no business.
RIGHTS: dict[Role, frozenset[Permission]] = {
    Role.TELLER: frozenset(
        {
            Permission.REGISTER_CUSTOMER,
            Permission.APPLY,
            Permission.RECEIVE,
            Permission.REVERSE,
            Permission.CLOSE_DAY,
            Permission.BACK_UP,
        }
    ),
    Role.LOAN_OFFICER: frozenset(
        {
            Permission.REGISTER_CUSTOMER,
            Permission.MARK_CUSTOMER,
            Permission.APPLY,
            Permission.ASSIGN,
            Permission.INVESTIGATE,
            Permission.CONTRACT,
            Permission.CLASSIFY,
        }
    ),
    Role.APPROVER: frozenset({Permission.APPROVE, Permission.SEE_REPORTS}),
    Role.DISBURSEMENT_CLERK: frozenset(
        {Permission.DISBURSE, Permission.CONTRACT, Permission.CLOSE_DAY}
    ),
    Role.MANAGER: frozenset(
        {
            Permission.MARK_CUSTOMER,
            Permission.ASSIGN,
            Permission.CONVENE,
            Permission.REVERSE,
            Permission.OVERRIDE,
            Permission.CHANGE_LOAN,
            Permission.CLASSIFY,
            Permission.CLOSE_DAY,
            Permission.CLOSE_MONTH,
            Permission.BACK_UP,
            Permission.CHANGE_PRODUCT,
            Permission.CHANGE_POLICY,
            Permission.SEE_REPORTS,
        }
    ),
    Role.ADMINISTRATOR: frozenset(
        {Permission.APPOINT, Permission.BACK_UP, Permission.CHANGE_POLICY}
    ),
    Role.COMMITTEE_MEMBER: frozenset(
        {Permission.VOTE, Permission.CONVENE, Permission.SEE_REPORTS}
    ),
    Role.DIRECTOR: frozenset({Permission.COUNTERSIGN, Permission.SEE_REPORTS}),
}


@dataclass(frozen=True, slots=True)
class Teller:
    """Someone signed in. ``id`` is 0 for the house itself, before anyone is.

    ``lent`` is what they may do in the place of somebody who is away.
    """

    id: int
    name: str
    roles: frozenset[Role] = frozenset()
    lent: frozenset[Permission] = frozenset()

    @property
    def own(self) -> frozenset[Permission]:
        """All that the roles allow together."""
        return frozenset().union(*(RIGHTS[role] for role in self.roles))

    @property
    def permissions(self) -> frozenset[Permission]:
        """What they may do in their own name, or in another's."""
        return self.own | self.lent


#: The program itself: the first start, a restore, a practice office.
HOUSE = Teller(0, "Sheaf", frozenset(Role))


class WrongPassword(Refused):
    """The name and the password do not go together."""

    field = "password"


class NotHere(Refused):
    """Nobody of this name works here (any more)."""

    field = "name"
