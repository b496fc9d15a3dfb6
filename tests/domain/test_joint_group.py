from dataclasses import replace
from datetime import date

import pytest

from sheaf.domain.condition import Check, failed
from sheaf.domain.joint_group import Group, GroupRules, Member, group_conditions

TODAY = date(2026, 6, 15)
MEMBERS = tuple(Member(number, 40, number, True, False) for number in range(1, 6))
GROUP = Group(MEMBERS, date(2026, 1, 1), date(2029, 1, 1), leader_id=1)
RULES = GroupRules()


def codes(group, rules=RULES):
    return {one.code for one in failed(group_conditions(group, TODAY, rules))}


def with_first(**changes):
    return replace(GROUP, members=(replace(MEMBERS[0], **changes), *MEMBERS[1:]))


def test_five_households_may_form_a_group():
    assert codes(GROUP) == set()


@pytest.mark.parametrize(
    ("group", "code"),
    [
        (replace(GROUP, members=MEMBERS[:4]), Check.GROUP_SIZE),
        (replace(GROUP, until=date(2029, 1, 2)), Check.GROUP_AGREEMENT),
        (replace(GROUP, until=date(2026, 6, 14)), Check.GROUP_AGREEMENT),
        (replace(GROUP, leader_id=9), Check.GROUP_LEADER),
        (with_first(household=2), Check.GROUP_HOUSEHOLDS),
        (with_first(relatives=frozenset({2})), Check.GROUP_RELATIVES),
        (with_first(age=17), Check.GROUP_ADULTS),
        (with_first(local=False), Check.GROUP_LOCAL),
        (with_first(in_arrears=True), Check.GROUP_ARREARS),
    ],
)
def test_what_a_group_falls_short_of_is_named_alone(group, code):
    assert codes(group) == {code}


def test_more_than_ten_are_too_many_and_three_are_enough_where_allowed():
    eleven = tuple(Member(number, 40, number, True, False) for number in range(1, 12))

    assert codes(replace(GROUP, members=eleven)) == {Check.GROUP_SIZE}
    assert codes(replace(GROUP, members=MEMBERS[:3]), GroupRules(least=3)) == set()


def test_one_late_member_stops_all_only_where_the_office_says_so():
    late = with_first(in_arrears=True)

    assert codes(late, replace(RULES, freeze=False)) == set()


def test_a_relative_outside_the_group_does_not_matter():
    assert codes(with_first(relatives=frozenset({77}))) == set()
