from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.build import NINE, yuan

from sheaf.domain.agreement import (
    KNOWN,
    USUAL,
    Agreement,
    BeyondTheTerm,
    Customs,
    NoRoomInTheTerm,
    NotWholePeriods,
    Particulars,
    SharesMissing,
    asks_nothing_more,
    particulars_of,
)
from sheaf.domain.policy import LongPeriod, OddFirst
from sheaf.domain.schedule import Method, draw_up
from sheaf.domain.schedule.refusals import (
    BeyondTheCalendar,
    MethodDoesNotKnow,
    MethodNeeds,
)
from sheaf.domain.schedule.switches import Planned, Step, Unit

LENT = date(2026, 3, 10)
METHODS = (Method.EQUAL_INSTALMENTS, Method.INTEREST_ONLY, Method.BULLET)


def agreed(method: Method, months: int, **more) -> Agreement:
    return Agreement(yuan("30000"), NINE, method, months, **more)


@pytest.mark.parametrize(
    ("method", "months", "more", "lines", "interest", "last"),
    [
        (Method.EQUAL_INSTALMENTS, 6, {}, 6, "792.40", "2026-09-10"),
        (Method.EQUAL_PRINCIPAL, 7, {}, 7, "900.00", "2026-10-10"),
        (Method.INTEREST_ONLY, 6, {"settlement_months": 1}, 7, "1380.00", "2026-09-10"),
        (Method.INTEREST_ONLY, 12, {"settlement_months": 3}, 5, "2737.50", "2027-03-10"),
        (Method.BULLET, 9, {}, 1, "2062.50", "2026-12-10"),
    ],
)
def test_the_worked_tables_follow_from_what_was_agreed(
    method, months, more, lines, interest, last
) -> None:
    """DOMAIN 3.6.1 to 3.6.5."""
    agreement = agreed(method, months, **more)

    schedule = draw_up(agreement.terms(LENT))

    assert (len(schedule), schedule.interest) == (lines, yuan(interest))
    assert schedule[-1].due_on == agreement.maturity(LENT) == date.fromisoformat(last)


def test_the_day_of_the_month_that_was_wished_for_is_kept() -> None:
    agreement = agreed(Method.EQUAL_INSTALMENTS, 6, first_due_on=date(2026, 4, 20))

    days = [line.due_on.day for line in draw_up(agreement.terms(LENT))]

    assert days == [20] * 5 + [10]


def test_a_wished_due_day_never_moves_the_maturity() -> None:
    """DOMAIN 3.6.1, the second table: 41 days at first, 21 at last, level between."""
    agreement = agreed(Method.EQUAL_INSTALMENTS, 6, first_due_on=date(2026, 4, 20))

    schedule = draw_up(agreement.terms(LENT))

    lines = [(str(one.due_on), one.days, str(one.payment)) for one in schedule]
    assert lines == [
        ("2026-04-20", 41, "5,214.57"),
        ("2026-05-20", 30, "5,132.07"),
        ("2026-06-20", 31, "5,132.07"),
        ("2026-07-20", 30, "5,132.07"),
        ("2026-08-20", 31, "5,132.07"),
        ("2026-09-10", 21, "5,120.59"),
    ]
    assert schedule.interest == yuan("863.44")
    assert agreement.maturity(LENT) == date(2026, 9, 10)


def test_a_first_payment_in_autumn_leaves_the_term_as_it_was() -> None:
    agreement = agreed(Method.EQUAL_PRINCIPAL, 6, first_due_on=date(2026, 8, 31))

    days = [str(line.due_on) for line in draw_up(agreement.terms(LENT))]

    assert days == ["2026-09-10"]  # 31 August is under 15 days before it
    longer = agreed(Method.EQUAL_PRINCIPAL, 12, first_due_on=date(2026, 8, 31))
    ends = [str(line.due_on) for line in draw_up(longer.terms(LENT))]
    assert ends[:3] == ["2026-08-31", "2026-09-30", "2026-10-31"]
    assert ends[-2:] == ["2027-01-31", "2027-03-10"]


