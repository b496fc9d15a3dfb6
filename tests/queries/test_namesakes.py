from datetime import date

import pytest
from tests.build import a_customer

from sheaf.queries.namesakes import Described, Likeness, similar
from sheaf.services import contacts
from sheaf.store.tables.people import CustomerRow

BORN = date(1985, 3, 15)


@pytest.fixture
def lu(work) -> int:
    file = a_customer(work, "陆小梅", "130000198503151229", phone="13800000012")
    work.session.get_one(CustomerRow, file).former_name = "陆招弟"
    return file


def likeness(work, one: Described) -> list[tuple[int, Likeness]]:
    return [(like.id, like.likeness) for like in similar(work, one, 0)]


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (Described("张三", number="130000198503151229"), Likeness.SAME_NUMBER),
        (Described("陆小梅", born=BORN), Likeness.SAME_NAME_AND_BIRTH),
        (Described("陆招弟", born=BORN), Likeness.SAME_NAME_AND_BIRTH),
        (Described("陆小梅", phone="13800000012"), Likeness.SAME_NAME_AND_PHONE),
        (Described("李国平", phone="13800000012"), Likeness.SAME_PHONE),
        (Described("陆小梅"), Likeness.SAME_NAME),
        (Described("陆招弟"), Likeness.SAME_NAME),
        (Described("陆晓梅"), Likeness.LIKE_NAME),
    ],
)
def test_one_is_like_another_for_a_reason(work, lu, one, why) -> None:
    assert likeness(work, one) == [(lu, why)]


@pytest.mark.parametrize(
    "one",
    [Described(), Described("陆梅"), Described("陆晓红"), Described("王小梅")],
)
def test_others_are_not_alike(work, lu, one) -> None:
    assert likeness(work, one) == []


def test_a_further_telephone_counts(work, lu) -> None:
    contacts.add_phone(work, lu, "13900000034", "", None)

    assert likeness(work, Described("李国平", phone="13900000034")) == [
        (lu, Likeness.SAME_PHONE)
    ]


def test_the_likeliest_stands_first_and_oneself_is_left_out(work, lu) -> None:
    like = a_customer(work, "陆晓梅", phone="")

    one = Described("陆小梅", born=BORN)

    assert [namesake.id for namesake in similar(work, one, 0)] == [lu, like]
    assert [namesake.id for namesake in similar(work, one, lu)] == [like]


@pytest.mark.parametrize("likeness", Likeness)
def test_only_strong_likeness_lets_saving_wait(likeness) -> None:
    assert likeness.strong is (likeness < Likeness.SAME_PHONE)
