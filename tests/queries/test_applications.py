from datetime import date

from tests.asked import (
    OFFICER,
    apply,
    applying,
    decide,
    offered,
    one,
    submitted,
    yes,
)
from tests.build import a_customer, yuan
from tests.lent import lend

from sheaf.domain.application import Stage
from sheaf.domain.decision import Ruling
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications


def test_an_application_is_read_with_everything_that_belongs_to_it(books) -> None:
    found = one(books, submitted(books))

    assert (found.number, found.applicant) == ("A2026-0001", "王芳")
    assert found.product.name == "农户担保贷款"
    assert found.missing == ()
    assert [line.name for line in found.guarantors] == ["李国平"]
    assert [seen.place for seen in found.visits] == ["上河村四组"]
    assert found.decision is None
    assert not found.open


def test_only_what_is_somebodys_work_is_on_the_list(books) -> None:
    application = submitted(books)
    with books.look(OFFICER) as work:
        [line] = applications.lines(work)
        assert (line.stage, line.officer) == (Stage.SUBMITTED, "周敏")
        assert applications.at_stage(work, Stage.SUBMITTED) == (line,)
        assert applications.of_customer(work, line.customer_id) == (line,)

    decide(books, application, yes())
    lend(books, application)

    with books.look(OFFICER) as work:
        assert applications.lines(work) == ()


def test_declined_terms_are_not_agreed(books) -> None:
    application = submitted(books)
    decide(books, application, yes(ruling=Ruling.DECLINED, reason="否", term_months=3))

    found = one(books, application)

    assert found.agreed == found.agreement


def test_dates_stay_with_a_method_that_has_them(books) -> None:
    with books.work(HOUSE) as work:
        customer, farm = a_customer(work), offered(work)["farm"]
    wanted = applying(customer, farm, first_due_on=date(2026, 4, 15))
    found = one(books, apply(books, wanted).id)
    asked = found.agreement

    kept = found.on_terms(asked.amount, asked.rate, Method.EQUAL_PRINCIPAL, 10)
    left = found.on_terms(asked.amount, asked.rate, Method.BULLET, 10)

    assert kept.first_due_on == date(2026, 4, 15)
    assert left.first_due_on is None


def test_who_visited_has_looked_into_it(books) -> None:
    application = submitted(books)

    with books.look(OFFICER) as work:
        found = applications.one(work, application)
        assert applications.investigators(work, found) == {OFFICER.id}


def test_every_decision_is_kept(books) -> None:
    application = submitted(books)
    decide(books, application, yes())

    with books.look(OFFICER) as work:
        [made] = applications.decisions(work, application)

    assert made == one(books, application).decision


def test_a_line_says_what_was_approved_not_what_was_asked(books) -> None:
    application = submitted(books)
    decide(books, application, yes(amount=yuan("20000")))

    with books.look(OFFICER) as work:
        [line] = applications.lines(work)

    assert line.amount == yuan("20000")
