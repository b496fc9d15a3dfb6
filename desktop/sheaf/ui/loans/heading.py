"""The head of a loan's page: whose it is, how it stands, and the amounts that matter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sheaf.domain.loan import Status
from sheaf.domain.money import Money
from sheaf.domain.risk import RiskClass
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.risk import Classified
from sheaf.ui.kit.head import Head
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.loans.reasons import state_of
from sheaf.ui.loans.state import of_loan
from sheaf.ui.said import yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate


def say(head: Head, file: LoanFile, risk: Classified | None) -> None:
    """Say who borrowed, how the loan stands, and what is due; a bad class stands beside."""
    loan = file.standing.loan
    head.say(loan.borrower, "    ".join([_facts(file), *_linked(file)]))
    states = [of_loan(file)]
    if risk is not None and risk.effective is not RiskClass.NORMAL:
        states.append(state_of(risk.effective))
    head.badges(*(StateBadge(s.words, s.tone, s.picture) for s in states))
    kept = file.standing.unused(file.on)
    extra = [_amount(translate("LoanPage", "Money kept"), kept)] if kept else []
    tone = "bad" if file.days_late else "text"
    due = _amount(translate("LoanPage", "Due today (yuan)"), file.due, tone)
    head.amounts(*_lent(file), *extra, due)


def _facts(file: LoanFile) -> str:
    loan, agreed = file.standing.loan, file.contracted
    words = translate(
        "LoanPage",
        "Contract {0}    {1}    {3} a year    limit from {4} until {5}    officer {6}",
    )
    if file.limit is None:
        words = translate(
            "LoanPage",
            "Contract {0}    {1}, {2} instalments    {3} a year    {4} to {5}    "
            "officer {6}",
        )
    return words.format(
        loan.number,
        words_for(file.terms.method),
        sum(line.number > 0 for line in agreed.instalments),
        yearly(file.terms.rate),
        loan.disbursed_on,
        agreed.plan.matures_on,
        file.officer,
    )


def _linked(file: LoanFile) -> list[str]:
    """Name the loan at the other end of a refinancing."""
    found = []
    if (old := file.links.repays) is not None:
        words = translate("LoanPage", "paid contract {0} off")
        found.append(words.format(old.number))
    if (new := file.links.repaid_by) is not None:
        words = translate("LoanPage", "paid off by contract {0}")
        found.append(words.format(new.number))
    return found


def _lent(file: LoanFile) -> list[AmountLabel]:
    """Say how much was lent and is left; of a limit how much is drawn, and free."""
    if (limit := file.limit) is not None:
        told = [
            _amount(translate("LoanPage", "Limit"), limit.amount),
            _amount(translate("LoanPage", "Drawn"), limit.drawn),
        ]
        if file.standing.status is not Status.WRITTEN_OFF:
            told.append(_amount(translate("LoanPage", "Free"), file.free))
        return told
    return [
        _amount(translate("LoanPage", "Lent"), file.standing.loan.principal),
        _amount(translate("LoanPage", "Principal left"), file.standing.outstanding),
    ]


def _amount(caption: str, amount: Money, tone: str = "text") -> AmountLabel:
    return AmountLabel(caption, str(amount), tone)
