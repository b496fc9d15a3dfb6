"""Who decides on how much, and what the votes of a committee come to."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.build import NINE, yuan

from sheaf.domain.agreement import Agreement
from sheaf.domain.committee import (
    AboveAsked,
    Ballot,
    Body,
    Choice,
    NoQuorum,
    VotesMissing,
    authority,
    check_ballot,
    check_votes,
    needed,
    outcome,
    vetoed,
)
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import Money, total
from sheaf.domain.policy import Policy, VoteRule, changed
from sheaf.domain.pricing import Pricing, Repricing
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import Planned
from sheaf.domain.setting import OutOfRange
from sheaf.domain.tier import Tier

TODAY, JULY = date(2026, 3, 10), date(2027, 7, 21)
LEVEL, BULLET, PLANNED = (
    Method.EQUAL_INSTALMENTS,
    Method.BULLET,
    Method.CUSTOM,
)
ASKED = Ballot(Choice.APPROVE, yuan("200000"), 24, NINE, LEVEL)
TEN = Rate(Decimal(10))
MICRO = authority(Policy(), yuan("200000"), Tier.NEW)
FLOATING = Pricing(date(2026, 2, 20), Decimal(3), False, 700, Repricing.EVERY_1_JANUARY)
WANTED = Agreement(ASKED.amount, NINE, LEVEL, 24)


def yes(**changes):
    return replace(ASKED, **changes)


def ask(reason="去年收成？"):
    return replace(ASKED, choice=Choice.ASK, reason=reason)


def no(reason="负债过高"):
    return replace(ASKED, choice=Choice.DECLINE, reason=reason)


def counted(*ballots, rule=VoteRule.ALL):
    return outcome(ballots, rule, ASKED)


@pytest.mark.parametrize(
    ("amount", "body"),
    [
        ("100000", Body.APPROVER),
        ("100000.01", Body.MICRO),
        ("1000000", Body.MICRO),
        ("1000000.01", Body.BUSINESS),
        ("5000000", Body.BUSINESS),
        ("5000000.01", Body.NOBODY),
    ],
)
def test_each_level_ends_with_its_own_amount(amount, body) -> None:
    found = authority(Policy(), yuan(amount), Tier.NEW)

    assert found.body is body
    assert found.committee is (body in {Body.MICRO, Body.BUSINESS})


def test_a_proved_customer_goes_by_the_green_channel() -> None:
    rules = Policy(green_max=yuan("200000"))

    assert authority(rules, yuan("200000"), Tier.PROVED).body is Body.APPROVER
    assert authority(rules, yuan("200000.01"), Tier.PROVED).body is Body.MICRO
    assert authority(rules, yuan("200000"), Tier.ORDINARY).body is Body.MICRO
    assert authority(Policy(), yuan("100000"), Tier.PROVED).body is Body.APPROVER
    assert authority(Policy(), yuan("100000.01"), Tier.PROVED).body is Body.MICRO


def test_on_a_proved_customer_fewer_make_a_quorum() -> None:
    amount = yuan("200000")

    assert authority(Policy(), amount, Tier.PROVED).quorum == 2
    assert authority(Policy(), amount, Tier.PROVED).green
    assert authority(Policy(), amount, Tier.ORDINARY).quorum == 3
    assert authority(Policy(), amount, Tier.NEW).quorum == 3
    above = authority(Policy(), yuan("2000000"), Tier.PROVED)
    assert (above.quorum, above.green) == (3, False)
    usual = authority(Policy(green_quorum=3), amount, Tier.PROVED)
    assert (usual.quorum, usual.green) == (3, False)


def test_the_green_quorum_is_never_the_larger_one() -> None:
    with pytest.raises(OutOfRange):
        changed(Policy(), "green_quorum", "4")


def test_above_the_micro_committee_directors_sign_too() -> None:
    assert authority(Policy(), yuan("900000"), Tier.NEW).signatures == 0
    assert authority(Policy(), yuan("2000000"), Tier.NEW).signatures == 2
    assert not authority(Policy(), yuan("900000"), Tier.NEW).may_refuse
    assert authority(Policy(), yuan("2000000"), Tier.NEW).may_refuse
    assert authority(Policy(committee_veto=True), yuan("900000"), Tier.NEW).may_refuse


@pytest.mark.parametrize(
    ("votes", "wanted"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4)]
)
def test_two_thirds_are_never_less_than_two_thirds(votes, wanted) -> None:
    assert needed(VoteRule.TWO_THIRDS, votes) == wanted
    assert needed(VoteRule.ALL, votes) == votes


def test_all_in_favour_it_is_approved_as_asked() -> None:
    found = counted(yes(), yes(), yes())

    assert found.ruling is Ruling.APPROVED
    assert (found.amount, found.term_months, found.rate) == (yuan("200000"), 24, NINE)


def test_where_all_must_agree_the_least_amount_is_approved() -> None:
    found = counted(yes(), yes(amount=yuan("150000")), yes(amount=yuan("180000")))

    assert found.ruling is Ruling.APPROVED
    assert found.amount == yuan("150000")


def test_with_two_thirds_one_cautious_member_does_not_bind_the_others() -> None:
    ballots = yes(), yes(amount=yuan("50000"), conditions=("投保",)), yes(rate=TEN)

    found = counted(*ballots, rule=VoteRule.TWO_THIRDS)

    assert found.amount == yuan("200000")
    assert found.rate == TEN
    assert found.conditions == ()


def test_of_the_votes_that_carry_every_condition_counts_once() -> None:
    found = counted(
        yes(term_months=18, conditions=("投保", "还清旧欠")),
        yes(rate=TEN, conditions=("投保",)),
        yes(),
    )

    assert (found.term_months, found.rate) == (18, TEN)
    assert found.conditions == ("投保", "还清旧欠")


def test_the_highest_rate_brings_what_it_is_made_from() -> None:
    found = counted(yes(), yes(rate=TEN, pricing=FLOATING), yes())

    assert (found.rate, found.pricing) == (TEN, FLOATING)
    assert counted(yes(rate=TEN), yes(rate=TEN, pricing=FLOATING)).pricing == FLOATING


def test_who_asks_again_does_not_say_no() -> None:
    found = counted(yes(), ask("去年收成？"), ask("保证人还有别的债吗？"))

    assert found.ruling is Ruling.SENT_BACK
    assert found.reason == "去年收成？\n保证人还有别的债吗？"


def test_one_no_is_enough_where_all_must_agree() -> None:
    found = counted(yes(), yes(), no("负债过高"))

    assert found.ruling is Ruling.DECLINED
    assert found.reason == "负债过高"


def test_with_two_thirds_one_no_is_outvoted() -> None:
    found = counted(yes(), yes(), no(), rule=VoteRule.TWO_THIRDS)

    assert found.ruling is Ruling.APPROVED


def test_enough_members_name_the_same_way_of_repaying() -> None:
    season = yes(method=BULLET, reason="收成以后才有钱")

    found = counted(season, yes(), season, rule=VoteRule.TWO_THIRDS)

    assert (found.ruling, found.method) == (Ruling.APPROVED, BULLET)
    assert counted(season, season, season).method is BULLET


def test_in_favour_but_not_of_one_way_it_goes_back_with_the_reasons() -> None:
    found = counted(yes(), yes(method=BULLET, reason="收成以后才有钱"), yes())

    assert (found.ruling, found.method) == (Ruling.SENT_BACK, LEVEL)
    assert found.reason == "收成以后才有钱"


def test_a_plan_of_their_own_is_one_way_whatever_the_amount() -> None:
    def planned(first: str, last: str) -> Ballot:
        lines = (Planned(date(2026, 9, 21), yuan(first)), Planned(JULY, yuan(last)))
        amount = total(line.principal for line in lines)
        return yes(amount=amount, method=PLANNED, plan=lines, reason="两季")

    found = counted(planned("20000", "10000"), planned("10000", "5000"))
    other = counted(planned("20000", "10000"), planned("5000", "10000"))

    assert (found.ruling, found.amount) == (Ruling.APPROVED, yuan("15000"))
    assert found.plan == planned("10000", "5000").plan
    assert other.ruling is Ruling.SENT_BACK


def test_another_way_than_the_one_proposed_wants_a_reason() -> None:
    other = yes(method=BULLET)

    with pytest.raises(Missing) as refused:
        check_ballot(other, WANTED, WANTED, TODAY)

    assert refused.value.field == "reason"
    check_ballot(replace(other, reason="x"), WANTED, WANTED, TODAY)
    check_ballot(other, WANTED, replace(WANTED, method=BULLET), TODAY)


def test_a_veto_turns_a_yes_into_a_no() -> None:
    found = vetoed(counted(yes(conditions=("投保",)), yes(), yes()), "超出承受能力")

    assert found.ruling is Ruling.DECLINED
    assert (found.conditions, found.reason) == ((), "超出承受能力")


@pytest.mark.parametrize("choice", [Choice.ASK, Choice.DECLINE])
def test_a_no_and_a_question_are_put_in_words(choice) -> None:
    with pytest.raises(Missing):
        check_ballot(replace(ASKED, choice=choice), WANTED, WANTED, TODAY)


def test_nobody_votes_for_more_than_was_asked_for() -> None:
    with pytest.raises(AboveAsked):
        check_ballot(yes(amount=yuan("200000.01")), WANTED, WANTED, TODAY)


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": yuan("0")},
        {"term_months": 0},
        {"rate": Rate(Decimal(9), Quote.PERCENT_PER_PERIOD)},
    ],
)
def test_a_yes_makes_sense(changes) -> None:
    with pytest.raises(Unusable):
        check_ballot(yes(**changes), WANTED, WANTED, TODAY)


def test_what_is_typed_is_tidied() -> None:
    assert yes(conditions=(" 投保\n险 ", " ")).tidied().conditions == ("投保 险",)
    assert replace(no(" x "), conditions=("投保",)).tidied() == no("x")


def test_without_a_quorum_nothing_is_counted() -> None:
    with pytest.raises(NoQuorum) as refused:
        check_votes(
            authority(Policy(), yuan("200000"), Tier.NEW), ("何", "陈"), ("何", "陈")
        )

    assert (refused.value.voters, refused.value.quorum) == (2, 3)


def test_everybody_present_votes_before_it_is_counted() -> None:
    with pytest.raises(VotesMissing) as refused:
        check_votes(
            authority(Policy(), yuan("200000"), Tier.NEW), ("何", "陈", "赵"), ("陈",)
        )

    assert refused.value.names == ("何", "赵")


ballots = st.lists(
    st.builds(
        Ballot,
        st.sampled_from(Choice),
        st.builds(Money, st.integers(1, 20_000_000)),
        st.integers(1, 24),
        st.sampled_from([NINE, TEN]),
        st.sampled_from([LEVEL, LEVEL, BULLET]),
        st.lists(st.sampled_from(["投保", "抵押"]), max_size=2).map(tuple),
        st.just("x"),
        st.sampled_from([None, FLOATING, replace(FLOATING, repricing=Repricing.FIXED)]),
    ),
    min_size=1,
    max_size=7,
)


@given(ballots, st.sampled_from(VoteRule))
def test_what_is_approved_enough_members_voted_for(votes, rule) -> None:
    found = counted(*votes, rule=rule)

    if found.ruling is Ruling.APPROVED:
        carrying = [
            one
            for one in votes
            if one.choice is Choice.APPROVE and one.amount >= found.amount
        ]
        assert len(carrying) >= needed(rule, len(votes))
        carrying = [one for one in carrying if one.method is found.method]
        assert len(carrying) >= needed(rule, len(votes))
        assert all(one.term_months >= found.term_months for one in carrying)
        assert all(one.rate.yearly <= found.rate.yearly for one in carrying)
        assert all(set(one.conditions) <= set(found.conditions) for one in carrying)


@given(ballots, st.sampled_from(VoteRule), st.randoms())
def test_the_order_of_the_votes_decides_nothing(votes, rule, random) -> None:
    turned = list(votes)
    random.shuffle(turned)
    one, other = counted(*votes, rule=rule), counted(*turned, rule=rule)

    assert set(one.conditions) == set(other.conditions)
    assert replace(one, conditions=()) == replace(other, conditions=())
