from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.printing.drawn_up import (
    ACCOUNT,
    GUARANTEE,
    LANGUAGES,
    LENT,
    LI,
    LINES,
    LOAN,
    LONG,
    MORTGAGE,
    NINE,
    PLEDGE,
    SPITEFUL,
    WANG,
    a_loan_contract,
    pages,
    signing_page,
    squeezed,
)

from sheaf.domain.agreement import Particulars
from sheaf.domain.arrears import LateRules
from sheaf.domain.lateness import Compound, GraceMode
from sheaf.domain.leeway import Leeway
from sheaf.domain.loan import Covenants
from sheaf.domain.money import Money
from sheaf.domain.paper.loan_contract import (
    Account,
    Counting,
    LoanContract,
    Payout,
    Securing,
)
from sheaf.domain.paper.rate_notice import Fee
from sheaf.domain.paper.shared import Marks, Party, Reprint
from sheaf.domain.pricing import Pricing, Repricing
from sheaf.domain.repayment import BY_COMPONENT
from sheaf.domain.schedule.switches import Planned
from sheaf.printing.loan_contract import render
from sheaf.store import canonical

RULES = LateRules(NINE, Decimal("0.50"))
SECURED = Securing(
    (GUARANTEE,), (MORTGAGE,), (PLEDGE,), must_register=True, must_deliver=True
)


def text(**changes: object) -> str:
    return squeezed("".join(pages(render(a_loan_contract(**changes)))))


def agreed(**changes: object) -> Covenants:
    return Covenants(replace(RULES, **changes))


def test_the_key_terms_stand_on_page_one():
    first = squeezed(pages(render(a_loan_contract()))[0])
    for said in (
        LOAN,
        "王芳",
        "130000198503151229",
        "李国平",
        "人民币叁万元整",
        "¥30,000.00",
        "9.00%",
        "合月利率7.5‰（月息7厘5），固定利率",
        "等额本息，共6期",
        "每期¥5,132.07，末期¥5,132.05",
        "6个月，自2026年3月10日起，至2026年9月10日止",
        "贰零贰陆年玖月零壹拾日",
        "¥792.40；本息合计¥30,792.40",
        "购买春耕用的种子、化肥和农膜",
        "6210-0000-0000-0000-017",
        "年利率13.50%（合同利率上浮50%），合月利率11.25‰",
        "年利率18.00%（合同利率上浮100%），合月利率15‰",
    ):
        assert said in first


def test_the_annual_rate_comes_before_the_monthly_one():
    first = squeezed(pages(render(a_loan_contract()))[0])
    assert first.index("9.00%") < first.index("7.5‰")


