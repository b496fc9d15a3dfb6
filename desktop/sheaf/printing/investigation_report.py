"""The report of an investigation: open doubts first, then what is proposed, then why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from reportlab.platypus import Flowable, PageBreak

from sheaf.domain.condition import Check
from sheaf.domain.investigation.balance import BalanceLine, Side
from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.checks.rule import Checked, Unit
from sheaf.domain.investigation.doubts import Doubted
from sheaf.domain.investigation.figure import apart, percent, plain, share
from sheaf.domain.investigation.known import Spread
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.proposal import Proposed
from sheaf.domain.investigation.ratios import COUNTED, GROWTH, Ratio
from sheaf.domain.investigation.submitted import SetAside
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.investigation_report import InvestigationReport, VisitTold
from sheaf.domain.pressure import Pressure
from sheaf.printing import methods, said
from sheaf.printing.chain import chain
from sheaf.printing.chart import Pair, PairChart
from sheaf.printing.evidence import photographs
from sheaf.printing.flow import BODY, NOTE, Setting, Text, gap, headed, heading
from sheaf.printing.investigation_words import (
    BOUNDS,
    CHECKS,
    CONDITIONS,
    DOUBTS,
    FIGURES,
    MAIN,
    RATIOS,
    SHEETS,
    STRAINS,
    TIERS,
    TRADES,
    VERDICTS,
    VISITS,
)
from sheaf.printing.letter import foot, opening
from sheaf.printing.monthly import monthly
from sheaf.printing.notebook_annex import annex
from sheaf.printing.page import document
from sheaf.printing.tables import Columns, figures_table, form_table
from sheaf.printing.tongue import Tongue, tongue

SMALL = Setting(BODY.face, 9, 13)
YEARS = 4  # of the customer's own statements, the last ones


def render(facts: InvestigationReport) -> bytes:
    """Draw the report."""
    say, case = tongue(facts.language), facts.submitted.case
    title = say("贷款调查报告", "Investigation report")
    story: list[Flowable] = opening(facts.office, title, facts.number, say)
    story += [_about(facts, say), gap(3)]
    story += [*headed(say("一、未决疑点", "1. Open doubts")), *_doubts(facts, say)]
    story += [*headed(say("二、建议", "2. Proposal")), *_proposal(facts, say)]
    story += [heading(say("三、逐月现金流与还款", "3. Cash by month")), *_months(case, say)]
    story += [*headed(say("四、资产负债表", "4. Balance sheet")), *_balance(facts, say)]
    story += [*headed(say("五、损益（月均）", "5. Income of a month")), _income(case, say)]
    story += [*headed(say("六、权益检验", "6. Equity reconciliation")), *_equity(case, say)]
    story += [*headed(say("七、交叉检验", "7. Cross-checks")), _checks(case, say)]
    story += [
        *headed(say("八、比率", "8. Ratios")),
        _ratios(facts, say),
        *_years(case, say),
    ]
    story += _chain(facts, say)
    story += [*headed(say("十、访谈记录", "10. What was told")), *_story(facts, say)]
    story += headed(say("十一、照片与资料", "11. Photographs and papers"))
    story += photographs(facts, say)
    story += [gap(6), Text(_to_sign(say), BODY)]
    story += [PageBreak(), *monthly(facts.submitted, say)]
    story += annex(facts.submitted.pages, case.template.sheets, say)
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def _about(facts: InvestigationReport, say: Tongue) -> Flowable:
    setting = facts.submitted.setting
    agreement = setting.asked.agreement
    officers = say("、", ", ").join(filter(None, (facts.officer, facts.co_officer)))
    return form_table(
        [
            (say("申请人", "Applicant"), facts.applicant),
            (say("申请编号", "Application"), f"{facts.application} v{facts.version}"),
            (say("申请金额", "Asked for"), said.yuan(agreement.amount)),
            (
                say("期限利率", "Term, rate"),
                say(f"{agreement.term_months}个月　", f"{agreement.term_months} months, ")
                + said.annual(agreement.rate),
            ),
            (say("用途", "Purpose"), facts.purpose),
            (say("行业", "Trade"), setting.called or say(*TRADES[setting.trade])),
            (say("调查日期", "As of"), said.long_date(setting.on, say)),
            (say("调查人", "Officers"), officers),
        ]
    )


def _doubts(facts: InvestigationReport, say: Tongue) -> list[Flowable]:
    """Say every deviation with its reason, and what was found in fewer than two ways."""
    case, reasons = facts.submitted.case, facts.submitted.reasons
    lines = [
        say(
            f"{say(*FIGURES[one.figure])}：相符的方法不足{one.least}种。",
            f"{say(*FIGURES[one.figure])}: fewer than {one.least} ways agree.",
        )
        for one in case.standings
        if not one.stands
    ]
    lines += [_let_pass(one, say) for one in facts.submitted.set_aside]
    lines += [_doubted(one, reasons, say) for one in case.doubts if one.waits]
    for one in case.failed:
        reason = reasons.get(one.name) or say("未说明原因", "no reason given")
        told = f"{_named(one, say)} {apart(one.deviation)}"
        lines.append(say(f"{told}：{reason}", f"{told}: {reason}"))
    lines += [_doubted(one, reasons, say) for one in case.doubts if not one.waits]
    lines = lines or [say("没有未决疑点。", "There are none.")]
    return [Text(line, BODY) for line in lines]


def _doubted(one: Doubted, reasons: Mapping[str, str], say: Tongue) -> str:
    """Say what is doubted, and why it is so, or that nobody said why."""
    told, reason = say(*DOUBTS[one.kind]).format(*one.facts), reasons.get(one.name)
    if reason is None:
        return told + say("未说明原因。", " No reason was given.")
    return told + say(f"说明：{reason}", f" Reason: {reason}")


def _let_pass(one: SetAside, say: Tongue) -> str:
    """Name what a manager let pass though it was not met, who did, and why."""
    code, _, name = one.condition.partition(":")
    words = say(*CONDITIONS[Check(code)])
    if name:
        words = f"{words} {say(*CHECKS[name])}{one.figure.removeprefix(name)}"
    return say(
        f"{words}：未达到，由{one.manager}豁免，理由：{one.reason}",
        f"{words}: not met, overridden by {one.manager}: {one.reason}",
    )


def _proposal(facts: InvestigationReport, say: Tongue) -> list[Flowable]:
    case = facts.submitted.case
    limit, proposed = case.limit, case.proposed
    bound = say(*BOUNDS[limit.binding.bound])
    amount = said.yuan(proposed.agreement.amount)
    payment = _payment(proposed, say)
    told = say(
        f"建议金额{amount}，{payment}；起决定作用的是：{bound}。",
        f"Proposed: {amount}, {payment}. What binds: {bound}.",
    )
    if facts.proposer:
        told += say(f"建议人：{facts.proposer}。", f" By {facts.proposer}.")
    heads = (say("约束", "Bound"), say("允许金额", "Allows"), say("计算", "Sum"))
    rows = [
        (say(*BOUNDS[one.bound]), said.figure(one.amount), one.formula)
        for one in limit.terms
    ]
    return [
        Text(told, BODY),
        *_departs(case, say),
        Text(_price(facts, say), BODY),
        Text(_way(facts, say), BODY),
        gap(2),
        figures_table(Columns(heads, (56, 34, 70), "lrl"), rows, ()),
        gap(2),
        *_strains(case, say),
        *_watch(case, say),
    ]


def _payment(proposed: Proposed, say: Tongue) -> str:
    """Say the first payment where all are like it; else the highest, and its day."""
    first = said.yuan(proposed.schedule[0].payment if proposed.schedule else Money())
    highest = proposed.highest
    if highest is None or proposed.level:
        return say(f"首期还款{first}", f"first payment {first}")
    most, day = said.yuan(highest.payment), said.long_date(highest.due_on, say)
    return say(f"{day}还款最多，为{most}", f"the highest payment {most} on {day}")


def _departs(case: Case, say: Tongue) -> list[Flowable]:
    """Say by how much it is above the limit or off the price, and why, where it is."""
    proposed = case.proposed
    if not proposed.departs:
        return []
    told = []
    if proposed.above:
        more = said.yuan(proposed.above)
        told.append(say(f"超过测算额度{more}。", f"Above the limit by {more}. "))
    if proposed.price:
        price, rate = said.annual(proposed.price), said.annual(proposed.agreement.rate)
        told.append(
            say(
                f"建议利率{rate}，价目利率{price}。",
                f"The rate is {rate}, the table asks {price}. ",
            )
        )
    reason = proposed.reason or say("未说明", "none given")
    return [Text("".join(told) + say(f"理由：{reason}", f"Reason: {reason}"), BODY)]


def _way(facts: InvestigationReport, say: Tongue) -> str:
    """Say how it is repaid, on which days by a plan, and what was asked for instead."""
    agreement = facts.submitted.case.proposed.agreement
    before = facts.submitted.setting.asked.agreement.method
    name = say(*methods.METHODS[agreement.method.value])
    told = say(f"还款方式：{name}", f"Repaid by: {name}")
    if plan := agreement.particulars.plan:
        days = methods.planned(plan, say)
        told += say(f"（{days}）", f" ({days})")
    if agreement.method is not before:
        other = say(*methods.METHODS[before.value])
        told += say(f"，客户申请的是{other}", f"; {other} was asked for")
    return say(f"{told}。", f"{told}.")


def _price(facts: InvestigationReport, say: Tongue) -> str:
    """Say the term, the rate, and which line of the price table it is."""
    proposed, known = facts.submitted.case.proposed, facts.submitted.setting.known
    agreement, tier = proposed.agreement, say(*TIERS[known.tier])
    table = "; ".join(
        f"{say(*TIERS[one.tier])} {said.annual(one.rate)}" for one in known.prices
    )
    told = say(
        f"期限{agreement.term_months}个月，年利率{said.annual(agreement.rate)}（{tier}）",
        f"{agreement.term_months} months at {said.annual(agreement.rate)} a year ({tier})",
    )
    if proposed.fees:
        fees = said.yuan(proposed.fees)
        told += say(f"，放款时收费{fees}", f", {fees} of fees at the payout")
    return say(f"{told}；价目：{table}。", f"{told}; prices: {table}.") if table else told


def _strains(case: Case, say: Tongue) -> list[Flowable]:
    """Set what the loan weighs in a row of figures."""
    found = case.proposed.strains
    if not found:
        return []
    told = "　".join(
        f"{say(*STRAINS[name])} {percent(value)}" for name, value in found.items()
    )
    return [Text(told, SMALL)]


def _watch(case: Case, say: Tongue) -> list[Flowable]:
    """Say what is to be looked at after the payout, where anything was noted."""
    watch = case.entries.proposal.watch
    return (
        [Text(f"{say('贷后关注：', 'To watch after the payout: ')}{watch}")]
        if watch
        else []
    )


def _months(case: Case, say: Tongue) -> list[Flowable]:
    """Draw what each month leaves beside its instalment, and list it."""
    flow = case.proposed.flow
    if not flow:
        return [Text(say("没有还款计划。", "There is no schedule."), BODY)]
    names = (say("月可支配", "Disposable"), say("本笔还款", "This loan"))
    pairs = [
        Pair(f"{one.first:%y-%m}", one.disposable.fen / 100, one.payment.fen / 100)
        for one in flow
    ]
    heads = (say("月份", "Month"), *names, say("月末结余", "Left"))
    rows = [
        (
            f"{one.first:%Y-%m}",
            said.figure(one.disposable),
            said.figure(one.payment),
            said.figure(one.closing),
        )
        for one in flow
    ]
    table = figures_table(Columns(heads, (40, 40, 40, 40), "lrrr"), rows, ())
    return [PairChart(pairs, names), table]


def _balance(facts: InvestigationReport, say: Tongue) -> Iterator[Flowable]:
    """List the lines, those of the investigation before beside them where there was one."""
    case, former = facts.submitted.case, facts.submitted.setting.known.former
    sheet, then = case.balance, former.amounts if former else {}
    named = [(_line_said(one, say), one.name, one.amount) for one in sheet.lines]
    rows = [
        (words, said.figure(now), said.figure(then.get(name, ZERO)))
        for words, name, now in named
        if now or then.get(name)
    ]
    for words, name, now in (
        (say("总资产", "All assets"), "main.assets", sheet.assets),
        (say("总负债", "All debts"), "main.all_debts", sheet.debts),
        (say("权益", "Equity"), "main.equity", sheet.equity),
    ):
        rows.append((words, said.figure(now), said.figure(then.get(name, ZERO))))
    *lines, last = rows
    before = str(former.on) if former else say("上次", "Before")
    heads = (say("科目", "Line"), say("本次（元）", "Now"), before)
    yield figures_table(Columns(heads, (80, 40, 40), "lrr"), lines, last)
    yield from _changes(case, say)


def _line_said(line: BalanceLine, say: Tongue) -> str:
    long = say("（一年以上）", " (long)") if line.side is Side.LONG else ""
    return f"{say(*SHEETS[line.sum.sheet])}{long}"


def _changes(case: Case, say: Tongue) -> Iterator[Flowable]:
    """Say what changed since the investigation before, if this one follows another."""
    if not case.changes:
        return
    rows = [
        (
            say(*MAIN[one.main]),
            said.figure(one.before),
            said.figure(one.now),
            apart(one.apart) if one.apart is not None else said.DASH,
        )
        for one in case.changes
    ]
    heads = (
        say("与上次相比", "Since last time"),
        say("上次", "Before"),
        say("本次", "Now"),
        say("变化", "Change"),
    )
    yield gap(2)
    yield figures_table(Columns(heads, (55, 40, 40, 25), "lrrr"), rows, ())


def _income(case: Case, say: Tongue) -> Flowable:
    average, low = case.income.average, case.income.lowest
    names = (
        (say("营业额", "Sales"), average.sales, low.sales),
        (say("营业成本", "Goods sold"), average.goods, low.goods),
        (say("毛利", "Gross profit"), average.gross, low.gross),
        (say(*SHEETS[Sheet.COSTS]), average.costs.amount, low.costs.amount),
        (say("经营净利", "Net profit"), average.operating, low.operating),
        (say(*SHEETS[Sheet.INCOMES]), average.incomes.amount, low.incomes.amount),
        (say(*SHEETS[Sheet.HOUSEHOLD]), average.household.amount, low.household.amount),
        (say("偿还借款", "Debt service"), average.debts.amount, low.debts.amount),
    )
    rows = [(name, said.figure(one), said.figure(other)) for name, one, other in names]
    heads = (
        say("项目", "Line"),
        say("平均月", "Average"),
        say(f"最低月（{low.number}月）", f"Lowest (month {low.number})"),
    )
    last = (
        say("月可支配", "Disposable"),
        said.figure(average.disposable),
        said.figure(low.disposable),
    )
    return figures_table(Columns(heads, (70, 45, 45), "lrr"), rows, last)


def _equity(case: Case, say: Tongue) -> list[Flowable]:
    told = case.equity
    if told is None:
        return [Text(say("没有可证实的起点。", "No first point was proved."), BODY)]
    names = (
        (say("初始权益", "Initial equity"), told.initial),
        (say("＋期间利润", "+ Profits"), told.profit.amount),
        (say("＋注资", "+ Capital put in"), told.injection.amount),
        (say("＋升值", "+ Appreciation"), told.appreciation.amount),
        (say("－提取", "− Drawings"), -told.drawings.amount),
        (say("－折旧", "− Depreciation"), -told.depreciation.amount),
        (say("应有权益", "Expected"), told.expected),
        (say("实际权益", "Actual"), told.actual),
    )
    rows = [(name, said.figure(amount)) for name, amount in names]
    heads = (say(f"共{told.months}个月", f"{told.months} months"), say("元", "Yuan"))
    last = (say("差额", "Difference"), said.figure(told.difference))
    shares = [f"D1 {apart(told.d1)}" if told.d1 is not None else "D1 —"]
    shares.append(f"D2 {apart(told.d2)}" if told.d2 is not None else "D2 —")
    table = figures_table(Columns(heads, (100, 60), "lr"), rows, last)
    return [table, Text("　".join(shares), NOTE)]


def _checks(case: Case, say: Tongue) -> Flowable:
    heads = (
        say("方法", "Way"),
        say("计算", "Sum"),
        say("检验数", "Found"),
        say("申报数", "Stated"),
        say("偏差", "Apart"),
        say("容差", "Allowed"),
        say("结论", "Verdict"),
    )
    rows = [
        (
            say(*CHECKS[one.name]),
            one.compared.formula,
            _figure(one.compared.found, one.compared.unit),
            _figure(one.compared.stated, one.compared.unit),
            apart(one.deviation),
            share(one.tolerance),
            say(*VERDICTS[one.verdict]),
        )
        for one in case.checks
    ]
    return figures_table(Columns(heads, (28, 40, 21, 21, 18, 13, 19), "llrrrrl"), rows, ())


def _ratios(facts: InvestigationReport, say: Tongue) -> Flowable:
    """Set the ratios beside what is usual in the trade."""
    setting = facts.submitted.setting
    usual, peers = facts.submitted.case.template.ranges, setting.known.peers
    rows = []
    for name, value in facts.submitted.case.ratios.items():
        ends = usual.get(name)
        known = f"{_ratio(name, ends.low)} – {_ratio(name, ends.high)}" if ends else ""
        cases = _among(name, peers.get(name.value))
        rows.append((say(*RATIOS[name]), _ratio(name, value), known or said.DASH, cases))
    heads = (
        say("比率", "Ratio"),
        say("本户", "Here"),
        say("同业通常", "Usual"),
        say("本社案例：中位（四分位）户数", "Our cases: median (quartiles), how many"),
    )
    return figures_table(Columns(heads, (52, 24, 34, 50), "lrrr"), rows, ())


def _years(case: Case, say: Tongue) -> Iterator[Flowable]:
    """Set the ratios of the customer's own statements year by year, the last at the end."""
    last = case.years[-YEARS:]
    rows = []
    for name in Ratio:
        told = [one.ratios.get(name) for one in last]
        if any(value is not None for value in told):
            values = [said.DASH if one is None else _ratio(name, one) for one in told]
            moved = said.DASH if name in GROWTH else _moved(told)
            rows.append((say(*RATIOS[name]), *values, moved))
    if not rows:
        return
    heads = [one.name for one in last]
    title = say("自有报表", "Their own statements")
    columns = Columns(
        (title, *heads, say("较上年", "On the year")),
        (56, *[80 / len(last)] * len(last), 24),
        "l" + "r" * (len(last) + 1),
    )
    yield gap(2)
    yield figures_table(columns, rows, ())


