"""The set-up file's script: what it must never do to an office."""

import re

from installers import setup_file, wine

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


def test_the_python_of_windows_is_pinned_and_its_signer_named() -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", wine.PYTHON_HASH)
    assert "Python Software Foundation" in wine.SIGNER
