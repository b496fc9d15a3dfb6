"""The list of components: whole, with licences, readable by machines."""

import json
from pathlib import Path

from installers import parts
from installers.roots import Root

METADATA = "Metadata-Version: 2.4\nName: {0}\nVersion: 1.2\nLicense-Expression: {1}\n\n"


def package(folder: Path, name: str, licence: str) -> None:
    info = folder / f"{name}-1.2.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text(METADATA.format(name, licence), encoding="utf-8")
    (info / "licenses" / "LICENSE").write_text(f"words of {name}", encoding="utf-8")


def test_every_package_but_the_tools_is_listed_with_its_licence(tmp_path: Path) -> None:
    package(tmp_path, "Some_Library", "MIT")
    package(tmp_path, "altgraph", "MIT")

    [part] = parts.packages(tmp_path, Root(tmp_path))

    assert (part.name, part.version, part.licence) == ("some-library", "1.2", "MIT")
    assert part.url == "pkg:pypi/some-library@1.2"


def test_what_says_its_licence_in_prose_is_listed_by_its_name(tmp_path: Path) -> None:
    package(tmp_path, "reportlab", "see license.txt")

    [part] = parts.packages(tmp_path, Root(tmp_path))

    assert part.licence == "BSD-3-Clause"


def test_the_list_and_the_words_of_every_licence_are_written(tmp_path: Path) -> None:
    package(tmp_path / "from", "library", "MIT")
    found = parts.packages(tmp_path / "from", Root(tmp_path))

    parts.write(found, tmp_path / "to", "3.2.1")

    bill = json.loads((tmp_path / "to" / parts.BILL).read_text(encoding="utf-8"))
    assert bill["metadata"]["component"]["version"] == "3.2.1"
    assert [one["purl"] for one in bill["components"]] == ["pkg:pypi/library@1.2"]
    words = tmp_path / "to" / "licences" / "library" / "LICENSE"
    assert words.read_text(encoding="utf-8") == "words of library"


def test_the_fonts_say_under_which_licence_they_are() -> None:
    found = parts.fonts(Path(__file__).parents[2] / "resources" / "fonts")

    assert {part.licence for part in found} == {"OFL-1.1", "Arphic-1999"}
    assert all(words.exists() for part in found for words in part.words)
