"""The debit note."""

from __future__ import annotations

import pytest
from tests.printing.counter import a_debit_note, pages, read

from sheaf.printing.debit_note import render, render_at


def test_it_is_a_promise_to_repay_in_five_parts() -> None:
    texts = pages(render(a_debit_note()))

    assert len(texts) == 5
    assert "第五联借款人留存" in texts[4]
    for said in (
        "人民币叁万元整", "借款日贰零贰陆年叁月零壹拾日", "到期日贰零贰陆年玖月零壹拾日",
        "130000198503151229", "共同借款人李国平", "今借到清河信用社上河分社上列款项",
        "保证按借款合同和还款计划按期归还本息",
    ):  # fmt: skip
        assert said in texts[0]


def test_who_borrows_alone_signs_alone() -> None:
    text = read(render(a_debit_note(co_borrowers=())))

    assert "共同借款人—" in text
    assert text.count("共同借款人") == 5


def test_an_offset_changes_where_not_what() -> None:
    straight, moved = render(a_debit_note()), render_at(a_debit_note(), (10, -5))

    assert straight != moved
    assert read(straight) == read(moved)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", "担保方式保证：清河农信保字〔2026〕第00012-1号"),
        ("en", "SecurityGuarantors:清河农信保字〔2026〕第00012-1号"),
    ],
)
def test_it_names_what_secures_it_and_by_which_contract(language, said) -> None:
    assert said in read(render(a_debit_note(language)))


def test_it_says_whose_account_the_money_went_into_and_where() -> None:
    text = read(render(a_debit_note()))

    assert "收款账户王芳，6210-0000-0000-0000-017，清河信用社上河分社" in text


def test_cash_goes_into_no_account() -> None:
    assert "收款账户—" in read(render(a_debit_note(account="", holder="", bank="")))
