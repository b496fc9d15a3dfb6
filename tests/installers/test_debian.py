"""The package says what it needs, by looking; its scripts are what dpkg can run."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installers import debian

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="packs for Linux")
TOOLS = pytest.mark.skipif(not shutil.which("objdump"), reason="needs binutils")


@LINUX
@TOOLS
def test_the_age_of_the_c_library_is_read_from_the_programs(tmp_path: Path) -> None:
    (tmp_path / "not-a-program.so").write_text("GLIBC_2.99")
    shutil.copyfile(Path("/bin/sh").resolve(), tmp_path / "sh")

    assert debian.glibc(tmp_path) != "2.99"
    assert debian.glibc(tmp_path).startswith("2.")


@LINUX
@TOOLS
def test_the_package_asks_for_the_screen_s_libraries_and_nothing_else(
    tmp_path: Path,
) -> None:
    shutil.copyfile(Path("/bin/sh").resolve(), tmp_path / "sh")

    told = debian.about(tmp_path, "1.2.3").splitlines()

    [needs] = [line for line in told if line.startswith("Depends:")]
    assert needs.partition("), ")[2] == "libegl1, libgl1, libxcb1"
    assert "Version: 1.2.3" in told


@LINUX
@pytest.mark.parametrize("name", ["preinst", "prerm"])
def test_a_script_of_the_package_is_a_shell_s(name: str) -> None:
    subprocess.run(["/bin/sh", "-n", debian.HERE / name], check=True)


@LINUX
def test_with_nothing_open_an_upgrade_goes_on() -> None:
    done = subprocess.run(["/bin/sh", debian.HERE / "preinst", "upgrade"], check=False)

    assert done.returncode == 0


def test_both_languages_are_in_the_menu() -> None:
    menu = (debian.HERE / "sheaf.desktop").read_text(encoding="utf-8")

    assert "Name=Sheaf" in menu
    assert "Name[zh_CN]=禾束" in menu
