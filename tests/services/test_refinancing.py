from dataclasses import replace
from datetime import date

import pytest
from tests.build import a_guarantor, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import CASH, CLERK, draw_up, fill_till, pay_out, sign_all
from tests.limits import agree, draw, opened
from tests.printing.counter import read
from tests.services.lives import MANAGER, TELLER, paid, standing, to_settle, wrong

from sheaf.domain.application import Stage
from sheaf.domain.errors import Unusable
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import LimitEnded
from sheaf.domain.refinancing import PaidByNewLoan, TooLittleToSettle, Undeclared
from sheaf.domain.risk import RiskClass
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.printing.kinds import render
from sheaf.queries import (
    applications,
    cash,
    loan_file,
    loans,
    papers,
    products,
    refinancing,
    risk,
)
from sheaf.queries import repayments as taken
from sheaf.services import payout_reversals, repayments, reversals
from sheaf.services.applying import Applying, check
from sheaf.services.payouts import Payout
from sheaf.services.repayments import Tender
from sheaf.store.tables.applications import ApplicationRow


@pytest.fixture
def old(books) -> int:
    """30,000 lent to a villager on the 10th of March."""
    with books.work(HOUSE) as work:
        made = an_application(work)
    draw_up(books, made)
    sign_all(books, made)
    fill_till(books)
    return pay_out(books, made).loan_id


def asked(books, old, amount="50000", *, declared=True) -> int:
    """Ask for a loan that pays the old one off; ready to be paid out."""
    with books.work(HOUSE) as work:
        customer = standing(books, old).loan.customer_id
        made = an_application(work, customer=customer, amount=amount, number="A2026-0002")
        row = work.session.get_one(ApplicationRow, made)
        row.refinances_id = old if declared else None
        a_guarantor(work, made)
    draw_up(books, made, "draw up 2")
    sign_all(books, made)
    return made


def refinanced(books, new, payout=CASH):
    return pay_out(books, new, payout, "pay 2")


def test_one_payout_settles_the_old_loan_and_pays_the_rest_out(books, old, clock) -> None:
    clock.on("2026-03-20")
    new = asked(books, old)
    owed = to_settle(books, old)

    made = refinanced(books, new)

    assert owed == yuan("30075.00")
    assert standing(books, old).status is Status.SETTLED
    assert standing(books, made.loan_id).outstanding == yuan("50000")
    with books.look(CLERK) as work:
        held = cash.till(work, CLERK.id, work.today).expected
        assert held == yuan("70000") - (yuan("50000") - owed)
        assert cash.balance(work, [Account.REFINANCING]) == yuan("0")
    assert wrong(books) == {}


def test_both_loans_have_their_papers_and_name_each_other(books, old, clock) -> None:
    clock.on("2026-03-20")
    made = refinanced(books, asked(books, old))

    with books.look(CLERK) as work:
        kept = [papers.paper(work, one) for one in made.papers]
        new_links = refinancing.links(work, made.loan_id)
        old_links = refinancing.links(work, old)
    assert [one.line.kind for one in kept] == [
        "disbursement_notice",
        "debit_note",
        "disbursement_voucher",
        "schedule",
        "receipt",
    ]
    assert new_links.repays.loan_id == old
    assert old_links.repaid_by.loan_id == made.loan_id
    said = read(render("disbursement_voucher", kept[2].facts))
    assert "偿还清河农信借字〔2026〕第00001号借款合同" in said
    assert "其余¥19,925.00已如数收到" in said
    assert "借新还旧" in read(render("receipt", kept[4].facts))


def test_a_limit_that_was_paid_off_is_drawn_on_no_more(books, clock) -> None:
    limit = opened(books, agree(books)).loan_id
    clock.on("2026-03-20")
    new = asked(books, limit)

    made = refinanced(books, new)

    assert standing(books, limit).status is Status.SETTLED
    clock.on("2026-03-25")
    with pytest.raises(LimitEnded) as no:
        draw(books, limit, "1000")
    assert no.value.ended_on == date(2026, 3, 20)
    with books.look(CLERK) as work:
        old_file = loan_file.file_of(work, limit)
        running = loans.which(work, loans.Which.RUNNING, 10)
        [settled] = loans.which(work, loans.Which.SETTLED, 10)
        case = applications.one(work, old_file.application_id)
    assert (old_file.free, case.stage) == (yuan("0"), Stage.SETTLED)
    assert [one.id for one in running] == [made.loan_id]
    assert (settled.id, settled.usable) == (limit, False)
    assert wrong(books) == {}


def test_a_limit_is_free_again_where_the_loan_that_paid_it_off_was_a_mistake(
    books, clock
) -> None:
    limit = opened(books, agree(books)).loan_id
    clock.on("2026-03-20")
    made = refinanced(books, asked(books, limit))

    with books.work(TELLER) as work:
        about = (work.today, "付错人", MANAGER)
        payout_reversals.reverse(work, "back", made.loan_id, *about)

    draw(books, limit, "20000")
    assert standing(books, limit).outstanding == yuan("50000")
    assert wrong(books) == {}


