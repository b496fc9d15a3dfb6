"""The voucher of a disbursement: A5 landscape, three parts."""

from __future__ import annotations

from functools import partial

from sheaf.domain.ledger import Channel
from sheaf.domain.paper.disbursement_voucher import DisbursementVoucher
from sheaf.printing import said, slips
from sheaf.printing.methods import method
from sheaf.printing.sheet import LEFT, RIGHT, STRAIGHT, Offset, Sheet, slip
from sheaf.printing.tongue import Tongue, tongue


def render(facts: DisbursementVoucher) -> bytes:
    """Draw the voucher, straight on its paper."""
    return render_at(facts, STRAIGHT)


def render_at(facts: DisbursementVoucher, offset: Offset) -> bytes:
    """Draw the voucher, moved by the printer's offset."""
    say = tongue(facts.language)
    frame = slips.framed(facts, say("放款凭证", "Disbursement voucher"), offset)
    return slip(frame, [partial(_body, facts=facts, say=say)])


def _body(sheet: Sheet, facts: DisbursementVoucher, say: Tongue) -> None:
    slips.facts(sheet, 30.4, _who(facts, say), 22)
    label = say("放款", "Paid out")
    slips.amount_box(sheet, 53, label, facts.lent.amount, say)
    slips.facts(sheet, 74.6, _terms(facts, say), 22)
    sheet.fit(LEFT, 107, _received(facts, say), RIGHT - LEFT, slips.COLUMN)
    signed = [
        (LEFT, say("借款人签名（并按指印）", "Borrower (and fingerprint)"), 107.0, ""),
        (113.0, say("日期", "Date"), RIGHT, ""),
    ]
    sheet.sign(118, signed)
    staff = [
        (LEFT, say("经办", "Teller"), 60.0, facts.teller),
        (65.0, say("复核", "Checked"), 110.0, ""),
    ]
    sheet.sign(130, staff)
    way = Channel.BANK if facts.settled == facts.lent.amount else facts.channel
    sheet.put(RIGHT, 130, slips.paid_stamp(way, say), slips.FACT, "r")


def _who(facts: DisbursementVoucher, say: Tongue) -> list[tuple[str, str]]:
    way = said.channel(facts.channel, say)
    if facts.settled == facts.lent.amount:
        way = say("转账，偿还原借款", "Transfer, to the old loan")
    elif facts.payee:
        way += say("，受托支付", ", to the seller")
    else:
        way += say("，自主支付", ", to the borrower")
    payee = facts.payee or facts.borrower
    return [
        (say("借款人", "Borrower"), facts.borrower.name),
        (said.id_label(facts.borrower, say), said.id_shown(facts.borrower)),
        (say("收款人", "Paid to"), payee.name),
        (say("支付方式", "Paid by"), way),
        (say("收款账号", "Account"), said.spell_out(facts.account) or said.DASH),
        (say("开户行", "Bank"), facts.bank or said.DASH),
    ]


def _terms(facts: DisbursementVoucher, say: Tongue) -> list[tuple[str, str]]:
    lent = facts.lent
    return [
        (say("放款日期", "Paid out on"), said.in_capitals(lent.lent_on, say)),
        (say("放款时间", "Time"), f"{facts.disbursed:%Y-%m-%d %H:%M}"),
        (say("到期日期", "Due on"), said.in_capitals(lent.due_on, say)),
        (say("利率", "Rate"), said.rate(lent.rate, say)),
        (say("还款方式", "Repayment"), method(lent, say)),
        ("", ""),
        (say("借款用途", "Purpose"), said.purpose(facts.purpose, facts.refinances, say)),
        ("", ""),
    ]


def _received(facts: DisbursementVoucher, say: Tongue) -> str:
    """Say what the borrower confirms by signing."""
    if facts.settled:
        return _partly_settled(facts, say)
    if facts.payee:
        return say(
            "借款人申请并确认：以上款项按本人委托支付给上列收款人，用于约定的用途，视为已交付本人。",
            "Paid to the payee above at the borrower's request, for the purpose agreed; it "
            "counts as delivered to the borrower.",
        )
    if facts.channel is Channel.CASH:
        return say(
            "借款人确认：已当面点清并如数收到以上现金。",
            "The borrower confirms having counted and received the cash in full.",
        )
    return say(
        "借款人确认：以上款项已如数转入收款账户。",
        "The borrower confirms that the account above received the money in full.",
    )


def _partly_settled(facts: DisbursementVoucher, say: Tongue) -> str:
    settled = said.yuan(facts.settled)
    rest = facts.lent.amount - facts.settled
    if not rest:
        return say(
            f"借款人确认：以上款项全部用于还清{facts.refinances}借款合同项下的借款。",
            f"The borrower confirms that all of it paid off contract {facts.refinances}.",
        )
    left = said.yuan(rest)
    return say(
        f"借款人确认：其中{settled}用于还清{facts.refinances}借款合同项下的借款，"
        f"其余{left}已如数收到。",
        f"The borrower confirms that {settled} of it paid off contract "
        f"{facts.refinances}, and that the rest, {left}, was received in full.",
    )
