import pytest
from tests.build import a_customer, a_guarantor, an_application, an_office, married
from tests.lent import OFFICER, draw_up, papers

from sheaf.domain.application import Stage
from sheaf.domain.policy import Policy, SpouseSignature
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications, consents
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import CustomerRow


def wanted(books, application):
    lines = papers(books, application)
    with books.look(OFFICER) as work:
        return consents.wanted(work, applications.one(work, application), lines)


def missing(books, application):
    lines = papers(books, application)
    with books.look(OFFICER) as work:
        return consents.missing(work, applications.one(work, application), lines)


@pytest.mark.parametrize("rule", SpouseSignature)
def test_a_guarantors_spouse_is_asked_where_the_office_asks(database, rule) -> None:
    with database.work(HOUSE) as work:
        an_office(work, Policy(spouse_signature=rule))
        application = an_application(work)
        one, other = a_customer(work, "张建军", sex="M"), a_customer(work, "孙秀英")
        married(work, one, other)
        a_guarantor(work, application, one)

    asked = rule is not SpouseSignature.NOT_REQUIRED
    assert [one.name for one in wanted(database, application)] == ["张建军"] * asked


def test_nobody_is_asked_for_a_spouse_they_do_not_have(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        a_guarantor(work, application)

    assert wanted(books, application) == ()


def test_who_married_after_the_papers_were_drawn_up_is_missing(books) -> None:
    with books.work(HOUSE) as work:
        borrower, guarantor = a_customer(work), a_customer(work, "张建军", sex="M")
        wife = a_customer(work, "孙秀英")
        married(work, guarantor, wife)
        application = an_application(work, customer=borrower, security="guarantor")
        a_guarantor(work, application, guarantor)
    draw_up(books, application)
    assert missing(books, application) == ()

    with books.work(HOUSE) as work:
        married(work, borrower, a_customer(work, "李国平", sex="M"))

    [one] = missing(books, application)
    assert (one.name, one.turn, one.line) == ("王芳", 0, None)
    assert [bool(one.line) for one in wanted(books, application)] == [False, True]


@pytest.mark.parametrize("column", ["name", "number"])
def test_a_corrected_spouse_is_known_again(books, column) -> None:
    with books.work(HOUSE) as work:
        borrower, husband = a_customer(work), a_customer(work, "李国平", sex="M")
        work.session.get_one(CustomerRow, husband).number = "11010519491231002X"
        married(work, borrower, husband)
        application = an_application(work, customer=borrower)
    draw_up(books, application)

    with books.work(HOUSE) as work:
        setattr(work.session.get_one(CustomerRow, husband), column, "corrected")

    assert missing(books, application) == ()


def test_who_marries_once_the_money_has_left_is_missing_nowhere(books) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)
        application = an_application(work, customer=borrower)
    draw_up(books, application)

    with books.work(HOUSE) as work:
        married(work, borrower, a_customer(work, "李国平", sex="M"))
        work.session.get_one(ApplicationRow, application).stage = Stage.ACTIVE.value

    assert missing(books, application) == ()
