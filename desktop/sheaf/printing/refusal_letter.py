"""The letter that tells an applicant no: why, and what they can do."""

from __future__ import annotations

from sheaf.domain.paper.refusal_letter import RefusalLetter
from sheaf.printing.agreed import complaints
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs
from sheaf.printing.said import id_label, in_words, long_date, yuan
from sheaf.printing.signing import Signer
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDED = "refusal_letter"


def worded(_facts: RefusalLetter) -> str:
    """Name the wording a no is told in."""
    return WORDED


def render(facts: RefusalLetter) -> bytes:
    """Draw the letter."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), {})
    return lay_out(_parts(facts, filled, say))


def _values(facts: RefusalLetter, say: Tongue) -> dict[str, str]:
    return {
        "lender": facts.office.name,
        "borrower": facts.borrower.name,
        "applied_on": long_date(facts.applied_on, say),
        "product": facts.product,
        "amount": yuan(facts.amount),
        "amount_words": in_words(facts.amount, say),
        "declined_on": long_date(facts.declined_on, say),
        "reason": say("；", "; ").join(facts.reason.split("\n")),
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
    }


def _parts(facts: RefusalLetter, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract="",
        parties=_parties(facts, say),
        box=(),
        signers=_signers(facts, say),
        brief=True,
        marks=facts.marks,
    )


def _parties(facts: RefusalLetter, say: Tongue) -> Pairs:
    return (
        (say("致", "To"), facts.borrower.name),
        (id_label(facts.borrower, say), facts.borrower.id_number),
        (say("住址", "Address"), facts.borrower.address),
        (say("申请编号", "Application"), facts.application),
    )


def _signers(facts: RefusalLetter, say: Tongue) -> tuple[Signer, ...]:
    seal = say(f"{facts.office.name}（盖章）", f"{facts.office.name} (seal)")
    return (
        Signer(seal, (say("经办人", "Officer"),)),
        Signer(say("收到本告知书", "Received by"), (say("签　名", "Signature"),)),
    )
