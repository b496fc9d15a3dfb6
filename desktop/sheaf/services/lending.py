"""Putting a loan on the books: its row, its schedule, its first standing."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain import revolving
from sheaf.domain.loan import Covenants, Standing
from sheaf.domain.money import ZERO
from sheaf.domain.plan import Moves, first_plan
from sheaf.domain.pricing import Pricing
from sheaf.domain.schedule import Method, Terms
from sheaf.queries import office, payout_reversals
from sheaf.services import standings
from sheaf.store import canonical
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class Lending:
    """What is lent to whom, under which number and covenants."""

    number: str
    application_id: int | None
    customer_id: int
    product_id: int
    borrower: str
    security: str
    officer_id: int
    covenants: Covenants
    pricing: Pricing | None = None


def enter(work: Work, lending: Lending, terms: Terms) -> Standing:
    """Write a loan paid out today, with the schedule fixed from this day."""
    first = revolving.first_plan if terms.method is Method.REVOLVING else first_plan
    moves = Moves(lending.covenants.holiday_rule, office.holidays(work), {})
    plan = moves.off_holidays(first(terms), work.today)
    row = LoanRow(
        number=lending.number,
        turn=payout_reversals.turn(work, lending.number),
        application_id=lending.application_id,
        customer_id=lending.customer_id,
        product_id=lending.product_id,
        borrower=lending.borrower,
        principal=terms.principal,
        rate=terms.rate,
        method=terms.method.value,
        security=lending.security,
        disbursed_on=work.today,
        matures_on=plan.matures_on,
        drawn_until=terms.drawn_until,
        officer_id=lending.officer_id,
        terms=canonical.dump(terms),
        late_rules=canonical.dump(lending.covenants),
        pricing=canonical.dump(lending.pricing) if lending.pricing else None,
    )
    work.session.add(row)
    work.session.flush()
    work.session.add(_blank(row.id))
    lines = standings.lines_of(row.id, 1, plan)
    standings.lay_out(work, row.id, 1, standings.Cause(), lines)
    return standings.refresh(work, row.id)


def _blank(loan_id: int) -> StandingRow:
    return StandingRow(
        loan_id=loan_id,
        status="active",
        version=1,
        outstanding=ZERO,
        unallocated=ZERO,
        paid=0,
        instalments=0,
    )
