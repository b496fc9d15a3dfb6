"""A village shop in the program: applied for, visited, its notebook open."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests import asked
from tests.asked import OFFICER
from tests.build import a_customer, yuan
from tests.notebooks import VILLAGE_SHOP, typed
from tests.windows import (
    Keyboard,
    books,
    clock,
    keyring,
    printer,
    this_machine,
    window,
)

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.product import Security
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.teller import HOUSE
from sheaf.queries import applications, investigations, notebooks
from sheaf.services import investigations as services
from sheaf.store.tables.applications import ApplicationRow
from sheaf.ui.investigation.trades import names_in
from sheaf.ui.place import Place

__all__ = ["books", "clock", "keyring", "printer", "this_machine", "window"]


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.fixture
def application(books, clock) -> int:
    """Ask for 60,000 at 8 per mille a month; visited on 15 June 2026."""
    clock.on("2026-06-15")
    with books.work(HOUSE) as work:
        product = asked.offered(work)["trade"]
        shopkeeper = a_customer(work, "王秀英")
        brother = a_customer(work, "王国强", sex="M", phone="13800000013")
    wanted = asked.applying(
        shopkeeper, product, amount=yuan("60000"), security=Security.GUARANTOR.value
    )
    with books.work(HOUSE) as work:
        papers = asked.products.one(work, product).versions[-1].terms.papers
    made = asked.apply(books, asked.replace(wanted, received=papers)).id
    given = asked.guaranteeing(brother, monthly_income=yuan("12000"))
    asked.guarantee(books, made, given)
    asked.visit(books, made)
    with books.work(HOUSE) as work:
        row = work.session.get_one(ApplicationRow, made)
        row.rate = Rate(Decimal(8), Quote.PERMILLE_PER_MONTH)
    return made


@pytest.fixture
def begun(books, application) -> int:
    with books.work(OFFICER) as work:
        names = names_in("zh_CN", Trade.VILLAGE_SHOP)
        services.begin(work, "b", application, Trade.VILLAGE_SHOP.value, names)
    return application


@pytest.fixture
def shown(window, begun):
    made = window(OFFICER)
    made.go(Place("investigation", begun))
    return made


def standing(books, application):
    with books.look(OFFICER) as work:
        told = applications.one(work, application)
        found = notebooks.latest(work, application)
        return investigations.standing(work, told, found)


def written_out(books, shown, begun) -> None:
    """Open the finished notebook at what the officer proposes."""
    with books.work(OFFICER) as work:
        for page, lines in typed(VILLAGE_SHOP).items():
            services.write(work, begun, services.Page(page, lines))
    shown.go(Place("today"))
    shown.go(Place("investigation", begun))
    shown.page.view.turn_to(Sheet.PROPOSAL)
