"""What an application is judged by: every condition, met or not, with its figure.

A condition that failed stops the application, unless a manager set it aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select

from sheaf.domain.agreement import Agreement, Drawn
from sheaf.domain.application import EntryFacts, entry_conditions
from sheaf.domain.calendar import age
from sheaf.domain.collateral import CollateralKind, cover, shares
from sheaf.domain.condition import Check, Condition, at_most
from sheaf.domain.guarantee import (
    CapacityRules,
    Guaranteed,
    Guarantor,
    Ties,
    capacity,
)
from sheaf.domain.identity import Sex
from sheaf.domain.mark import MarkKind
from sheaf.domain.money import Money, total
from sheaf.domain.policy import Policy
from sheaf.domain.product import ProductTerms, Security
from sheaf.queries import applications, debts, groups, investigations, parties, policy, ties
from sheaf.queries.applications import Application, Override
from sheaf.queries.investigations import LookedInto
from sheaf.queries.securities import GuarantorLine
from sheaf.store.tables.people import CustomerRow, MarkRow
from sheaf.store.work import Work

#: What no manager sets aside: the law asks for it (Civil Code 17, 18), or a plan whose days
#: have passed could not be lent by anyhow.
BY_LAW = frozenset({Check.AGE, Check.GUARANTOR_AGE, Check.GROUP_ADULTS, Check.PLAN_AHEAD})


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
class Instead:
    """What is proposed and was judged, what was asked for, and whether that is met too."""

    proposed: Money
    asked: Money
    met: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """A condition, whom it is about if not the applicant, and who set it aside.

    An override names it by its ``key``; one given for another figure is ``lapsed``.
    ``instead`` tells where what a notebook proposes was judged, and not what was asked for.
    """

    key: str
    condition: Condition
    about: str
    override: Override | None
    lapsed: Override | None = None
    instead: Instead | None = None

    @property
    def stands(self) -> bool:
        """Whether it stops nothing."""
        return self.condition.passed or self.override is not None

    @property
    def by_law(self) -> bool:
        """Whether nobody may set it aside."""
        return self.condition.code in BY_LAW


@dataclass(frozen=True, slots=True)
class Applicant:
    """What the books know of who applies, whatever is asked for."""

    today: date
    born: date | None
    ages: tuple[int, int]
    overdue: Money
    marks: frozenset[str]

    def conditions(self, asked: Asked) -> tuple[Condition, ...]:
        """Look at the product's entry conditions."""
        facts = EntryFacts(
            on=self.today,
            matures_on=asked.agreement.maturity(self.today),
            born=self.born,
            ages=self.ages,
            amount=asked.agreement.amount,
            term_months=asked.agreement.term_months,
            arrears=self.overdue,
            blacklisted=MarkKind.BLACKLIST.value in self.marks,
            evades_debts=MarkKind.EVADES_DEBTS.value in self.marks,
            related_party=MarkKind.RELATED_PARTY.value in self.marks,
            missing_papers=asked.missing,
            security=asked.security,
            secured=asked.secured,
        )
        return entry_conditions(facts, asked.product)


@dataclass(frozen=True, slots=True)
class Vouching:
    """What the books know of a guarantor, whatever is to be guaranteed."""

    line: GuarantorLine
    guarantor: Guarantor
    known: Ties
    rules: CapacityRules
    aged: bool  # a business has no age, who is not registered yet one that is unknown

    def conditions(self, debt: Guaranteed) -> tuple[Condition, ...]:
        """Look at what they can carry."""
        found = capacity(self.guarantor, debt, self.known, self.rules)
        asked = Check.GUARANTOR_AGE
        return tuple(one for one in found if self.aged or one.code is not asked)


@dataclass(frozen=True, slots=True)
class Stranger:
    """A guarantor not registered yet, as far as they were told of."""

    born: date | None
    married: bool
    spouse_id: int  # 0 where the spouse has no file either


