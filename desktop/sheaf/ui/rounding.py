"""How amounts are rounded and where the odd one goes: the fields, and the words of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from sheaf.domain.money import Money
from sheaf.domain.rounded import BY_THE_FEN, LEVEL, Rounded, remainders
from sheaf.domain.schedule import Method
from sheaf.domain.schedule.switches import FEN, Remainder, Rounding, RoundingMode
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

UNITS = tuple(map(Money, (1, 10, 100, 1000)))
MULTIPLES = tuple(map(Money, (10, 100, 500, 1000, 5000, 10000)))
KEYS = {
    Remainder.LAST: "mq",
    Remainder.FIRST: "sq",
    Remainder.RESOLVE: "cs",
    Remainder.LEVEL: "jt",
    RoundingMode.HALF_UP: "sswr",
    RoundingMode.HALF_EVEN: "sslr",
    RoundingMode.UP: "jw",
    RoundingMode.DOWN: "sq",
}


def rounding_said(told: Rounded, method: Method) -> str:
    """Say what a product's rounding means to a way of repaying; nothing if to the fen."""
    found = told.of(method)
    rounding, said = found.rounding, list[str]()
    way = words_for(rounding.mode)
    if found == BY_THE_FEN:
        return ""
    if (unit := rounding.instalment_multiple) is not None:
        words = translate("rounding", "payments to {0} yuan, {1}")
        said.append(words.format(unit, way))
    if rounding.to != FEN or rounding.mode is not RoundingMode.HALF_UP:
        words = translate("rounding", "amounts to {0} yuan, {1}")
        said.append(words.format(rounding.to, way))
    words = translate("rounding", "the odd amount {0}")
    said.append(words.format(words_for(found.remainder)))
    return translate("rounding", "Rounded: {0}").format(
        translate("rounding", "; ").join(said)
    )


class RoundingFields:
    """Four fields; each is there while one of the methods has a use for it."""

    def __init__(self) -> None:
        self._payment, self._remainder = ChoiceEdit([]), ChoiceEdit(_named(Remainder))
        self._unit, self._mode = ChoiceEdit([]), ChoiceEdit(_named(RoundingMode))
        edits = {
            "round_payment": (
                translate("rounding", "Round each payment to (yuan)"),
                self._payment,
            ),
            "remainder": (translate("rounding", "The odd amount goes"), self._remainder),
            "round_to": (translate("rounding", "Round all amounts to (yuan)"), self._unit),
            "round_mode": (translate("rounding", "Rounded"), self._mode),
        }
        self.named = {
            name: Field(name, caption, edit, 6).rarely()
            for name, (caption, edit) in edits.items()
        }
        self.put(BY_THE_FEN)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The four, in their order."""
        return tuple(self.named.values())

    def follow(self, methods: Iterable[Method]) -> None:
        """Show what these methods know, and where their odd amounts may go."""
        known = frozenset(methods) - {Method.REVOLVING}
        places = remainders(known) or (Remainder.LAST,)
        self._remainder.offer(_named(places))
        if self._remainder.value() is None:
            self._remainder.choose(Remainder.LAST)
        shown = {
            "round_payment": bool(known & LEVEL),
            "remainder": len(places) > 1,
            "round_to": bool(known),
            "round_mode": bool(known),
        }
        for name, wanted in shown.items():
            self.named[name].setVisible(wanted)

    def rounded(self) -> Rounded:
        """Read what is chosen; what no method knows is as usual."""
        apart = not self.named["round_payment"].isHidden()
        multiple = self._payment.value() if apart else None
        rounding = Rounding(self._mode.value(), self._unit.value(), multiple)
        return Rounded(rounding, self._remainder.value())

    def put(self, told: Rounded) -> None:
        """Write what holds now, also a unit that is not among the usual ones."""
        unit, multiple = told.rounding.to, told.rounding.instalment_multiple
        as_all = Option(None, translate("rounding", "as all amounts"), "ty")
        self._payment.offer([as_all, *_units(MULTIPLES, multiple)])
        self._unit.offer(_units(UNITS, unit))
        self._remainder.offer(_named(Remainder))
        for edit, value in (
            (self._payment, multiple),
            (self._unit, unit),
            (self._mode, told.rounding.mode),
            (self._remainder, told.remainder),
        ):
            edit.choose(value)


def _named(values: Iterable[Remainder | RoundingMode]) -> list[Option]:
    return [Option(one, words_for(one), KEYS[one]) for one in values]


def _units(usual: Iterable[Money], own: Money | None) -> list[Option]:
    found = {*usual} | ({own} if own is not None else set())
    return [Option(one, str(one)) for one in sorted(found)]
