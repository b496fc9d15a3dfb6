from dataclasses import replace

import pytest
from sqlalchemy import select
from tests.asked import (
    OFFICER,
    TELLER,
    apply,
    applying,
    failed,
    findings,
    guarantee,
    guaranteeing,
    offered,
    one,
    submitted,
)
from tests.build import a_customer, married, yuan
from tests.lent import unstamped

from sheaf.domain.customer import AlreadyRegistered, Person
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.guarantee import OwnGuarantor
from sheaf.domain.relation import OtherSpouse, Relation
from sheaf.domain.teller import HOUSE
from sheaf.queries import contracts, papers
from sheaf.services import guarantors, ties
from sheaf.services.applications import AlreadySubmitted
from sheaf.services.guarantors import AlreadyGuarantor, Guaranteeing, Newcomer
from sheaf.store import canonical
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.people import CustomerRow


@pytest.fixture
def people(books) -> tuple[int, int, int]:
    """A borrower, a neighbour, and the loan for farmers."""
    with books.work(HOUSE) as work:
        borrower = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
        return borrower, neighbour, offered(work)["farm"]


@pytest.fixture
def application(books, people) -> int:
    borrower, _neighbour, farm = people
    return apply(books, applying(borrower, farm)).id


def test_a_guarantor_with_enough_secures_the_application(
    books, application, people
) -> None:
    guarantee(books, application, guaranteeing(people[1]))

    [line] = one(books, application).guarantors
    assert (line.name, line.kind, line.period_years) == ("李国平", "joint_several", 3)
    assert failed(books, application) == set()


def test_a_guarantor_stands_on_the_form_and_signs_an_authorisation(
    books, application, people
) -> None:
    guarantee(books, application, guaranteeing(people[1]))

    with books.look(OFFICER) as work:
        found = [papers.paper(work, p.id) for p in contracts.current(work, application)]
    form = next(p.facts for p in found if p.line.kind == "application_form")
    assert [named.guarantor.name for named in form.guarantors] == ["李国平"]
    signed = [p.facts for p in found if p.line.kind == "authorisation"]
    assert [paper.role.value for paper in signed] == ["borrower", "guarantor"]


def test_nobody_guarantees_their_own_loan(books, application, people) -> None:
    with pytest.raises(OwnGuarantor):
        guarantee(books, application, guaranteeing(people[0]))


def test_nobody_guarantees_the_same_loan_twice(books, application, people) -> None:
    given = guaranteeing(people[1])
    first = guarantee(books, application, given)

    assert guarantee(books, application, given) == first
    with pytest.raises(AlreadyGuarantor):
        guarantee(books, application, given, "other")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"monthly_income": -yuan("1")}, "monthly_income"),
        ({"owes": -yuan("1")}, "owes"),
        ({"guarantees": -yuan("1")}, "guarantees"),
        ({"period_years": 0}, "period_years"),
        ({"period_years": 11}, "period_years"),
    ],
)
def test_figures_must_make_sense(books, application, people, changes, field) -> None:
    with pytest.raises(Unusable) as no:
        guarantee(books, application, replace(guaranteeing(people[1]), **changes))

    assert no.value.field == field


def test_the_relation_must_be_said(books, application, people) -> None:
    with pytest.raises(Missing):
        guarantee(books, application, guaranteeing(people[1], relation=" "))


def test_a_household_is_no_guarantor(books, application, people) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(CustomerRow, people[1]).kind = "household"

    with pytest.raises(Unusable):
        guarantee(books, application, guaranteeing(people[1]))


def test_too_little_is_shown_with_the_figure_and_the_limit(
    books, application, people
) -> None:
    poor = guaranteeing(people[1], monthly_income=yuan("3000"), net_assets=yuan("20000"))

    given = guarantee(books, application, poor)

    found = findings(books, application)
    spare = found[f"guarantor_instalment:{given}"]
    assert not spare.condition.passed
    assert (spare.about, spare.condition.figure) == ("李国平", "1,500.00")
    assert spare.condition.limit == "2,623.55"
    assert f"guarantor_assets:{given}" in {k for k, one in found.items() if not one.stands}


def test_who_guarantees_each_other_is_shown(books, application, people) -> None:
    borrower, neighbour, farm = people
    guarantee(books, application, guaranteeing(neighbour))
    other = apply(books, applying(neighbour, farm), "b").id

    guarantee(books, other, guaranteeing(borrower), "h")

    assert failed(books, other) == {"guarantor_not_mutual"}
    assert failed(books, application) == {"guarantor_not_mutual"}
    [mutual] = [
        found.condition
        for key, found in findings(books, other).items()
        if key.startswith("guarantor_not_mutual")
    ]
    assert mutual.figure == f"{one(books, application).number} 30,000.00"


def test_a_couple_is_one_guarantor_and_two_borrowers_are_enough(
    books, application, people
) -> None:
    _borrower, neighbour, farm = people
    with books.work(HOUSE) as work:
        wife = a_customer(work, "孙秀英", phone="13800000014")
        married(work, neighbour, wife)
        others = [a_customer(work, name) for name in ("赵一", "钱二")]
    for turn, other in enumerate(others):
        asked = apply(books, applying(other, farm), f"a{turn}").id
        guarantee(books, asked, guaranteeing(wife), f"g{turn}")

    given = guarantee(books, application, guaranteeing(neighbour))

    borrowers = findings(books, application)[f"guarantor_borrowers:{given}"].condition
    assert (borrowers.passed, borrowers.figure, borrowers.limit) == (False, "3", "2")


