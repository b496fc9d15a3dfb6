"""The agreement to repay a loan on other terms: what changes, what is carried, consents."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.paper.restructuring_agreement import RestructuringAgreement
from sheaf.domain.paper.shared import Party
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.flow import BOX_HEAD, gap, heading
from sheaf.printing.methods import method
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, amount, party, party_a, rate
from sheaf.printing.said import annual, in_words, long_date, monthly, people, yuan
from sheaf.printing.schedule import lines_table
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDED = "restructuring_agreement"


def worded(_facts: RestructuringAgreement) -> str:
    """Name the wording other terms are agreed in."""
    return WORDED


def render(facts: RestructuringAgreement) -> bytes:
    """Draw the agreement."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), _holds(facts))
    return lay_out(_parts(facts, filled, say))


def _values(facts: RestructuringAgreement, say: Tongue) -> dict[str, str]:
    before, now = facts.before, facts.now
    return {
        "lender": facts.office.name,
        "borrower": facts.borrower.name,
        "loan_contract": facts.contract,
        "start": long_date(before.lent_on, say),
        "before": long_date(before.due_on, say),
        "maturity": long_date(now.due_on, say),
        "since": long_date(facts.granted_on, say),
        "left": yuan(now.amount),
        "left_words": in_words(now.amount, say),
        "method_before": method(before, say),
        "method": method(now, say),
        "rate_before": annual(before.rate),
        "rate": annual(now.rate),
        "interest": yuan(facts.interest),
        "late": yuan(facts.late),
        "reason": facts.reason,
        "guarantors": people(facts.guarantors, say),
        "owners": people(facts.owners, say),
    }


def _holds(facts: RestructuringAgreement) -> dict[str, bool]:
    return {
        "rate_changes": facts.now.rate != facts.before.rate,
        "carried": bool(facts.interest or facts.late),
        "guaranteed": bool(facts.guarantors),
        "charged": bool(facts.owners),
    }


def _parts(facts: RestructuringAgreement, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract=facts.contract,
        parties=_parties(facts, say),
        box=tuple(_box(facts, say)),
        signers=tuple(_signers(facts, say)),
        lists=_schedule(facts, say),
        brief=True,
        marks=facts.marks,
    )


def _parties(facts: RestructuringAgreement, say: Tongue) -> Pairs:
    return (
        (say("贷款人（甲方）", "Lender (Party A)"), facts.office.name),
        (say("联系电话", "Telephone"), facts.office.phone),
        *party(say("借款人（乙方）", "Borrower (Party B)"), facts.borrower, say),
    )


def _box(facts: RestructuringAgreement, say: Tongue) -> Iterator[tuple[str, Cell]]:
    now = facts.now
    yield say("借款合同", "Contract"), facts.contract
    words, figures = in_words(now.amount, say), yuan(now.amount)
    yield say("尚欠本金", "Principal left"), amount(words, figures, say)
    month = say(f"合月利率{monthly(now.rate)}", f"{monthly(now.rate)} a month")
    yield say("变更后年利率", "Annual rate"), rate(annual(now.rate), month)
    yield say("变更后还款方式", "Now repaid by"), method(now, say)
    yield say("原到期日", "Matured on"), long_date(facts.before.due_on, say)
    yield say("变更后到期日", "Now matures on"), long_date(now.due_on, say)


def _schedule(facts: RestructuringAgreement, say: Tongue) -> tuple[Flowable, ...]:
    head = say("变更后的还款计划（单位：元）", "Schedule from now on (yuan)")
    return heading(head, BOX_HEAD), lines_table(facts.lines, say), gap(2)


def _signers(facts: RestructuringAgreement, say: Tongue) -> Iterator[Signer]:
    yield party_a(facts.office, say)
    yield _person(say("乙方（签名并按指印）", "Party B"), facts.borrower)
    for one in facts.guarantors:
        yield _person(say("保证人（同意变更）", "Guarantor, consenting"), one)
    for one in facts.owners:
        yield _person(say("抵押人、出质人（同意变更）", "Owner, consenting"), one)


def _person(head: str, one: Party) -> Signer:
    return Signer(head, (one.name,))
