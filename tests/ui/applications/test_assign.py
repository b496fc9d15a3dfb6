"""Two officers for what was accepted today, by keys."""

import pytest
from PySide6.QtCore import Qt
from tests import asked
from tests.asked import MANAGER, OFFICER, applying, one
from tests.build import a_customer
from tests.heard import settle
from tests.windows import CTRL, ENTER, Keyboard

from sheaf.domain.application import Stage
from sheaf.domain.policy import Policy
from sheaf.domain.teller import HOUSE, Role
from sheaf.services import tellers
from sheaf.ui.place import Place

Key = Qt.Key


@pytest.fixture
def accepted(books) -> int:
    settle(books, Policy(assign_later=True))
    with books.work(HOUSE) as work:
        tellers.appoint(work, "郑凯", {Role.LOAN_OFFICER})
        product = asked.offered(work)["farm"]
        borrower = a_customer(work)
    return asked.apply(books, applying(borrower, product)).id


def test_from_today_it_is_assigned_in_four_keys(window, books, accepted) -> None:
    keys, shown = Keyboard(), window(MANAGER)
    [line] = shown.page.waiting["to_assign"].part.table.rows
    assert line.id == accepted

    keys.ctrl(Key.Key_3)
    keys.press(ENTER)
    keys.press(ENTER)
    assert shown.front.place.kind == "assign"
    keys.press(ENTER, CTRL)

    assert keys.count == 4
    found = one(books, accepted)
    assert (found.stage, found.officer_id) == (Stage.ASSIGNED, OFFICER.id)
    assert found.co_officer_id is not None


def test_one_person_twice_is_refused_beside_the_field(window, books, accepted) -> None:
    keys, shown = Keyboard(), window(MANAGER)
    shown.go(Place("assign", accepted))
    sheet = shown.front
    sheet.second.edit.put(str(OFFICER.id))

    keys.press(ENTER, CTRL)

    assert sheet.second.wrong
    assert sheet.lead.value() == str(OFFICER.id)
    assert one(books, accepted).stage is Stage.ACCEPTED