@dataclass(frozen=True, slots=True)
class Basis:
    """All that an application is judged by but its terms, asked of the books once."""

    application: Application
    applicant: Applicant
    group: tuple[Condition, ...]
    limit: Money | None  # in the group
    allowed: Mapping[CollateralKind, Decimal]  # of the value of things
    looked_into: LookedInto
    vouching: tuple[Vouching, ...]

    def findings(self, agreement: Agreement) -> tuple[Finding, ...]:
        """Judge it on these terms."""
        return (*self._findings(agreement), *self._carried(agreement))

    def now(self) -> tuple[Finding, ...]:
        """Judge it as it stands: who vouches carries what is proposed, if anything is."""
        agreed, proposed = self.application.agreed, self.looked_into.proposed
        carried = [*self._carried(agreed)]
        if proposed is not None and proposed != agreed:
            asked = {one.key: one.condition.passed for one in carried}
            amounts = proposed.amount, agreed.amount
            carried = [
                replace(one, instead=Instead(*amounts, asked[one.key]))
                if one.key in asked
                else one
                for one in self._carried(proposed)
            ]
        return (*self._findings(agreed), *carried)

    def _findings(self, agreement: Agreement) -> Iterator[Finding]:
        given = self.application.overrides
        own = (*self._entry(agreement), *self._secured(agreement))
        own += self.looked_into.conditions
        for condition in own:
            yield _finding(condition.key, condition, "", given)
        if agreement.particulars.plan:
            drawn = self.application.drawn(agreement, self.applicant.today)
            ahead = _ahead(agreement, drawn)
            yield _finding(ahead.code.value, ahead, "", given)

    def _carried(self, agreement: Agreement) -> Iterator[Finding]:
        given = self.application.overrides
        drawn = self.application.drawn(agreement, self.applicant.today)
        if drawn.schedule is None:
            return
        burden = agreement.spread(drawn.schedule)
        debt = Guaranteed(self.application.customer_id, agreement.amount, burden)
        for one in self.vouching:
            for condition in one.conditions(debt):
                key = f"{condition.code.value}:{one.line.id}"
                yield _finding(key, condition, one.line.name, given)

    def _entry(self, agreement: Agreement) -> tuple[Condition, ...]:
        application = self.application
        asked = Asked(
            application.customer_id,
            application.product,
            agreement,
            application.security,
            application.missing,
            secured(application),
        )
        return self.applicant.conditions(asked)

    def _secured(self, agreement: Agreement) -> tuple[Condition, ...]:
        amount, charged = agreement.amount, self.application.charged
        if self.limit is not None:
            return (*self.group, at_most(Check.GROUP_LIMIT, amount, self.limit))
        return (cover(amount, charged, self.allowed),) if charged else ()


def entry(work: Work, asked: Asked) -> tuple[Condition, ...]:
    """Look at the product's entry conditions, also before anything is written down."""
    return _applicant(work, asked.customer_id, asked.product).conditions(asked)


def findings(work: Work, application: Application) -> tuple[Finding, ...]:
    """Look at an application as it stands: agreed or asked for, with what is proposed."""
    return basis(work, application).now()


def as_submitted(work: Work, application: Application) -> tuple[Finding, ...]:
    """Look at what was found of the investigation once it is no longer the officer's.

    It stops nothing any more; who decides reads what was met, and what was set aside.
    """
    given = application.overrides
    return tuple(
        _finding(one.code.value, one, "", given)
        for one in investigations.submitted_conditions(work, application)
    )


def judged(
    work: Work, application: Application, agreement: Agreement
) -> tuple[Finding, ...]:
    """Look at an application on these terms."""
    return basis(work, application).findings(agreement)


def basis(work: Work, application: Application) -> Basis:
    """Gather what an application is judged by, to be asked again on other terms."""
    group, grouped = application.group_id, application.security == Security.GROUP.value
    within = group if grouped else None
    return Basis(
        application,
        _applicant(work, application.customer_id, application.product),
        groups.conditions(work, within) if within else (),
        groups.limit(work, within, application.customer_id) if within else None,
        shares(policy.on(work, work.today)),
        investigations.looked_into(work, application),
        tuple(_vouching(work, application, line) for line in application.guarantors),
    )


def standing(found: Sequence[Finding]) -> tuple[Condition, ...]:
    """Pick out what still stops an application."""
    return tuple(one.condition for one in found if not one.stands)


def stopping(work: Work, application_id: int) -> tuple[Condition, ...]:
    """Pick out what stops an application as it stands now."""
    return standing(findings(work, applications.one(work, application_id)))


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
    debt = _debt(work, application, agreement)
    return _vouching(work, application, line).conditions(debt)


