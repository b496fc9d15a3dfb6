"""The decision of the committee: what was asked, each vote, what binds the contract."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.paper.committee_decision import CommitteeDecision
from sheaf.printing.agreement import Agreement, lay_out
from sheaf.printing.flow import BOX_HEAD, gap, heading
from sheaf.printing.heard import (
    doubted,
    in_place,
    listed,
    ruled,
    signed,
    terms,
    told,
    votes,
)
from sheaf.printing.page import check_code
from sheaf.printing.parties import Pairs, amount
from sheaf.printing.said import id_label, in_words, long_date, yuan
from sheaf.printing.signing import Signer
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.wording import Filled, fill, load

WORDED = "committee_decision"


def worded(_facts: CommitteeDecision) -> str:
    """Name the wording a decision is put in."""
    return WORDED


def render(facts: CommitteeDecision) -> bytes:
    """Draw the decision."""
    say = tongue(facts.language)
    filled = fill(load(WORDED, facts.language), _values(facts, say), _holds(facts))
    return lay_out(_parts(facts, filled, say))


def _values(facts: CommitteeDecision, say: Tongue) -> dict[str, str]:
    case = facts.case
    return {
        "lender": facts.office.name,
        "session": facts.session,
        "held_on": long_date(facts.held_on, say),
        "decided_on": long_date(facts.decided_on, say),
        "borrower": facts.borrower.name,
        "application": case.application,
        "agreed": terms(case.agreed, say),
        "conditions": listed(case.conditions, say),
        "reason": say("；", "; ").join(case.reason.split("\n")),
        "until": long_date(facts.valid_until, say) if facts.valid_until else "",
    }


def _holds(facts: CommitteeDecision) -> dict[str, bool]:
    ruling = facts.case.ruling
    return {
        "approved": ruling == "approved",
        "sent_back": ruling == "sent_back",
        "declined": ruling == "declined",
        "on_conditions": bool(facts.case.conditions),
        "countersigned": bool(facts.case.signatures),
    }


def _parts(facts: CommitteeDecision, filled: Filled, say: Tongue) -> Agreement:
    return Agreement(
        say=say,
        filled=filled,
        code=check_code((facts, filled.stamp)),
        number=facts.number,
        contract="",
        parties=_parties(facts, say),
        box=tuple(_box(facts, say)),
        signers=tuple(_signers(facts, say)),
        lists=tuple(_lists(facts, say)),
        brief=True,
        house=facts.office.name,
        marks=facts.marks,
    )


def _parties(facts: CommitteeDecision, say: Tongue) -> Pairs:
    return (
        (say("会议", "Session"), facts.session),
        (say("日期", "Held on"), long_date(facts.held_on, say)),
        (say("主持人", "In the chair"), facts.chair),
        (say("汇报人", "Presented by"), facts.case.presenter),
        (say("借款人", "Borrower"), facts.borrower.name),
        (id_label(facts.borrower, say), facts.borrower.id_number),
    )


def _box(facts: CommitteeDecision, say: Tongue) -> Iterator[tuple[str, Cell]]:
    case = facts.case
    yield say("申请", "Application"), f"{case.application}　{facts.product}　{case.purpose}"
    yield say("申请事项", "Asked for"), terms(case.asked, say)
    yield say("审议结果", "Result"), ruled(case, say)
    if case.ruling == "approved":
        words, figures = in_words(case.agreed.amount, say), yuan(case.agreed.amount)
        yield say("批准金额", "Approved"), amount(words, figures, say)
        yield say("批准条件", "On terms"), terms(case.agreed, say)
    if case.conditions:
        yield say("放款条件", "Conditions"), listed(case.conditions, say)


def _lists(facts: CommitteeDecision, say: Tongue) -> Iterator[Flowable]:
    names = say("、", ", ").join(facts.present)
    yield heading(say(f"表决（出席委员：{names}）", f"Votes (present: {names})"), BOX_HEAD)
    yield votes(facts.case, say)
    yield gap(2)
    yield from doubted(facts.case, say)
    yield from told(facts.case, say)
    yield from signed(facts.case, say)
    yield gap(2)


def _signers(facts: CommitteeDecision, say: Tongue) -> Iterator[Signer]:
    case = facts.case
    lines = tuple(in_place(one.member, one.acts_for, say) for one in case.votes)
    yield Signer(say("委员（签名）", "Members (signature)"), lines)
    signs = (in_place(one.director, one.acts_for, say) for one in case.signatures)
    chair = (facts.chair, *signs)
    yield Signer(say("主持人和签批人（签名）", "Chair and directors (signature)"), chair)