def test_quarters_too_keep_the_wished_day() -> None:
    agreement = agreed(
        Method.EQUAL_PRINCIPAL,
        12,
        first_due_on=date(2026, 6, 20),
        particulars=Particulars(every=3),
    )

    ends = [str(line.due_on) for line in draw_up(agreement.terms(LENT))]

    assert ends == ["2026-06-20", "2026-09-20", "2026-12-20", "2027-03-10"]


def test_the_office_may_count_an_odd_period_by_months_and_days() -> None:
    """DOMAIN 3.5: one month and ten days are 225.00 and 75.00, 41 days are 307.50."""
    first = date(2026, 4, 20)
    by_months = Customs(odd_first=OddFirst.MONTHS_PLUS_DAYS)

    def interest(customs: Customs) -> str:
        agreement = agreed(Method.EQUAL_INSTALMENTS, 6, first_due_on=first, customs=customs)
        return str(draw_up(agreement.terms(LENT))[0].interest)

    assert (interest(USUAL), interest(by_months)) == ("307.50", "300.00")


def test_the_office_may_count_a_quarter_by_its_days() -> None:
    """DOMAIN 3.6.13: a quarter of a year is 675.00, 92 days are 690.00."""
    by_days = Customs(long_period=LongPeriod.ACT_360)

    def interest(customs: Customs, every: int) -> str:
        agreement = agreed(
            Method.EQUAL_PRINCIPAL,
            12,
            particulars=Particulars(every=every),
            customs=customs,
        )
        return str(draw_up(agreement.terms(LENT))[0].interest)

    assert (interest(USUAL, 3), interest(by_days, 3)) == ("675.00", "690.00")
    assert (interest(USUAL, 1), interest(by_days, 1)) == ("225.00", "225.00")


@pytest.mark.parametrize(
    ("offset", "first", "before_last"),
    [(0, "2026-03-20", "2026-08-20"), (1, "2026-03-21", "2026-08-21")],
)
def test_the_office_says_how_long_after_its_settlement_interest_is_due(
    offset, first, before_last
) -> None:
    """DOMAIN 3.4: counted to the 20th in any case; the days are the same either way."""
    plain = agreed(Method.INTEREST_ONLY, 6, settlement_months=1)
    told = replace(plain, customs=Customs(pay_offset=offset))

    usual, found = draw_up(plain.terms(LENT)), draw_up(told.terms(LENT))

    assert [str(found[place].due_on) for place in (0, -2, -1)] == [
        first,
        before_last,
        "2026-09-10",
    ]
    figures = [(one.days, one.interest, one.principal) for one in found]
    assert figures == [(one.days, one.interest, one.principal) for one in usual]


def test_interest_is_paid_after_the_day_of_lending_and_before_the_maturity() -> None:
    def days(offset: int, lent: date) -> list[str]:
        told = agreed(Method.INTEREST_ONLY, 2, customs=Customs(pay_offset=offset))
        return [str(one.due_on) for one in draw_up(told.terms(lent))]

    assert days(0, date(2026, 3, 20)) == ["2026-03-21", "2026-04-20", "2026-05-20"]
    assert days(7, date(2026, 3, 23)) == ["2026-04-27", "2026-05-22", "2026-05-23"]


def test_the_interest_of_a_limit_is_never_due_before_the_day_is_over() -> None:
    limit = agreed(Method.REVOLVING, 6, customs=Customs(pay_offset=0))

    assert limit.terms(LENT).pay_offset_days == 1


def test_a_draw_may_outlast_its_limit_as_long_as_the_office_says() -> None:
    """DOMAIN 3.6.16."""
    plain = agreed(Method.REVOLVING, 6)
    told = replace(plain, customs=Customs(draw_tail=3))

    for limit, until, last in ((plain, None, "2026-09-10"), (told, 9, "2026-12-10")):
        terms = limit.terms(LENT)
        assert terms.drawn_until == (until and date(2026, until, 10))
        assert str(terms.matures_on) == str(limit.maturity(LENT)) == last
    assert agreed(Method.BULLET, 6, customs=Customs(draw_tail=3)).maturity(LENT).month == 9


