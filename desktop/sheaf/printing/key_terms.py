"""The box on page one of a loan contract: amount, annual rate, dates, all it costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from sheaf.domain.money import total
from sheaf.domain.paper.loan_contract import UNSECURED, LoanContract, Payout
from sheaf.domain.pricing import Repricing
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Instalment
from sheaf.printing import parties
from sheaf.printing.agreed import month_rate, span
from sheaf.printing.loan_terms import account, charged, late_rate, misuse_rate, share
from sheaf.printing.methods import method, paid, settled
from sheaf.printing.said import (
    annual,
    in_capitals,
    in_words,
    long_date,
    monthly,
    yearly,
    yuan,
)
from sheaf.printing.tables import Cell
from sheaf.printing.tongue import Tongue


def key_terms(facts: LoanContract, say: Tongue) -> Iterator[tuple[str, Cell]]:
    """Say what matters most to the borrower, the annual rate before its monthly form."""
    lent, interest = facts.lent, total(line.interest for line in facts.lines)
    words, figures = in_words(lent.amount, say), yuan(lent.amount)
    called = say("借款额度", "Limit") if facts.revolves else say("借款金额", "Amount")
    yield called, parties.amount(words, figures, say)
    yield say("年利率", "Annual rate"), parties.rate(annual(lent.rate), _kind(facts, say))
    yield say("还款方式", "Repayment"), _repaid(facts, say)
    yield _termed(facts, say), span(replace(lent, due_on=lent.valid_until), say)
    due = in_capitals(lent.due_on, say)
    yield say("到期日（大写）", "Maturity"), due
    yield say("利息合计", "Total interest"), _interest(facts, yuan(interest), say)
    yield say("其他费用", "Other charges"), _charges(facts, say)
    yield say("借款用途", "Purpose"), facts.purpose
    yield say("放款方式", "Disbursement"), _payout(facts, say)
    counter = say("甲方柜台", "at Party A's counter")
    yield say("还款账户", "Repaid to"), account(facts.account, say) or counter
    late = facts.covenants.late
    yield say("逾期利率", "Late rate"), _raised(late_rate(facts), late.penalty_uplift, say)
    uplift = facts.covenants.misuse_uplift
    yield say("挪用利率", "Misuse rate"), _raised(misuse_rate(facts), uplift, say)
    yield say("担保方式", "Security"), _security(facts, say)


def _termed(facts: LoanContract, say: Tongue) -> str:
    if facts.revolves:
        return say("额度有效期", "Valid for")
    return say("借款期限", "Term")


def _interest(facts: LoanContract, interest: str, say: Tongue) -> str:
    if facts.revolves:
        return say(
            f"{interest}（按首日支用全部额度测算，实际按支用的金额和天数计算）",
            f"{interest} if all is drawn on the first day; it follows what is drawn",
        )
    both = yuan(total(line.payment for line in facts.lines))
    return say(f"{interest}；本息合计{both}", f"{interest}; with principal {both}")


def _kind(facts: LoanContract, say: Tongue) -> str:
    fixed = facts.pricing is None or facts.pricing.repricing is Repricing.FIXED
    month = month_rate(facts.lent.rate, say)
    if say.chinese:
        return f"合月利率{month}，{'固定' if fixed else '浮动'}利率，按单利计算"
    return f"{month} a month, {'fixed' if fixed else 'floating'}, simple interest"


def _repaid(facts: LoanContract, say: Tongue) -> str:
    """Say the method, the first and last due dates, and what each instalment comes to."""
    said, lines = method(facts.lent, say), facts.lines
    if facts.revolves:
        day, due = settled(facts.lent.every, say), paid(facts.lent.pay_offset, say)
        return say(
            f"{said}（{day}结息，{due}），本金随时可还，到期日还清",
            f"{said} ({day}, {due}); principal at any time, at the latest at maturity",
        )
    if len(lines) == 1:
        return f"{said}{say('，', ', ')}{yuan(lines[0].payment)}"
    first, last = lines[0], lines[-1]
    day = long_date(first.due_on, say)
    if _level(lines):
        amounts = say(
            f"每期{yuan(first.payment)}，末期{yuan(last.payment)}",
            f"{yuan(first.payment)} each, the last {yuan(last.payment)}",
        )
    else:
        amounts = say(
            f"首期{yuan(first.payment)}，末期{yuan(last.payment)}，各期见附件",
            f"the first {yuan(first.payment)}, the last {yuan(last.payment)}, see annex",
        )
    return say(f"{said}，首期{day}，{amounts}", f"{said}, the first on {day}; {amounts}")


def _level(lines: Sequence[Instalment]) -> bool:
    return len({line.payment for line in lines[:-1]}) == 1


def _charges(facts: LoanContract, say: Tongue) -> str:
    if not facts.fees:
        rate = yearly(facts.inclusive)
        return say(
            f"无，不收手续费；年化利率（单利）{rate}",
            f"none; annual percentage rate {rate} (simple)",
        )
    rate = yearly(facts.inclusive)
    return say(
        f"{charged(facts, say)}；计入费用的年化利率（单利）{rate}",
        f"{charged(facts, say)}; annual percentage rate with fees {rate} (simple)",
    )


def _payout(facts: LoanContract, say: Tongue) -> str:
    if facts.payout is Payout.PAYEE:
        named = say("乙方书面申请的交易对方", "whom Party B names in writing")
        to = account(facts.payee, say) or named
        return say("受托支付：", "entrusted, to the payee: ") + to
    own = say("现金，在甲方营业场所交付乙方本人", "in cash, to Party B in person")
    if facts.payout is Payout.ACCOUNT:
        own = say("转入乙方账户：", "into Party B's account: ") + account(
            facts.account, say
        )
    return own + say(
        "；乙方书面申请的，可以受托支付给交易对方",
        "; on Party B's written request, to whom the purpose pays",
    )


def _raised(rate: Rate, uplift: Decimal, say: Tongue) -> str:
    return say(
        f"年利率{annual(rate)}（合同利率上浮{share(uplift)}），合月利率{monthly(rate)}",
        f"{annual(rate)} a year (contract rate plus {share(uplift)}), "
        f"{monthly(rate)} a month",
    )


def _security(facts: LoanContract, say: Tongue) -> str:
    securing = facts.securing
    if securing == UNSECURED or not securing.any:
        return say(
            "信用，无保证、无抵押、无质押", "on credit; no guarantee, mortgage or pledge"
        )
    kinds = (
        (securing.guarantees, say("保证", "guarantee")),
        (securing.mortgages, say("抵押", "mortgage")),
        (securing.pledges, say("质押", "pledge")),
        ((securing.group,) if securing.group else (), say("联保", "group")),
    )
    named = (f"{kind}{say('：', ' ')}{say('、', ', ').join(n)}" for n, kind in kinds if n)
    return say("；", "; ").join(named)
