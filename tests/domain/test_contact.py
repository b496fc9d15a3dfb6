import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.contact import (
    account,
    bank_card,
    business_name,
    landline,
    mobile,
    passbook,
    person_name,
    phone,
    place,
)
from sheaf.domain.errors import Unusable

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "id_numbers.json").read_text("utf-8")
)
PHONES, CARDS = VECTORS["phones"], VECTORS["bank_cards"]
VALID_CARDS = [case["card"] for case in CARDS["valid"]]


def reason(read, text: str) -> str:
    with pytest.raises(Unusable) as refused:
        read(text)
    assert refused.value.given == text
    return refused.value.reason


@pytest.mark.parametrize("number", PHONES["valid"])
def test_mobile_numbers_are_accepted(number) -> None:
    assert mobile(number) == phone(number) == number


@pytest.mark.parametrize(("typed", "number"), PHONES["normalise"])
def test_mobile_numbers_lose_spaces_dashes_and_the_country(typed, number) -> None:
    assert mobile(typed) == number


@pytest.mark.parametrize(("number", "why"), PHONES["invalid"])
def test_other_numbers_are_no_mobiles(number, why) -> None:
    assert reason(mobile, number) == "not_a_mobile"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0312-8012345", "0312-8012345"),
        ("03128012345", "0312-8012345"),
        ("(010) 6554 3210", "010-65543210"),
        ("０２１６５５４３２１０", "021-65543210"),
        ("0755-83012345", "0755-83012345"),
        ("0311234567", "031-1234567"),
    ],
)
def test_landlines_are_written_with_their_area(typed, number) -> None:
    assert landline(typed) == phone(typed) == number


@pytest.mark.parametrize(
    "typed", ["", "8012345", "0312-80", "0312-801234567", "0312-801234a"]
)
def test_other_numbers_are_no_landlines(typed) -> None:
    assert reason(landline, typed) == "not_a_landline"


@pytest.mark.parametrize("card", VALID_CARDS)
def test_bank_cards_are_accepted_with_spaces(card) -> None:
    assert bank_card(" ".join(card[at : at + 4] for at in range(0, len(card), 4))) == card


@pytest.mark.parametrize("case", CARDS["invalid"], ids=lambda case: case["card"])
def test_other_numbers_are_no_bank_cards(case) -> None:
    assert reason(bank_card, case["card"]) == case["error"].lower()


@given(card=st.sampled_from(VALID_CARDS), data=st.data())
def test_any_single_wrong_digit_of_a_card_is_caught(card, data) -> None:
    at = data.draw(st.integers(0, len(card) - 1))
    digit = data.draw(st.sampled_from([one for one in "0123456789" if one != card[at]]))

    assert reason(bank_card, card[:at] + digit + card[at + 1 :]) == "luhn"


def test_an_account_that_money_goes_to_has_figures_alone() -> None:
    assert account("6210 0000 0000 0000 017") == "6210000000000000017"
    assert reason(account, "not one") == "not_an_account"
    assert reason(account, "12345") == "not_an_account"


def test_a_passbook_has_digits_and_no_check() -> None:
    assert passbook("12 3456-789") == "123456789"
    assert reason(passbook, "12345") == "not_a_passbook"
    assert reason(passbook, "12345A") == "not_a_passbook"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (" 王芳 ", "王芳"),
        ("阿依古丽•买买提", "阿依古丽·买买提"),
        ("阿依古丽・买买提", "阿依古丽·买买提"),
        ("JOHN  SMITH", "JOHN SMITH"),
        ("刘〇", "刘〇"),
        ("\U00030000\U000323af", "\U00030000\U000323af"),  # newer than Python
        ("王\ue863", "王\ue863"),  # the private use of older systems
        ("王" * 40, "王" * 40),
        ("王" * 50, "王" * 50),
    ],
)
def test_names_are_taken_as_typed(typed, name) -> None:
    assert person_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "too_short"),
        ("王", "too_short"),
        ("王" * 51, "too_long"),
        ("王,芳", "punctuation"),
        ("王芳1", "punctuation"),
        ("<b>&", "punctuation"),
        ("·王芳", "punctuation"),
        ("王··芳", "punctuation"),
        ("王\u200b芳", "punctuation"),
    ],
)
def test_what_is_no_name_is_refused(typed, why) -> None:
    assert reason(person_name, typed) == why


@pytest.mark.parametrize(
    "name",
    ["<b>&", "清河县“春风”农资店（个体工商户）", "A&B Trading Co., Ltd.", "王" * 100],
)
def test_businesses_may_have_any_printable_name(name) -> None:
    assert business_name(f" {name} ") == name


@pytest.mark.parametrize(
    ("typed", "why"),
    [("店", "too_short"), ("店" * 101, "too_long"), ("春\x00风", "unprintable")],
)
def test_what_is_no_business_name_is_refused(typed, why) -> None:
    assert reason(business_name, typed) == why


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        (("", "柳村", "2组15号"), "柳村2组15号"),
        (("清河县", "柳村", ""), "清河县柳村"),
        (("", "Liucun", "2 group 15"), "Liucun 2 group 15"),
        (("Qinghe", "", "door 15"), "Qinghe door 15"),
        (("", "", ""), ""),
    ],
)
def test_latin_parts_of_an_address_stand_apart_and_chinese_ones_run_on(
    parts, written
) -> None:
    assert place(*parts) == written
