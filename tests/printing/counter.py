"""Papers of the counter between made-up people, and what can be read back of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
from pypdf import PdfReader
from tests.notebooks import VILLAGE_SHOP, setting, typed

from sheaf.domain.investigation.submitted import Reason, Submitted, waiting
from sheaf.domain.investigation.trade import TEMPLATES, Trade
from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.application_form import (
    ApplicationForm,
    Handed,
    Livelihood,
    Proposed,
    Wish,
)
from sheaf.domain.paper.cash_book import CashBook, CashKind, CashLine, Pieces, Till
from sheaf.domain.paper.classification import Classification
from sheaf.domain.paper.committee_decision import CommitteeDecision
from sheaf.domain.paper.committee_minutes import CommitteeMinutes
from sheaf.domain.paper.custody import Custody, Original
from sheaf.domain.paper.custody_receipt import CustodyReceipt
from sheaf.domain.paper.custody_return import CustodyReturn
from sheaf.domain.paper.debit_note import DebitNote
from sheaf.domain.paper.disbursement_notice import (
    Condition,
    ConditionKind,
    DisbursementNotice,
)
from sheaf.domain.paper.disbursement_voucher import DisbursementVoucher
from sheaf.domain.paper.heard import (
    Apart,
    Cast,
    Countersigned,
    Figures,
    Heard,
    Spoken,
)
from sheaf.domain.paper.investigation_report import InvestigationReport
from sheaf.domain.paper.key_card import Group, KeyCard
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.payout_reversal import PayoutReversal
from sheaf.domain.paper.performance_pay import PerformancePay
from sheaf.domain.paper.preparation_sheet import FormerLoan, PreparationSheet
from sheaf.domain.paper.rate_notice import RateNotice
from sheaf.domain.paper.receipt import NextDue, Receipt
from sheaf.domain.paper.refund import Refund
from sheaf.domain.paper.refusal_letter import RefusalLetter
from sheaf.domain.paper.release import (
    Release,
    ReleasedCollateral,
    ReleasedGuarantor,
)
from sheaf.domain.paper.reversal import Reversal
from sheaf.domain.paper.schedule import ScheduleSheet
from sheaf.domain.paper.settlement import SettlementCertificate
from sheaf.domain.paper.shared import Lent, Office, Party, Settled
from sheaf.domain.paper.waiver import Waiver
from sheaf.domain.paper.worksheet import Worksheet
from sheaf.domain.performance_pay import Month, earned
from sheaf.domain.policy import LadderMode, Policy
from sheaf.domain.portfolio import Move, report
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.risk import Position, RiskClass
from sheaf.domain.schedule import Instalment
from sheaf.printing import (
    application_form,
    cash_book,
    classification,
    committee_decision,
    committee_minutes,
    custody_receipt,
    custody_return,
    debit_note,
    disbursement_notice,
    disbursement_voucher,
    investigation_report,
    payout_reversal,
    performance_pay,
    preparation_sheet,
    rate_notice,
    receipt,
    refund,
    refusal_letter,
    release,
    reversal,
    schedule,
    settlement,
    waiver,
    worksheet,
)

LANGUAGES = ("zh_CN", "en")
OFFICE = Office(
    "清河信用社上河分社", "91130000MA0TERT165", "清河县上河镇中街1号", "0300-0000012"
)
GUARANTEE = "清河农信保字〔2026〕第00012-1号"
MORTGAGE = "清河农信抵字〔2026〕第00012-1号"
CONTRACT = "清河农信借字〔2026〕第00012号"
WANG = Party("王芳", "130000198503151229", "13000000012", "清河县上河镇东村12号")
LI = Party("李国平", "130000198503151210", "13000000013", "清河县上河镇东村12号")
PURPOSE = "购买春耕用的种子、化肥和农膜"
RATE = Rate(Decimal("7.5"), Quote.PERMILLE_PER_MONTH)
ACCOUNT = "6210000000000000017"
REPAID_FROM = Account("王芳", ACCOUNT, "上河分社")


def yuan(text: str) -> Money:
    return Money.parse(text)


LENT = Lent(
    yuan("30000"), RATE, "equal_instalments", 6, date(2026, 3, 10), date(2026, 9, 10)
)
#: DOMAIN 5.1: 6,000 yuan by instalment, a fee of 20 yuan first.
SPLIT = (
    Settled(0, None, fee=yuan("20")),
    Settled(
        3, date(2026, 6, 10), ZERO, yuan("74.71"), yuan("2.27"), yuan("151.12"),
        yuan("4980.95"),
    ),
    Settled(
        4, date(2026, 7, 10), ZERO, yuan("18.82"), yuan("0.43"), yuan("113.76"),
        yuan("637.94"),
    ),
)  # fmt: skip
#: DOMAIN 3.6.1.
ROWS = (
    ("2026-04-10", 31, "30000.00", "4907.07", "225.00"),
    ("2026-05-10", 30, "25092.93", "4943.87", "188.20"),
    ("2026-06-10", 31, "20149.06", "4980.95", "151.12"),
    ("2026-07-10", 30, "15168.11", "5018.31", "113.76"),
    ("2026-08-10", 31, "10149.80", "5055.95", "76.12"),
    ("2026-09-10", 31, "5093.85", "5093.85", "38.20"),
)
LINES = tuple(
    Instalment(k, date.fromisoformat(day), days, *map(yuan, amounts))
    for k, (day, days, *amounts) in enumerate(ROWS, 1)
)


def a_receipt(language: str = "zh_CN", **changes: Any) -> Receipt:
    facts = Receipt(
        language, "清河农信收字〔2026〕第00318号", OFFICE, CONTRACT, WANG, Channel.CASH,
        datetime(2026, 7, 20, 10, 42), yuan("6000"), SPLIT, yuan("14530.17"), "张丽",
        overdue=yuan("4380.37"), next_due=NextDue(5, date(2026, 8, 10), yuan("5132.07")),
    )  # fmt: skip
    return replace(facts, **changes)


def a_reversal(language: str = "zh_CN", **changes: Any) -> Reversal:
    facts = Reversal(
        language, "清河农信冲字〔2026〕第00002号", OFFICE, CONTRACT, WANG,
        "清河农信收字〔2026〕第00318号", datetime(2026, 7, 20, 10, 42), Channel.CASH,
        datetime(2026, 7, 20, 15, 5), yuan("6000"), SPLIT, "入错户，应记入李国平的借款",
        "张丽", "赵建国", yuan("20149.06"), yuan("10380.37"),
    )  # fmt: skip
    return replace(facts, **changes)


def a_waiver(language: str = "zh_CN", **changes: Any) -> Waiver:
    facts = Waiver(
        language=language,
        number="清河农信免字〔2026〕第00001号",
        office=OFFICE,
        contract=CONTRACT,
        borrower=WANG,
        granted=datetime(2026, 7, 20, 10, 42),
        amount=yuan("18.40"),
        settled=(Settled(1, date(2026, 4, 10), penalty=yuan("18.40")),),
        before=yuan("5151.31"),
        still_due=yuan("5132.91"),
        reason="水灾，镇政府证明",
        granted_by="赵建国",
    )
    return replace(facts, **changes)


def a_refund(language: str = "zh_CN", **changes: Any) -> Refund:
    facts = Refund(
        language=language,
        number="清河农信退字〔2026〕第00001号",
        office=OFFICE,
        contract=CONTRACT,
        borrower=WANG,
        paid=datetime(2026, 7, 20, 10, 42),
        amount=yuan("800"),
        channel=Channel.CASH,
        reason="多交，客户要求退还",
        left=yuan("67.93"),
        balance=yuan("25092.93"),
        teller="张丽",
        agreed_by="赵建国",
    )
    return replace(facts, **changes)


def a_payout_reversal(language: str = "zh_CN", **changes: Any) -> PayoutReversal:
    facts = PayoutReversal(
        language=language,
        number="清河农信冲字〔2026〕第00012号",
        office=OFFICE,
        contract=CONTRACT,
        borrower=WANG,
        voucher="清河农信放字〔2026〕第00012号",
        debit_note="清河农信据字〔2026〕第00012号",
        paid_out=datetime(2026, 3, 10, 9, 30),
        channel=Channel.BANK,
        payee="清河县红星农资店",
        account=ACCOUNT,
        amount=yuan("50000"),
        settled=yuan("30075"),
        refinances="清河农信借字〔2026〕第00003号",
        interest=yuan("67.50"),
        returned_on=date(2026, 3, 18),
        reversed_at=datetime(2026, 3, 20, 10, 1),
        reason="转错账户",
        teller="张丽",
        agreed_by="赵建国",
    )
    return replace(facts, **changes)


def a_voucher(language: str = "zh_CN", **changes: Any) -> DisbursementVoucher:
    facts = DisbursementVoucher(
        language, "清河农信放字〔2026〕第00012号", OFFICE, CONTRACT, WANG, LENT,
        Channel.BANK, datetime(2026, 3, 10, 9, 30), PURPOSE, "张丽",
        account=ACCOUNT, bank="清河信用社上河分社",
    )  # fmt: skip
    return replace(facts, **changes)


def a_notice(language: str = "zh_CN", **changes: Any) -> DisbursementNotice:
    conditions = (
        Condition(ConditionKind.CONTRACT_SIGNED, met=True, proof="2026-03-09"),
        Condition(ConditionKind.SPOUSE_CONSENTED, met=True, proof="2026-03-09"),
        Condition(ConditionKind.OTHER, met=False, text="补交土地承包合同"),
    )
    facts = DisbursementNotice(
        language, "清河农信放字〔2026〕第00012号", OFFICE, CONTRACT, "2026-00021",
        date(2026, 3, 8), date(2026, 3, 10), WANG, LENT, PURPOSE, Channel.BANK, conditions,
        "刘洋", "赵建国", account=ACCOUNT, bank="清河信用社上河分社",
    )  # fmt: skip
    return replace(facts, **changes)


def a_debit_note(language: str = "zh_CN", **changes: Any) -> DebitNote:
    facts = DebitNote(
        language, "清河农信据字〔2026〕第00012号", OFFICE, CONTRACT, WANG, LENT, PURPOSE,
        "张丽", (LI,), ACCOUNT, "guarantor", WANG.name, "清河信用社上河分社", (GUARANTEE,),
    )  # fmt: skip
    return replace(facts, **changes)


def a_certificate(language: str = "zh_CN", **changes: Any) -> SettlementCertificate:
    facts = SettlementCertificate(
        language, "清河农信结字〔2026〕第00003号", OFFICE, CONTRACT, WANG, LENT,
        date(2026, 9, 10), date(2026, 9, 10), yuan("30000"), yuan("792.40"), yuan("93.53"),
        ZERO, "张丽", (LI,), released=True,
    )  # fmt: skip
    return replace(facts, **changes)


def a_release(language: str = "zh_CN", **changes: Any) -> Release:
    facts = Release(
        language, "清河农信结字〔2026〕第00003-1号", OFFICE, CONTRACT, WANG, LENT,
        date(2026, 9, 10), date(2026, 9, 11), "张丽",
        (ReleasedGuarantor(LI, "清河农信保字〔2026〕第00012-1号"),),
        (ReleasedCollateral("东村12号房屋", "王芳", MORTGAGE, "0001234"),),
    )  # fmt: skip
    return replace(facts, **changes)


ORIGINALS = (
    Original("不动产权证书", "0001233"),
    Original("不动产登记证明", "0001234", 2),
)


def a_custody_receipt(language: str = "zh_CN", **changes: Any) -> CustodyReceipt:
    facts = CustodyReceipt(
        language=language, number="清河农信管字〔2026〕第0012号", office=OFFICE,
        contract=CONTRACT, owner=WANG, thing="东村12号房屋", pledged=False,
        originals=ORIGINALS, kept_at="档案室三号柜", on=date(2026, 3, 12), officer="张丽",
    )  # fmt: skip
    return replace(facts, **changes)


def a_custody_return(language: str = "zh_CN", **changes: Any) -> CustodyReturn:
    facts = CustodyReturn(
        language=language, number="清河农信还字〔2026〕第0012号", office=OFFICE,
        contract=CONTRACT, owner=WANG, thing="东村12号房屋", pledged=False,
        originals=ORIGINALS, kept_at="档案室三号柜", on=date(2026, 9, 11), officer="张丽",
        receipt="清河农信管字〔2026〕第0012号", taken_on=date(2026, 3, 12),
    )  # fmt: skip
    return replace(facts, **changes)


def a_schedule(language: str = "zh_CN", **changes: Any) -> ScheduleSheet:
    return replace(
        ScheduleSheet(language, OFFICE, LENT, LINES, CONTRACT, WANG.name, REPAID_FROM),
        **changes,
    )


def a_rate_notice(language: str = "zh_CN", **changes: Any) -> RateNotice:
    facts = RateNotice(
        language, CONTRACT, OFFICE, CONTRACT, "农户春耕贷", WANG, LENT, Decimal("9.0000"),
        Decimal("9.3807"), yuan("792.40"), RATE.raised(Decimal("0.5")),
        RATE.raised(Decimal(1)), date(2026, 3, 8), "刘洋", LINES,
    )  # fmt: skip
    return replace(facts, **changes)


def a_form(language: str = "zh_CN", **changes: Any) -> ApplicationForm:
    live = Livelihood("已婚", 4, "种植小麦、玉米", "12年", yuan("86000"), yuan("10000"))
    wish = Wish(
        "农户春耕贷", yuan("30000"), 6, "equal_instalments", PURPOSE, "夏粮和务工收入",
        date(2026, 4, 10), 1, "保证",
    )  # fmt: skip
    guarantor = Party("赵强", "410000199211300431", "13000000014")
    facts = ApplicationForm(
        language, "清河农信申字〔2026〕第00021号", OFFICE, date(2026, 3, 1), "刘洋", WANG,
        live, wish, LI, (Proposed(guarantor, "邻居"),),
        (Handed("身份证复印件", received=True), Handed("土地承包合同", received=False)),
        "客户介绍",
    )  # fmt: skip
    return replace(facts, **changes)


def a_preparation(language: str = "zh_CN", **changes: Any) -> PreparationSheet:
    facts = PreparationSheet(
        language=language,
        number="清河农信备字〔2026〕第00021号",
        office=OFFICE,
        form=a_form(language),
        officers=("刘洋", "何静"),
        visit_by=date(2026, 3, 3),
        former=(
            FormerLoan("2024-00007", date(2024, 3, 1), yuan("20000"), ZERO, late=False),
            FormerLoan(
                "2025-00012", date(2025, 3, 1), yuan("30000"), yuan("8000"), late=True
            ),
        ),
    )
    return replace(facts, **changes)


def a_till(teller: str = "张丽", **changes: Any) -> Till:
    lines = (
        _line(9, "R2026-00317", CashKind.REPAYMENT, "王芳", into="6000"),
        _line(10, "R2026-00318", CashKind.REPAYMENT, "李国平", into="5132.07"),
        _line(11, "D2026-00012", CashKind.DISBURSEMENT, "李国平", out_of="30000"),
        _line(12, "R2026-00319", CashKind.REPAYMENT, "赵强", into="2000", cash=False),
    )
    pieces = (Pieces(yuan("100"), 291), Pieces(yuan("10"), 3), Pieces(yuan("1"), 2))
    till = Till(teller, yuan("50000"), lines, yuan("29132"), pieces, "两千元待查")
    return replace(till, **changes)


def _line(
    hour: int,
    number: str,
    kind: CashKind,
    name: str,
    *,
    into: str = "0",
    out_of: str = "0",
    cash: bool = True,
) -> CashLine:
    at = datetime(2026, 7, 20, hour, 5)
    return CashLine(at, number, kind, name, yuan(into), yuan(out_of), cash)


def a_cash_book(language: str = "zh_CN", **changes: Any) -> CashBook:
    second = a_till("孙梅", lines=(), counted=yuan("50000"), pieces=(), explanation="")
    facts = CashBook(
        language, "清河农信账字〔2026〕第00045号", OFFICE, date(2026, 7, 20),
        (a_till(), second), "赵建国", datetime(2026, 7, 20, 17, 30),
    )  # fmt: skip
    return replace(facts, **changes)


def a_classification(language: str = "zh_CN", **changes: Any) -> Classification:
    """Report on DOMAIN 6.5's example portfolio."""
    facts = Classification(
        language, "清河农信类字〔2026〕第0007号", OFFICE, date(2026, 7, 31),
        datetime(2026, 8, 1, 9, 12), "赵敏", report(EXAMPLE, Policy()), date(2026, 6, 30),
        (
            Move(RiskClass.NORMAL, RiskClass.NORMAL, 2),
            Move(RiskClass.NORMAL, RiskClass.SPECIAL_MENTION, 3),
            Move(RiskClass.SPECIAL_MENTION, RiskClass.SUBSTANDARD, 4),
            Move(RiskClass.DOUBTFUL, None, 1),
            Move(None, RiskClass.NORMAL, 1),
        ),
    )  # fmt: skip
    return replace(facts, **changes)


