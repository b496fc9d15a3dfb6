from dataclasses import replace
from datetime import date

import pytest

from sheaf.domain.customer import (
    Business,
    BusinessKind,
    Caution,
    Household,
    MaritalStatus,
    Person,
    cautions,
)
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.identity import Sex
from sheaf.domain.money import Money

TODAY = date(2026, 6, 15)
WANG = Person(
    name="王芳",
    number="130000198503151229",
    phone="13800000012",
    village="上河村",
    marital_status=MaritalStatus.UNMARRIED,
)
SHOP = Business(
    name="清河粮油店",
    number="92130000MA0H2K3L9W",
    phone="0312-8012345",
    village="上河村",
)


def refused(customer) -> tuple[str, str]:
    with pytest.raises(Unusable) as caught:
        customer.checked(TODAY)
    return caught.value.field, caught.value.reason


def warned(customer, *, has_spouse: bool = False) -> tuple[Caution, ...]:
    return cautions(customer.checked(TODAY), TODAY, 18, has_spouse=has_spouse)


def test_an_id_number_fills_birth_date_and_sex() -> None:
    kept = WANG.checked(TODAY)

    assert (kept.born, kept.sex, kept.age(TODAY)) == (date(1985, 3, 15), Sex.FEMALE, 41)


def test_what_the_number_says_goes_before_what_was_typed() -> None:
    wrong = replace(WANG, born=date(1990, 1, 1), sex=Sex.MALE)

    assert wrong.checked(TODAY).born == date(1985, 3, 15)
    assert wrong.checked(TODAY).sex is Sex.FEMALE


def test_full_width_figures_and_gaps_are_understood() -> None:
    typed = replace(WANG, number="１３００００ 19850315 １２２９", phone="138-0000-0012")

    assert typed.checked(TODAY) == WANG.checked(TODAY)


@pytest.mark.parametrize("field", ["name", "number"])
def test_a_person_has_a_name_and_a_number(field) -> None:
    with pytest.raises(Missing) as caught:
        replace(WANG, **{field: "  "}).checked(TODAY)

    assert caught.value.field == field


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"number": "130000198503151211"}, "resident_id", "checksum"),
        ({"name": "王"}, "name", "too_short"),
        ({"name": "王" * 51}, "name", "too_long"),
        ({"name": "王<b>&"}, "name", "punctuation"),
        ({"former_name": "王，芳"}, "name", "punctuation"),
        ({"phone": "138 0013 800"}, "mobile", "not_a_mobile"),
        ({"phone": "0312"}, "landline", "not_a_landline"),
        ({"valid_from": date(2026, 6, 16)}, "valid_from", "in_the_future"),
        (
            {"valid_from": date(2020, 1, 1), "valid_to": date(2020, 1, 1)},
            "valid_to",
            "before_it_begins",
        ),
        ({"years_in_trade": 91}, "years_in_trade", "out_of_range"),
        ({"family_size": 0}, "family_size", "out_of_range"),
        ({"share_capital": Money(-1)}, "share_capital", "negative"),
        ({"village": "村" * 61}, "village", "too_long"),
        ({"note": "长" * 2001}, "note", "too_long"),
    ],
)
def test_what_cannot_stand_names_its_field(changes, field, reason) -> None:
    assert refused(replace(WANG, **changes)) == (field, reason)


def test_a_name_of_forty_characters_stands() -> None:
    name = "阿卜杜热合曼·" * 5 + "买买提依明"

    assert replace(WANG, name=name).checked(TODAY).name == name
    assert len(name) == 40


def test_a_child_may_be_registered_but_it_is_said() -> None:
    child = replace(WANG, number="610000200806160135")

    assert Caution.UNDER_AGE in warned(child)
    assert Caution.UNDER_AGE not in warned(replace(WANG, number="610000200806150113"))


@pytest.mark.parametrize(
    ("valid_to", "caution"),
    [
        (date(2026, 6, 14), Caution.CARD_EXPIRED),
        (date(2026, 6, 15), Caution.CARD_EXPIRES),
        (date(2026, 7, 14), Caution.CARD_EXPIRES),
    ],
)
def test_a_card_that_ends_is_said(valid_to, caution) -> None:
    assert warned(replace(WANG, valid_to=valid_to)) == (caution,)


@pytest.mark.parametrize("valid_to", [None, date(2026, 7, 15)])
def test_a_card_that_holds_says_nothing(valid_to) -> None:
    assert warned(replace(WANG, valid_from=date(2016, 7, 15), valid_to=valid_to)) == ()


@pytest.mark.parametrize("status", MaritalStatus)
def test_whoever_is_married_has_a_spouse(status) -> None:
    person = replace(WANG, marital_status=status)

    assert (Caution.SPOUSE_UNKNOWN in warned(person)) is status.married
    assert Caution.SPOUSE_UNKNOWN not in warned(person, has_spouse=True)
    unexpected = Caution.SPOUSE_UNEXPECTED in warned(person, has_spouse=True)
    assert unexpected is not status.married


def test_whether_somebody_is_married_ought_to_be_said() -> None:
    person = replace(WANG, marital_status=MaritalStatus.UNSAID)

    assert warned(person) == (Caution.MARRIAGE_UNSAID,)
    assert Caution.MARRIAGE_UNSAID not in warned(person, has_spouse=True)


def test_who_cannot_be_reached_is_said() -> None:
    nowhere = replace(WANG, phone="", village="")

    assert warned(nowhere) == (Caution.NO_PHONE, Caution.NO_ADDRESS)


def test_a_business_name_is_kept_as_typed() -> None:
    assert replace(SHOP, name="<b>&").checked(TODAY).name == "<b>&"


def test_a_farm_may_go_without_a_code_but_a_company_may_not() -> None:
    farm = replace(SHOP, number="", business_kind=BusinessKind.FARMER)

    assert farm.checked(TODAY).number == ""
    with pytest.raises(Missing):
        replace(farm, business_kind=BusinessKind.COMPANY).checked(TODAY)


def test_a_farm_that_has_a_code_has_a_right_one() -> None:
    farm = replace(SHOP, number="92130000MA0H2K3L9X", business_kind=BusinessKind.FARMER)

    assert refused(farm) == ("credit_code", "checksum")


def test_a_code_of_another_kind_of_business_is_said() -> None:
    coop = replace(SHOP, business_kind=BusinessKind.FARMER_COOP)

    assert Caution.OTHER_KIND in warned(coop)
    assert Caution.OTHER_KIND not in warned(SHOP)


def test_a_code_whose_inner_check_fails_is_only_said() -> None:
    odd = replace(SHOP, number="91130000MA0TERT00H", business_kind=BusinessKind.COMPANY)

    assert warned(odd) == (Caution.ORGANISATION_CODE,)
    assert warned(SHOP) == ()


def test_a_business_was_not_founded_tomorrow() -> None:
    assert refused(replace(SHOP, born=date(2026, 6, 16))) == ("born", "in_the_future")


def test_a_farm_says_nothing_about_its_code() -> None:
    farm = replace(SHOP, number="", business_kind=BusinessKind.FARMER)

    assert warned(farm) == ()


def test_a_household_goes_by_a_name_and_maybe_a_number() -> None:
    home = Household(name="王家", phone="13800000012", village="上河村")

    assert home.checked(TODAY) == home
    assert replace(home, number=" 0012-3456 ").checked(TODAY).number == "00123456"
    assert refused(replace(home, number="十二")) == ("number", "not_a_register")
    assert warned(home) == ()
