from datetime import date
from decimal import Decimal

import pytest
from tests.build import an_application, yuan
from tests.lent import CASH, CLERK, draw_up, lend, pay_out, sign, sign_all, stage
from tests.limits import agree, opened
from tests.printing.counter import read
from tests.services.lives import MANAGER, TELLER, paid, standing, wrong
from tests.services.test_refinancing import asked, old, refinanced

from sheaf.domain.application import Stage
from sheaf.domain.cash import Count, TillClosed
from sheaf.domain.errors import Missing, NotAllowed, SamePerson, Unusable
from sheaf.domain.ledger import Account, Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import NotOfThisMethod
from sheaf.domain.payout_reversal import ActsStand, NoLongerLent, ToBePaidOff
from sheaf.domain.portfolio import Move
from sheaf.domain.product import ProductFee
from sheaf.domain.risk import RiskClass
from sheaf.domain.teller import HOUSE
from sheaf.printing.kinds import render
from sheaf.queries import (
    applications,
    cash,
    customer_history,
    loans,
    papers,
    payout_reversals,
    portfolio,
    record,
    search,
    today,
)
from sheaf.queries import drafts as kept
from sheaf.queries.drafts import Draft
from sheaf.queries.repayments import CertificateStands
from sheaf.services import (
    arrivals,
    certificates,
    closing,
    drafts,
    lending,
    periods,
    reversals,
)
from sheaf.services import cash as cash_desk
from sheaf.services import payout_reversals as services
from sheaf.services.arrivals import Seen
from sheaf.services.payouts import Payout

__all__ = ["old"]  # a fixture

BANK = Payout(Channel.BANK, account="6222020200112233445", bank="农行")


@pytest.fixture
def application(books) -> int:
    with books.work(HOUSE) as work:
        return an_application(work)


@pytest.fixture
def loan(books, application) -> int:
    """30,000 paid out in cash on the 10th of March."""
    return lend(books, application)


def reverse(books, loan, why="付错人", key="back", on=None):
    with books.work(TELLER) as work:
        return services.reverse(work, key, loan, on or work.today, why, MANAGER)


def test_the_loan_is_as_if_it_had_never_been(books, application, loan) -> None:
    reverse(books, loan)

    with pytest.raises(NoLongerLent):
        standing(books, loan)
    with books.look(CLERK) as work:
        assert cash.till(work, CLERK.id, work.today).expected == yuan("70000")
        assert cash.till(work, TELLER.id, work.today).expected == yuan("30000")
        assert cash.balance(work, [Account.LOANS]) == yuan("0")
        assert loans.of_application(work, application) is None
        assert loans.sums(work, loans.Which.ALL) == (0, yuan("0"))
        assert record.record(work, date(2026, 1, 1)).paid_out == 0
        assert portfolio.on(work, work.today) == ()
    assert wrong(books) == {}


def test_it_stood_on_the_days_before_and_is_classed_as_it_was(books, loan, clock) -> None:
    clock.on("2026-05-20")
    reverse(books, loan)

    with books.look(CLERK) as work:
        assert portfolio.on(work, work.today) == ()
        assert portfolio.on(work, date(2026, 3, 9)) == ()
        [then] = portfolio.on(work, date(2026, 5, 19))
        [listed] = portfolio.of_class(work, date(2026, 5, 19), then.risk_class)
        moved = portfolio.overview(work, work.today).moves
    assert (then.balance, then.days_past_due) == (yuan("30000"), 39)
    assert then.risk_class is RiskClass.SUBSTANDARD
    assert (listed.number, listed.loan) == ("2026-00001", then)
    assert moved == (Move(RiskClass.SPECIAL_MENTION, None, 1),)


def test_its_contract_is_paid_out_again_under_a_new_iou(books, application, loan) -> None:
    first = _papers(books, loan)
    reverse(books, loan)
    assert stage(books, application) is Stage.READY
    with books.look(CLERK) as work:
        day = today.today(work)
        assert [one.id for one in day.to_pay_out] == [application]
        assert day.to_sign == ()

    again = pay_out(books, application, BANK, "again").loan_id

    with books.look(CLERK) as work:
        assert payout_reversals.turn(work, "2026-00001") == 1
        assert loans.of_application(work, application) == again
        [line] = loans.which(work, loans.Which.ALL, 10)
        assert (line.id, line.status) == (again, Status.ACTIVE)
        assert applications.one(work, application).stage is Stage.DISBURSED
        assert record.record(work, date(2026, 1, 1)).paid_out == 1
    before, after = standing(books, again).loan, _papers(books, again)
    assert before.number == "2026-00001"
    assert {one.kind for one in first} == {one.kind for one in after}
    assert not {one.number for one in first} & {one.number for one in after}
    assert wrong(books) == {}


def test_only_what_was_reversed_is_paid_out_again(books, application, loan) -> None:
    before = standing(books, loan).loan
    with books.look(HOUSE) as work:
        wanted = lending.Lending(
            number=before.number,
            application_id=None,
            customer_id=before.customer_id,
            product_id=1,
            borrower=before.borrower,
            security="credit",
            officer_id=2,
            covenants=before.covenants,
        )
        terms = applications.one(work, application).agreed.terms(work.today)

    with pytest.raises(Exception, match="UNIQUE"), books.work(HOUSE) as work:
        lending.enter(work, wanted, terms)


