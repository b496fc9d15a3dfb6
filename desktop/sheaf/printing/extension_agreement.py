"""The agreement to extend a loan: both schedules' ends, the new rate, all consents."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.paper.extension_agreement import ExtensionAgreement
from sheaf.domain.paper.shared import Party
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.flow import BOX_HEAD, gap, heading
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, amount, party, party_a, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, people, yuan
from sheaf.printing.schedule import lines_table
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDED = "extension_agreement"


def worded(_facts: ExtensionAgreement) -> str:
    """Name the wording an extension is agreed in."""
    return WORDED


def render(facts: ExtensionAgreement) -> bytes:
    """Draw the agreement."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), _holds(facts))
    return lay_out(_parts(facts, filled, say))


def _values(facts: ExtensionAgreement, say: Tongue) -> dict[str, str]:
    return {
        "lender": facts.office.name,
        "borrower": facts.borrower.name,
        "loan_contract": facts.contract,
        "start": long_date(facts.lent.lent_on, say),
        "before": long_date(facts.lent.due_on, say),
        "maturity": long_date(facts.to, say),
        "since": long_date(facts.granted_on, say),
        "left": yuan(facts.left),
        "left_words": in_words(facts.left, say),
        "rate_before": annual(facts.lent.rate),
        "rate": annual(facts.rate),
        "reason": facts.reason,
        "guarantors": people(facts.guarantors, say),
        "owners": people(facts.owners, say),
    }


def _holds(facts: ExtensionAgreement) -> dict[str, bool]:
    return {
        "rate_changes": facts.rate != facts.lent.rate,
        "guaranteed": bool(facts.guarantors),
        "charged": bool(facts.owners),
    }


def _parts(facts: ExtensionAgreement, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.contract,
        parties=_parties(facts, say),
        box=tuple(_box(facts, say)),
        signers=tuple(_signers(facts, say)),
        initials=(say("借款人", "Borrower"), say("经办人", "Officer")),
        lists=_schedule(facts, say),
        brief=True,
        marks=facts.marks,
    )


def _parties(facts: ExtensionAgreement, say: Tongue) -> Pairs:
    return (
        (say("贷款人（甲方）", "Lender (Party A)"), facts.office.name),
        (say("联系电话", "Telephone"), facts.office.phone),
        *party(say("借款人（乙方）", "Borrower (Party B)"), facts.borrower, say),
    )


def _box(facts: ExtensionAgreement, say: Tongue) -> Iterator[tuple[str, Cell]]:
    yield say("借款合同", "Contract"), facts.contract
    words, figures = in_words(facts.left, say), yuan(facts.left)
    yield say("展期本金", "Principal extended"), amount(words, figures, say)
    month = say(f"合月利率{monthly(facts.rate)}", f"{monthly(facts.rate)} a month")
    yield say("展期年利率", "Annual rate"), rate(annual(facts.rate), month)
    yield say("原到期日", "Was to mature on"), long_date(facts.lent.due_on, say)
    yield say("展期后到期日", "Matures on"), long_date(facts.to, say)


def _schedule(facts: ExtensionAgreement, say: Tongue) -> tuple[Flowable, ...]:
    head = say("展期后的还款计划（单位：元）", "Schedule after the extension (yuan)")
    return heading(head, BOX_HEAD), lines_table(facts.lines, say), gap(2)


def _signers(facts: ExtensionAgreement, say: Tongue) -> Iterator[Signer]:
    yield party_a(facts.office, say)
    yield _person(say("乙方（签名并按指印）", "Party B"), facts.borrower)
    for one in facts.guarantors:
        yield _person(say("保证人（同意展期）", "Guarantor, consenting"), one)
    for one in facts.owners:
        yield _person(say("抵押人、出质人（同意展期）", "Owner, consenting"), one)


def _person(head: str, one: Party) -> Signer:
    return Signer(head, (one.name,))
