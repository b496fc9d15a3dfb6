"""The application form (借款申请表): what was asked for, declared, and handed in."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.money import Money
from sheaf.domain.paper.application_form import ApplicationForm, Wish
from sheaf.domain.paper.shared import Party
from sheaf.printing import said
from sheaf.printing.codes import MARITAL, PAPERS, SECURITIES, word
from sheaf.printing.flow import Setting, Text, gap, heading, together
from sheaf.printing.heard import price
from sheaf.printing.letter import foot, opening
from sheaf.printing.methods import method_name
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Cell, form_table
from sheaf.printing.tongue import Tongue, tongue

Pairs = list[tuple[str, Cell]]
CLAUSE = Setting(size=9.5, lead=13.5, after=1.5)
BLANK = "¥ ____________"


def render(facts: ApplicationForm) -> bytes:
    """Draw the form as it was filled in."""
    say = tongue(facts.language)
    title = say("借款申请表", "Loan application")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        heading(say("申请人", "Applicant")),
        form_table(applicant(facts, say), labels(say)),
        gap(2),
        heading(say("申请事项", "What is applied for")),
        form_table(wish(facts, say), labels(say)),
        gap(2),
        together(
            heading(say("声明", "Declaration")),
            [Text(text, CLAUSE) for text in _declared(say)],
            gap(2),
            signatures(_signers(facts, say), say),
        ),
    ]
    return document(story, title=f"{title} {facts.number}", foot=foot(facts, ""))


def labels(say: Tongue) -> float:
    """Return how many mm a label takes: English ones are longer."""
    return 26.0 if say.chinese else 31.0


def applicant(facts: ApplicationForm, say: Tongue) -> Pairs:
    """Say who applies, what they live on, and who their spouse is."""
    live, who = facts.livelihood, facts.applicant
    household = say(f"{live.household}人", str(live.household)) if live.household else ""
    plain = live.years.isdecimal()
    years = say(f"{live.years}年", f"{live.years} years") if plain else live.years
    pairs: Pairs = [
        *_party(say("姓名", "Name"), who, say),
        (say("婚姻状况", "Marital status"), word(MARITAL, live.marital, say) or said.DASH),
        (say("家庭人口", "Household"), household or said.DASH),
        (say("经营项目", "Trade"), live.trade or said.DASH),
        (say("经营年限", "For"), years or said.DASH),
        (say("年收入", "Income a year"), _stated(live.income)),
        (say("现有负债", "Debts"), _stated(live.debts)),
        (say("对外担保", "Guaranteed"), _stated(live.guaranteed)),
        (say("了解渠道", "Heard of us by"), facts.contact or said.DASH),
    ]
    return (
        pairs + _party(say("配偶", "Spouse"), facts.spouse, say) if facts.spouse else pairs
    )


def _stated(amount: Money) -> str:
    """Write an amount, or leave room for the applicant to write it in."""
    return said.yuan(amount) if amount else BLANK


def _party(name: str, who: Party, say: Tongue) -> Pairs:
    return [
        (name, who.name),
        (said.id_label(who, say), who.id_number or said.DASH),
        (say("联系电话", "Phone"), who.phone or said.DASH),
        (say("住址", "Address"), who.address or said.DASH),
    ]


def wish(facts: ApplicationForm, say: Tongue) -> Pairs:
    """Say what is applied for."""
    wish = facts.wish
    first = str(wish.first_due_on) if wish.first_due_on else said.DASH
    words = said.in_words(wish.amount, say)
    amount = say(
        f"{said.yuan(wish.amount)}（{words}）", f"{said.yuan(wish.amount)} ({words})"
    )
    how = method_name(wish.method, wish.every, wish.particulars, say)
    return [
        (say("申请金额", "Amount"), amount),
        ("", ""),
        *_rate(wish, say),
        (say("贷款产品", "Product"), wish.product),
        (say("期限", "Term"), say(f"{wish.months}个月", f"{wish.months} months")),
        (say("还款方式", "Repayment"), how),
        (say("首期应还日", "First due"), first),
        (say("担保方式", "Security"), word(SECURITIES, wish.security, say) or said.DASH),
        (say("申请日期", "Applied on"), str(facts.applied_on)),
        (say("借款用途", "Purpose"), said.purpose(wish.purpose, wish.refinances, say)),
        ("", ""),
        (say("还款来源", "Repaid from"), wish.source),
        ("", ""),
        *_guarantors(facts, say),
        *_papers(facts, say),
    ]


def _rate(wish: Wish, say: Tongue) -> Pairs:
    """Say the rate of the product applied for, and what it is made from."""
    if wish.rate is None:
        return []
    told = said.rate(wish.rate, say)
    if wish.pricing is not None:
        told = say("；", "; ").join((told, price(wish.pricing, say)))
    return [(say("申请利率", "Rate"), told), ("", "")]


def _guarantors(facts: ApplicationForm, say: Tongue) -> Pairs:
    """Name who is to answer for it, one a row."""
    pairs: Pairs = []
    for one in facts.guarantors:
        who = one.guarantor
        number = f"{said.id_label(who, say)} {who.id_number}"
        words = say("　", "   ").join((who.name, one.relation, number, who.phone))
        pairs += [(say("拟保证人", "Guarantor"), words.strip()), ("", "")]
    return pairs


def _papers(facts: ApplicationForm, say: Tongue) -> Pairs:
    """Tick the papers of the product's list that were received."""
    if not facts.papers:
        return []
    ticked = [
        f"√ {name}" if paper.received else say(f"× {name}（未收）", f"× {name} (missing)")
        for paper in facts.papers
        if (name := word(PAPERS, paper.name, say))
    ]
    return [(say("提交材料", "Papers"), say("　", "   ").join(ticked)), ("", "")]


def _declared(say: Tongue) -> tuple[str, ...]:
    """Say what the applicant declares: truth, visits, use of data."""
    return (
        say(
            "1. 以上内容和所交材料真实、完整；如有变化，及时告知贵单位。",
            "1. The above and the papers handed in are true and complete; we shall tell "
            "you of any change.",
        ),
        say(
            "2. 同意贵单位为审查本申请到住所和经营场所实地调查，向有关人员核实情况。",
            "2. You may visit our home and business and ask those concerned, to examine "
            "this application.",
        ),
        say(
            "3. 同意贵单位为审查和管理本笔借款收集、使用以上个人信息；查询征信另签授权书。",
            "3. You may collect and use these data for this loan; credit queries need an "
            "authorisation of their own.",
        ),
        say(
            "4. 知悉申请不等于批准，受理人员不得收取任何费用和礼物。",
            "4. We know that applying is not being approved, and that staff may take no "
            "fee and no gift.",
        ),
    )


def _signers(facts: ApplicationForm, say: Tongue) -> tuple[Signer, ...]:
    names = [say("申请人", "Applicant")]
    if facts.spouse:
        names.append(say("配　偶", "Spouse"))
    acceptor = say(f"受理人（{facts.acceptor}）", f"Accepted by ({facts.acceptor})")
    return (
        Signer(say("申请人（签名并按指印）", "Signed by"), tuple(names)),
        Signer(acceptor, (say("签　名", "Signature"),)),
    )
