"""``calc schedule`` and ``calc rate`` as other programs use them."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheaf import cli
from sheaf.cli import schedules
from sheaf.cli.answer import DONE, WRONG

VECTORS = Path(__file__).parents[1] / "vectors"
PEERS = json.loads((VECTORS / "schedules_peers.json").read_text("utf-8"))

ECHOED = {
    "id": "echoed",
    "principal": "30000.00",
    "rate": {"permille_per_month": "7.5"},
    "disbursed_on": "2026-03-10",
    "method": "equal_instalments",
    "instalments": 6,
    "every": {"months": 1},
}
BULLET = {
    "principal": "30000.00",
    "rate": {"percent_per_year": "9"},
    "disbursed_on": "2026-03-10",
    "method": "bullet",
    "matures_on": "2026-12-10",
}
CUSTOM = {
    **{key: BULLET[key] for key in ("principal", "rate", "disbursed_on")},
    "method": "custom",
    "plan": [{"due_on": "2026-07-01", "principal": "30000.00"}],
}


def changed(terms: dict, **changes: object) -> dict:
    return {key: value for key, value in (terms | changes).items() if value is not ...}


def error(terms: object) -> dict:
    found, status = schedules.schedule(terms)
    assert status == WRONG
    assert found.keys() == {"error"}
    assert found["error"]["message"].endswith(".")
    return found["error"]


def test_a_loan_is_answered_with_lines_totals_and_rates() -> None:
    found, status = schedules.schedule(ECHOED)

    assert status == DONE
    assert found["id"] == "echoed"
    assert found["instalments"][0] == {
        "n": 1,
        "due_on": "2026-04-10",
        "days": 31,
        "opening": "30000.00",
        "principal": "4907.07",
        "interest": "225.00",
        "payment": "5132.07",
        "closing": "25092.93",
    }
    assert found["totals"] == {
        "principal": "30000.00",
        "interest": "792.40",
        "payment": "30792.40",
    }
    assert found["rates"] == {
        "irr_per_period": "0.7500",
        "apr_simple": "9.0000",
        "apr_compound": "9.3807",
        "xirr_365": "9.3158",
    }


def test_rates_a_period_need_lines_that_span_one() -> None:
    found, _ = schedules.schedule(BULLET)

    assert found["rates"] == {
        "irr_per_period": None,
        "apr_simple": None,
        "apr_compound": None,
        "xirr_365": "9.2261",
    }


def test_small_amounts_keep_their_noughts() -> None:
    found, _ = schedules.schedule(changed(ECHOED, principal="0.07", instalments=1))

    assert found["instalments"][0]["opening"] == "0.07"
    assert found["instalments"][0]["closing"] == "0.00"


def test_a_wrong_item_carries_its_error_and_the_others_are_answered() -> None:
    wrong = changed(ECHOED, id="wrong", rate={"percent_per_year": "-1"})

    found, status = schedules.schedule([ECHOED, wrong, 5, ECHOED])

    assert status == WRONG
    assert [item["id"] for item in found] == ["echoed", "wrong", None, "echoed"]
    assert found[1]["error"]["field"] == "terms.rate"
    assert found[2]["error"]["field"] == "terms"
    assert found[0] == found[3]


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        (5, "not_an_object", "terms"),
        (None, "not_an_object", "terms"),
        (changed(ECHOED, colour="red"), "unknown_key", "terms.colour"),
        (changed(ECHOED, principal=...), "missing", "terms.principal"),
        (changed(ECHOED, principal=30000), "not_an_amount", "terms.principal"),
        (changed(ECHOED, principal="1e4"), "not_an_amount", "terms.principal"),
        (changed(ECHOED, principal="NaN"), "not_an_amount", "terms.principal"),
        (changed(ECHOED, principal="0.001"), "finer_than_fen", "terms.principal"),
        (changed(ECHOED, principal="9" * 15), "too_much", "terms.principal"),
        (changed(ECHOED, principal="9" * 16), "not_an_amount", "terms.principal"),
        (changed(ECHOED, principal="-1.00"), "out_of_range", "terms.principal"),
        (changed(ECHOED, principal="0.00"), "out_of_range", "terms.principal"),
        (changed(ECHOED, rate="9"), "not_an_object", "terms.rate"),
        (changed(ECHOED, rate={}), "not_exactly_one", "terms.rate"),
        (changed(ECHOED, rate={"percent": "9"}), "unknown_key", "terms.rate.percent"),
        (
            changed(ECHOED, rate={"percent_per_year": 9}),
            "not_a_number",
            "terms.rate.percent_per_year",
        ),
        (changed(ECHOED, rate={"percent_per_year": "-1"}), "out_of_range", "terms.rate"),
        (changed(ECHOED, disbursed_on="2026-02-30"), "not_a_date", "terms.disbursed_on"),
        (changed(ECHOED, disbursed_on="20260310"), "not_a_date", "terms.disbursed_on"),
        (changed(ECHOED, method="revolving"), "unknown_word", "terms.method"),
        (changed(ECHOED, instalments="6"), "not_a_whole_number", "terms.instalments"),
        (changed(ECHOED, instalments=True), "not_a_whole_number", "terms.instalments"),
        (changed(ECHOED, instalments=0), "out_of_range", "terms.instalments"),
        (changed(ECHOED, instalments=10**6), "out_of_range", "terms.instalments"),
        (changed(ECHOED, instalments=...), "method_needs", "terms.instalments"),
        (changed(ECHOED, every={"months": 0}), "out_of_range", "terms.every"),
        (changed(ECHOED, every={"years": 1}), "unknown_key", "terms.every.years"),
        (changed(ECHOED, due_day=32), "out_of_range", "terms.due_day"),
        (
            changed(
                ECHOED,
                method="flat",
                remainder="resolve",
                rounding={"instalment_multiple": "1.00"},
            ),
            "disagree",
            "terms.rounding.instalment_multiple",
        ),
        (changed(ECHOED, due_day=20, every={"months": 3}), "disagree", "terms.due_day"),
        (changed(ECHOED, first_due_on="2026-03-10"), "not_after", "terms.first_due_on"),
        (
            changed(ECHOED, step={"every": 1, "by": "1.00"}),
            "method_does_not_know",
            "terms.step",
        ),
        (
            changed(ECHOED, settlement_day=20),
            "method_does_not_know",
            "terms.settlement_day",
        ),
        (changed(ECHOED, method="balloon"), "method_needs", "terms.amortised_over"),
        (
            changed(ECHOED, method="stepped", step={"every": 1, "by": "-5000.00"}),
            "cleared_early",
            "terms.step",
        ),
        (
            changed(ECHOED, method="stepped", step={"every": 1, "by": "5000.00"}),
            "below_interest",
            "terms.step",
        ),
        (
            changed(ECHOED, method="staged_principal", shares=["50", "40"], instalments=2),
            "not_the_whole",
            "terms.shares",
        ),
        (changed(ECHOED, grace={"principal": 6}), "out_of_range", "terms.grace.principal"),
        (
            changed(
                ECHOED, principal="2.00", instalments=360, rate={"percent_per_year": "0"}
            ),
            "cleared_early",
            "terms.rounding.instalment_multiple",
        ),
        (
            changed(ECHOED, every={"days": 1}, holiday_rule="next"),
            "dates_meet",
            "terms.holiday_rule",
        ),
        (
            changed(ECHOED, disbursed_on="9990-03-10", instalments=360),
            "beyond_the_calendar",
            "terms.instalments",
        ),
        (changed(BULLET, matures_on="2026-03-10"), "not_after", "terms.matures_on"),
        (changed(BULLET, matures_on=...), "method_needs", "terms.matures_on"),
        (changed(BULLET, instalments=9), "out_of_range", "terms.instalments"),
        (
            changed(CUSTOM, plan=[{"due_on": "2026-07-01", "principal": "1.00"}]),
            "not_cleared",
            "terms.plan",
        ),
        (
            changed(CUSTOM, plan=[{"due_on": "2026-03-01", "principal": "30000.00"}]),
            "not_after",
            "terms.plan",
        ),
        (
            changed(CUSTOM, plan=[{"due_on": "2026-07-01", "principal": 5}]),
            "not_an_amount",
            "terms.plan[0].principal",
        ),
    ],
)
def test_wrong_terms_are_refused_with_code_and_field(terms, code, field) -> None:
    found = error(terms)

    assert (found["code"], found["field"]) == (code, field)


@pytest.mark.parametrize(
    ("changes", "interest"),
    [
        ({"rate": {"percent_per_year": "0"}}, "0.00"),
        ({"principal": "0.01", "instalments": 360}, "0.00"),
        ({"principal": "10000000000.00", "instalments": 1}, "75000000.00"),
        ({"disbursed_on": "2024-02-29", "instalments": 12}, "1482.55"),
        ({"rate": {"percent_per_year": "400"}, "instalments": 1}, "10000.00"),
    ],
)
def test_extremes_are_computed_right(changes, interest) -> None:
    found, status = schedules.schedule(ECHOED | changes)

    assert status == DONE
    assert found["totals"]["interest"] == interest


def test_a_loan_of_29_february_comes_back_to_the_29th() -> None:
    found, _ = schedules.schedule(
        ECHOED | {"disbursed_on": "2024-02-29", "instalments": 48}
    )

    days = [line["due_on"] for line in found["instalments"]]
    assert [days[0], days[11], days[12], days[47]] == [
        "2024-03-29",
        "2025-02-28",
        "2025-03-29",
        "2028-02-29",
    ]


def test_a_long_list_is_poured_out_item_by_item(tmp_path, capsys) -> None:
    wrong = changed(ECHOED, id="坏", method="gift")
    file = tmp_path / "terms.json"
    file.write_text(
        json.dumps([ECHOED, wrong, *[case["terms"] for case in PEERS]]), "utf-8"
    )

    status = cli.main(["calc", "schedule", str(file)])

    found = json.loads(capsys.readouterr().out)
    assert status == WRONG
    assert found == schedules.schedule(json.loads(file.read_text("utf-8")))[0]
    assert [item["id"] for item in found[:2]] == ["echoed", "坏"]
    assert found[1]["error"]["code"] == "unknown_word"


@pytest.mark.parametrize(
    "text", ["[", "[{}", "[{},]", "[] []", "[NaN]", "{", "", "[{} {}]"]
)
def test_what_is_no_json_is_refused_before_anything_is_said(tmp_path, capsys, text) -> None:
    file = tmp_path / "terms.json"
    file.write_text(text, "utf-8")

    assert cli.main(["calc", "schedule", str(file)]) == WRONG

    said = capsys.readouterr()
    assert said.out == ""
    assert json.loads(said.err)["error"]["code"] == "not_json"


def test_an_empty_list_is_an_empty_answer(tmp_path, capsys) -> None:
    file = tmp_path / "terms.json"
    file.write_text(" [ ] ", "utf-8")

    assert cli.main(["calc", "schedule", str(file)]) == DONE
    assert json.loads(capsys.readouterr().out) == []


def test_a_key_that_stands_twice_is_refused(tmp_path, capsys) -> None:
    file = tmp_path / "terms.json"
    file.write_text('{"principal": "1.00", "principal": "2.00"}', "utf-8")

    assert cli.main(["calc", "schedule", str(file)]) == WRONG
    assert json.loads(capsys.readouterr().err)["error"]["field"] == "terms.principal"


def test_dated_flows_have_a_rate_of_365_days() -> None:
    flows = [
        {"on": "2026-03-10", "amount": "-30000.00"},
        {"on": "2026-12-10", "amount": "32062.50"},
    ]

    assert schedules.rate({"flows": flows}) == ({"xirr_365": "9.2261"}, DONE)


def test_even_flows_have_rates_of_the_period_and_the_year() -> None:
    flows = ["-30000.00", *["5180.00"] * 6]

    assert schedules.rate({"flows": flows, "every": {"months": 1}}) == (
        {"irr_per_period": "1.0199", "apr_simple": "12.2394", "apr_compound": "12.9498"},
        DONE,
    )


@pytest.mark.parametrize(
    ("value", "code", "field"),
    [
        ({}, "missing", "flows"),
        (5, "not_an_object", ""),
        ({"flows": 5}, "not_a_list", "flows"),
        ({"flows": ["-1.00", "2.00"]}, "not_an_object", "flows[0]"),
        ({"flows": [{"on": "2026-03-10"}]}, "missing", "flows[0].amount"),
        ({"flows": ["-1.00", 2], "every": {"months": 1}}, "not_an_amount", "flows[1]"),
        ({"flows": ["1.00", "2.00"], "every": {"months": 1}}, "no_change_of_sign", "flows"),
        ({"flows": ["1.00", "-2.00", "1.50"], "every": {"months": 1}}, "no_rate", "flows"),
        ({"flows": ["-1.00", "2.00"], "every": {"months": 0}}, "out_of_range", "every"),
        ({"flows": [], "colour": 1}, "unknown_key", "colour"),
    ],
)
def test_wrong_flows_are_refused_with_code_and_field(value, code, field) -> None:
    found, status = schedules.rate(value)

    assert status == WRONG
    assert (found["error"]["code"], found["error"]["field"]) == (code, field)


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.text(max_size=12)
    | st.sampled_from(["9999-12-31", "1900-01-01", "0", "-0.01", "99999999999999", "0.01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@settings(max_examples=400)
@given(st.sampled_from(PEERS), st.data())
def test_whatever_stands_in_a_field_is_answered_or_refused(case, data) -> None:
    terms = copy.deepcopy(case["terms"])
    key = data.draw(st.sampled_from([*schedules.reading.READERS, "other"]))
    inner = terms.get(key)
    if isinstance(inner, dict) and data.draw(st.booleans()):
        inner[data.draw(st.sampled_from(list(inner)))] = data.draw(ANYTHING)
    else:
        terms[key] = data.draw(ANYTHING)

    found, status = schedules.schedule(terms)

    assert (status == WRONG) == ("error" in found)
