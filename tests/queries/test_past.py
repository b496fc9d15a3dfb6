from datetime import date

import pytest
from tests.build import a_loan, yuan
from tests.services.lives import witnessed
from tests.windows import COUNTER, books, clock

from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.repayment import owed
from sheaf.domain.teller import HOUSE
from sheaf.queries import past
from sheaf.queries.ground import ground
from sheaf.services import changes, repayments
from sheaf.services.repayments import Tender

__all__ = ["books", "clock"]


@pytest.fixture
def loan(books, clock) -> int:
    with books.work(HOUSE) as work:
        made = a_loan(work)
    clock.on("2026-05-20")
    with books.work(COUNTER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        repayments.receive(work, "k", made, tender)
        changes.write_off(work, "w", made, witnessed("moved away"))
    return made


def test_what_was_done_for_later_days_is_left_out(books, loan) -> None:
    with books.look(COUNTER) as work:
        then = past.then(work, loan, date(2026, 4, 10))

    assert then.standing.status is Status.ACTIVE
    assert str(owed(then.standing.claims(date(2026, 4, 10)))) == "5,132.07"
    assert [line.kind for line in then.later] == ["repayment", "write_off"]


def test_today_is_as_it_stands(books, loan) -> None:
    with books.look(COUNTER) as work:
        then = past.then(work, loan, work.today)
        assert then.standing == ground(work, loan).standing

    assert then.standing.status is Status.WRITTEN_OFF
    assert then.later == ()
