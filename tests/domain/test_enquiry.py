"""Who asks must have a name, a telephone, and something to ask for."""

import pytest
from tests.build import yuan

from sheaf.domain.enquiry import Enquiring, tidied
from sheaf.domain.errors import Missing, Refused, Unusable

ASKED = Enquiring("赵小梅", "13800000041", "买饲料", yuan("20000"))


def test_name_and_telephone_are_read_as_in_the_registry() -> None:
    told = tidied(Enquiring("  赵小梅 ", "+86 138 0000 0041", " 买  饲料 "))

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
        tidied(wrong)

    assert (type(no.value), no.value.field) == (refusal, field)
