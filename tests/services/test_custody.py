from datetime import date

import pytest
from tests.build import a_thing, an_application
from tests.conftest import PEOPLE
from tests.lent import OFFICER, draw_up, stage

from sheaf.domain.application import Stage
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.paper.custody import Original
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import custody as asked
from sheaf.queries import papers, securities
from sheaf.services import applications, contracts, custody
from sheaf.services.custody import AlreadyKept, Taken

DAY = date(2026, 3, 10)
BOOK = Original("机动车登记证书", "冀A00001", 1)


@pytest.fixture
def van(books) -> tuple[int, int]:
    """A van mortgaged, which nobody registers: application and thing."""
    with books.work(HOUSE) as work:
        application = an_application(work)
        thing = a_thing(work, application, kind="vehicle")
    return application, thing


def take_in(books, thing, *, kept_at="档案室", on=DAY, originals=(BOOK,)) -> int:
    with books.work(OFFICER) as work:
        return custody.take_in(work, thing, Taken(originals, kept_at, on))


def test_the_receipt_says_what_is_kept_where_and_for_which_contract(books, van) -> None:
    application, thing = van
    draw_up(books, application)

    receipt = take_in(books, thing)

    with books.look(OFFICER) as work:
        facts = papers.paper(work, receipt).facts
        [kept] = securities.collateral(work, application)
    assert facts.originals == (BOOK,)
    assert (facts.kept_at, facts.on, facts.pledged) == ("档案室", DAY, False)
    assert facts.contract == "清河农信借字〔2026〕第00001号"
    assert facts.owner.name == "王芳"
    assert kept.kept_at == "档案室"


def test_a_contract_drawn_up_anew_leaves_the_receipt_as_it_is(books, van) -> None:
    application, thing = van
    draw_up(books, application)
    receipt = take_in(books, thing)

    draw_up(books, application, "again")

    with books.look(OFFICER) as work:
        assert not papers.line(work, receipt).void


def test_what_is_kept_is_not_taken_in_again(books, van) -> None:
    _application, thing = van
    take_in(books, thing)

    with pytest.raises(AlreadyKept):
        take_in(books, thing)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kept_at": " "},
        {"on": date(2026, 3, 11)},
        {"originals": (Original(" "),)},
        {"originals": (Original("存单", "", 0),)},
    ],
)
def test_a_receipt_names_the_place_the_day_and_every_original(books, van, wrong) -> None:
    with pytest.raises((Missing, Unusable)):
        take_in(books, van[1], **wrong)


def test_only_who_signs_contracts_takes_originals_in(books, van) -> None:
    with pytest.raises(NotAllowed), books.work(PEOPLE[Role.TELLER]) as work:
        custody.take_in(work, van[1], Taken((BOOK,), "档案室", DAY))


def test_who_withdraws_the_application_gets_the_originals_back(books, van) -> None:
    application, thing = van
    draw_up(books, application)
    receipt = take_in(books, thing)

    with books.work(OFFICER) as work:
        applications.withdraw(work, application, "不借了")

    assert stage(books, application) is Stage.WITHDRAWN
    with books.look(OFFICER) as work:
        assert asked.held(work, application) == ()
        [slip] = asked.slips(work, application)
        facts = papers.paper(work, slip.id).facts
        assert facts.receipt == papers.line(work, receipt).number
        assert (facts.originals, facts.taken_on) == ((BOOK,), DAY)


def test_a_pledge_is_its_own_original_where_nothing_else_is_listed(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        pledge = a_thing(work, application, form="pledge", kind="deposit")
    where = contracts.Registration("", "", DAY, "库房二号柜")

    with books.work(OFFICER) as work:
        contracts.deliver(work, pledge, where)

    with books.look(OFFICER) as work:
        [held] = asked.held(work, application)
    [original] = held.receipt.originals
    assert original.name == "定期存单"
    assert held.receipt.pledged
