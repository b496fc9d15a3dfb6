from datetime import date, datetime

import pytest

from sheaf.domain.application import Stage
from sheaf.domain.money import Money
from sheaf.domain.schedule import Method
from sheaf.queries.people import CustomerHit
from sheaf.queries.search import ApplicationHit, LoanHit, ReceiptHit
from sheaf.queries.standing import Standing
from sheaf.ui.search_lines import SearchLines, marked, picture_of, tone_of

LATE = CustomerHit(
    1, "王芳", "上河村", "138 · · · · 0012", Standing.OVERDUE, 40, 7, (0, 2), (0, 3)
)
LOAN = LoanHit(
    *(7, "2026-00012", "王芳", Method.EQUAL_INSTALMENTS, 6, Standing.NORMAL, 0),
    *(date(2026, 4, 20), Money(2014906), (0, 0), (0, 1)),
)


@pytest.fixture
def lines(qtbot, machine):
    return SearchLines()


def shown(section, row) -> list[str]:
    section.part.show_rows([row])
    table = section.part.table
    return [table.cell(0, column).text for column in range(table.columnCount())]


def test_what_matched_is_marked(qapp) -> None:
    assert marked("王芳", (0, 1)) == "**王**芳"
    assert marked("王芳", (0, 0)) == "王芳"


def test_a_customer_is_a_name_a_village_a_phone_and_a_standing(lines) -> None:
    section = lines.customers(3)

    told = shown(section, LATE)
    assert told[:4] == ["**王芳**", "上河村", "**138** · · · · 0012", "40 days overdue"]
    assert (tone_of(LATE), picture_of(LATE)) == ("bad", "overdue")


def test_a_loan_says_when_the_next_instalment_is_due_and_what_is_left(lines) -> None:
    told = shown(lines.loans(1), LOAN)

    assert told == [
        *("2026-00012", "**王**芳", "Equal instalments 6 months"),
        *("due 2026-04-20", "20,149.06"),
    ]


def test_an_application_says_how_far_it_is(lines) -> None:
    hit = ApplicationHit(
        3, "A2026-0087", "王芳", Stage.SUBMITTED, Money(30), (0, 0), (0, 0)
    )

    assert shown(lines.applications(1), hit) == ["A2026-0087", "王芳", "Submitted", "0.30"]


def test_a_reversed_receipt_says_so(lines) -> None:
    hit = ReceiptHit(
        *(5, 7, "R2026-00318", "王芳", "2026-00012", Money(600000)),
        *(datetime(2026, 3, 9, 10, 0), True, (0, 0)),
    )

    told = shown(lines.receipts(1), hit)
    assert told == ["R2026-00318", "王芳", "2026-03-09, reversed", "6,000.00"]
