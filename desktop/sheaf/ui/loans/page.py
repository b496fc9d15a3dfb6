"""A loan from top to bottom: who, how much, where it stands, what comes next, its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sheaf.domain.loan import Status
from sheaf.domain.loan_act import Kind
from sheaf.domain.risk import RiskClass
from sheaf.domain.risk_note import NoteKind
from sheaf.domain.teller import Permission
from sheaf.printing.kinds import render
from sheaf.queries import loan_file, misuses, papers, parties, payout_reversals, risk
from sheaf.queries.loan_file import LoanFile
from sheaf.queries.misuses import Charged
from sheaf.queries.papers import PaperLine
from sheaf.queries.payout_reversals import ReversedPayout
from sheaf.queries.plans import Version
from sheaf.queries.repayments import TAKEN, RepaymentLine
from sheaf.queries.risk import Classified
from sheaf.services import certificates
from sheaf.ui.actions import Offer, allowed, offer
from sheaf.ui.aftermath import kept
from sheaf.ui.desk import Desk, new_key
from sheaf.ui.kept_papers import preview, put_out, put_out_again
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.marks import AmountLabel, StateBadge
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import TABLE, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.loans import heading
from sheaf.ui.loans.closed import fell_short
from sheaf.ui.loans.history import Event, events, history_list
from sheaf.ui.loans.next_step import Step, next_step, of_act
from sheaf.ui.loans.papers_list import papers_list
from sheaf.ui.loans.reasons import ReasonsList, Row, standing
from sheaf.ui.loans.reckoning import reckoning
from sheaf.ui.loans.schedule_list import ScheduleList
from sheaf.ui.loans.security_list import Security, securities, securities_list
from sheaf.ui.loans.state import reversed_
from sheaf.ui.loans.statement import statement
from sheaf.ui.papers import Paper, show
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

#: Papers that are found again by their line of the history.
SLIPS = frozenset({"receipt", "refund", "reversal", "waiver"})
#: What a loan allows by its status, whoever asks.
CAN: dict[Status, tuple[str, ...]] = {
    Status.ACTIVE: (
        "draw",
        "receive",
        "settle",
        "prepay",
        "give_back",
        "waive",
        "extend",
        "reprice",
        "reschedule",
        "misuse",
        "write_off",
    ),
    Status.WRITTEN_OFF: ("receive",),
    Status.SETTLED: ("draw", "give_back"),
}
#: What draws a schedule up anew; a limit has draws instead.
REDRAWING = frozenset({"prepay", "extend", "reschedule"})
DRAWING = frozenset({"draw"})
RIGHT = 440  # dp of the column with history and papers


class LoanPage(Page):
    """One loan. ``place.extra`` is a receipt's number, when one came here for it."""

    turns = True

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.file: LoanFile | None = None
        self.risk: Classified | None = None
        self.reasons = ReasonsList()
        self._version = 0  # the schedule shown; 0 is the one in force
        self.schedule, self.security = ScheduleList(), securities_list()
        self.history, self.papers = history_list(), papers_list(numbered=False)
        self.reasons.chosen.connect(self._open_reason)
        self.security.chosen.connect(self._open_owner)
        self.history.chosen.connect(self._open_event)
        self.papers.chosen.connect(self._open_paper)
        self._sections = [
            Section(self.tr("Schedule"), self.schedule),
            Section(self.tr("Security"), self.security, self.tr("Lent on credit alone.")),
            Section(self.tr("History"), self.history),
            Section(self.tr("Papers"), self.papers, self.tr("No paper yet.")),
        ]
        schedule, security, history, kept = self._sections
        self.classed = Section(self.tr("Class"), self.reasons)
        self._of_a_loan = self.classed, schedule, security, history
        left, right = (
            down(self.classed, schedule, security, None, gap=20),
            down(history, kept, None, gap=20),
        )
        self.fill(Columns(left, right, RIGHT, TABLE), None)
        self.flow(self.reasons, self.schedule, self.security, self.history, self.papers)

    def first(self) -> QWidget | None:
        """Leave the focus to the page, so that Enter takes the next step."""
        return None

    def turn_to(self, place: Place) -> None:
        """Show the schedule in force of another loan."""
        super().turn_to(place)
        self.file, self.risk, self._version = None, None, 0

    def reload(self) -> None:
        """Read the loan's file and show it; of a payout that was reversed there is none."""
        self.file, self.risk = None, None
        gone = self.desk.read(payout_reversals.of_loan, self.place.id)
        for part in self._of_a_loan:
            part.setVisible(gone is None)
        if gone is not None:
            self._say_gone(gone)
            return
        self.file = self.desk.read(loan_file.file_of, self.place.id)
        if self.file.standing.status is Status.ACTIVE:
            self.risk = self.desk.read(risk.of_loan, self.place.id, self.file.on)
        heading.say(self.head, self.file, self.risk)
        words, tone, names = self._next(self.file)
        self.step.say(words, self._offers(names), tone)
        self._say_parts(self.file)

    def _next(self, file: LoanFile) -> Step:
        """Say what to do now; whoever came for a receipt first gets that."""
        line = self._receipt()
        if line is None:
            return next_step(file, self.desk.teller)
        printed = bool(self.desk.read(papers.of_repayment, line.id))
        return of_act(file, line, printed=printed)

    def acts(self) -> list[Offer]:
        """Offer the next step first, then all that can be done with this loan."""
        if self.file is None:
            return [*self.step.offers, offer("back", self._back)]
        names = ["print"] if self.file.papers else []
        names += ["print_reckoning"]
        names += ["contract"] if self.file.application_id else []
        standing = self.file.standing
        means_nothing = REDRAWING if standing.loan.revolves else DRAWING
        can = [name for name in CAN[standing.status] if name not in means_nothing]
        if not self.file.free:
            can = [name for name in can if name != "draw"]
        if not standing.unused(self.file.on):
            can = [name for name in can if name != "give_back"]
        names = [*can, *names]
        if len(self.file.versions) > 1:
            names += ["former_plan", "next_plan"]
        if any(_stands(line) for line in self.file.repayments) or self._may_go_back():
            names.append("reverse")
        if self.file.certificate:
            names.append("withdraw_certificate")
        if self.file.unsigned:
            names.append("sign_loan")
        if self.file.links.repays or self.file.links.repaid_by:
            names.append("linked_loan")
        if self.risk is not None:
            names += _rulings(self.risk)
        first = [one.act.name for one in self.step.offers]
        rest = [name for name in names if name not in first]
        return [*self.step.offers, *self._offers(rest), offer("back", self._back)]

    def _back(self) -> None:
        self.go.emit(Place("back"))

    def _offers(self, names: list[str]) -> list[Offer]:
        own: dict[str, Callable[[], object]] = {
            "reverse": self._reverse,
            "certificate": self._certify,
            "print": self._print,
            "print_again": self._print_again,
            "contract": self._contract,
            "former_plan": lambda: self._turn(-1),
            "next_plan": lambda: self._turn(1),
            "risk_note": partial(self._rule, "risk_note"),
            "risk_class": partial(self._rule, "risk_class"),
            "risk_cure": partial(self._rule, "risk_cure"),
            "principal_first": partial(self._rule, "principal_first"),
            "risk_end": self._end_note,
            "print_reckoning": self._print_reckoning,
            "linked_loan": self._open_linked,
            "sign_loan": self._sign,
        }
        said = {"receive": self.tr("Receive")}
        offered = [
            offer(name, own.get(name) or partial(self._open, name), said.get(name, ""))
            for name in names
        ]
        return allowed(offered, self.desk.teller)

    def _say_gone(self, gone: ReversedPayout) -> None:
        """Say that the payout was reversed, by whom and why; its papers are kept."""
        self.head.say(gone.borrower, self.tr("Contract {0}").format(gone.contract))
        state = reversed_()
        self.head.badges(StateBadge(state.words, state.tone, state.picture))
        self.head.amounts(AmountLabel(self.tr("Was paid out"), str(gone.amount)))
        words = self.tr(
            "The payout of {0} was reversed on {1} by {2}, and {3} agreed: {4} ({5})"
        )
        day = gone.at.date()
        told = gone.paid_out_on, day, gone.teller, gone.witness, gone.reason, gone.number
        offers = []
        if (case := gone.application_id) is not None:
            offers = [offer("contract", partial(self._open_contract, case))]
        self.step.say(words.format(*told), offers, "warn")
        self._say_papers(self.desk.read(papers.of_loan, self.place.id))

    def _open_contract(self, application_id: int) -> None:
        self.go.emit(Place("contract", application_id))

    def _say_papers(self, lines: Sequence[PaperLine]) -> None:
        kept = self._sections[3]
        self.papers.show_rows(list(reversed(lines)))
        kept.say(str(len(lines)))
        kept.set_empty(not lines)

    def _say_parts(self, file: LoanFile) -> None:
        _, security, history, _ = self._sections
        self.classed.setVisible(self.risk is not None)
        if self.risk is not None:
            self.reasons.show_class(self.risk)
        self._say_schedule(file)
        held = securities(file)
        self.security.show_rows(held)
        security.set_empty(not held)
        told = events(file, self.risk)
        self.history.show_rows(told)
        history.say(str(len(told)))
        self._say_papers([line for line in file.papers if _is_shown(line, file.on)])

    def _say_schedule(self, file: LoanFile) -> None:
        """Show the schedule turned to: which it is, and the act that made it."""
        schedule, shown = self._sections[0], self._shown(file)
        self.schedule.show_file(file, shown, self._charged(file))
        lines = [line for line in shown.instalments if line.number > 0]
        owing = [one for one in lines if one.payment or file.limit is None]
        done = sum(
            file.paid(one.number) >= one.payment and not fell_short(file, shown, one)
            for one in owing
        )
        title, told = self.tr("Schedule"), self.tr("{0} instalments").format(len(lines))
        words = self.tr("Schedule {0} of {1}")
        if file.limit is not None:
            title, told = self.tr("Settlements"), self.tr("as it is drawn now")
            words = self.tr("Settlements {0} of {1}")
        if len(file.versions) > 1:
            title = words.format(shown.number, len(file.versions))
            told = _made_by(file, shown)
        schedule.retitle(title)
        in_force = shown == file.version
        schedule.say(
            told,
            self.tr("{0} paid").format(done) if in_force else self.tr("not in force"),
        )

    def _charged(self, file: LoanFile) -> Sequence[Charged]:
        """Look up how charges came about, if there are any."""
        if any(one.kind == Kind.MISUSE.value for one in file.repayments):
            return self.desk.read(misuses.charged, self.place.id)
        return ()

    def _shown(self, file: LoanFile) -> Version:
        wanted = self._version
        found = [one for one in file.versions if one.number == wanted]
        return found[0] if found else file.version

    def _turn(self, way: int) -> None:
        """Show the schedule before or after the one shown."""
        if self.file is not None:
            numbers = [one.number for one in self.file.versions]
            at = numbers.index(self._shown(self.file).number) + way
            self._version = numbers[min(max(at, 0), len(numbers) - 1)]
            self._say_schedule(self.file)

    def _receipt(self) -> RepaymentLine | None:
        """Return the receipt one came here for, if it is of this loan."""
        if self.file is None or not self.place.extra:
            return None
        lines = self.file.repayments
        return next((one for one in lines if one.number == self.place.extra), None)

    def _reversible(self) -> RepaymentLine | None:
        """Return what a reversal would undo: the act one came for, else the last.

        Who came for what cannot be reversed has to say which other act is meant.
        """
        wanted = self._receipt()
        lines = self.file.repayments if self.file else ()
        found = [one for one in lines if _stands(one) and wanted in (None, one)]
        return found[-1] if found else None

    def _may_go_back(self) -> bool:
        """Tell whether this is a payout that could be reversed; a limit has draws."""
        return bool(self.file and self.file.paid_out and self.file.limit is None)

    def _open(self, kind: str) -> None:
        self.go.emit(Place(kind, self.place.id))

    def _reverse(self) -> None:
        row = self.history.current() if self.history.hasFocus() else None
        if row is not None and not row.stands:
            tell(self, self.tr("There is nothing to reverse in this line"))
        elif row is not None and row.repayment_id:
            self.go.emit(Place("reverse", row.repayment_id))
        elif row is None and (line := self._reversible()) is not None:
            self.go.emit(Place("reverse", line.id))
        elif row is not None or (self._may_go_back() and not self._receipt()):
            self.go.emit(Place("reverse_payout", self.place.id))
        else:
            tell(self, self.tr("Go to the line of the history that is to be reversed"))

    def _certify(self) -> None:
        made = self.desk.write(certificates.certify, new_key(), self.place.id)
        tell(self, self.tr("Certificate {0} issued").format(made.number))
        with kept():
            put_out(self.desk, made.papers, self)

    def _contract(self) -> None:
        if self.file is not None and self.file.application_id:
            self.go.emit(Place("contract", self.file.application_id))

    def _print(self) -> None:
        line = self.papers.current() if self.papers.hasFocus() else None
        told, here = self.history.table.rows, self.history.hasFocus()
        if line is not None:
            self._open_paper(line)
        elif not here and self._certificate():
            preview(self.desk, self._certificate(), self)
        elif found := self._papers_of([self.history.current()] if here else told):
            preview(self.desk, found, self)
        elif shown := self.papers.table.rows:
            self._open_paper(shown[0])

    def _papers_of(self, told: Sequence[Event | None]) -> list[int]:
        """Return the papers of the first of these lines that has any."""
        for event in told:
            if event is not None and event.repayment_id:
                found = self.desk.read(papers.of_repayment, event.repayment_id)
                if found:
                    return [one.id for one in found]
        return []

    def _print_reckoning(self) -> None:
        """Show on paper what is owed today and why, and the terms reckoned through."""
        if self.file is None:
            return
        head = self.desk.read(parties.head)
        owed = statement(self.file, self.desk.read(misuses.charged, self.place.id), head)
        shown = [Paper(self.tr("What is owed, and why"), render("statement", owed))]
        if (first := reckoning(self.file, head)) is not None:
            name = self.tr("How the schedule came about")
            shown.append(Paper(name, render("reckoning", first)))
        show(shown, self)

    def _certificate(self) -> list[int]:
        lines = self.file.papers if self.file else ()
        kinds = certificates.ISSUED
        return [one.id for one in lines if one.kind in kinds and not one.void]

    def _print_again(self) -> None:
        if (line := self._receipt()) is not None:
            found = self.desk.read(papers.of_repayment, line.id)
            put_out_again(self.desk, [one.id for one in found], self)

    def _open_paper(self, line: PaperLine) -> None:
        preview(self.desk, [line.id], self)

    def _open_event(self, event: Event | None) -> None:
        if found := self._papers_of([event]):
            preview(self.desk, found, self)

    def _sign(self) -> None:
        """Mark the paper the cursor is on as signed, or all that were signed together."""
        line = self.papers.current() if self.papers.hasFocus() else None
        one = str(line.id) if line and self.file and line in self.file.unsigned else ""
        self.go.emit(Place("sign_loan", self.place.id, one))

    def _open_linked(self) -> None:
        """Go to the loan at the other end; from the middle of a chain to the newer."""
        if self.file is not None:
            links = self.file.links
            if (link := links.repaid_by or links.repays) is not None:
                self.go.emit(Place("loan", link.loan_id))

    def _rule(self, kind: str) -> None:
        self.go.emit(Place(kind, self.place.id))

    def _open_reason(self, row: Row) -> None:
        may = Permission.CLASSIFY in self.desk.teller.permissions
        if row.note is None:
            self.reasons.toggle()
        elif may:
            self.go.emit(Place("risk_end", row.note.id))

    def _end_note(self) -> None:
        """End the note the cursor is on, else the latest."""
        row = self.reasons.current() if self.reasons.hasFocus() else None
        lines = standing(self.risk) if self.risk else []
        line = row.note if row is not None and row.note else next(iter(lines), None)
        if line is not None:
            self.go.emit(Place("risk_end", line.id))

    def _open_owner(self, row: Security) -> None:
        self.go.emit(Place("customer", row.customer_id))


def _stands(line: RepaymentLine) -> bool:
    """Tell whether it is an act that somebody wanted and nobody reversed."""
    return line.kind in TAKEN and not line.reversed_by


def _rulings(found: Classified) -> list[str]:
    """Name what may be done to the class, where it can be done."""
    names = ["risk_note"]
    names += ["risk_class"] if found.effective is not RiskClass.LOSS else []
    names += ["risk_end"] if standing(found) else []
    decided = NoteKind.PRINCIPAL_FIRST in {line.note.kind for line in standing(found)}
    names += ["principal_first"] if found.non_accrual and not decided else []
    return [*names, "risk_cure"] if found.held else names


def _made_by(file: LoanFile, version: Version) -> str:
    """Say which act made a schedule, and for which day."""
    if version.on is None:
        words = QCoreApplication.translate("LoanPage", "as paid out on {0}")
        return words.format(file.standing.loan.disbursed_on)
    words = QCoreApplication.translate("LoanPage", "{0} {1} of {2}")
    return words.format(words_for(Kind(version.kind)), version.act, version.on)


def _is_shown(line: PaperLine, today: date) -> bool:
    """Leave out slips that went their way on earlier days: the history opens them."""
    return not (line.kind in SLIPS and line.printed and line.at.date() < today)
