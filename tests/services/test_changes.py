from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.build import NINE, yuan
from tests.conftest import PEOPLE
from tests.heard import MEMBERS, seat, settle
from tests.printing.counter import read
from tests.services.lives import (
    MANAGER,
    TELLER,
    lent,
    paid,
    signed,
    standing,
    witnessed,
    wrong,
)

from sheaf.domain.errors import Missing, NotAllowed, SamePerson
from sheaf.domain.granting import NeedsSecond, Resolution
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Rate
from sheaf.domain.repayment import Component, owed
from sheaf.domain.schedule import Method, Terms
from sheaf.domain.teller import Role
from sheaf.printing.kinds import render
from sheaf.queries import earnings, loans, papers, plans
from sheaf.services import changes, reversals
from sheaf.services.changes import Grant

FLOOD = Grant("水灾")


def test_late_interest_is_forgiven(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")

    with books.work(MANAGER) as work:
        changes.waive(work, "w", loan, Component.PENALTY, yuan("18.40"), FLOOD)

    [claim] = standing(books, loan).claims(date(2026, 4, 20))
    assert (claim.penalty, claim.compound) == (yuan("0"), yuan("0.84"))
    assert wrong(books) == {}


def test_a_waiver_is_put_on_paper(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")

    with books.work(MANAGER) as work:
        done = changes.waive(work, "w", loan, Component.PENALTY, yuan("18.40"), FLOOD)

    note = _paper(books, *done.papers)
    assert (note.amount, note.before, note.still_due) == (
        yuan("18.40"),
        yuan("5151.31"),
        yuan("5132.91"),
    )
    assert (note.reason, note.granted_by) == ("水灾", MANAGER.name)


def test_a_waiver_done_again_replaces_its_note_and_keeps_who_granted_it(
    books, clock
) -> None:
    loan = lent(books)
    clock.on("2026-05-20")
    with books.work(MANAGER) as work:
        done = changes.waive(work, "w", loan, Component.PENALTY, yuan("20"), FLOOD)
    before = _paper(books, *done.papers)

    late = paid(books, loan, "5132.07", on=date(2026, 4, 11))

    [again] = late.corrected
    after = _paper(books, again.paper_id)
    assert (after.corrects, after.granted_by) == (before.number, MANAGER.name)
    assert [one.instalment for one in before.settled] == [1]
    assert [one.instalment for one in after.settled] == [1, 2]
    assert after.before < before.before


def test_misuse_is_charged_and_owed_as_late_interest(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-05")

    with books.work(MANAGER) as work:
        done = changes.charge_misuse(
            work, "m", loan, yuan("10000"), date(2026, 3, 16), Grant("买了汽车")
        )

    [claim] = standing(books, loan).claims(date(2026, 4, 5))
    assert (claim.instalment, claim.penalty) == (0, yuan("50"))  # 20 days at 9 % more
    assert wrong(books) == {}
    with books.work(TELLER) as work:
        reversals.reverse(work, "r", done.repayment_id, "记错", MANAGER)
    assert standing(books, loan).claims(date(2026, 4, 5)) == ()
    assert wrong(books) == {}


def test_interest_on_a_misuse_is_settled_before_the_instalments(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")
    with books.work(MANAGER) as work:
        about = yuan("10000"), date(2026, 3, 20), FLOOD
        changes.charge_misuse(work, "m", loan, *about)
    [charged, late] = standing(books, loan).claims(date(2026, 4, 20))

    paid(books, loan, "100")

    [one] = standing(books, loan).claims(date(2026, 4, 20))
    assert one.instalment == 1
    assert one.total == charged.total + late.total - yuan("100")
    assert wrong(books) == {}


def test_misuse_is_charged_anew_when_an_earlier_payment_comes_to_light(
    books, clock
) -> None:
    loan = lent(books)
    clock.on("2026-05-20")
    with books.work(MANAGER) as work:
        about = yuan("30000"), date(2026, 4, 20), FLOOD
        changes.charge_misuse(work, "m", loan, *about)
    before = standing(books, loan).claims(date(2026, 5, 20))[0].penalty

    late = paid(books, loan, "5132.07", on=date(2026, 4, 11))

    after = standing(books, loan).claims(date(2026, 5, 20))[0].penalty
    assert [one.before for one in late.corrected] == ["MU2026-00001"]
    assert after < before
    assert wrong(books) == {}


def _paper(books, paper_id):
    with books.look(TELLER) as work:
        return papers.paper(work, paper_id).facts


def test_it_takes_a_manager_and_a_reason(books) -> None:
    loan = lent(books)

    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        changes.write_off(work, "w", loan, witnessed("水灾"))
    with pytest.raises(Missing), books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, witnessed(" "))


def test_a_loan_is_written_off_by_two(books) -> None:
    loan = lent(books)

    with pytest.raises(NeedsSecond), books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, FLOOD)
    with pytest.raises(SamePerson), books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, Grant("水灾", witness=MANAGER))
    with pytest.raises(NotAllowed), books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, Grant("水灾", witness=TELLER))

    assert wrong(books) == {}


