"""The wording of contracts: text with named fields, read from files a lawyer can edit.

A wording is data. Its fields are filled in once, and what people typed is never read again,
neither as a field nor as markup. Nothing is printed from a wording that names a field or a
condition the paper does not have, that leaves one of them out, or whose field is empty:
each is refused by name, in either language.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from string import Template
from typing import Any

from sheaf.domain.errors import Refused
from sheaf.paths import WORDING

CONDITION = re.compile(r"(?:not )?[a-z_]+(?: and (?:not )?[a-z_]+)*")
ITEM = "- "  # a paragraph that begins so is one of a numbered list
#: Inside a value a line does not end, whatever was pasted.
ENDS = dict.fromkeys(map(ord, "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")


@dataclass(eq=False)
class UnusableWording(Refused):
    """A wording does not fit its paper, or cannot be read.

    ``reason`` is ``unreadable``, ``unknown_field``, ``unused_field``, ``empty_field``,
    ``unknown_condition`` or ``unused_condition``; ``names`` says which.
    """

    paper: str
    language: str
    reason: str
    names: tuple[str, ...]

    @property
    def code(self) -> str:
        """Its reason decides which words it has: ``wording_empty_field``."""
        return f"wording_{self.reason}"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, and the condition under which it stands; without one it always does."""

    text: str
    when: str = ""

    @property
    def conditions(self) -> frozenset[str]:
        """The names its condition asks for."""
        return frozenset(re.findall(r"[a-z_]+", self.when)) - {"and", "not"}

    def stands(self, holds: Mapping[str, bool]) -> bool:
        """Say whether everything the condition asks for is so."""
        terms = self.when.split(" and ") if self.when else []
        return all(holds[t.removeprefix("not ")] != t.startswith("not ") for t in terms)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: which topic it covers, its heading, its paragraphs."""

    topic: str
    head: str
    text: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A paper's whole wording; ``digest`` changes with every character of its file."""

    paper: str
    language: str
    version: str
    digest: str
    title: str
    preface: tuple[Paragraph, ...]
    clauses: tuple[Clause, ...]
    closing: tuple[Paragraph, ...]

    @property
    def stamp(self) -> str:
        """Version and hash, as the books keep them beside a paper."""
        return f"{self.version} {self.digest}"

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph, whether it stands or not."""
        yield from self.preface
        for clause in self.clauses:
            yield from clause.text
        yield from self.closing

    @property
    def fields(self) -> frozenset[str]:
        """The fields it names."""
        return frozenset(name for p in self.paragraphs for name in _fields(p.text))

    @property
    def conditions(self) -> frozenset[str]:
        """The conditions it names."""
        return frozenset(name for p in self.paragraphs for name in p.conditions)


@dataclass(frozen=True, slots=True)
class FilledClause:
    """A clause as it is printed; an item begins with its number in the list, or has 0."""

    topic: str
    head: str
    text: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A wording with its fields filled in, and without what does not stand."""

    stamp: str
    version: str
    title: str
    preface: tuple[str, ...]
    clauses: tuple[FilledClause, ...]
    closing: tuple[str, ...]


@cache
def load(paper: str, language: str) -> Wording:
    """Read the wording that is shipped for a paper."""
    path = WORDING / language / f"{paper}.toml"
    return read(path.read_text("utf-8"), paper, language)


def read(text: str, paper: str, language: str) -> Wording:
    """Read a wording; refuse what is not one."""
    try:
        plain = tomllib.loads(text)
        wording = _wording(plain, paper, language, _digest(text))
        broken = [p.text for p in wording.paragraphs if not _sound(p)]
    except (KeyError, TypeError, ValueError) as error:
        raise UnusableWording(paper, language, "unreadable", (str(error),)) from error
    if broken:
        raise UnusableWording(paper, language, "unreadable", tuple(broken))
    return wording


def fill(wording: Wording, values: Mapping[str, str], holds: Mapping[str, bool]) -> Filled:
    """Fill the fields in, once; leave out what does not stand, and clauses left empty."""
    _check(wording, values, holds)
    plain = {name: value.translate(ENDS) for name, value in values.items()}

    def filled(paragraphs: tuple[Paragraph, ...]) -> tuple[str, ...]:
        kept = (p.text for p in paragraphs if p.stands(holds))
        return tuple(Template(text).substitute(plain) for text in kept)

    def clause(one: Clause) -> FilledClause:
        items = [p.text.startswith(ITEM) for p in one.text if p.stands(holds)]
        text = tuple(_numbered(filled(one.text), items))
        return FilledClause(one.topic, one.head, text)

    return Filled(
        wording.stamp,
        wording.version,
        wording.title,
        filled(wording.preface),
        tuple(done for one in wording.clauses if (done := clause(one)).text),
        filled(wording.closing),
    )


def _check(wording: Wording, values: Mapping[str, str], holds: Mapping[str, bool]) -> None:
    """Refuse a wording that does not fit, or would leave a hole where a field stands."""
    _match(wording, "field", wording.fields, values.keys())
    _match(wording, "condition", wording.conditions, holds.keys())
    standing = (p for p in wording.paragraphs if p.stands(holds))
    wanted = {name for p in standing for name in _fields(p.text)}
    if empty := sorted(name for name in wanted if not values[name].strip()):
        raise _unusable(wording, "empty_field", empty)


def _numbered(texts: tuple[str, ...], items: list[bool]) -> Iterator[tuple[int, str]]:
    number = 0
    for text, item in zip(texts, items, strict=True):
        number = number + 1 if item else 0
        yield number, text.removeprefix(ITEM) if item else text


def _match(
    wording: Wording, what: str, named: AbstractSet[str], given: AbstractSet[str]
) -> None:
    """Refuse what the wording names and the paper lacks, and the other way round."""
    if unknown := sorted(named - given):
        raise _unusable(wording, f"unknown_{what}", unknown)
    if unused := sorted(given - named):
        raise _unusable(wording, f"unused_{what}", unused)


def _unusable(wording: Wording, reason: str, names: list[str]) -> UnusableWording:
    return UnusableWording(wording.paper, wording.language, reason, tuple(names))


def _wording(plain: dict[str, Any], paper: str, language: str, digest: str) -> Wording:
    return Wording(
        paper,
        language,
        _text(plain["version"]),
        digest,
        _text(plain["title"]),
        _paragraphs(plain["preface"]),
        tuple(
            Clause(_text(c["topic"]), _text(c["head"]), _paragraphs(c["text"]))
            for c in plain["clause"]
        ),
        _paragraphs(plain["closing"]),
    )


def _paragraphs(plain: list[Any]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(p)
        if isinstance(p, str)
        else Paragraph(_text(p["text"]), _text(p["when"]))
        for p in plain
    )


def _text(plain: object) -> str:
    if not isinstance(plain, str) or not plain.strip():
        raise TypeError(f"not a text: {plain!r}")
    return plain


def _sound(paragraph: Paragraph) -> bool:
    """Check that every ``$`` begins a field, and that the condition is one."""
    condition = not paragraph.when or CONDITION.fullmatch(paragraph.when) is not None
    return condition and Template(paragraph.text).is_valid()


def _fields(text: str) -> list[str]:
    return Template(text).get_identifiers()


def _digest(text: str) -> str:
    """Hash the text whatever line ends the office's editor writes."""
    return hashlib.sha256("\n".join(text.splitlines()).encode()).hexdigest()
