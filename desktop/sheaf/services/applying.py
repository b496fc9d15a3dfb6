"""What is asked for in an application, and what of it cannot stand at all.

What merely fails a condition is no refusal: it is shown with its figure (``assessment``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sheaf.domain.agreement import KNOWN, PLAINLY, Agreement, Particulars
from sheaf.domain.application import TooClose
from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Missing, Unusable
from sheaf.domain.money import ZERO, Money
from sheaf.domain.product import Security, check_choice
from sheaf.domain.rate import Rate
from sheaf.domain.schedule import Method, draw_up
from sheaf.domain.teller import Permission
from sheaf.queries import closeness, parties, refinancing, tellers
from sheaf.queries.applications import Application
from sheaf.queries.products import Version
from sheaf.store.tables.people import AccountRow, CustomerRow
from sheaf.store.work import Work

SETTLEMENTS = frozenset({1, 3, 6, 12})  # months from one interest day to the next


@dataclass(frozen=True, slots=True)
class Applying:
    """What a customer asks for, and who will look into it.

    ``received`` are codes of the product's papers; without an account the loan is paid out
    and back in cash.
    """

    customer_id: int
    product_id: int
    amount: Money
    term_months: int
    method: Method
    purpose: str
    source: str
    security: str
    officer_id: int
    co_officer_id: int | None = None
    first_due_on: date | None = None
    settlement_months: int | None = None
    particulars: Particulars = PLAINLY
    account_id: int | None = None
    group_id: int | None = None
    received: tuple[str, ...] = ()
    refinances_id: int | None = None

    def agreement(self, rate: Rate) -> Agreement:
        """Put it as terms that a schedule can be drawn up from."""
        return Agreement(
            self.amount,
            rate,
            self.method,
            self.term_months,
            self.first_due_on,
            self.settlement_months,
            self.particulars,
        )


def check(work: Work, applying: Applying, version: Version) -> None:
    """Refuse the first field that makes no sense, or that the product does not offer."""
    _check_customer(work, applying)
    if applying.amount <= ZERO:
        raise Unusable("amount", "not_above_zero", applying.amount.plain)
    if applying.term_months <= 0:
        raise Unusable("term_months", "not_above_zero", str(applying.term_months))
    check_choice(version.terms, applying.method, applying.security)
    _check_dates(work, applying)
    _check_refinanced(work, applying)
    for field in ("purpose", "source"):
        if not getattr(applying, field).strip():
            raise Missing(field)
    unknown = [one for one in applying.received if one not in version.terms.papers]
    if unknown:
        raise Unusable("received", "not_a_choice", unknown[0])
    named = applying.officer_id, applying.co_officer_id
    check_officers(work, applying.customer_id, named)
    asked = replace(applying, particulars=particulars(applying, version))
    draw_up(asked.agreement(version.terms.rate).terms(work.today))


def particulars(applying: Applying, version: Version) -> Particulars:
    """Let the amounts be rounded as the product says, whatever was asked for."""
    return replace(applying.particulars, rounded=version.terms.rounded)


def _check_customer(work: Work, applying: Applying) -> None:
    row = work.session.get_one(CustomerRow, applying.customer_id)
    if row.kind == "household":
        raise Unusable("customer", "household", row.name)
    if row.kind == "person" and row.born is None:
        raise Unusable("customer", "no_birth_date", row.name)
    if applying.account_id is not None:
        account = work.session.get_one(AccountRow, applying.account_id)
        if account.customer_id != applying.customer_id or account.retired_on:
            raise Unusable("account", "not_a_choice", account.number)
    if applying.group_id is not None:
        if applying.security != Security.GROUP.value:
            raise Unusable("group", "not_for_this_kind", applying.security)
        members = parties.group(work, applying.group_id).members
        if applying.customer_id not in {one.customer_id for one in members}:
            raise Unusable("group", "not_a_member", row.name)


def _check_refinanced(work: Work, applying: Applying) -> None:
    """Let it pay off a loan that the same customer still owes; a limit pays off none."""
    old = applying.refinances_id
    if old is None:
        return
    if applying.method is Method.REVOLVING:
        raise Unusable("refinances", "not_for_this_kind", applying.method.value)
    if old not in {one.id for one in refinancing.live(work, applying.customer_id)}:
        raise Unusable("refinances", "not_a_choice", str(old))


def _check_dates(work: Work, applying: Applying) -> None:
    first, method = applying.first_due_on, applying.method
    if first is not None:
        if "first_due_on" not in KNOWN[method]:
            raise Unusable("first_due_on", "not_for_this_kind", first.isoformat())
        if first <= work.today:
            raise Unusable("first_due_on", "not_after_today", first.isoformat())
        if first > months_after(work.today, applying.term_months):
            raise Unusable("first_due_on", "after_maturity", first.isoformat())
    every = applying.settlement_months
    if ("settlement_months" in KNOWN[method]) != (every is not None):
        raise Unusable("settlement_months", "not_for_this_kind", str(every or ""))
    if every is not None and every not in SETTLEMENTS:
        raise Unusable("settlement_months", "not_a_choice", str(every))


def check_officers(work: Work, customer_id: int, named: tuple[int, int | None]) -> None:
    """Ask for two people who may look into it, and are not close to who applies."""
    check_named(work, named)
    for field, one in zip(("officer", "co_officer"), named, strict=True):
        check_not_close(work, customer_id, one, field)


def check_named(work: Work, named: tuple[int, int | None]) -> None:
    """Ask for people who may look into something; nobody is their own second person."""
    officers, (lead, second) = tellers.who_may(work, Permission.INVESTIGATE), named
    known = {one.id for one in officers}
    if lead not in known:
        raise Unusable("officer", "not_an_officer", str(lead))
    if second is not None and second not in known:
        raise Unusable("co_officer", "not_an_officer", str(second))
    if second == lead:
        raise Unusable("co_officer", "given_twice", str(second))


def check_no_stake(work: Work, application: Application, teller_id: int) -> None:
    """Refuse who is a party to a case, or close to one: they neither decide nor pay."""
    if teller_id in closeness.colleagues(work, application):
        raise TooClose(tellers.colleague(work, teller_id).name, "")


def check_not_close(
    work: Work, customer_id: int, teller_id: int | None, field: str
) -> None:
    """Refuse that somebody looks into themselves, or into someone close to them."""
    if teller_id in tellers.close_to(work, customer_id):
        raise TooClose(tellers.colleague(work, teller_id).name, field)
