import pytest
from PySide6.QtCore import Qt
from tests.build import a_loan
from tests.windows import COUNTER, ENTER, Keyboard, focus

from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE
from sheaf.queries import loans as asked
from sheaf.queries import plans
from sheaf.queries.loans import Which
from sheaf.services import repayments
from sheaf.services.repayments import Tender
from sheaf.ui.place import Place


@pytest.fixture
def three(books, clock) -> list[int]:
    """One late, one due today, one whose day has not come."""
    made = []
    for turn, (day, name) in enumerate(
        [("2026-03-10", "王芳"), ("2026-04-10", "何建军"), ("2026-05-01", "孙丽华")]
    ):
        clock.on(day)
        with books.work(HOUSE) as work:
            made.append(a_loan(work, number=f"2026-0001{turn}", borrower=name))
    clock.on("2026-05-10")
    return made


@pytest.fixture
def page(window, three):
    shown = window()
    shown.go(Place("loans"))
    return shown.page


def shown(page):
    return [(line.borrower, page._state(line).words) for line in page.loans.table.rows]


def test_late_loans_stand_first(page) -> None:
    assert shown(page) == [
        ("王芳", "30 days late"),
        ("何建军", "Due today"),
        ("孙丽华", "In order"),
    ]


def test_enter_opens_a_loan_and_f4_receives_on_it(page, three) -> None:
    keys = Keyboard()
    window = page.window()

    keys.press(Qt.Key.Key_F4)
    assert window.sheets[-1].place == Place("receive", three[0])
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_Down)
    keys.press(ENTER)

    assert window.page.place == Place("loan", three[1])


@pytest.mark.parametrize(
    ("which", "names"),
    [
        (Which.LATE, ["王芳"]),
        (Which.DUE_SOON, ["何建军"]),
        (Which.SETTLED, []),
        (Which.ALL, ["王芳", "何建军", "孙丽华"]),
    ],
)
def test_a_filter_shows_what_one_asks_for(page, which, names) -> None:
    keys = Keyboard()
    keys.ctrl(Qt.Key.Key_F)
    assert focus() is page.which

    keys.type(str(list(Which).index(which) + 1))

    assert [name for name, _state in shown(page)] == names


def test_a_settled_loan_leaves_the_list(page, books, three) -> None:
    with books.work(COUNTER) as work:
        owed = plans.settlement(work, asked.standing(work, three[2]), work.today).total
        tender = Tender(owed, Channel.CASH, "")
        repayments.settle(work, "s", three[2], tender)

    page.look_again()

    assert [name for name, _state in shown(page)] == ["王芳", "何建军"]
    assert "2" in page.section._count.text()
