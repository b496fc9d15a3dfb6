import tomllib

import pytest

from sheaf import paths
from sheaf.domain.teller import Role, Teller
from sheaf.ui import rooms
from sheaf.ui.actions import act
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.place import Place


@pytest.mark.parametrize("kind", sorted(rooms.PAGES))
def test_every_page_in_the_table_is_one(qapp, kind) -> None:
    assert issubclass(rooms.page_for(Place(kind)), Page | Sheet)


def test_every_page_lies_in_a_room_or_stands_alone() -> None:
    alone = {"password", "calculator"}

    assert {kind for kind in rooms.PAGES if not rooms.room_of(Place(kind))} <= alone
    assert rooms.room_of(Place("receive", 1)) == "loans"
    assert rooms.room_of(Place("disburse", 1)) == "applications"
    assert rooms.room_of(Place("lessons")) == "applications"


def test_every_room_has_its_act() -> None:
    assert all(act(room.name).key for room in rooms.ROOMS)


def test_every_room_has_its_icon() -> None:
    assert all(
        (paths.ICONS / f"{act(room.name).icon}.svg").exists() for room in rooms.ROOMS
    )


@pytest.mark.parametrize("role", list(Role))
def test_today_is_open_to_everyone(monkeypatch, role) -> None:
    monkeypatch.setattr(rooms, "PAGES", {"today": "x:Y"})

    [room] = rooms.open_to(Teller(1, "李娜", frozenset({role})))
    assert room.name == "today"


def test_an_administrator_does_no_business(monkeypatch) -> None:
    everything = {room.name: "x:Y" for room in rooms.ROOMS}
    monkeypatch.setattr(rooms, "PAGES", everything)
    administrator = Teller(1, "孙立", frozenset({Role.ADMINISTRATOR}))

    assert [room.name for room in rooms.open_to(administrator)] == ["today", "office"]


def test_the_rooms_bear_the_numbers_in_which_they_stand_on_the_rail() -> None:
    for role in Role:
        teller = Teller(1, "李娜", frozenset({role}))
        doors = rooms.doors(teller)

        assert [one.key for one in doors] == [f"Ctrl+{n + 1}" for n in range(len(doors))]
        assert [one.name for one in doors] == [one.name for one in rooms.open_to(teller)]


def test_a_room_that_is_not_built_is_not_shown(monkeypatch) -> None:
    monkeypatch.setattr(rooms, "PAGES", {})

    assert rooms.open_to(Teller(1, "李娜", frozenset(Role))) == []


def test_help_is_kept_as_plain_text() -> None:
    for path in paths.HELP.glob("*.toml"):
        assert tomllib.loads(path.read_text(encoding="utf-8"))
