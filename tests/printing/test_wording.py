from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.paths import WORDING
from sheaf.printing.wording import UnusableWording, Wording, fill, load, read

PAPERS = sorted(path.stem for path in (WORDING / "zh_CN").glob("*.toml"))
SHORT = """
version = "1"
title = "Promise"
preface = ["To ${lender}."]
closing = []

[[clause]]
topic = "promise"
head = "Promise"
text = [
  "I, ${name}, owe ${amount}.",
  { when = "late", text = "- I am late." },
  { when = "late and not poor", text = "- I can pay." },
  "Truly.",
]

[[clause]]
topic = "grace"
head = "Grace"
text = [{ when = "poor", text = "Be patient with ${name}." }]
"""
VALUES = {"lender": "上河分社", "name": "王芳", "amount": "¥100.00"}
HOLDS = {"late": True, "poor": False}


def promise(text: str = SHORT) -> Wording:
    return read(text, "promise", "en")


def shape(language: str, paper: str) -> list[tuple[str, list[tuple[object, ...]]]]:
    wording = load(paper, language)
    parts = [("preface", wording.preface), ("closing", wording.closing)]
    parts += [(clause.topic, clause.text) for clause in wording.clauses]
    return [
        (
            name,
            [
                (
                    p.when,
                    p.text.startswith("- "),
                    *sorted({*re.findall(r"\$\{\w+\}", p.text)}),
                )
                for p in text
            ],
        )
        for name, text in parts
    ]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_wording_has_its_twin_paragraph_for_paragraph(paper):
    assert shape("en", paper) == shape("zh_CN", paper)
    assert load(paper, "en").version == load(paper, "zh_CN").version


def test_both_languages_have_the_same_papers():
    assert [path.stem for path in sorted((WORDING / "en").glob("*.toml"))] == PAPERS


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("paper", PAPERS)
def test_no_wording_has_a_dollar_that_begins_no_field(paper, language):
    text = (WORDING / language / f"{paper}.toml").read_text("utf-8")
    plain = tomllib.loads(text)
    assert "$" not in re.sub(r"\$\{[a-z_]+\}", "", str(plain))


def test_fields_are_filled_and_what_does_not_stand_is_left_out():
    filled = fill(promise(), VALUES, HOLDS)
    assert filled.preface == ("To 上河分社.",)
    assert [clause.topic for clause in filled.clauses] == ["promise"]
    assert filled.clauses[0].text == (
        (0, "I, 王芳, owe ¥100.00."),
        (1, "I am late."),
        (2, "I can pay."),
        (0, "Truly."),
    )


def test_items_are_numbered_without_those_that_do_not_stand():
    filled = fill(promise(), VALUES, {"late": False, "poor": True})
    assert [number for number, _text in filled.clauses[0].text] == [0, 0]
    assert filled.clauses[1].text == ((0, "Be patient with 王芳."),)


@given(st.text(min_size=1).filter(str.strip))
def test_what_people_typed_is_never_read_again(typed):
    filled = fill(promise(), VALUES | {"name": typed}, HOLDS)
    shown = filled.clauses[0].text[0][1]
    assert len(shown) == len(f"I, {typed}, owe ¥100.00.")
    spiteful = fill(promise(), VALUES | {"name": "${amount} $lender <b>- "}, HOLDS)
    assert spiteful.clauses[0].text[0][1] == "I, ${amount} $lender <b>- , owe ¥100.00."


def test_a_line_end_in_a_field_does_not_begin_a_paragraph():
    filled = fill(promise(), VALUES | {"name": "王\n- 芳\u2028\r"}, HOLDS)
    assert filled.clauses[0].text[0][1] == "I, 王 - 芳  , owe ¥100.00."


def refused(text: str = SHORT, values=VALUES, holds=HOLDS) -> tuple[str, tuple[str, ...]]:
    with pytest.raises(UnusableWording) as caught:
        fill(promise(text), values, holds)
    return caught.value.reason, caught.value.names


def test_a_field_the_paper_does_not_have_is_refused_by_name():
    text = SHORT.replace("I, ${name}", "I, ${nmae}")
    assert refused(text) == ("unknown_field", ("nmae",))


def test_a_field_the_wording_leaves_out_is_refused_by_name():
    assert refused(SHORT.replace(", owe ${amount}", "")) == ("unused_field", ("amount",))


def test_a_field_without_a_value_is_refused_where_it_stands():
    assert refused(values=VALUES | {"name": " "}) == ("empty_field", ("name",))


def test_a_field_without_a_value_does_no_harm_where_it_does_not_stand():
    text = SHORT.replace("I, ${name}, owe", "I owe")
    fill(promise(text), VALUES | {"name": ""}, HOLDS)


def test_a_condition_the_paper_does_not_have_is_refused_by_name():
    text = SHORT.replace('"poor"', '"rich"')
    assert refused(text) == ("unknown_condition", ("rich",))


def test_a_condition_the_wording_leaves_out_is_refused_by_name():
    assert refused(holds=HOLDS | {"rich": True}) == ("unused_condition", ("rich",))


@pytest.mark.parametrize(
    "broken",
    [
        "version = ",
        SHORT.replace('title = "Promise"', ""),
        SHORT.replace('version = "1"', "version = 1"),
        SHORT.replace("owe ${amount}", "owe $5 or ${amount}"),
        SHORT.replace("owe ${amount}", "owe ${amount"),
        SHORT.replace('when = "poor"', 'when = "poor or late"'),
        SHORT.replace('when = "poor"', 'when = "__import__(1)"'),
        SHORT.replace('"Truly."', "7"),
    ],
)
def test_what_is_no_wording_is_refused(broken):
    with pytest.raises(UnusableWording) as caught:
        promise(broken)
    assert caught.value.reason == "unreadable"
    assert caught.value.names


def test_the_digest_changes_with_a_character_and_not_with_line_ends():
    assert promise().digest == promise(SHORT.replace("\n", "\r\n")).digest
    assert promise().digest != promise(SHORT.replace("Truly", "truly")).digest
    assert promise().stamp == f"1 {promise().digest}"
