from datetime import datetime

from sheaf.domain.money import ZERO, Money
from sheaf.domain.paper.cash_book import CashKind, CashLine
from sheaf.ui.office import cash_lines

AT = datetime(2026, 3, 10, 9, 7)


def cells(line) -> list[str]:
    return [column.cell(line).text for column in cash_lines.columns()]


def test_a_line_says_when_what_whose_and_which_way(qapp) -> None:
    line = CashLine(AT, "R2026-00001", CashKind.REPAYMENT, "王芳", Money(513207), ZERO)

    assert cells(line) == ["09:07", "R2026-00001", "Repayment", "王芳", "5,132.07", ""]


def test_what_went_through_the_bank_says_so(qapp) -> None:
    line = CashLine(AT, "R2026-00001", CashKind.REPAYMENT, "王芳", Money(100), cash=False)

    assert cells(line)[2] == "Repayment, bank"
