"""Made-up people: names, ID numbers no authority ever issued, telephones nobody has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sheaf.domain.identity import check_character
from sheaf.services.practice.texts import DOOR, TRADES, VILLAGES, Say

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
    "潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文单覃仇解查区翟"
)
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文德云海燕春梅凤林山河雪峰荣贵福生根茂庆祥"
    "广发兴旺永胜利民安康宁和顺义仁礼信忠孝勤俭清正光辉宏大中立新东南西北金银铜铁木水火土"
)
#: Heads of telephone numbers that no network gives to a person.
PHONES = tuple(f"{head}0000" for head in range(130, 140))
REGIONS = ("130000", "370000", "410000")
YOUNGEST, OLDEST = 20, 62
FARMERS = 0.8


@dataclass(frozen=True, slots=True)
class Person:
    """Someone made up."""

    name: str
    number: str
    born: date
    sex: str
    phone: str
    village: str
    door: str
    trade: str
    years: int
    farmer: bool


def people(random: Random, today: date, say: Say) -> Iterator[Person]:
    """Make up people without end, no two with one ID number."""
    seen: set[str] = set()
    while True:
        person = _person(random, today, len(seen), say)
        if person.number not in seen:
            seen.add(person.number)
            yield person


def _person(random: Random, today: date, turn: int, say: Say) -> Person:
    born = today - timedelta(days=random.randrange(YOUNGEST * 365, OLDEST * 365))
    sex = random.choice("MF")
    given = "".join(random.choice(GIVEN) for _ in range(random.choice((1, 2, 2))))
    return Person(
        name=random.choice(SURNAMES) + given,
        number=_number(random, born, sex),
        born=born,
        sex=sex,
        phone=f"{PHONES[turn // 10_000 % len(PHONES)]}{turn % 10_000:04d}",
        village=say(*random.choice(VILLAGES)),
        door=say(*DOOR).format(random.randrange(1, 9), random.randrange(1, 90)),
        trade=say(*random.choice(TRADES)),
        years=random.randrange(1, 25),
        farmer=random.random() < FARMERS,
    )


def _number(random: Random, born: date, sex: str) -> str:
    turn = random.randrange(0, 500) * 2 + (sex == "M")
    body = f"{random.choice(REGIONS)}{born:%Y%m%d}{turn:03d}"
    return body + check_character(body)