def test_a_first_due_date_too_near_the_payout_waits_a_month() -> None:
    agreement = agreed(Method.EQUAL_INSTALMENTS, 6, first_due_on=date(2026, 3, 20))

    first, *_ = draw_up(agreement.terms(LENT))

    assert first.due_on == date(2026, 4, 20)
    assert agreement.maturity(LENT) == date(2026, 9, 10)


@pytest.mark.parametrize("months", [12 * 9_000, 10**12])
@pytest.mark.parametrize("method", METHODS)
def test_a_term_that_no_calendar_holds_is_refused_like_any_other(method, months) -> None:
    with pytest.raises(BeyondTheCalendar):
        agreed(method, months).maturity(LENT)


PLAN = (
    Planned(date(2026, 7, 1), yuan("5000")),
    Planned(date(2026, 10, 20), yuan("15000")),
    Planned(date(2027, 1, 10), yuan("10000")),
)
SHARES = tuple(map(Decimal, (5, 5, 15, 15, 30, 30)))


@pytest.mark.parametrize(
    ("method", "months", "told", "interest", "last"),
    [
        (Method.EQUAL_INSTALMENTS, 6, {"grace": 2}, "1014.60", "2026-09-10"),
        (Method.EQUAL_PRINCIPAL, 12, {"every": 3}, "1687.50", "2027-03-10"),
        (Method.EQUAL_PRINCIPAL, 24, {"every": 6}, "3375.00", "2028-03-10"),
        (Method.BULLET, 9, {"whole_months": True}, "2025.00", "2026-12-10"),
        (Method.BALLOON, 6, {"amortised_over": 24}, "1219.83", "2026-09-10"),
        (Method.STEPPED, 6, {"step": Step(2, yuan("500"))}, "822.28", "2026-09-10"),
        (Method.STEPPED, 6, {"step": Step(2, yuan("-500"))}, "762.50", "2026-09-10"),
        (Method.GEOMETRIC, 6, {"growth": Decimal("0.05")}, "825.13", "2026-09-10"),
        (Method.STAGED_PRINCIPAL, 6, {"shares": SHARES}, "1012.50", "2026-09-10"),
        (Method.CUSTOM, 12, {"plan": PLAN}, "1746.25", "2027-01-10"),
    ],
)
def test_the_worked_tables_with_particulars_follow_too(
    method, months, told, interest, last
) -> None:
    """DOMAIN 3.6.7 to 3.6.14."""
    agreement = agreed(method, months, particulars=Particulars(**told))

    schedule = draw_up(agreement.terms(LENT))

    assert schedule.interest == yuan(interest)
    assert schedule[-1].due_on == agreement.maturity(LENT) == date.fromisoformat(last)
    assert particulars_of(agreement.terms(LENT)) == agreement.particulars


@pytest.mark.parametrize("method", [one for one in Method if not asks_nothing_more(one)])
def test_what_a_method_cannot_do_without_is_asked_for(method) -> None:
    with pytest.raises(MethodNeeds):
        draw_up(agreed(method, 6).terms(LENT))


@pytest.mark.parametrize("method", Method)
def test_what_a_method_has_no_use_for_is_refused(method) -> None:
    every = {
        "every": 3,
        "grace": 1,
        "amortised_over": 24,
        "step": Step(1, yuan("1")),
        "growth": Decimal("0.01"),
        "shares": SHARES,
        "plan": PLAN,
        "whole_months": True,
    }
    for name, value in every.items():
        if name not in KNOWN[method]:
            odd = agreed(method, 6, particulars=Particulars(**{name: value}))
            with pytest.raises(MethodDoesNotKnow):
                odd.terms(LENT)


def test_a_term_is_a_whole_number_of_periods() -> None:
    with pytest.raises(NotWholePeriods):
        agreed(Method.EQUAL_PRINCIPAL, 7, particulars=Particulars(every=3)).terms(LENT)


def test_a_plan_ends_within_the_term() -> None:
    with pytest.raises(BeyondTheTerm):
        agreed(Method.CUSTOM, 6, particulars=Particulars(plan=PLAN)).terms(LENT)


