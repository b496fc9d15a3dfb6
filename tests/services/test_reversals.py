from datetime import date

import pytest
from tests.build import yuan
from tests.services.lives import (
    MANAGER,
    TELLER,
    lent,
    paid,
    signed,
    standing,
    to_settle,
    witnessed,
    wrong,
)

from sheaf.domain.cash import Count, TillClosed
from sheaf.domain.errors import Unusable
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.plan import Effect
from sheaf.domain.repayment import Component
from sheaf.queries import cash as asked
from sheaf.queries import papers, repayments
from sheaf.services import cash, changes, policy, reversals
from sheaf.services import repayments as counter
from sheaf.services.changes import Grant
from sheaf.services.repayments import Tender
from sheaf.services.reversals import NotInThisTill


def reverse(books, act, why="认错人"):
    with books.work(TELLER) as work:
        return reversals.reverse(work, f"r{act}", act, why, MANAGER)


def test_a_repayment_in_the_middle_is_as_if_it_had_never_been(books, clock) -> None:
    loan, other = lent(books), lent(books, number="2026-00013", borrower="李四")
    clock.on("2026-04-10")
    mistake = paid(books, loan, "5132.07")
    clock.on("2026-05-10")
    later = paid(books, loan, "5132.07")
    paid(books, other, "5132.07")

    answer = reverse(books, mistake.repayment_id)

    ours, theirs = standing(books, loan), standing(books, other)
    assert [(one.component, one.amount) for one in ours.settled] == [
        (one.component, one.amount) for one in theirs.settled
    ]
    assert [one.before for one in answer.corrected] == [later.number]
    assert wrong(books) == {}


