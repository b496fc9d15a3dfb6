from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.errors import Unusable
from sheaf.domain.money import FinerThanFen, Money, NotAnAmount
from sheaf.domain.policy import SETTINGS, GraceMode
from sheaf.domain.setting import Kind, OutOfRange

SHARES = [one for one in SETTINGS.values() if one.kind is Kind.SHARE]
COUNTS = [one for one in SETTINGS.values() if one.kind is Kind.COUNT]


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("penalty_uplift", "30%", Decimal("0.3")),
        ("penalty_uplift", "０。４５", Decimal("0.45")),
        ("grace_days", "３", 3),
        ("group_freeze", "否", False),
        ("group_freeze", "TRUE", True),
        ("prepay_min", "¥2,000", Money(200000)),
        ("grace_mode", "START_AFTER_GRACE", GraceMode.START_AFTER_GRACE),
    ],
)
def test_a_value_is_read_as_people_type_it(name, typed, value) -> None:
    assert SETTINGS[name].read(typed) == value


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("penalty_uplift", "half", "not_a_number"),
        ("penalty_uplift", "1e-1", "not_a_number"),
        ("grace_days", "1.5", "not_a_whole_number"),
        ("group_freeze", "perhaps", "not_yes_or_no"),
        ("grace_mode", "never", "not_a_choice"),
    ],
)
def test_what_is_no_value_is_refused(name, typed, reason) -> None:
    with pytest.raises(Unusable) as refused:
        SETTINGS[name].read(typed)

    assert (refused.value.field, refused.value.reason) == (name, reason)


@pytest.mark.parametrize(
    ("typed", "error"), [("much", NotAnAmount), ("1.005", FinerThanFen), ("-1", OutOfRange)]
)
def test_what_is_no_amount_is_refused(typed, error) -> None:
    with pytest.raises(error):
        SETTINGS["prepay_min"].read(typed)


def test_a_value_outside_the_rule_is_refused_with_its_ends() -> None:
    with pytest.raises(OutOfRange) as refused:
        SETTINGS["penalty_uplift"].read("51%")

    facts = (
        refused.value.field,
        refused.value.given,
        refused.value.low,
        refused.value.high,
    )
    assert facts == ("penalty_uplift", "51%", "0.30", "0.50")


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_every_default_and_every_choice_is_read_back_as_written(setting) -> None:
    for value in (setting.default, setting.low, setting.high, *setting.choices):
        if value is not None:
            assert setting.read(setting.write(value)) == value


@given(setting=st.sampled_from(SHARES), data=st.data())
def test_every_share_is_read_back_as_written(setting, data) -> None:
    value = data.draw(st.decimals(setting.low, setting.high, places=6))

    assert setting.read(setting.write(value)) == value


@given(setting=st.sampled_from(COUNTS), number=st.integers(-(10**9), 10**9))
def test_a_count_is_within_its_ends_or_refused(setting, number) -> None:
    if setting.low <= number <= setting.high:
        assert setting.read(str(number)) == number
    else:
        with pytest.raises((OutOfRange, Unusable)):
            setting.read(str(number))
