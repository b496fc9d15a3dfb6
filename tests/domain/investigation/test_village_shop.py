"""The whole village shop of DOMAIN 9.5, to the fen; figures that nobody here computed."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from tests.build import yuan
from tests.notebooks import LENT_ON, VILLAGE_SHOP, setting, shop, typed, with_line
from tests.test_rooms import TESTS

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.checks.rule import Figure, Verdict
from sheaf.domain.investigation.equity import EquityCheck
from sheaf.domain.investigation.limit import Bound, annuity
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.part import Part, Sum
from sheaf.domain.investigation.ratios import Ratio
from sheaf.domain.money import Money, total
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import draw_up

TOLD = json.loads((TESTS / "vectors" / "equity_check.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def case():
    return shop()


def share(value: Fraction | None) -> str | None:
    if value is None:
        return None
    cents = int(abs(value) * 10000 + Fraction(1, 2))
    return f"{'-' if value < 0 and cents else ''}{Decimal(cents) / 100:.2f}%"


def checked(case, name):
    return next(one for one in case.checks if one.name == name)


def test_every_cell_can_be_read(case) -> None:
    assert case.faults == ()


def test_the_margin_is_weighted_by_what_is_sold(case) -> None:
    assert share(case.income.margin) == TOLD["margin"]["weighted_gross_margin"]


@pytest.mark.parametrize(
    ("name", "row"),
    [("sales_by_day", 0), ("sales_by_week", 1), ("sales_by_flow", 2), ("purchases", 3)],
)
def test_sales_are_found_in_four_ways(case, name, row) -> None:
    told, found = TOLD["sales_checks"][row], checked(case, name)

    assert f"{float(round(found.compared.found, 2)):.2f}" == told["monthly_sales"]
    assert share(found.deviation) == told["deviation_from_adopted"]
    assert found.verdict is Verdict.PASS


def test_the_season_makes_up_the_year(case) -> None:
    assert case.income.year.plain == TOLD["season"]["annual"]
    assert case.income.average.sales.plain == TOLD["season"]["monthly_average"]
    assert share(checked(case, "season").deviation) == TOLD["season"]["deviation"]


def test_the_average_month(case) -> None:
    told, month = TOLD["income_statement_month_avg"], case.income.average

    assert month.goods.plain == told["cogs"]
    assert month.gross.plain == told["gross_profit"]
    assert [one.amount.plain for one in month.costs.parts] == [
        *told["fixed_costs"].values()
    ]
    assert month.costs.amount.plain == told["fixed_total"]
    assert month.operating.plain == told["net_operating_profit"]
    assert share(case.ratios[Ratio.NET_MARGIN]) == told["net_margin"]
    assert [one.amount.plain for one in month.incomes.parts] == [
        *told["household_income"].values()
    ]
    assert month.disposable.plain == told["disposable"]
    assert case.income.lowest.disposable.plain == told["lowest_month_disposable"]
    assert case.income.lowest.number == 7


def test_the_balance_sheet(case) -> None:
    told, sheet = TOLD["balance_sheet"], case.balance

    assert sheet.current.plain == told["current_total"]
    assert sheet.assets.plain == told["total_assets"]
    assert sheet.debts.plain == told["total_liabilities"]
    assert sheet.equity.plain == told["equity"]


def test_equity_misses_what_was_not_told(case) -> None:
    told, found = TOLD["equity_check"], case.equity

    assert found.months == told["months"]
    assert found.profit.amount.plain == told["period_profit"]
    assert found.expected.plain == told["expected_equity"]
    assert found.difference.plain == told["deviation_value"]
    assert share(found.d1) == told["deviation_rate"]
    assert share(found.d2) == told["deviation_in_months_of_disposable"]
    assert checked(case, "equity").verdict is Verdict.EXPLAIN
    assert case.open == (Figure.EQUITY,)


def test_equity_agrees_once_the_owner_was_asked() -> None:
    told = TOLD["equity_check"]["after_explanation"]

    case = shop((Sheet.DRAWINGS, LENT_ON))

    assert case.equity.expected.plain == told["expected_equity"]
    assert share(case.equity.d1) == told["deviation_rate"]
    assert share(case.equity.d2) == told["deviation_in_months_of_disposable"]
    assert checked(case, "equity").verdict is Verdict.PASS
    assert case.open == ()
    assert case.failed == ()


@pytest.mark.parametrize(
    ("ratio", "name"),
    [
        (Ratio.DEBT_TO_ASSETS, "debt_to_assets"),
        (Ratio.EQUITY_TO_ASSETS, "equity_to_assets"),
        (Ratio.RECEIVABLES_TO_SALES, "receivables_to_month_sales"),
        (Ratio.QUICK, "quick_ratio"),
        (Ratio.DEBT_TO_YEAR, "debt_to_annual_sales"),
    ],
)
def test_ratios_that_are_shares(case, ratio, name) -> None:
    assert share(case.ratios[ratio]) == TOLD["ratios"][name]


@pytest.mark.parametrize(
    ("ratio", "name", "places"),
    [
        (Ratio.STOCK_TO_GOODS, "inventory_to_month_cogs", 2),
        (Ratio.STOCK_DAYS, "inventory_days", 1),
        (Ratio.EQUITY_TO_HOUSEHOLD, "equity_to_household_expense_months", 1),
    ],
)
def test_ratios_that_are_counted(case, ratio, name, places) -> None:
    assert f"{float(case.ratios[ratio]):.{places}f}" == TOLD["ratios"][name]


def test_every_bound_of_the_limit_and_which_binds(case) -> None:
    told, found = TOLD["limit"], {one.bound: one.amount for one in case.limit.terms}

    assert found[Bound.CASH_AVERAGE].plain == told["max_loan_by_cash"]
    assert found[Bound.CASH_LOWEST].plain == told["max_loan_by_lowest_month"]
    assert found[Bound.APPLIED].plain == told["applied"]
    assert found[Bound.NEED].plain == told["chosen"]
    assert case.limit.binding.bound is Bound.NEED
    assert case.limit.amount.plain == told["chosen"]
    rate = Rate(Decimal(8), Quote.PERMILLE_PER_MONTH)
    assert f"{float(annuity(rate.monthly, 12)):.6f}" == told["annuity_factor"]


def test_the_instalment_of_what_is_proposed(case) -> None:
    told, first = TOLD["limit"], case.limit.schedule[0].payment
    debts, assets = case.balance.debts, case.balance.assets
    lent = case.limit.amount

    assert first.plain == told["installment"]
    assert (
        share(Fraction(first.fen, case.income.average.disposable.fen))
        == told["installment_to_disposable"]
    )
    assert (
        share(Fraction(first.fen, case.income.lowest.disposable.fen))
        == told["installment_to_lowest_month"]
    )
    after = Fraction((debts + lent).fen, (assets + lent).fen)
    assert share(after) == told["debt_to_assets_after"]
    assert share(Fraction(lent.fen, case.balance.equity.fen)) == told["loan_to_equity"]


def test_the_forecast_runs_to_maturity_and_never_below_nothing(case) -> None:
    flow = case.limit.flow

    assert len(flow) == 12
    assert flow[0].opening == yuan("24600")
    assert all(month.closing > Money() for month in flow)
    schedule = draw_up(case.limit.agreement.terms(setting().on))
    assert total(month.payment for month in flow) == schedule.principal + schedule.interest


@pytest.mark.parametrize("told", TOLD["unit_tests"])
def test_equity_reconciliations_of_others(told) -> None:
    def of(name: str, sheet: Sheet) -> Sum:
        return Sum(sheet, (Part("", yuan(told[name])),))

    found = EquityCheck(
        yuan(told["initial"]),
        of("profit", Sheet.PROFITS),
        of("injection", Sheet.INJECTIONS),
        of("appreciation", Sheet.APPRECIATION),
        of("drawings", Sheet.DRAWINGS),
        of("depreciation", Sheet.DEPRECIATION),
        yuan(told["actual"]),
        12,
        yuan("1000"),
    )

    assert found.expected.plain == told["expected"]
    assert share(found.d1) == told["deviation_rate"]


def test_the_reconciliation_of_a_training_case() -> None:
    told = TOLD["other_checks"][4]
    found = EquityCheck(
        yuan("60000"),
        Sum(Sheet.PROFITS, (Part("", yuan("486180")),)),
        Sum(Sheet.INJECTIONS, ()),
        Sum(Sheet.APPRECIATION, ()),
        Sum(Sheet.DRAWINGS, (Part("", yuan("160500")),)),
        Sum(Sheet.DEPRECIATION, (Part("", yuan("12000")),)),
        yuan("519000"),
        24,
        yuan("20258"),
    )

    assert found.expected.plain == told["expected_equity"]
    assert share(found.d2) == told["deviation"]
    assert share(found.d1) == told["deviation_other_formula"]


@pytest.mark.parametrize(
    ("name", "pages", "row"),
    [
        ("power", "said: 50000\nwork: 2760 | 0.30 | | | | 5.60", 0),
        ("commission", "said: 50000\nwork: | | | | | | | 1530 | 3", 1),
        (
            "receivables",
            "said: 50000\nturnover: | | | 30 | 20\nreceivables: 赊账\t10200",
            2,
        ),
        (
            "stock_turnover",
            "said: 60000\nturnover: 17 | | 18\nstock: 货\t1\t30000",
            3,
        ),
    ],
)
def test_other_checks(name, pages, row) -> None:
    told = TOLD["other_checks"][row]

    found = checked(worked_out(typed(pages), setting()), name)

    assert f"{float(round(found.compared.found, 2)):.2f}" == told["computed_sales"]
    assert share(found.deviation) == told["deviation"]


def lies(*lines: tuple[Sheet, str], **pages: str):
    """Work the honest shop out, but for what was planted."""
    notebook = with_line(typed(VILLAGE_SHOP), Sheet.DRAWINGS, LENT_ON)
    notebook |= typed("\n".join(f"{name}: {text}" for name, text in pages.items()))
    for sheet, text in lines:
        notebook = with_line(notebook, sheet, text)
    return {one.name for one in worked_out(notebook, setting()).failed}


def test_a_hidden_debt_of_40000_shows_in_two_checks() -> None:
    """It was borrowed for goods; the bank's report knows it, and the owner does not say."""
    found = lies((Sheet.STOCK, "新进货\t1\t40000\t盘点表"), reports="本人\t53800")

    assert {"credit_report", "equity", "stock_turnover"} <= found


def test_a_private_debt_of_40000_shows_without_any_report() -> None:
    found = lies((Sheet.STOCK, "新进货\t1\t40000\t盘点表"))

    assert {"equity", "stock_turnover"} <= found


def test_sales_inflated_by_30_per_cent_show_in_two_checks() -> None:
    found = lies(said="113100 | 1480000 | | 60 |", days="平日\t22\t3250 | 集日\t8\t5200")

    assert {"purchases", "sales_by_flow", "sales_by_week", "stock_turnover"} <= found


def test_borrowed_stock_shows_in_two_checks() -> None:
    found = lies((Sheet.STOCK, "里间的货\t1\t60000"))

    assert {"stock_turnover", "proved_stock", "equity"} <= found
