"""The package says what it needs, by looking; its scripts are what dpkg can run."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installers import debian
from installers.command import run

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


@LINUX
@TOOLS
@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg")
def test_what_is_packed_is_what_dpkg_unpacks(tmp_path: Path) -> None:
    program, words = tmp_path / "program", tmp_path / "words"
    for folder in (program, words):
        folder.mkdir()
    shutil.copyfile(Path("/bin/sh").resolve(), program / "sheaf")

    package = debian.pack(program, words, tmp_path, "1.2.3")
    run("dpkg-deb", "--raw-extract", package, tmp_path / "out")

    unpacked = tmp_path / "out" / debian.PROGRAM / "sheaf"
    assert unpacked.read_bytes() == (program / "sheaf").read_bytes()
    told = (tmp_path / "out/DEBIAN/preinst").read_text(encoding="utf-8")
    assert "needed=0" not in told


@LINUX
def test_without_room_it_says_so_in_both_languages_and_begins_nothing(
    tmp_path: Path,
) -> None:
    told = (debian.HERE / "preinst").read_text(encoding="utf-8")
    script = tmp_path / "preinst"
    script.write_text(told.replace("needed=0", f"needed={10**12}"), encoding="utf-8")

    done = subprocess.run(
        ["/bin/sh", script, "install"], check=False, capture_output=True, encoding="utf-8"
    )

    assert done.returncode == 1
    assert "not enough room" in done.stderr
    assert "磁盘空间不足" in done.stderr


def test_both_languages_are_in_the_menu() -> None:
    menu = (debian.HERE / "sheaf.desktop").read_text(encoding="utf-8")

    assert "Name=Sheaf" in menu
    assert "Name[zh_CN]=禾束" in menu
