"""What comes next with a loan: one sentence, its ink, and the acts, the default first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.repayment import Claim
from sheaf.domain.teller import Permission, Teller
from sheaf.queries.loan_file import LoanFile, PaidOut
from sheaf.queries.papers import PaperLine
from sheaf.queries.repayments import TAKEN, RepaymentLine
from sheaf.ui.loans.history import act_said
from sheaf.ui.paper_words import kind_said
from sheaf.ui.top import dated

translate = QCoreApplication.translate

Step = tuple[str, str, list[str]]

#: Acts by which somebody brought money.
RECEIVED = frozenset(
    kind.value for kind in (Kind.REPAYMENT, Kind.SETTLEMENT, Kind.PREPAYMENT, Kind.RECOVERY)
)


def next_step(file: LoanFile, teller: Teller) -> Step:
    """Say what to do now."""
    if file.standing.status is Status.SETTLED:
        return _when_settled(file)
    if file.standing.status is Status.WRITTEN_OFF:
        words = translate("next_step", "Written off; {0} can still be recovered.")
        return words.format(file.due), "accent", ["receive"]
    return _when_due(file) if file.claims else _when_nothing_is(file, teller)


def _when_nothing_is(file: LoanFile, teller: Teller) -> Step:
    """Say what the payout still lacks, then what falls due next."""
    out = file.paid_out
    asks = Permission.DISBURSE in teller.permissions
    left = out is not None and out.settled < file.standing.loan.principal
    if out is not None and left and not out.confirmed and asks:
        return _when_paid_out(file, out)
    if unsigned := _kinds(file.unsigned):
        words = translate("next_step", "Not signed yet: {0}.").format(unsigned)
        return words, "warn", ["sign_loan", "receive"]
    return _when_drawn(file) if file.limit else _when_not_due(file)


def _when_paid_out(file: LoanFile, out: PaidOut) -> Step:
    words = {
        "cash": translate("next_step", "Ask {0} to count the money: {1}."),
        "bank": translate("next_step", "Ask {0} whether {1} arrived."),
        "entrusted": translate("next_step", "Ask {2} whether {1} arrived for {0}."),
    }[out.way]
    loan, limit = file.standing.loan, file.limit
    amount = limit.drawn if limit else loan.principal - out.settled
    if out.arrivals:
        words = translate("next_step", "{3} of {1} arrived so far: {4}. Ask {0} again.")
        seen = out.arrivals[-1]
        told = words.format(loan.borrower, amount, out.payee, seen.amount, seen.reason)
        return told, "warn", ["arrival", "receive"]
    told = words.format(loan.borrower, amount, out.payee)
    return told, "warn", ["arrival", "receive"]


def _kinds(papers: Sequence[PaperLine]) -> str:
    """Name the kinds of some papers, each once."""
    kinds = dict.fromkeys(kind_said(one.kind) for one in papers)
    return translate("next_step", ", ").join(kinds)


def of_act(file: LoanFile, line: RepaymentLine, *, printed: bool) -> Step:
    """Say what an act was that one came for by its number, and what may be done with it."""
    words = translate("next_step", "{0}: {1}.")
    told = words.format(line.day, act_said(file, line))
    if line.kind in RECEIVED:
        words = translate("next_step", "{0} of {1}: {2} from {3}.")
        told = words.format(line.number, line.day, line.amount, line.payer)
    names = ["print_again"] if printed else []
    if line.reversed_by:
        more = translate("next_step", "{0} Reversed by {1}.")
        return more.format(told, line.reversed_by), "warn", names
    return told, "accent", [*names, *(["reverse"] if line.kind in TAKEN else [])]


def _when_settled(file: LoanFile) -> Step:
    if file.limit and (free := file.free):
        words = translate("next_step", "Nothing is drawn. {0} stay free until {1}.")
        told = words.format(free, dated(file.limit.ends_on))
        return told, "accent", ["draw", "certificate"]
    if kept := file.standing.unused(file.on):
        words = translate(
            "next_step", "Settled on {0}; {1} beyond the debt is kept. Give it back."
        )
        rest = ["print"] if file.certificate else ["certificate"]
        return words.format(file.settled_on, kept), "warn", ["give_back", *rest]
    if file.certificate:
        words = translate("next_step", "Settled on {0}; certificate {1} was issued.")
        return words.format(file.settled_on, file.certificate), "accent", ["print"]
    words = translate(
        "next_step",
        "Settled on {0}. Issue the settlement certificate; security is released.",
    )
    return words.format(file.settled_on), "accent", ["certificate"]


def _when_drawn(file: LoanFile) -> Step:
    standing = file.standing.brought_up(file.on)
    ahead = (one for one in standing.dues if not standing.paid_in_full(one))
    due = next(ahead, None)
    if due is None:
        return _when_not_due(file)
    words = translate(
        "next_step", "Settlement on {0}, {1} as it is drawn now. {2} stay free."
    )
    amount, free = file.standing.unsettled(due), file.free
    told = words.format(dated(due.due_on), amount, free)
    return told, "accent", ["receive", "draw"] if free else ["receive", "settle"]


def _when_due(file: LoanFile) -> Step:
    late = [one for one in file.claims if one.days_late and one.instalment > 0]
    if late:
        words = translate(
            "next_step", "Collect overdue instalments {0}, with late interest: {1} in all."
        )
        if len(late) == 1:
            words = translate(
                "next_step",
                "Collect overdue instalment {0}, with late interest: {1} in all.",
            )
        return words.format(_numbers(late), file.due), "bad", ["receive", "settle"]
    numbers = [one for one in file.claims if one.instalment > 0]
    if numbers:
        words = translate("next_step", "Instalment {0} is due today: {1}.")
        told = words.format(_numbers(numbers), file.due)
        return told, "warn", ["receive", "settle"]
    if any(one.instalment < 0 for one in file.claims):
        words = translate("next_step", "Carried over and due: {0}.")
        return words.format(file.due), "warn", ["receive", "settle"]
    words = translate("next_step", "Fees are due: {0}.")
    if any(one.penalty for one in file.claims):
        words = translate("next_step", "Interest on misuse is due: {0}.")
    return words.format(file.due), "warn", ["receive", "settle"]


def _when_not_due(file: LoanFile) -> Step:
    standing = file.standing.brought_up(file.on)
    ahead = (one for one in standing.dues if not standing.paid_in_full(one))
    due = next(ahead, None)
    if due is None:
        return translate("next_step", "Nothing is due."), "accent", ["receive"]
    words = translate("next_step", "Instalment {0} falls due on {1}: {2}.")
    amount = standing.unsettled(due)
    told = words.format(due.instalment, dated(due.due_on), amount)
    if kept := min(standing.kept.amount, amount):
        told += translate("next_step", " {0} of it is kept here already.").format(kept)
    return told, "accent", ["receive", "settle"]


def _numbers(claims: list[Claim]) -> str:
    joined = [str(one.instalment) for one in claims if one.instalment > 0]
    return translate("next_step", ", ").join(joined)
