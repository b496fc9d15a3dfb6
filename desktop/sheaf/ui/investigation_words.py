"""The words of an investigation: pages, columns, checks, ratios, bounds (DOMAIN 9, 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:  # the sign-in needs the words of roles, and nothing of investigations
    from sheaf.domain.investigation.doubts import Doubted

#: By the module and the class of an enum, then by its value; joined to all other words.
WORDS: dict[str, dict[str, Any]] = {
    "column.Per": {
        "day": QT_TRANSLATE_NOOP("words", "a day"),
        "week": QT_TRANSLATE_NOOP("words", "a week"),
        "month": QT_TRANSLATE_NOOP("words", "a month"),
        "year": QT_TRANSLATE_NOOP("words", "a year"),
    },
    "notebook.Sheet": {
        "story": QT_TRANSLATE_NOOP("words", "What was told"),
        "person": QT_TRANSLATE_NOOP("words", "The owner"),
        "suppliers": QT_TRANSLATE_NOOP("words", "Suppliers"),
        "customers": QT_TRANSLATE_NOOP("words", "Buyers"),
        "prices": QT_TRANSLATE_NOOP("words", "Price history"),
        "said": QT_TRANSLATE_NOOP("words", "Sales as told"),
        "recent": QT_TRANSLATE_NOOP("words", "Sales of the last days"),
        "days": QT_TRANSLATE_NOOP("words", "Sales by day"),
        "weeks": QT_TRANSLATE_NOOP("words", "Sales by week"),
        "flows": QT_TRANSLATE_NOOP("words", "Bank, payment code"),
        "seasons": QT_TRANSLATE_NOOP("words", "Good, slack months"),
        "products": QT_TRANSLATE_NOOP("words", "Products"),
        "purchases": QT_TRANSLATE_NOOP("words", "Purchases"),
        "turnover": QT_TRANSLATE_NOOP("words", "Turnover"),
        "work": QT_TRANSLATE_NOOP("words", "Production"),
        "machines": QT_TRANSLATE_NOOP("words", "Further machines"),
        "costs": QT_TRANSLATE_NOOP("words", "Costs of the business"),
        "incomes": QT_TRANSLATE_NOOP("words", "Other income"),
        "household": QT_TRANSLATE_NOOP("words", "Household costs"),
        "home": QT_TRANSLATE_NOOP("words", "What accounts show"),
        "reports": QT_TRANSLATE_NOOP("words", "Credit reports"),
        "statements": QT_TRANSLATE_NOOP("words", "Own statements"),
        "own_current": QT_TRANSLATE_NOOP("words", "Own: current items"),
        "own_results": QT_TRANSLATE_NOOP("words", "Own: year's result"),
        "cash": QT_TRANSLATE_NOOP("words", "Cash"),
        "deposits": QT_TRANSLATE_NOOP("words", "Deposits"),
        "receivables": QT_TRANSLATE_NOOP("words", "Receivables"),
        "prepayments": QT_TRANSLATE_NOOP("words", "Prepayments"),
        "stock": QT_TRANSLATE_NOOP("words", "Stock"),
        "fixed_assets": QT_TRANSLATE_NOOP("words", "Fixed assets"),
        "vehicles": QT_TRANSLATE_NOOP("words", "Vehicles, insurance"),
        "prepaid_rent": QT_TRANSLATE_NOOP("words", "Prepaid rent"),
        "other_assets": QT_TRANSLATE_NOOP("words", "Other assets"),
        "payables": QT_TRANSLATE_NOOP("words", "Payables"),
        "advances": QT_TRANSLATE_NOOP("words", "Customer advances"),
        "debts": QT_TRANSLATE_NOOP("words", "Debts"),
        "off_sheet": QT_TRANSLATE_NOOP("words", "Assets off the sheet"),
        "given": QT_TRANSLATE_NOOP("words", "Guarantees given"),
        "start": QT_TRANSLATE_NOOP("words", "First point that can be proved"),
        "profits": QT_TRANSLATE_NOOP("words", "Profits since then"),
        "injections": QT_TRANSLATE_NOOP("words", "Capital put in"),
        "acquired": QT_TRANSLATE_NOOP("words", "Bought since then"),
        "appreciation": QT_TRANSLATE_NOOP("words", "Appreciation"),
        "drawings": QT_TRANSLATE_NOOP("words", "Drawings"),
        "depreciation": QT_TRANSLATE_NOOP("words", "Depreciation"),
        "wish": QT_TRANSLATE_NOOP("words", "What is needed"),
        "guarantors": QT_TRANSLATE_NOOP("words", "Guarantor's figures"),
        "hold": QT_TRANSLATE_NOOP("words", "Guarantor's hold"),
        "proposal": QT_TRANSLATE_NOOP("words", "What the officer proposes"),
        "plan": QT_TRANSLATE_NOOP("words", "Plan of repayment"),
    },
    "ratios.Ratio": {
        "gross_margin": QT_TRANSLATE_NOOP("words", "Gross margin"),
        "net_margin": QT_TRANSLATE_NOOP("words", "Net margin"),
        "debt_to_assets": QT_TRANSLATE_NOOP("words", "Debts to assets"),
        "equity_to_assets": QT_TRANSLATE_NOOP("words", "Equity to assets"),
        "receivables_to_sales": QT_TRANSLATE_NOOP(
            "words", "Receivables to a month's sales"
        ),
        "stock_to_goods": QT_TRANSLATE_NOOP("words", "Stock in months"),
        "stock_days": QT_TRANSLATE_NOOP("words", "Stock in days"),
        "quick": QT_TRANSLATE_NOOP("words", "Quick ratio"),
        "equity_to_household": QT_TRANSLATE_NOOP(
            "words", "Equity in months of the household"
        ),
        "debt_to_year": QT_TRANSLATE_NOOP("words", "Debts to a year's sales"),
        "current": QT_TRANSLATE_NOOP("words", "Current ratio"),
        "return_on_equity": QT_TRANSLATE_NOOP("words", "Return on equity"),
        "asset_turnover": QT_TRANSLATE_NOOP("words", "Assets turned in a year"),
        "sales_growth": QT_TRANSLATE_NOOP("words", "Growth of sales"),
        "profit_growth": QT_TRANSLATE_NOOP("words", "Growth of profit"),
        "equity_growth": QT_TRANSLATE_NOOP("words", "Growth of equity"),
    },
    "trade.Trade": {
        "village_shop": QT_TRANSLATE_NOOP("words", "Village shop"),
        "greenhouse": QT_TRANSLATE_NOOP("words", "Greenhouse vegetables"),
        "transport": QT_TRANSLATE_NOOP("words", "Transport"),
        "restaurant": QT_TRANSLATE_NOOP("words", "Restaurant"),
        "pig_farm": QT_TRANSLATE_NOOP("words", "Pig farm"),
        "grain": QT_TRANSLATE_NOOP("words", "Grain"),
        "workshop": QT_TRANSLATE_NOOP("words", "Workshop"),
    },
    "rule.Figure": {
        "sales": QT_TRANSLATE_NOOP("words", "Sales"),
        "margin": QT_TRANSLATE_NOOP("words", "Margin"),
        "stock": QT_TRANSLATE_NOOP("words", "Stock"),
        "receivables": QT_TRANSLATE_NOOP("words", "Receivables"),
        "equity": QT_TRANSLATE_NOOP("words", "Equity"),
        "debts": QT_TRANSLATE_NOOP("words", "Debts"),
        "household_income": QT_TRANSLATE_NOOP("words", "Household income"),
    },
    "rule.Verdict": {
        "pass": QT_TRANSLATE_NOOP("words", "agrees"),
        "explain": QT_TRANSLATE_NOOP("words", "to be explained"),
        "reject": QT_TRANSLATE_NOOP("words", "explain or reject"),
    },
    "balance.Side": {
        "current": QT_TRANSLATE_NOOP("words", "Current assets"),
        "lasting": QT_TRANSLATE_NOOP("words", "Other assets"),
        "short": QT_TRANSLATE_NOOP("words", "Short debts"),
        "long": QT_TRANSLATE_NOOP("words", "Long debts"),
    },
    "limit.Bound": {
        "applied": QT_TRANSLATE_NOOP("words", "Asked for"),
        "need": QT_TRANSLATE_NOOP("words", "Need less own money"),
        "cash_average": QT_TRANSLATE_NOOP("words", "Cash of an average month"),
        "cash_lowest": QT_TRANSLATE_NOOP("words", "Cash of the lowest month"),
        "month_by_month": QT_TRANSLATE_NOOP("words", "Month by month"),
        "sales_down": QT_TRANSLATE_NOOP("words", "If sales fall"),
        "bad_season": QT_TRANSLATE_NOOP("words", "If one season is bad"),
        "product": QT_TRANSLATE_NOOP("words", "Product"),
        "first_loan": QT_TRANSLATE_NOOP("words", "First loan"),
        "collateral": QT_TRANSLATE_NOOP("words", "Collateral"),
        "guarantor": QT_TRANSLATE_NOOP("words", "Guarantor"),
        "related_debt": QT_TRANSLATE_NOOP("words", "Debts of one purse here"),
    },
    "Doubt": {
        "shares": QT_TRANSLATE_NOOP("words", "Products do not make up the whole"),
        "seasons": QT_TRANSLATE_NOOP("words", "A month in two seasons"),
        "short_past": QT_TRANSLATE_NOOP("words", "Equity followed for less than a year"),
        "statement": QT_TRANSLATE_NOOP("words", "A sheet that does not balance"),
        "no_purchases": QT_TRANSLATE_NOOP("words", "Sales without purchases"),
        "debt_here": QT_TRANSLATE_NOOP("words", "A debt here that is not named"),
        "loan_for_loan": QT_TRANSLATE_NOOP("words", "A new loan for an old one?"),
        "debt_open": QT_TRANSLATE_NOOP("words", "A debt with no end"),
        "overdue": QT_TRANSLATE_NOOP("words", "Was late elsewhere"),
        "enquiries": QT_TRANSLATE_NOOP("words", "Many lenders asked"),
        "guarantees": QT_TRANSLATE_NOOP("words", "A guarantee that is not named"),
        "plan_unused": QT_TRANSLATE_NOOP("words", "A plan that is not used"),
        "proof_missing": QT_TRANSLATE_NOOP("words", "A proof that is not here"),
        "guarantor_unseen": QT_TRANSLATE_NOOP("words", "Guarantor not looked into"),
        "few_years": QT_TRANSLATE_NOOP("words", "New in the trade"),
        "new_here": QT_TRANSLATE_NOOP("words", "New at this place"),
        "age": QT_TRANSLATE_NOOP("words", "Unusual age"),
        "alone": QT_TRANSLATE_NOOP("words", "Lives alone"),
        "late_here": QT_TRANSLATE_NOOP("words", "Was late here before"),
        "neighbours": QT_TRANSLATE_NOOP("words", "Others hardly asked"),
        "not_able": QT_TRANSLATE_NOOP("words", "Others doubt the ability"),
        "not_willing": QT_TRANSLATE_NOOP("words", "Others doubt the will"),
        "property": QT_TRANSLATE_NOOP("words", "Nothing of their own"),
        "children": QT_TRANSLATE_NOOP("words", "Many children"),
        "sites": QT_TRANSLATE_NOOP("words", "Sites not seen"),
        "went_alone": QT_TRANSLATE_NOOP("words", "Nobody went along"),
        "not_at_home": QT_TRANSLATE_NOOP("words", "Household not visited"),
        "pressed": QT_TRANSLATE_NOOP("words", "Somebody put in a word"),
    },
    "Strain": {
        "debt_to_assets": QT_TRANSLATE_NOOP("words", "Debts to assets with it"),
        "loan_to_equity": QT_TRANSLATE_NOOP("words", "Loan to equity"),
        "payment_to_average": QT_TRANSLATE_NOOP("words", "Payment to an average month"),
        "payment_to_lowest": QT_TRANSLATE_NOOP("words", "Payment to the lowest month"),
    },
    "Main": {
        "sales": QT_TRANSLATE_NOOP("words", "Sales"),
        "gross": QT_TRANSLATE_NOOP("words", "Gross profit"),
        "costs": QT_TRANSLATE_NOOP("words", "Costs of the business"),
        "disposable": QT_TRANSLATE_NOOP("words", "Disposable in a month"),
        "assets": QT_TRANSLATE_NOOP("words", "All assets"),
        "all_debts": QT_TRANSLATE_NOOP("words", "All debts"),
        "equity": QT_TRANSLATE_NOOP("words", "Equity"),
    },
    "VisitKind": {
        "premises": QT_TRANSLATE_NOOP("words", "at the business"),
        "home": QT_TRANSLATE_NOOP("words", "at home"),
        "evening": QT_TRANSLATE_NOOP("words", "at home in the evening"),
    },
    "Tier": {
        "proved": QT_TRANSLATE_NOOP("words", "proved customer"),
        "ordinary": QT_TRANSLATE_NOOP("words", "ordinary customer"),
        "new": QT_TRANSLATE_NOOP("words", "new customer"),
    },
}

#: Cross-checks by their names.
CHECKS: dict[str, Any] = {
    "sales_by_recent": QT_TRANSLATE_NOOP("checks", "Sales of the last days"),
    "sales_by_day": QT_TRANSLATE_NOOP("checks", "Sales by day"),
    "sales_by_week": QT_TRANSLATE_NOOP("checks", "Sales by week"),
    "sales_by_flow": QT_TRANSLATE_NOOP("checks", "Payment code over its share"),
    "purchases": QT_TRANSLATE_NOOP("checks", "Purchases calculated back"),
    "season": QT_TRANSLATE_NOOP("checks", "Season against year"),
    "trend": QT_TRANSLATE_NOOP("checks", "This year against last"),
    "statements": QT_TRANSLATE_NOOP("checks", "Statements of their own"),
    "declared": QT_TRANSLATE_NOOP("checks", "Tax and invoices"),
    "power": QT_TRANSLATE_NOOP("checks", "Power, gas or fuel"),
    "capacity": QT_TRANSLATE_NOOP("checks", "Production capacity"),
    "commission": QT_TRANSLATE_NOOP("checks", "Wages by commission"),
    "break_even": QT_TRANSLATE_NOOP("checks", "Income against cost"),
    "margin_told": QT_TRANSLATE_NOOP("checks", "Margin told against prices"),
    "unit_cost": QT_TRANSLATE_NOOP("checks", "Cost of a unit"),
    "stock_turnover": QT_TRANSLATE_NOOP("checks", "Stock turnover"),
    "stock_in_year": QT_TRANSLATE_NOOP("checks", "Stock against a year's sales"),
    "receivables": QT_TRANSLATE_NOOP("checks", "Receivables calculated back"),
    "household": QT_TRANSLATE_NOOP("checks", "Savings of the household"),
    "credit_report": QT_TRANSLATE_NOOP("checks", "Credit report"),
    "debt_service": QT_TRANSLATE_NOOP("checks", "Debt service in the accounts"),
    "guarantors_know": QT_TRANSLATE_NOOP("checks", "Known to the guarantor"),
    "others_know": QT_TRANSLATE_NOOP("checks", "Known to neighbours"),
    "equity": QT_TRANSLATE_NOOP("checks", "Equity reconciliation"),
    "assets_carried": QT_TRANSLATE_NOOP("checks", "Fixed assets carried on"),
    "insured": QT_TRANSLATE_NOOP("checks", "Vehicles as insured"),
    "guarantor_income": QT_TRANSLATE_NOOP("checks", "Guarantor's month as found"),
    "peers_gross_margin": QT_TRANSLATE_NOOP("checks", "Margin among peers"),
    "peers_stock_days": QT_TRANSLATE_NOOP("checks", "Stock days among peers"),
    "peers_receivables_to_sales": QT_TRANSLATE_NOOP("checks", "Receivables among peers"),
    "peers_debt_to_assets": QT_TRANSLATE_NOOP("checks", "Debts among peers"),
    "cases_gross_margin": QT_TRANSLATE_NOOP("checks", "Margin among our cases"),
    "cases_stock_days": QT_TRANSLATE_NOOP("checks", "Stock days among our cases"),
    "cases_receivables_to_sales": QT_TRANSLATE_NOOP("checks", "Receivables, our cases"),
    "cases_debt_to_assets": QT_TRANSLATE_NOOP("checks", "Debts among our cases"),
    "proved_stock": QT_TRANSLATE_NOOP("checks", "Stock seen"),
    "proved_receivables": QT_TRANSLATE_NOOP("checks", "Receivables seen"),
    "proved_debts": QT_TRANSLATE_NOOP("checks", "Debts seen"),
    "proved_income": QT_TRANSLATE_NOOP("checks", "Household income seen"),
    "proved_assets": QT_TRANSLATE_NOOP("checks", "Assets seen"),
    "years_sales": QT_TRANSLATE_NOOP("checks", "Own books: sales of two years"),
    "years_profit": QT_TRANSLATE_NOOP("checks", "Own books: profit of two years"),
    "years_current": QT_TRANSLATE_NOOP("checks", "Own books: current ratio"),
    "years_gross_margin": QT_TRANSLATE_NOOP("checks", "Own books: gross margin"),
    "years_net_margin": QT_TRANSLATE_NOOP("checks", "Own books: net margin"),
    "years_stock_days": QT_TRANSLATE_NOOP("checks", "Own books: stock in days"),
    "years_receivables_to_sales": QT_TRANSLATE_NOOP("checks", "Own books: receivables"),
    "years_debt_to_assets": QT_TRANSLATE_NOOP("checks", "Own books: debts to assets"),
}

#: Columns by their names; where a page has a closer word, its name stands before it.
COLUMNS: dict[str, Any] = {
    "name": QT_TRANSLATE_NOOP("notebook", "What"),
    "words": QT_TRANSLATE_NOOP("notebook", "In words"),
    "share": QT_TRANSLATE_NOOP("notebook", "Share"),
    "price": QT_TRANSLATE_NOOP("notebook", "Price"),
    "cost": QT_TRANSLATE_NOOP("notebook", "Cost"),
    "days": QT_TRANSLATE_NOOP("notebook", "Days"),
    "sales": QT_TRANSLATE_NOOP("notebook", "Sales"),
    "received": QT_TRANSLATE_NOOP("notebook", "Received"),
    "paid": QT_TRANSLATE_NOOP("notebook", "Paid out"),
    "amount": QT_TRANSLATE_NOOP("notebook", "Amount"),
    "times": QT_TRANSLATE_NOOP("notebook", "Times"),
    "per": QT_TRANSLATE_NOOP("notebook", "How often"),
    "months": QT_TRANSLATE_NOOP("notebook", "Months"),
    "doubtful": QT_TRANSLATE_NOOP("notebook", "Doubtful"),
    "since": QT_TRANSLATE_NOOP("notebook", "Since"),
    "count": QT_TRANSLATE_NOOP("notebook", "Count"),
    "monthly": QT_TRANSLATE_NOOP("notebook", "A month"),
    "until": QT_TRANSLATE_NOOP("notebook", "Until"),
    "proof": QT_TRANSLATE_NOOP("notebook", "Proof"),
    "terms": QT_TRANSLATE_NOOP("notebook", "Terms"),
    "now": QT_TRANSLATE_NOOP("notebook", "Now"),
    "year_ago": QT_TRANSLATE_NOOP("notebook", "A year ago"),
    "two_years_ago": QT_TRANSLATE_NOOP("notebook", "2 years ago"),
    "assets": QT_TRANSLATE_NOOP("notebook", "Assets"),
    "debts": QT_TRANSLATE_NOOP("notebook", "Debts"),
    "equity": QT_TRANSLATE_NOOP("notebook", "Equity"),
    "income": QT_TRANSLATE_NOOP("notebook", "Income"),
    "spent": QT_TRANSLATE_NOOP("notebook", "Spent"),
    "fixed": QT_TRANSLATE_NOOP("notebook", "Fixed assets then"),
    "insured": QT_TRANSLATE_NOOP("notebook", "Insured for"),
    "holder": QT_TRANSLATE_NOOP("notebook", "Holder"),
    "own_current.current": QT_TRANSLATE_NOOP("notebook", "Current"),
    "own_current.receivables": QT_TRANSLATE_NOOP("notebook", "Receivables"),
    "own_current.stock": QT_TRANSLATE_NOOP("notebook", "Stock"),
    "own_current.short": QT_TRANSLATE_NOOP("notebook", "Due in a year"),
    "own_results.goods": QT_TRANSLATE_NOOP("notebook", "Goods sold"),
    "own_results.costs": QT_TRANSLATE_NOOP("notebook", "Costs, taxes"),
    "own_results.other": QT_TRANSLATE_NOOP("notebook", "Other gain"),
    "suppliers.since": QT_TRANSLATE_NOOP("notebook", "Known since"),
    "customers.since": QT_TRANSLATE_NOOP("notebook", "Known since"),
    "suppliers.days": QT_TRANSLATE_NOOP("notebook", "Days to pay"),
    "customers.days": QT_TRANSLATE_NOOP("notebook", "Days to pay"),
    "guarantors.assets": QT_TRANSLATE_NOOP("notebook", "Net assets"),
    "hold.debts": QT_TRANSLATE_NOOP("notebook", "Knows owed"),
    "hold.words": QT_TRANSLATE_NOOP("notebook", "Relation, and what they can press with"),
    "proposal.amount": QT_TRANSLATE_NOOP("notebook", "Amount, if another"),
    "proposal.months": QT_TRANSLATE_NOOP("notebook", "Months, if others"),
    "person.trade_years": QT_TRANSLATE_NOOP("notebook", "Years in the trade"),
    "person.here_years": QT_TRANSLATE_NOOP("notebook", "Years at this place"),
    "person.children": QT_TRANSLATE_NOOP("notebook", "Children to bring up"),
    "person.sites": QT_TRANSLATE_NOOP("notebook", "Sites of the business"),
    "person.sites_seen": QT_TRANSLATE_NOOP("notebook", "Of them seen"),
    "person.others": QT_TRANSLATE_NOOP("notebook", "Others asked"),
    "person.able": QT_TRANSLATE_NOOP("notebook", "Say: can repay"),
    "person.willing": QT_TRANSLATE_NOOP("notebook", "Say: would repay"),
    "person.debts": QT_TRANSLATE_NOOP("notebook", "Debts they know of"),
    "proposal.watch": QT_TRANSLATE_NOOP("notebook", "To watch afterwards"),
    "proposal.method": QT_TRANSLATE_NOOP("notebook", "Repayment, if another"),
    "proposal.season": QT_TRANSLATE_NOOP("notebook", "Months with money"),
    "proposal.rate": QT_TRANSLATE_NOOP("notebook", "Rate, if another (%)"),
    "proposal.reason": QT_TRANSLATE_NOOP("notebook", "Why otherwise"),
    "plan.due_on": QT_TRANSLATE_NOOP("notebook", "Day"),
    "plan.principal": QT_TRANSLATE_NOOP("notebook", "Principal"),
    "stock.price": QT_TRANSLATE_NOOP("notebook", "Bought at"),
    "said.month": QT_TRANSLATE_NOOP("notebook", "Normal month"),
    "said.year": QT_TRANSLATE_NOOP("notebook", "Whole year"),
    "said.last_year": QT_TRANSLATE_NOOP("notebook", "Last year"),
    "said.code_share": QT_TRANSLATE_NOOP("notebook", "Paid by code (%)"),
    "said.declared": QT_TRANSLATE_NOOP("notebook", "Declared a month"),
    "said.proof": QT_TRANSLATE_NOOP("notebook", "Proof of it"),
    "turnover.margin": QT_TRANSLATE_NOOP("notebook", "Margin (%)"),
    "turnover.stock_rise": QT_TRANSLATE_NOOP("notebook", "Stock rose by"),
    "turnover.refill_days": QT_TRANSLATE_NOOP("notebook", "Days until refilled"),
    "turnover.credit_share": QT_TRANSLATE_NOOP("notebook", "Sold on credit (%)"),
    "turnover.collection_days": QT_TRANSLATE_NOOP("notebook", "Days until collected"),
    "work.power": QT_TRANSLATE_NOOP("notebook", "Power or fuel a month"),
    "work.power_per_unit": QT_TRANSLATE_NOOP("notebook", "Power or fuel, a unit"),
    "work.hours": QT_TRANSLATE_NOOP("notebook", "Hours a month"),
    "work.per_hour": QT_TRANSLATE_NOOP("notebook", "Made in an hour"),
    "work.yield_share": QT_TRANSLATE_NOOP("notebook", "Good of it (%)"),
    "machines.hours": QT_TRANSLATE_NOOP("notebook", "Hours"),
    "machines.per_hour": QT_TRANSLATE_NOOP("notebook", "In an hour"),
    "machines.yield_share": QT_TRANSLATE_NOOP("notebook", "Good (%)"),
    "machines.unit_price": QT_TRANSLATE_NOOP("notebook", "Price of a unit"),
    "work.unit_price": QT_TRANSLATE_NOOP("notebook", "Price of a unit"),
    "work.unit_cost": QT_TRANSLATE_NOOP("notebook", "Cost of a unit"),
    "work.commission": QT_TRANSLATE_NOOP("notebook", "Commission a month"),
    "work.commission_rate": QT_TRANSLATE_NOOP("notebook", "Commission (%)"),
    "home.saved": QT_TRANSLATE_NOOP("notebook", "Saved a month"),
    "work.proof": QT_TRANSLATE_NOOP("notebook", "Bills, wage book"),
    "reports.name": QT_TRANSLATE_NOOP("notebook", "Whose report"),
    "reports.debts": QT_TRANSLATE_NOOP("notebook", "Owed"),
    "reports.overdue": QT_TRANSLATE_NOOP("notebook", "Times late"),
    "reports.guarantees": QT_TRANSLATE_NOOP("notebook", "Guarantees"),
    "reports.enquiries": QT_TRANSLATE_NOOP("notebook", "Enquiries, 3 m."),
    "home.debt_service": QT_TRANSLATE_NOOP("notebook", "Debt service seen"),
    "start.on": QT_TRANSLATE_NOOP("notebook", "Day"),
    "start.equity": QT_TRANSLATE_NOOP("notebook", "Equity then"),
    "wish.need": QT_TRANSLATE_NOOP("notebook", "The purpose costs"),
    "wish.own": QT_TRANSLATE_NOOP("notebook", "Own money"),
}

#: A doubt in a sentence: what shows it, and what is to be done.
DOUBTS: dict[str, Any] = {
    "shares": QT_TRANSLATE_NOOP(
        "doubts",
        "The products come to {0} of all sales, not to 100%. Name what is left, or "
        "correct the shares: the margin is reckoned from them.",
    ),
    "seasons": QT_TRANSLATE_NOOP(
        "doubts",
        "More than one season has month {0}, and the last one counts. Give each month to "
        "one season.",
    ),
    "short_past": QT_TRANSLATE_NOOP(
        "doubts",
        "The first point, {0}, lies less than {1} months back: too near to show where "
        "profits went. Begin earlier, or say why that cannot be.",
    ),
    "statement": QT_TRANSLATE_NOOP(
        "doubts",
        "{0}: assets less debts and equity leave {1}. Ask for the sheet again; until it "
        "balances it proves nothing.",
    ),
    "no_purchases": QT_TRANSLATE_NOOP(
        "doubts",
        "Sales of {0} a month need goods for {1}, and no purchase is written down. Ask for "
        "invoices and delivery slips.",
    ),
    "debt_here": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} is owed to this office, the debts named come to {1}. Write all of them down.",
    ),
    "overdue": QT_TRANSLATE_NOOP(
        "doubts",
        "The credit report has late payments: {0}. Ask when, how much and why, and write "
        "down whether it was paid.",
    ),
    "enquiries": QT_TRANSLATE_NOOP(
        "doubts",
        "Many lenders asked for the report in the last months: {0}. Ask what was applied "
        "for, and what became of it.",
    ),
    "guarantees": QT_TRANSLATE_NOOP(
        "doubts",
        "The credit report has guarantees of {0}, those named come to {1}. Write all of "
        "them down, and for whom.",
    ),
    "loan_for_loan": QT_TRANSLATE_NOOP(
        "doubts",
        "This looks like a loan to pay another: {0}. If it is, amend the application and "
        "declare it; if not, say what that debt is paid from.",
    ),
    "debt_open": QT_TRANSLATE_NOOP(
        "doubts",
        "Nobody said when this ends: {0}. Write the day, so that the forecast pays it "
        "then; if none was agreed, say who may ask for it and what would pay it.",
    ),
    "plan_unused": QT_TRANSLATE_NOOP(
        "doubts",
        "A plan, or months with money, are written down, and another way of repaying is "
        "proposed: they are not used. Take them out, or propose to repay as planned.",
    ),
    "proof_missing": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} is named as a proof, and {1} photographs are here. Add it, or correct the "
        "number.",
    ),
    "guarantor_unseen": QT_TRANSLATE_NOOP(
        "doubts",
        "{0}: look into the guarantor apart from the borrower, and write down what hold "
        "they have.",
    ),
    "few_years": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} years in the trade: write down what was done before.",
    ),
    "new_here": QT_TRANSLATE_NOOP(
        "doubts", "{0} years at this place: write down where the business was before."
    ),
    "age": QT_TRANSLATE_NOOP(
        "doubts", "{0} years of age: write down who helps, and who would go on."
    ),
    "alone": QT_TRANSLATE_NOOP(
        "doubts", "Lives without a spouse: write down who stands by the borrower."
    ),
    "late_here": QT_TRANSLATE_NOOP(
        "doubts", "A payment here was {0} days late: write down why, and what changed."
    ),
    "neighbours": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} others were asked about the borrower: ask {1} at least, apart from each "
        "other, whether the borrower can repay, and whether the borrower would.",
    ),
    "not_able": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} of {1} others say that the borrower can repay: ask what the rest have seen, "
        "and write down what came of it.",
    ),
    "not_willing": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} of {1} others say that the borrower would repay: ask which debt was left "
        "unpaid, and write down what came of it.",
    ),
    "property": QT_TRANSLATE_NOOP(
        "doubts",
        "No house or land of their own: write down whose the home is, and what they "
        "could fall back on.",
    ),
    "children": QT_TRANSLATE_NOOP(
        "doubts",
        "{0} children to bring up: see that the costs of the household have school, "
        "board and doctor.",
    ),
    "sites": QT_TRANSLATE_NOOP(
        "doubts", "{0} of {1} sites were seen: go to the others, or write down why not."
    ),
    "went_alone": QT_TRANSLATE_NOOP(
        "doubts",
        "Nobody went along on a visit: go again with a second person, who checks the "
        "figures.",
    ),
    "not_at_home": QT_TRANSLATE_NOOP(
        "doubts",
        "Nobody saw the household at home: go there, best in the evening, when all of it "
        "is there.",
    ),
    "pressed": QT_TRANSLATE_NOOP(
        "doubts",
        "Somebody put in a word: {0}. Judge the case by its figures; who asked, and what "
        "was answered, stands with the application.",
    ),
}

#: What to do about a check that fails, where there is one thing to do.
ADVICE: dict[str, Any] = {
    "stock_in_year": QT_TRANSLATE_NOOP(
        "checks",
        "Nobody keeps more than a year sells: count again, at what was paid, and leave out "
        "what does not sell or is not theirs.",
    ),
    "break_even": QT_TRANSLATE_NOOP(
        "checks", "So few sales do not carry these costs: ask for both again."
    ),
    "credit_report": QT_TRANSLATE_NOOP(
        "checks", "Ask about every debt in the report, and write it among the debts."
    ),
    "debt_service": QT_TRANSLATE_NOOP(
        "checks", "The accounts pay for debts that nobody named: ask whose they are."
    ),
    "guarantors_know": QT_TRANSLATE_NOOP(
        "checks",
        "The guarantor knows of more debts than were named: ask to whom, since when, and "
        "what they were for.",
    ),
    "others_know": QT_TRANSLATE_NOOP(
        "checks",
        "The neighbours know of more debts than were named: ask to whom, since when, and "
        "what they were for.",
    ),
    "assets_carried": QT_TRANSLATE_NOOP(
        "checks",
        "More is shown than was there and was paid for since: ask whose it is, and with "
        "whose money it was bought.",
    ),
    "insured": QT_TRANSLATE_NOOP(
        "checks",
        "Their insurer covers less than is shown: look at the registration and the policy "
        "of every vehicle, and leave out what is in another's name.",
    ),
    "equity": QT_TRANSLATE_NOOP(
        "checks", "Ask where past profits went, or whose money is in the business."
    ),
}

#: What has to be written for a way to count, by the name of its check.
WANTED: dict[str, Any] = {
    "sales_by_recent": QT_TRANSLATE_NOOP(
        "checks", "Write the sales of the last days, with what shows them."
    ),
    "sales_by_day": QT_TRANSLATE_NOOP(
        "checks", "Write what good and slack days sell, with what shows it."
    ),
    "sales_by_week": QT_TRANSLATE_NOOP(
        "checks", "Write the sales of some weeks, with what shows them."
    ),
    "sales_by_flow": QT_TRANSLATE_NOOP(
        "checks",
        "Write what came in by bank and payment code, with the statement; and, under "
        "Sales as told, how much is paid by code.",
    ),
    "purchases": QT_TRANSLATE_NOOP(
        "checks", "Write what was bought, with the invoices; the margin must be known."
    ),
    "season": QT_TRANSLATE_NOOP(
        "checks", "Write the good and slack months; and, under Sales as told, the year."
    ),
    "declared": QT_TRANSLATE_NOOP(
        "checks", "Write what is declared a month, with the returns or invoices."
    ),
    "power": QT_TRANSLATE_NOOP(
        "checks",
        "Write power or fuel a month, what a unit takes of it, and the price of a unit.",
    ),
    "capacity": QT_TRANSLATE_NOOP(
        "checks", "Write hours a month, what is made in an hour, and the price of a unit."
    ),
    "commission": QT_TRANSLATE_NOOP(
        "checks", "Write the commission paid a month, and its share of the sales."
    ),
    "margin_told": QT_TRANSLATE_NOOP(
        "checks",
        "Write the margin as the owner tells it; and, under Products, shares, prices and "
        "costs.",
    ),
    "unit_cost": QT_TRANSLATE_NOOP("checks", "Write the price and the cost of a unit."),
    "stock_turnover": QT_TRANSLATE_NOOP(
        "checks", "Write after how many days the stock is bought anew."
    ),
    "receivables": QT_TRANSLATE_NOOP(
        "checks", "Write how much is sold on credit, and after how many days it is paid."
    ),
    "household": QT_TRANSLATE_NOOP(
        "checks", "Write what the household saves a month, as its accounts show."
    ),
    "credit_report": QT_TRANSLATE_NOOP(
        "checks", "Write the debts that stand in the credit report, 0 where there are none."
    ),
    "debt_service": QT_TRANSLATE_NOOP(
        "checks", "Write the debt service that the accounts show, 0 where there is none."
    ),
    "equity": QT_TRANSLATE_NOOP(
        "checks",
        "Write the equity of a day that lies a year back at least, the profits since, and "
        "what the household drew since: without both it proves nothing.",
    ),
    **dict.fromkeys(
        ("peers_gross_margin", "peers_stock_days", "peers_receivables_to_sales"),
        QT_TRANSLATE_NOOP(
            "checks",
            "It follows by itself, as soon as sales, products and what stands here are "
            "written.",
        ),
    ),
    **dict.fromkeys(
        (
            "proved_stock",
            "proved_receivables",
            "proved_debts",
            "proved_income",
            "proved_assets",
        ),
        QT_TRANSLATE_NOOP(
            "checks",
            "Write beside every entry what shows it: who counted it, a paper, or P and the "
            "number of a photograph.",
        ),
    ),
}


def wanted_words(name: str) -> str:
    """Say what has to be written for a check to be one of two ways."""
    return QCoreApplication.translate("checks", str(WANTED[name]))


def doubt_words(doubted: Doubted) -> str:
    """Say a doubt, what shows it, and what to do."""
    words = QCoreApplication.translate("doubts", str(DOUBTS[doubted.kind.value]))
    return words.format(*doubted.facts)


def advice(name: str) -> str:
    """Say what to do about a check that fails; nothing where it depends."""
    words = ADVICE.get(name)
    return QCoreApplication.translate("checks", str(words)) if words else ""


def check_words(name: str) -> str:
    """Name a cross-check."""
    return QCoreApplication.translate("checks", str(CHECKS[name]))


def column_words(sheet: str, column: str) -> str:
    """Head a column of a page, or name a single figure on it."""
    words = COLUMNS.get(f"{sheet}.{column}") or COLUMNS[column]
    return QCoreApplication.translate("notebook", str(words))
