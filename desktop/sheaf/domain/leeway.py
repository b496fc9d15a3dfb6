"""Where the terms of a loan may move after it was agreed: paid early, extended."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.money import Money
from sheaf.domain.policy import ExtensionRule


@dataclass(frozen=True, slots=True)
class Leeway:
    """What the settings and the product allowed when the contract was drawn up.

    It stays what it was: a setting changed later, or an act done again then, does not ask
    anything else of the borrower. ``longest`` is the product's, in months.
    """

    prepay_least: Money = Money(100_000)  # noqa: RUF009 (frozen)
    extension_rule: ExtensionRule = ExtensionRule.LOAN_RULES_1996
    longest: int = 60
    most_extensions: int = 1


USUAL = Leeway()
