from datetime import date
from decimal import Decimal

import pytest
from tests.build import NINE, a_customer, a_product, yuan
from tests.conftest import PEOPLE
from tests.services.lives import TELLER, paid, standing, wrong

from sheaf.domain.errors import NotAllowed
from sheaf.domain.lateness import LateRules
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Covenants
from sheaf.domain.loan_act import InArrears, OverLimit
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import HOUSE, Role
from sheaf.services import draws, lending
from sheaf.services.draws import Draw
from sheaf.services.lending import Lending

CLERK = PEOPLE[Role.DISBURSEMENT_CLERK]
LIMIT = Terms(
    principal=yuan("50000"),
    rate=NINE,
    disbursed_on=date(2026, 3, 10),
    method=Method.INTEREST_ONLY,
    settlement_day=20,
    matures_on=date(2026, 12, 10),
)


@pytest.fixture
def limit(books) -> int:
    """A limit of 50,000 until December, nothing drawn yet."""
    with books.work(HOUSE) as work:
        wanted = Lending(
            number="2026-00012",
            application_id=None,
            customer_id=a_customer(work),
            product_id=a_product(work),
            borrower="王芳",
            security="credit",
            officer_id=2,
            covenants=Covenants(LateRules(NINE, Decimal("0.50"))),
            revolves=True,
        )
        return lending.enter(work, wanted, LIMIT).loan.id


def draw(books, limit, amount, key="d"):
    with books.work(CLERK) as work:
        return draws.draw(work, key, limit, Draw(yuan(amount), Channel.CASH))


def test_what_is_drawn_is_owed_and_bears_interest(books, limit, clock) -> None:
    draw(books, limit, "30000")

    after = standing(books, limit)
    assert after.outstanding == yuan("30000")
    assert after.dues[0].interest == yuan("82.50")
    assert wrong(books) == {}


def test_never_more_than_the_limit(books, limit) -> None:
    draw(books, limit, "30000")

    with pytest.raises(OverLimit) as no:
        draw(books, limit, "20000.01", "e")

    assert no.value.free == yuan("20000")


def test_nothing_while_anything_is_overdue(books, limit, clock) -> None:
    draw(books, limit, "30000")
    clock.on("2026-03-22")

    with pytest.raises(InArrears):
        draw(books, limit, "1", "e")


def test_money_beyond_what_is_due_makes_room_at_once(books, limit, clock) -> None:
    draw(books, limit, "30000")
    clock.on("2026-03-21")

    paid(books, limit, "10082.50")

    after = standing(books, limit)
    assert after.outstanding == yuan("20000")
    draw(books, limit, "30000", "e")
    assert standing(books, limit).outstanding == yuan("50000")
    assert wrong(books) == {}


def test_a_teller_alone_draws_nothing(books, limit) -> None:
    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        draws.draw(work, "d", limit, Draw(yuan("1"), Channel.CASH))
