import pytest
from tests.build import yuan

from sheaf.domain.rounded import BY_THE_FEN, Rounded
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Remainder, Rounding, RoundingMode
from sheaf.ui.kit.form import Form
from sheaf.ui.rounding import RoundingFields, rounding_said

TENS = Rounded(Rounding(instalment_multiple=yuan("10")), Remainder.FIRST)
ODD = Rounded(Rounding(RoundingMode.DOWN, yuan("0.05"), yuan("7")), Remainder.RESOLVE)


@pytest.fixture
def fields(qapp, qtbot):
    made, form = RoundingFields(), Form()
    qtbot.addWidget(form)
    form.row(*made.fields)
    form.show()
    yield made
    form.hide()


@pytest.mark.parametrize("told", [BY_THE_FEN, TENS, ODD])
def test_what_a_product_says_is_shown_and_read_back(fields, told) -> None:
    fields.follow(Method)
    fields.put(told)

    assert fields.rounded() == told


def test_what_no_method_has_a_use_for_is_not_asked_nor_read(fields) -> None:
    fields.follow(Method)
    fields.put(TENS)

    fields.follow([Method.BULLET])

    shown = {name for name, field in fields.named.items() if field.isVisible()}
    assert shown == {"round_to", "round_mode"}
    assert fields.rounded() == BY_THE_FEN
    fields.follow([Method.REVOLVING])
    assert not any(field.isVisible() for field in fields.fields)


def test_rounding_is_said_as_far_as_a_method_heeds_it(qapp) -> None:
    assert rounding_said(TENS, Method.EQUAL_INSTALMENTS) == (
        "Rounded: payments to 10.00 yuan, half up; the odd amount in the first instalment"
    )
    assert rounding_said(ODD, Method.BULLET) == (
        "Rounded: amounts to 0.05 yuan, down; the odd amount in the last instalment"
    )
    assert not rounding_said(ODD, Method.REVOLVING)
    assert not rounding_said(BY_THE_FEN, Method.EQUAL_INSTALMENTS)
