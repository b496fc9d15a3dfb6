"""What an application is judged by: every condition, met or not, with its figure.

A condition that failed stops the application, unless a manager set it aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from sheaf.domain.agreement import Agreement
from sheaf.domain.application import EntryFacts, entry_conditions
from sheaf.domain.calendar import age
from sheaf.domain.collateral import cover, shares
from sheaf.domain.condition import Check, Condition
from sheaf.domain.guarantee import (
    CapacityRules,
    Guaranteed,
    Guarantor,
    capacity,
)
from sheaf.domain.identity import Sex
from sheaf.domain.mark import MarkKind
from sheaf.domain.policy import Policy
from sheaf.domain.product import ProductTerms, Security
from sheaf.queries import debts, groups, investigations, parties, policy, ties
from sheaf.queries.applications import Application, Override
from sheaf.queries.securities import GuarantorLine
from sheaf.store.tables.people import CustomerRow, MarkRow
from sheaf.store.work import Work

#: What no manager sets aside: the law asks for it (Civil Code 17, 18).
BY_LAW = frozenset({Check.AGE, Check.GUARANTOR_AGE, Check.GROUP_ADULTS})


@dataclass(frozen=True, slots=True)
class Asked:
    """What decides whether someone may apply for this; ``missing`` are papers' codes."""

    customer_id: int
    product: ProductTerms
    agreement: Agreement
    security: str
    missing: tuple[str, ...]
    secured: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """A condition, whom it is about if not the applicant, and who set it aside.

    An override names it by its ``key``.
    """

    key: str
    condition: Condition
    about: str
    override: Override | None

    @property
    def stands(self) -> bool:
        """Whether it stops nothing."""
        return self.condition.passed or self.override is not None

    @property
    def by_law(self) -> bool:
        """Whether nobody may set it aside."""
        return self.condition.code in BY_LAW


def entry(work: Work, asked: Asked) -> tuple[Condition, ...]:
    """Look at the product's entry conditions, also before anything is written down."""
    customer = work.session.get_one(CustomerRow, asked.customer_id)
    marks = _marks(work, asked.customer_id)
    person = customer.kind == "person"
    facts = EntryFacts(
        on=work.today,
        matures_on=asked.agreement.maturity(work.today),
        born=customer.born if person else None,
        ages=_ages(work, customer.sex, asked.product),
        amount=asked.agreement.amount,
        term_months=asked.agreement.term_months,
        arrears=debts.overdue(work, asked.customer_id),
        blacklisted=MarkKind.BLACKLIST.value in marks,
        evades_debts=MarkKind.EVADES_DEBTS.value in marks,
        related_party=MarkKind.RELATED_PARTY.value in marks,
        missing_papers=asked.missing,
        security=asked.security,
        secured=asked.secured,
    )
    return entry_conditions(facts, asked.product)


def findings(work: Work, application: Application) -> tuple[Finding, ...]:
    """Look at an application on the terms agreed, or else asked for."""
    return judged(work, application, application.agreed)


def judged(
    work: Work, application: Application, agreement: Agreement
) -> tuple[Finding, ...]:
    """Look at an application on these terms."""
    return tuple(_findings(work, application, agreement))


def standing(found: Sequence[Finding]) -> tuple[Condition, ...]:
    """Pick out what still stops an application."""
    return tuple(one.condition for one in found if not one.stands)


def secured(application: Application) -> bool:
    """Tell whether the security chosen is there."""
    forms = {thing.form for thing in application.collateral}
    match application.security:
        case Security.GUARANTOR.value:
            return bool(application.guarantors)
        case Security.GROUP.value:
            return application.group_id is not None
        case Security.MORTGAGE.value | Security.PLEDGE.value:
            return application.security in forms
        case _:
            return bool(forms or application.guarantors or application.group_id)


def capacity_of(
    work: Work, application: Application, agreement: Agreement, line: GuarantorLine
) -> tuple[Condition, ...]:
    """Look at what a guarantor can carry, also before they are put forward."""
    rules = policy.on(work, work.today)
    row = work.session.get_one(CustomerRow, line.customer_id)
    person = row.kind == "person"
    found = capacity(
        Guarantor(
            customer_id=line.customer_id,
            age=age(row.born, work.today) if row.born else 0,
            monthly_income=line.monthly_income,
            guaranteed=line.guarantees
            + ties.carried(work, line.customer_id, application.id),
            net_assets=line.net_assets,
            married=parties.is_married(work, line.customer_id),
            spouse_consents=line.spouse_consents,
        ),
        Guaranteed(
            application.customer_id,
            agreement.amount,
            agreement.burden(work.today),
        ),
        ties.around(work, [application.customer_id, line.customer_id], application.id),
        _rules(rules),
    )
    return tuple(one for one in found if person or one.code is not Check.GUARANTOR_AGE)


def _findings(
    work: Work, application: Application, agreement: Agreement
) -> Iterator[Finding]:
    overrides = {one.condition: one for one in application.overrides}
    asked = Asked(
        application.customer_id,
        application.product,
        agreement,
        application.security,
        application.missing,
        secured(application),
    )
    applicant = (*entry(work, asked), *_secured_by(work, application, agreement))
    for condition in applicant:
        key = condition.code.value
        yield Finding(key, condition, "", overrides.get(key))
    for condition in investigations.conditions(work, application):
        key = condition.code.value
        yield Finding(key, condition, "", overrides.get(key))
    for line in application.guarantors:
        for condition in capacity_of(work, application, agreement, line):
            key = f"{condition.code.value}:{line.id}"
            yield Finding(key, condition, line.name, overrides.get(key))


def _secured_by(
    work: Work, application: Application, agreement: Agreement
) -> tuple[Condition, ...]:
    amount = agreement.amount
    if application.security == Security.GROUP.value and application.group_id:
        return groups.member_conditions(
            work, application.group_id, application.customer_id, amount
        )
    if not application.charged:
        return ()
    return (cover(amount, application.charged, shares(policy.on(work, work.today))),)


def _rules(rules: Policy) -> CapacityRules:
    return CapacityRules(
        rules.age_min,
        rules.guarantor_disposable_share,
        rules.guarantor_income_years,
        rules.guarantor_max_borrowers,
    )


def _ages(work: Work, sex: str, product: ProductTerms) -> tuple[int, int]:
    known = Sex(sex) if sex else Sex.MALE
    return (product.ages or policy.on(work, work.today)).ages(known)


def _marks(work: Work, customer_id: int) -> frozenset[str]:
    return frozenset(
        work.session.scalars(
            select(MarkRow.kind).where(
                MarkRow.customer_id == customer_id, MarkRow.lifted_at.is_(None)
            )
        )
    )