def test_the_english_contract_says_the_same_on_page_one():
    first = " ".join(pages(render(a_loan_contract("en")))[0].split())
    for said in (
        "¥30,000.00",
        "9.00%",
        "7.5‰ a month, fixed, simple interest",
        "6 months, from 10 March 2026 to 10 September 2026",
        "13.50% a year (contract rate plus 50%)",
        "on credit; no guarantee, mortgage or pledge",
    ):
        assert said in first


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_bears_number_code_and_count(language):
    read = pages(render(a_loan_contract(language)))
    codes = set()
    for number, page in enumerate(read, 1):
        assert LOAN in page
        count = f"第 {number} 页，共 {len(read)} 页"
        assert (count if language == "zh_CN" else f"Page {number} of {len(read)}") in page
        lead = "校验码 " if language == "zh_CN" else "Check code "
        codes.add(page.split(lead)[1][:14])
    assert len(codes) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_is_left_open(language):
    assert "$" not in "".join(pages(render(a_loan_contract(language))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_signatures_stand_below_the_last_words(language):
    signing_page(render(a_loan_contract(language)), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schedule_is_annexed(language):
    last = pages(render(a_loan_contract(language)))[-1]
    for said in ("4,907.07", "2026-09-10", "5,093.85", "30,792.40"):
        assert said in last


def test_the_head_of_a_long_schedule_repeats():
    lines = tuple(replace(LINES[k % 6], number=k + 1) for k in range(60))
    read = [page for page in pages(render(a_loan_contract(lines=lines))) if "期初" in page]
    assert len(read) > 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [SPITEFUL, LONG, "𠮷", "王"])
def test_a_name_reaches_the_paper_as_typed(name, language):
    party = Party(name, WANG.id_number, WANG.phone, WANG.address)
    contract = a_loan_contract(language, borrower=party, purpose=name)
    read = squeezed("".join(pages(render(contract))))
    assert squeezed(name) in read
    assert squeezed(name) in squeezed(pages(render(contract))[0])


def test_the_same_facts_make_the_same_bytes():
    contract = a_loan_contract(securing=SECURED)
    assert render(contract) == render(contract)
    kept = canonical.load(LoanContract, canonical.dump(contract))
    assert kept == contract
    assert render(kept) == render(contract)


def test_a_reprint_says_so_and_keeps_its_code():
    again = Marks(Reprint(1, date(2026, 7, 21), "0203"))
    first, second = (
        pages(render(a_loan_contract(marks=marks)))[0] for marks in (Marks(), again)
    )
    assert "补打 第1次 2026-07-21 0203" in second
    code = first.split("校验码 ")[1][:14]
    assert code in second


def test_a_loan_on_credit_speaks_of_no_security():
    read = text()
    assert "本借款为信用借款" in read
    assert "保证合同：" not in read
    assert "担保物" not in read


def test_a_secured_loan_names_its_contracts_and_waits_for_them():
    read = text(securing=SECURED)
    for said in (
        f"保证合同：{GUARANTEE}",
        f"抵押合同：{MORTGAGE}",
        f"质押合同：{PLEDGE}",
        "应当登记的抵押或者权利质押已经办妥登记",
        "已经交付甲方",
        "展期须有保证人、抵押人、出质人的书面同意",
        "不以先处分乙方自己提供的担保物为前提",
    ):
        assert said in read
    assert "信用借款" not in read


def test_without_agreement_the_debtors_own_things_answer_first():
    read = text(securing=replace(SECURED, lender_chooses=False))
    assert "甲方先就该担保物实现债权" in read
    assert "甲方可以选择先就任一担保实现债权" not in read


@pytest.mark.parametrize(
    ("counting", "said"),
    [
        (Counting.PERIODS, "首期、末期不足或者超过整期的，以及提前还款时，按实际天数"),
        (Counting.PERIODS_ODD_BY_MONTHS, "满整月的部分按月利率计息"),
        (Counting.DAYS, "一年实际有365天或者366天"),
        (Counting.MONTHS_AND_DAYS, "利息按对年对月对日计算"),
    ],
)
def test_the_contract_says_how_days_are_counted(counting, said):
    assert said in text(counting=counting)


@pytest.mark.parametrize(
    ("compound", "said"),
    [
        (
            Compound.CONTRACT_RATE,
            "单独到期的利息，在其后第一个应当归还本金的日期之前按合同",
        ),
        (Compound.PENALTY_RATE, "没有按时支付的利息，从到期次日起按逾期利率计收复利"),
        (Compound.NONE, "没有按时支付的利息不计收复利"),
    ],
)
def test_the_contract_says_what_unpaid_interest_bears(compound, said):
    others = {Compound.CONTRACT_RATE, Compound.PENALTY_RATE, Compound.NONE} - {compound}
    read = text(covenants=agreed(compound=compound))
    assert said in read
    assert all(said not in text(covenants=agreed(compound=other)) for other in others)


def test_days_of_grace_are_said_only_where_there_are_some():
    assert "宽限期" not in text()
    waived = text(covenants=agreed(grace_days=3))
    assert "应还日后有3天宽限期" in waived
    assert "超过宽限期付清的，从应还日的次日起计收" in waived
    later = agreed(grace_days=3, grace_mode=GraceMode.START_AFTER_GRACE)
    assert "从宽限期届满的次日起计收" in text(covenants=later)


def test_compound_on_late_interest_is_said_only_where_it_is_charged():
    assert "罚息和复利本身不再计收复利" in text()
    read = text(covenants=agreed(compound_on_penalty=True))
    assert "没有付清的罚息，从其后的每一个应还日起" in read
    assert "罚息和复利本身不再计收复利" not in read


def test_a_floating_rate_names_its_base_and_its_day():
    pricing = Pricing(
        date(2026, 2, 20), Decimal("3.10"), False, 590, Repricing.EVERY_1_JANUARY
    )
    read = text(pricing=pricing)
    assert "是浮动利率。重定价日为每年1月1日" in read
    assert (
        "以2026年2月20日公布的1年期贷款市场报价利率（LPR）3.10%为基础，加590个基点" in read
    )
    assert "固定不变" not in read
    below = text(pricing=replace(pricing, basis_points=-25, repricing=Repricing.FIXED))
    assert "减25个基点" in below
    assert "固定不变" in below


def test_the_way_of_payment_is_said():
    payee = Account("清河县农资公司", "622000000000000042", "县农行")
    paid = text(payout=Payout.PAYEE, payee=payee)
    assert "受托支付：甲方根据乙方的委托，把借款付给用途约定的收款人清河县农资公司" in paid
    cash = text(payout=Payout.CASH, account=None)
    assert "甲方在营业场所把借款交给乙方本人" in cash
    assert "乙方在应还日营业结束前到甲方柜台还款" in cash


def test_fees_are_named_with_the_rate_they_come_to():
    fee = Fee("公证费", Money.parse("300"))
    read = text(fees=(fee,), inclusive=Decimal("12.4567"))
    assert "公证费¥300.00；计入费用的年化利率（单利）12.46%" in read
    assert "不收取手续费" not in read
    assert "不收手续费" in text()


def test_settings_of_the_office_reach_the_clauses():
    covenants = Covenants(
        RULES,
        order=BY_COMPONENT,
        overpayment="refuse",
        prepay_interest="prepaid_part_only",
        prepay_fee_rate=Decimal("0.01"),
    )
    never = replace(covenants, leeway=Leeway(most_extensions=0))
    read = text(covenants=never, prepay_notice_days=5, extension_months=0)
    for said in (
        "全部罚息、全部复利、全部到期利息、全部到期本金",
        "甲方不予收取，当面退还",
        "付清提前归还的本金算到当日的利息",
        "收取1%的违约金",
        "提前5天告知甲方",
        "应还日不因节假日顺延",
        "本借款不办理展期",
    ):
        assert said in read


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh_CN",
            (
                "至2026年9月10日止",
                "借据载明的到期日不晚于2026年12月10日",
                "每月20日结息，之后第5天付息；2026年12月10日或者全部还清时",
            ),
        ),
        (
            "en",
            (
                "to 10 September 2026. While it is valid",
                "matures on 10 December 2026 at the latest",
                "settled on the 20th of each month and due 5 days later; on 10 December",
            ),
        ),
    ],
)
def test_a_limit_says_when_it_ends_and_when_its_draws_are_repaid(language, said) -> None:
    limit = replace(
        a_loan_contract().lent,
        method="revolving",
        lent_on=date(2026, 3, 10),
        due_on=date(2026, 12, 10),
        drawn_until=date(2026, 9, 10),
        pay_offset=5,
    )
    read = text(language=language, lent=limit)
    for words in said:
        assert squeezed(words) in read
    plain = text(language=language, lent=replace(limit, drawn_until=None, pay_offset=1))
    assert (
        squeezed("不晚于额度到期日" if language == "zh_CN" else "due the day after")
        in plain
    )


