"""Notebooks as they stand: whose, and what is written in them."""

import pytest
from tests import asked
from tests.asked import OFFICER
from tests.build import a_customer

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.teller import HOUSE
from sheaf.queries import notebooks
from sheaf.services import investigations as services

NAMES = {"debts": ("车贷", "赊购农资")}


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        product, borrower = asked.offered(work)["farm"], a_customer(work)
    return asked.apply(books, asked.applying(borrower, product)).id


@pytest.fixture
def begun(books, application) -> int:
    with books.work(OFFICER) as work:
        services.begin(work, "b", application, Trade.GREENHOUSE.value, NAMES)
        return notebooks.latest(work, application).id


def test_it_is_whoever_opened_it_until_it_is_submitted(books, application, begun) -> None:
    with books.look(OFFICER) as work:
        found = notebooks.latest(work, application)

    assert (found.id, found.version, found.submitted) == (begun, 1, None)
    assert found.officer == OFFICER.name
    assert found.trade.like is Trade.GREENHOUSE


def test_its_lines_are_named_as_it_was_begun(books, begun) -> None:
    with books.look(OFFICER) as work:
        assert notebooks.names(work, begun)["debts"] == NAMES["debts"]
        assert [line[0] for line in notebooks.pages(work, begun)[Sheet.DEBTS]] == [
            *NAMES["debts"]
        ]
        assert notebooks.taken(work, begun) == {}
        assert notebooks.reasons(work, begun) == {}


def test_a_trade_nobody_changed_asks_what_it_came_with(books, application, begun) -> None:
    with books.look(OFFICER) as work:
        found = notebooks.latest(work, application)

        assert Sheet.DEBTS in notebooks.template(work, found).sheets
