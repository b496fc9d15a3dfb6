import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.errors import Unusable
from sheaf.domain.money import Money
from sheaf.domain.spelling import in_capitals, read_capitals
from sheaf.domain.words import LIMIT, capitals, spellings

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "capital_numerals.json").read_text("utf-8")
)
ALLOWED = [
    (text, pair["amount"])
    for pair in VECTORS["pairs"]
    for text in (pair["text"], pair["full"], *pair["also_valid"])
]
REASONS = {
    "拾元整": "ten_without_one",
    "壹百元整": "not_capitals",
    "二十元整": "not_capitals",
    "壹佰元": "not_closed",
    "伍分整": "closed_after_fen",
    "壹佰零零伍元整": "doubled_zero",
    "壹拾元伍分": "zero_missing",
    "壹万伍佰元整": "zero_missing",
}


def reason(text: str) -> str:
    with pytest.raises(Unusable) as refused:
        read_capitals(text)
    assert (refused.value.field, refused.value.given) == ("capitals", text)
    return refused.value.reason


@pytest.mark.parametrize(("text", "amount"), ALLOWED)
def test_every_allowed_spelling_is_accepted(text, amount) -> None:
    assert read_capitals(text) == Money.parse(amount)


def test_an_amount_in_capitals_is_told_from_one_in_figures() -> None:
    assert in_capitals("人民币壹万元整")
    assert not any(in_capitals(text) for text in ("12元5", "１２", "一百", "零", ""))


@pytest.mark.parametrize("wrong", VECTORS["invalid"], ids=lambda wrong: wrong["text"])
def test_each_wrong_form_is_refused_with_its_own_reason(wrong) -> None:
    assert reason(wrong["text"]) == REASONS[wrong["text"]]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "unreadable"),
        ("元整", "zero_missing"),
        ("壹", "unreadable"),
        ("伍佰叁仟元整", "unreadable"),
        ("壹万万元整", "unreadable"),
        ("负零元整", "unreadable"),
        ("亿亿元整", "unreadable"),
        ("壹亿" * 400 + "元整", "unreadable"),
        ("玖仟亿亿元整", "unreadable"),
        ("壹拾万拾元整", "ten_without_one"),
        ("人民币 壹佰元整", "gap"),
        ("壹仟零贰佰元整", "zero_out_of_place"),
        ("壹佰贰拾叁元零肆角整", "zero_out_of_place"),
        ("壹亿柒仟元整", "zero_missing"),
    ],
)
def test_what_is_no_amount_is_refused(text, why) -> None:
    assert reason(text) == why


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("人民幣壹萬貳仟叁佰圓正", "12300"),
        ("壹佰圆整", "100"),
        (" 陸億元整 ", "600000000"),
        ("负壹仟贰佰伍拾元整", "-1250"),
    ],
)
def test_older_forms_are_accepted_from_others(text, amount) -> None:
    assert read_capitals(text) == Money.parse(amount)


@given(fen=st.integers(1 - LIMIT, LIMIT - 1))
def test_what_is_written_is_read(fen) -> None:
    assert read_capitals(capitals(Money(fen))) == Money(fen)


@given(fen=st.integers(0, 10**12), data=st.data())
def test_a_sign_left_out_never_reads_as_the_same_amount(fen, data) -> None:
    text = capitals(Money(fen))
    at = data.draw(st.integers(0, len(text) - 1))
    shorter = text[:at] + text[at + 1 :]

    if shorter not in spellings(Money(fen)):
        try:
            assert read_capitals(shorter) != Money(fen)
        except Unusable:
            return


@given(text=st.text("零壹贰玖拾佰仟万亿元角分整负", max_size=20))
def test_any_text_is_read_or_refused(text) -> None:
    try:
        amount = read_capitals(text)
    except Unusable:
        return
    assert text in spellings(amount)
