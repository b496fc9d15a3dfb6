"""The months one by one: the income of a year, and the cash until the loan is repaid."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from sheaf.domain.investigation.flow import FlowMonth
from sheaf.domain.investigation.income import Month
from sheaf.domain.investigation.limit import Bound
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.policy import Policy
from sheaf.printing import said
from sheaf.printing.flow import NOTE, Text, gap, headed
from sheaf.printing.tables import Columns, figures_table
from sheaf.printing.tongue import Tongue

WIDE = (17, 21, 21, 19, 20, 20, 19, 23)
DEEP = (20, 23, 23, 23, 23, 24, 24)


def monthly(submitted: Submitted, say: Tongue) -> list[Flowable]:
    """Set twelve months of income, then the cash of every month, in bad times too."""
    case, policy = submitted.case, submitted.setting.policy
    story: list[Flowable] = headed(say("附：逐月损益", "Income by month"))
    rows = [_earned(month) for month in case.income.months]
    average = (say("月均", "Average"), *_earned(case.income.average)[1:])
    story += [figures_table(Columns(_income_heads(say), WIDE, "lrrrrrrr"), rows, average)]
    if flow := case.proposed.flow:
        story += [gap(4), *headed(say("附：逐月现金流", "Cash by month"))]
        columns = Columns(_cash_heads(policy, say), DEEP, "lrrrrrr")
        stressed = [case.stressed[one] for one in (Bound.SALES_DOWN, Bound.BAD_SEASON)]
        rows = [_cash(months) for months in zip(flow, *stressed, strict=True)]
        story += [figures_table(columns, rows, ()), *_low(flow, policy, say)]
    return story


def _income_heads(say: Tongue) -> tuple[str, ...]:
    return (
        say("月份", "Month"),
        say("营业额", "Sales"),
        say("营业成本", "Goods sold"),
        say("经营费用", "Costs"),
        say("其他收入", "Other income"),
        say("家庭开支", "Home"),
        say("偿还借款", "Debts"),
        say("月可支配", "Disposable"),
    )


def _earned(month: Month) -> tuple[str, ...]:
    amounts = (
        month.sales,
        month.goods,
        month.costs.amount,
        month.incomes.amount,
        month.household.amount,
        month.debts.amount,
        month.disposable,
    )
    return (str(month.number), *map(said.figure, amounts))


def _cash_heads(policy: Policy, say: Tongue) -> tuple[str, ...]:
    sales, season = f"{policy.stress_sales:.0%}", f"{policy.stress_season:.0%}"
    return (
        say("月份", "Month"),
        say("收入", "Receipts"),
        say("支出", "Spent"),
        say("本笔还款", "This loan"),
        say("月末结余", "Left"),
        say(f"销售降{sales}", f"Sales −{sales}"),
        say(f"旺季降{season}", f"Peak −{season}"),
    )


def _cash(months: tuple[FlowMonth, ...]) -> tuple[str, ...]:
    calm, *_bad = months
    came = calm.sales + calm.other
    left = [month.closing for month in months]
    amounts = (came, came - calm.disposable, calm.payment, *left)
    return (f"{calm.first:%Y-%m}", *map(said.figure, amounts))


def _low(flow: tuple[FlowMonth, ...], policy: Policy, say: Tongue) -> Iterator[Flowable]:
    """Name the months that leave less than the least that must be left."""
    low = [f"{one.first:%Y-%m}" for one in flow if one.closing < policy.min_cash]
    if low:
        least, named = said.yuan(policy.min_cash), say("、", ", ").join(low)
        told = say(f"月末结余低于{least}：{named}。", f"Less than {least} left: {named}.")
        yield Text(told, NOTE)
