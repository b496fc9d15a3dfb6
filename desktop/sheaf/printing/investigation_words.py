"""The words of an investigation as papers say them, in both languages."""

from __future__ import annotations

from sheaf.domain.investigation.checks.rule import Figure, Verdict
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.investigation.trade import Trade

SHEETS = {
    Sheet.COSTS: ("经营开支", "Costs of the business"),
    Sheet.INCOMES: ("家庭其他收入", "Other income of the household"),
    Sheet.HOUSEHOLD: ("家庭开支", "Costs of the household"),
    Sheet.CASH: ("现金", "Cash"),
    Sheet.DEPOSITS: ("银行存款", "Deposits"),
    Sheet.RECEIVABLES: ("应收账款", "Receivables"),
    Sheet.PREPAYMENTS: ("预付款项", "Prepayments"),
    Sheet.STOCK: ("存货", "Stock"),
    Sheet.FIXED_ASSETS: ("固定资产", "Fixed assets"),
    Sheet.PREPAID_RENT: ("待摊租金", "Prepaid rent"),
    Sheet.OTHER_ASSETS: ("其他资产", "Other assets"),
    Sheet.PAYABLES: ("应付账款", "Payables"),
    Sheet.ADVANCES: ("预收款项", "Customer advances"),
    Sheet.DEBTS: ("借款", "Debts"),
}
FIGURES = {
    Figure.SALES: ("营业额", "Sales"),
    Figure.MARGIN: ("毛利率", "Margin"),
    Figure.STOCK: ("存货", "Stock"),
    Figure.RECEIVABLES: ("应收账款", "Receivables"),
    Figure.EQUITY: ("权益", "Equity"),
    Figure.DEBTS: ("负债", "Debts"),
    Figure.HOUSEHOLD_INCOME: ("家庭收入", "Household income"),
}
VERDICTS = {
    Verdict.PASS: ("相符", "agrees"),
    Verdict.EXPLAIN: ("需说明", "explain"),
    Verdict.REJECT: ("说明或否决", "explain, or no"),
}
BOUNDS = {
    Bound.APPLIED: ("申请金额", "Asked for"),
    Bound.NEED: ("资金缺口", "Need less own money"),
    Bound.CASH_AVERAGE: ("平均月可支", "Cash of an average month"),
    Bound.CASH_LOWEST: ("最低月可支", "Cash of the lowest month"),
    Bound.MONTH_BY_MONTH: ("逐月匹配", "Month by month"),
    Bound.SALES_DOWN: ("销售下降时", "If sales fall"),
    Bound.BAD_SEASON: ("旺季不旺时", "If one season is bad"),
    Bound.PRODUCT: ("产品上限", "Product"),
    Bound.FIRST_LOAN: ("首贷上限", "First loan"),
    Bound.COLLATERAL: ("抵质押物", "Collateral"),
    Bound.GUARANTOR: ("保证人", "Guarantor"),
}
RATIOS = {
    Ratio.GROSS_MARGIN: ("毛利率", "Gross margin"),
    Ratio.NET_MARGIN: ("净利率", "Net margin"),
    Ratio.DEBT_TO_ASSETS: ("资产负债率", "Debts to assets"),
    Ratio.EQUITY_TO_ASSETS: ("权益比率", "Equity to assets"),
    Ratio.RECEIVABLES_TO_SALES: ("应收款／月营业额", "Receivables to a month's sales"),
    Ratio.STOCK_TO_GOODS: ("存货／月成本", "Stock in months"),
    Ratio.STOCK_DAYS: ("存货天数", "Stock in days"),
    Ratio.QUICK: ("速动比率", "Quick ratio"),
    Ratio.EQUITY_TO_HOUSEHOLD: ("权益／月家庭开支", "Equity in months of the household"),
    Ratio.DEBT_TO_YEAR: ("销货比", "Debts to a year's sales"),
}
TRADES = {
    Trade.VILLAGE_SHOP: ("村级小超市", "Village shop"),
    Trade.GREENHOUSE: ("大棚蔬菜", "Greenhouse vegetables"),
    Trade.TRANSPORT: ("运输", "Transport"),
}
#: Cross-checks by their names.
CHECKS = {
    "sales_by_day": ("按天推算", "Sales by day"),
    "sales_by_week": ("按周推算", "Sales by week"),
    "sales_by_flow": ("收款码流水推算", "Payment code over its share"),
    "purchases": ("进货量反推", "Purchases calculated back"),
    "season": ("季节与全年对比", "Season against year"),
    "trend": ("趋势对比", "This year against last"),
    "declared": ("报税与发票", "Tax and invoices"),
    "power": ("用电用气反推", "Power and gas"),
    "capacity": ("产能推算", "Production capacity"),
    "commission": ("工资提成反推", "Wages by commission"),
    "break_even": ("收入与成本对比", "Income against cost"),
    "margin_told": ("口述毛利与进销价对比", "Margin told against prices"),
    "unit_cost": ("单位成本", "Cost of a unit"),
    "stock_turnover": ("存货周转反推", "Stock turnover"),
    "stock_in_year": ("存货与全年销售对比", "Stock against a year's sales"),
    "receivables": ("应收款反推", "Receivables calculated back"),
    "household": ("家庭结余", "Savings of the household"),
    "credit_report": ("征信报告", "Credit report"),
    "debt_service": ("流水中的还款", "Debt service in the accounts"),
    "equity": ("权益检验", "Equity reconciliation"),
    "peers_gross_margin": ("同业毛利率", "Margin among peers"),
    "peers_stock_days": ("同业存货天数", "Stock days among peers"),
    "peers_receivables_to_sales": ("同业应收款比例", "Receivables among peers"),
    "peers_debt_to_assets": ("同业负债率", "Debts among peers"),
    "proved_stock": ("存货有证据", "Stock seen"),
    "proved_receivables": ("应收款有证据", "Receivables seen"),
    "proved_debts": ("借款有证据", "Debts seen"),
    "proved_income": ("家庭收入有证据", "Household income seen"),
    "proved_assets": ("资产有证据", "Assets seen"),
}