def a_pay(language: str = "zh_CN", **changes: Any) -> PerformancePay:
    """Pay the officers of DOMAIN 10.8's table, and one beyond the ladder of the other."""

    def month(loans: int, lent: str, customers: int, late: str) -> Month:
        return Month(loans, yuan(lent), customers, yuan(late), yuan("1000000"))

    steps, whole = LadderMode.MARGINAL, LadderMode.WHOLE
    facts = PerformancePay(
        language, "清河农信绩字〔2026〕第0002号", OFFICE, date(2026, 7, 31),
        datetime(2026, 8, 1, 9, 12), "赵敏",
        (
            earned("王建国", month(12, "960000", 85, "0"), (5, 10), steps),
            earned("李秀英", month(12, "960000", 85, "11000"), (9, 10), steps),
            earned("赵国强", month(6, "410000", 40, "9000"), (0, 0), steps),
            earned("孙梅", month(26, "150000", 60, "40000"), (1, 10), whole),
        ),
    )  # fmt: skip
    return replace(facts, **changes)


def a_key_card(language: str = "zh_CN") -> KeyCard:
    return KeyCard(
        language,
        "快捷键",
        (
            Group("业务", (("F4", "收回还款"), ("F3", "新客户"))),
            Group("查找", (("Ctrl+K", "查找一切"),)),
        ),
    )