def _moved(told: Sequence[Fraction | None]) -> str:
    """Say by what share the last year's is another than that of the year before."""
    if len(told) < 2 or told[-1] is None or not told[-2]:  # noqa: PLR2004 (two years)
        return said.DASH
    before, now = told[-2], told[-1]
    return apart((now - before) / abs(before))


def _chain(facts: InvestigationReport, say: Tongue) -> Iterator[Flowable]:
    """Draw who sells to the business and who buys of it, whole on one page."""
    setting = facts.submitted.setting
    called = setting.called or say(*TRADES[setting.trade])
    drawn = chain(facts.submitted.case, called, say)
    yield heading(say("九、上下游关系", "9. Suppliers and buyers"))  # on one page with it
    yield drawn or Text(say("没有记录上下游。", "Nobody was noted."), BODY)


def _among(name: Ratio, found: Spread | None) -> str:
    if found is None:
        return said.DASH
    low, middle, high = (_ratio(name, one) for one in (found.low, found.median, found.high))
    return f"{middle} ({low} – {high}) {found.count}"


def _story(facts: InvestigationReport, say: Tongue) -> list[Flowable]:
    """Say who went where with whom and what was found, then what was told."""
    told = [_visited(one, say) for one in facts.visits]
    told += [_pressed(one, say) for one in facts.submitted.setting.known.pressures]
    told += [
        say(f"{one.name}：{one.words}", f"{one.name}: {one.words}")
        for one in facts.submitted.case.entries.story
        if one.words
    ]
    told = told or [say("没有记录。", "Nothing was noted.")]
    return [Text(line, BODY) for line in told]


def _visited(one: VisitTold, say: Tongue) -> str:
    along = f"{say('，同去：', ', with ')}{one.companion}" if one.companion else ""
    kind = say(f"（{VISITS[one.kind][0]}）", f" ({VISITS[one.kind][1]})")
    where = f"{one.on} {one.place}{kind}{along}"
    return f"{where}{say('：', ': ')}{one.findings}"


def _pressed(one: Pressure, say: Tongue) -> str:
    return say(
        f"{one.on} 说情或干预：{one.who}，{one.how}；答复：{one.answer}",
        f"{one.on} {one.who} put in a word: {one.how} Answered: {one.answer}",
    )


def _named(one: Checked, say: Tongue) -> str:
    return f"{say(*CHECKS[one.name])} {one.compared.formula}"


def _figure(value: Fraction, unit: Unit) -> str:
    return share(value) if unit is Unit.SHARE else plain(value)


def _ratio(name: Ratio, value: Fraction | Decimal) -> str:
    return plain(value) if name in COUNTED else share(value)


def _to_sign(say: Tongue) -> str:
    room = "_" * 16
    return say(
        f"主办客户经理 {room}　　协办客户经理 {room}",
        f"Main officer {room}    Co-officer {room}",
    )
