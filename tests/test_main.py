import gc
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

import sheaf
from sheaf import __main__ as program


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    yield
    gc.enable()


@pytest.mark.parametrize(
    ("arguments", "room"),
    [
        ([], "app"),
        (["--practice"], "app"),
        (["--books", "/books"], "app"),
        (["--books=/books"], "app"),
        (["--fresh", "--practice"], "app"),
        (["calc", "words", "1"], "cli"),
        (["--help"], "cli"),
        (["nonsense"], "cli"),
    ],
)
def test_a_verb_goes_without_windows(monkeypatch, arguments, room) -> None:
    heard = []
    for name in ("app", "cli"):
        stand_in = SimpleNamespace(
            main=lambda given, name=name: heard.append((name, given)) or 7
        )
        monkeypatch.setitem(sys.modules, f"sheaf.{name}", stand_in)
        monkeypatch.setattr(sheaf, name, stand_in, raising=False)
    monkeypatch.setattr(sys, "argv", ["sheaf", *arguments])

    assert program.main() == 7
    assert heard == [(room, arguments)]
    assert gc.isenabled() is (room == "cli")  # the windows look for waste once they stand