def test_its_papers_are_void_and_the_voucher_says_what_was_undone(books, loan) -> None:
    made = reverse(books, loan)

    with books.look(CLERK) as work:
        lines = papers.of_loan(work, loan)
        [paper] = made.papers
        said = read(render("payout_reversal", papers.paper(work, paper).facts))
    assert {one.kind for one in lines if not one.void} == {"payout_reversal"}
    assert "清河农信冲字〔2026〕第00001号" in said
    assert "负叁万元整" in said
    assert "付错人" in said


def test_an_iou_that_was_signed_is_void_and_keeps_its_bytes(books, loan) -> None:
    [iou] = [one for one in _papers(books, loan) if one.kind == "debit_note"]
    sign(books, iou.id)

    reverse(books, loan)

    with books.look(CLERK) as work:
        after = papers.line(work, iou.id)
        assert papers.signed_bytes(work, iou.id) == b"%PDF the very bytes"
    assert (after.void, after.signed_on) == (True, date(2026, 3, 10))


def test_who_reversed_it_why_and_before_whom_is_kept(books, loan, clock) -> None:
    clock.on("2026-03-20")
    made = reverse(books, loan)

    with books.look(TELLER) as work:
        found = payout_reversals.of_loan(work, loan)
        steps = applications.one(work, found.application_id).steps
        [listed] = payout_reversals.of_customer(work, found.customer_id)
        told = customer_history.history(work, found.customer_id)
    assert listed == found
    assert (found.contract, found.amount) == ("2026-00001", yuan("30000"))
    assert (found.number, found.reason) == (made.number, "付错人")
    assert (found.teller, found.witness) == (TELLER.name, MANAGER.name)
    assert (found.paid_out_on, found.returned_on) == (date(2026, 3, 10), date(2026, 3, 20))
    acts = [(one.act, one.facts, one.why) for one in told]
    assert ("loan.reversed", ("2026-00001", made.number), "付错人") in acts
    last = steps[-1]
    assert (last.before, last.after, last.why) == (Stage.DISBURSED, Stage.READY, "付错人")


def test_a_transfer_comes_back_to_the_bank_on_its_own_day(
    books, application, clock
) -> None:
    draw_up(books, application)
    sign_all(books, application)
    loan = pay_out(books, application, BANK).loan_id
    clock.on("2026-03-20")

    reverse(books, loan, on=date(2026, 3, 18))

    with books.look(CLERK) as work:
        assert payout_reversals.of_loan(work, loan).returned_on == date(2026, 3, 18)
        assert cash.balance(work, [Account.BANK]) == yuan("0")
    assert wrong(books) == {}


def test_the_money_did_not_come_back_tomorrow(books, loan) -> None:
    with pytest.raises(Unusable) as no:
        reverse(books, loan, on=date(2026, 3, 11))

    assert no.value.field == "returned_on"
    assert standing(books, loan).status is Status.ACTIVE


def test_interest_earned_meanwhile_is_no_income(books, loan, clock) -> None:
    clock.on("2026-04-15")
    with books.work(HOUSE) as work:
        closing.close(work, date(2026, 4, 14))
    assert standing(books, loan).accrued > yuan("0")

    reverse(books, loan)

    with books.look(CLERK) as work:
        earned = [Account.INTEREST_INCOME, Account.INTEREST_RECEIVABLE]
        assert {cash.balance(work, [one]) for one in earned} == {yuan("0")}
        facts = _voucher(work, loan)
    assert facts.interest > yuan("0")
    assert wrong(books) == {}
    clock.on("2026-04-20")
    with books.work(HOUSE) as work:
        closing.close(work, date(2026, 4, 19))  # days from before it too
    assert wrong(books) == {}


def test_a_fee_charged_with_it_is_not_owed(books) -> None:
    fee = ProductFee("handling", yuan("100"), Decimal(0))
    with books.work(HOUSE) as work:
        application = an_application(work, fees=(fee,))
    loan = lend(books, application)
    assert standing(books, loan).fees_open == yuan("100")

    reverse(books, loan)
    again = pay_out(books, application, CASH, "again").loan_id

    assert standing(books, again).fees_open == yuan("100")
    assert wrong(books) == {}


def test_a_closed_month_stays_closed(books, loan, clock) -> None:
    with books.work(CLERK) as work:
        held = cash.till(work, CLERK.id, work.today).expected
        cash_desk.close_day(work, "c", work.today, Count(held), "")
    clock.on("2026-04-02")
    with books.work(MANAGER) as work:
        periods.close_month(work, "m", date(2026, 3, 31))

    reverse(books, loan)

    assert wrong(books) == {}


