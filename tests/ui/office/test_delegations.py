"""Who acts for whom is given and taken back by keys, and said where one sits."""

import pytest
from PySide6.QtCore import Qt
from tests.conftest import PEOPLE
from tests.ui.office.sheets import gone
from tests.windows import Keyboard

from sheaf.domain.teller import Role
from sheaf.queries import delegations, tellers
from sheaf.ui.place import Place

ADMINISTRATOR, APPROVER = PEOPLE[Role.ADMINISTRATOR], PEOPLE[Role.APPROVER]
CLERK = PEOPLE[Role.DISBURSEMENT_CLERK]
Key = Qt.Key


@pytest.fixture
def shown(window):
    shown = window(ADMINISTRATOR)
    shown.go(Place("delegations"))
    return shown


def held(books):
    with books.look(ADMINISTRATOR) as work:
        return delegations.held(work)


def fill(sheet, **texts) -> None:
    for name, text in texts.items():
        sheet.form.field(name).edit.put(text)


def given(shown, keys: Keyboard) -> None:
    keys.ctrl(Key.Key_I)
    away, acts = str(APPROVER.id), str(CLERK.id)
    told = {"until": "2026-03-13", "most": "50000", "reason": "外出培训"}
    fill(shown.front, principal=away, deputy=acts, **told)
    keys.ctrl(Key.Key_Return)


def test_it_is_given_and_taken_back_by_keys(shown, books, keys) -> None:
    given(shown, keys)
    [one] = held(books)
    assert (one.deputy, one.principal) == (CLERK.name, APPROVER.name)
    table = shown.page.running.table
    assert [table.cell(0, at).text for at in (0, 1, 3, 4)] == [
        "吴倩 for 陈涛",
        "2026-03-10 – 2026-03-13",
        "holds",
        "50,000.00",
    ]

    shown.page.running.setFocus()
    keys.ctrl(Key.Key_Delete)
    sheet = shown.front
    keys.ctrl(Key.Key_Return)
    assert sheet.form.field("reason").wrong
    fill(sheet, reason="提前回社")
    keys.ctrl(Key.Key_Return)

    assert gone(sheet)
    assert held(books) == ()
    assert shown.page.past.table.rowCount() == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("deputy", str(APPROVER.id)),
        ("since", "2026-03-09"),
        ("until", "2026-03-09"),
        ("most", "0"),
        ("reason", ""),
    ],
)
def test_what_makes_no_sense_is_said_beside_its_field(
    shown, books, keys, name, text
) -> None:
    keys.ctrl(Key.Key_I)
    usual = {
        "principal": str(APPROVER.id),
        "deputy": str(CLERK.id),
        "until": "2026-03-13",
        "most": "50000",
        "reason": "外出培训",
    }
    fill(shown.front, **usual | {name: text})

    keys.ctrl(Key.Key_Return)

    assert [one.name for one in shown.front.form.fields.values() if one.wrong] == [name]
    assert held(books) == ()


def test_the_office_and_the_rail_say_who_acts_for_whom(shown, window, books, keys) -> None:
    given(shown, keys)
    shown.go(Place("office"))
    [part] = [one for one in shown.page.parts.table.rows if one.kind == "delegations"]
    assert part.says == "吴倩 acts for 陈涛 until 2026-03-13"

    with books.look(CLERK) as work:
        clerk = tellers.named(work, CLERK.name)
    sits = window(clerk)

    assert "acts for 陈涛" in sits.rail.toolTip()
