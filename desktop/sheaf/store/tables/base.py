"""What every table shares."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import DeclarativeBase

from sheaf.domain.money import Money
from sheaf.domain.rate import Rate
from sheaf.store.types import MoneyColumn, RateColumn


class Row(DeclarativeBase):
    """A row; its columns' types follow from the annotations."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {Money: MoneyColumn, Rate: RateColumn}
