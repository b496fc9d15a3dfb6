from dataclasses import replace
from datetime import date

import pytest
from tests.build import NINE, yuan
from tests.printing.counter import OFFICE, read, squeezed

from sheaf.domain.agreement import Agreement, Particulars
from sheaf.domain.paper.reckoning import Reckoning
from sheaf.domain.paper.shared import lent_on
from sheaf.domain.schedule import Method, draw_up
from sheaf.domain.schedule.switches import Planned
from sheaf.printing.reckoning import render

DAY = date(2026, 3, 10)


def facts(language="zh_CN", method=Method.EQUAL_INSTALMENTS, months=6, **told) -> Reckoning:
    agreed = Agreement(yuan("30000"), NINE, method, months, particulars=Particulars(**told))
    terms = agreed.terms(DAY)
    lines = draw_up(terms)
    return Reckoning(language, OFFICE, lent_on(terms, len(lines), lines[-1].due_on), terms)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh_CN", ("还款计划计算说明", "整期计息", "末期还清余额", "四舍五入")),
        ("en", ("How the schedule came about", "a whole period", "repays what is left")),
    ],
)
def test_every_figure_is_the_sum_that_made_it(language, words) -> None:
    text = read(render(facts(language)))

    assert all(squeezed(word) in text for word in words)
    assert squeezed("25,092.93 × 9% × 1/12 = 188.196975 → 188.20") in text
    assert squeezed("5,132.07 − 188.20 = 4,943.87") in text


@pytest.mark.parametrize(
    ("language", "to", "said"),
    [
        ("zh_CN", 11, "应还日 2026-05-10，遇节假日顺延至2026-05-11"),
        ("zh_CN", 8, "应还日 2026-05-10，遇节假日提前至2026-05-08"),
        ("en", 11, "Due 2026-05-10, moved on to 2026-05-11 for a weekend or holiday"),
        ("en", 8, "Due 2026-05-10, moved back to 2026-05-08 for a weekend or holiday"),
    ],
)
def test_a_due_date_that_left_a_holiday_says_so_in_its_line(language, to, said) -> None:
    days = [line.due_on for line in draw_up(facts().terms)]
    days[1] = date(2026, 5, to)

    text = read(render(replace(facts(language), to_pay_on=tuple(days))))

    assert text.count(squeezed(said)) == 1
    assert squeezed("05-10，遇") not in read(render(facts(language)))


@pytest.mark.parametrize(
    ("method", "told", "said"),
    [
        (Method.EQUAL_INSTALMENTS, {"grace": 2}, "宽限期内不还本金"),
        (Method.INTEREST_ONLY, {}, "到期还本"),
        (Method.CUSTOM, {"plan": (Planned(date(2026, 9, 1), yuan("30000")),)}, "按约定"),
    ],
)
def test_principal_that_follows_no_sum_says_why(method, told, said) -> None:
    assert said in read(render(facts(method=method, **told)))


def test_a_long_schedule_keeps_each_instalment_on_one_page_and_names_a_loan() -> None:
    long = replace(facts(months=120), number="第00012号", borrower="王芳")

    text = read(render(long))

    assert "王芳" in text
    assert text.count("计息期间") > 5
    assert render(long) == render(long)
