"""The public tables of rates, and other systems' schedules, through the command line."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.tabled import LENT, answered, lived, repay, table

RATES, PEERS = table("rates"), table("schedules_peers")
SCHEDULES, PENALTY = table("schedules_cn")["schedules"], table("penalty")["cases"]
UNITS = {
    "annual_percent": "percent_per_year",
    "monthly_permille": "permille_per_month",
    "daily_per_10000": "per_10000_per_day",
}
SINGLE = {key: value for key, value in LENT.items() if key != "instalments"} | {
    "method": "bullet",
    "matures_on": "2026-12-10",
}


def interest_at(rates: list[dict[str, str]], tmp_path, capsys) -> set[str]:
    """Ask for one loan at rates that ought to be the same."""
    asked = [SINGLE | {"principal": "10000.00", "rate": rate} for rate in rates]
    found = answered(["calc", "schedule"], asked, tmp_path, capsys)
    return {one["totals"]["interest"] for one in found}


def test_a_rate_by_the_year_by_month_and_by_day_is_one_rate(tmp_path, capsys) -> None:
    """Six places of a daily rate, as tabled, move no fen of this loan."""
    for case in RATES["conversions"]:
        rates = [{unit: case[name]} for name, unit in UNITS.items()]

        assert len(interest_at(rates, tmp_path, capsys)) == 1, case


def test_a_rate_as_people_say_it_is_its_rate_by_the_year(tmp_path, capsys) -> None:
    for case in RATES["speech"]:
        value, _, unit = case["meaning"].partition(" ")
        rates = [
            {unit.replace(" ", "_"): value},
            {"percent_per_year": case["annual"].rstrip("%")},
        ]

        assert len(interest_at(rates, tmp_path, capsys)) == 1, case


def test_interest_by_months_and_by_days_is_as_tabled(tmp_path, capsys) -> None:
    cases = [one for one in RATES["months_and_days"] if one["from"] < one["to"]]
    by_days = [
        SINGLE | {"disbursed_on": one["from"], "matures_on": one["to"]} for one in cases
    ]
    by_months = [one | {"interest": {"basis": "whole_periods"}} for one in by_days]

    found = answered(["calc", "schedule"], by_days + by_months, tmp_path, capsys)

    lines = [line for one in found for line in one["instalments"]]
    assert [line["interest"] for line in lines] == [
        *(one["interest_act360"] for one in cases),
        *(one["interest_months_method"] for one in cases),
    ]
    assert [line["days"] for line in lines] == [one["actual_days"] for one in cases] * 2


def test_schedules_of_other_systems_are_written_to_the_cent(tmp_path, capsys) -> None:
    asked = [case["terms"] for case in PEERS]

    found = answered(["calc", "schedule"], asked, tmp_path, capsys)

    for case, answer in zip(PEERS, found, strict=True):
        assert answer["id"] == case["terms"]["id"]
        for line, row in zip(answer["instalments"], case["rows"], strict=True):
            assert {key: plain(line[key]) for key in row} == {
                key: plain(value) for key, value in row.items()
            }, case["terms"]["id"]


def plain(value: Any) -> Any:
    """Let an amount be its worth: others write 100 where we write 100.00."""
    try:
        return Decimal(value)
    except ArithmeticError:
        return value


def test_calc_rate_finds_the_rate_of_a_period(tmp_path, capsys) -> None:
    even = [case for case in SCHEDULES if "irr_per_period" in case]

    for case in even:
        flows = ["-30000.00", *(row["payment"] for row in case["rows"])]
        asked = {"flows": flows, "every": {"months": 1}}
        found = answered(["calc", "rate"], asked, tmp_path, capsys)

        per_period = round(Decimal(case["irr_per_period"].rstrip("%")), 4)
        assert Decimal(found["irr_per_period"]) == per_period
        assert f"{found['apr_simple']}%" == case["apr_simple"]
        assert f"{found['apr_compound']}%" == case["apr_compound"]
    assert len(even) == len([case for case in SCHEDULES if "apr_simple" in case])


def test_a_story_settles_a_limit_as_tabled(tmp_path, capsys) -> None:
    """Interest is paid on each pay day, and with the last repayment to the day."""
    [case] = [one for one in SCHEDULES if one["method"] == "REVOLVING"]
    moves = [
        {"on": on, "do": "draw" if do == "draw" else "repay", "amount": amount}
        for on, do, amount in case["terms"]["events"]
    ]
    *pays, last = case["settlements"]
    interest = [repay(one["pay_date"], one["interest"]) for one in pays]
    moves[-1]["amount"] = f"{Decimal(moves[-1]['amount']) + Decimal(last['interest'])}"
    events = sorted(moves + interest, key=lambda one: one["on"])
    terms = MONTHLY_LIMIT | {"principal": case["terms"]["limit"]}

    told = {"terms": terms, "events": events}
    found = answered(["story"], told, tmp_path, capsys)["events"]

    paid = [
        Decimal(share["amount"])
        for one in found
        for share in one["allocation"]
        if share["component"] == "interest"
    ]
    assert paid == [Decimal(one["interest"]) for one in case["settlements"]]
    assert sum(paid) == Decimal(case["total_interest"])
    assert all(one["refused"] is None for one in found)
    assert [one["on"] for one in found] == sorted(one["on"] for one in found)
    assert (found[-1]["outstanding"], found[-1]["owed"]["total"]) == ("0.00", "0.00")


MONTHLY_LIMIT = {
    "rate": {"percent_per_year": "9"},
    "disbursed_on": "2026-03-10",
    "method": "revolving",
    "settlement_day": 20,
    "matures_on": "2026-12-10",
}


def test_a_story_charges_misuse_as_tabled(tmp_path, capsys) -> None:
    [case] = [one for one in PENALTY if one["id"] == "P4"]
    misused, _, days = case["case"].partition(" of the loan misused from ")
    since, _, until = days.partition(" to ")
    event = {"on": until, "do": "misuse", "since": since}
    event["amount"] = misused.split(" ")[-1]
    told = lived(SINGLE, [event])

    found = answered(["story"], told, tmp_path, capsys)["events"][-1]

    assert found["refused"] is None
    assert found["owed"]["penalty"] == case["extra"]