def capacity_of_new(
    work: Work, application: Application, line: GuarantorLine, stranger: Stranger
) -> tuple[Condition, ...]:
    """Look at what somebody can carry who has no file yet, as far as they were told of."""
    debt = _debt(work, application, application.agreement)
    return _vouching_new(work, application, line, stranger).conditions(debt)


def _debt(work: Work, application: Application, agreement: Agreement) -> Guaranteed:
    burden = agreement.burden(application.lent_on or work.today)
    return Guaranteed(application.customer_id, agreement.amount, burden)


def _applicant(work: Work, customer_id: int, product: ProductTerms) -> Applicant:
    customer = work.session.get_one(CustomerRow, customer_id)
    return Applicant(
        today=work.today,
        born=customer.born if customer.kind == "person" else None,
        ages=_ages(work, customer.sex, product),
        overdue=debts.overdue(work, customer_id),
        marks=_marks(work, customer_id),
    )


def _vouching(work: Work, application: Application, line: GuarantorLine) -> Vouching:
    row = work.session.get_one(CustomerRow, line.customer_id)
    guarantor = Guarantor(
        customer_id=line.customer_id,
        age=age(row.born, work.today) if row.born else 0,
        monthly_income=line.monthly_income,
        guaranteed=line.guarantees + ties.carried(work, line.customer_id, application.id),
        net_assets=line.net_assets,
        married=parties.is_married(work, line.customer_id),
        spouse_consents=line.spouse_consents,
    )
    both = [application.customer_id, line.customer_id]
    return Vouching(
        line,
        guarantor,
        ties.around(work, both, application.id),
        _rules(policy.on(work, work.today)),
        row.kind == "person",
    )


def _vouching_new(
    work: Work, application: Application, line: GuarantorLine, stranger: Stranger
) -> Vouching:
    """Take them for nobody known, married to whom they say: couples count as one."""
    house = [stranger.spouse_id] if stranger.spouse_id else []
    known = ties.around(work, [application.customer_id, *house], application.id)
    carried = [ties.carried(work, one, application.id) for one in house]
    couples = dict(known.couples)
    for one in house:
        couples[line.customer_id], couples[one] = one, line.customer_id
    guarantor = Guarantor(
        customer_id=line.customer_id,
        age=age(stranger.born, work.today) if stranger.born else 0,
        monthly_income=line.monthly_income,
        guaranteed=line.guarantees + total(carried),
        net_assets=line.net_assets,
        married=stranger.married,
        spouse_consents=line.spouse_consents,
    )
    return Vouching(
        line,
        guarantor,
        replace(known, couples=couples),
        _rules(policy.on(work, work.today)),
        stranger.born is not None,
    )


def _finding(
    key: str, condition: Condition, about: str, given: Sequence[Override]
) -> Finding:
    """Put beside a condition the last override that holds for it, or that did once."""
    meant = [one for one in reversed(given) if one.condition == key]
    holds = next((one for one in meant if one.covers(condition)), None)
    lapsed = meant[0] if meant and holds is None else None
    return Finding(key, condition, about, holds, lapsed)


def _ahead(agreement: Agreement, drawn: Drawn) -> Condition:
    """Ask that the plan can still be kept: that its days lie ahead."""
    first = agreement.particulars.plan[0].due_on.isoformat()
    return Condition(Check.PLAN_AHEAD, drawn.refusal is None, first)


def _rules(rules: Policy) -> CapacityRules:
    return CapacityRules(
        rules.age_min,
        rules.guarantor_disposable_share,
        rules.guarantor_income_years,
        rules.guarantor_max_borrowers,
    )


def _ages(work: Work, sex: str, product: ProductTerms) -> tuple[int, int]:
    known = Sex(sex) if sex else Sex.MALE
    office = policy.on(work, work.today).ages(known)
    return product.ages.ages(known, office) if product.ages else office


def _marks(work: Work, customer_id: int) -> frozenset[str]:
    return frozenset(
        work.session.scalars(
            select(MarkRow.kind).where(
                MarkRow.customer_id == customer_id, MarkRow.lifted_at.is_(None)
            )
        )
    )
