from __future__ import annotations

import pytest
from tests.printing.drawn_up import (
    LENT,
    LINES,
    a_check,
    a_conduct_notice,
    a_consent,
    a_group,
    a_guarantee,
    a_loan_contract,
    a_mortgage,
    a_pledge,
    an_authorisation,
)

from sheaf.domain.guarantee import GuaranteeKind
from sheaf.domain.paper.schedule import ScheduleSheet
from sheaf.domain.paper.shared import Office
from sheaf.printing import loan_contract
from sheaf.printing.press import draw, stamp
from sheaf.printing.wording import UnusableWording, load

PAPERS = {
    "loan_contract": a_loan_contract,
    "guarantee_contract": a_guarantee,
    "mortgage_contract": a_mortgage,
    "pledge_contract": a_pledge,
    "group_agreement": a_group,
    "consent": a_consent,
    "guarantor_check": a_check,
    "authorisation": an_authorisation,
    "conduct_notice": a_conduct_notice,
}


@pytest.mark.parametrize("kind", PAPERS)
def test_every_worded_paper_is_drawn_with_the_wording_it_was_kept_with(kind):
    facts = PAPERS[kind]()
    kept = stamp(kind, facts)
    assert len(kept.split()) == 2
    assert draw(kind, facts, kept).startswith(b"%PDF")


def test_each_kind_of_guarantee_has_a_stamp_of_its_own():
    stamps = {stamp("guarantee_contract", a_guarantee(kind=kind)) for kind in GuaranteeKind}
    assert len(stamps) == len(GuaranteeKind)


def test_a_paper_without_wording_has_no_stamp():
    sheet = ScheduleSheet("zh_CN", Office("上河分社"), LENT, LINES)
    assert stamp("schedule", sheet) == ""
    assert draw("schedule", sheet, "").startswith(b"%PDF")


def test_other_words_than_those_kept_are_refused():
    facts = a_loan_contract()
    with pytest.raises(UnusableWording) as caught:
        draw("loan_contract", facts, "2025.1 abc")
    now = load(loan_contract.worded(facts), "zh_CN").stamp
    assert (caught.value.reason, caught.value.names) == ("changed", ("2025.1 abc", now))