def test_one_person_waives_up_to_so_much_on_a_loan_in_all(books, clock) -> None:
    loan = lent(books)
    settle(books, Policy(waive_alone_max=yuan("10")))
    clock.on("2026-04-20")
    part = Component.PENALTY
    with books.work(MANAGER) as work:
        changes.waive(work, "a", loan, part, yuan("10"), FLOOD)

    with pytest.raises(NeedsSecond), books.work(MANAGER) as work:
        changes.waive(work, "b", loan, part, yuan("0.01"), FLOOD)
    with books.work(MANAGER) as work:
        done = changes.waive(work, "c", loan, part, yuan("0.01"), witnessed("水灾"))

    note = _paper(books, *done.papers)
    assert (note.granted_by, note.agreed_by) == (MANAGER.name, "陈涛")
    assert "复核人" in read(render("waiver", note))


def test_a_loan_for_the_committee_is_extended_on_its_decision_alone(books, clock) -> None:
    loan, to = lent(books), date(2026, 12, 10)
    settle(books, Policy(approver_max=yuan("29999.99")))
    clock.on("2026-03-30")
    seat(books)
    member = MEMBERS[0]
    decided = Resolution("CM2026-0003", date(2026, 3, 28))

    with pytest.raises(Missing) as no, books.work(MANAGER) as work:
        changes.extend(work, "a", loan, to, None, replace(signed("水灾"), witness=member))
    assert no.value.field == "minutes"
    grant = replace(signed("水灾"), resolution=decided)
    with pytest.raises(NeedsSecond), books.work(MANAGER) as work:
        changes.extend(work, "b", loan, to, None, grant)
    with pytest.raises(NotAllowed), books.work(MANAGER) as work:
        someone = replace(grant, witness=PEOPLE[Role.APPROVER])
        changes.extend(work, "c", loan, to, None, someone)
    with books.work(MANAGER) as work:
        made = changes.extend(work, "d", loan, to, None, replace(grant, witness=member))

    agreed = _paper(books, made.agreement_id)
    assert (agreed.minutes, agreed.decided_on) == ("CM2026-0003", date(2026, 3, 28))
    text = read(render("extension_agreement", agreed))
    assert "审贷会于2026年3月28日审议同意，会议纪要编号CM2026-0003" in text


def test_done_twice_with_one_key_it_is_done_once(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-20")

    for _turn in range(2):
        with books.work(MANAGER) as work:
            changes.waive(work, "w", loan, Component.PENALTY, yuan("1"), FLOOD)

    [claim] = standing(books, loan).claims(date(2026, 4, 20))
    assert claim.penalty == yuan("17.40")


def test_an_extension_keeps_both_schedules(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    paid(books, loan, "5132.07")

    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))

    after = standing(books, loan)
    assert (after.version, len(after.dues)) == (2, 9)
    assert wrong(books) == {}


