"""A rate: one of its own, or the prime rate and points on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.pricing import Lpr, PriceRule, Pricing, Repricing
from sheaf.domain.rate import Quote, Rate
from sheaf.ui.kit.edits import ChoiceEdit, DecimalEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

OWN = ""  # a rate that is made from nothing else
POINTS = 100  # of a per cent
RULES = {
    Repricing.FIXED: "gd",
    Repricing.EVERY_1_JANUARY: "yy",
    Repricing.ANNIVERSARY: "dn",
}


class Priced:
    """Three fields: what the rate is made from, the points, when it follows.

    They are there once the office has a prime rate; the points begin with what makes the
    rate that stands there already.
    """

    def __init__(self, values: tuple[Lpr, ...], rate: Field) -> None:
        self._values = {_key(one): one for one in values}
        self._rate = rate
        options = [Option(OWN, translate("priced", "a rate of its own"), "zd")]
        options += [Option(key, _said(one)) for key, one in self._values.items()]
        rules = [Option(one, words_for(one), keys) for one, keys in RULES.items()]
        self.base = Field("lpr", translate("priced", "Made from"), ChoiceEdit(options), 6)
        self.points = Field(
            "basis_points", translate("priced", "Points (bp)"), DecimalEdit(), 2
        )
        self.rule = Field(
            "repricing", translate("priced", "The rate is"), ChoiceEdit(rules), 4
        )
        self._shown = OWN  # what the rate was made from when it was last shown
        self.base.edit.put(OWN)
        self.rule.edit.put(Repricing.FIXED.value)
        if not values:
            self.set_visible(False)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The three, in their order."""
        return self.base, self.points, self.rule

    def set_visible(self, wanted: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show them, where there is a prime rate to make a rate from."""
        for field in self.fields:
            field.setVisible(wanted and bool(self._values))

    def put(self, rule: PriceRule | None) -> None:
        """Begin with how a rate is made already, from the prime rate of today."""
        if rule is None:
            return
        self._shown = "5" if rule.over_five_years else "1"
        self.base.edit.put(self._shown)
        self.points.edit.put(str(rule.basis_points))
        self.rule.edit.put(rule.repricing.value)

    def pricing(self, told: Mapping[str, Any]) -> Pricing | None:
        """Read what the rate is made from; nothing for one of its own."""
        lpr = self._values.get(told["lpr"] or OWN)
        if lpr is None:
            return None
        points = told["basis_points"]
        if points is None:
            raise Missing("basis_points")
        if points != points.to_integral_value():
            raise Unusable("basis_points", "not_a_number", str(points))
        rule = told["repricing"] or Repricing.FIXED
        own = Pricing(lpr.published_on, lpr.value, lpr.over_five_years, int(points), rule)
        if own.rate.value < 0:
            raise Unusable("basis_points", "out_of_range", str(points))
        return own

    def show(self, told: Mapping[str, Any]) -> None:
        """Write the rate that comes of it; points begin with those of the rate before.

        They begin so when another base is chosen; emptied, they wait for what is typed.
        """
        base = told["lpr"] or OWN
        turned, self._shown = base != self._shown, base
        chosen = self._values.get(base)
        edit: Any = self._rate.widget
        edit.setEnabled(chosen is None)
        for field in (self.points, self.rule):
            field.widget.setEnabled(chosen is not None)
        if chosen is None:
            return
        if told["basis_points"] is None:
            if turned:
                self.points.edit.put(_points(told["rate"], chosen))
            return
        if (made := self.pricing(told)) and made.rate != told["rate"]:
            edit.put_rate(made.rate)


def made_said(made: Pricing) -> str:
    """Say what a rate is made from, and when it follows: ``LPR 1 year 3.00% +600 bp``."""
    words = (
        translate("priced", "LPR over 5 years {0} {1} bp, {2}")
        if made.over_five_years
        else translate("priced", "LPR 1 year {0} {1} bp, {2}")
    )
    points = f"{made.basis_points:+d}"
    return words.format(yearly(Rate(made.value)), points, words_for(made.repricing))


def rate_said(rate: Rate, made: Pricing | None) -> str:
    """Say a rate a year, and what it is made from where it is made from something."""
    told = yearly(rate)
    if made is None:
        return translate("priced", "{0} a year").format(told)
    return translate("priced", "{0} a year ({1})").format(told, made_said(made))


def _key(lpr: Lpr) -> str:
    return "5" if lpr.over_five_years else "1"


def _said(lpr: Lpr) -> str:
    over = lpr.over_five_years
    words = (
        translate("priced", "LPR over 5 years, {0} of {1}")
        if over
        else translate("priced", "LPR 1 year, {0} of {1}")
    )
    return words.format(yearly(Rate(lpr.value)), lpr.published_on)


def _points(rate: Rate | None, lpr: Lpr) -> str:
    if rate is None:
        return "0"
    yearly_ = rate.quoted(Quote.PERCENT_PER_YEAR)
    return f"{round((yearly_ - lpr.value) * POINTS)}"
