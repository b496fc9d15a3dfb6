"""Loans paid out, and their schedules."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.domain.money import ZERO, Money
from sheaf.domain.rate import Rate
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


@written_once
class LoanRow(Row):
    """A loan as it was paid out. What becomes of it stands in its standing.

    A contract whose payout was reversed is paid out again, as another loan.
    """

    __tablename__ = "loan"
    __table_args__ = (
        UniqueConstraint("number", "turn"),
        UniqueConstraint("application_id", "turn"),
        Index("loan_by_day_and_security", "disbursed_on", "security"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]  # 2026-00012, the contract's
    turn: Mapped[int] = mapped_column(default=0)  # how many payouts were reversed before
    application_id: Mapped[int | None] = mapped_column(ForeignKey("application.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    borrower: Mapped[str]  # as on the contract
    principal: Mapped[Money]
    rate: Mapped[Rate]
    method: Mapped[str]
    security: Mapped[str]  # the main kind: credit, guarantor, group, mortgage, pledge
    disbursed_on: Mapped[date]
    matures_on: Mapped[date]
    drawn_until: Mapped[date | None]  # the end of a limit whose draws mature later
    officer_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    terms: Mapped[str] = mapped_column(Text)  # domain.schedule.Terms
    late_rules: Mapped[str] = mapped_column(Text)  # domain.loan.Covenants
    pricing: Mapped[str | None] = mapped_column(Text)  # domain.pricing.Pricing


@written_once
class ScheduleRow(Row):
    """A version of a loan's schedule, and the act that made it (none: the payout).

    ``terms`` are those it follows, where an act changed them; else those of the loan.
    """

    __tablename__ = "schedule"

    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    repayment_id: Mapped[int | None] = mapped_column(ForeignKey("repayment.id"))
    terms: Mapped[str | None] = mapped_column(Text)  # domain.schedule.Terms
    at: Mapped[datetime]


@written_once
class InstalmentRow(Row):
    """One line of a schedule. It is late from the day after ``late_from``.

    ``days`` bear its interest, up to ``due_on``, or to ``ends_on`` where it is settled
    before it is paid.

    A line that belongs to no instalment of the contract has a number below zero: an early
    repayment, or what a rescheduling carried on (``penalty`` and ``compound`` with it).
    """

    __tablename__ = "instalment"
    __table_args__ = ({"sqlite_with_rowid": False},)  # the lines of a loan lie together

    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    due_on: Mapped[date] = mapped_column(index=True)
    late_from: Mapped[date]
    ends_on: Mapped[date | None]
    days: Mapped[int]
    opening: Mapped[Money]
    principal: Mapped[Money]
    interest: Mapped[Money]
    penalty: Mapped[Money] = mapped_column(default=ZERO)
    compound: Mapped[Money] = mapped_column(default=ZERO)
    whole: Mapped[bool] = mapped_column(default=True)  # its days are one period
    earlier: Mapped[str] = mapped_column(Text, default="[]")  # domain.schedule.rest.Stretch


class StandingRow(Row):
    """Where a loan stands: figures summed from its history, kept for the lists.

    A loan whose payout was reversed stands nowhere, and has none. ``sheaf check`` sums
    them again. ``late_since`` is the due date (as moved by holidays) of the oldest
    instalment with something unpaid; ``next_*`` the next one to fall due.
    """

    __tablename__ = "standing"
    __table_args__ = (
        Index("standing_by_next_due", "next_due_on"),
        Index("standing_by_late_since", "late_since"),
    )

    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), primary_key=True)
    status: Mapped[str]  # active, settled, written_off
    version: Mapped[int]
    outstanding: Mapped[Money]
    unallocated: Mapped[Money]
    accrued: Mapped[Money] = mapped_column(default=ZERO)  # interest earned, receivable
    paid: Mapped[int]  # instalments paid in full
    instalments: Mapped[int]
    next_number: Mapped[int | None]
    next_due_on: Mapped[date | None]
    next_due: Mapped[Money | None]
    late_since: Mapped[date | None]
    repriced: Mapped[str] = mapped_column(Text, default="[]")  # domain.lateness.Repriced
    worst_late: Mapped[int] = mapped_column(default=0)  # days, of an instalment when paid
    paid_late: Mapped[int] = mapped_column(default=0)  # instalments, of those paid
    settled_on: Mapped[date | None]


@written_once
class DisbursementRow(Row):
    """How a loan was paid out: the way, the payee, the conditions that were met."""

    __tablename__ = "disbursement"

    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)  # of the voucher
    way: Mapped[str]  # cash, transfer, entrusted
    payee: Mapped[str]
    payee_account: Mapped[str]
    settled: Mapped[Money]  # paid an old loan off, and never left
    conditions: Mapped[str] = mapped_column(Text)  # as ticked on the notice
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class PayoutReversalRow(Row):
    """That a payout was reversed: the loan is as if it had never been, and its papers void.

    ``returned_on`` is the day on which the money was back.
    """

    __tablename__ = "payout_reversal"

    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)  # of its voucher
    returned_on: Mapped[date]
    reason: Mapped[str]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"))
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    witness_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))


@written_once
class ConfirmationRow(Row):
    """How much of what was paid out the borrower saw arrive, and why not all of it."""

    __tablename__ = "confirmation"

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), index=True)
    confirmed_on: Mapped[date]
    amount: Mapped[Money]
    paid_out: Mapped[Money]
    reason: Mapped[str]
    waits: Mapped[bool]  # the rest is still on its way: the borrower is asked again
    at: Mapped[datetime]
    teller_id: Mapped[int]


@written_once
class FeeRow(Row):
    """A fee charged to a loan, due on its own day."""

    __tablename__ = "fee"

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"), index=True)
    #: The repayment it came with: reversed, the fee was never charged.
    repayment_id: Mapped[int | None] = mapped_column(ForeignKey("repayment.id"))
    kind: Mapped[str]
    amount: Mapped[Money]
    due_on: Mapped[date]
    reason: Mapped[str]
    at: Mapped[datetime]
    teller_id: Mapped[int]
