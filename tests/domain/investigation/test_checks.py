"""What every check has in common, and the ways that the village shop does not need."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.notebooks import HONEST, VILLAGE_SHOP, setting, shop, typed

from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.checks.registry import RULES
from sheaf.domain.investigation.checks.rule import Figure, Verdict, judged
from sheaf.domain.investigation.notebook import Sheet, columns
from sheaf.domain.investigation.trade import TEMPLATES, Trade
from sheaf.domain.policy import EquityTest, Policy

FIVE, TEN = Fraction(5, 100), Fraction(10, 100)


def checks(pages: str, trade: Trade = Trade.VILLAGE_SHOP) -> dict:
    case = worked_out(typed(pages), setting(trade))
    return {one.name: one for one in case.checks}


def test_every_check_has_a_name_of_its_own() -> None:
    assert len({one.name for one in RULES}) == len(RULES)


def test_every_figure_can_be_found_in_two_ways_at_least() -> None:
    for figure in Figure:
        ways = [one for one in RULES if figure in one.about and not one.one_sided]
        assert len(ways) >= 2, figure


@pytest.mark.parametrize(
    ("deviation", "verdict"),
    [
        ("0.05", Verdict.PASS),
        ("-0.05", Verdict.PASS),
        ("0.0501", Verdict.EXPLAIN),
        ("-0.10", Verdict.EXPLAIN),
        ("0.1001", Verdict.REJECT),
    ],
)
def test_the_ends_of_a_tolerance_are_within(deviation, verdict) -> None:
    assert judged(Fraction(deviation), FIVE, TEN) is verdict


@given(st.fractions(-2, 2), st.fractions(0, 1), st.fractions(0, 1))
def test_a_wider_tolerance_never_judges_harder(deviation, one, more) -> None:
    order = list(Verdict)

    strict, loose = judged(deviation, one, one), judged(deviation, one + more, one + more)

    assert order.index(loose) <= order.index(strict)


def test_without_figures_nothing_can_be_checked() -> None:
    case = worked_out({}, setting())

    assert case.checks == ()
    assert Figure.SALES in case.open
    assert Figure.STOCK not in case.open  # there is none to prove


def test_that_there_are_no_debts_must_be_shown() -> None:
    found = checks("reports: 本人\t0")

    assert found["credit_report"].verdict is Verdict.PASS
    assert checks("reports: 本人\t40000")["credit_report"].verdict is Verdict.REJECT
    assert Figure.DEBTS in worked_out({}, setting()).open


def test_reports_of_a_couple_and_their_firm_add_up() -> None:
    pages = "debts: 农行\t50000\nreports: 本人\t20000 | 配偶\t | 名下企业\t30000"

    found = checks(pages)["credit_report"]

    assert found.compared.formula == "50,000 ≤ 50,000"
    assert found.verdict is Verdict.PASS


def test_a_private_lender_stands_in_no_report() -> None:
    """What hides is what the report has beyond the debts named, not what it lacks."""
    pages = "debts: 农行\t20000 | 表兄\t30000\nreports: 本人\t20000"

    found = checks(pages)["credit_report"]

    assert found.compared.found == 20000
    assert (found.deviation, found.verdict) == (0, Verdict.PASS)


@pytest.mark.parametrize("known", [30000, 10000])
def test_who_knows_of_fewer_debts_proves_nothing(known) -> None:
    told = f"debts: 表兄\t30000\nperson: | | | | | 2 | 2 | 2 | {known}"
    case = worked_out(typed(f"{told}\nhold: 王国强\t{known}\t兄"), setting())

    [debts] = [one for one in case.standings if one.figure is Figure.DEBTS]
    heard = [one for one in case.checks if one.name.endswith("_know")]
    assert [one.verdict for one in heard] == [Verdict.PASS, Verdict.PASS]
    assert {one.name for one in heard} < {*debts.checks}
    assert debts.passing == 0


def test_a_one_sided_check_is_no_method() -> None:
    case = worked_out(typed("said: 10000\nturnover: 20\ncosts: 房租\t1000"), setting())
    [sales] = [one for one in case.standings if one.figure is Figure.SALES]

    assert sales.checks == ("break_even",)
    assert {one.verdict for one in case.checks} == {Verdict.PASS}
    assert sales.passing == 0


def test_sales_that_do_not_carry_their_costs_fail() -> None:
    found = checks("said: 10000\nturnover: 20\ncosts: 房租\t3000")

    assert found["break_even"].compared.found == 15000
    assert found["break_even"].verdict is Verdict.REJECT


def test_stock_above_a_years_sales_fails() -> None:
    found = checks("said: 1000\nstock: 货\t1\t20000")

    assert found["stock_in_year"].verdict is Verdict.REJECT


def test_a_plain_bound_has_no_tolerance() -> None:
    """A fen above the year's sales, or below what the costs ask, is above and below."""
    stock = checks("said: 1000\nstock: 货\t1\t12000.01")["stock_in_year"]
    costs = checks("said: 10000\nturnover: 20\ncosts: 房租\t2000.01")["break_even"]

    assert stock.verdict is Verdict.EXPLAIN
    assert costs.verdict is Verdict.EXPLAIN
    assert checks("said: 1000\nstock: 货\t1\t12000")["stock_in_year"].deviation == 0