def test_a_plan_keeps_its_proportions_when_another_amount_is_lent() -> None:
    asked = agreed(Method.CUSTOM, 12, particulars=Particulars(plan=PLAN))

    revised = asked.revised(yuan("20000"), NINE, 12)

    parts = [str(line.principal) for line in revised.particulars.plan]
    assert parts == ["3,333.33", "10,000.00", "6,666.67"]
    assert len(draw_up(revised.terms(LENT))) == 3


def test_there_is_a_share_for_each_instalment() -> None:
    with pytest.raises(SharesMissing):
        agreed(Method.STAGED_PRINCIPAL, 12, particulars=Particulars(shares=SHARES)).terms(
            LENT
        )


@pytest.mark.parametrize(
    ("every", "unit", "count", "first", "last"),
    [
        (1, Unit.WEEKS, 13, "2026-03-17", "2026-06-09"),
        (2, Unit.WEEKS, 6, "2026-03-24", "2026-06-02"),
        (10, Unit.DAYS, 9, "2026-03-20", "2026-06-08"),
        (1, Unit.DAYS, 92, "2026-03-11", "2026-06-10"),
    ],
)
def test_weeks_and_days_are_whole_and_as_many_as_the_term_has_room_for(
    every, unit, count, first, last
) -> None:
    agreement = agreed(
        Method.EQUAL_INSTALMENTS, 3, particulars=Particulars(every=every, unit=unit)
    )

    schedule = draw_up(agreement.terms(LENT))

    assert len(schedule) == count
    assert (str(schedule[0].due_on), str(schedule[-1].due_on)) == (first, last)
    assert agreement.maturity(LENT) == schedule[-1].due_on
    assert len({line.payment for line in schedule[:-1]}) == 1
    assert abs(schedule[-1].payment.fen - schedule[0].payment.fen) <= count


def test_a_week_bears_its_seven_days() -> None:
    weekly = Particulars(every=1, unit=Unit.WEEKS)
    agreement = agreed(Method.EQUAL_PRINCIPAL, 3, particulars=weekly)

    first = draw_up(agreement.terms(LENT))[0]

    assert (first.days, first.interest) == (7, yuan("52.50"))  # 30,000 x 9% x 7/360


def test_a_market_day_wished_for_is_kept_every_week_also_after_a_later_payout() -> None:
    weekly = Particulars(every=1, unit=Unit.WEEKS)
    friday = date(2026, 3, 13)
    agreement = agreed(Method.EQUAL_PRINCIPAL, 2, first_due_on=friday, particulars=weekly)

    soon = draw_up(agreement.terms(LENT))
    later = draw_up(agreement.terms(friday))

    assert {line.due_on.isoweekday() for line in (*soon, *later)} == {5}
    assert (soon[0].days, later[0].due_on) == (3, date(2026, 3, 20))
    assert later[-1].due_on <= date(2026, 5, 13)


def test_a_step_longer_than_the_term_is_refused() -> None:
    agreement = agreed(
        Method.EQUAL_PRINCIPAL, 1, particulars=Particulars(every=6, unit=Unit.WEEKS)
    )

    with pytest.raises(NoRoomInTheTerm):
        agreement.terms(LENT)


def test_the_particulars_of_weeks_are_read_back_from_the_terms() -> None:
    told = Particulars(every=2, unit=Unit.WEEKS, grace=1)
    terms = agreed(Method.GEOMETRIC, 6, particulars=replace(told, growth=Decimal("0.01")))

    assert particulars_of(terms.terms(LENT)) == terms.particulars


@pytest.mark.parametrize(
    ("every", "unit", "each"),
    [(1, Unit.MONTHS, True), (3, Unit.MONTHS, False), (1, Unit.WEEKS, True),
     (4, Unit.WEEKS, True), (5, Unit.WEEKS, False), (10, Unit.DAYS, True)],
)  # fmt: skip
def test_something_is_due_in_every_month_where_steps_are_no_longer(
    every, unit, each
) -> None:
    told = Particulars(every=every, unit=unit)

    assert agreed(Method.EQUAL_PRINCIPAL, 6, particulars=told).each_month is each
