import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.money import Money
from sheaf.domain.words import (
    LIMIT,
    BeyondWords,
    capital_date,
    capitals,
    english,
    spellings,
)

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "capital_numerals.json").read_text("utf-8")
)
PAIRS = VECTORS["pairs"] + VECTORS["negative"]
DIGITS = "零壹贰叁肆伍陆柒捌玖"
SCALE = {"拾": 10, "佰": 100, "仟": 1000}


def read_independently(text: str) -> int:
    """Read capitals sign by sign with two running sums, as no code of ours does."""
    sign, text = (-1, text[1:]) if text.startswith("负") else (1, text)
    done = section = digit = fen = 0
    for letter in text:
        if letter in DIGITS:
            digit = DIGITS.index(letter)
        elif letter in SCALE:
            section, digit = section + digit * SCALE[letter], 0
        elif letter == "万":
            done, section, digit = done + (section + digit) * 10**4, 0, 0
        elif letter == "亿":
            done, section, digit = (done + section + digit) * 10**8, 0, 0
        elif letter == "元":
            fen, digit = (done + section + digit) * 100, 0
        elif letter in "角分":
            fen, digit = fen + digit * (10 if letter == "角" else 1), 0
    return sign * fen


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["amount"])
def test_amounts_are_written_as_the_bank_rule_has_them(pair) -> None:
    assert capitals(Money.parse(pair["amount"])) == pair["text"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["amount"])
def test_the_spellings_are_the_canonical_one_and_those_also_valid(pair) -> None:
    allowed = spellings(Money.parse(pair["amount"]))

    assert allowed == {pair["text"], *pair.get("also_valid", [])}


@pytest.mark.parametrize("pair", VECTORS["dates"], ids=lambda pair: pair["date"])
def test_dates_are_written_as_vouchers_have_them(pair) -> None:
    assert capital_date(date.fromisoformat(pair["date"])) == pair["text"]


@given(fen=st.integers(1 - LIMIT, LIMIT - 1) | st.integers(-(10**8), 10**8))
def test_every_amount_reads_back_as_itself(fen) -> None:
    assert read_independently(capitals(Money(fen))) == fen


@given(fen=st.integers(0, LIMIT - 1))
def test_no_spelling_has_two_zeros_together_or_ends_in_one(fen) -> None:
    for text in spellings(Money(fen)):
        assert "零零" not in text
        assert not text.endswith("零")
        assert read_independently(text) == fen


@given(day=st.dates())
def test_every_day_has_capitals_of_its_own(day) -> None:
    text = capital_date(day)

    assert text[:4] == "".join(DIGITS[int(figure)] for figure in f"{day.year:04}")
    assert all(sign in DIGITS + "拾年月日" for sign in text)
    assert capital_date(date(day.year, 1, 1)) == text or "零壹月零壹日" not in text


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("10250.30", "RMB Yuan Ten Thousand Two Hundred Fifty and 30/100 Only"),
        ("0.00", "RMB Yuan Zero and 00/100 Only"),
        ("0.05", "RMB Yuan Zero and 05/100 Only"),
        ("21.00", "RMB Yuan Twenty-One and 00/100 Only"),
        ("30.01", "RMB Yuan Thirty and 01/100 Only"),
        ("115.50", "RMB Yuan One Hundred Fifteen and 50/100 Only"),
        ("-1250.00", "RMB Yuan Minus One Thousand Two Hundred Fifty and 00/100 Only"),
        ("1000007.00", "RMB Yuan One Million Seven and 00/100 Only"),
        ("2000000000000.00", "RMB Yuan Two Trillion and 00/100 Only"),
    ],
)
def test_amounts_are_written_in_english_as_on_a_cheque(amount, words) -> None:
    assert english(Money.parse(amount)) == words


@pytest.mark.parametrize("write", [capitals, english])
@pytest.mark.parametrize("fen", [LIMIT, -LIMIT])
def test_an_amount_beyond_all_words_is_refused(write, fen) -> None:
    with pytest.raises(BeyondWords) as refused:
        write(Money(fen))

    assert refused.value.amount == Money(fen)


@given(fen=st.integers(1 - LIMIT, LIMIT - 1))
def test_the_largest_amounts_have_english_words_too(fen) -> None:
    assert english(Money(fen)).endswith(f"and {abs(fen) % 100:02}/100 Only")
