"""What every table shares."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.store.types import MoneyColumn, RateColumn

#: Texts are ordered by code points, as SQLite orders them: what begins with a text is
#: looked for between two texts. PostgreSQL would go by the language of the machine.
TEXT = String().with_variant(String(collation="C"), "postgresql")


class Row(DeclarativeBase):
    """A row; its columns' types follow from the annotations."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        Money: MoneyColumn,
        Rate: RateColumn,
        str: TEXT,
    }