def test_interest_along_the_way_says_when_it_is_settled_and_due() -> None:
    lent = replace(a_loan_contract().lent, method="interest_only", every=3, pay_offset=0)
    assert "每季末月20日结息，利息计算到结息日当日，当日付息" in text(lent=lent)
    assert "结息日" not in text()


def test_a_fee_for_early_repayment_may_end_after_some_months():
    fee = Covenants(RULES, prepay_fee_rate=Decimal("0.01"), prepay_fee_months=6)
    assert "放款后6个月以内提前还款的，按提前归还的本金收取1%的违约金" in text(
        covenants=fee
    )


def test_a_new_loan_for_an_old_one_says_so():
    old = "清河农信借字〔2025〕第00003号"
    assert f"用于偿还编号{old}的借款合同项下的借款（借新还旧）" in text(refinances=old)
    assert "借新还旧" not in text()


def test_a_payee_to_be_named_later_is_named_by_the_request():
    read = text(payout=Payout.PAYEE)
    assert "支付方式为受托支付：甲方根据乙方签署的受托支付申请" in read
    assert "现金" not in read.split("放款条件和放款方式")[1].split("利率和利息的计算")[0]


@pytest.mark.parametrize("way", [Payout.ACCOUNT, Payout.CASH])
def test_the_seller_may_be_paid_at_the_borrowers_written_request(way):
    assert "乙方书面申请的，甲方可以改为受托支付" in text(payout=way)


