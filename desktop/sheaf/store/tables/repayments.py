"""Money received, and what it settled."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sheaf.domain.money import Money
from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row

NO_WAY = "none"  # how money moved where none did


@written_once
class AllocationRow(Row):
    """The part of a repayment that settles one component of one instalment."""

    __tablename__ = "allocation"
    #: All that is asked of shares by the thousand is in the index: their rows are let be.
    __table_args__ = (
        Index(
            "allocation_by_repayment",
            *("repayment_id", "component", "instalment", "amount"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    repayment_id: Mapped[int] = mapped_column(ForeignKey("repayment.id"))
    instalment: Mapped[int]  # 0: a fee
    component: Mapped[str]
    amount: Mapped[Money]


@written_once
class WithheldRow(Row):
    """That who secures a loan did not consent to a change of its terms.

    He answers as was agreed before it, and for nothing that it made heavier.
    """

    __tablename__ = "consent_withheld"

    repayment_id: Mapped[int] = mapped_column(ForeignKey("repayment.id"), primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True)


@written_once
class RepaymentRow(Row):
    """An act on a loan after its payout: money received, or terms changed.

    Mistakes are reversed, once; what was right all the same is then done again
    (``instead_of_id``). ``wanted`` is the act as it was asked for.
    """

    __tablename__ = "repayment"
    #: Says which acts of a loan stand without their rows, which are long.
    __table_args__ = (Index("repayment_by_loan", "loan_id", "id", "day", "reverses_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[int] = mapped_column(ForeignKey("loan.id"))
    number: Mapped[str] = mapped_column(unique=True)  # of its receipt or voucher
    kind: Mapped[str]  # domain.loan_act.Kind
    wanted: Mapped[str] = mapped_column(Text, default="")  # domain.loan_act.LoanAct
    day: Mapped[date] = mapped_column(index=True)  # the day it counts for
    at: Mapped[datetime]
    teller_id: Mapped[int] = mapped_column(ForeignKey("teller.id"))
    witness_id: Mapped[int | None] = mapped_column(ForeignKey("teller.id"))
    amount: Mapped[Money]
    unallocated: Mapped[Money]  # what it added to (below zero: took from) money kept
    way: Mapped[str]  # cash, bank, kept; none: no money moved
    payer: Mapped[str]
    reason: Mapped[str]
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"))
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("repayment.id"))
    instead_of_id: Mapped[int | None] = mapped_column(ForeignKey("repayment.id"))

    shares: Mapped[list[AllocationRow]] = relationship(order_by=AllocationRow.id)


REVERSES = RepaymentRow.reverses_id.is_not(None)

#: A mistake is answered once. Only answers are listed: an index of all would be taken for
#: the short way to those that answer nothing, which are nearly all.
Index(
    "repayment_answered_once",
    RepaymentRow.reverses_id,
    unique=True,
    sqlite_where=REVERSES,
    postgresql_where=REVERSES,
)
