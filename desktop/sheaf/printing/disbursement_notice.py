"""The notice to pay out (放款通知书): conditions ticked, payee, account, amount, way."""

from __future__ import annotations

from reportlab.platypus import Flowable

from sheaf.domain.paper.disbursement_notice import (
    Condition,
    ConditionKind,
    DisbursementNotice,
)
from sheaf.printing import said
from sheaf.printing.flow import Setting, Text, gap, heading, together
from sheaf.printing.letter import foot, opening
from sheaf.printing.methods import method
from sheaf.printing.page import document
from sheaf.printing.signing import Signer, signatures
from sheaf.printing.tables import Columns, beside, figures_table, terms_table
from sheaf.printing.tongue import Tongue, tongue
from sheaf.printing.type import HEI

CONDITIONS = {
    ConditionKind.CONTRACT_SIGNED: (
        "借款合同已由各方当面签署",
        "Loan contract signed by all",
    ),
    ConditionKind.GUARANTORS_SIGNED: ("保证合同已签署", "Guarantee contracts signed"),
    ConditionKind.SPOUSE_CONSENTED: ("配偶已签署同意或共同借款", "Spouse consented"),
    ConditionKind.CO_OWNERS_CONSENTED: ("共有人已签署同意", "Co-owners consented"),
    ConditionKind.GROUP_SIGNED: ("联保协议已签署", "Group agreement signed"),
    ConditionKind.MORTGAGE_REGISTERED: ("抵押登记已办妥", "Mortgage registered"),
    ConditionKind.PLEDGE_DELIVERED: ("质物或权利凭证已交付", "Pledge delivered"),
    ConditionKind.INSURED: ("保险已办妥", "Insurance taken out"),
    ConditionKind.PURPOSE_PROVED: ("用途证明材料已提交", "Purpose proved by papers"),
    ConditionKind.LIMIT_RUNS: ("额度在有效期内", "Limit is valid"),
    ConditionKind.NOTHING_OVERDUE: ("没有逾期的本息", "Nothing is overdue"),
}
LARGE = Setting(HEI, 16, 20)


def render(facts: DisbursementNotice) -> bytes:
    """Draw the notice."""
    say = tongue(facts.language)
    title = say("放款通知书", "Disbursement notice")
    story: list[Flowable] = [
        *opening(facts.office, title, facts.number, say),
        Text(_order(facts, say), Setting(after=6)),
        terms_table(_terms(facts, say)),
        gap(5),
        *_request(facts, say),
        heading(say("放款条件", "Conditions")),
        _conditions(facts, say),
        gap(8),
        together(signatures(_signers(facts, say), say)),
    ]
    return document(
        story, title=f"{title} {facts.number}", foot=foot(facts, facts.contract)
    )


def _order(facts: DisbursementNotice, say: Tongue) -> str:
    day = said.long_date(facts.approved_on, say)
    return say(
        f"根据{day}的审批决议（{facts.approval}），"
        "下列借款的放款条件已逐项核对，请按本通知放款。",
        f"By the approval of {day} ({facts.approval}) the conditions below were checked "
        "one by one. Please pay out as follows.",
    )


def _terms(facts: DisbursementNotice, say: Tongue) -> list[tuple[str, str | Flowable]]:
    lent, payee = facts.lent, facts.payee or facts.borrower
    way = (
        say("受托支付，支付给交易对方", "entrusted payment to the seller")
        if facts.payee
        else say("自主支付，支付给借款人", "paid to the borrower")
    )
    words = Text(said.in_words(lent.amount, say), Setting(HEI, 12, 16))
    amount = beside(words, Text(said.yuan(lent.amount), LARGE), (76, 48))
    channel = said.channel(facts.channel, say)
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), facts.borrower.id_number),
        (say("借款合同", "Contract"), facts.contract),
        (say("放款金额", "Amount"), amount),
        *_parted(facts, say),
        (say("利率", "Rate"), said.rate(lent.rate, say)),
        (
            say("期限", "Term"),
            say(f"{lent.lent_on}至{lent.due_on}", f"{lent.lent_on} to {lent.due_on}"),
        ),
        (say("还款方式", "Repayment"), method(lent, say)),
        (say("借款用途", "Purpose"), said.purpose(facts.purpose, facts.refinances, say)),
        (say("支付方式", "Paid by"), say(f"{channel}；{way}", f"{channel}; {way}")),
        (say("收款人", "Payee"), payee.name),
        (say("收款账号", "Account"), said.spell_out(facts.account) or said.DASH),
        (say("开户行", "Bank"), facts.bank or said.DASH),
    ]


def _parted(facts: DisbursementNotice, say: Tongue) -> list[tuple[str, str | Flowable]]:
    """Part the amount into what pays an old contract off and what leaves the desk."""
    if not facts.settled:
        return []
    rest = facts.lent.amount - facts.settled
    return [
        (say("其中还清旧贷", "Pays off"), said.yuan(facts.settled)),
        (say("实际支付", "Leaves the desk"), said.yuan(rest)),
    ]


def _request(facts: DisbursementNotice, say: Tongue) -> list[Flowable]:
    """Give the borrower's own request, where somebody else is paid (受托支付)."""
    if facts.payee is None:
        return []
    words = say(
        "本人申请将本笔借款按上列收款人、账号和金额受托支付给交易对方，用于约定的借款用途。"
        "支付给该收款人，即视为借款已经交付本人。",
        "I ask you to pay this loan to the payee and account above, for the purpose "
        "agreed. Paying that payee counts as delivering the loan to me.",
    )
    borrower = say("借款人（签名并按指印）", "Borrower (signature and fingerprint)")
    signer = Signer(f"{borrower}　{facts.borrower.name}", (say("借款人", "Borrower"),))
    head = heading(say("受托支付申请", "Request for entrusted payment"))
    return [together(head, Text(words, Setting(after=6)), signatures((signer,), say))]


def _conditions(facts: DisbursementNotice, say: Tongue) -> Flowable:
    heads = (
        say("序号", "No."),
        say("条件", "Condition"),
        say("结果", "Result"),
        say("依据", "By"),
    )
    rows = [
        (str(k), _named(one, say), _result(one, say), _by(one))
        for k, one in enumerate(facts.conditions, 1)
    ]
    return figures_table(Columns(heads, (14, 66, 24, 56), "clll"), rows, ())


def _named(one: Condition, say: Tongue) -> str:
    if one.kind is ConditionKind.OTHER:
        return one.text
    return say("：", ": ").join(filter(None, (say(*CONDITIONS[one.kind]), one.text)))


def _by(one: Condition) -> str:
    """Name the papers that fulfil it, and the day or number beside them."""
    return "\n".join(filter(None, (*one.papers, one.proof))) or said.DASH


def _result(one: Condition, say: Tongue) -> str:
    return say("√ 已落实", "√ met") if one.met else say("× 未落实", "× not met")


def _signers(facts: DisbursementNotice, say: Tongue) -> tuple[Signer, ...]:
    clerk = say(f"放款员（{facts.clerk}）", f"Disbursement clerk ({facts.clerk})")
    checker = say(f"审核人（{facts.checker}）", f"Checked by ({facts.checker})")
    return (
        Signer(clerk, (say("签　名", "Signature"),)),
        Signer(checker, (say("签　名", "Signature"),)),
    )
