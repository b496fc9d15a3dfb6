"""The ways in which a figure can be found: which agree, and which nobody wrote down yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.checks import peers
from sheaf.domain.investigation.checks.registry import RULES
from sheaf.domain.investigation.checks.rule import Checked, Figure, Rule, Verdict
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import Template

#: On which page one writes what a way lacks, by the name of its check.
WRITTEN_ON = {
    "sales_by_recent": Sheet.RECENT,
    "sales_by_day": Sheet.DAYS,
    "sales_by_week": Sheet.WEEKS,
    "sales_by_flow": Sheet.FLOWS,
    "purchases": Sheet.PURCHASES,
    "season": Sheet.SEASONS,
    "declared": Sheet.SAID,
    "power": Sheet.WORK,
    "capacity": Sheet.WORK,
    "commission": Sheet.WORK,
    "margin_told": Sheet.TURNOVER,
    "unit_cost": Sheet.WORK,
    "stock_turnover": Sheet.TURNOVER,
    "receivables": Sheet.TURNOVER,
    "household": Sheet.HOME,
    "credit_report": Sheet.REPORTS,
    "debt_service": Sheet.HOME,
    "equity": Sheet.START,
    "proved_stock": Sheet.STOCK,
    "proved_receivables": Sheet.RECEIVABLES,
    "proved_debts": Sheet.DEBTS,
    "proved_income": Sheet.INCOMES,
    "proved_assets": Sheet.CASH,
}
RATIOS = {f"peers_{ratio.value}": ratio for ratio in peers.ABOUT}


class State(Enum):
    """How far a way is: it counts, it agrees and proves nothing, it differs, or nothing."""

    AGREES = "agrees"
    UNPROVED = "unproved"
    APART = "apart"
    UNWRITTEN = "unwritten"


@dataclass(frozen=True, slots=True)
class Way:
    """One way by the name of its check, the page it is written on, and what came of it."""

    name: str
    sheet: Sheet
    checked: Checked | None

    @property
    def state(self) -> State:
        """How far it is."""
        if self.checked is None:
            return State.UNWRITTEN
        if self.checked.counts:
            return State.AGREES
        agrees = self.checked.verdict is Verdict.PASS
        return State.UNPROVED if agrees else State.APART


def ways(case: Case, figure: Figure) -> tuple[Way, ...]:
    """List the ways that count for a figure in this trade, those still to be had last.

    What can only speak against a figure is no way, nor is one whose page the trade lacks.
    """
    done = {one.name: one for one in case.checks}
    found = [
        _way(rule, done.get(rule.name))
        for rule in RULES
        if figure in rule.about and not rule.one_sided and _open(rule, case.template, done)
    ]
    order = [*State]
    return tuple(sorted(found, key=lambda one: order.index(one.state)))


def _way(rule: Rule, checked: Checked | None) -> Way:
    page = WRITTEN_ON.get(rule.name) or peers.ABOUT[RATIOS[rule.name]][1]
    return Way(rule.name, checked.compared.sheet if checked else page, checked)


def _open(rule: Rule, template: Template, done: dict[str, Checked]) -> bool:
    """Tell whether the trade has room for a way: its page, or what is usual in it."""
    if rule.name in done:
        return True
    if rule.name in RATIOS:
        return RATIOS[rule.name] in template.ranges
    return WRITTEN_ON[rule.name] in template.sheets
