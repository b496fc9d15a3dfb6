"""How long a loan may be extended (DOMAIN 5.3)."""

from __future__ import annotations

from sheaf.domain.policy import ExtensionRule

YEAR, FIVE_YEARS = 12, 60  # months
MOST_OF_A_LONG_LOAN = 36


def longest_extension(rule: ExtensionRule, months: int, product_longest: int) -> int:
    """Limit all extensions together, in months, by the original term.

    Up to a year as long again. Beyond it half the term, and past five years three years
    (贷款通则); or half the term; or what the product's longest term leaves.
    """
    if months <= YEAR:
        return months
    if rule is ExtensionRule.PERSONAL_2010:
        return max(0, product_longest - months)
    if rule is ExtensionRule.LOAN_RULES_1996 and months > FIVE_YEARS:
        return MOST_OF_A_LONG_LOAN
    return months // 2
