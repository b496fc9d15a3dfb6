"""How many things wait in a room stands on the rail, and is what the page lists."""

from sheaf.domain.teller import HOUSE
from tests.asked import APPROVER, OFFICER, TELLER, submitted
from tests.build import a_loan
from tests.windows import COUNTER


def waits(shown) -> dict[str, str]:
    rooms = shown.rail._rooms
    return {name: one.count for name, one in rooms.items() if one.count}


def test_the_rail_counts_the_payments_that_today_lists(window, books, clock) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        a_loan(work, number="2026-00020", borrower="何建")
    clock.on("2026-05-25")

    shown = window(COUNTER)

    lists = (shown.page.due, shown.page.soon, shown.page.late)
    assert sum(one.table.rowCount() for one in lists) == 2
    assert waits(shown)["today"] == "2"


def test_each_sees_the_applications_that_wait_for_them(window, books) -> None:
    submitted(books)

    assert waits(window(APPROVER)) == {"applications": "1"}
    assert waits(window(OFFICER)) == {}
    assert waits(window(TELLER)) == {}


def test_today_says_how_a_day_at_the_counter_begins(window) -> None:
    shown = window(TELLER)

    keys = {key for key, _words in shown.foot._hints}
    assert {"F3", "F4", "F5"} <= keys
