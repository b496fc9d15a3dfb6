"""Who borrows while somebody is away, and what is said when her money goes astray."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.tour.story import Villager, Wish

BEEKEEPER = Villager(
    "冯桂香",
    "fgx",
    "130000198606180065",
    "130000198606180066",
    "13800000042",
    "石桥村",
    "二组9号",
    "养蜂",
)


@dataclass(frozen=True, slots=True)
class Absence:
    """One language's words: why somebody is away, who sells the hives, what went wrong."""

    hives: Wish
    away: str
    back: str
    seller: str
    mistyped: str


CHINESE = Absence(
    hives=Wish(
        "添置蜂箱和摇蜜机",
        "蜂蜜销售收入",
        "蜂群六十箱，摆放整齐；蜂蜜一半已有订单，家庭无其他借款。",
    ),
    away="年休假",
    back="提前回来上班",
    seller="石桥村蜂业专业合作社",
    mistyped="收款账号录错，银行已退回",
)

ENGLISH = Absence(
    hives=Wish(
        "Hives and an extractor",
        "Sale of honey",
        "Sixty hives in good order, half of the honey is ordered; no other debts.",
    ),
    away="On leave",
    back="Back earlier than planned",
    seller="Beekeepers of Shiqiao",
    mistyped="The account was mistyped; the bank sent it back",
)

ABSENCES = {"zh_CN": CHINESE, "en": ENGLISH}