def test_what_was_received_since_is_reversed_first(books, loan, clock) -> None:
    clock.on("2026-04-10")
    one = paid(books, loan, "100")
    two = paid(books, loan, "200")

    with pytest.raises(ActsStand) as no:
        reverse(books, loan)

    assert no.value.numbers == (two.number, one.number)
    for act in (two, one):
        with books.work(TELLER) as work:
            reversals.reverse(work, f"r{act.number}", act.repayment_id, "错", MANAGER)
    reverse(books, loan)
    assert wrong(books) == {}


def test_cash_is_not_taken_in_under_a_counted_day(books, loan) -> None:
    with books.work(TELLER) as work:
        cash_desk.move(work, "f", yuan("1"), Channel.CASH, "备用金")
        cash_desk.close_day(work, "c", work.today, Count(yuan("1")), "")

    with pytest.raises(TillClosed):
        reverse(books, loan)


def test_a_limit_has_draws_that_are_reversed_by_themselves(books) -> None:
    loan = opened(books, agree(books)).loan_id

    with pytest.raises(NotOfThisMethod):
        reverse(books, loan)


def test_it_takes_two_a_right_and_a_reason(books, loan) -> None:
    with pytest.raises(SamePerson), books.work(MANAGER) as work:
        services.reverse(work, "a", loan, work.today, "x", MANAGER)
    with pytest.raises(NotAllowed), books.work(CLERK) as work:
        services.reverse(work, "b", loan, work.today, "x", MANAGER)
    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        services.reverse(work, "c", loan, work.today, "x", CLERK)
    with pytest.raises(Missing):
        reverse(books, loan, why=" ")

    assert standing(books, loan).status is Status.ACTIVE


def test_done_twice_it_is_done_once(books, loan) -> None:
    assert reverse(books, loan) == reverse(books, loan)
    with pytest.raises(NoLongerLent):
        reverse(books, loan, key="another")


def test_what_the_borrower_had_confirmed_is_asked_anew(books, application, loan) -> None:
    with books.work(CLERK) as work:
        arrivals.confirm(work, loan, Seen(yuan("30000")))
    assert stage(books, application) is Stage.ACTIVE

    reverse(books, loan)
    again = pay_out(books, application, CASH, "again").loan_id

    assert stage(books, application) is Stage.DISBURSED
    with books.work(CLERK) as work:
        arrivals.confirm(work, again, Seen(yuan("30000")))
    assert stage(books, application) is Stage.ACTIVE


def test_a_loan_that_was_paid_off_is_owed_again(books, old, clock) -> None:
    clock.on("2026-03-20")
    before = standing(books, old)
    new = asked(books, old)
    made = refinanced(books, new)

    back = reverse(books, made.loan_id)

    assert standing(books, old) == before
    with books.look(CLERK) as work:
        assert cash.till(work, TELLER.id, work.today).expected == yuan("19925.00")
        kinds = [papers.line(work, one).kind for one in back.papers]
        facts = papers.paper(work, back.papers[0]).facts
        assert [one.void for one in papers.of_loan(work, old) if one.kind == "receipt"]
    assert kinds == ["payout_reversal", "reversal"]
    assert (facts.settled, facts.amount) == (yuan("30075.00"), yuan("50000"))
    assert wrong(books) == {}
    again = pay_out(books, new, CASH, "again")
    assert standing(books, old).status is Status.SETTLED
    assert standing(books, again.loan_id).status is Status.ACTIVE
    assert wrong(books) == {}


def test_not_while_the_old_loan_is_certified_as_settled(books, old, clock) -> None:
    clock.on("2026-03-20")
    made = refinanced(books, asked(books, old))
    with books.work(TELLER) as work:
        certificates.certify(work, "c", old)

    with pytest.raises(CertificateStands):
        reverse(books, made.loan_id)


def test_not_while_another_application_is_to_pay_it_off(books, old) -> None:
    asked(books, old)

    with pytest.raises(ToBePaidOff) as no:
        reverse(books, old)

    assert no.value.application == "A2026-0002"


def test_nothing_of_a_loan_that_never_was_paid_out(books) -> None:
    with pytest.raises(NoLongerLent), books.work(TELLER) as work:
        services.reverse(work, "k", 4711, work.today, "x", MANAGER)


def test_its_voucher_is_found_by_its_number(books, loan) -> None:
    made = reverse(books, loan)

    with books.look(TELLER) as work:
        [hit] = search.find(work, made.number).receipts
        assert search.find(work, "2026-00001").loans == ()
    assert (hit.loan_id, hit.contract, hit.amount) == (loan, "2026-00001", yuan("30000"))


def test_a_draft_for_it_is_offered_no_more(books, loan) -> None:
    with books.work(CLERK) as work:
        drafts.keep(work, Draft("receive", loan, "x", {"amount": "5"}, "k", parked=True))

    reverse(books, loan)

    with books.look(CLERK) as work:
        assert kept.parked(work) == ()


def _papers(books, loan):
    with books.look(CLERK) as work:
        return papers.of_loan(work, loan)


def _voucher(work, loan):
    lines = papers.of_loan(work, loan)
    [one] = [line.id for line in lines if line.kind == "payout_reversal"]
    return papers.paper(work, one).facts
