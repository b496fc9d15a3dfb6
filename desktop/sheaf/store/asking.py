"""The types of a question of several columns, and of a line that answers it."""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import Row, Select

Question: TypeAlias = Select[*tuple[Any, ...]]
Line: TypeAlias = Row[*tuple[Any, ...]]
