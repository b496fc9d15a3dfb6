"""A desk and a machine to open windows on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from tests.build import an_office

from sheaf.domain.teller import HOUSE
from sheaf.store.keyring import Keyring
from sheaf.ui import theme
from sheaf.ui.desk import Desk
from sheaf.ui.language import Tongue
from sheaf.ui.machine import Machine
from sheaf.ui.preferences import Preferences


@pytest.fixture
def preferences(tmp_path):
    kept = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
    return Preferences(kept)


@pytest.fixture
def machine(qapp, preferences):
    tongue = Tongue("en")
    yield Machine(theme.Looks(qapp, "light", 100), tongue, preferences)
    tongue.speak("en")
    theme.apply(qapp, theme.LIGHT, 1.0)


@pytest.fixture
def keyring(tmp_path):
    keyring, _ = Keyring.create(tmp_path / "keys.json", practice=True)
    return keyring


@pytest.fixture
def desk_of(qapp, database, keyring):
    """Sit anyone down: ``desk_of(manager)``."""
    with database.work(HOUSE) as work:
        an_office(work)
    desks = []

    def desk_of(person) -> Desk:
        desks.append(Desk(database, person, keyring))
        return desks[-1]

    yield desk_of
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(desk_of, teller):
    return desk_of(teller)