def test_contract_and_guarantor_know_what_the_loan_is_for(books, old) -> None:
    new = asked(books, old)

    with books.look(CLERK) as work:
        found = {one.kind: one.id for one in papers.of_application(work, new)}
        contract = papers.paper(work, found["loan_contract"]).facts
        guarantee = papers.paper(work, found["guarantee_contract"]).facts
    number = "清河农信借字〔2026〕第00001号"
    assert (contract.refinances, guarantee.debt.refinances) == (number, number)
    assert f"偿还编号{number}" in read(render("loan_contract", contract))


def test_a_loan_that_pays_another_off_is_special_mention_at_best(books, old, clock) -> None:
    clock.on("2026-03-20")
    made = refinanced(books, asked(books, old))

    with books.look(CLERK) as work:
        found = risk.of_loan(work, made.loan_id, work.today)
    assert found.effective is RiskClass.SPECIAL_MENTION


def test_nothing_leaves_where_the_old_loan_takes_all(books, old) -> None:
    new = asked(books, old, "30000")

    made = refinanced(books, new, Payout(Channel.CASH))

    with books.look(CLERK) as work:
        assert cash.till(work, CLERK.id, work.today).expected == yuan("70000")
    assert standing(books, made.loan_id).outstanding == yuan("30000")
    assert wrong(books) == {}


def test_a_loan_too_small_for_the_old_one_is_not_paid_out(books, old, clock) -> None:
    clock.on("2026-03-20")
    new = asked(books, old, "30000")

    with pytest.raises(TooLittleToSettle) as no:
        refinanced(books, new)

    assert no.value.owed == yuan("30075.00")
    assert standing(books, old).status is Status.ACTIVE


def test_what_was_not_declared_is_refused_that_day(books, old, clock) -> None:
    clock.on("2026-03-20")
    made = refinanced(books, asked(books, old, declared=False))
    owed = to_settle(books, old)

    with pytest.raises(Undeclared) as no, books.work(TELLER) as work:
        repayments.settle(work, "s", old, Tender(owed, Channel.CASH, ""))

    assert no.value.contract == standing(books, made.loan_id).loan.number
    clock.on("2026-03-21")
    owed = to_settle(books, old)
    with books.work(TELLER) as work:
        repayments.settle(work, "t", old, Tender(owed, Channel.CASH, ""))
    assert standing(books, old).status is Status.SETTLED


def test_what_the_new_loan_paid_is_not_taken_back_alone(books, old) -> None:
    refinanced(books, asked(books, old))
    with books.look(CLERK) as work:
        receipt = taken.of_loan(work, old)[-1].id

    with pytest.raises(PaidByNewLoan), books.work(TELLER) as work:
        reversals.reverse(work, "r", receipt, "wrong", MANAGER)


def test_what_the_new_loan_paid_stays_paid_when_an_earlier_payment_is_reversed(
    books, old, clock
) -> None:
    clock.on("2026-03-15")
    early = paid(books, old, "100")
    clock.on("2026-03-20")
    refinanced(books, asked(books, old))

    with books.work(TELLER) as work:
        reversals.reverse(work, "r", early.repayment_id, "wrong", PEOPLE[Role.MANAGER])

    after = standing(books, old)
    assert (after.status, after.kept.amount) == (Status.ACTIVE, yuan("29975.00"))
    assert wrong(books) == {}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"refinances_id": 4711}, "not_a_choice"),
        ({"method": Method.REVOLVING, "settlement_months": 1}, "not_for_this_kind"),
    ],
)
def test_only_a_live_loan_of_the_same_customer_is_paid_off(
    books, old, change, reason
) -> None:
    applying = Applying(
        customer_id=standing(books, old).loan.customer_id,
        product_id=1,
        amount=yuan("50000"),
        term_months=6,
        method=Method.EQUAL_INSTALMENTS,
        purpose="购买薄膜",
        source="种植收入",
        security="credit",
        officer_id=2,
        refinances_id=old,
    )

    with pytest.raises(Unusable) as no, books.look(TELLER) as work:
        version = replace(_version(work), terms=_everything(work))
        check(work, replace(applying, **change), version)

    assert (no.value.field, no.value.reason) == ("refinances", reason)


def _version(work):
    return products.in_force(work, 1, work.today)


def _everything(work):
    return replace(_version(work).terms, methods=tuple(Method))


def test_what_never_left_is_not_asked_after(books, old, clock) -> None:
    clock.on("2026-03-20")
    made = refinanced(books, asked(books, old))

    with books.look(CLERK) as work:
        file = loan_file.file_of(work, made.loan_id)
    assert file.paid_out.settled == yuan("30075.00")


def test_where_nothing_left_nothing_has_to_arrive(books, old) -> None:
    new = asked(books, old, "30000")

    made = refinanced(books, new)

    with books.look(CLERK) as work:
        voucher = [
            papers.paper(work, one).facts
            for one in made.papers
            if papers.line(work, one).kind == "disbursement_voucher"
        ]
        assert applications.one(work, new).stage is Stage.ACTIVE
    said = read(render("disbursement_voucher", *voucher))
    assert "偿还原借款" in said
    assert "付讫" not in said
