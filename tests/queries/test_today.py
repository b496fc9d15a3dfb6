from datetime import date, datetime

import pytest
from tests.asked import apply, applying, decide, offered, submitted, yes
from tests.build import a_customer, a_loan, an_office, yuan
from tests.conftest import KEY, PEOPLE

from sheaf.domain.decision import Ruling
from sheaf.domain.ledger import Channel
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import papers, today
from sheaf.services import policy, repayments
from sheaf.services.repayments import Tender
from sheaf.store.database import Database

TELLER = PEOPLE[Role.TELLER]


@pytest.fixture
def day(database):
    """Open the same books on any day."""
    opened = []

    def on(text: str) -> Database:
        noon = datetime.fromisoformat(f"{text}T12:00:00")
        opened.append(Database(database.path, KEY, clock=lambda: noon))
        return opened[-1]

    with on("2026-03-10").work(TELLER) as work:
        an_office(work)
        a_loan(work)
    yield on
    for books in opened:
        books.close()


def look(books: Database) -> today.Today:
    with books.look(TELLER) as work:
        return today.today(work)


def test_what_is_due_today_and_soon_stands_apart_from_what_is_late(day) -> None:
    assert [line.amount for line in look(day("2026-04-10")).due] == [yuan("5132.07")]
    assert [line.instalment for line in look(day("2026-04-08")).soon] == [1]
    assert look(day("2026-04-06")).soon == ()

    late = look(day("2026-04-13")).late

    assert [(line.days, line.count) for line in late] == [(3, 1)]
    assert late[0].amount > yuan("5132.07")


def test_what_is_paid_ahead_is_asked_for_no_more(day) -> None:
    with day("2026-04-08").work(TELLER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        repayments.receive(work, "k", 1, tender)

    assert look(day("2026-04-08")).soon == ()
    assert look(day("2026-04-10")).due == ()
    assert look(day("2026-04-20")).late == ()


def test_an_empty_day_is_empty(day) -> None:
    found = look(day("2026-03-11"))

    assert not any(getattr(found, name) for name in ("due", "soon", "late", "to_sign"))


def test_an_answer_is_promised_until_it_was_given(books) -> None:
    application = submitted(books)
    with books.look(TELLER) as work:
        assert [line.id for line in today.today(work).to_answer] == [application]

    decide(books, application, yes())

    with books.look(TELLER) as work:
        found = today.today(work)
        assert found.to_answer == ()
        assert [line.id for line in found.to_contract] == [application]
        [line] = found.to_contract
    assert not line.expired(date(2026, 3, 10))


def test_an_approval_that_nobody_used_in_time_says_so(books) -> None:
    application = submitted(books)
    decide(books, application, yes(valid_until=date(2026, 4, 9)))

    with books.look(TELLER) as work:
        [line] = today.today(work).to_contract
    assert [line.expired(date(2026, 4, day)) for day in (9, 10)] == [False, True]


def test_the_count_on_the_rail_is_that_of_the_lists(day) -> None:
    for on, count in (("2026-04-06", 0), ("2026-04-08", 1), ("2026-04-20", 1)):
        with day(on).look(TELLER) as work:
            found = today.today(work)
            assert len(found.due + found.soon) + len(found.late) == count
            assert today.payments(work) == count


def test_what_money_kept_pays_is_not_counted(day) -> None:
    with day("2026-03-20").work(TELLER) as work:
        tender = Tender(yuan("5132.07"), Channel.CASH, "")
        repayments.receive(work, "k", 1, tender)

    with day("2026-04-08").look(TELLER) as work:
        assert today.payments(work) == 0


def test_papers_nobody_signed_are_asked_for_by_whom_they_are_of(books) -> None:
    application = submitted(books)
    with books.look(TELLER) as work:
        [line] = today.today(work).to_sign
        unsigned = [p for p in papers.of_application(work, application) if not p.void]
    assert (line.name, line.application_id, line.loan_id) == ("王芳", application, None)
    assert line.count == len(unsigned) > 1


def test_what_an_application_left_behind_is_not_asked_for(books) -> None:
    application = submitted(books)
    decide(books, application, yes(ruling=Ruling.DECLINED, reason="流水不足"))

    with books.look(TELLER) as work:
        assert today.today(work).to_sign == ()


def test_a_visit_is_asked_for_by_its_day_the_next_one_first(day) -> None:
    with day("2026-03-10").work(HOUSE) as work:
        product = offered(work)["farm"]
        first, second = a_customer(work, "赵一"), a_customer(work, "钱二")
    later = apply(day("2026-03-11"), applying(first, product), "later").id
    sooner = apply(day("2026-03-10"), applying(second, product), "sooner").id

    found = look(day("2026-03-12"))

    assert [line.id for line in found.to_visit] == [sooner, later]
    assert found.visits_by == {sooner: date(2026, 3, 12), later: date(2026, 3, 13)}


def test_a_visit_that_was_made_is_asked_for_no_more(day) -> None:
    submitted(day("2026-03-10"))

    assert look(day("2026-03-12")).visits_by == {}


def test_the_office_says_how_many_days_ahead_it_reminds(day) -> None:
    with day("2026-04-01").work(PEOPLE[Role.MANAGER]) as work:
        policy.change(work, "reminder_days", "5", work.today, "理事会决定")

    assert [line.instalment for line in look(day("2026-04-05")).soon] == [1]
