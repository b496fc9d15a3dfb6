from datetime import date

import pytest
from tests.build import yuan

from sheaf.domain.committee import authority
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.granting import (
    ALONE,
    BEFORE_ANOTHER,
    Needs,
    Resolution,
    check_resolution,
    for_terms,
    for_waiver,
)
from sheaf.domain.policy import Policy
from sheaf.domain.teller import Permission
from sheaf.domain.tier import Tier

LENT, ON = date(2026, 3, 10), date(2026, 5, 20)
BY_COMMITTEE = Needs(resolution=True, second=frozenset({Permission.VOTE}))


@pytest.mark.parametrize(
    ("lent", "right"),
    [
        ("100000", None),
        ("100000.01", Permission.VOTE),
        ("1000000", Permission.VOTE),
        ("1000000.01", Permission.COUNTERSIGN),
        ("5000000.01", Permission.COUNTERSIGN),
    ],
)
def test_other_terms_take_the_authority_that_the_loan_takes(lent, right) -> None:
    found = for_terms(authority(Policy(), yuan(lent), Tier.ORDINARY))

    assert found == (Needs(resolution=True, second=frozenset({right})) if right else ALONE)


def test_where_directors_sign_after_the_micro_committee_one_confirms() -> None:
    found = for_terms(authority(Policy(micro_signatures=1), yuan("200000"), Tier.NEW))

    assert found.second == frozenset({Permission.COUNTERSIGN})


@pytest.mark.parametrize(
    ("in_all", "takes"), [("1000", ALONE), ("1000.01", BEFORE_ANOTHER)]
)
def test_one_person_waives_so_much_on_a_loan_and_no_more(in_all, takes) -> None:
    assert for_waiver(Policy(), yuan(in_all)) == takes


def test_what_one_person_grants_names_no_decision() -> None:
    check_resolution(ALONE, None, LENT, ON)


@pytest.mark.parametrize("found", [None, Resolution(" ", ON)])
def test_what_the_committee_grants_names_its_minutes(found) -> None:
    with pytest.raises(Missing) as no:
        check_resolution(BY_COMMITTEE, found, LENT, ON)

    assert no.value.field == "minutes"


@pytest.mark.parametrize("day", [date(2026, 3, 9), date(2026, 5, 21)])
def test_it_was_decided_while_the_loan_stood_and_before_it_counts(day) -> None:
    with pytest.raises(Unusable) as no:
        check_resolution(BY_COMMITTEE, Resolution("CM2026-0003", day), LENT, ON)

    assert no.value.field == "decided_on"
    check_resolution(BY_COMMITTEE, Resolution("CM2026-0003", ON), LENT, ON)
