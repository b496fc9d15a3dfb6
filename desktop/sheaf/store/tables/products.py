"""What the office lends."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from sheaf.store.permanence import written_once
from sheaf.store.tables.base import Row


class ProductRow(Row):
    """A product; what it allows stands in its dated terms."""

    __tablename__ = "product"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    offered: Mapped[bool]


@written_once
class ProductTermsRow(Row):
    """A product's terms from a day on: ``facts`` is a domain ``ProductTerms``."""

    __tablename__ = "product_terms"

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"), index=True)
    since: Mapped[date]
    facts: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    teller_id: Mapped[int]
