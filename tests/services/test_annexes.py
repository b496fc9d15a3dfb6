"""The schedule a borrower gets after an act that draws it up anew."""

from datetime import date

import pytest
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE, Role
from tests.printing.counter import read
from tests.services.lives import signed
from tests.windows import COUNTER

from sheaf.domain.ledger import Channel
from sheaf.domain.plan import Effect
from sheaf.domain.teller import HOUSE
from sheaf.printing.kinds import render
from sheaf.queries import papers
from sheaf.services import changes, repayments, reversals
from sheaf.services.repayments import Tender


@pytest.fixture
def loan(books) -> int:
    with books.work(HOUSE) as work:
        return a_loan(work)


def receive(books, loan, amount, key="k"):
    with books.work(COUNTER) as work:
        return repayments.receive(work, key, loan, Tender(yuan(amount), Channel.CASH, ""))


def prepay(books, loan, amount="10000", received="10150.00"):
    with books.work(COUNTER) as work:
        tender = Tender(yuan(received), Channel.CASH, "")
        return repayments.prepay(work, "p", loan, yuan(amount), Effect.SMALLER, tender)


def extend(books, loan):
    with books.work(COUNTER) as work:
        return changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("hail"))


def facts(books, paper):
    with books.look(COUNTER) as work:
        return papers.paper(work, paper).facts


def test_an_early_repayment_leaves_a_schedule_of_what_is_still_paid(
    books, loan, clock
) -> None:
    """30,000 at 9 % for 20 days are 150.00 of interest."""
    clock.on("2026-03-30")

    made = prepay(books, loan)

    sheet = facts(books, made.schedule_id)
    assert [line.number for line in sheet.lines] == [1, 2, 3, 4, 5, 6]
    assert str(sheet.lent.amount) == "20,000.00"
    assert sheet.since.on == date(2026, 3, 30)
    text = read(render("schedule", sheet))
    assert "部分提前还款" in text
    assert "此前的还款计划同时停止执行" in text


def test_an_extension_leaves_its_schedule(books, loan, clock) -> None:
    clock.on("2026-03-30")

    made = extend(books, loan)

    [annex] = made.papers
    sheet = facts(books, annex)
    assert len(sheet.lines) == 9
    assert sheet.lent.due_on == date(2026, 12, 10)
    assert "展期" in read(render("schedule", sheet))


def test_an_act_that_leaves_the_schedule_alone_leaves_no_annex(books, loan, clock) -> None:
    clock.on("2026-04-10")

    made = receive(books, loan, "5132.07")

    assert made.schedule_id is None


def test_reversing_an_early_repayment_voids_its_schedule(books, loan, clock) -> None:
    clock.on("2026-03-30")
    made = prepay(books, loan)

    with books.work(COUNTER) as work:
        reversals.reverse(work, "x", made.repayment_id, "mistake", PEOPLE[Role.MANAGER])

    with books.look(COUNTER) as work:
        assert papers.line(work, made.schedule_id).void


def test_a_change_for_an_earlier_day_says_what_was_owed_on_that_day(
    books, loan, clock
) -> None:
    clock.on("2026-04-10")
    receive(books, loan, "5132.07")
    clock.on("2026-04-20")
    with books.work(COUNTER) as work:
        grant = signed("hail", date(2026, 4, 5))
        made = changes.extend(work, "e", loan, date(2026, 12, 10), None, grant)

    papers_ = made.agreement_id, *made.papers
    agreement, annex = (facts(books, one) for one in papers_)

    assert agreement.left == annex.lent.amount == yuan("30000")
    assert sum(line.principal.fen for line in annex.lines) == yuan("30000").fen
    assert agreement.lent.due_on == date(2026, 9, 10)
