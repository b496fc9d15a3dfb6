"""The loans of one class, or of one figure, on a day; those late longest first."""

from __future__ import annotations

from datetime import date

from sheaf.domain.money import total
from sheaf.domain.portfolio import Figure
from sheaf.domain.product import Security
from sheaf.domain.risk import RiskClass
from sheaf.queries import portfolio
from sheaf.queries.portfolio import ClassLine
from sheaf.ui.actions import Offer, offer
from sheaf.ui.desk import Desk
from sheaf.ui.kit.ledger import LongLedger
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.place import Place
from sheaf.ui.today.lines import loans
from sheaf.ui.top import dated
from sheaf.ui.words import words_for

MOST = 500  # lines; the worst of them


class ClassLoansPage(Page):
    """``place.id`` is the rank of the class, ``place.extra`` the day."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.day = date.fromisoformat(place.extra)
        self.loans = LongLedger(self._columns(), key=lambda line: line.loan.loan_id)
        self.loans.chosen.connect(
            lambda line: self.go.emit(Place("loan", line.loan.loan_id))
        )
        self.section = Section(
            self.tr("Loans"), self.loans, self.tr("There is no such loan on this day.")
        )
        self.head.say(words_for(self.of()))
        self.head.summary(self.tr("As of {0}").format(dated(self.day)))
        self.fill(self.section)
        self.body.setStretch(0, 1)

    def of(self) -> RiskClass | Figure:
        """Say by what the loans are chosen."""
        return list(RiskClass)[self.place.id]

    def read(self) -> tuple[ClassLine, ...]:
        """Ask for the loans."""
        chosen = list(RiskClass)[self.place.id]
        return self.desk.read(portfolio.of_class, self.day, chosen)

    def reload(self) -> None:
        """Read the loans again."""
        found = self.read()
        self.loans.show_rows(found[:MOST])
        self.section.set_empty(not found)
        many = loans(len(found))
        if len(found) > MOST:
            many = self.tr("the first {0} of {1} loans").format(MOST, len(found))
        left = total(line.loan.balance for line in found)
        late = total(line.loan.overdue_principal for line in found)
        words = self.tr("Overdue principal {0}   Principal left {1}").format(late, left)
        self.section.say(many, words if found else "")

    def acts(self) -> list[Offer]:
        """Go back to the classes."""
        return [offer("back", lambda: self.go.emit(Place("back")))]

    def _columns(self) -> list[Column[ClassLine]]:
        securities = {one.value: words_for(one) for one in Security}
        return [
            Column(self.tr("Borrower"), lambda line: line.borrower, 116, bold=True),
            Column(self.tr("Contract"), lambda line: line.number, 120, tone="muted"),
            Column(
                self.tr("Security"),
                lambda line: securities.get(line.loan.security, line.loan.security),
                148,
            ),
            Column(self.tr("Decided by"), lambda line: words_for(line.loan.rule)),
            Column(
                self.tr("Days late"),
                lambda line: line.loan.days_past_due or "",
                84,
                right=True,
            ),
            enter_column(),
            Column(
                self.tr("Overdue principal"),
                _overdue,
                136,
                right=True,
            ),
            Column(
                self.tr("Principal left"), lambda line: line.loan.balance, 132, bold=True
            ),
            Column(self.tr("Provision"), lambda line: line.loan.provision, 124),
        ]


def _overdue(line: ClassLine) -> object:
    """Say what principal is overdue; of whoever is late with interest alone, nothing is."""
    late = line.loan.overdue_principal
    return late if late or line.loan.days_past_due else ""


class FigureLoansPage(ClassLoansPage):
    """``place.id`` is the place of the figure among them, ``place.extra`` the day."""

    def of(self) -> RiskClass | Figure:
        """Say by what the loans are chosen."""
        return list(Figure)[self.place.id]

    def read(self) -> tuple[ClassLine, ...]:
        """Ask for the loans."""
        chosen = list(Figure)[self.place.id]
        return self.desk.read(portfolio.of_figure, self.day, chosen)
