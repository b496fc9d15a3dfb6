import pytest
from sqlalchemy import func, select
from tests.build import a_customer

from sheaf.domain.customer import Person
from sheaf.domain.errors import Unusable
from sheaf.domain.relation import Relation
from sheaf.queries import customers
from sheaf.services import enrolment
from sheaf.services.enrolment import BelongsTo
from sheaf.store.tables.people import CustomerRow

LI = Person(name="李国平", number="410000199211300431", phone="13900000034")


def test_a_file_opens_with_its_second_telephone_and_its_link(work) -> None:
    wang = a_customer(work)

    for _ in range(2):
        belongs = BelongsTo(wang, Relation.SPOUSE)
        li = enrolment.enrol(work, "key", LI, "0312-8012345", belongs).customer_id

    [tie] = customers.ties(work, wang)
    assert (tie.customer_id, tie.relation) == (li, Relation.SPOUSE)
    assert [phone.number for phone in customers.phones(work, li)] == ["031 · · · · 2345"]


def test_a_file_may_open_alone(work) -> None:
    li = enrolment.enrol(work, "key", LI, " ", None).customer_id

    assert customers.ties(work, li) == customers.phones(work, li) == ()


def test_a_wrong_second_telephone_opens_nothing(database, teller) -> None:
    with pytest.raises(Unusable), database.work(teller) as work:
        enrolment.enrol(work, "key", LI, "139", None)

    with database.work(teller) as work:
        assert work.session.scalar(select(func.count()).select_from(CustomerRow)) == 0
