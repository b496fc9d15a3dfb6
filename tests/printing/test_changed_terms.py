"""What every agreement on changed terms has: the consent of who secures, the schedule."""

from __future__ import annotations

from dataclasses import replace

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
def test_the_new_schedule_stands_on_it(drawn, made, called) -> None:
    text = read(drawn.render(made.an_agreement()))

    assert f"{called}后的还款计划（单位：元）" in text
    assert "5,132.07" in text
