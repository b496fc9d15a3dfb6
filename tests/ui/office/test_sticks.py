from pathlib import Path

import pytest
from PySide6.QtCore import QStorageInfo

from sheaf.ui.office.sticks import Stick, is_removable, sticks, target

RED = Stick(Path("/media/li/RED"), "RED", 10**9, locked=False)
BLUE = Stick(Path("/media/li/BLUE"), "BLUE", 10**9, locked=True)


def test_the_disk_of_the_system_is_no_stick() -> None:
    assert QStorageInfo.root().rootPath() not in {str(one.folder) for one in sticks()}


def test_one_key_writes_where_it_last_did(tmp_path) -> None:
    assert target(str(tmp_path), [RED]) == tmp_path


def test_else_to_the_only_stick_there_is(tmp_path) -> None:
    assert target("", [RED]) == RED.folder
    assert target(str(tmp_path / "pulled"), [RED]) == RED.folder


@pytest.mark.parametrize("plugged_in", [[], [RED, BLUE]])
def test_and_asks_when_it_cannot_know(plugged_in) -> None:
    assert target("", plugged_in) is None


def blocks(tmp_path, *, removable: str) -> Path:
    """Lay out what the kernel says of a disk sdb with one partition."""
    disk = tmp_path / "devices" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    (disk / "removable").write_text(removable + "\n")
    classes = tmp_path / "class"
    classes.mkdir()
    (classes / "sdb").symlink_to(disk)
    (classes / "sdb1").symlink_to(disk / "sdb1")
    return classes


@pytest.mark.parametrize("device", ["/dev/sdb", "/dev/sdb1"])
def test_the_kernel_says_what_can_be_taken_out(tmp_path, device) -> None:
    assert is_removable(Path(device), blocks(tmp_path, removable="1"))


def test_a_fixed_disk_or_one_unknown_cannot(tmp_path) -> None:
    there = blocks(tmp_path, removable="0")

    assert not is_removable(Path("/dev/sdb1"), there)
    assert not is_removable(Path("/dev/nothing"), there)
