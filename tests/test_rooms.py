"""The house keeps its own rules: what import contracts cannot see is looked for here."""

import ast
import re
from functools import cache
from pathlib import Path

from sheaf import paths

TESTS = Path(__file__).parent
HOUSE = paths.ROOT / "desktop" / "sheaf"
MODULES = sorted(path.relative_to(HOUSE) for path in HOUSE.rglob("*.py"))

#: Modules without a test of their own, and why.
TESTED_ELSEWHERE = {
    "__main__.py": "two lines; every test of the command line goes through it",
    "store/migrations/env.py": "read by Alembic alone; every migration goes through it",
}

#: Rooms whose packages are tested in the room's own folder, and why.
TESTED_TOGETHER = {"tour": "one story plays every scene"}

BELOW_WINDOWS = ("domain", "store", "queries", "services", "printing")
ROOMS_WITH_SQL = ("store", "queries")
ASKS = {"execute", "scalar", "scalars", "query"}
LAST_RESORT = "ui/crash.py"
TOO_WIDE = {"Exception", "BaseException"}
CLOCKS = {"now", "today", "utcnow", "time"}
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
SQLITE_ONLY = re.compile(
    r"\b(PRAGMA|sqlite_master|INSERT OR|rowid|strftime|julianday|GLOB)\b"
)
NAMELESS = {"utils", "util", "misc", "common", "helpers", "core", "managers"}


@cache
def tree(module: Path) -> ast.Module:
    return ast.parse((HOUSE / module).read_text("utf-8"))


def nodes(module: Path, kind: type) -> list:
    return [node for node in ast.walk(tree(module)) if isinstance(node, kind)]


def texts(module: Path) -> list[str]:
    """Give the strings of a module that are not its documentation."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    described = {
        id(node.body[0].value)
        for node in ast.walk(tree(module))
        if isinstance(node, documented) and ast.get_docstring(node)
    }
    constants = [each for each in nodes(module, ast.Constant) if id(each) not in described]
    return [each.value for each in constants if isinstance(each.value, str)]


def imported(module: Path) -> set[str]:
    named = [each.name for node in nodes(module, ast.Import) for each in node.names]
    return {*named, *(node.module or "" for node in nodes(module, ast.ImportFrom))}


def twins(module: Path) -> list[Path]:
    """Where a module may be tested: under its own name, or with the package it is of."""
    room, *rest = module.with_suffix("").parts
    if not rest:
        return [TESTS / f"test_{room}.py"]
    if rest[-1] == "__init__":
        rest = rest[:-1] or [room]
    alone = [
        TESTS.joinpath(room, *rest[:deep], "test_" + "_".join(rest[deep:]) + ".py")
        for deep in range(len(rest))
    ]
    packages = [
        TESTS.joinpath(room, *rest[:deep], f"test_{rest[deep]}.py")
        for deep in range(len(rest) - 1)
    ]
    stems = [path.stem for path in MODULES if path.parts[0] == room]
    if stems.count(rest[-1]) == 1:  # no other of this name in the room
        packages.append(TESTS / room / f"test_{rest[-1]}.py")
    return alone + packages


def package_is_tested(module: Path) -> bool:
    """Whether the folder that mirrors a module's package holds tests.

    The room's own folder counts only for a room whose modules one test drives all together.
    """
    room, *rest = module.parts
    outermost = 0 if room in TESTED_TOGETHER else 1
    folders = [TESTS.joinpath(room, *rest[:deep]) for deep in range(outermost, len(rest))]
    return any(any(each.glob("test_*.py")) for each in folders)


def is_tested(module: Path) -> bool:
    return package_is_tested(module) or any(twin.exists() for twin in twins(module))


def passed_on(handler: ast.ExceptHandler) -> bool:
    """Whether what was caught is raised again as it came, after some cleaning up."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_every_module_that_does_something_is_tested() -> None:
    missing = {
        module.as_posix(): twins(module)[0].relative_to(TESTS).as_posix()
        for module in MODULES
        if module.as_posix() not in TESTED_ELSEWHERE
        and nodes(module, ast.FunctionDef)
        and not is_tested(module)
    }

    assert missing == {}, "\n".join(f"{its} wants {test}" for its, test in missing.items())


def test_what_is_tested_elsewhere_is_still_there() -> None:
    assert set(TESTED_ELSEWHERE) <= {module.as_posix() for module in MODULES}


def test_only_the_last_resort_catches_everything() -> None:
    wide = {
        module.as_posix()
        for module in MODULES
        for handler in nodes(module, ast.ExceptHandler)
        if not passed_on(handler)
        if handler.type is None
        or TOO_WIDE & {n.id for n in ast.walk(handler.type) if isinstance(n, ast.Name)}
    }

    assert wide <= {LAST_RESORT}


def test_colours_come_from_the_look_alone() -> None:
    painted = [
        (module.as_posix(), text)
        for module in MODULES
        for text in texts(module)
        if COLOUR.search(text)
    ]

    assert painted == []


def test_only_the_store_and_questions_ask_the_database() -> None:
    """A statement that a service got from elsewhere would be SQL without an import."""
    asked = [
        f"{module.as_posix()}:{call.lineno}"
        for module in MODULES
        if module.parts[0] not in ROOMS_WITH_SQL
        for call in nodes(module, ast.Call)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in ASKS
        and ast.unparse(call.func.value).split(".")[-1] == "session"
    ]

    assert asked == []


def test_questions_and_acts_speak_no_dialect() -> None:
    spoken = [
        (module.as_posix(), text)
        for module in MODULES
        if module.parts[0] in ("queries", "services")
        for text in [*texts(module), *imported(module)]
        if SQLITE_ONLY.search(text) or "dialects.sqlite" in text
    ]

    assert spoken == []


def test_nothing_below_the_windows_asks_for_the_time() -> None:
    asked = [
        f"{module.as_posix()}:{call.lineno}"
        for module in MODULES
        if module.parts[0] in BELOW_WINDOWS
        for call in nodes(module, ast.Call)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in CLOCKS
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in ("date", "datetime", "time")
    ]

    assert asked == []


def test_everything_in_the_house_has_a_name() -> None:
    nameless = [path for path in MODULES if NAMELESS & set(path.with_suffix("").parts)]

    assert nameless == []