def test_lines_of_one_month_add_up_to_that_month() -> None:
    """Two accounts, or a statement typed entry by entry, are not averaged."""
    said = "said: 100000 | | | 60 |\nflows: "
    accounts = "微信 3月\t30000 | 农行 3月\t20000 | 2026-04-02\t9000 | 2026-04-28\t61000"
    named = "上月\t30000 | 上月\t20000 | 前一个月\t70000"

    for lines in (accounts, named):
        found = checks(said + lines)["sales_by_flow"].compared
        assert found.found == 100000
        assert found.formula.endswith(" / 2 / 60%")
    assert checks(f"{said}\t30000 | \t90000")["sales_by_flow"].compared.found == 100000


def test_a_day_on_which_nothing_was_sold_is_a_day() -> None:
    told = "said: 3650\nrecent: 今天\t1\t240 | 昨天\t1\t0 | 前天\t1"

    found = checks(told)["sales_by_recent"].compared

    assert found.formula == "(240 + 0) / 2 × 365 / 12"
    assert found.found == 3650


def test_the_owners_word_alone_proves_no_sales() -> None:
    """A year made of the months told, and last year told the same, are no two ways."""
    pages = "said: 113100 | 1357200 | 1357200 | |"
    case = worked_out(typed(pages), setting())

    [sales] = [one for one in case.standings if one.figure is Figure.SALES]
    assert {*sales.checks} >= {"season", "trend"}
    about = [one for one in case.checks if one.name in sales.checks]
    assert all(one.verdict is Verdict.PASS for one in about)
    assert sales.passing == 0


@pytest.mark.parametrize("page", [Sheet.DAYS, Sheet.FLOWS, Sheet.PURCHASES, Sheet.STOCK])
def test_a_way_to_the_sales_counts_where_its_entries_name_a_proof(page) -> None:
    """The same figures prove nothing once a single line of them was only told."""
    pages = typed(HONEST[Trade.VILLAGE_SHOP])
    at = [one.name for one in columns(page)].index("proof")

    def passing() -> int:
        case = worked_out(pages, setting())
        assert case.failed == () or page is Sheet.STOCK
        [sales] = [one for one in case.standings if one.figure is Figure.SALES]
        return sales.passing

    proved = passing()
    first, *rest = pages[page]
    pages[page] = ((*first[:at], "", *first[at + 1 :]), *rest)

    assert passing() == proved - 1


@pytest.mark.parametrize("proof", ["", "电费单"])
def test_meter_and_wage_book_prove_where_they_were_seen(proof) -> None:
    told = f"said: 9000\nwork: 1000 | 1 | 200 | 9 | | 9 | | 900 | 10 | {proof}"
    case = worked_out(typed(told), setting())

    [sales] = [one for one in case.standings if one.figure is Figure.SALES]
    assert {"power", "commission"} <= {*sales.checks}
    assert sales.passing == (2 if proof else 0)


def test_a_range_that_begins_at_nothing_is_no_method() -> None:
    """Receivables of 0 to 35 % of a month: nobody ever lies below."""
    told = "said: 1000\nreceivables: 客户\t100"
    case = worked_out(typed(told), setting())

    [owed] = [one for one in case.standings if one.figure is Figure.RECEIVABLES]
    [peers] = [one for one in case.checks if one.name == "peers_receivables_to_sales"]
    assert peers.verdict is Verdict.PASS
    assert owed.passing == 0


def test_who_sells_in_seasons_alone_is_held_to_what_they_bought() -> None:
    pages = typed(HONEST[Trade.GRAIN])
    pages[Sheet.PURCHASES] = (("化肥", "30000", "", "y", ""),)

    case = worked_out(pages, setting(Trade.GRAIN))

    assert Figure.SALES in case.open
    assert "purchases" in {one.name for one in case.failed}


