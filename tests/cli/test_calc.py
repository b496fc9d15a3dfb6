import io
import json
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf import cli
from sheaf.cli import calc
from sheaf.cli.answer import DONE, WRONG

HERE = Path(__file__).parents[1] / "vectors"
CAPITALS = json.loads((HERE / "capital_numerals.json").read_text("utf-8"))
NUMBERS = json.loads((HERE / "id_numbers.json").read_text("utf-8"))
CODES = json.loads((HERE / "uscc.json").read_text("utf-8"))
TODAY = date.fromisoformat(NUMBERS["as_of"])


def judge(number: str) -> dict:
    [item], status = calc.identity([number], TODAY)
    assert status == DONE
    return item


def test_amounts_are_answered_in_capitals_as_tabled(capsys) -> None:
    pairs = CAPITALS["pairs"] + CAPITALS["negative"]

    assert cli.main(["calc", "words", *(pair["amount"] for pair in pairs)]) == DONE

    items = json.loads(capsys.readouterr().out)
    assert [(item["amount"], item["zh"]) for item in items] == [
        (pair["amount"], pair["text"]) for pair in pairs
    ]


def test_a_wrong_amount_carries_its_error_and_the_others_are_answered() -> None:
    items, status = calc.words(["1,234.5", "0.001", "ten", "9" * 15])

    assert status == WRONG
    assert items[0] == {
        "amount": "1234.50",
        "zh": "壹仟贰佰叁拾肆元伍角整",
        "en": "RMB Yuan One Thousand Two Hundred Thirty-Four and 50/100 Only",
    }
    errors = [(item["amount"], item["error"]["code"]) for item in items[1:]]
    assert errors == [
        ("0.001", "finer_than_fen"),
        ("ten", "not_an_amount"),
        ("9" * 15, "not_an_amount"),
    ]


@pytest.mark.parametrize("case", NUMBERS["valid"], ids=lambda case: case["id"])
def test_a_valid_number_is_answered_normalised(case) -> None:
    assert judge(case["id"]) == {
        "number": case["normalised"],
        "kind": "resident_id",
        "valid": True,
        "code": None,
        "birth_date": case["birth"],
        "sex": case["sex"],
    }


@pytest.mark.parametrize("case", NUMBERS["invalid"], ids=lambda case: case["id"] or "none")
def test_an_invalid_number_is_answered_with_its_code(case) -> None:
    item = judge(case["id"])

    assert (item["kind"], item["valid"], item["code"]) == (
        "resident_id",
        False,
        case["error"],
    )
    assert (item["number"], item["birth_date"], item["sex"]) == (case["id"], None, None)


@pytest.mark.parametrize(
    "case", CODES["valid"] + CODES["invalid"], ids=lambda case: case["code"]
)
def test_a_credit_code_is_told_from_a_resident_number(case) -> None:
    item = judge(case["code"].lower())

    assert item == {
        "number": case["code"],
        "kind": "uscc",
        "valid": "error" not in case,
        "code": case.get("error"),
        "birth_date": None,
        "sex": None,
    }


@given(text=st.text())
def test_any_text_has_an_answer(text) -> None:
    assert set(judge(text)) == {"number", "kind", "valid", "code", "birth_date", "sex"}
    assert calc.words([text])[0]


def test_today_is_the_machines_own_day(capsys) -> None:
    assert (
        cli.main(["calc", "identity", "130000209901011214", "610000200806160135"]) == DONE
    )

    future, adult = json.loads(capsys.readouterr().out)
    assert (future["code"], adult["valid"]) == ("BIRTH_FUTURE", True)


def test_values_may_come_one_a_line(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"1\n-2.00\n")))

    assert cli.main(["calc", "words", "-"]) == DONE

    assert [item["amount"] for item in json.loads(capsys.readouterr().out)] == [
        "1.00",
        "-2.00",
    ]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], "missing"),
        (["sum"], "no_such_sum"),
        (["schedule", "a", "b"], "one_file_at_a_time"),
        (["schedule", "no-such-file.json"], "unreadable_file"),
    ],
)
def test_a_wrong_call_is_answered_with_one_object(capsys, arguments, code) -> None:
    assert cli.main(["calc", *arguments]) == WRONG

    printed = capsys.readouterr()
    assert (printed.out, json.loads(printed.err)["error"]["code"]) == ("", code)


def test_help_names_every_sum(capsys) -> None:
    assert cli.main(["calc", "--help"]) == DONE
    assert "calc schedule" in capsys.readouterr().out