def test_who_holds_a_receipt_that_changed_gets_another_that_says_so(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    mistake = paid(books, loan, "5132.07")
    clock.on("2026-05-10")
    later = paid(books, loan, "5132.07")

    [corrected] = reverse(books, mistake.repayment_id).corrected

    with books.look(TELLER) as work:
        facts = papers.paper(work, corrected.paper_id).facts
        assert later.number.removeprefix("R2026-") in facts.corrects
        assert facts.counts_for is None  # the same day
        [old] = papers.of_repayment(work, later.repayment_id)
        assert old.void


def test_later_acts_that_come_out_the_same_stay(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")
    mistake = paid(books, loan, "100")  # kept for May
    clock.on("2026-05-01")
    with books.work(TELLER) as work:
        before = repayments.of_loan(work, loan)

    answer = reverse(books, mistake.repayment_id)

    assert answer.corrected == ()
    assert len(before) == 2
    assert wrong(books) == {}


def test_money_that_no_longer_settles_a_loan_is_kept(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    mistake = paid(books, loan, "5132.07")
    clock.on("2026-04-20")
    due = to_settle(books, loan)
    with books.work(TELLER) as work:
        counter.settle(work, "s", loan, Tender(due, Channel.CASH, ""))
    assert standing(books, loan).status is Status.SETTLED

    reverse(books, mistake.repayment_id)

    after = standing(books, loan)
    assert after.status is Status.ACTIVE
    assert after.outstanding + after.kept.amount > yuan("0")
    assert wrong(books) == {}


def test_an_early_repayment_is_done_again_on_the_plan_as_it_then_is(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-03-20")
    with books.work(TELLER) as work:
        tender = Tender(yuan("5075.00"), Channel.CASH, "")
        first = counter.prepay(work, "p", loan, yuan("5000"), Effect.SMALLER, tender)
    clock.on("2026-03-25")
    with books.work(TELLER) as work:
        tender = Tender(yuan("2031.25"), Channel.CASH, "")
        counter.prepay(work, "q", loan, yuan("2000"), Effect.SMALLER, tender)

    answer = reverse(books, first.repayment_id)

    after = standing(books, loan)
    assert len(answer.corrected) == 1
    assert after.outstanding == yuan("30000")  # 2,031.25 is less than it would take now
    assert after.kept.amount == yuan("2031.25")
    assert wrong(books) == {}


def test_a_write_off_is_reversed_and_its_recoveries_become_repayments(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    with books.work(MANAGER) as work:
        off = changes.write_off(work, "w", loan, witnessed("查无此人"))
    with books.work(TELLER) as work:
        counter.recover(work, "v", loan, Tender(yuan("100"), Channel.CASH, ""))
    assert standing(books, loan).status is Status.WRITTEN_OFF

    reverse(books, off.repayment_id)

    assert standing(books, loan).status is Status.ACTIVE
    assert wrong(books) == {}


def test_posted_late_it_counts_for_its_day(books, clock) -> None:
    loan, other = lent(books), lent(books, number="2026-00013", borrower="李四")
    clock.on("2026-04-10")
    paid(books, other, "5132.07")
    clock.on("2026-05-10")
    for one in (loan, other):
        paid(books, one, "5132.07")

    paid(books, loan, "5132.07", date(2026, 4, 10))

    ours, theirs = standing(books, loan), standing(books, other)
    assert ours.settled == theirs.settled
    assert ours.claims(date(2026, 5, 10)) == ()
    assert wrong(books) == {}


@pytest.mark.parametrize("day", [date(2026, 4, 11), date(2026, 3, 9)])
def test_it_counts_for_no_day_to_come_and_none_before_the_payout(books, clock, day) -> None:
    loan = lent(books)
    clock.on("2026-04-10")

    with pytest.raises(Unusable) as no:
        paid(books, loan, "1", day)

    assert no.value.field == "on"


def test_every_kind_can_be_reversed_with_its_own_voucher(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("灾情"))

    with books.look(TELLER) as work:
        [line] = repayments.of_loan(work, loan)
    answer = reverse(books, line.id)

    with books.look(TELLER) as work:
        facts = papers.paper(work, answer.paper_id).facts
    assert (facts.act, facts.channel) == (Kind.EXTENSION, None)
    assert standing(books, loan).version == 1
    assert wrong(books) == {}


@pytest.mark.parametrize(
    ("name", "text"), [("prepay_min", "5000"), ("max_extensions", "0")]
)
def test_a_setting_changed_since_does_not_undo_what_was_done_before(
    books, clock, name, text
) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")
    clock.on("2026-04-20")
    with books.work(TELLER) as work:
        tender = Tender(yuan("2062.73"), Channel.CASH, "")
        counter.prepay(work, "p", loan, yuan("2000"), Effect.SMALLER, tender)
    clock.on("2026-04-21")
    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))
    before = standing(books, loan)
    clock.on("2026-05-01")
    with books.work(MANAGER) as work:
        policy.change(work, name, text, date(2026, 5, 1), "理事会决定")

    clock.on("2026-05-02")
    answer = paid(books, loan, "50", date(2026, 4, 15))

    after = standing(books, loan)
    assert after.outstanding == before.outstanding
    assert after.dues == before.dues
    assert all(one.before for one in answer.corrected)
    assert wrong(books) == {}


def test_cash_goes_back_out_of_the_till_of_whoever_reverses(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    mistake = paid(books, loan, "5132.07")
    with books.work(TELLER) as work:
        cash.move(work, "up", yuan("5000"), Channel.BANK, "上缴")

    with pytest.raises(NotInThisTill) as refusal:
        reverse(books, mistake.repayment_id)

    assert (refusal.value.wanted, refusal.value.held) == (yuan("5132.07"), yuan("132.07"))
    with pytest.raises(NotInThisTill), books.work(MANAGER) as work:
        reversals.reverse(work, "m", mistake.repayment_id, "认错人", TELLER)
    with books.work(TELLER) as work:
        cash.move(work, "down", yuan("5000"), Channel.CASH, "备用金")
    reverse(books, mistake.repayment_id)
    assert not till(books).expected


def test_after_closing_a_receipt_is_reversed_tomorrow_not_under_the_counted_day(
    books, clock
) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    mistake = paid(books, loan, "5132.07")
    close(books, "5132.07")

    with pytest.raises(TillClosed):
        reverse(books, mistake.repayment_id)

    clock.on("2026-04-11")
    reverse(books, mistake.repayment_id)
    assert (till(books).opening, till(books).expected) == (yuan("5132.07"), yuan("0"))
    close(books, "0")
    assert wrong(books) == {}


def test_nothing_done_again_passes_through_a_till_that_was_counted(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    paid(books, loan, "5200")
    with books.work(MANAGER) as work:
        cash.close_day(work, "c", work.today, Count(yuan("0")), "")

    with pytest.raises(TillClosed), books.work(MANAGER) as work:
        grant = Grant("照顾", date(2026, 4, 15))
        changes.waive(work, "w", loan, Component.PENALTY, yuan("1"), grant)

    assert wrong(books) == {}


def test_a_change_without_money_is_reversed_whatever_the_till(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    with books.work(MANAGER) as work:
        grant = Grant("照顾")
        done = changes.waive(work, "w", loan, Component.PENALTY, yuan("1"), grant)
    close(books, "0")

    reverse(books, done.repayment_id)

    assert wrong(books) == {}


def close(books, counted):
    with books.work(TELLER) as work:
        cash.close_day(work, f"c{work.today}", work.today, Count(yuan(counted)), "")


def till(books):
    with books.look(TELLER) as work:
        return asked.till(work, TELLER.id, work.today)
