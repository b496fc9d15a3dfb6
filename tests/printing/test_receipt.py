"""The receipt of a repayment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader
from tests.printing.counter import (
    ACCOUNT,
    OFFICE,
    a_receipt,
    pages,
    read,
    squeezed,
    yuan,
)

from sheaf.domain.ledger import Channel
from sheaf.domain.money import ZERO
from sheaf.domain.paper.shared import Settled
from sheaf.domain.repayment import BY_COMPONENT, PRINCIPAL_FIRST
from sheaf.printing.receipt import render, render_at
from sheaf.services.practice.office import OFFICES

EDGE = 46  # points: what begins at the left edge of a slip


def test_it_says_who_paid_what_and_how_it_was_split() -> None:
    first, second, third = pages(render(a_receipt()))

    for said in (
        "王芳（借款人本人）", "130000********1229", "现金", "人民币陆仟元整", "¥6,000.00",
        "贰零贰陆年柒月零贰拾日", "2026-07-2010:42", "不分期20.00————20.00",
        "第3期2026-06-10—74.712.27151.124,980.955,209.05",
        "合计20.0093.532.70264.885,618.896,000.00", "还款后贷款余额¥14,530.17",
        "其中逾期本金，请尽快归还¥4,380.37", "下期还款2026-08-10（第5期）¥5,132.07",
    ):  # fmt: skip
        assert said in first
    assert "第一联借款人留存" in first
    assert "第二联记账凭证" in second
    assert "第三联贷款档案" in third


def test_it_says_the_same_in_english() -> None:
    text = read(render(a_receipt("en")))

    for said in (
        "Repayment receipt", "王芳 (the borrower)", "RMB Yuan Six Thousand and 00/100 Only",
        "Charges20.00", "No. 3", "Principal still owed¥14,530.17",
        "Next due 2026-08-10 (no. 5)¥5,132.07", "Part 1: borrower",
    ):  # fmt: skip
        assert squeezed(said) in text


def test_it_bears_the_first_line_of_the_letterhead() -> None:
    office = replace(OFFICE, lines=("演练机构，金额均为虚构", "第二行"))

    first, *_ = pages(render(replace(a_receipt(), office=office)))

    assert "演练机构，金额均为虚构" in first
    assert "第二行" not in first


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_of_a_practice_office_nothing_is_written_over_anything(language) -> None:
    own = OFFICES[language]
    office = replace(OFFICE, name=own.name, lines=own.lines)
    found: list[tuple[float, float, float]] = []

    def see(text, ctm, matrix, _font, size) -> None:
        if text.strip():
            found.append((matrix[4] * ctm[0] + ctm[4], matrix[5] * ctm[3] + ctm[5], size))

    drawn = render(replace(a_receipt(language), office=office))
    PdfReader(BytesIO(drawn)).pages[0].extract_text(visitor_text=see)

    rows = sorted((y, size) for x, y, size in found if x < EDGE)
    assert len(rows) >= 10
    assert all(above - y >= size for (y, size), (above, _) in pairwise(rows))


def test_a_line_of_the_letterhead_that_is_too_long_is_left_out() -> None:
    office = replace(OFFICE, lines=("办公时间" * 20,))

    assert "办公时间" not in read(render(replace(a_receipt(), office=office)))


def test_an_identity_number_is_never_whole() -> None:
    assert "130000198503151229" not in read(render(a_receipt()))


def test_somebody_else_may_pay_by_transfer() -> None:
    text = read(render(a_receipt(payer="李国平", channel=Channel.BANK, account=ACCOUNT)))

    assert "李国平（代借款人王芳）" in text
    assert "转账6210-0000-0000-0000-017" in text


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (
            a_receipt().order,
            "先抵费用，再按期抵，先到期的先抵；同一期内依次为罚息、复利、利息、本金",
        ),
        (BY_COMPONENT, "依次为费用、罚息、复利、利息、本金；同一项内先到期的先抵"),
        (PRINCIPAL_FIRST, "依次为本金、利息、罚息、复利、费用；同一项内先到期的先抵"),
    ],
)
def test_it_names_the_order_used(order, said) -> None:
    assert said in read(render(a_receipt(order=order)))


def test_the_last_repayment_says_that_nothing_is_owed() -> None:
    facts = a_receipt(balance=ZERO, overdue=ZERO, next_due=None)

    assert "还款后贷款余额¥0.00本笔借款本息已全部还清" in read(render(facts))


def test_what_was_not_allocated_is_shown_as_kept() -> None:
    facts = a_receipt(amount=yuan("6100"), unallocated=yuan("100"))

    text = read(render(facts))

    assert "暂收款—————100.00" in text
    assert "，已存¥100.00" in text
    assert "人民币陆仟壹佰元整" in text


@pytest.mark.parametrize("count", [5, 6, 12, 40, 360])
def test_many_instalments_run_on_to_further_pages(count) -> None:
    many = tuple(
        Settled(k, date(2026, 1 + k % 12, 10), interest=yuan("1"), principal=yuan("10"))
        for k in range(1, count + 1)
    )

    texts = pages(render(a_receipt(settled=many)))

    part = texts[: len(texts) // 3]
    assert all(
        sum(f"第{k}期2026" in text for text in part) == 1 for k in range(1, count + 1)
    )
    assert [("（接下页）" in text) for text in part] == [True] * (len(part) - 1) + [False]
    assert "付款人签名" in part[-1]
    assert all("付款人签名" not in text for text in part[:-1])


def test_the_number_of_preprinted_paper_stands_beside_its_own() -> None:
    assert "纸号00012345" in read(render(a_receipt(paper_number="00012345")))


def test_an_offset_changes_where_not_what() -> None:
    straight, moved = render(a_receipt()), render_at(a_receipt(), (10, -5))

    assert straight != moved
    assert read(straight) == read(moved)


@pytest.mark.parametrize(
    ("way", "said"), [(Channel.CASH, "（收讫章）"), (Channel.BANK, "（转讫章）")]
)
def test_cash_and_transfer_are_stamped_differently(way, said) -> None:
    assert said in read(render(a_receipt(channel=way)))


def test_what_was_repaid_before_its_day_is_no_instalment() -> None:
    early = Settled(-1, date(2026, 6, 22), interest=yuan("45.50"), principal=yuan("15000"))

    assert "提前还款2026-06-22" in read(render(a_receipt(settled=(early,))))


def test_an_amount_in_english_words_leaves_no_word_alone() -> None:
    facts = a_receipt("en", amount=yuan("20368.77"))

    [page, *_rest] = PdfReader(BytesIO(render(facts))).pages

    rows = page.extract_text().splitlines()
    assert not [row for row in rows if row.strip() == "Only"]


def test_late_interest_is_called_so() -> None:
    text = read(render(a_receipt("en")))

    assert "Penalty" not in text
    assert squeezed("in the order late interest, compound interest") in text
