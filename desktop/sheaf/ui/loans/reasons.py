"""Why a loan has its class: the rule that decided, and under it what each rule gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.cure import Towards
from sheaf.domain.product import Security
from sheaf.domain.risk import PROVISIONS, RiskClass, Rule
from sheaf.domain.risk_note import NoteKind
from sheaf.queries.risk import Classified, NoteLine
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column
from sheaf.ui.loans.state import State
from sheaf.ui.said import days, listed
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

CAPTION = 216  # dp
CLASS = "class"  # the key of the row that unfolds


@dataclass(frozen=True, slots=True)
class Row:
    """A caption and a sentence; ``note`` is what Enter ends, if it is a note."""

    key: str
    caption: str
    words: str
    tone: str = "muted"
    picture: str = ""
    note: NoteLine | None = None


class ReasonsList(Ledger[Row]):
    """One line that unfolds where it stands; notes stand under it in any case."""

    def __init__(self) -> None:
        columns: list[Column[Row]] = [
            Column(
                "",
                lambda row: row.caption,
                CAPTION,
                tone=lambda row: row.tone,
                picture=lambda row: row.picture,
            ),
            Column("", lambda row: row.words, tone=_ink),
        ]
        super().__init__(columns, key=lambda row: row.key)
        self._found: Classified | None = None
        self.unfolded = False

    def show_class(self, found: Classified) -> None:
        """Show the class a loan has, and what is noted on it."""
        self._found = found
        self._show()

    def forget(self) -> None:
        """Fold the rules: they are of another loan."""
        self._found, self.unfolded = None, False
        super().forget()

    def toggle(self) -> None:
        """Unfold the rules, or fold them again."""
        self.unfolded = not self.unfolded
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        rows = [_head(self._found)]
        if self.unfolded:
            rows += _rules(self._found)
        rows += [_note(line) for line in standing(self._found)]
        if self.unfolded:
            rows += _past(self._found)
        self.show_rows(rows)


def standing(found: Classified) -> list[NoteLine]:
    """List the notes that count on the day shown, the latest first."""
    return [line for line in found.notes if not line.struck and line.note.stands(found.on)]


def state_of(risk_class: RiskClass) -> State:
    """Show a class in its ink, with its icon."""
    words = words_for(risk_class)
    if risk_class.non_performing:
        return State(words, "bad", "overdue")
    if risk_class is RiskClass.SPECIAL_MENTION:
        return State(words, "warn", "warning")
    return State(words, "ok", "paid")


def decided(found: Classified) -> str:
    """Say in a few words which rule gave the class."""
    late = days(found.facts.days_past_due)
    rule = found.classification.decided
    if rule is Rule.MATRIX and not found.facts.days_past_due:
        return translate("reasons", "Nothing is late.")
    words = {
        Rule.MATRIX: translate("reasons", "{0} late, {1}."),
        Rule.FLOOR: translate(
            "reasons", "{0} late: at least this class by the rules for classifying risk."
        ),
        Rule.EVENTS: translate("reasons", "By what was noted: {2}."),
        Rule.BY_HAND: translate("reasons", "Set by hand."),
        Rule.HELD: translate(
            "reasons", "It was non-performing, and nobody has upgraded it."
        ),
    }[rule]
    events = listed([words_for(event) for event in found.facts.events])
    return words.format(late, _security(found), events)


def progress(towards: Towards) -> str:
    """Say how far a bad loan is on its way back."""
    if towards.clean_since is None:
        return translate("reasons", "Something is still unpaid or still makes it bad.")
    words = translate(
        "reasons",
        "Paid up since {0}: {1} of {2} instalments on time, {3} of {4} months passed.",
    )
    return words.format(
        towards.clean_since,
        min(towards.punctual, towards.needed),
        towards.needed,
        min(towards.months, towards.needed_months),
        towards.needed_months,
    )


def noted(line: NoteLine) -> str:
    """Tell a note: since when, by whom, why."""
    since, reason, teller = line.note.since, line.reason, line.teller
    return translate("reasons", "Since {0}: {1} ({2})").format(since, reason, teller)


def caption_of(line: NoteLine) -> str:
    """Name a note: what happened, or which class was set."""
    by_hand = line.note.risk_class
    if line.note.kind is NoteKind.BY_HAND and by_hand is not None:
        return translate("reasons", "By hand: {0}").format(words_for(by_hand))
    return words_for(line.note.kind)


def _head(found: Classified) -> Row:
    state = state_of(found.effective)
    return Row(CLASS, state.words, decided(found), state.tone, state.picture)


def _rules(found: Classified) -> Iterator[Row]:
    given = found.classification
    yield _rule(Rule.MATRIX, _matrix(found), given.matrix)
    if found.facts.days_past_due:
        yield _rule(Rule.FLOOR, _floor(found), given.floor)
    at_best = translate("reasons", "at least {0}.")
    if found.facts.events:
        yield _rule(Rule.EVENTS, at_best, given.events)
    if given.manual is not None:
        yield _rule(Rule.BY_HAND, "{0}", given.manual)
    if found.towards is not None:
        yield _rule(Rule.HELD, progress(found.towards), RiskClass.SUBSTANDARD)
    share = f"{PROVISIONS[found.effective] * 100:f}".partition(".")[0]
    words = translate("reasons", "{0} % of {1}: {2}")
    told = words.format(share, found.balance, found.provision)
    yield Row("provision", translate("reasons", "Provision"), told)
    yield Row("accrual", translate("reasons", "Interest"), _accrual(found))


def _rule(rule: Rule, words: str, gives: RiskClass) -> Row:
    return Row(rule.value, words_for(rule), words.format(words_for(gives)))


def _matrix(found: Classified) -> str:
    words = translate("reasons", "{0}, {1} late: {2}")
    return words.format(_security(found), days(found.facts.days_past_due), "{0}")


def _floor(found: Classified) -> str:
    if found.facts.technical:
        return translate("reasons", "A week is excused, the delay is our own: {0}")
    return translate("reasons", "at least {0}.")


def _accrual(found: Classified) -> str:
    after = days(found.non_accrual_after)
    if found.non_accrual:
        return translate("reasons", "Not counted as earned: over {0} late.").format(after)
    return translate("reasons", "Counted as earned, up to {0} late.").format(after)


def _note(line: NoteLine) -> Row:
    return Row(f"note {line.id}", caption_of(line), noted(line), "warn", "mark", line)


def _past(found: Classified) -> Iterator[Row]:
    """Tell what is over: notes ended or struck, and when it was called good again."""
    now = standing(found)
    for line in found.notes:
        if line not in now:
            yield Row(f"past {line.id}", caption_of(line), _ended(line))
    for at, cure in enumerate(found.cures):
        words = translate("reasons", "{0}: {1} ({2}, {3})")
        told = words.format(cure.day, cure.reason, cure.teller, cure.witness)
        yield Row(f"cure {at}", translate("reasons", "Called good"), told)


def _ended(line: NoteLine) -> str:
    words = translate("reasons", "{0} to {1}: {2}")
    if line.struck:
        words = translate("reasons", "Struck out: {3} ({4}, {5})")
    elif line.ended_because:
        words = translate("reasons", "{0} to {1}: {3} ({4}, {5})")
    return words.format(
        line.note.since,
        line.note.until,
        line.reason,
        line.ended_because,
        line.ended_by,
        line.witness,
    )


def _ink(row: Row) -> str:
    return "text" if row.key == CLASS or row.note else "muted"


def _security(found: Classified) -> str:
    names = {one.value: one for one in Security}
    known = names.get(found.facts.security, Security.CREDIT)
    return words_for(known)
