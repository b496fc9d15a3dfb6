from __future__ import annotations

from dataclasses import fields

import pytest
from tests.printing.counter import a_schedule
from tests.printing.drawn_up import (
    SUN,
    a_check,
    a_consent,
    a_group,
    a_guarantee,
    a_loan_contract,
    a_mortgage,
    an_authorisation,
)

from sheaf.domain.paper.signatories import SIGN, signatories
from sheaf.queries.papers import FACTS, facts_of


@pytest.mark.parametrize("kind", sorted(SIGN))
def test_whoever_signs_is_a_fact_of_the_paper(kind) -> None:
    assert set(SIGN[kind]) <= {one.name for one in fields(facts_of(kind))}
    assert kind in FACTS


@pytest.mark.parametrize(
    ("kind", "facts", "names"),
    [
        ("loan_contract", a_loan_contract(), ("王芳", "李国平")),
        ("guarantee_contract", a_guarantee(spouse=SUN), ("张建军", "孙秀英")),
        ("guarantee_contract", a_guarantee(spouse=None), ("张建军",)),
        ("guarantor_check", a_check(), ("张建军", "孙秀英", "刘洋", "何静")),
        ("mortgage_contract", a_mortgage(), ("张建军", "孙秀英")),
        ("consent", a_consent(), ("李国平",)),
        ("authorisation", an_authorisation(), ("王芳",)),
        ("group_agreement", a_group(count=3), ("王芳", "张建军", "赵铁柱")),
    ],
)
def test_everyone_who_signs_is_named_in_their_turn(kind, facts, names) -> None:
    assert signatories(kind, facts) == names


def test_nobody_signs_twice() -> None:
    assert signatories("mortgage_contract", a_mortgage(owner=SUN)) == ("孙秀英",)


def test_what_is_only_given_is_signed_by_nobody() -> None:
    assert signatories("schedule", a_schedule()) == ()
