"""Every check, in the order a report lists them. A new one is a module and a line here."""

from __future__ import annotations

from sheaf.domain.investigation.checks import (
    break_even,
    capacity,
    commission,
    credit_report,
    debt_service,
    declared,
    equity,
    household,
    margin_told,
    peers,
    power,
    proved,
    purchases,
    receivables,
    sales_by_day,
    sales_by_flow,
    sales_by_week,
    season,
    stock_in_year,
    stock_turnover,
    trend,
    unit_cost,
)
from sheaf.domain.investigation.checks.rule import Rule

RULES: tuple[Rule, ...] = (
    sales_by_day.RULE,
    sales_by_week.RULE,
    sales_by_flow.RULE,
    purchases.RULE,
    season.RULE,
    trend.RULE,
    declared.RULE,
    power.RULE,
    capacity.RULE,
    commission.RULE,
    break_even.RULE,
    margin_told.RULE,
    unit_cost.RULE,
    stock_turnover.RULE,
    stock_in_year.RULE,
    receivables.RULE,
    household.RULE,
    credit_report.RULE,
    debt_service.RULE,
    equity.RULE,
    *peers.RULES,
    *proved.RULES,
)
