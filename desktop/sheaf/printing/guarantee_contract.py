"""The guarantee contract: one wording for each kind, its period stated on page one."""

from __future__ import annotations

from collections.abc import Iterator

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.paper.guarantee_contract import GuaranteeContract
from sheaf.printing.agreed import complaints, debt_fields, span, words, years
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, amount, lender, party, party_a, party_b, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, per_cent, yuan
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDINGS = {
    GuaranteeKind.JOINT_SEVERAL: "guarantee_contract_joint",
    GuaranteeKind.GENERAL: "guarantee_contract_general",
}
KINDS = {
    GuaranteeKind.JOINT_SEVERAL: ("连带责任保证", "joint and several guarantee"),
    GuaranteeKind.GENERAL: ("一般保证", "general guarantee"),
}


def worded(facts: GuaranteeContract) -> str:
    """Name the wording of its kind; never one for both (Civil Code 686)."""
    return WORDINGS[facts.kind]


def render(facts: GuaranteeContract) -> bytes:
    """Draw the contract."""
    say = tongue(facts.language)
    wording = load(worded(facts), facts.language)
    return lay_out(_parts(facts, fill(wording, _values(facts, say), _holds(facts)), say))


def _values(facts: GuaranteeContract, say: Tongue) -> dict[str, str]:
    return {
        **debt_fields(facts.debt, say),
        "spouse": facts.spouse.name if facts.spouse else "",
        "limit": str(facts.limit) if facts.limit else "",
        "limit_words": words(facts.limit, say) if facts.limit else "",
        "share": per_cent(facts.share) if facts.share else "",
        "period": years(facts.years, say),
        "period_end": long_date(facts.ends_on, say),
        "relation": facts.relation,
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
        "copies": str(facts.copies),
    }


def _holds(facts: GuaranteeContract) -> dict[str, bool]:
    return {
        "refinancing": bool(facts.debt.refinances),
        "limited": facts.limit is not None,
        "share": facts.share is not None,
        "several": facts.several,
        "lender_chooses": facts.lender_chooses,
        "spouse": facts.spouse is not None,
    }


def _parts(facts: GuaranteeContract, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.debt.contract,
        parties=_parties(facts, say),
        box=tuple(_box(facts, say)),
        signers=_signers(facts, say),
        initials=(
            say("保证人", "Guarantor"),
            *_spouse(facts, say),
            say("经办人", "Officer"),
        ),
        marks=facts.marks,
    )


def _parties(facts: GuaranteeContract, say: Tongue) -> Pairs:
    spouse = facts.spouse
    return (
        *lender(facts.office, facts.signed_at, say),
        *party(say("保证人（乙方）", "Guarantor (B)"), facts.guarantor, say),
        *(party(say("保证人配偶", "Spouse"), spouse, say) if spouse else ()),
    )


def _box(facts: GuaranteeContract, say: Tongue) -> Iterator[tuple[str, Cell]]:
    debt, lent = facts.debt, facts.debt.lent
    yield say("借款人", "Borrower"), f"{debt.borrower.name}　{debt.borrower.id_number}"
    yield say("主合同", "Loan contract"), debt.contract
    words, figures = in_words(lent.amount, say), yuan(lent.amount)
    yield say("主债权本金", "Principal"), amount(words, figures, say)
    month = say(f"合月利率{monthly(lent.rate)}", f"{monthly(lent.rate)} a month")
    yield say("年利率", "Annual rate"), rate(annual(lent.rate), month)
    yield say("债务履行期限", "Term"), span(lent, say)
    yield say("借款用途", "Purpose"), debt.purpose
    yield say("保证方式", "Kind"), say(*KINDS[facts.kind])
    yield say("保证范围", "Scope"), _scope(facts, say)
    period, end = years(facts.years, say), long_date(facts.ends_on, say)
    yield (
        say("保证期间", "Period"),
        say(
            f"{period}，自债务履行期限届满之次日起，至{end}止",
            f"{period} from the day after the debt falls due, until {end}",
        ),
    )


def _scope(facts: GuaranteeContract, say: Tongue) -> str:
    if facts.limit is not None:
        return say(
            f"本金以{yuan(facts.limit)}为限，及其利息、罚息、复利、违约金、损害赔偿金和实现债权的费用",
            f"principal up to {yuan(facts.limit)}, with its interest, late and compound "
            "interest, liquidated damages, damages and costs of enforcement",
        )
    return say(
        "全部本金、利息、罚息、复利、违约金、损害赔偿金和实现债权的费用",
        "all principal, interest, late and compound interest, liquidated damages, damages "
        "and costs of enforcement",
    )


def _spouse(facts: GuaranteeContract, say: Tongue) -> tuple[str, ...]:
    return (say("配偶", "Spouse"),) if facts.spouse else ()


def _signers(facts: GuaranteeContract, say: Tongue) -> tuple[Signer, ...]:
    people = (facts.guarantor, *((facts.spouse,) if facts.spouse else ()))
    names = say("、", ", ").join(one.name for one in people)
    lines = (say("保证人", "Guarantor"), *_spouse(facts, say))
    return party_a(facts.office, say), party_b(names, lines, say)
