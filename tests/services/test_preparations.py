"""What an officer takes along to a visit."""

import pytest
from tests.asked import OFFICER, TELLER, apply, applying, offered
from tests.build import a_customer
from tests.lent import papers

from sheaf.domain.errors import NotAllowed
from sheaf.domain.teller import HOUSE
from sheaf.printing.kinds import render
from sheaf.queries import papers as kept
from sheaf.services import preparations
from sheaf.store.tables.applications import ApplicationRow


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        customer, farm = a_customer(work), offered(work)["farm"]
    return apply(books, applying(customer, farm)).id


def prepare(books, application) -> int:
    with books.work(OFFICER) as work:
        return preparations.prepare(work, application)


def facts(books, paper):
    with books.look(OFFICER) as work:
        return kept.paper(work, paper).facts


def test_it_says_who_goes_by_when_and_what_was_asked_for(books, application) -> None:
    found = facts(books, prepare(books, application))

    assert found.officers == ("周敏",)
    assert found.visit_by.isoformat() == "2026-03-12"
    assert found.form.applicant.name == "王芳"
    assert found.form.number == "清河农信申字〔2026〕第0001号"
    assert found.former == ()
    assert render("preparation_sheet", found)


def test_a_second_sheet_has_a_number_of_its_own(books, application) -> None:
    first = facts(books, prepare(books, application))
    with books.work(HOUSE) as work:
        work.session.get_one(ApplicationRow, application).purpose = "买化肥和种子"
    second = facts(books, prepare(books, application))

    assert (first.number, second.number) == (
        "清河农信备字〔2026〕第0001号",
        "清河农信备字〔2026〕第0001-2号",
    )
    assert "preparation_sheet" in {one.kind for one in papers(books, application)}


def test_asked_for_again_while_nothing_changed_it_is_the_same_sheet(
    books, application
) -> None:
    assert prepare(books, application) == prepare(books, application)


def test_only_an_officer_prepares_a_visit(books, application) -> None:
    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        preparations.prepare(work, application)
