"""A finished case to learn from: its figures stay, nobody in it should be known again.

Two nets: the names that the books know, and what looks like a name, a place, a firm or a
number. Free words can tell more than either catches: whoever shows a case reads it first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any

from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.column import Column, Kind
from sheaf.domain.investigation.known import Vouching
from sheaf.domain.investigation.notebook import (
    Line,
    Sheet,
    columns,
    named_only,
    single,
)
from sheaf.domain.investigation.submitted import Reason, Submitted, waiting

GONE = "…"
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程"
    "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱"
    "严覃武戴莫孔向汤"
)
TITLES = (
    "某|老板|师傅|书记|主任|村长|会计|经理|老师|大夫|先生|女士|大爷|大娘|[哥姐叔婶嫂总]"
)
#: What looks like it names somebody or some place, in both languages.
TELLING = (
    re.compile(rf"[老小阿][{SURNAMES}](?![\u4e00-\u9fff]*[年月天])"),
    re.compile(rf"[{SURNAMES}](?:{TITLES})"),
    re.compile(rf"(?<=叫|姓)[{SURNAMES}][\u4e00-\u9fff]{{0,2}}"),
    re.compile(rf"(?:(?<=[弟妹哥姐嫂子夫亲兄居人]))[{SURNAMES}][\u4e00-\u9fff]{{1,2}}"),
    re.compile(r"[\u4e00-\u9fff]{1,3}(?<![本全邻外农各同])[村镇乡屯](?![民里中内上])"),
    re.compile(r"[\u4e00-\u9fffA-Za-z]{2,8}(?:有限公司|合作社|批发部|商行)"),
    re.compile(r"[\u4e00-\u9fff][A-Z][·• ]?[A-Z0-9]{5,6}"),  # a number plate
    re.compile(r"(?<=[a-z,;:] )[A-Z][a-z]+(?: [A-Z][a-z]+)*"),
    re.compile(r"(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+(?: [A-Z][a-z]+)*"),
    re.compile(r"[0-9Xx]{5,}"),  # figures of a card, a telephone, a licence
)

#: Pages whose lines are called by people or by firms.
BY_NAME = frozenset(
    {
        Sheet.SUPPLIERS,
        Sheet.CUSTOMERS,
        Sheet.PURCHASES,
        Sheet.PREPAYMENTS,
        Sheet.ADVANCES,
        Sheet.RECEIVABLES,
        Sheet.PAYABLES,
        Sheet.DEBTS,
        Sheet.REPORTS,
        Sheet.GIVEN,
        Sheet.GUARANTORS,
        Sheet.HOLD,
        Sheet.VEHICLES,
    }
)

#: Columns that say nothing but whose a thing is.
WHOSE = frozenset({"holder"})


@dataclass(frozen=True, slots=True)
class Veil:
    """Takes names and places out of words; each has one letter wherever it stands."""

    hidden: Sequence[str]

    def over(self, text: str) -> str:
        """Return words without what would tell whom they are about."""
        longest = sorted(enumerate(self.hidden), key=lambda each: -len(each[1]))
        for turn, name in longest:
            text = text.replace(name, letter(turn)) if name else text
        for told in TELLING:
            text = told.sub(GONE, text)
        return text


def letter(turn: int) -> str:
    """Call the first A, the second B, and after Z go on with a figure."""
    rounds, place = divmod(turn, 26)
    return chr(ord("A") + place) + (str(rounds + 1) if rounds else "")


def anonymous(told: Submitted, hidden: Sequence[str]) -> Submitted:
    """Take out of an investigation everything that names somebody or some place.

    Amounts, days and what shows them stay as they are. What was found when it was submitted
    stays too, whatever today's rules would make of it.
    """
    veil = Veil(hidden)
    known, asked = told.setting.known, told.setting.asked
    unknown = replace(
        known,
        purpose=veil.over(known.purpose),
        refinances=veil.over(known.refinances),
        loans=tuple(replace(one, number=GONE) for one in known.loans),
        guarantors=_unnamed(known.guarantors, veil),
        photographs=(),
        pressures=tuple(
            replace(one, who=GONE, how=veil.over(one.how), answer=veil.over(one.answer))
            for one in known.pressures
        ),
        former=replace(known.former, number=GONE) if known.former else None,
    )
    setting = replace(
        told.setting,
        known=unknown,
        asked=replace(asked, guarantors=_unnamed(asked.guarantors, veil)),
    )
    called = _called(told.pages, veil)
    found = _found(told.found, veil, called) if told.found else None
    veiled = Submitted(_pages(told.pages, veil), {}, setting, found=found)
    now = waiting(veiled.case)
    given = {
        name: Reason(veil.over(reason), now[name])
        for name, reason in told.reasons.items()
        if name in now
    }
    return replace(veiled, given=given)


def _called(pages: Mapping[str, tuple[Line, ...]], veil: Veil) -> dict[str, str]:
    """Say what lines are called now that were called by somebody; the first one wins."""
    called = dict[str, str]()
    for sheet in Sheet:
        lines = pages.get(sheet.value, ()) if sheet in BY_NAME else ()
        for turn, line in enumerate(lines):
            name = line[0].strip() if line else ""
            if name and veil.over(name) == name and not named_only(line):
                called.setdefault(name, f"{letter(turn)}{GONE}")
    return called


def _found(case: Case, veil: Veil, called: Mapping[str, str]) -> Case:
    """Take the names out of what was found; no figure of it is worked out again."""

    def over(text: str) -> str:
        return called.get(text.strip()) or veil.over(text)

    def told_of(fact: str) -> str:
        for name in sorted(called, key=len, reverse=True):
            fact = fact.replace(name, called[name])
        return veil.over(fact)

    doubts = tuple(
        replace(one, facts=tuple(map(told_of, one.facts))) for one in case.doubts
    )
    return replace(
        case,
        entries=_without(case.entries, over),
        income=_without(case.income, over),
        balance=_without(case.balance, over),
        equity=_without(case.equity, over),
        years=_without(case.years, over),
        proposed=replace(case.proposed, reason=veil.over(case.proposed.reason)),
        doubts=doubts,
        proofs={},  # photographs are not shown
    )


def _without(value: Any, over: Callable[[str], str]) -> Any:
    """Go through a value and all it is made of; whose a thing is, is gone."""
    if isinstance(value, str):
        return over(value)
    if isinstance(value, tuple):
        return tuple(_without(one, over) for one in value)
    if isinstance(value, Mapping):
        return {key: _without(one, over) for key, one in value.items()}
    if isinstance(value, Enum) or not is_dataclass(value) or isinstance(value, type):
        return value
    told = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
    return replace(
        value,
        **{
            name: GONE if name in WHOSE and one else _without(one, over)
            for name, one in told.items()
        },
    )


def _unnamed(people: tuple[Vouching, ...], veil: Veil) -> tuple[Vouching, ...]:
    return tuple(replace(one, name=veil.over(one.name)) for one in people)


def _pages(
    pages: Mapping[str, tuple[Line, ...]], veil: Veil
) -> dict[str, tuple[Line, ...]]:
    return {
        sheet: tuple(
            _line(Sheet(sheet), turn, line, veil) for turn, line in enumerate(lines)
        )
        for sheet, lines in pages.items()
    }


def _line(sheet: Sheet, turn: int, line: Line, veil: Veil) -> Line:
    """Veil the words of a line, and its name where that is somebody's."""
    if single(sheet):
        return tuple(_cell(columns(sheet)[turn], cell, veil) for cell in line)
    cells = [_cell(*each, veil) for each in zip(columns(sheet), line, strict=False)]
    named = cells and cells[0] == line[0] and not named_only(line)
    if named and sheet in BY_NAME:
        cells[0] = f"{letter(turn)}{GONE}"
    return tuple(cells)


def _cell(column: Column, cell: str, veil: Veil) -> str:
    if column.name in WHOSE and cell.strip():
        return GONE
    return veil.over(cell) if column.kind is Kind.WORDS else cell
