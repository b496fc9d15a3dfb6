"""A crowd of made-up people: as many namesakes and shared villages as a county has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import insert

from sheaf.domain.identity import CHECKS, WEIGHTS
from sheaf.domain.money import ZERO
from sheaf.services.finding import terms_of
from sheaf.store.tables.people import CustomerRow, TermRow
from sheaf.store.work import Work

COMMON = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
RARER = (
    "曾单仇查覃解区翟梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈吕苏卢蒋蔡"
    "贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
)
GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰梅玲华建国红文斌玉凤春"
    "志海燕晓小云峰宁波林翠花金宝山河田根生福贵荣昌永庆德胜成龙凯鑫雨欣佳琪"
)
VILLAGES = [
    first + second
    for first in (
        "上河",
        "石桥",
        "柳林",
        "大王",
        "小李",
        "南坡",
        "北沟",
        "东营",
        "西庄",
        "枣园",
    )
    for second in ("村", "屯", "寨", "堡")
]
HEADS = ("130", "131", "135", "136", "138", "139", "150", "152", "158", "176", "187", "199")
FIRST_BORN = date(1955, 1, 1)
DAYS = 50 * 365
STRIDE = 7919  # days from one birthday to the next: prime, so that none comes twice


@dataclass(frozen=True, slots=True)
class Someone:
    """A made-up person."""

    id: int
    name: str
    number: str
    phone: str
    village: str

    @property
    def born(self) -> date:
        return date.fromisoformat(self.number[6:14])


def people(count: int, seed: int = 7, first: int = 1) -> list[Someone]:
    """Make up people; numbers have a province's code alone, which nobody bears."""
    dice = Random(seed)
    return [_someone(dice, first + turn) for turn in range(count)]


def settle(work: Work, crowd: list[Someone], opened_by: int = 1) -> None:
    """Register a crowd at once, with the words it is found under."""
    people = [_row(work, one, opened_by) for one in crowd]
    work.session.execute(insert(CustomerRow), people)
    words = sorted(
        (term, one.id, sort)
        for one in crowd
        for term, sort in terms_of(
            [one.name], [one.number, one.phone], [one.village]
        ).items()
    )
    rows = [
        {"term": term, "kind": "customer", "subject_id": subject, "sort": sort}
        for term, subject, sort in words  # in the index's order: ten times faster
    ]
    work.session.execute(TermRow.__table__.insert(), rows)


def id_number(dice: Random, order: int) -> str:
    """Make up a resident ID number with the right check character, each order its own."""
    born = FIRST_BORN + timedelta(order * STRIDE % DAYS)
    body = f"130000{born:%Y%m%d}{dice.randrange(45) * 22 + order // DAYS + 1:03d}"
    weighed = sum(int(sign) * weight for sign, weight in zip(body, WEIGHTS, strict=True))
    return body + CHECKS[weighed % 11]


def _someone(dice: Random, number: int) -> Someone:
    surname = dice.choice(COMMON if dice.random() < 0.7 else RARER)
    given = "".join(dice.choice(GIVEN) for _ in range(1 if dice.random() < 0.25 else 2))
    return Someone(
        number,
        surname + given,
        id_number(dice, number),
        f"{dice.choice(HEADS)}{dice.randrange(10**8):08d}",
        dice.choice(VILLAGES),
    )


def _row(work: Work, one: Someone, opened_by: int) -> dict[str, object]:
    texts = dict.fromkeys(
        (
            *("former_name", "issuer", "ethnic_group", "marriage_certificate"),
            *("business_kind", "land", "credit_grade", "note"),
        ),
        "",
    )
    return texts | {
        "id": one.id,
        "kind": "person",
        "name": one.name,
        "number": one.number,
        "born": one.born,
        "sex": "M" if int(one.number[16]) % 2 else "F",
        "marital_status": "90",
        "farmer": True,
        "trade": "玉米",
        "share_capital": ZERO,
        "phone": one.phone,
        "village": one.village,
        "door": f"{one.id % 9 + 1}组{one.id % 80 + 1}号",
        "opened_at": work.now,
        "opened_by": opened_by,
    }
