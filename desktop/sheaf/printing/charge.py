"""What mortgage and pledge contracts share: fields, the list of things, the key terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from sheaf.domain.collateral import Insurance, Lease
from sheaf.domain.paper.charge import Charge
from sheaf.printing.agreed import complaints, debt_fields, span, words
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.clauses import listing
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, amount, lender, party, party_a, party_b, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, people, yuan
from sheaf.printing.signing import Signer
from sheaf.printing.tables import WIDE, Cell, Columns, figures_table
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import Filled, fill, load

NUMBERED = 14.0
WIDTHS = (40.0, 22.0, 34.0, 28.0, 22.0)


@dataclass(frozen=True, slots=True)
class Naming:
    """What one kind of charge calls its parts, and when it says its right exists."""

    owner: str
    signs: str
    things: str
    arises: str


def fields(facts: Charge, say: Tongue) -> dict[str, str]:
    """Say everything that the wordings of both kinds have a field for."""
    return {
        **debt_fields(facts.debt, say),
        "value": str(facts.value),
        "prior_charges": facts.prior_charges,
        "limit": str(facts.limit) if facts.limit else "",
        "limit_words": words(facts.limit, say) if facts.limit else "",
        "co_owners": people(facts.co_owners, say),
        "registry": facts.registry or say("依法有权的登记机构", "the competent registry"),
        "insurance": insured(facts.insurance, say) if facts.insurance else "",
        "complaint_phone": complaints(facts.complaint_phone, facts.office, say),
        "copies": str(facts.copies),
    }


def insured(insurance: Insurance, say: Tongue) -> str:
    """Say with whom a thing is insured, and until when."""
    day = long_date(insurance.until, say)
    return say(
        f"由{insurance.insurer}承保，保险期间至{day}止",
        f"by {insurance.insurer} until {day}",
    )


def let(lease: Lease, say: Tongue) -> str:
    """Say to whom a thing is let, and until when."""
    if lease.until is None:
        return say(
            f"租给{lease.tenant}，没有约定租赁期限", f"to {lease.tenant}, no term agreed"
        )
    day = long_date(lease.until, say)
    return say(f"租给{lease.tenant}，租赁期限至{day}止", f"to {lease.tenant} until {day}")


def conditions(facts: Charge) -> dict[str, bool]:
    """Say which conditions of both wordings are so."""
    return {
        "refinancing": bool(facts.debt.refinances),
        "prior_charges": bool(facts.prior_charges),
        "limited": facts.limit is not None,
        "co_owners": bool(facts.co_owners),
        "insurance": facts.insurance is not None,
        "lender_chooses": facts.lender_chooses,
        "third_party": facts.third_party,
    }


def draw(
    facts: Charge,
    paper: str,
    naming: Naming,
    filling: tuple[dict[str, str], dict[str, bool]],
    say: Tongue,
) -> bytes:
    """Draw a contract over things with its wording filled in."""
    filled = fill(load(paper, facts.language), *filling)
    return lay_out(_parts(facts, naming, filled, say))


def _parts(facts: Charge, naming: Naming, filled: Filled, say: Tongue) -> Agreement:
    initials = (naming.signs, *_co_owner(facts, say), say("经办人", "Officer"))
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.debt.contract,
        parties=_parties(facts, naming, say),
        box=tuple(_box(facts, naming, say)),
        lists=tuple(_things(facts, naming, say)),
        signers=_signers(facts, naming, say),
        initials=initials,
        marks=facts.marks,
    )


def _parties(facts: Charge, naming: Naming, say: Tongue) -> Pairs:
    others = [
        p for one in facts.co_owners for p in party(say("共有人", "Co-owner"), one, say)
    ]
    return (
        *lender(facts.office, facts.signed_at, say),
        *party(naming.owner, facts.owner, say),
        *others,
    )


def _box(facts: Charge, naming: Naming, say: Tongue) -> Iterator[tuple[str, Cell]]:
    debt, lent = facts.debt, facts.debt.lent
    yield say("借款人", "Borrower"), f"{debt.borrower.name}　{debt.borrower.id_number}"
    yield say("主合同", "Loan contract"), debt.contract
    words, figures = in_words(lent.amount, say), yuan(lent.amount)
    yield say("主债权本金", "Principal"), amount(words, figures, say)
    month = say(f"合月利率{monthly(lent.rate)}", f"{monthly(lent.rate)} a month")
    yield say("年利率", "Annual rate"), rate(annual(lent.rate), month)
    yield say("债务履行期限", "Term"), span(lent, say)
    yield say("借款用途", "Purpose"), debt.purpose
    yield say("担保范围", "Scope"), _scope(facts, say)
    yield say("财产价值合计", "Agreed value"), yuan(facts.value)
    yield say("权利的设立", "Arises"), naming.arises


def _scope(facts: Charge, say: Tongue) -> str:
    most = ("全部本金", "all principal")
    if facts.limit is not None:
        most = (f"本金以{yuan(facts.limit)}为限", f"principal up to {yuan(facts.limit)}")
    return say(
        f"{most[0]}，及其利息、罚息、复利、违约金、损害赔偿金、保管和实现债权的费用",
        f"{most[1]}, with interest, late and compound interest, liquidated damages, "
        "damages, costs of custody and enforcement",
    )


def _things(facts: Charge, naming: Naming, say: Tongue) -> list[Flowable]:
    """List the things; what none of them has, as a place, takes no column."""
    said = [
        (t.name, t.quantity, t.place, t.certificate, str(t.value)) for t in facts.things
    ]
    kept = [k for k, column in enumerate(zip(*said, strict=True)) if any(column)]
    heads = say(
        "名称 数量 所在地 凭证号码 价值（元）", "Name Quantity Place Certificate Value"
    ).split(" ")
    rows = [(str(n), *(row[k] for k in kept)) for n, row in enumerate(said, 1)]
    foot = [say("合计", "Sum"), *[""] * (len(kept) - 1), str(facts.value)]
    columns = Columns(
        [say("序号", "No."), *(heads[k] for k in kept)],
        [NUMBERED, *_widths(kept)],
        "c" + "l" * (len(kept) - 1) + "r",
    )
    return listing(naming.things, figures_table(columns, rows, foot))


def _widths(kept: Sequence[int]) -> list[float]:
    """Share out among the columns of words what those left out do not need."""
    words = sum(WIDTHS[k] for k in kept[:-1])
    room = WIDE - NUMBERED - WIDTHS[-1]
    return [*(WIDTHS[k] * room / words for k in kept[:-1]), WIDTHS[-1]]


def _co_owner(facts: Charge, say: Tongue) -> tuple[str, ...]:
    return (say("共有人", "Co-owner"),) if facts.co_owners else ()


def _signers(facts: Charge, naming: Naming, say: Tongue) -> tuple[Signer, ...]:
    names = people((facts.owner, *facts.co_owners), say)
    others = (say("共有人", "Co-owner"),) * len(facts.co_owners)
    return party_a(facts.office, say), party_b(names, (naming.signs, *others), say)
