"""The practice stick: the program knows it by the folder that lies beside it."""

import os

import pytest
from installers import stick

from sheaf import paths


@pytest.mark.parametrize(
    ("system", "start"), [("windows", "Sheaf.cmd"), ("linux", "sheaf.sh")]
)
def test_a_stick_holds_the_program_its_mark_and_a_start(tmp_path, system, start) -> None:
    (tmp_path / "sheaf").mkdir()
    (tmp_path / "sheaf" / "sheaf").write_text("program")

    tree = stick.lay_out(tmp_path / "sheaf", tmp_path / "tree", system)

    assert (tree / "program" / paths.STICK).is_dir()
    assert (tree / "program" / "sheaf").read_text() == "program"
    assert (tree / start).exists()
    if system == "linux":
        assert os.access(tree / start, os.X_OK)
    assert "practice" in (tree / "README.txt").read_text(encoding="utf-8")
