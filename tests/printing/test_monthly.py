"""The months one by one, read back from the report."""

from dataclasses import replace

from tests.build import yuan
from tests.printing.counter import an_investigation, read

from sheaf.domain.investigation.limit import Bound
from sheaf.printing.investigation_report import render


def test_twelve_months_of_income_stand_there() -> None:
    text = read(render(an_investigation()))

    assert text.count("附：逐月损益") == 1
    # July and January of DOMAIN's shop: 17 % of 70,000 and of 130,000, less what is spent
    assert "770,000.0058,100.004,850.003,916.673,800.001,150.006,016.67" in text
    assert "1130,000.00107,900.004,850.00416.673,800.001,150.0012,716.67" in text


def test_cash_is_shown_in_bad_times_too() -> None:
    facts = an_investigation()
    case = facts.submitted.case
    text = read(render(facts))

    last = case.proposed.flow[-1]
    down, season = (case.stressed[one][-1] for one in (Bound.SALES_DOWN, Bound.BAD_SEASON))
    assert down.closing < last.closing
    assert season.closing < last.closing
    row = f"{last.payment}{last.closing}{down.closing}{season.closing}"
    assert row in text


def test_months_that_leave_too_little_are_named() -> None:
    facts = an_investigation()
    policy = replace(facts.submitted.setting.policy, min_cash=yuan("30000"))
    pages = facts.submitted.pages | {"proposal": (("50000",),)}
    setting = replace(facts.submitted.setting, policy=policy)
    careful = replace(facts.submitted, pages=pages, setting=setting)

    assert "月末结余低于" not in read(render(facts))
    assert "月末结余低于¥30,000.00：2026-07" in read(
        render(replace(facts, submitted=careful))
    )
