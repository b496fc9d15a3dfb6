"""Applications, what secures them, and what was decided."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


class ApplicationRow(Row):
    """What a customer asks for, and the stage it has reached."""

    __tablename__ = "application"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)  # 2026-0087
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    product_terms_id: Mapped[int] = mapped_column(ForeignKey("product_terms.id"))
    stage: Mapped[str] = mapped_column(index=True)
    amount: Mapped[Money]
    term_months: Mapped[int]
    method: Mapped[str]
    rate: Mapped[Rate]
    pricing: Mapped[str | None] = mapped_column(Text)  # domain.pricing.Pricing
    first_due_on: Mapped[date | None]
    settlement_months: Mapped[int | None]  # interest_only: every 1, 3, 6 or 12 months
    particulars: Mapped[str] = mapped_column(Text)  # domain.agreement.Particulars
    customs: Mapped[str] = mapped_column(  # domain.agreement.Customs of its day
        Text, default="{}"
    )
    purpose: Mapped[str]
    source: Mapped[str]  # of repayment
    security: Mapped[str]  # the main kind, as the contract will name it
    group_id: Mapped[int | None] = mapped_column(ForeignKey("joint_group.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    refinances_id: Mapped[int | None] = mapped_column(  # the old loan it pays off
        ForeignKey("loan.id", use_alter=True), index=True
    )
    acceptor_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    officer_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    co_officer_id: Mapped[int | None] = mapped_column(ForeignKey("teller.id"))
    applied_on: Mapped[date]
    answer_by: Mapped[date | None]  # the answer that was promised
    decision_id: Mapped[int | None] = mapped_column(
        ForeignKey("decision.id", use_alter=True, deferrable=True, initially="DEFERRED")
    )
    contract_number: Mapped[str | None] = mapped_column(unique=True)  # 2026-00012


@written_once
class StepRow(Row):
    """A step from one stage to the next: who, when, why."""

    __tablename__ = "step"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    before: Mapped[str]
    after: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int]
    why: Mapped[str]


class ReceivedRow(Row):
    """A paper of the product's list, handed in."""

    __tablename__ = "received"

    application_id: Mapped[int] = mapped_column(
        ForeignKey("application.id"), primary_key=True
    )
    paper: Mapped[str] = mapped_column(primary_key=True)  # its code in the list
    at: Mapped[datetime]
    teller_id: Mapped[int]


class GuarantorRow(Row):
    """Who answers for the loan, and what they can carry."""

    __tablename__ = "guarantor"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    kind: Mapped[str]  # joint_several, general
    relation: Mapped[str]
    monthly_income: Mapped[Money]
    owes: Mapped[Money]
    guarantees: Mapped[Money]  # elsewhere, as said
    net_assets: Mapped[Money]
    spouse_consents: Mapped[bool]
    period_years: Mapped[int]


class CollateralRow(Row):
    """A thing mortgaged or pledged."""

    __tablename__ = "collateral"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    owner_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    form: Mapped[str]  # mortgage, pledge
    kind: Mapped[str]  # house, commercial, vehicle, machinery, land_right, deposit …
    thing: Mapped[str]  # what it is
    quantity: Mapped[str]  # how many, how large
    place: Mapped[str]  # where it is; empty for what has no place
    certificate: Mapped[str]
    value: Mapped[Money]
    valued_on: Mapped[date]
    valued_by: Mapped[str]
    prior_charges: Mapped[Money]
    co_owners: Mapped[str]
    leased_to: Mapped[str]  # empty for what is not leased
    leased_until: Mapped[date | None]  # nothing where no term was agreed
    insured_with: Mapped[str]  # empty for what is not insured
    insured_until: Mapped[date | None]
    registered_at: Mapped[str]  # the authority
    registration: Mapped[str]  # its number
    filed: Mapped[str]  # a right to farm land: with which village, and when
    registered_on: Mapped[date | None]
    delivered_on: Mapped[date | None]
    kept_at: Mapped[str]
    released_on: Mapped[date | None]


class GroupRow(Row):
    """A joint-liability group."""

    __tablename__ = "joint_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    formed_on: Mapped[date]
    until: Mapped[date]
    leader_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))


class MemberRow(Row):
    """A member of a group, and how much they may borrow in it."""

    __tablename__ = "group_member"

    group_id: Mapped[int] = mapped_column(ForeignKey("joint_group.id"), primary_key=True)
    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id"), primary_key=True, index=True
    )
    limit: Mapped[Money]
    left_on: Mapped[date | None]


@written_once
class OverrideRow(Row):
    """A condition that failed and was set aside by a manager, with the reason.

    It was set aside as it stood: with this figure and limit, so far beyond it.
    """

    __tablename__ = "override"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    condition: Mapped[str]
    figure: Mapped[str]
    limit: Mapped[str]
    beyond: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str]
    manager_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    teller_id: Mapped[int]
    at: Mapped[datetime]


@written_once
class VisitRow(Row):
    """A visit to the customer: when, where, what was found. Photographs are attached."""

    __tablename__ = "visit"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    visited_on: Mapped[date]
    kind: Mapped[str] = mapped_column(default="premises")  # domain.visit.VisitKind
    place: Mapped[str]
    findings: Mapped[str] = mapped_column(Text)
    companion: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class TrainingRow(Row):
    """A day of training before the contract: when, about what, how long, by whom."""

    __tablename__ = "training"

    application_id: Mapped[int] = mapped_column(
        ForeignKey("application.id"), primary_key=True
    )
    held_on: Mapped[date] = mapped_column(primary_key=True)
    topic: Mapped[str]
    hours: Mapped[int]
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class PressureRow(Row):
    """Somebody put in a word: on which day, how, and what was answered."""

    __tablename__ = "pressure"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    pressed_on: Mapped[date]
    who: Mapped[str]
    how: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class DecisionRow(Row):
    """What was decided on an application, on which terms, and by whom."""

    __tablename__ = "decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    application_id: Mapped[int] = mapped_column(ForeignKey("application.id"), index=True)
    verdict: Mapped[str]  # approved, sent_back, declined
    amount: Mapped[Money]
    term_months: Mapped[int]
    rate: Mapped[Rate]
    method: Mapped[str]
    conditions: Mapped[str] = mapped_column(Text)
    valid_until: Mapped[date | None]
    reason: Mapped[str] = mapped_column(Text)  # or the questions sent back
    tier: Mapped[str] = mapped_column(default="new")  # domain.tier.Tier, of that day
    pricing: Mapped[str | None] = mapped_column(Text)  # domain.pricing.Pricing
    plan: Mapped[str | None] = mapped_column(Text)  # days and principal, if decided by plan
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    for_id: Mapped[int | None] = mapped_column(ForeignKey("teller.id"))  # in whose place
    case_id: Mapped[int | None] = mapped_column(  # of the committee that decided it
        ForeignKey("committee_case.id"), unique=True
    )
