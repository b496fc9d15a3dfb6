"""What agreements on changed terms share: who agrees, who consents, the new schedule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.domain.paper.shared import Party
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.clauses import listing
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, party, party_a
from sheaf.printing.said import long_date, people
from sheaf.printing.schedule import lines_table
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue
from sheaf.printing.wording import fill, load

Facts = ExtensionAgreement | RestructuringAgreement


@dataclass(frozen=True, slots=True)
class Change:
    """What is special to one kind: its wording, what fills it, its box, its name."""

    worded: str
    values: Mapping[str, str]
    holds: Mapping[str, bool]
    box: Sequence[tuple[str, Cell]]
    called: str  # what guarantors and owners consent to, in Chinese
    schedule: str  # the head of the new schedule
    initials: tuple[str, ...] = ()


def draw(facts: Facts, change: Change, say: Tongue) -> bytes:
    """Draw the agreement of a change."""
    values = {**_values(facts, say), **change.values}
    filled = fill(
        load(change.worded, facts.language), values, {**_holds(facts), **change.holds}
    )
    parts = Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.contract,
        parties=_parties(facts, say),
        box=tuple(change.box),
        signers=tuple(_signers(facts, change.called, say)),
        initials=change.initials,
        lists=tuple(listing(change.schedule, lines_table(facts.lines, say))),
        brief=True,
        marks=facts.marks,
    )
    return lay_out(parts)


def _values(facts: Facts, say: Tongue) -> dict[str, str]:
    return {
        "lender": facts.office.name,
        "borrower": facts.borrower.name,
        "loan_contract": facts.contract,
        "since": long_date(facts.granted_on, say),
        "reason": facts.reason,
        "guarantors": people(facts.guarantors, say),
        "owners": people(facts.owners, say),
        "without": people(facts.without, say),
        "minutes": facts.minutes,
        "decided_on": long_date(facts.decided_on, say) if facts.decided_on else "",
    }


def _holds(facts: Facts) -> dict[str, bool]:
    return {
        "guaranteed": bool(facts.guarantors),
        "charged": bool(facts.owners),
        "without_some": bool(facts.without),
        "resolved": bool(facts.minutes),
    }


def _parties(facts: Facts, say: Tongue) -> Pairs:
    return (
        (say("贷款人（甲方）", "Lender (Party A)"), facts.office.name),
        (say("联系电话", "Telephone"), facts.office.phone),
        *party(say("借款人（乙方）", "Borrower (Party B)"), facts.borrower, say),
    )


def _signers(facts: Facts, called: str, say: Tongue) -> Iterator[Signer]:
    yield party_a(facts.office, say)
    yield _person(say("乙方（签名并按指印）", "Party B"), facts.borrower)
    for one in facts.guarantors:
        yield _person(say(f"保证人（同意{called}）", "Guarantor, consenting"), one)
    for one in facts.owners:
        yield _person(say(f"抵押人、出质人（同意{called}）", "Owner, consenting"), one)


def _person(head: str, one: Party) -> Signer:
    return Signer(head, (one.name,))