ASKED = Figures(yuan("200000"), 24, Rate(Decimal(9)), "equal_instalments")
LESS = replace(ASKED, amount=yuan("150000"), months=18)


def a_hearing(**changes: Any) -> Heard:
    heard = Heard(
        application="A2026-0087",
        applicant=WANG.name,
        purpose=PURPOSE,
        asked=ASKED,
        presenter="周敏",
        remarks=(
            Spoken("presentation", "周敏", "大棚六个，长势良好，\n与账簿相符。"),
            Spoken("question", "陈静", "去年收成如何？"),
            Spoken("answer", "周敏", "八万元，账簿和过磅单相符。"),
        ),
        votes=(
            Cast("何建华", "approve", LESS, ("投保农业保险",), "首次借款，宜从紧"),
            Cast("陈静", "approve", ASKED, (), ""),
            Cast("马国庆", "decline", ASKED, (), "负债过高"),
        ),
        aside=(Apart("赵敏", "stood_aside", "两家合伙过"),),
        signatures=(Countersigned("郑国强", signs=True, reason=""),),
        ruling="approved",
        agreed=LESS,
        conditions=("投保农业保险", "结清村超市赊账"),
        reason="",
    )
    return replace(heard, **changes)


def a_decision(language: str = "zh_CN", **changes: Any) -> CommitteeDecision:
    facts = CommitteeDecision(
        language=language,
        number="清河农信决字〔2026〕第0087号",
        office=OFFICE,
        session="CM2026-0003",
        held_on=date(2026, 3, 10),
        decided_on=date(2026, 3, 10),
        chair="何建华",
        present=("何建华", "陈静", "马国庆"),
        borrower=WANG,
        product="农户担保贷款",
        case=a_hearing(),
        valid_until=date(2026, 4, 9),
    )
    return replace(facts, **changes)


