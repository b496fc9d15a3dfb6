"""阶梯还款: a share of the principal in each line (DOMAIN 3.6.14)."""

from __future__ import annotations

from decimal import Decimal

from sheaf.domain.schedule.amortising import Loan, fixed
from sheaf.domain.schedule.instalment import Lines
from sheaf.domain.schedule.refusals import Disagree, NotTheWhole, OutOfRange
from sheaf.domain.schedule.rule import EVERY_PERIOD, Repays, Rule
from sheaf.domain.schedule.terms import Terms

WHOLE = Decimal(100)
FINEST = -8  # the exponent of the last decimal place


def draw(loan: Loan) -> Lines:
    """Repay each share of what was lent; the last line repays what is left."""
    shares = loan.terms.shares
    if loan.count != len(shares) + loan.grace:
        raise Disagree("shares", "due_day")
    parts = [0] * loan.grace
    for share in shares:
        top, bottom = share.as_integer_ratio()
        parts.append(loan.rounded(top * loan.principal, bottom * int(WHOLE)))
    return fixed(loan, parts)


def check(terms: Terms) -> None:
    """Ask for a share for each line that repays, together 100 per cent."""
    grace, instalments = terms.grace.principal, terms.instalments
    if instalments is not None and len(terms.shares) + grace != instalments:
        raise Disagree("shares", "instalments")
    for share in terms.shares:
        exponent = share.as_tuple().exponent
        if not isinstance(exponent, int) or exponent < FINEST or not 0 <= share <= WHOLE:
            raise OutOfRange("shares", str(share), "0", str(WHOLE))
    total = sum(terms.shares, Decimal())
    if total != WHOLE:
        raise NotTheWhole("shares", total)


RULE = Rule(
    draw=draw,
    knows=EVERY_PERIOD | {"grace.principal", "shares"},
    needs={"instalments", "shares"},
    blamed="shares",
    check=check,
    repays=Repays.STATED_SHARE,
)