def test_a_married_guarantors_spouse_must_consent(books, application, people) -> None:
    with books.work(HOUSE) as work:
        married(work, people[1], a_customer(work, "孙秀英"))

    guarantee(books, application, guaranteeing(people[1], spouse_consents=False))

    assert failed(books, application) == {"guarantor_spouse"}


def test_taken_back_a_guarantor_is_off_the_form_and_signs_nothing(
    books, application, people
) -> None:
    given = guarantee(books, application, guaranteeing(people[1]))

    with books.work(TELLER) as work:
        guarantors.remove(work, given, "不愿担保")

    assert one(books, application).guarantors == ()
    with books.look(OFFICER) as work:
        found = [papers.paper(work, p.id) for p in contracts.current(work, application)]
    form = next(p.facts for p in found if p.line.kind == "application_form")
    assert form.guarantors == ()
    assert [p.line.kind for p in found].count("authorisation") == 1


def test_taking_back_needs_a_reason(books, application, people) -> None:
    given = guarantee(books, application, guaranteeing(people[1]))

    with pytest.raises(Missing), books.work(TELLER) as work:
        guarantors.remove(work, given, "")


def test_wrong_figures_are_put_right_and_what_was_said_before_stays_noted(
    books, application, people
) -> None:
    poor = guaranteeing(people[1], monthly_income=yuan("3000"))
    given = guarantee(books, application, poor)
    assert failed(books, application) == {"guarantor_instalment"}

    with books.work(TELLER) as work:
        guarantors.correct(work, given, guaranteeing(0, monthly_income=yuan("6000")))

    [line] = one(books, application).guarantors
    assert (line.id, line.customer_id, line.name) == (given, people[1], "李国平")
    assert line.monthly_income == yuan("6000")
    assert failed(books, application) == set()
    with books.look(TELLER) as work:
        noted = work.session.scalars(
            select(AuditRow).where(AuditRow.act == "guarantor.correct")
        ).one()
        assert noted.teller == TELLER.name
        told = [canonical.load(Guaranteeing, each) for each in (noted.before, noted.after)]
    assert [each.monthly_income for each in told] == [yuan("3000"), yuan("6000")]


def test_correcting_nothing_is_not_noted(books, application, people) -> None:
    given = guarantee(books, application, guaranteeing(people[1]))

    with books.work(TELLER) as work:
        guarantors.correct(work, given, guaranteeing(people[1]))

    with books.look(TELLER) as work:
        acts = work.session.scalars(select(AuditRow.act)).all()
    assert "guarantor.correct" not in acts


def test_the_form_says_the_relation_as_it_was_put_right(books, application, people) -> None:
    given = guarantee(books, application, guaranteeing(people[1]))

    with books.work(TELLER) as work:
        guarantors.correct(work, given, guaranteeing(people[1], relation="表兄"))

    with books.look(OFFICER) as work:
        found = [papers.paper(work, p.id) for p in contracts.current(work, application)]
    forms = [p.facts for p in found if p.line.kind == "application_form"]
    assert [one.relation for form in forms for one in form.guarantors] == ["表兄"]
    assert [p.line.kind for p in found].count("authorisation") == 2


def test_what_is_put_right_must_make_sense_too(books, application, people) -> None:
    given = guarantee(books, application, guaranteeing(people[1]))

    with pytest.raises(Unusable), books.work(TELLER) as work:
        guarantors.correct(work, given, guaranteeing(people[1], owes=-yuan("1")))


def test_once_submitted_nobody_comes_or_goes_or_says_otherwise(books) -> None:
    application = submitted(books)
    [line] = one(books, application).guarantors

    with pytest.raises(AlreadySubmitted), books.work(TELLER) as work:
        guarantors.correct(work, line.id, guaranteeing(line.customer_id))

    with pytest.raises(AlreadySubmitted), books.work(TELLER) as work:
        guarantors.remove(work, line.id, "不愿担保")


def test_a_neighbour_without_a_file_gets_one_in_the_same_act(books, application) -> None:
    neighbour = Person(name="李国平", number="410000199211300431", village="东村")

    with books.work(TELLER) as work:
        given = guaranteeing(0)
        guarantors.add_new(work, "g", application, Newcomer(neighbour), given, unstamped)

    [line] = one(books, application).guarantors
    assert line.name == "李国平"
    with books.look(TELLER) as work:
        assert work.session.get_one(CustomerRow, line.customer_id).village == "东村"


def test_what_is_wrong_with_the_spouse_is_said_beside_the_spouse(
    books, application, people
) -> None:
    neighbour = Person(name="李国平", number="410000199211300431", village="东村")
    number = "130000198503151229"
    with books.work(HOUSE) as work:
        a_customer(work, "王芳", number)
    known = Newcomer(neighbour, Person(name="王兰", number=number))

    with pytest.raises(AlreadyRegistered) as no, books.work(TELLER) as work:
        guarantors.add_new(work, "g", application, known, guaranteeing(0), unstamped)
    assert no.value.field == "spouse_number"

    with books.work(TELLER) as work:
        ties.link(work, people[1], people[2], Relation.SPOUSE, "")
    married = Newcomer(neighbour, people[1])
    with pytest.raises(OtherSpouse) as no, books.work(TELLER) as work:
        guarantors.add_new(work, "g", application, married, guaranteeing(0), unstamped)
    assert no.value.field == "spouse"
