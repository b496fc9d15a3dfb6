"""The authorisation to query personal data: a striking notice, then what is agreed."""

from __future__ import annotations

from dataclasses import replace

from sheaf.domain.paper.authorisation import Authorisation, AuthorisedAs
from sheaf.printing.agreed import complaints
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.flow import Setting, Text, gap
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, party
from sheaf.printing.said import long_date
from sheaf.printing.signing import Signer
from sheaf.printing.tables import ALL, BOLD, WIDE, grid
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI
from sheaf.printing.wording import Filled, fill, load

WORDED = "authorisation"
NOTICE = Setting(HEI, 12.5, 19)  # larger than the clauses: the law wants it striking
FRAME = [
    ("BOX", *ALL, BOLD, "black"),
    ("TOPPADDING", *ALL, 6),
    ("BOTTOMPADDING", *ALL, 7),
    ("LEFTPADDING", *ALL, 8),
]
ROLES = {
    AuthorisedAs.BORROWER: ("借款申请人", "applicant for a loan"),
    AuthorisedAs.SPOUSE: ("借款申请人的配偶", "spouse of an applicant"),
    AuthorisedAs.GUARANTOR: ("担保人", "guarantor"),
    AuthorisedAs.GUARANTORS_SPOUSE: ("担保人的配偶", "spouse of a guarantor"),
    AuthorisedAs.OWNER: ("抵押人、出质人", "owner of collateral"),
    AuthorisedAs.OWNERS_SPOUSE: ("抵押人、出质人的配偶", "spouse of an owner"),
    AuthorisedAs.MEMBER: ("联保小组成员", "member of a joint-liability group"),
}


def worded(_facts: Authorisation) -> str:
    """Name the wording an authorisation is printed with."""
    return WORDED


def render(facts: Authorisation) -> bytes:
    """Draw the authorisation, its preface as a framed notice above everything."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), _holds(facts))
    return lay_out(_parts(facts, filled, say))


def _values(facts: Authorisation, say: Tongue) -> dict[str, str]:
    return {
        "lender": facts.office.name,
        "person": facts.person.name,
        "role": say(*ROLES[facts.role]),
        "related": facts.related,
        "valid_until": long_date(facts.valid_until, say),
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
    }


def _holds(facts: Authorisation) -> dict[str, bool]:
    return {role.value: facts.role is role for role in AuthorisedAs}


def _parts(facts: Authorisation, filled: Filled, say: Tongue) -> Agreement:
    notice = [[Text("\n".join(filled.preface), NOTICE)]]
    head = say("授权人（签名并按指印）", "Who authorises (signature and fingerprint)")
    return Agreement(
        say=say,
        filled=replace(filled, preface=()),
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract="",
        parties=_parties(facts, say),
        box=(),
        lists=(grid(notice, (WIDE,), FRAME), gap(4)),
        signers=(
            Signer(f"{head}　{facts.person.name}", (say("授权人", "Signature"),)),
            Signer(
                say("受理人（当面核对身份）", "Received by (identity checked)"),
                (say("经办人", "Officer"),),
            ),
        ),
        marks=facts.marks,
    )


def _valid(facts: Authorisation, say: Tongue) -> str:
    """Say until when it holds, with a loan and without one, as its clause does."""
    day = long_date(facts.valid_until, say)
    return say(
        f"至债务还清；没有办成借款的，至{day}",
        f"until the debt is repaid; if no loan comes about, until {day}",
    )


def _parties(facts: Authorisation, say: Tongue) -> Pairs:
    office = facts.office
    return (
        (say("被授权人", "Authorised"), office.name),
        (say("信用代码", "Credit code"), office.licence),
        *party(say("授权人", "Who authorises"), facts.person, say),
        (say("身份", "As"), say(*ROLES[facts.role])),
        (say("有效期", "Valid"), _valid(facts, say)),
    )