@pytest.mark.parametrize(
    ("start", "past"),
    [
        ("2026-06-15 | 206600", "profits:\ninjections:\ndrawings:\ndepreciation:"),
        ("2024-06-15 | 206600", "profits:\ninjections:\ndrawings:\ndepreciation:"),
    ],
)
def test_equity_that_begins_today_is_no_method(start, past) -> None:
    """It agrees with itself, and proves nothing."""
    pages = typed(f"{VILLAGE_SHOP.strip()}\nstart: {start}\n{past}")
    case = worked_out(pages, setting())

    [found] = [one for one in case.checks if one.name == "equity"]
    assert found.verdict is Verdict.PASS
    assert Figure.EQUITY in case.open


@pytest.mark.parametrize(
    ("proof", "seen"), [("x", 0), (".", 0), ("P1", 100), ("盘点", 100)]
)
def test_a_stroke_of_the_pen_is_no_proof(proof, seen) -> None:
    found = checks(f"said: 1000\nstock: 货\t1\t100\t{proof}")["proved_stock"]

    assert found.compared.found == seen


def test_the_owners_margin_is_held_to_his_prices() -> None:
    found = checks("said: 1000\nturnover: 20\nproducts: 烟\t100\t10\t9")

    assert found["margin_told"].compared.formula == "100% × (1 − 9 / 10)"
    assert found["margin_told"].verdict is Verdict.REJECT


def test_the_cost_of_a_unit_and_the_capacity_of_a_machine() -> None:
    found = checks("said: 9000\nturnover: 40\nwork: | | 200 | 10 | 90 | 5 | 3")

    assert found["unit_cost"].verdict is Verdict.PASS
    assert found["capacity"].compared.found == 9000


def test_several_machines_make_the_sales_together() -> None:
    two = "said: 9000\nwork: | | 100 | 10 | | 5 | |\nmachines: 冲床\t50\t20\t80\t5"
    half = f"{two} | 压床\t30"

    assert checks(two)["capacity"].compared.found == 9000
    assert checks(two)["capacity"].compared.formula.count("+") == 1
    assert "capacity" not in checks(half)


def test_last_year_and_the_tax_office() -> None:
    found = checks("said: 1000 | 12000 | 11000 | | 400")

    assert found["trend"].verdict is Verdict.EXPLAIN
    assert found["declared"].verdict is Verdict.REJECT


def test_which_deviation_decides_is_a_setting() -> None:
    pages = typed(VILLAGE_SHOP)

    by_months = setting(policy=Policy(equity_decides=EquityTest.D2))
    [found] = [one for one in worked_out(pages, by_months).checks if one.name == "equity"]

    assert float(round(found.deviation * 100, 2)) == 5.18


def test_tolerances_are_settings() -> None:
    wider = setting(policy=replace(Policy(), equity_tol=Policy().tol_warning))

    assert worked_out(typed(VILLAGE_SHOP), wider).open == ()


def test_outside_the_trade_the_nearer_end_was_to_be_expected() -> None:
    found = checks("said: 1000\nturnover: 50")["peers_gross_margin"]

    assert found.compared.formula == "12% – 22% < 50%"
    assert found.compared.found == Fraction(22, 100)
    assert found.verdict is Verdict.REJECT


@pytest.mark.parametrize(
    ("pages", "name", "formula"),
    [
        ("said: 1000\nturnover: 50\ncosts: 房租\t600", "break_even", "1,000 < 600 / 50%"),
        ("said: 1300\nturnover: 50\ncosts: 房租\t600", "break_even", "1,300 ≥ 600 / 50%"),
    ],
)
def test_a_bound_that_is_crossed_is_not_signed_as_if_it_were_kept(
    pages, name, formula
) -> None:
    assert checks(pages)[name].compared.formula == formula


def test_a_figure_below_its_range_says_so() -> None:
    low = checks("said: 1000\nturnover: 5")["peers_gross_margin"]

    assert low.compared.formula == "5% < 12% – 22%"


def test_a_formula_needs_no_language() -> None:
    for one in shop().checks:
        assert one.compared.formula.isascii() or set(one.compared.formula) <= set(
            "0123456789.,%()+/:= ×−–≤≥<>"
        )


@pytest.mark.parametrize("trade", Trade)
def test_every_trade_keeps_the_pages_that_must_be_proved(trade) -> None:
    kept = set(TEMPLATES[trade].sheets)

    assert {Sheet.SAID, Sheet.DEBTS, Sheet.HOME, Sheet.START, Sheet.WISH} <= kept
    assert all(one.low < one.high for one in TEMPLATES[trade].ranges.values())
