"""Who is in the story and what they say, once in Chinese and once in English.

All of them are made up; the ID numbers name no county that exists.
"""

from __future__ import annotations

from dataclasses import dataclass

LICENCE = "91130000MA0000000R"


@dataclass(frozen=True, slots=True)
class Staff:
    """Someone who works in the office."""

    name: str
    password: str


@dataclass(frozen=True, slots=True)
class Villager:
    """Someone who comes to the counter; ``initials`` find them."""

    name: str
    initials: str
    number: str
    wrong_number: str
    phone: str
    village: str
    door: str
    trade: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What someone wants money for, what repays it, and what the officer found there."""

    purpose: str
    source: str
    findings: str


@dataclass(frozen=True, slots=True)
class Story:
    """One language's names and words."""

    language: str
    office: str
    short: str
    place: str
    address: str
    line: str
    administrator: Staff
    teller: Staff
    officer: Staff
    approver: Staff
    clerk: Staff
    manager: Staff
    borrower: Villager
    spouse: Villager
    guarantor: Villager
    bank: str
    relation: str
    purpose: str
    source: str
    visited: str
    findings: str
    override: str
    by_the_visit: str
    product: str
    product_purpose: str
    reason: str
    leader: Villager
    builder: Villager
    trader: Villager
    seeds: Wish
    press: Wish
    house: Wish
    portrait: str
    card: str
    kin: str
    changed: str
    group: str
    agreed_with: str
    thing: str
    quantity: str
    field: str
    certificate: str
    valued_by: str
    authority: str
    registration: str
    filed: str
    questions: str
    answer: str
    condition: str
    condition_shown: str
    refusal: str
    seller: str
    cash_for: str
    lesson: str
    event: str
    by_hand: str
    taken_back: str
    hardship: str
    cheaper: str
    forgiven: str
    mistaken: str
    level: str
    insured: str

    @property
    def staff(self) -> tuple[Staff, ...]:
        """Those whom the administrator appoints, in the order of their work."""
        return self.teller, self.officer, self.approver, self.clerk, self.manager


WANG = Villager(
    "王芳",
    "wf",
    "130000198503150023",
    "130000198503150024",
    "13800000012",
    "上河村",
    "四组27号",
    "大棚蔬菜",
)
LI = Villager(
    "李国平",
    "lgp",
    "130000198306210015",
    "130000198306210016",
    "13800000013",
    "上河村",
    "二组9号",
    "养殖",
)
LIU = Villager(
    "刘建国",
    "ljg",
    "130000198409120012",
    "130000198409120013",
    "13800000014",
    "上河村",
    "四组27号",
    "运输",
)
HUANG = Villager(
    "黄桂兰",
    "hgl",
    "130000197902110024",
    "130000197902110025",
    "13800000021",
    "上河村",
    "一组3号",
    "小麦玉米",
)
ZHAO = Villager(
    "赵树林",
    "zsl",
    "130000197506300010",
    "130000197506300011",
    "13800000022",
    "上河村",
    "三组15号",
    "粮食种植",
)
SUN = Villager(
    "孙丽华",
    "slh",
    "130000198808300029",
    "130000198808300020",
    "13800000023",
    "上河村",
    "二组31号",
    "农资零售",
)
CARD = "6200001234567890128"  # ends in the check digit that its figures ask for

CHINESE = Story(
    language="zh_CN",
    office="清河县上河农村信用合作社",
    short="上河农信",
    place="清河县上河镇",
    address="上河镇中街1号",
    line="服务时间 周一至周五 9:00 至 17:00",
    administrator=Staff("孙立", "shanghe desk 2026"),
    teller=Staff("李娜", "counter by the door"),
    officer=Staff("周敏", "fields and orchards"),
    approver=Staff("陈涛", "second pair of eyes"),
    clerk=Staff("吴倩", "money leaves here"),
    manager=Staff("赵敏", "whole of the house"),
    borrower=WANG,
    spouse=LIU,
    guarantor=LI,
    bank="清河农村商业银行",
    relation="同村邻居",
    purpose="购买大棚薄膜和种苗",
    source="种植收入",
    visited="上河村四组大棚",
    findings="大棚六个，长势良好，去年毛收入约八万元；与账簿相符。",
    override="保证人另有大棚分红，已查看账本",
    by_the_visit="老客户，多年账目清楚，上门核实即可",
    product="农户担保贷款",
    product_purpose="种植、养殖、农资",
    reason="收款金额录错，当场重收",
    leader=HUANG,
    builder=ZHAO,
    trader=SUN,
    seeds=Wish(
        "购买种子、化肥", "粮食销售收入", "承包地18亩，墒情好；粮仓存粮约六千斤，账目清楚。"
    ),
    press=Wish(
        "购买榨油机一套",
        "油坊加工收入",
        "油坊在村口，设备旧但能用，客户稳定，月净收入约七千元。",
    ),
    house=Wish("翻建住房", "务工收入", "旧房三间，未取得建房手续；务工收入没有凭据。"),
    portrait="本人照片",
    card="身份证正面",
    kin="女儿",
    changed="女儿换号，本人来电告知",
    group="上河一组联保小组",
    agreed_with="周大勇",
    thing="承包地的土地经营权",
    quantity="24亩",
    field="上河村二组东大田",
    certificate="冀(2025)上河经营权第0031号",
    valued_by="上河镇评估站",
    authority="清河县不动产登记中心",
    registration="冀(2026)清河不动产证明第0218号",
    filed="上河村村民委员会，2026-03-12备案",
    questions="经营权还剩几年？机器向谁购买，有无报价？",
    answer="经营权至2041年，已看原件；清河农机公司报价62,000元，已留复印件。",
    condition="放款前交来购机合同",
    condition_shown="购机合同原件已核对，复印件入档",
    refusal="翻建住房不在本产品用途之内，收入也没有凭据。",
    seller="清河农机销售公司",
    cash_for="联保贷款放款备用",
    lesson="记账、还款与防骗",
    event="部分贷款借给亲戚周转，未用于大棚",
    by_hand="大棚被水淹，收入中断",
    taken_back="已补种，棚内长势恢复",
    hardship="秋粮遭雹灾，售粮推迟",
    cheaper="按时还款，经协商下调利率",
    forgiven="灾后困难，社务会同意减免",
    mistaken="该笔转账属另一社员，误记本户",
    level="社务会决议，2026年9月",
    insured="投保农业保险",
)

