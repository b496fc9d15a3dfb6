"""What the form of an application offers: products, officers, accounts, a group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from sheaf.domain.policy import Policy
from sheaf.domain.pricing import Lpr, Pricing
from sheaf.domain.product import ProductTerms
from sheaf.domain.rate import Rate
from sheaf.domain.teller import Permission
from sheaf.domain.tier import Tier
from sheaf.queries import (
    debts,
    enquiries,
    groups,
    lpr,
    parties,
    policy,
    products,
    refinancing,
    tellers,
)
from sheaf.queries.enquiries import Enquiry
from sheaf.queries.parties import Group
from sheaf.queries.products import Product
from sheaf.queries.refinancing import OldLoan
from sheaf.queries.tellers import Colleague
from sheaf.store.tables.people import AccountRow, CustomerRow
from sheaf.store.work import Work


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account of the customer; ``repays``: the one loans are paid to and from."""

    id: int
    bank: str
    tail: str
    repays: bool


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything an application may be put together from, on a day."""

    today: date
    customer_id: int
    customer: str
    village: str
    products: tuple[Product, ...]
    officers: tuple[Colleague, ...]
    accounts: tuple[AccountLine, ...]
    group: Group | None
    policy: Policy
    loans: tuple[OldLoan, ...] = ()  # that another may pay off
    tier: Tier = Tier.NEW
    prime_rates: tuple[Lpr, ...] = ()
    prime_day: date = date.min  # on which those that count today were published
    enquiry: Enquiry | None = None  # what they asked for before, while it is open

    def pricing(self, terms: ProductTerms) -> Pricing | None:
        """Say what a product's rate for the customer is made from, if from a prime rate."""
        rule = terms.rule_for(self.tier)
        return rule.among(self.prime_rates, self.prime_day) if rule else None

    def rate(self, terms: ProductTerms) -> Rate:
        """Return what the customer pays on a product today."""
        made = self.pricing(terms)
        return made.rate if made else terms.rate_for(self.tier)


def intake(work: Work, customer_id: int) -> Intake:
    """Gather what a customer's application may be put together from."""
    row = work.session.get_one(CustomerRow, customer_id)
    group = groups.group_of(work, customer_id)
    return Intake(
        today=work.today,
        customer_id=customer_id,
        customer=row.name,
        village=row.village,
        products=products.offered(work, work.today),
        officers=officers(work),
        accounts=_accounts(work, customer_id),
        group=parties.group(work, group) if group else None,
        policy=policy.on(work, work.today),
        loans=refinancing.live(work, customer_id),
        tier=debts.tier(work, customer_id),
        prime_rates=lpr.latest(work, work.today),
        prime_day=lpr.counts_from(work),
        enquiry=enquiries.of_customer(work, customer_id),
    )


def officers(work: Work) -> tuple[Colleague, ...]:
    """List who may look into an application."""
    return tellers.who_may(work, Permission.INVESTIGATE)


def _accounts(work: Work, customer_id: int) -> tuple[AccountLine, ...]:
    rows = work.session.execute(
        select(AccountRow.id, AccountRow.bank, AccountRow.number, AccountRow.repays)
        .where(AccountRow.customer_id == customer_id, AccountRow.retired_on.is_(None))
        .order_by(AccountRow.repays.desc(), AccountRow.id)
    )
    return tuple(AccountLine(i, bank, number[-4:], on) for i, bank, number, on in rows)
