"""Who borrows as his stock turns over, and what is said when he no longer can."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.tour.story import Villager, Wish

DEALER = Villager(
    "钱海峰",
    "qhf",
    "130000198107140018",
    "130000198107140019",
    "13800000041",
    "石桥村",
    "一组5号",
    "粮食收购",
)


@dataclass(frozen=True, slots=True)
class Dealings:
    """One language's words: of the limit, of the loan that pays it off, of new terms."""

    limit: Wish
    renewed: Wish
    seller: str
    ill: str


CHINESE = Dealings(
    limit=Wish(
        "收购粮食周转", "粮食销售收入", "粮库两间，磅秤齐备；收购账与销售单相符，周转三次。"
    ),
    renewed=Wish(
        "偿还额度借款和维修粮库",
        "粮食销售收入",
        "粮价下跌，存粮待售；账目清楚，愿分期偿还。",
    ),
    seller="石桥村粮食专业合作社",
    ill="住院手术，误了卖粮，收入减少",
)

ENGLISH = Dealings(
    limit=Wish(
        "Buying grain",
        "Sale of grain",
        "Two stores and a weighbridge; purchases and sales agree, three turns a year.",
    ),
    renewed=Wish(
        "Paying the limit off, repairing the store",
        "Sale of grain",
        "Prices fell and grain is unsold; books clear, he wants to repay by instalments.",
    ),
    seller="Grain growers of Shiqiao",
    ill="In hospital when grain was sold; earns less",
)

DEALINGS = {"zh_CN": CHINESE, "en": ENGLISH}
