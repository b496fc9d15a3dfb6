"""The schedule on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.printing.counter import CONTRACT, LENT, LINES, a_schedule, pages, read, yuan

from sheaf.domain.paper.schedule import Since
from sheaf.domain.pricing import Pricing
from sheaf.domain.schedule import Instalment
from sheaf.printing.schedule import render


def test_it_has_every_instalment_and_the_sums() -> None:
    (text,) = pages(render(a_schedule()))

    assert "12026-04-103130,000.004,907.07225.005,132.0725,092.93" in text
    assert "合计18430,000.00792.4030,792.40" in text
    assert "人民币叁万零柒佰玖拾贰元肆角整" in text
    assert "借款人王芳，借款金额¥30,000.00" in text


def test_a_trial_says_that_it_binds_nobody() -> None:
    text = read(render(a_schedule(number="", borrower="", account=None)))

    assert "本表为试算" in text
    assert "编号" not in text
    assert "借款人" not in text


def test_the_head_repeats_on_each_page() -> None:
    lines = tuple(replace(LINES[0], number=k) for k in range(1, 121))

    texts = pages(render(a_schedule(lines=lines)))

    assert len(texts) > 3
    assert all("期次应还日天数期初本金应还本金应还利息应还合计期末本金" in t for t in texts)
    assert "合计" in texts[-1]


def test_large_amounts_stay_in_their_columns() -> None:
    most = yuan("98765432.10")
    line = Instalment(1, date(2026, 4, 10), 31, most, most, yuan("740740.74"))

    text = read(render(a_schedule(lent=replace(LENT, amount=most), lines=(line,))))

    assert "98,765,432.1098,765,432.10740,740.7499,506,172.840.00" in text


def test_it_names_its_contract_and_both_sides_sign_it() -> None:
    [page] = pages(
        render(a_schedule(number="清河农信划字〔2026〕第00012号", contract=CONTRACT))
    )

    assert f"借款人王芳，合同编号{CONTRACT}" in page
    assert f"合同{CONTRACT}" in page
    assert "清河信用社上河分社（盖章）" in page
    assert "借款人（签名并按指印）王芳" in page


def test_it_says_whose_account_it_is_repaid_from_else_the_counter() -> None:
    facts = a_schedule()

    assert "还款账户：王芳，6210-0000-0000-0000-017，上河分社。" in read(render(facts))
    assert "还款账户：无，到柜台交付。" in read(render(a_schedule(account=None)))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh_CN", "利率依据2026-12-21公布的1年期贷款市场报价利率（LPR）3.00%加590个基点"),
        ("en", "LPR) of 3.00% published on 2026-12-21, plus 590 basis points"),
    ],
)
def test_a_rate_set_anew_says_which_prime_rate_it_follows(language, told) -> None:
    made = Pricing(
        date(2026, 12, 21), Decimal("3.00"), over_five_years=False, basis_points=590
    )
    since = Since(date(2027, 1, 1), "repricing", "L2027-00001", "第00012号", made)

    text = read(render(a_schedule(since=since, language=language)))

    assert told.replace(" ", "") in text.replace(" ", "").replace("\n", "")
