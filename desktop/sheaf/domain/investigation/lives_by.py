"""Which trade somebody lives by, as far as the words of their file say so."""

from __future__ import annotations

from collections.abc import Iterable

from sheaf.domain.investigation.trade import Called, Trade

#: What people call it. Who only says that they plant or trade has not said which.
WORDS: dict[Trade, tuple[str, ...]] = {
    Trade.VILLAGE_SHOP: (
        "小卖", "超市", "商店", "便利店", "杂货", "百货", "零售", "shop", "store", "retail",
    ),
    Trade.GREENHOUSE: (
        "大棚", "温室", "蔬菜", "种菜", "菜农", "greenhouse", "vegetable",
    ),
    Trade.TRANSPORT: (
        "运输", "货运", "客运", "物流", "货车", "跑车", "transport", "truck", "freight",
    ),
    Trade.RESTAURANT: (
        "餐", "饭店", "饭馆", "面馆", "小吃", "早点", "restaurant", "eatery", "noodle",
    ),
    Trade.PIG_FARM: ("猪", "pig", "hog"),
    Trade.GRAIN: (
        "粮", "小麦", "玉米", "水稻", "稻谷", "大豆", "grain", "wheat", "maize", "rice",
    ),
    Trade.WORKSHOP: (
        "加工", "作坊", "修理", "维修", "木工", "制作", "workshop", "repair", "carpent",
    ),
}  # fmt: skip


def lives_by(text: str, trades: Iterable[Called]) -> str:
    """Return the code of the one trade that a text names; empty where it names several.

    What the office called a trade of its own goes before the words of those that came.
    """
    said = text.strip().casefold()
    if not said:
        return ""
    offered = tuple(trades)
    own = [one.code for one in offered if one.name and one.name.casefold() in said]
    came = [
        one.code
        for one in offered
        if not one.name and any(word in said for word in WORDS[one.like])
    ]
    found = own or came
    return found[0] if len(found) == 1 else ""