def the_minutes(language: str = "zh_CN", **changes: Any) -> CommitteeMinutes:
    put_off = a_hearing(applicant="李国平", votes=(), aside=(), signatures=(), ruling="")
    facts = CommitteeMinutes(
        language=language,
        number="清河农信会字〔2026〕第0003号",
        office=OFFICE,
        opened=datetime(2026, 3, 10, 9, 0),
        ended=datetime(2026, 3, 10, 11, 20),
        chair="何建华",
        present=("何建华", "陈静", "马国庆"),
        writer="赵敏",
        cases=(a_hearing(), replace(put_off, conditions=())),
    )
    return replace(facts, **changes)


def a_refusal(language: str = "zh_CN", **changes: Any) -> RefusalLetter:
    facts = RefusalLetter(
        language=language,
        number="清河农信复字〔2026〕第0087号",
        office=OFFICE,
        borrower=WANG,
        application="A2026-0087",
        applied_on=date(2026, 3, 5),
        product="农户担保贷款",
        amount=yuan("200000"),
        reason="负债过高，收入不足以覆盖每期还款",
        declined_on=date(2026, 3, 10),
        complaint_phone="0300-0000012",
    )
    return replace(facts, **changes)


_VECTORS = Path(__file__).parents[1] / "vectors/classification.json"
EXAMPLE = tuple(
    Position(
        Money.parse(loan["balance"]),
        loan["days"],
        Money.parse(loan["overdue_principal"]),
        RiskClass[loan["class"]],
    )
    for loan in json.loads(_VECTORS.read_text("utf-8"))["portfolio"]["loans"]
)


