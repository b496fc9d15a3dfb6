"""A case to learn from comes to the same figures, and names nobody."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.notebooks import LENT_ON, VILLAGE_SHOP, setting, typed, with_line

from sheaf.domain.investigation.known import Known, Vouching
from sheaf.domain.investigation.lesson import GONE, Veil, anonymous, letter
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.money import Money
from sheaf.domain.policy import Policy
from sheaf.domain.pressure import Pressure

HIDDEN = ("王秀英", "王国强", "王家村")


def submitted() -> Submitted:
    pages = with_line(typed(VILLAGE_SHOP), Sheet.DRAWINGS, LENT_ON)
    pages[Sheet.STORY] = (("家庭成员", "王秀英和王国强，电话13800000031，住王家村"),)
    pages[Sheet.VEHICLES] = (("鲁A·12B45", "90000", "周德海", "保单"),)
    pages[Sheet.RECEIVABLES] = (("李四", "21500", "", "", "赊账本"),)
    known = Known(
        purpose="王秀英店里进货",
        guarantors=(Vouching("王国强", Money(1_200_000)),),
        pressures=(
            Pressure(date(2026, 6, 1), "赵德海", "替王秀英说情，电话13800000031", "未答应"),
        ),
    )
    told = {sheet.value: lines for sheet, lines in pages.items()}
    return Submitted(told, {"x": "王国强作证"}, replace(setting(), known=known))


def test_nobody_is_named_any_more() -> None:
    found = anonymous(submitted(), HIDDEN)

    said = repr((found.pages, found.reasons, found.setting.known))
    assert not any(
        name in said
        for name in (*HIDDEN, "李四", "赵德海", "周德海", "12B45", "13800000031")
    )
    assert found.pages["story"] == (("家庭成员", f"A和B，电话{GONE}，住C"),)
    assert found.setting.known.guarantors[0].name == "B"


@pytest.mark.parametrize(
    ("told", "veiled"),
    [
        ("老王介绍来的", "…介绍来的"),
        ("向张老板进货", "向…进货"),
        ("借给妻弟王建国九千", "借给妻弟…九千"),
        ("邻居姓李名下有地", "邻居姓…有地"),
        ("从柳河镇进货，本村卖", "…进货，本村卖"),
        ("丰收合作社收购", "…收购"),
        ("车牌鲁A·12B45", "车牌…"),
        ("cash lent to John Smith in May", "cash lent to … in …"),
        ("周转快，高峰在腊月", "周转快，高峰在腊月"),
        ("村里的超市", "村里的超市"),
        ("农村集市", "农村集市"),
    ],
)
def test_what_looks_like_a_name_or_a_place_is_veiled_too(told, veiled) -> None:
    assert Veil(()).over(told) == veiled


def test_it_comes_to_the_same_figures() -> None:
    before, after = submitted().case, anonymous(submitted(), HIDDEN).case

    assert after.income.average.disposable == before.income.average.disposable
    assert after.balance.equity == before.balance.equity
    assert after.limit.amount == before.limit.amount
    assert [(one.name, one.deviation) for one in after.checks] == [
        (one.name, one.deviation) for one in before.checks
    ]


def test_what_was_found_then_stays_whatever_the_rules_are_today() -> None:
    then = submitted().frozen
    stricter = replace(then.setting, policy=Policy(instalment_share=Decimal("0.30")))

    found = anonymous(replace(then, setting=stricter), HIDDEN)

    worked_out_anew = replace(found, found=None).case
    assert found.case.limit == then.case.limit
    assert found.case.limit.amount != worked_out_anew.limit.amount
    assert found.case.checks == then.case.checks
    assert found.case.balance.equity == then.case.balance.equity
    assert [one.kind for one in found.case.doubts] == [one.kind for one in then.case.doubts]


def test_nobody_is_named_in_what_was_found_either() -> None:
    told = submitted()
    pages = {**told.pages, "reports": (("农行", "0", "2026-03-01", "3", "9"),)}
    then = replace(told, pages=pages).frozen
    assert "李四" in repr(then.case)

    found = anonymous(then, HIDDEN).case

    said = repr(found)
    assert not any(
        name in said for name in (*HIDDEN, "李四", "周德海", "12B45", "13800000031")
    )
    [line] = [one for one in found.balance.lines if one.sum.sheet is Sheet.RECEIVABLES]
    assert [part.name for part in line.sum.parts] == ["A…"]


@given(st.text(), st.lists(st.text(min_size=2, alphabet="王李赵"), max_size=4))
def test_what_is_hidden_never_stands_there(text, hidden) -> None:
    found = Veil(hidden).over(text + "".join(hidden))

    assert not any(name in found for name in hidden)


def test_there_are_letters_for_everybody() -> None:
    assert [letter(turn) for turn in (0, 25, 26, 53)] == ["A", "Z", "A2", "B3"]
