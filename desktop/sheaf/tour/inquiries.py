"""Who is looked into, and what is said about it, once in Chinese and once in English.

Their notebooks are those of the practice office.
"""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.investigation.trade import Trade
from sheaf.services.practice.notebooks import GREENHOUSE, TRANSPORT, VILLAGE_SHOP
from sheaf.tour.story import Staff, Villager

SHOPKEEPER = Villager(
    "王秀英",
    "wxy",
    "130000198504120029",
    "130000198504120020",
    "13800000031",
    "王家村",
    "二组6号",
    "村超市",
)
HUSBAND = Villager(
    "赵德明",
    "zdm",
    "130000198308080015",
    "130000198308080016",
    "13800000032",
    "王家村",
    "二组6号",
    "外出务工",
)
BROTHER = Villager(
    "王国强",
    "wgq",
    "13000019790320003X",
    "130000197903200030",
    "13800000033",
    "王家村",
    "一组12号",
    "教师",
)
GROWER = Villager(
    "何玉梅",
    "hym",
    "130000198209160044",
    "130000198209160045",
    "13800000034",
    "上河村",
    "五组2号",
    "大棚蔬菜",
)
DRIVER = Villager(
    "田大勇",
    "tdy",
    "130000197701050053",
    "130000197701050054",
    "13800000035",
    "石桥村",
    "三组8号",
    "运输",
)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One case: who asks for how much and why, what was found, what was talked over."""

    who: Villager
    trade: Trade
    amount: str
    purpose: str
    source: str
    findings: str
    companion: str
    notebook: str
    question: str
    answer: str
    payee: str = ""  # whom the loan is paid to, for the borrower


@dataclass(frozen=True, slots=True)
class Inquiries:
    """One language's cases, and the words and people around them."""

    product: str
    product_purpose: str
    assistant: Staff
    sibling: str
    insured: str
    again: str
    found_again: str
    policy: str
    payer: Staff
    shop: Inquiry
    greenhouse: Inquiry
    transport: Inquiry


CHINESE = Inquiries(
    product="农户经营贷款",
    product_purpose="商户、大棚、运输经营周转",
    assistant=Staff("郑凯", "two pairs of shoes"),
    sibling="弟弟，镇中学教师",
    insured="投保货车商业险，保单交本社留存",
    again="去年冬季三个月运费为何低于平常？车贷余额凭什么核实？",
    found_again="冬季停运二十天检修，已看维修单；车贷余额有银行还款计划为证。",
    policy="保单原件已核对，复印件留存",
    payer=Staff("方琳", "after the committee"),
    shop=Inquiry(
        SHOPKEEPER,
        Trade.VILLAGE_SHOP,
        "60000",
        "春节前备货",
        "超市销售收入",
        "店面两间，货架齐全，夫妻同心；账本、手机流水与进货单相符。",
        "郑凯",
        VILLAGE_SHOP,
        "净资产比应有少一万二，钱去了哪里？",
        "2025年借给妻弟九千元，已看微信转账记录；补记后偏差1.45%。",
    ),
    greenhouse=Inquiry(
        GROWER,
        Trade.GREENHOUSE,
        "50000",
        "更换棚膜和购买种苗",
        "蔬菜销售收入",
        "大棚四个，黄瓜番茄轮作，过磅单与收款一致；八月休棚。",
        "郑凯",
        GREENHOUSE,
        "八月没有收入，钱从哪里还？",
        "还款排在四、五、六月采收旺季，其余月份不还本。",
        payee="清河农膜种苗店",
    ),
    transport=Inquiry(
        DRIVER,
        Trade.TRANSPORT,
        "40000",
        "货车大修和换胎",
        "运费收入",
        "货车一辆，长途为主，派车单、运单与流水相符。",
        "郑凯",
        TRANSPORT,
        "车贷还有一年，两笔还款压不压得住？",
        "月可支四千五，八成可还三千六，申请额度按三万元测算。",
        payee="石桥汽车修理厂",
    ),
)

ENGLISH = Inquiries(
    product="Loan for a farmer's trade",
    product_purpose="Shops, greenhouses and haulage",
    assistant=Staff("Zheng Kai", "two pairs of shoes"),
    sibling="Brother, teacher in town",
    insured="The lorry is insured; the policy is kept here",
    again="Why was freight lower last winter? How was the balance of the car loan seen?",
    found_again="Twenty days off the road for repairs, bill seen; the bank's plan too.",
    policy="Policy compared with its original, a copy is kept",
    payer=Staff("Fang Lin", "after the committee"),
    shop=Inquiry(
        SHOPKEEPER,
        Trade.VILLAGE_SHOP,
        "60000",
        "Stock for the New Year",
        "Sales of the shop",
        "Two rooms, full shelves; notebook, telephone and delivery slips agree.",
        "Zheng Kai",
        VILLAGE_SHOP,
        "Equity is 12,000 below what it should be: where did it go?",
        "9,000 lent to a brother-in-law in 2025, transfer seen; 1.45% is left.",
    ),
    greenhouse=Inquiry(
        GROWER,
        Trade.GREENHOUSE,
        "50000",
        "New film and seedlings",
        "Sale of vegetables",
        "Four greenhouses, cucumbers and tomatoes; weigh slips and takings agree.",
        "Zheng Kai",
        GREENHOUSE,
        "Nothing comes in in August: what repays it?",
        "It is repaid in April, May and June, when the picking is best.",
        payee="Qinghe Film and Seedlings",
    ),
    transport=Inquiry(
        DRIVER,
        Trade.TRANSPORT,
        "40000",
        "Overhaul and tyres of the lorry",
        "Freight",
        "One lorry, mostly long haul; trip slips, waybills and takings agree.",
        "Zheng Kai",
        TRANSPORT,
        "The car loan runs for another year: can he carry both?",
        "4,500 a month is left, 3,600 of it for instalments; 30,000 was reckoned.",
        payee="Shiqiao Lorry Workshop",
    ),
)

INQUIRIES = {"zh_CN": CHINESE, "en": ENGLISH}