def an_investigation(language: str = "zh_CN", **changes: Any) -> InvestigationReport:
    """Make the report of the village shop, before anyone asked about its equity."""
    pages = {sheet.value: lines for sheet, lines in typed(VILLAGE_SHOP).items()}
    told = Submitted(pages, {}, setting())
    why = Reason("借给妻弟九千元，有转账记录", waiting(told.case)["equity"])
    told = replace(told, given={"equity": why})
    report = InvestigationReport(
        language=language,
        number="A2026-0087-1",
        office=OFFICE,
        applicant="王秀英",
        application="A2026-0087",
        version=1,
        purpose="中秋备货",
        officer="周敏",
        co_officer="何建",
        submitted=told,
    )
    return replace(report, **changes)


def notebook_of(trade: Trade) -> tuple[str, ...]:
    """Name the pages of a trade's notebook."""
    return tuple(one.value for one in TEMPLATES[trade].sheets)


def a_worksheet(language: str = "zh_CN", **changes: Any) -> Worksheet:
    """Make the blank sheets for a village shop."""
    lines = {
        "cash": (("现金",),),
        "products": (("烟", "30"), ("酒水饮料",)),
        "story": (("入行年数",),),
        "wish": (("52000",),),
    }
    sheets = Worksheet(
        language=language,
        number="A2026-0087",
        office=OFFICE,
        applicant="王秀英",
        asked="60,000.00 / 12",
        purpose="中秋备货",
        trade=Trade.VILLAGE_SHOP,
        lines=lines,
        pages=notebook_of(Trade.VILLAGE_SHOP),
    )
    return replace(sheets, **changes)


