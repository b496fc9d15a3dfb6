"""A newer Sheaf on the stick: noticed, compared as a version, and whole or not used."""

import hashlib

import pytest

from sheaf.ui.office import newer


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick" / "backups"
    folder.mkdir(parents=True)
    return folder


def installer(folder, name: str) -> None:
    (folder / name).write_bytes(b"program")
    digest = hashlib.sha256(b"program").hexdigest()
    (folder / newer.SUMS).write_text(f"{digest}  {name}\n")


def test_a_later_version_is_found_and_the_latest_of_them(stick) -> None:
    installer(stick, "sheaf_0.9_amd64.deb")
    installer(stick, "sheaf_0.10_amd64.deb")

    assert newer.on(stick, "linux", "0.2").version == "0.10"


def test_it_may_lie_beside_the_folder_of_the_backups(stick) -> None:
    installer(stick.parent, "Sheaf-2.0-setup.exe")

    assert newer.on(stick, "win32", "1.9").version == "2.0"


@pytest.mark.parametrize(
    "name",
    ["sheaf_1.0_amd64.deb", "sheaf_0.9_amd64.deb", "Sheaf-2.0-setup.exe", "sheaf_x.deb"],
)
def test_the_same_an_older_and_another_system_s_are_passed_over(stick, name: str) -> None:
    installer(stick, name)

    assert newer.on(stick, "linux", "1.0") is None


def test_a_stick_that_was_pulled_out_offers_nothing(stick) -> None:
    assert newer.on(stick / "gone" / "far", "linux", "0") is None


def test_an_installer_is_whole_only_as_it_was_given_out(stick) -> None:
    installer(stick, "sheaf_2_amd64.deb")
    found = newer.on(stick, "linux", "1")

    assert found.is_whole()

    found.file.write_bytes(b"program cut sho")

    assert not found.is_whole()


def test_an_installer_without_its_checksums_is_not_trusted(stick) -> None:
    installer(stick, "sheaf_2_amd64.deb")
    (stick / newer.SUMS).unlink()

    assert not newer.on(stick, "linux", "1").is_whole()
