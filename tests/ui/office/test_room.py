from datetime import date, datetime

import pytest
from tests.conftest import PEOPLE
from tests.windows import ENTER, Keyboard

from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries.office import Holiday
from sheaf.services import cash, holidays
from sheaf.store.tables.office import BackupRow
from sheaf.ui.place import Place

OFFICE = Place("office")


def parts(shown) -> list[str]:
    return [part.kind for part in shown.page.parts.table.rows]


def says(shown, kind) -> str:
    return next(one.says for one in shown.page.parts.table.rows if one.kind == kind)


@pytest.mark.parametrize(
    ("role", "opened"),
    [
        (Role.TELLER, ["cash_day", "backup", "password"]),
        (Role.DISBURSEMENT_CLERK, ["cash_day", "password"]),
        (
            Role.MANAGER,
            [
                "cash_day",
                "months",
                "joined",
                "backup",
                "products",
                "settings",
                "trades",
                "holidays",
                "lpr",
                "letterhead",
            ],
        ),
        (
            Role.ADMINISTRATOR,
            [
                "backup",
                "settings",
                "trades",
                "holidays",
                "lpr",
                "letterhead",
                "tellers",
                "delegations",
                "recovery_key",
            ],
        ),
    ],
)
def test_a_role_sees_what_it_may_open(window, role, opened) -> None:
    shown = window(PEOPLE[role])
    shown.go(OFFICE)

    assert parts(shown)[: len(opened)] == opened


def test_enter_opens_a_part(window, keys: Keyboard) -> None:
    shown = window(PEOPLE[Role.ADMINISTRATOR])
    shown.go(OFFICE)

    keys.press(ENTER)

    assert shown.page.place.kind == "backup"


def test_the_room_says_who_we_are_and_how_each_part_stands(window, books, clock) -> None:
    teller = PEOPLE[Role.MANAGER]
    with books.work(teller) as work:
        cash.move(work, "f", Money.parse("1000"), Channel.CASH, "备用金")
        holidays.add(work, Holiday(date(2026, 10, 1), worked=False, name="国庆节"))
    with books.work(HOUSE) as work:
        at = datetime(2026, 3, 10, 17, 42)
        work.session.add(BackupRow(at=at, place="/stick/a", size=1, sha256=""))
    shown = window(teller)
    shown.go(OFFICE)

    assert shown.page.head.accessibleName() == "清河信用社上河分社"
    assert says(shown, "cash_day") == "The till must hold 1,000.00"
    assert says(shown, "holidays") == "Known up to 2026-10-01"
    assert says(shown, "backup") == "Verified 2026-03-10 17:42: stick/a"
    assert says(shown, "settings") == "As they came, nothing was changed yet"


def test_a_till_left_open_is_said_here_too(window, books, clock) -> None:
    with books.work(PEOPLE[Role.TELLER]) as work:
        cash.move(work, "f", Money.parse("1000"), Channel.CASH, "备用金")
    clock.on("2026-03-11")
    shown = window(PEOPLE[Role.TELLER])
    shown.go(OFFICE)

    assert says(shown, "cash_day") == "The till of 2026-03-10 was not closed"
