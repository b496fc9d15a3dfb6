from datetime import date

from tests.build import an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import CLERK, draw_up, fill_till, pay_out, sign_all

from sheaf.domain.application import Step
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import joined
from sheaf.store.tables.applications import ApplicationRow, VisitRow
from sheaf.store.tables.office import CashDayRow, PeriodRow

OFFICER, MANAGER = PEOPLE[Role.LOAN_OFFICER], PEOPLE[Role.MANAGER]
DAY = date(2026, 3, 10)


def of_week(books, day=DAY):
    with books.look(MANAGER) as work:
        return joined.joined(work, day)


def visited(books, application: int, by: int) -> None:
    with books.work(HOUSE) as work:
        row = VisitRow(
            application_id=application,
            visited_on=work.today,
            place="上河村",
            findings="大棚六个",
            companion="",
            at=work.now,
            teller_id=by,
        )
        work.session.add(row)


def test_who_accepted_a_case_and_looked_into_it_is_told_in_its_week(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        work.session.get_one(ApplicationRow, application).acceptor_id = OFFICER.id
    visited(books, application, OFFICER.id)

    [one] = of_week(books)

    assert (one.on, one.teller, one.number) == (DAY, OFFICER.name, "A2026-0001")
    assert (one.first, one.second) == (Step.ACCEPT, Step.INVESTIGATE)
    assert of_week(books, date(2026, 3, 17)) == ()


def test_two_people_are_no_exception(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
    visited(books, application, OFFICER.id)

    assert of_week(books) == ()


def test_who_accepted_a_case_and_paid_it_out_is_told(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        work.session.get_one(ApplicationRow, application).acceptor_id = CLERK.id
    draw_up(books, application)
    sign_all(books, application)
    fill_till(books)
    pay_out(books, application)

    [one] = of_week(books)

    assert (one.first, one.second) == (Step.ACCEPT, Step.DISBURSE)
    assert (one.teller, one.number, one.customer) == (CLERK.name, "2026-00001", "王芳")


def test_who_kept_a_till_in_the_month_they_closed_is_told(books) -> None:
    with books.work(MANAGER) as work:
        month = date(2026, 2, 28)
        work.session.add(PeriodRow(until=month, at=work.now, teller_id=MANAGER.id))
        assert joined.joined(work, DAY) == ()
        till = CashDayRow(
            teller_id=MANAGER.id,
            day=date(2026, 2, 10),
            opening=yuan("0"),
            received=yuan("500"),
            paid=yuan("0"),
            closing=yuan("500"),
            counted=yuan("500"),
            reason="",
            facts="",
            at=work.now,
        )
        work.session.add(till)

    [one] = of_week(books)

    assert (one.first, one.second) == (Step.HANDLE_CASH, Step.KEEP_BOOKS)
    assert (one.on, one.teller, one.number) == (DAY, MANAGER.name, "2026-02")