#: Every numbered paper of the counter, by name: how its facts are made, how it is drawn.
PAPERS: dict[str, tuple[Callable[..., Any], Callable[[Any], bytes]]] = {
    "receipt": (a_receipt, receipt.render),
    "reversal": (a_reversal, reversal.render),
    "refund": (a_refund, refund.render),
    "payout_reversal": (a_payout_reversal, payout_reversal.render),
    "waiver": (a_waiver, waiver.render),
    "disbursement_voucher": (a_voucher, disbursement_voucher.render),
    "disbursement_notice": (a_notice, disbursement_notice.render),
    "debit_note": (a_debit_note, debit_note.render),
    "settlement": (a_certificate, settlement.render),
    "release": (a_release, release.render),
    "custody_receipt": (a_custody_receipt, custody_receipt.render),
    "custody_return": (a_custody_return, custody_return.render),
    "schedule": (a_schedule, schedule.render),
    "rate_notice": (a_rate_notice, rate_notice.render),
    "application_form": (a_form, application_form.render),
    "preparation_sheet": (a_preparation, preparation_sheet.render),
    "cash_book": (a_cash_book, cash_book.render),
    "classification": (a_classification, classification.render),
    "performance_pay": (a_pay, performance_pay.render),
    "committee_decision": (a_decision, committee_decision.render),
    "committee_minutes": (the_minutes, committee_minutes.render),
    "refusal_letter": (a_refusal, refusal_letter.render),
    "investigation_report": (an_investigation, investigation_report.render),
    "worksheet": (a_worksheet, worksheet.render),
}


