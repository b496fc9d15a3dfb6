"""A schedule on paper: lines, and where they are repaid from."""

from __future__ import annotations

from tests.printing.counter import LENT, LINES, OFFICE

from sheaf.domain.paper.schedule import ScheduleSheet


def test_a_schedule_only_reckoned_names_nobody_and_no_account() -> None:
    sheet = ScheduleSheet("zh_CN", OFFICE, LENT, LINES)

    assert (sheet.number, sheet.borrower, sheet.account) == ("", "", None)
