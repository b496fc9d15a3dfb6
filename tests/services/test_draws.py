from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.build import NINE, a_customer, a_product, yuan
from tests.lent import CLERK, fill_till, pay_out
from tests.limits import agree, draw, opened
from tests.services.lives import TELLER, paid, standing, wrong

from sheaf.domain.agreement import Customs
from sheaf.domain.cash import TillShort
from sheaf.domain.errors import NotAllowed, SamePerson
from sheaf.domain.lateness import LateRules
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Covenants
from sheaf.domain.loan_act import InArrears, LimitEnded, OverLimit
from sheaf.domain.repayment import NothingPaid, owed
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import HOUSE
from sheaf.queries import cash, papers
from sheaf.queries.repayments import CertificateStands
from sheaf.services import cash as cash_desk
from sheaf.services import certificates, draws, lending
from sheaf.services.lending import Lending
from sheaf.services.payouts import Payout
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow

LIMIT = Terms(
    principal=yuan("50000"),
    rate=NINE,
    disbursed_on=date(2026, 3, 10),
    method=Method.REVOLVING,
    settlement_day=20,
    matures_on=date(2026, 12, 10),
)


@pytest.fixture
def limit(books) -> int:
    """A limit of 50,000 until December, nothing drawn yet."""
    fill_till(books)
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
        )
        return lending.enter(work, wanted, LIMIT).loan.id


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
        draws.draw(work, "d", limit, Payout(Channel.CASH, drawn=yuan("1")))


@pytest.fixture
def agreed(books) -> int:
    return agree(books)


def test_the_first_draw_opens_the_limit_and_is_all_that_leaves(books, agreed) -> None:
    first = opened(books, agreed)

    after = standing(books, first.loan_id)
    assert after.loan.principal == yuan("50000")
    assert after.outstanding == yuan("30000")
    with books.look(CLERK) as work:
        assert cash.till(work, CLERK.id, work.today).expected == yuan("70000")
        made = [papers.paper(work, one) for one in first.papers]
    assert [one.line.kind for one in made] == [
        "disbursement_notice",
        "debit_note",
        "disbursement_voucher",
    ]
    assert {one.facts.lent.amount for one in made} == {yuan("30000")}
    assert wrong(books) == {}


def test_the_first_draw_is_within_the_limit_and_not_nothing(books, agreed) -> None:
    with pytest.raises(OverLimit):
        opened(books, agreed, "50000.01")
    with pytest.raises(NothingPaid):
        pay_out(books, agreed)


def test_nothing_is_drawn_from_the_day_the_limit_ends(books, agreed, clock) -> None:
    first = opened(books, agreed)
    clock.on("2026-03-11")
    paid(books, first.loan_id, "30007.50")
    clock.on("2026-12-10")

    with pytest.raises(LimitEnded) as no:
        draw(books, first.loan_id, "1")

    assert no.value.ended_on == date(2026, 12, 10)


def test_what_was_drawn_may_outlast_the_limit_as_the_office_said(
    books, agreed, clock
) -> None:
    with books.work(HOUSE) as work:
        row = work.session.get_one(ApplicationRow, agreed)
        row.customs = canonical.dump(Customs(pay_offset=5, draw_tail=3))
    made = opened(books, agreed).loan_id
    first = standing(books, made).dues[0]
    assert (first.due_on, first.until) == (date(2026, 3, 25), date(2026, 3, 21))
    assert standing(books, made).loan.matures_on == date(2027, 3, 10)
    clock.on("2026-12-09")
    with books.look(CLERK) as work:
        owed_now = owed(standing(books, made).claims(work.today))
    paid(books, made, owed_now.plain)

    clock.on("2026-12-10")
    with pytest.raises(LimitEnded) as no:
        draw(books, made, "1")

    assert no.value.ended_on == date(2026, 12, 10)
    assert standing(books, made).outstanding == yuan("30000")
    assert wrong(books) == {}


def test_no_more_cash_is_drawn_than_the_till_holds(books, agreed) -> None:
    first = opened(books, agreed)
    with books.work(CLERK) as work:
        cash_desk.move(work, "away", yuan("69000"), Channel.BANK, "bank")

    with pytest.raises(TillShort):
        draw(books, first.loan_id, "1000.01")


def test_who_approved_the_limit_pays_nothing_out_on_it(books, agreed) -> None:
    first = opened(books, agreed)

    with pytest.raises(SamePerson), books.work(replace(CLERK, id=3)) as work:
        draws.draw(work, "x", first.loan_id, Payout(Channel.CASH, drawn=yuan("1")))


def test_once_certified_a_limit_is_drawn_no_more(books, agreed, clock) -> None:
    first = opened(books, agreed)
    clock.on("2026-03-11")
    paid(books, first.loan_id, "30007.50")
    with books.work(TELLER) as work:
        made = certificates.certify(work, "c", first.loan_id)
        certified = papers.paper(work, made.papers[0]).facts

    with pytest.raises(CertificateStands):
        draw(books, first.loan_id, "1")

    assert certified.principal_paid == yuan("30000")