def test_copies_are_counted_for_both_sides():
    assert "本合同一式3份，甲方1份，乙方2份" in text()
    assert "本合同一式3份，甲方2份，乙方1份" in text(co_borrowers=())


def test_a_single_payment_is_named_with_its_amount():
    line = replace(LINES[0], principal=Money.parse("30000"), interest=Money.parse("1380"))
    lent = replace(LENT, method="bullet", instalments=1)
    read = text(lines=(line,), lent=lent, counting=Counting.DAYS)
    assert "到期一次还本付息，¥31,380.00" in read


def test_many_co_borrowers_all_find_a_place_to_sign():
    contract = a_loan_contract(co_borrowers=(LI, LI, LI), account=ACCOUNT)
    assert pages(render(contract))[-2].count("共同借款人") >= 3


@pytest.mark.parametrize(
    ("language", "fixed", "named"),
    [
        ("zh_CN", "各次还款的日期和本金不变", "2026年7月1日¥30,000.00"),
        ("en", "principal of each payment stay the same", "1 July 2026 ¥30,000.00"),
    ],
)
def test_a_plan_is_written_out_and_its_days_stay(language, fixed, named) -> None:
    plan = (Planned(date(2026, 7, 1), Money.parse("30000")),)
    lent = replace(LENT, method="custom", particulars=Particulars(plan=plan))

    text = squeezed("".join(pages(render(a_loan_contract(language, lent=lent)))))

    assert squeezed(fixed) in text
    assert squeezed(named) in text
    by_month = squeezed("".join(pages(render(a_loan_contract(language)))))
    assert squeezed(fixed) not in by_month


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_flat_rate_says_what_it_costs_a_year(language) -> None:
    flat = a_loan_contract(
        language, counting=Counting.ON_THE_LOAN, inclusive=Decimal("16.21")
    )

    text = squeezed("".join(pages(render(flat))))

    assert "16.21%" in text
    assert squeezed({"zh_CN": "等本等息", "en": "flat rate"}[language]) in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", "审批决议的条件已经落实：放款前交来购机合同；保留三个月流水；"),
        ("en", "met: 放款前交来购机合同; 保留三个月流水;"),
    ],
)
def test_no_money_leaves_before_the_conditions_of_the_decision_are_met(
    language, said
) -> None:
    conditions = ("放款前交来购机合同。", "保留三个月流水")

    found = text(language=language, decided_conditions=conditions)

    assert squeezed(said) in found


def test_without_such_conditions_none_are_spoken_of() -> None:
    assert "审批决议的条件" not in text()
