"""The conduct notice (客户尽职承诺): what officers never take (DOMAIN 8, no. 4)."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.shared import UNMARKED, Marks, Office, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductNotice:
    """Everything a conduct notice says; ``contract`` is empty before there is one."""

    language: str
    number: str
    office: Office
    customer: Party
    officers: tuple[str, ...]
    contract: str = ""
    complaint_phone: str = ""
    marks: Marks = UNMARKED
