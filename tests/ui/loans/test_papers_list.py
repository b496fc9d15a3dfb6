"""The list of a loan's papers: which is which, however narrow it stands."""

from datetime import datetime

import pytest

from sheaf.queries.papers import PaperLine
from sheaf.ui.loans.papers_list import papers_list


def line(kind: str, number: str, who: str = "") -> PaperLine:
    at = datetime(2026, 3, 10, 9)
    return PaperLine(1, kind, number, at, 0, None, "", void=False, who=who)


@pytest.mark.parametrize(
    ("kind", "number", "who", "said"),
    [
        ("receipt", "清河农信收字〔2026〕第00253号", "", "Receipt R2026-00253"),
        ("reversal", "QH-X-2026-00003", "", "Reversal voucher X2026-00003"),
        ("loan_contract", "清河农信借字〔2026〕第00041号", "", "Loan contract"),
        ("schedule", "清河农信划字〔2026〕第00041号", "", "Repayment schedule"),
        ("consent", "清河农信同字〔2026〕第00041号", "区英", "Spouse's consent: 区英"),
    ],
)
def test_papers_of_one_kind_are_told_apart(qtbot, kind, number, who, said) -> None:
    ledger = papers_list(numbered=False)
    qtbot.addWidget(ledger)

    ledger.show_rows([line(kind, number, who)])

    cell = ledger.table.cell(0, 0)
    assert (cell.text, cell.middle) == (said, True)
