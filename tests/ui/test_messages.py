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
import sheaf.queries
import sheaf.services
import sheaf.store
from sheaf.domain.errors import Busy, Failed, Missing, Refused, Unusable
from sheaf.domain.money import FinerThanFen, Money
from sheaf.domain.teller import Role
from sheaf.printing.wording import UnusableWording
from sheaf.ui import messages, words

SOURCE = Path(sheaf.__file__).parent
#: What no window says: rights are seen through roles; what a column holds, and what a
#: figure is counted in, decide how they are written.
HIDDEN = {
    *("teller.Permission", "column.Kind", "rule.Unit", "performance_pay.PassRate"),
    "ways.State",
}


def modules(*rooms):
    return [
        importlib.import_module(module.name)
        for room in rooms
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
        if "migrations" not in module.name
    ]


BELOW = modules(sheaf.domain, sheaf.store, sheaf.queries, sheaf.services)


def kinds(of: type) -> list[type]:
    """Every class of ours below this one, under the windows."""
    return [
        thing
        for module in BELOW
        for thing in vars(module).values()
        if isinstance(thing, type)
        and issubclass(thing, of)
        and thing is not of
        and thing.__module__ == module.__name__
    ]


def words_of(kind: type[Refused]) -> str:
    try:
        return messages.sentence(kind.__new__(kind))
    except KeyError:
        return ""


def reasons() -> set[str]:
    """Every reason that the source gives, in so many words, for a field it cannot use."""
    calls = (
        node
        for path in SOURCE.rglob("*.py")
        if "cli" not in path.parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in {"Unusable", "_refuse"}
    )
    given = (call.args[1] for call in calls if len(call.args) > 1)
    return {reason.value for reason in given if isinstance(reason, ast.Constant)}


def test_every_refusal_has_words() -> None:
    silent = [
        kind for kind in kinds(Refused) if kind is not Unusable and not words_of(kind)
    ]

    assert silent == []


def test_every_reason_has_words() -> None:
    said = set(messages.REASONS)
    said |= {reason.rpartition(".")[2] for reason in said}

    assert reasons() - said == set()


@pytest.mark.parametrize("field", ["resident_id", "credit_code", "bank_card"])
def test_a_number_that_is_mistyped_says_which_kind_it_is(qapp, field) -> None:
    reason = "luhn" if field == "bank_card" else "checksum"

    assert "mistyped" in messages.explain(Unusable(field, reason, "1"))


def test_every_failure_has_words() -> None:
    assert {kind.__name__ for kind in kinds(Failed)} - set(messages.LAMENTS) == set()


def test_every_fact_that_is_named_is_carried() -> None:
    for kind in kinds(Refused):
        if kind is Unusable:
            continue
        named = {name for _, name, _, _ in Formatter().parse(words_of(kind))}
        carried = set(getattr(kind, "__dataclass_fields__", {}))
        assert named - {None} <= carried, kind


@pytest.mark.parametrize(
    "module", modules(sheaf.domain, sheaf.queries), ids=lambda module: module.__name__
)
def test_every_enum_of_the_trade_has_words(module) -> None:
    enums = [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type)
        and issubclass(thing, Enum)
        and thing.__module__ == module.__name__
        and f"{module.__name__.rpartition('.')[2]}.{thing.__name__}" not in HIDDEN
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


@pytest.mark.parametrize(
    "reason",
    [
        "unreadable",
        "unknown_field",
        "unused_field",
        "empty_field",
        "unknown_condition",
        "unused_condition",
    ],
)
def test_a_wording_that_does_not_fit_is_explained_by_name(qapp, reason) -> None:
    refusal = UnusableWording("loan_contract", "zh_CN", reason, ("payee",))

    assert "payee" in messages.explain(refusal)
