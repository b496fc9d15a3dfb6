"""What every agreement on changed terms has: the consent of who secures, the schedule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.printing import test_extension_agreement as extending
from tests.printing import test_restructuring_agreement as restructuring
from tests.printing.counter import WANG, read

from sheaf.printing import extension_agreement, restructuring_agreement

KINDS = [
    (extension_agreement, extending, "展期"),
    (restructuring_agreement, restructuring, "变更"),
]


@pytest.mark.parametrize(("drawn", "made", "called"), KINDS)
def test_guarantors_and_owners_sign_for_what_they_consent_to(drawn, made, called) -> None:
    guarantor, owner = replace(WANG, name="李国平"), replace(WANG, name="赵国强")

    text = read(drawn.render(made.an_agreement(guarantors=(guarantor,), owners=(owner,))))

    assert f"保证人（同意{called}）李国平" in text
    assert f"抵押人、出质人（同意{called}）赵国强" in text


@pytest.mark.parametrize(("drawn", "made", "called"), KINDS)
def test_what_the_committee_decided_is_named_with_its_minutes(drawn, made, called) -> None:
    facts = made.an_agreement(minutes="CM2026-0003", decided_on=date(2026, 8, 1))

    text = read(drawn.render(facts))

    words = f"本次{called}经甲方审贷会于2026年8月1日审议同意，会议纪要编号CM2026-0003"
    assert words in text
    assert "审贷会" not in read(drawn.render(made.an_agreement()))


@pytest.mark.parametrize(("drawn", "made", "called"), KINDS)
def test_who_does_not_consent_is_named_and_keeps_the_period(drawn, made, called) -> None:
    facts = made.an_agreement(without=(replace(WANG, name="李国平"),))

    text = read(drawn.render(facts))

    assert f"李国平没有书面同意本次{called}" in text
    assert f"（同意{called}）" not in text


@pytest.mark.parametrize(("drawn", "made", "called"), KINDS)
def test_the_new_schedule_stands_on_it(drawn, made, called) -> None:
    text = read(drawn.render(made.an_agreement()))

    assert f"{called}后的还款计划（单位：元）" in text
    assert "5,132.07" in text
