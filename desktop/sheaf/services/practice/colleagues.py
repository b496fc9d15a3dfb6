"""Who works in the practice office, and at what; sign-in says it of them there."""

from __future__ import annotations

from sheaf.domain.teller import Role

#: All of them open the books with the same password.
PEOPLE: dict[str, tuple[Role, ...]] = {
    "孙立": (Role.ADMINISTRATOR,),
    "李娜": (Role.TELLER,),
    "周敏": (Role.LOAN_OFFICER,),
    "陈涛": (Role.APPROVER, Role.COMMITTEE_MEMBER),
    "吴倩": (Role.DISBURSEMENT_CLERK,),
    "赵敏": (Role.MANAGER, Role.COMMITTEE_MEMBER),
    "何建华": (Role.COMMITTEE_MEMBER,),
    "郑国强": (Role.DIRECTOR,),
}