ENGLISH = Story(
    language="en",
    office="Shanghe Rural Credit Cooperative",
    short="Shanghe",
    place="Shanghe, Qinghe County",
    address="1 Middle Street, Shanghe",
    line="Monday to Friday, 9:00 to 17:00",
    administrator=Staff("Sun Li", "shanghe desk 2026"),
    teller=Staff("Li Na", "counter by the door"),
    officer=Staff("Zhou Min", "fields and orchards"),
    approver=Staff("Chen Tao", "second pair of eyes"),
    clerk=Staff("Wu Qian", "money leaves here"),
    manager=Staff("Zhao Min", "whole of the house"),
    borrower=WANG,
    spouse=LIU,
    guarantor=LI,
    bank="Qinghe Rural Commercial Bank",
    relation="Neighbour",
    purpose="Greenhouse film and seedlings",
    source="Sale of vegetables",
    visited="Greenhouses, group 4, Shanghe",
    findings="Six greenhouses in good order; 80,000 yuan taken last year, as booked.",
    override="He also shares in the greenhouses; his books were seen",
    by_the_visit="Known for many years; the visit shows enough",
    product="Farmer's guaranteed loan",
    product_purpose="Crops, livestock, seed and fertiliser",
    reason="Wrong amount entered; received again at once",
    leader=HUANG,
    builder=ZHAO,
    trader=SUN,
    seeds=Wish(
        "Seed and fertiliser",
        "Sale of grain",
        "18 mu under contract, soil moist; some 3 tonnes of grain in store, books clear.",
    ),
    press=Wish(
        "An oil press",
        "Income of the oil mill",
        "The mill is at the edge of the village, old but at work; 7,000 yuan net a month.",
    ),
    house=Wish(
        "Rebuilding the house",
        "Wages",
        "Three old rooms, no permit to build; nothing shows the wages.",
    ),
    portrait="Portrait",
    card="Identity card, front",
    kin="Daughter",
    changed="Her daughter has a new number",
    group="First group of Shanghe",
    agreed_with="Zhou Dayong",
    thing="Right to farm contracted land",
    quantity="24 mu",
    field="East field, group 2, Shanghe",
    certificate="JI (2025) Shanghe 0031",
    valued_by="Valuers of Shanghe",
    authority="Land registry of Qinghe",
    registration="JI (2026) Qinghe 0218",
    filed="Village committee of Shanghe, 2026-03-12",
    questions="How many years has the right left? Who sells the press, at what price?",
    answer="Until 2041, the original was seen; offered at 62,000 yuan, copy kept.",
    condition="The contract of sale of the press is handed in",
    condition_shown="Original seen, copy in the file",
    refusal="Houses are not what this product is for, and no income was shown.",
    seller="Qinghe Farm Machines",
    cash_for="Payout to a group member",
    lesson="Keeping books, repaying, fraud",
    event="Part of it lent on to a relative, not spent on the greenhouses",
    by_hand="Greenhouses under water, no income",
    taken_back="Replanted; the crop stands well again",
    hardship="Hail in the fields; the grain is sold later",
    cheaper="Paid on time; a lower rate was agreed",
    forgiven="Hail; the committee agreed to forgive it",
    mistaken="The transfer was meant for another member",
    level="Decided by the board in September 2026",
    insured="The crop is insured",
)

STORIES = {story.language: story for story in (CHINESE, ENGLISH)}
