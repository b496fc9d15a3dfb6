import io
import json
import sys
from decimal import Decimal

import pytest

from sheaf.cli import answer
from sheaf.cli.answer import REFUSED, WRONG, WrongInput
from sheaf.domain.errors import Busy, Missing, NotAllowed, Unusable
from sheaf.domain.money import Money
from sheaf.domain.repayment import NothingPaid, Overpaid


def standard_input(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "ascii"))


def test_a_file_is_read_with_its_fractions_exact(tmp_path) -> None:
    path = tmp_path / "terms.json"
    path.write_bytes(b'\xef\xbb\xbf{"name": "\xe7\x8e\x8b", "rate": 7.10}')

    assert answer.read(str(path)) == {"name": "王", "rate": Decimal("7.10")}
    assert str(answer.read(str(path))["rate"]) == "7.10"


def test_a_dash_is_standard_input(monkeypatch) -> None:
    standard_input(monkeypatch, '["王"]'.encode())

    assert answer.read("-") == ["王"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"[NaN]", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"\xff", "not_utf_8"),
    ],
)
def test_what_is_no_json_is_refused(monkeypatch, data, reason) -> None:
    standard_input(monkeypatch, data)

    with pytest.raises(WrongInput) as refused:
        answer.read("-")

    assert (refused.value.field, refused.value.reason) == ("file", reason)


@pytest.mark.parametrize("path", ["missing.json", "", "a\0b"])
def test_a_file_that_cannot_be_read_is_refused(tmp_path, monkeypatch, path) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(WrongInput) as refused:
        answer.text(path)

    assert refused.value.reason == "unreadable_file"


def test_a_result_is_one_line_of_json(capsys) -> None:
    answer.give([{"zh": "壹元整"}])

    assert capsys.readouterr().out == '[{"zh": "壹元整"}]\n'


@pytest.mark.parametrize(
    ("refusal", "status", "fault"),
    [
        (Missing("name"), WRONG, ("missing", "name", "Missing.")),
        (
            Unusable("born", "not_a_date", "x"),
            WRONG,
            ("not_a_date", "born", "Not a date: given x."),
        ),
        (NothingPaid(), REFUSED, ("nothing_paid", "amount", "Nothing paid.")),
        (
            NotAllowed("approve"),
            REFUSED,
            ("not_allowed", "", "Not allowed: permission approve."),
        ),
        (
            Overpaid(offered=Money(500), owed=Money(400)),
            REFUSED,
            ("overpaid", "amount", "Overpaid: offered 5.00, owed 4.00."),
        ),
    ],
)
def test_a_refusal_says_what_and_where(refusal, status, fault) -> None:
    assert tuple(answer.fault(refusal).values()) == fault
    assert answer.status(refusal) == status


def test_who_read_the_value_knows_where_it_stood() -> None:
    assert (
        answer.fault(Unusable("rate", "not_a_rate"), "terms.rate")["field"] == "terms.rate"
    )


@pytest.mark.parametrize("failure", answer.FAILURES)
def test_a_failure_without_facts_is_a_sentence_all_the_same(failure) -> None:
    said = answer.failure(failure())["message"]

    assert said == answer.FAILURES[failure]
    assert len(said.split()) > 3
    assert said.endswith(".")


def test_a_failure_says_how_the_world_failed(capsys) -> None:
    answer.complain(answer.failure(Busy("another window is writing")))

    assert json.loads(capsys.readouterr().err)["error"] == {
        "code": "busy",
        "field": "",
        "message": "Busy: another window is writing.",
    }
