from decimal import Decimal

import pytest

from sheaf.domain.calendar import HolidayRule
from sheaf.domain.money import Money
from sheaf.domain.policy import SETTINGS, Policy
from sheaf.domain.setting import Kind, OutOfRange
from sheaf.ui.office import setting_words
from sheaf.ui.office.setting_words import edit_of, said, typed


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("grace_days", 1, "1 day"),
        ("grace_days", 3, "3 days"),
        ("cure_months", 6, "6 months"),
        ("guarantee_period_years", 3, "3 years"),
        ("age_min", 18, "18 years old"),
        ("group_min", 5, "5"),
        ("penalty_uplift", Decimal("0.50"), "50 %"),
        ("misuse_uplift", Decimal(1), "100 %"),
        ("tol", Decimal("0.075"), "7.5 %"),
        ("prepay_min", Money(100000), "1,000.00 yuan"),
        ("group_freeze", True, "yes"),
        ("compound_on_penalty", False, "no"),
        ("holiday_rule", HolidayRule.NONE, "not moved"),
    ],
)
def test_a_value_is_said_as_one_reads_it(qapp, name, value, words) -> None:
    assert said(name, value) == words


@pytest.mark.parametrize("name", SETTINGS)
def test_what_stands_in_the_field_is_the_value_itself(qapp, name) -> None:
    setting, value = SETTINGS[name], getattr(Policy(), name)
    edit = edit_of(setting, value)

    assert setting.read(typed(setting, edit.value())) == value
    assert said(name, value)


@pytest.mark.parametrize("text", ["30", "30%", "30 %", "３０％", "30.0"])
def test_a_share_is_typed_in_per_cent(qapp, text) -> None:
    setting = SETTINGS["penalty_uplift"]

    assert setting.read(typed(setting, text)) == Decimal("0.30")


def test_ends_are_said_as_they_are_typed(qapp) -> None:
    setting = SETTINGS["penalty_uplift"]
    no = setting_words.in_the_fields_words(setting, OutOfRange("x", "60", "0.30", "0.50"))

    assert (no.field, no.low, no.high) == ("value", "30 %", "50 %")
    assert setting_words.bounds_said(setting) == "From 30 % to 50 %"


def test_only_figures_have_ends(qapp) -> None:
    told = [one for one in SETTINGS.values() if setting_words.bounds_said(one)]

    assert {one.kind for one in told} == {Kind.COUNT, Kind.SHARE}
