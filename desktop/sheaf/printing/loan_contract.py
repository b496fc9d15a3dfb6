"""The loan contract: key terms on page one, clauses, signatures, the schedule as annex."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.paper.loan_contract import LoanContract
from sheaf.domain.paper.schedule import ScheduleSheet
from sheaf.printing import schedule
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.flow import annex
from sheaf.printing.key_terms import key_terms
from sheaf.printing.loan_conditions import holds
from sheaf.printing.loan_terms import values
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, lender, party, party_a, party_b
from sheaf.printing.signing import Signer
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDED = "loan_contract"


def worded(_facts: LoanContract) -> str:
    """Name the wording a loan contract is printed with."""
    return WORDED


def render(facts: LoanContract) -> bytes:
    """Draw the contract."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), values(facts, say), holds(facts))
    return lay_out(_parts(facts, filled, say))


def _parts(facts: LoanContract, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract="",
        parties=_parties(facts, say),
        box=tuple(key_terms(facts, say)),
        signers=_signers(facts, say),
        initials=_initials(facts, say),
        annexes=tuple(_annex(facts, say)),
        marks=facts.marks,
    )


def _parties(facts: LoanContract, say: Tongue) -> Pairs:
    others = [p for one in facts.co_borrowers for p in party(_co(say), one, say)]
    return (
        *lender(facts.office, facts.signed_at, say),
        *party(say("借款人（乙方）", "Borrower (B)"), facts.borrower, say),
        *others,
    )


def _signers(facts: LoanContract, say: Tongue) -> tuple[Signer, ...]:
    people = (facts.borrower, *facts.co_borrowers)
    names = say("、", ", ").join(one.name for one in people)
    lines = (say("借款人", "Borrower"), *(_co(say) for _one in facts.co_borrowers))
    return party_a(facts.office, say), party_b(names, lines, say)


def _initials(facts: LoanContract, say: Tongue) -> tuple[str, ...]:
    together = (_co(say),) if facts.co_borrowers else ()
    return (say("借款人", "Borrower"), *together, say("经办人", "Officer"))


def _co(say: Tongue) -> str:
    return say("共同借款人", "Co-borrower")


def _annex(facts: LoanContract, say: Tongue) -> list[Flowable]:
    sheet = ScheduleSheet(
        facts.language,
        facts.office,
        facts.lent,
        facts.lines,
        facts.number,
        facts.borrower.name,
        facts.account,
        facts.marks,
    )
    title = say("附件　还款计划表", "Annex: repayment schedule")
    return [*annex(title), *schedule.body(sheet, say)]
