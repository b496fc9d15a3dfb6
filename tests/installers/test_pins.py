"""What goes into the installers is what was tested here, version by version."""

from pathlib import Path

import dev
import pytest
from installers import pins

OURS = dev.LOCK.read_text(encoding="utf-8")
FROZEN = pins.LOCK.read_text(encoding="utf-8")


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_the_frozen_program_has_the_versions_that_the_tests_ran_on(system: str) -> None:
    tested, frozen = pins.pinned(OURS, system), pins.pinned(FROZEN, system)

    both = tested.keys() & frozen.keys()

    assert {"pyside6-essentials", "sqlalchemy", "sqlcipher3", "reportlab"} <= both
    assert {name: frozen[name] for name in both} == {name: tested[name] for name in both}


def test_no_tool_of_the_developers_is_frozen() -> None:
    frozen = pins.pinned(FROZEN, "linux")

    assert not {"pytest", "mypy", "ruff", "hypothesis"} & frozen.keys()
    assert "pyinstaller" in frozen


def test_each_system_gets_its_own_packages_whichever_machine_asks() -> None:
    assert "pywin32-ctypes" in pins.pinned(FROZEN, "win32")
    assert "pywin32-ctypes" not in pins.pinned(FROZEN, "linux")


def test_a_lock_for_one_system_keeps_every_hash_and_no_marker() -> None:
    lock = pins.lock_for(FROZEN, "win32")

    assert "sys_platform" not in lock
    assert "pefile==" in lock
    assert "macholib==" not in lock
    assert lock.count("==") == len(pins.pinned(FROZEN, "win32"))
    for block in lock.split("==")[1:]:
        assert "--hash=sha256:" in block


def test_no_lock_names_an_address() -> None:
    assert "://" not in OURS + FROZEN + Path(pins.__file__).read_text(encoding="utf-8")
