"""The invariants of the books, each asked of every row (``sheaf check``)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sheaf.queries.checks import (
    audit,
    committee,
    delegations,
    ledger,
    loans,
    numbers,
    papers,
    periods,
    risk,
    tills,
)
from sheaf.queries.checks.fault import Fault
from sheaf.store.work import Work

#: What is proved, in the order of the report.
CHECKS: dict[str, Callable[[Work], Iterator[Fault]]] = {
    "entries_balance": ledger.entries_balance,
    "repayments_add_up": ledger.repayments_add_up,
    "loans_agree_with_ledger": ledger.loans_agree,
    "refinancings_meet": ledger.refinancings_meet,
    "accruals_agree_with_ledger": ledger.accruals_agree,
    "tills_agree_with_ledger": tills.tills_agree,
    "months_stay_closed": periods.months_stay_closed,
    "schedules_repay_the_principal": loans.schedules_repay,
    "standings_agree_with_history": loans.standings_agree,
    "payouts_stand_or_were_reversed": loans.payouts_stand_or_were_reversed,
    "rulings_on_classes_stand": risk.rulings_stand,
    "decided_by_a_quorum": committee.decided_by_a_quorum,
    "acted_for_within_what_was_given": delegations.acted_within,
    "numbers_have_no_gaps": numbers.have_no_gaps,
    "audit_chain_holds": audit.chain_holds,
    "papers_are_as_made": papers.are_as_made,
    "attachments_are_as_kept": papers.attachments_are_as_kept,
}


def faults(work: Work) -> dict[str, tuple[Fault, ...]]:
    """Prove everything; name what is wrong under the check that found it."""
    return {name: tuple(check(work)) for name, check in CHECKS.items()}


__all__ = ["CHECKS", "Fault", "faults"]