#: What of a paper is the name of the person it is about, where it stands by itself.
NAMES = {
    ScheduleSheet: "borrower",
    InvestigationReport: "applicant",
    Worksheet: "applicant",
    Classification: "made_by",
    PerformancePay: "made_by",
}


def named(facts: Any, name: str) -> Any:
    """Give the person that a paper is about another name."""
    if (field := NAMES.get(type(facts))) is not None:
        return replace(facts, **{field: name})
    if isinstance(facts, CashBook):
        till = facts.tills[0]
        lines = (replace(till.lines[0], name=name), *till.lines[1:])
        return replace(facts, tills=(replace(till, lines=lines), *facts.tills[1:]))
    if isinstance(facts, CommitteeMinutes):
        first = replace(facts.cases[0], applicant=name)
        return replace(facts, cases=(first, *facts.cases[1:]))
    if isinstance(facts, PreparationSheet):
        return replace(facts, form=named(facts.form, name))
    person = "applicant" if isinstance(facts, ApplicationForm) else "borrower"
    person = "owner" if isinstance(facts, Custody) else person
    return replace(facts, **{person: replace(getattr(facts, person), name=name)})


def pages(pdf: bytes) -> list[str]:
    """Read every page back, as a stranger would, without its line breaks."""
    return [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    return "".join(text.split())


def read(pdf: bytes) -> str:
    return "".join(pages(pdf))


class Glyph(NamedTuple):
    """A character where it is drawn, in points from the bottom left."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def glyphs(pdf: bytes) -> Iterator[tuple[tuple[float, float], list[Glyph]]]:
    """Find every character of every page, with the page's size."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        found = [
            Glyph(text.get_text_range(k, 1), *text.get_charbox(k))
            for k in range(text.count_chars())
        ]
        yield page.get_size(), [g for g in found if g.text.strip() and g.right > g.left]
    document.close()
