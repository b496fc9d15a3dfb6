from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.printing.counter import LENT, yuan

from sheaf.domain.agreement import PLAINLY, Particulars
from sheaf.domain.rounded import Rounded
from sheaf.domain.schedule.switches import (
    Planned,
    Remainder,
    Rounding,
    RoundingMode,
    Step,
    Unit,
)
from sheaf.domain.schedule.terms import Method
from sheaf.printing.methods import method as method_said
from sheaf.printing.methods import method_name, paid, planned, settled
from sheaf.printing.tongue import tongue

ZH, EN = tongue("zh_CN"), tongue("en")


@pytest.mark.parametrize("method", [one for one in Method if one is not Method.REVOLVING])
def test_every_method_has_a_name_in_both_languages(method) -> None:
    lent = replace(LENT, method=method.value)

    assert method_said(lent, ZH).endswith("共6期")
    assert method_said(lent, EN).endswith("6 instalments")


def test_a_limit_has_days_of_settlement_and_no_instalments() -> None:
    lent = replace(LENT, method="revolving", every=3)

    assert method_said(lent, ZH) == "随借随还，按季结息"
    assert method_said(lent, EN) == "Drawn and repaid at will, interest quarterly"
    assert settled(3, ZH) == "每季末月20日"
    assert settled(1, EN) == "on the 20th of each month"


@pytest.mark.parametrize(
    ("offset", "chinese", "english"),
    [
        (0, "当日付息", "due that day"),
        (1, "次日付息", "due the day after"),
        (5, "之后第5天付息", "due 5 days later"),
    ],
)
def test_when_interest_is_due_follows_its_settlement(offset, chinese, english) -> None:
    assert (paid(offset, ZH), paid(offset, EN)) == (chinese, english)


@pytest.mark.parametrize(
    ("method", "every", "name"),
    [
        ("equal_instalments", 1, "等额本息"),
        ("equal_principal", 3, "按季等额本金"),
        ("interest_only", 1, "按月付息到期还本"),
        ("interest_only", 3, "按季付息到期还本"),
        ("equal_principal", 2, "每2个月等额本金"),
        ("bullet", 9, "到期一次还本付息"),
    ],
)
def test_how_often_is_said_where_it_matters(method, every, name) -> None:
    assert method_name(method, every, PLAINLY, ZH) == name


@pytest.mark.parametrize(
    ("every", "unit", "chinese", "english"),
    [
        (1, Unit.WEEKS, "按周等额本息", "weekly equal instalments"),
        (2, Unit.WEEKS, "每2周等额本息", "every 2 weeks equal instalments"),
        (1, Unit.DAYS, "按日等额本息", "daily equal instalments"),
        (10, Unit.DAYS, "每10天等额本息", "every 10 days equal instalments"),
    ],
)
def test_weeks_and_days_are_said(every, unit, chinese, english) -> None:
    told = Particulars(every=every, unit=unit)

    assert method_name("equal_instalments", every, told, ZH) == chinese
    assert method_name("equal_instalments", every, told, EN) == english


def test_a_single_payment_has_no_number_of_instalments() -> None:
    assert (
        method_said(replace(LENT, method="bullet", instalments=1), ZH) == "到期一次还本付息"
    )


@pytest.mark.parametrize(
    ("method", "told", "chinese", "english"),
    [
        ("equal_instalments", {"grace": 2}, "前2期只付息", "the first 2 interest only"),
        ("balloon", {"amortised_over": 24}, "按24个月计算", "reckoned over 24 months"),
        ("stepped", {"step": Step(2, yuan("500"))}, "增加¥500.00", "¥500.00 more"),
        ("stepped", {"step": Step(2, yuan("-500"))}, "减少¥500.00", "¥500.00 less"),
        ("geometric", {"growth": Decimal("0.05")}, "比上期增加5%", "5% more than"),
        ("geometric", {"growth": Decimal("-0.05")}, "比上期减少5%", "5% less than"),
        (
            "staged_principal",
            {"shares": (Decimal("5.0"), Decimal(95))},
            "各期归还本金的5%、95%",
            "5%, 95% of the principal",
        ),
    ],
)
def test_what_a_method_was_told_is_said(method, told, chinese, english) -> None:
    particulars = Particulars(**told)

    assert chinese in method_name(method, 1, particulars, ZH)
    assert english in method_name(method, 1, particulars, EN)


@pytest.mark.parametrize(
    ("method", "mode", "left", "chinese", "english"),
    [
        ("equal_instalments", "half_up", "last",
         "等额本息（每期还款额四舍五入到¥10.00，末期还清余额）",
         "(each payment rounded half up to ¥10.00, the last pays what is left)"),
        ("geometric", "up", "first",
         "等比递增（首期还款额进位到¥10.00，尾差并入首期）",
         "(the first payment rounded up to ¥10.00, the odd amount with the first)"),
        ("equal_principal", "half_up", "resolve",
         "等额本金（每期按余额重新计算）",
         "(worked out again from what is left each time)"),
        ("bullet", "half_up", "level", "到期一次还本付息",
         "principal and interest at maturity"),
    ],
)  # fmt: skip
def test_how_payments_are_rounded_is_said_where_the_method_heeds_it(
    method, mode, left, chinese, english
) -> None:
    rounding = Rounding(RoundingMode(mode), instalment_multiple=yuan("10"))
    told = Particulars(rounded=Rounded(rounding, Remainder(left)))

    assert method_name(method, 1, told, ZH) == chinese
    assert method_name(method, 1, told, EN).endswith(english)


def test_payments_that_fall_have_another_name() -> None:
    falling = Particulars(step=Step(1, yuan("-100")))

    assert method_name("stepped", 1, falling, ZH).startswith("等额递减")
    assert method_name("stepped", 1, Particulars(step=Step(1, yuan("1"))), ZH).startswith(
        "等额递增"
    )


def test_a_plan_names_each_day_on_which_principal_is_repaid() -> None:
    plan = (
        Planned(date(2026, 6, 21), yuan("0")),
        Planned(date(2026, 7, 1), yuan("5000")),
        Planned(date(2026, 10, 20), yuan("25000")),
    )

    assert planned(plan, ZH) == "2026年7月1日¥5,000.00；2026年10月20日¥25,000.00"
    assert planned(plan, EN) == "1 July 2026 ¥5,000.00; 20 October 2026 ¥25,000.00"
