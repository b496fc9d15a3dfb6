import inspect
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from sheaf import cli
from sheaf.cli import sentences
from sheaf.cli.sentences import REASONS, RULES, fault
from sheaf.domain import annual
from sheaf.domain.errors import Missing, Refused, Unusable
from sheaf.domain.money import Money
from sheaf.domain.schedule import refusals

READERS = ("values.py", "terms.py", "schedules.py")


def raised(module: object) -> set[type]:
    found = vars(module).values()
    return {
        one
        for one in found
        if inspect.isclass(one)
        and issubclass(one, Refused)
        and one.__module__ == module.__name__
    }


def test_every_rule_of_schedules_and_rates_has_a_sentence() -> None:
    assert raised(refusals) | raised(annual) == set(RULES)


def test_every_reason_a_value_is_refused_for_has_a_sentence() -> None:
    folder = Path(cli.__file__).parent
    written = "".join((folder / name).read_text("utf-8") for name in READERS)

    reasons = set(re.findall(r'Unusable\([^")]+?,\s*"(\w+)"', written))

    assert len(reasons) > 8
    assert reasons <= set(REASONS)


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (Missing("terms.rate"), ("missing", "terms.rate", "terms.rate is missing.")),
        (
            Unusable("terms.due_day", "out_of_range", "32"),
            (
                "out_of_range",
                "terms.due_day",
                "terms.due_day is 32, which makes no sense there.",
            ),
        ),
        (
            Unusable("", "not_a_list"),
            ("not_a_list", "", "The input is empty, where a list belongs."),
        ),
        (
            refusals.NotCleared("plan", Money(2_500_000), Money(3_000_000)),
            (
                "not_cleared",
                "terms.plan",
                "terms.plan repays 25000.00 of a loan of 30000.00.",
            ),
        ),
        (
            refusals.NotTheWhole("shares", Decimal(90)),
            (
                "not_the_whole",
                "terms.shares",
                "terms.shares add up to 90 per cent, not to 100.",
            ),
        ),
        (
            refusals.DatesMeet("holiday_rule", 3, date(2026, 10, 9)),
            (
                "dates_meet",
                "terms.holiday_rule",
                (
                    "Moved off holidays, instalment 3 would fall due on 2026-10-09, not"
                    " after the day before it; change terms.holiday_rule."
                ),
            ),
        ),
        (annual.NoRate(), ("no_rate", "flows", "No rate balances the flows.")),
    ],
)
def test_a_refusal_says_which_field_and_what_is_wrong_with_it(refusal, said) -> None:
    assert tuple(fault(refusal).values()) == said


def test_no_sentence_leaves_a_gap() -> None:
    for sentence in (*REASONS.values(), *RULES.values()):
        assert sentence.endswith(".")
    for rule, sentence in RULES.items():
        told = set(re.findall(r"{(\w+)}", sentence)) - {"field"}
        assert told <= set(rule.__annotations__), rule
    assert sentences.sentence(Missing("x"), "") == "The input is missing."
