"""The promise of honest service: what staff never take, one page, signed by both."""

from __future__ import annotations

from sheaf.domain.paper.conduct_notice import ConductNotice
from sheaf.printing.agreed import complaints, listed
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs
from sheaf.printing.said import id_label
from sheaf.printing.signing import Signer
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDED = "conduct_notice"
PAIR = 2  # who deals with a customer is never alone


def worded(_facts: ConductNotice) -> str:
    """Name the wording a conduct notice is printed with."""
    return WORDED


def render(facts: ConductNotice) -> bytes:
    """Draw the notice."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), {})
    return lay_out(_parts(facts, filled, say))


def _values(facts: ConductNotice, say: Tongue) -> dict[str, str]:
    posted = say("公示的地址", "the address posted")
    return {
        "customer": facts.customer.name,
        "officers": listed(facts.officers, say),
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
        "lender": facts.office.name,
        "place": facts.office.place or posted,
    }


def _parts(facts: ConductNotice, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.contract,
        parties=_parties(facts, say),
        box=(),
        signers=_signers(facts, say),
        brief=True,
        marks=facts.marks,
    )


def _parties(facts: ConductNotice, say: Tongue) -> Pairs:
    office, phone = facts.office, complaints(facts.complaint_phone, facts.office, say)
    return (
        (say("机构", "Office"), office.name),
        (say("投诉电话", "Complaints"), phone),
        (say("客户", "Customer"), facts.customer.name),
        (id_label(facts.customer, say), facts.customer.id_number),
    )


def _signers(facts: ConductNotice, say: Tongue) -> tuple[Signer, ...]:
    lines = (say("承诺人", "Staff"),) * max(PAIR, len(facts.officers))
    return (
        Signer(say("客户（签名）", "Customer (signature)"), (say("客户", "Customer"),)),
        Signer(say("承诺人（签名）", "Who promises (signature)"), lines),
    )
