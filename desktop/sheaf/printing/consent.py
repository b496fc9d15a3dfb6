"""The consent of a spouse or a co-owner: one page, in the first person."""

from __future__ import annotations

from collections.abc import Iterator

from sheaf.domain.paper.consent import Consent, ConsentOf
from sheaf.printing.agreed import debt_fields, only, span
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, amount, party, rate
from sheaf.printing.said import annual, in_words, monthly, yuan
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

SPOUSES = (ConsentOf.BORROWERS_SPOUSE, ConsentOf.GUARANTORS_SPOUSE)
SHARED = (
    "borrower",
    "loan_contract",
    "purpose",
    "principal",
    "principal_words",
    "annual_rate",
    "start",
    "maturity",
)


def worded(facts: Consent) -> str:
    """Name the wording: a spouse's or a co-owner's."""
    return "spouse_consent" if facts.kind in SPOUSES else "coowner_consent"


def render(facts: Consent) -> bytes:
    """Draw the consent."""
    say = tongue(facts.language)
    wording = load(worded(facts), facts.language)
    return lay_out(_parts(facts, fill(wording, _values(facts, say), _holds(facts)), say))


def _values(facts: Consent, say: Tongue) -> dict[str, str]:
    shared = only(debt_fields(facts.debt, say), *SHARED) | {
        "lender": facts.office.name,
        "signatory": facts.signatory.name,
    }
    if facts.kind in SPOUSES:
        own = {"spouse": facts.principal.name, "guarantee_contract": facts.contract}
    else:
        own = {
            "owner": facts.principal.name,
            "security_contract": facts.contract,
            "relation": facts.relation,
            "things": facts.things,
        }
    return shared | own


def _holds(facts: Consent) -> dict[str, bool]:
    if facts.kind in SPOUSES:
        of_borrower = facts.kind is ConsentOf.BORROWERS_SPOUSE
        return {"of_borrower": of_borrower, "of_guarantor": not of_borrower}
    mortgage = facts.kind is ConsentOf.CO_OWNER_MORTGAGE
    related = bool(facts.relation)
    return {"mortgage": mortgage, "pledge": not mortgage, "related": related}


def _parts(facts: Consent, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.debt.contract,
        parties=_parties(facts, say),
        box=tuple(_box(facts, say)),
        signers=_signers(facts, say),
        brief=True,
        marks=facts.marks,
    )


def _parties(facts: Consent, say: Tongue) -> Pairs:
    return (
        (say("致", "To"), facts.office.name),
        (say("联系电话", "Telephone"), facts.office.phone),
        *party(say("同意人", "Who consents"), facts.signatory, say),
    )


def _box(facts: Consent, say: Tongue) -> Iterator[tuple[str, Cell]]:
    debt, lent = facts.debt, facts.debt.lent
    yield say("借款人", "Borrower"), f"{debt.borrower.name}　{debt.borrower.id_number}"
    numbers = filter(None, (debt.contract, facts.contract))
    yield say("合同", "Contracts"), "　".join(numbers)
    words, figures = in_words(lent.amount, say), yuan(lent.amount)
    yield say("借款金额", "Amount"), amount(words, figures, say)
    month = say(f"合月利率{monthly(lent.rate)}", f"{monthly(lent.rate)} a month")
    yield say("年利率", "Annual rate"), rate(annual(lent.rate), month)
    yield say("借款期限", "Term"), span(lent, say)


def _signers(facts: Consent, say: Tongue) -> tuple[Signer, ...]:
    head = say("同意人（签名并按指印）", "Signature and fingerprint of")
    line = say("配偶", "Spouse") if facts.kind in SPOUSES else say("共有人", "Co-owner")
    return (
        Signer(f"{head}　{facts.signatory.name}", (line,)),
        Signer(
            say("面签人（当面核对身份）", "Signed before (identity checked)"),
            (say("经办人", "Officer"),),
        ),
    )
