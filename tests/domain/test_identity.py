import json
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.errors import Unusable
from sheaf.domain.identity import (
    ALPHABET,
    CreditCode,
    ResidentId,
    Sex,
    card_years,
    credit_code,
    is_credit_code,
    normal_resident_id,
    resident_id,
    standing,
)

HERE = Path(__file__).parents[1] / "vectors"
NUMBERS = json.loads((HERE / "id_numbers.json").read_text("utf-8"))
CODES = json.loads((HERE / "uscc.json").read_text("utf-8"))
TODAY = date.fromisoformat(NUMBERS["as_of"])
GOOD = [case["normalised"] for case in NUMBERS["valid"]]


@pytest.mark.parametrize("case", NUMBERS["valid"], ids=lambda case: case["id"])
def test_a_valid_number_tells_birth_sex_and_age(case) -> None:
    found = resident_id(case["id"], TODAY)

    assert found == ResidentId(
        case["normalised"], date.fromisoformat(case["birth"]), Sex(case["sex"])
    )
    assert found.region == case["region"]
    assert found.age(TODAY) == case["age"]


@pytest.mark.parametrize("case", NUMBERS["invalid"], ids=lambda case: case["id"] or "none")
def test_an_invalid_number_is_refused_for_its_first_fault(case) -> None:
    with pytest.raises(Unusable) as refused:
        resident_id(case["id"], TODAY)

    assert refused.value.reason == case["error"].lower()
    assert (refused.value.field, refused.value.given) == ("resident_id", case["id"])


@pytest.mark.parametrize(
    "typed",
    [
        " 130000198503151210 ",
        "130000 19850315 1210",
        "130000-19850315-1210",
        "１３００００１９８５０３１５１２１０",
    ],
)
def test_a_number_is_understood_as_people_type_it(typed) -> None:
    assert resident_id(typed, TODAY).number == "130000198503151210"


@pytest.mark.parametrize("typed", ["1300008503151２X", "٣" * 18, "13000085031512²"])
def test_signs_that_only_look_like_digits_are_none(typed) -> None:
    with pytest.raises(Unusable):
        resident_id(typed, date(1984, 1, 1))


def test_an_old_number_with_a_letter_is_too_short() -> None:
    assert normal_resident_id("13000085031512x") == "13000085031512X"


@given(
    number=st.sampled_from(GOOD), at=st.integers(0, 16), digit=st.sampled_from("0123456789")
)
def test_any_single_wrong_digit_is_caught(number, at, digit) -> None:
    wrong = number[:at] + digit + number[at + 1 :]

    if wrong != number:
        with pytest.raises(Unusable):
            resident_id(wrong, TODAY)


@given(number=st.sampled_from(GOOD), at=st.integers(0, 16))
def test_two_neighbours_exchanged_are_caught(number, at) -> None:
    wrong = number[:at] + number[at + 1] + number[at] + number[at + 2 :]

    if wrong != number:
        with pytest.raises(Unusable):
            resident_id(wrong, TODAY)


@given(
    body=st.from_regex(
        "(13|44|91)0000(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9])[0-9]{3}",
        fullmatch=True,
    )
)
def test_the_check_agrees_with_the_recursion_of_iso_7064(body) -> None:
    rest = 0
    for figure in body:
        rest = (rest + int(figure)) * 2 % 11
    check = "0123456789X"[(1 - rest) % 11]

    assert resident_id(body + check, date(2100, 1, 1)).number == body + check


@given(text=st.text())
def test_any_text_is_a_number_or_refused(text) -> None:
    with suppress(Unusable):
        assert len(resident_id(text, TODAY).number) == 18


@pytest.mark.parametrize("case", NUMBERS["age_rules"], ids=lambda case: case["birth"])
def test_a_borrower_is_neither_a_minor_nor_too_old_at_maturity(case) -> None:
    born, today, maturity = (
        date.fromisoformat(case[key]) for key in ("birth", "apply", "maturity")
    )

    for limit in (65, 60):
        found = standing(born, today, maturity, (18, limit))
        assert found.value == case[f"result_limit_{limit}"]


def test_a_card_holds_longer_the_older_its_holder() -> None:
    ages = [15, 16, 25, 26, 45, 46]

    assert [card_years(age) for age in ages] == [5, 10, 10, 20, 20, None]


@pytest.mark.parametrize("case", CODES["valid"], ids=lambda case: case["code"])
def test_a_valid_credit_code_tells_where_and_what(case) -> None:
    found = credit_code(case["code"].lower())

    assert found == CreditCode(case["code"])
    assert found.organisation_fits
    assert found.region == case["code"][2:8]
    assert found.organisation
    assert is_credit_code(case["code"])


@pytest.mark.parametrize("case", CODES["invalid"], ids=lambda case: case["code"])
def test_an_invalid_credit_code_is_refused(case) -> None:
    with pytest.raises(Unusable) as refused:
        credit_code(case["code"])

    assert refused.value.reason == case["error"].lower()
    assert is_credit_code(case["code"])


@given(
    code=st.sampled_from([case["code"] for case in CODES["valid"]]),
    at=st.integers(0, 17),
    sign=st.sampled_from(ALPHABET),
)
def test_any_single_wrong_sign_of_a_credit_code_is_caught(code, at, sign) -> None:
    wrong = code[:at] + sign + code[at + 1 :]

    if wrong != code:
        with pytest.raises(Unusable):
            credit_code(wrong)


def test_a_code_of_a_kind_the_trade_never_meets_is_just_a_code() -> None:
    body = "G1130000MA0TERT16"
    [code] = [body + sign for sign in ALPHABET if valid(body + sign)]

    assert credit_code(code).organisation == ""


def test_an_organisation_code_with_a_wrong_check_is_only_told() -> None:
    body = "91130000MA0TERT17"
    [code] = [body + sign for sign in ALPHABET if valid(body + sign)]

    assert not credit_code(code).organisation_fits


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        ("", False),
        ("130000198503151211", False),
        ("13000019901301121X", False),
        ("X30000198503151210", False),
        ("1300001985031512A1", False),
        ("93", True),
        ("N", True),
        ("13000019A503151210", True),
        ("13000019850315121W", True),
        ("511300005000000141", True),
        ("511300005000000142", False),
    ],
)
def test_a_number_that_is_no_resident_id_may_have_been_meant_as_a_code(
    number, meant
) -> None:
    assert is_credit_code(number) is meant


def valid(code: str) -> bool:
    try:
        return credit_code(code).code == code
    except Unusable:
        return False
