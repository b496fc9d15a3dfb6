"""Who asks must have a name, a telephone, and something to ask for."""

from datetime import date

import pytest
from tests.build import yuan

from sheaf.domain.enquiry import Enquiring, Known, known_by, tidied
from sheaf.domain.errors import Missing, Refused, Unusable

TODAY = date(2026, 3, 10)
CARD, OTHER = "130000198504120029", "130000198209160044"
ASKED = Enquiring("赵小梅", "13800000041", "买饲料", yuan("20000"))


def test_name_and_telephone_are_read_as_in_the_registry() -> None:
    told = tidied(Enquiring("  赵小梅 ", "+86 138 0000 0041", " 买  饲料 "), TODAY)

    assert (told.name, told.phone, told.purpose) == ("赵小梅", "13800000041", "买 饲料")
    assert told.amount is None


@pytest.mark.parametrize(
    ("wrong", "refusal", "field"),
    [
        (Enquiring("", "13800000041", "x"), Missing, "name"),
        (Enquiring("赵小梅", "", "x"), Missing, "phone"),
        (Enquiring("赵小梅", "12", "x"), Unusable, "mobile"),
        (Enquiring("赵小梅", "13800000041", " "), Missing, "purpose"),
        (Enquiring("赵小梅", "13800000041", "x", yuan("0")), Unusable, "amount"),
    ],
)
def test_what_nobody_could_be_called_by_is_refused(wrong, refusal, field) -> None:
    with pytest.raises(Refused) as no:
        tidied(wrong, TODAY)

    assert (type(no.value), no.value.field) == (refusal, field)


def test_two_numbers_decide_and_without_both_name_and_telephone_do() -> None:
    assert known_by(CARD, CARD) is Known.NUMBER
    assert known_by(CARD, OTHER) is Known.OTHER_NUMBER
    assert known_by("", OTHER) is Known.NAME_AND_PHONE
    assert known_by(CARD, None) is Known.NAME_AND_PHONE


def test_a_number_is_kept_the_one_way_the_registry_writes_it() -> None:
    told = Enquiring("赵小梅", "13800000041", "x", None, "1300001985 0412 0029")

    assert tidied(told, TODAY).number == CARD
