"""The cash book of a day."""

from __future__ import annotations

from datetime import datetime

from tests.printing.counter import a_cash_book, a_till, pages, read, yuan

from sheaf.domain.money import ZERO
from sheaf.domain.paper.cash_book import CashKind, CashLine
from sheaf.printing.cash_book import render


def test_it_balances_opening_in_out_closing_and_counted() -> None:
    text = read(render(a_cash_book()))

    for said in (
        "期初现金¥50,000.00应存现金¥31,132.07", "收入现金¥11,132.07实点现金¥29,132.00",
        "付出现金¥30,000.00长短款短款¥2,000.07", "09:05R2026-00317收回贷款王芳6,000.00—",
        "合计3笔11,132.0730,000.00", "合计1笔2,000.00—", "¥100.0029129,100.00",
        "差额说明：两千元待查", "2026年7月20日2026-07-2017:30由赵建国结账",
    ):  # fmt: skip
        assert said in text


def test_several_tellers_are_summed_and_each_has_a_page() -> None:
    texts = pages(render(a_cash_book()))

    sums = "合计100,000.0011,132.0730,000.0081,132.0779,132.00-2,000.07"
    assert sums in texts[0]
    assert texts[-1].startswith("经手人孙梅")
    assert "账款相符" in texts[-1]
    assert "无" in texts[-1]


def test_one_teller_needs_no_sums() -> None:
    (text,) = pages(render(a_cash_book(tills=(a_till(pieces=(), explanation=""),))))

    assert "应存实点长短款" not in text


def test_a_day_not_closed_says_so_and_leaves_the_count_open() -> None:
    tills = (a_till(counted=None, pieces=(), explanation=""),)

    text = read(render(a_cash_book(tills=tills * 2, closed=None, closed_by="")))

    assert "尚未结账" in text
    assert "实点现金—" in text
    assert "31,132.07——" in text
    assert "复核（主管）" in text


def test_more_than_must_be_is_called_over() -> None:
    tills = (a_till(counted=yuan("31132.08")),)

    assert "长款¥0.01" in read(render(a_cash_book(tills=tills)))


def test_a_long_day_runs_over_pages_with_its_head() -> None:
    at = datetime(2026, 7, 20, 9, 5)
    lines = tuple(
        CashLine(at, f"R2026-{k:05}", CashKind.REPAYMENT, "王芳", yuan("1"), ZERO)
        for k in range(100)
    )

    texts = pages(render(a_cash_book(tills=(a_till(lines=lines),))))

    listed = [text for text in texts if "收回贷款" in text]
    assert len(listed) > 3
    assert all("时间凭证号事由户名收入付出" in text for text in listed)


def test_cash_of_our_own_stands_once_and_says_which_way_it_went() -> None:
    at = datetime(2026, 7, 20, 9, 0)
    fetched = [
        CashLine(at, "T2026-00001", CashKind.DELIVERY, "", into=yuan("80000")),
        CashLine(
            at, "T2026-00001", CashKind.DELIVERY, "", out_of=yuan("80000"), cash=False
        ),
        CashLine(at, "T2026-00002", CashKind.DELIVERY, "", out_of=yuan("100")),
    ]

    text = read(render(a_cash_book(tills=(a_till(lines=tuple(fetched)),))))

    assert text.count("T2026-00001") == 1
    assert "T2026-00001领现" in text
    assert "T2026-00002缴现" in text
