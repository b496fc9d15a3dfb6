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
    """Someone who comes to the counter."""

    name: str
    number: str
    wrong_number: str
    phone: str
    village: str
    door: str
    trade: str


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
    product: str
    product_purpose: str
    reason: str
    event: str
    by_hand: str
    taken_back: str

    @property
    def staff(self) -> tuple[Staff, ...]:
        """Those whom the administrator appoints, in the order of their work."""
        return self.teller, self.officer, self.approver, self.clerk, self.manager


WANG = Villager(
    "王芳",
    "130000198503150023",
    "130000198503150024",
    "13800000012",
    "上河村",
    "四组27号",
    "大棚蔬菜",
)
LI = Villager(
    "李国平",
    "130000198306210015",
    "130000198306210016",
    "13800000013",
    "上河村",
    "二组9号",
    "养殖",
)
LIU = Villager(
    "刘建国",
    "130000198409120012",
    "130000198409120013",
    "13800000014",
    "上河村",
    "四组27号",
    "运输",
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
    product="农户担保贷款",
    product_purpose="种植、养殖、农资",
    reason="收款金额录错，当场重收",
    event="部分贷款借给亲戚周转，未用于大棚",
    by_hand="大棚被水淹，收入中断",
    taken_back="已补种，棚内长势恢复",
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
    product="Farmer's guaranteed loan",
    product_purpose="Crops, livestock, seed and fertiliser",
    reason="Wrong amount entered; received again at once",
    event="Part of it lent on to a relative, not spent on the greenhouses",
    by_hand="Greenhouses under water, no income",
    taken_back="Replanted; the crop stands well again",
)

STORIES = {story.language: story for story in (CHINESE, ENGLISH)}
