"""The set-up file's script: what it must never do to an office."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from installers import icon, setup_file, wine

SCRIPT = (setup_file.SCRIPT / "sheaf.nsi").read_text(encoding="utf-8")


def test_every_sentence_is_said_in_both_languages() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"", SCRIPT, re.MULTILINE)

    chinese = {name for name, language in said if language == "SIMPCHINESE"}
    english = {name for name, language in said if language == "ENGLISH"}
    assert chinese == english
    assert chinese == set(re.findall(r"\$\((\w+)\)", SCRIPT))


def test_only_folders_of_our_own_are_ever_emptied() -> None:
    emptied = set(re.findall(r"RMDir /r \"([^\"]+)\"", SCRIPT))

    assert emptied == {r"${FOLDER}\_internal", r"${FOLDER}\licences", r"$INSTDIR.new"}
    assert "LOCALAPPDATA" not in "".join(emptied)


def test_a_64_bit_stub_is_asked_for_and_the_file_proves_itself() -> None:
    assert "Target amd64-unicode" in SCRIPT
    assert "CRCCheck force" in SCRIPT


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs NSIS")
def test_the_script_can_be_packed(tmp_path: Path) -> None:
    for name in ("program/_internal/base_library.zip", "words/licence.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("stands in")
    (tmp_path / icon.ICON).write_bytes(icon.bundle({16: icon.draw(16)}))
    (tmp_path / icon.SIDE).write_bytes(icon.side())
    names = {
        "PROGRAM": "program",
        "WORDS": "words",
        "ICON": icon.ICON,
        "SIDE": icon.SIDE,
        "OUT": "set-up.exe",
    }
    places = {name: str(tmp_path / place) for name, place in names.items()}

    subprocess.run(setup_file.packing("1.2.3", places, str(setup_file.SCRIPT)), check=True)

    assert (tmp_path / "set-up.exe").read_bytes().startswith(b"MZ")


def test_the_python_of_windows_is_pinned_and_its_signer_named() -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", wine.PYTHON_HASH)
    assert "Python Software Foundation" in wine.SIGNER
