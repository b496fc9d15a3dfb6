"""The notice of the annual rate: rate, all that it costs, what being late costs.

PBOC 2021 no. 3: the annual rate stands out, its method is named, and every fee is in it.
"""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.money import total
from sheaf.domain.paper.rate_notice import RateNotice
from sheaf.printing import said
from sheaf.printing.flow import Setting, Text, annex, gap, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.methods import LIMIT, method
from sheaf.printing.page import document
from sheaf.printing.schedule import lines_table
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import beside, terms_table
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI

LARGE, REST = Setting(HEI, 16, 20), Setting(HEI, 10.5, 15)


def render(facts: RateNotice) -> bytes:
    """Draw the notice, its example schedule below."""
    say = tongue(facts.language)
    title = say("贷款年化利率告知书", "Notice of the annual rate")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_intro(facts, say), Setting(after=6)),
        terms_table(_rates(facts, say), 36),
        gap(4),
        Text(_promise(say), Setting(after=6)),
        together(
            Text(_understood(say), Setting(after=10)),
            signatures(_signers(facts, say), say),
        ),
        *annex(say("附：还款示例", "Annex: repayment example")),
        Text(_example(facts, say), Setting(after=4)),
        lines_table(facts.lines, say),
    ]
    return document(
        story, title=f"{title} {facts.number}", foot=foot(facts, facts.contract)
    )


def _intro(facts: RateNotice, say: Tongue) -> str:
    name, day = facts.borrower.name, said.long_date(facts.noticed_on, say)
    return say(
        f"{name}：按照中国人民银行公告〔2021〕第3号，现于{day}把您申请的"
        f"“{facts.product}”的年化利率和全部费用告知如下。",
        f"To {name}: as People's Bank of China Announcement [2021] No. 3 requires, "
        f'on {day} we tell you the annual rate and all costs of "{facts.product}".',
    )


def _rates(facts: RateNotice, say: Tongue) -> list[tuple[str, str | Flowable]]:
    lent = facts.lent
    how = Text(
        say(
            f"单利计算；按复利计算为{said.yearly(facts.compound)}",
            f"simple; compounded it is {said.yearly(facts.compound)}",
        ),
        REST,
    )
    rate = beside(Text(said.yearly(facts.simple), LARGE), how, (34, 84))
    cost = total((facts.interest, *(fee.amount for fee in facts.fees)))
    return [
        (say("年化利率", "Annual rate"), rate),
        (say("合同利率", "Contract rate"), said.rate(lent.rate, say)),
        (say("贷款金额", "Amount"), _amount(facts, say)),
        (say("期限和还款方式", "Term and method"), _term(facts, say)),
        (say("利息合计", "Interest in all"), said.yuan(facts.interest)),
        (say("费用", "Fees"), _fees(facts, say)),
        (
            say("总成本", "Total cost"),
            _with_words(said.yuan(cost), said.in_words(cost, say), say),
        ),
        (say("逾期利率", "Late rate"), said.rate(facts.late_rate, say)),
        (say("挪用利率", "Misuse rate"), said.rate(facts.misuse_rate, say)),
        (say("提前还款", "Early repayment"), _early(facts, say)),
    ]


def _amount(facts: RateNotice, say: Tongue) -> str:
    amount = facts.lent.amount
    return _with_words(said.yuan(amount), said.in_words(amount, say), say)


def _with_words(amount: str, words: str, say: Tongue) -> str:
    return say(f"{amount}（{words}）", f"{amount} ({words})")


def _term(facts: RateNotice, say: Tongue) -> str:
    lent = facts.lent
    return say(
        f"{lent.lent_on}至{lent.due_on}，{method(lent, say)}",
        f"{lent.lent_on} to {lent.due_on}, {method(lent, say)}",
    )


def _fees(facts: RateNotice, say: Tongue) -> str:
    if not facts.fees:
        return say("不收取任何费用", "none")
    named = [f"{fee.name} {said.yuan(fee.amount)}" for fee in facts.fees]
    return say("；", "; ").join(named)


def _early(facts: RateNotice, say: Tongue) -> str:
    if not facts.prepay_fee:
        return say("利息算到还款当天，不收违约金", "Interest to the day, and no fee")
    fee = said.per_cent(facts.prepay_fee)
    return say(
        f"利息算到还款当天，另按提前归还本金的{fee}收取违约金",
        f"Interest to the day, and a fee of {fee} of the principal repaid early",
    )


def _promise(say: Tongue) -> str:
    return say(
        "年化利率以对借款人收取的利息和与贷款直接相关的全部费用计算，"
        "计算基础为借款人实际占用的本金。除上列各项外，我单位不收取其他费用。",
        "The annual rate counts the interest and every fee directly related to the loan, "
        "on the principal really in use. Nothing else is charged.",
    )


def _example(facts: RateNotice, say: Tongue) -> str:
    day = facts.lent.lent_on
    if facts.lent.method == LIMIT:
        return say(
            f"按{day}支用全部额度、到期归还测算；实际利息按支用的金额和天数计算。单位：元。",
            f"Reckoned as if all of the limit were drawn on {day} and repaid when it ends; "
            "interest follows what is really drawn. In yuan.",
        )
    return say(
        f"按{day}放款计算，实际放款日不同的，日期和利息随之调整。单位：元。",
        f"Reckoned from {day}; paid out on another day, dates and interest move. In yuan.",
    )


def _understood(say: Tongue) -> str:
    return say(
        "本人已阅读并知悉以上内容。本告知书一式两份，双方各执一份。",
        "I have read and understood the above. In two copies, one for each side.",
    )


def _signers(facts: RateNotice, say: Tongue) -> tuple[Signer, ...]:
    officer = say(f"告知人（{facts.officer}）", f"Told by ({facts.officer})")
    return (
        Signer(facts.office.name + say("（盖章）", " (seal)"), (officer,)),
        Signer(say("借款人", "Borrower"), (say("签　名", "Signature"),)),
    )
