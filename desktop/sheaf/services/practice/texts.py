"""What the practice office's people and papers say, in the language it was ordered in.

Names of people stay as they are: in an English office, too, the village is a Chinese one.
"""

from __future__ import annotations

from collections.abc import Callable

Say = Callable[[str, str], str]

VILLAGES = (
    ("上河村", "Shanghe"),
    ("下河村", "Xiahe"),
    ("石桥村", "Shiqiao"),
    ("柳树湾", "Liushuwan"),
    ("东村", "Dongcun"),
    ("西村", "Xicun"),
    ("前岭村", "Qianling"),
    ("后岭村", "Houling"),
    ("槐树庄", "Huaishuzhuang"),
    ("枣园村", "Zaoyuan"),
    ("白沙村", "Baisha"),
    ("青山村", "Qingshan"),
    ("大王庄", "Dawangzhuang"),
    ("小李庄", "Xiaolizhuang"),
    ("南塘村", "Nantang"),
    ("北塘村", "Beitang"),
    ("杨树沟", "Yangshugou"),
    ("泉水村", "Quanshui"),
    ("镇东", "East Town"),
    ("镇西", "West Town"),
)
TRADES = (
    ("大棚蔬菜", "Greenhouse vegetables"),
    ("小麦玉米", "Wheat and maize"),
    ("养猪", "Pigs"),
    ("养鸡", "Chickens"),
    ("果园", "Orchard"),
    ("村超市", "Village shop"),
    ("农机服务", "Farm machine services"),
    ("运输", "Haulage"),
    ("饭馆", "Eating house"),
    ("豆腐坊", "Bean curd maker"),
    ("木工", "Carpentry"),
    ("粮食收购", "Grain trade"),
)
PURPOSES = (
    ("购买种子、化肥和农膜", "Seed, fertiliser and film"),
    ("购进年货", "Stock for the New Year"),
    ("添置冷柜", "A refrigerated counter"),
    ("建大棚", "Building a greenhouse"),
    ("买仔猪", "Piglets"),
    ("修理农机", "Repair of farm machines"),
)
DOOR = ("{0}组{1}号", "Group {0}, No. {1}")
ISSUER = ("清河县公安局", "Qinghe County Police")
HAN = ("汉族", "Han")
SOURCE = ("经营收入", "Income of the trade")


def tongue(language: str) -> Say:
    """Choose the words of one language where both are given."""
    return _english if language == "en" else _chinese


def _chinese(chinese: str, _: str) -> str:
    return chinese


def _english(_: str, english: str) -> str:
    return english
