from datetime import date

import pytest
from tests.asked import (
    OFFICER,
    TELLER,
    apply,
    applying,
    guarantee,
    guaranteeing,
    offered,
)
from tests.build import a_customer, a_loan, married, yuan
from tests.conftest import PEOPLE
from tests.lent import unstamped

from sheaf.domain.collateral import CollateralKind, Form
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import contracts, papers
from sheaf.services import applications, collaterals, guarantors, policy
from sheaf.services.collaterals import Charging
from sheaf.store.tables.people import CustomerRow


@pytest.fixture
def farm(books) -> int:
    with books.work(HOUSE) as work:
        return offered(work)["farm"]


def test_the_form_says_what_the_books_know_of_the_applicant(books, farm) -> None:
    with books.work(HOUSE) as work:
        a_loan(work)
        row = work.session.query(CustomerRow).one()
        row.family_size, row.years_in_trade = 4, 8
        borrower = row.id

    application = apply(books, applying(borrower, farm)).id

    with books.look(OFFICER) as work:
        line = papers.of_application(work, application)[0]
        form = papers.paper(work, line.id).facts
    assert form.livelihood.household == 4
    assert form.livelihood.years == "8"
    assert form.livelihood.debts == yuan("30000")
    assert form.applicant.name == "王芳"


def test_an_authorisation_ends_by_itself_after_half_a_year(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)

    application = apply(books, applying(borrower, farm)).id

    with books.look(OFFICER) as work:
        line = papers.of_application(work, application)[1]
        signed = papers.paper(work, line.id).facts
    assert signed.valid_until == date(2026, 9, 10)


def test_each_paper_keeps_the_wording_it_was_made_with(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)

    with books.work(TELLER) as work:
        applied = applications.apply(
            work, "k", applying(borrower, farm), lambda kind, _facts: f"1 {kind}"
        )

    with books.look(OFFICER) as work:
        found = [papers.paper(work, p.id) for p in papers.of_application(work, applied.id)]
    assert [paper.wording for paper in found] == [
        "",
        "1 authorisation",
        "1 conduct_notice",
    ]


@pytest.fixture
def couples(books) -> dict[str, int]:
    """A borrower, and two couples beside: one guarantees, one owns a van."""
    with books.work(HOUSE) as work:
        people = {"王芳": a_customer(work)}
        for number, (he, she) in enumerate((("李国平", "孙秀英"), ("赵建国", "何静"))):
            people[he] = a_customer(work, he, sex="M", phone=f"1380000002{number}")
            people[she] = a_customer(work, she, phone=f"1380000003{number}")
            married(work, people[he], people[she])
    return people


@pytest.fixture
def queried(books) -> None:
    """An office that queries everybody beside borrower and guarantors too."""
    with books.work(PEOPLE[Role.MANAGER]) as work:
        policy.change(work, "query_beside", "true", work.today, "理事会决定")


def a_van(owner: int) -> Charging:
    return Charging(
        owner_id=owner,
        kind=CollateralKind.VEHICLE,
        form=Form.MORTGAGE,
        thing="轻型货车",
        certificate="冀A00001",
        value=yuan("50000"),
        valued_on=date(2026, 3, 10),
        valued_by="双方协商",
        prior_charges=yuan("0"),
        co_owners="",
        lease=None,
        insurance=None,
    )


def charge(books, application: int, owner: int, key: str = "van") -> int:
    with books.work(TELLER) as work:
        return collaterals.add(work, key, application, a_van(owner), unstamped)


def authorised(books, application: int) -> dict[str, tuple[str, str]]:
    with books.look(OFFICER) as work:
        found = [
            papers.paper(work, line.id).facts
            for line in contracts.current(work, application)
            if line.kind == "authorisation"
        ]
    return {one.person.name: (one.role.value, one.related) for one in found}


@pytest.mark.usefixtures("queried")
def test_spouses_and_owners_sign_where_the_office_queries_them(
    books, farm, couples
) -> None:
    application = apply(books, applying(couples["王芳"], farm)).id

    guarantee(books, application, guaranteeing(couples["李国平"]))
    charge(books, application, couples["赵建国"])

    assert authorised(books, application) == {
        "王芳": ("borrower", ""),
        "李国平": ("guarantor", "王芳"),
        "孙秀英": ("guarantors_spouse", "李国平"),
        "赵建国": ("owner", "王芳"),
        "何静": ("owners_spouse", "赵建国"),
    }


@pytest.mark.usefixtures("queried")
def test_with_a_guarantor_or_a_thing_goes_who_stood_beside(books, farm, couples) -> None:
    application = apply(books, applying(couples["王芳"], farm)).id
    given = guarantee(books, application, guaranteeing(couples["李国平"]))
    thing = charge(books, application, couples["孙秀英"])

    with books.work(TELLER) as work:
        guarantors.remove(work, given, "不愿担保")
    assert authorised(books, application).keys() == {"王芳"}

    with books.work(TELLER) as work:
        collaterals.remove(work, thing, "改为保证")
    other = charge(books, application, couples["赵建国"], "other")
    assert authorised(books, application).keys() == {"王芳", "赵建国", "何静"}
    with books.work(TELLER) as work:
        collaterals.remove(work, other, "改为保证")
    assert authorised(books, application).keys() == {"王芳"}


def test_nobody_beside_signs_where_the_office_does_not_query_them(
    books, farm, couples
) -> None:
    application = apply(books, applying(couples["王芳"], farm)).id
    guarantee(books, application, guaranteeing(couples["李国平"]))
    charge(books, application, couples["赵建国"])

    assert authorised(books, application).keys() == {"王芳", "李国平"}