def test_a_rescheduling_lets_what_is_unpaid_follow_new_terms(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-05-20")
    before = owed(claim for claim in standing(books, loan).claims(date(2026, 5, 20)))
    terms = Terms(
        principal=yuan("30000"),
        rate=NINE,
        disbursed_on=date(2026, 5, 20),
        method=Method.EQUAL_PRINCIPAL,
        instalments=10,
    )

    with books.work(MANAGER) as work:
        changes.reschedule(work, "r", loan, terms, signed("水灾"))

    after = standing(books, loan)
    left = owed(after.claims(date(2026, 5, 20)))
    assert yuan("0") < left < before
    assert after.days_past_due(date(2026, 5, 20)) == 0
    assert wrong(books) == {}


def test_written_off_it_is_owed_all_the_same(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-05-20")

    with books.work(MANAGER) as work:
        changes.write_off(work, "w", loan, witnessed("水灾"))

    after = standing(books, loan)
    assert after.outstanding == yuan("30000")
    assert wrong(books) == {}


def repriced(books, loan: int, rate: str, key: str = "r", on: date | None = None):
    with books.work(MANAGER) as work:
        rate_ = Rate(Decimal(rate))
        return changes.reprice(work, key, loan, rate_, Grant("重定价日", on))


def plan_now(books, loan: int):
    with books.look(MANAGER) as work:
        return plans.plan_of(work, loans.standing(work, loan))


def test_a_repricing_keeps_both_schedules_and_prints_the_new_one(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-03-20")

    changed = repriced(books, loan, "6")

    assert changed.number == "LP2026-00001"
    assert len(changed.papers) == 1
    after = standing(books, loan)
    assert after.version == 2
    assert after.loan.covenants.late.repriced == ((date(2026, 3, 20), Rate(Decimal(6))),)
    assert wrong(books) == {}


def test_the_same_rate_is_noted_and_needs_no_paper(books, clock) -> None:
    loan = lent(books)
    before = plan_now(books, loan)
    clock.on("2026-03-20")

    changed = repriced(books, loan, "9.00")

    assert (changed.papers, plan_now(books, loan)) == ((), before)
    assert wrong(books) == {}


def test_reversing_a_repricing_gives_the_former_plan_exactly(books, clock) -> None:
    loan = lent(books)
    before = plan_now(books, loan)
    clock.on("2026-03-20")
    done = repriced(books, loan, "6")
    clock.on("2026-03-25")
    twice = repriced(books, loan, "12", "again")

    for turn, act in enumerate((twice, done)):
        with books.work(MANAGER) as work:
            witness = PEOPLE[Role.TELLER]
            reversals.reverse(work, f"x{turn}", act.repayment_id, "错", witness)

    assert plan_now(books, loan) == before
    assert standing(books, loan).loan.covenants.late.repriced == ()
    assert wrong(books) == {}


@pytest.mark.parametrize("late", ["2026-03-21", "2026-04-09", "2026-04-25", "2026-06-30"])
def test_a_repricing_made_up_for_later_comes_out_as_on_its_day(books, clock, late) -> None:
    in_time, made_up = lent(books), lent(books, number="2026-00099")
    clock.on("2026-03-20")
    repriced(books, in_time, "6")
    clock.on(late)
    repriced(books, made_up, "6", "late", date(2026, 3, 20))

    assert plan_now(books, made_up) == plan_now(books, in_time)


def test_a_day_closed_late_earns_what_it_earned_in_time(books, clock) -> None:
    """Nine days at 9 % are earned by 19 March, whatever the rate is after them."""
    loan = lent(books, method=Method.BULLET)
    clock.on("2026-03-20")
    before = accrued_on(books, loan, date(2026, 3, 19))

    repriced(books, loan, "6")

    assert before == accrued_on(books, loan, date(2026, 3, 19)) == yuan("67.50")


def accrued_on(books, loan: int, on: date):
    with books.look(MANAGER) as work:
        [ids] = earnings.batches(work, on)
        found = earnings.earnings(work, on, ids)
        [line] = [one for one in found if one.loan_id == loan]
        return line.earning.earned


def test_a_waiver_for_an_earlier_day_is_told_by_the_schedule_of_that_day(
    books, clock
) -> None:
    loan = lent(books)
    clock.on("2026-04-25")
    with books.work(MANAGER) as work:
        changes.extend(work, "e", loan, date(2026, 12, 10), None, signed("水灾"))
        grant = Grant("水灾", date(2026, 4, 20))
        done = changes.waive(work, "w", loan, Component.PENALTY, yuan("18.40"), grant)

    note = _paper(books, *done.papers)

    assert (note.before, note.still_due) == (yuan("5151.31"), yuan("5132.91"))
    assert note.counts_for == date(2026, 4, 20)
