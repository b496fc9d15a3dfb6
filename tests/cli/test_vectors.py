"""The public tables, asked through the command line as another program would ask them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.tabled import LENT, answered, lived, repay, table

from sheaf.domain.calendar import months_after

NAMES = {
    "EQUAL_INSTALLMENT": "equal_instalments",
    "EQUAL_PRINCIPAL": "equal_principal",
    "INTEREST_MONTHLY_BULLET": "interest_only",
    "INTEREST_QUARTERLY_BULLET": "interest_only",
    "BULLET_ACT": "bullet",
    "BULLET_MONTHS": "bullet",
    "FLAT": "flat",
    "BALLOON": "balloon",
    "EQUAL_STEP_UP": "stepped",
    "EQUAL_STEP_DOWN": "stepped",
    "GEOMETRIC": "geometric",
    "CUSTOM_PLAN": "custom",
    "GRACE_THEN_EQUAL": "equal_instalments",
    "QUARTERLY_EQUAL_PRINCIPAL": "equal_principal",
    "HALFYEAR_EQUAL_PRINCIPAL": "equal_principal",
    "STAGED_PRINCIPAL": "staged_principal",
    "PARTIAL_BULLET": "custom",
}
MONTHLY = LENT | {"method": "interest_only", "settlement_day": 20}


SCHEDULES = table("schedules_cn")["schedules"]
PENALTY = {case["id"]: case for case in table("penalty")["cases"]}
ALLOCATION, EXTENSION = table("allocation"), table("extension")
PREPAYMENT = table("prepayment")


def terms(case: Mapping[str, Any]) -> dict[str, Any]:
    """Write an example of the trade as FORMATS wants it."""
    said, method = case["terms"], case["method"]
    every = 3 if "QUARTERLY_BULLET" in method else said.get("period_months", 1)
    rate: dict[str, str] = {"percent_per_year": said["annual_rate"].rstrip("%")}
    if "flat" in said["annual_rate"]:
        permille = Decimal(said["monthly_rate_permille"].split()[0])
        rate = {"percent_per_period": str(permille / 10)}
    found: dict[str, Any] = {
        "principal": said["principal"],
        "rate": rate,
        "disbursed_on": said["disbursed"],
        "method": NAMES[method],
        "every": {"months": every},
    }
    found |= days(case, every)
    if "grace_periods" in said:
        found["grace"] = {"principal": said["grace_periods"]}
    if "amortisation_months" in said:
        found["amortised_over"] = said["amortisation_months"]
    if "step_periods" in said:
        found["step"] = {"every": said["step_periods"], "by": said["increment"]}
    if "growth" in said:
        found["growth"] = str(Decimal(said["growth"].rstrip("%")) / 100)
    if "shares_percent" in said:
        found["shares"] = said["shares_percent"].replace(" ", "").split(",")
    return found


def days(case: Mapping[str, Any], every: int) -> dict[str, Any]:
    said, method = case["terms"], case["method"]
    ends = {"matures_on": said["maturity"]}
    if method in {"CUSTOM_PLAN", "PARTIAL_BULLET"}:
        plan = [{"due_on": r["due"], "principal": r["principal"]} for r in case["rows"]]
        return {"plan": plan}
    if method.startswith("INTEREST_"):
        return ends | {"settlement_day": 20}
    if method == "BULLET_MONTHS":
        return ends | {"interest": {"basis": "whole_periods"}}
    if method == "BULLET_ACT":
        return ends
    due = {"due_day": said["due_day"]} if said.get("due_day") else {}
    return due | {"instalments": said["term_months"] // every}


def test_calc_schedule_writes_every_schedule_of_the_trade(tmp_path, capsys) -> None:
    drawn = [case for case in SCHEDULES if "rows" in case]

    found = answered(["calc", "schedule"], list(map(terms, drawn)), tmp_path, capsys)

    for case, answer in zip(drawn, found, strict=True):
        rows = [
            {("no" if key == "n" else "due" if key == "due_on" else key): value}
            for line in answer["instalments"]
            for key, value in line.items()
        ]
        told = [{key: value} for row in case["rows"] for key, value in row.items()]
        assert sorted(map(str, rows)) == sorted(map(str, told)), case["method"]
        for part in ("principal", "interest", "payment"):
            assert answer["totals"][part] == case["totals"][part]
        assert f"{answer['rates']['xirr_365']}%" == case["xirr_365"]
        if "apr_simple" in case:
            assert f"{answer['rates']['apr_simple']}%" == case["apr_simple"]
            assert f"{answer['rates']['apr_compound']}%" == case["apr_compound"]
            per_period = Decimal(case["irr_per_period"].rstrip("%"))
            assert Decimal(answer["rates"]["irr_per_period"]) == round(per_period, 4)


def test_calc_rate_finds_the_rate_of_every_schedule_of_the_trade(tmp_path, capsys) -> None:
    drawn = [case for case in SCHEDULES if "rows" in case]
    asked = [
        {
            "flows": [
                {"on": case["terms"]["disbursed"], "amount": "-30000.00"},
                *({"on": r["due"], "amount": r["payment"]} for r in case["rows"]),
            ]
        }
        for case in drawn
    ]

    found = [answered(["calc", "rate"], one, tmp_path, capsys) for one in asked]

    assert [f"{one['xirr_365']}%" for one in found] == [case["xirr_365"] for case in drawn]


PAID_TWICE = [repay("2026-04-10", "5132.07"), repay("2026-05-10", "5132.07")]
BY_DAYS = {key: value for key, value in MONTHLY.items() if key != "instalments"}
TO_JUNE = [repay("2026-03-21", "82.50")]
TO_AUGUST = [
    *TO_JUNE,
    repay("2026-04-21", "232.50"),
    repay("2026-05-21", "225.00"),
    repay("2026-06-21", "232.50"),
    repay("2026-07-21", "225.00"),
]
HOLIDAYS = PENALTY["P6-2026-09-30"]["holidays"]
SINGLE = {key: value for key, value in LENT.items() if key != "instalments"} | {
    "method": "bullet",
    "matures_on": "2026-10-01",
    "holidays": HOLIDAYS,
    "holiday_rule": "next",
}
COMPOUND = {"CONTRACT_RATE_IN_TERM": "contract_rate", "PENALTY_RATE": "penalty_rate"}

#: A life and, at its last event, what the table says is owed.
LATE: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "P1": (
        lived(LENT, [*PAID_TWICE, "2026-07-20"]),
        {"penalty": "93.53", "compound": "2.70", "total": "10360.37"},
    )
}
for option, word in COMPOUND.items():
    case = PENALTY[f"P2-{option}"]
    interest_only = BY_DAYS | {"matures_on": "2026-09-10"}
    LATE[case["id"]] = (
        lived(interest_only, [*TO_JUNE, "2026-06-10"], compound=word),
        {"compound": case["total_compound"], "interest": "457.50"},
    )
    case = PENALTY[f"P3-{option}"]
    late = [Decimal(case[f"compound_on_{one}_interest"]) for one in ("aug", "last")]
    LATE[case["id"]] = (
        lived(interest_only, [*TO_AUGUST, "2026-10-05"], compound=word),
        {
            "penalty": case["penalty_on_principal"],
            "compound": str(sum(late)),
            "total": case["amount_due"],
        },
    )
for name, case in PENALTY.items():
    if name.startswith("P5"):
        LATE[name] = (
            lived(LENT, [*PAID_TWICE, case["paid"]], grace_days=3),
            {"penalty": case["penalty"], "compound": case["compound"]},
        )
    if name.startswith("P6"):
        LATE[name] = (
            lived(SINGLE, [case["paid"], {"on": case["paid"], "do": "settle"}]),
            {
                "penalty": case["penalty_on_principal"],
                "compound": case["compound_on_interest"],
                "interest": case["interest_contract_rate"],
            },
        )


case = PENALTY["P7"]
LATE["P7"] = (
    lived(
        {
            "principal": case["principal"],
            "rate": {"permille_per_month": "10.17"},
            "disbursed_on": "2009-10-15",
            "method": "bullet",
            "matures_on": case["from"],
        },
        [case["to"]],
        penalty_uplift="0.30",
    ),
    {"penalty": case["penalty"]},
)


def test_stories_owe_late_interest_as_tabled(tmp_path, capsys) -> None:
    found = answered(["story"], [told for told, _owed in LATE.values()], tmp_path, capsys)

    for name, life in zip(LATE, found, strict=True):
        owed, last = LATE[name][1], life["events"][-1]
        if name.startswith("P6"):
            assert settled(last) == {k: v for k, v in owed.items() if v != "0.00"}, name
            assert life["events"][-2]["days_past_due"] == PENALTY[name]["overdue_days"]
        else:
            assert {part: last["owed"][part] for part in owed} == owed, name


def settled(event: dict[str, Any]) -> dict[str, str]:
    parts = {one["component"]: one["amount"] for one in event["allocation"]}
    return {part: amount for part, amount in parts.items() if part != "principal"}


ORDERS = {
    "BY_INSTALLMENT": {},
    "BY_COMPONENT": {"by": "component"},
    "PRINCIPAL_FIRST": {
        "by": "component",
        "allocation": ["principal", "interest", "penalty", "compound", "fee"],
    },
}


def test_stories_allocate_as_tabled_but_for_the_fee(tmp_path, capsys) -> None:
    """No event of a story charges a fee: the receipt is so much smaller."""
    cases, fee = ALLOCATION["cases"], Decimal(ALLOCATION["due"]["fee"])
    told = []
    for case in cases:
        paid = Decimal(case["receipt"]) - fee_of(case)
        events = [*PAID_TWICE, repay("2026-07-20", f"{paid:.2f}")]
        told.append(lived(LENT, events, **ORDERS[case["mode"]]))

    found = answered(["story"], told, tmp_path, capsys)

    assert fee == Decimal(20)
    for case, life in zip(cases, found, strict=True):
        shares = [
            (one["instalment"], one["component"], one["amount"])
            for one in life["events"][-1]["allocation"]
        ]
        assert shares == [
            (one["installment"], one["component"], one["amount"])
            for one in case["allocation"]
            if one["component"] != "fee"
        ]


def fee_of(case: Mapping[str, Any]) -> Decimal:
    shares = case["allocation"]
    return sum((Decimal(s["amount"]) for s in shares if s["component"] == "fee"), Decimal())


def test_stories_repay_early_as_tabled(tmp_path, capsys) -> None:
    twelve = LENT | {"instalments": 12}
    paid = [repay(row["due"], row["payment"]) for row in PREPAYMENT["loan"]["rows"][:4]]
    part, full = PREPAYMENT["partial"], PREPAYMENT["full"]
    early = {"on": part["date"], "do": "prepay", "amount": part["prepaid_principal"]}
    settle = {"on": full["date"], "do": "settle"}
    told = [
        lived(twelve, [*paid, early | {"effect": "smaller"}]),
        lived(twelve, [*paid, early | {"effect": "shorter"}]),
        lived(twelve, [*paid, settle]),
        lived(twelve, [*paid, settle], prepayment_fee_percent="1"),
    ]

    smaller, shorter, whole, dear = (
        one["events"][-1] for one in answered(["story"], told, tmp_path, capsys)
    )

    for name, event in (("REDUCE_INSTALLMENT", smaller), ("SHORTEN_TERM", shorter)):
        assert received(event) == part["paid_that_day"]
        assert [
            {key: line["due_on" if key == "due" else key] for key in row}
            for line, row in zip(ahead(event), part[name]["rows"], strict=True)
        ] == part[name]["rows"]
        left = sum(Decimal(line["interest"]) for line in ahead(event))
        before = sum(Decimal(row["interest"]) for row in PREPAYMENT["loan"]["rows"][4:])
        to_the_day = Decimal(part["accrued_interest_on_whole_balance"])
        saved = before - to_the_day - left
        assert f"{saved:.2f}" == part[name]["interest_saved"]
    assert received(whole) == full["settlement"]
    assert received(dear) == PREPAYMENT["full_with_fee_example"]["settlement"]


def received(event: dict[str, Any]) -> str:
    [cash] = [one["debit"] for one in event["entries"] if one["account"] == "cash"]
    found: str = cash
    return found


def ahead(event: dict[str, Any]) -> list[dict[str, Any]]:
    return [line for line in event["instalments"] if line["due_on"] > event["on"]]


@pytest.mark.parametrize(
    "case",
    [one for one in EXTENSION["cases"] if not one["prior_extension"]],
    ids=lambda case: f"{case['original_months']} months, {case['asked']} more",
)
def test_stories_extend_as_far_as_tabled(case, tmp_path, capsys) -> None:
    """Stories go by the rules of 1996, and by one extension: DOMAIN's own settings."""
    months = case["original_months"]
    matures = months_after(date(2026, 3, 10), months + case["asked"])
    asked = {"on": "2026-03-11", "do": "extend", "to": matures.isoformat()}
    told = lived(LENT | {"instalments": months}, [asked])

    answer = answered(["story"], told, tmp_path, capsys)

    refused = answer["events"][-1]["refused"]
    assert refused == (None if case["LOAN_RULES_1996"]["ok"] else "too_long_extended")


def test_stories_class_an_unsecured_loan_as_tabled(tmp_path, capsys) -> None:
    """A story's loan has no guarantee."""
    cases = [
        one for one in table("classification")["cases"] if one["guarantee"] == "CREDIT"
    ]
    due = date(2026, 4, 10).toordinal()
    looked = [date.fromordinal(due + one["days"]).isoformat() for one in cases]

    answer = answered(["story"], lived(LENT | {"instalments": 1}, looked), tmp_path, capsys)

    found = [(one["days_past_due"], one["class"]) for one in answer["events"][1:]]
    assert found == [(one["days"], one["combined"].lower()) for one in cases]
