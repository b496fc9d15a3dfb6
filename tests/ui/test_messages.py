import ast
import importlib
import pkgutil
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from string import Formatter

import pytest

import sheaf
import sheaf.domain
from sheaf.domain.errors import Busy, Failed, Missing, Refused, Unusable
from sheaf.domain.money import FinerThanFen, Money
from sheaf.domain.teller import Role
from sheaf.ui import messages, words

SOURCE = Path(sheaf.__file__).parent
HIDDEN = {"Permission"}  # rights are seen through roles only


def domain_modules():
    names = pkgutil.walk_packages(sheaf.domain.__path__, "sheaf.domain.")
    return [importlib.import_module(module.name) for module in names]


def kinds(of: type) -> list[type]:
    """Every class of ours below this one, in the domain."""
    found, left = [], [of]
    domain_modules()
    while left:
        left += left.pop().__subclasses__()
        found = [*found, *[kind for kind in left if kind not in found]]
    return [kind for kind in found if kind.__module__.startswith("sheaf.domain")]


def code(kind: type[Refused]) -> str:
    return kind.__new__(kind).code


def reasons() -> set[str]:
    """Every reason that the source gives for a field it cannot use."""
    calls = (
        node
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Unusable"
    )
    given = (call.args[1] for call in calls if len(call.args) > 1)
    return {reason.value for reason in given if isinstance(reason, ast.Constant)}


def test_every_refusal_has_words() -> None:
    silent = {code(kind) for kind in kinds(Refused)} - set(messages.WORDS) - {"unusable"}

    assert silent == set()


def test_every_reason_has_words() -> None:
    assert reasons() - set(messages.REASONS) == set()


def test_every_failure_has_words() -> None:
    assert {kind.__name__ for kind in kinds(Failed)} - set(messages.LAMENTS) == set()


def test_every_fact_that_is_named_is_carried() -> None:
    for kind in kinds(Refused):
        if kind is Unusable:
            continue
        named = {name for _, name, _, _ in Formatter().parse(messages.WORDS[code(kind)])}
        carried = set(getattr(kind, "__dataclass_fields__", {}))
        assert named - {None} <= carried, kind


@pytest.mark.parametrize("module", domain_modules(), ids=lambda module: module.__name__)
def test_every_enum_of_the_trade_has_words(module) -> None:
    enums = [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type)
        and issubclass(thing, Enum)
        and thing.__module__ == module.__name__
        and thing.__name__ not in HIDDEN
    ]

    silent = [value for enum in enums for value in enum if not words.has_words(value)]

    assert silent == []


def test_a_refusal_is_said_with_its_facts(qapp) -> None:
    refusal = FinerThanFen("0.005", Money(0), Money(1))

    assert messages.explain(refusal) == "Amounts end at the fen. Write 0.00 or 0.01."


def test_text_that_looks_like_a_fact_stays_text(qapp) -> None:
    assert messages.explain(Missing("{below}")) == "Fill this in."


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Role.TELLER, "Teller"),
        (date(2026, 3, 5), "2026-03-05"),
        (datetime(2026, 3, 5, 9, 7), "2026-03-05 09:07"),
        (Money(123456), "1,234.56"),
        (3, "3"),
    ],
)
def test_facts_are_written_as_one_reads_them(qapp, fact, said) -> None:
    assert messages.said(fact) == said


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (Busy(), "Another window"),
        (OSError(28, "No space left on device"), "The disk is full"),
        (PermissionError(13, "Permission denied"), "The system did not allow this"),
    ],
)
def test_a_failure_says_what_to_try(qapp, failure, words) -> None:
    assert messages.lament(failure).startswith(words)
