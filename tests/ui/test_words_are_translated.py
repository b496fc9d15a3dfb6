"""Every word of the windows has its Chinese."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import dev
import pytest

KEPT = dev.TRANSLATIONS / "zh_CN.ts"
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")


@cache
def messages(file: Path) -> list[tuple[str, str, ET.Element]]:
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 (our own file)
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message)
        for context in contexts
        for message in context.iter("message")
    ]


def said(message: ET.Element) -> str:
    return "".join(message.find("translation").itertext()).strip()


def facts(sentence: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(sentence))


def test_every_word_of_the_code_is_among_those_to_translate(tmp_path) -> None:
    dev.gather(tmp_path / "now.ts")

    now = {(context, source) for context, source, _ in messages(tmp_path / "now.ts")}
    kept = {(context, source) for context, source, _ in messages(KEPT)}
    assert now - kept == set(), "run: python3 dev.py translate"


def test_no_translation_is_missing_or_unfinished() -> None:
    unfinished = [
        (context, source)
        for context, source, message in messages(KEPT)
        if message.find("translation").get("type") == "unfinished" or not said(message)
    ]

    assert unfinished == []


def test_a_translation_names_the_same_facts_as_its_source() -> None:
    pairs = [(source, said(message)) for _, source, message in messages(KEPT)]

    apart = [(was, now) for was, now in pairs if now and facts(was) != facts(now)]
    assert apart == []


@pytest.mark.parametrize("mark", ["!", "！"])
def test_nothing_is_shouted(mark) -> None:
    loud = [s for _, s, message in messages(KEPT) if mark in s or mark in said(message)]

    assert loud == []


def test_every_word_has_a_context_as_it_would_never_be_found_without() -> None:
    assert [source for context, source, _ in messages(KEPT) if not context] == []
