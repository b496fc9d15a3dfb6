"""The lists of the committee's pages: sessions, cases, votes, what was said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from sheaf.domain.committee import Ballot, Choice
from sheaf.domain.condition import Check
from sheaf.domain.decision import Ruling, Verdict
from sheaf.domain.investigation.checks.rule import Verdict as Stands
from sheaf.domain.investigation.figure import apart
from sheaf.domain.investigation.proposal import Proposed
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.money import Money
from sheaf.queries.applications import ApplicationLine, Override
from sheaf.queries.committee import Attended, CaseLine, SessionLine, Vote
from sheaf.queries.hearing import Aside, Investigated, Remark, Signature
from sheaf.queries.tellers import Colleague
from sheaf.ui.applications.conditions import too_far
from sheaf.ui.investigation.figures import LOOKS
from sheaf.ui.investigation_words import check_words, doubt_words
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.priced import rate_said
from sheaf.ui.said import in_place, roles_said, yearly
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

TALL, NAME, NUMBER, DAY, AMOUNT, HOUR, KIND = 36, 104, 116, 148, 124, 84, 132
OF = 176  # what is proposed of an amount
WHO = 168  # one name, or one for another
TONES = {Choice.APPROVE: "ok", Choice.ASK: "warn", Choice.DECLINE: "bad"}
PICTURES = {Choice.APPROVE: "paid", Choice.ASK: "undo", Choice.DECLINE: "cross"}


def proposed_said(proposed: Money | None) -> str:
    """Say how much the report proposes of what was asked for, if it is not that."""
    if proposed is None:
        return ""
    return translate("committee", "{0} proposed of").format(proposed)


Proposals = Mapping[int, Money]


def proposes(proposed: Money | None) -> str:
    """Say after a sentence on what was asked for what the report proposes instead."""
    if proposed is None:
        return ""
    return translate("committee", " The report proposes {0} yuan.").format(proposed)


def waiting_list(proposals: Callable[[], Proposals]) -> Ledger[ApplicationLine]:
    """Lay out applications that wait for a session."""
    return Ledger(
        [
            Column("", lambda one: one.applicant, NAME, bold=True),
            Column("", lambda one: one.number, NUMBER, tone="muted"),
            Column("", lambda one: words_for(one.method)),
            Column("", lambda one: one.officer, NAME, tone="muted"),
            enter_column(),
            Column("", lambda one: proposed_said(proposals().get(one.id)), OF, right=True),
            Column("", lambda one: one.amount, AMOUNT, bold=True),
        ],
        lambda one: one.id,
        TALL,
    )


def cases_list(proposals: Callable[[], Proposals]) -> Ledger[CaseLine]:
    """Lay out an agenda: who asks for how much, who presents it, how it stands."""
    return Ledger(
        [
            Column("", lambda one: one.applicant, NAME, bold=True),
            Column("", lambda one: one.number, NUMBER, tone="muted"),
            Column("", case_said, tone=case_tone, picture=_case_picture),
            Column("", _presented, 168, tone="muted"),
            enter_column(),
            Column(
                "",
                lambda one: proposed_said(proposals().get(one.application_id)),
                OF,
                right=True,
            ),
            Column("", lambda one: one.amount, AMOUNT, bold=True),
        ],
        lambda one: one.id,
        TALL,
    )


def sessions_list() -> Ledger[SessionLine]:
    """Lay out sessions, the latest first."""
    return Ledger(
        [
            Column("", lambda one: one.number, NUMBER, bold=True),
            Column("", lambda one: one.held_on, DAY, picture="calendar"),
            Column("", _sat),
            Column("", _stands, 168, tone=lambda one: "muted" if one.over else "accent"),
            enter_column(),
        ],
        lambda one: one.id,
        TALL,
    )


def people_list() -> Ledger[Colleague]:
    """Lay out members."""
    return Ledger(
        [
            Column("", lambda one: one.name, 168, picture="person", bold=True),
            Column("", lambda one: roles_said(one.roles), tone="muted"),
        ],
        lambda one: one.id,
    )


def attended_list() -> Ledger[Attended]:
    """Lay out who came to a session, and who has left."""
    return Ledger(
        [
            Column("", lambda one: one.who.name, 168, picture="person", bold=True),
            Column("", _left, 168, tone="warn"),
            Column("", lambda one: roles_said(one.who.roles), tone="muted"),
            enter_column(),
        ],
        lambda one: one.who.id,
    )


def _left(one: Attended) -> str:
    if one.left is None:
        return ""
    return translate("committee", "left at {0}").format(f"{one.left:%H:%M}")


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a report doubts, by how much, and what was answered."""

    name: str
    words: str
    apart: str
    answer: str
    look: tuple[str, str] = LOOKS[Stands.EXPLAIN]


def doubts(told: Investigated | None, overrides: Sequence[Override]) -> tuple[Doubt, ...]:
    """Gather what is doubted, and what a manager let pass though it was not met."""
    found = _told(told) if told else ()
    return (*found, *map(_let_pass, overrides))


def _told(told: Investigated) -> Iterator[Doubt]:
    yield from _above(told.proposed)
    yield from _open(told.told)
    yield from _doubted(told.told, waits=True)
    yield from _deviating(told.told)
    yield from _doubted(told.told, waits=False)


def _above(proposed: Proposed) -> Iterator[Doubt]:
    if proposed.above:
        words = translate("committee", "Above the limit")
        yield Doubt("above", words, str(proposed.above), proposed.reason)
    if proposed.price:
        words = translate("committee", "Not the price of the table")
        rates = f"{yearly(proposed.agreement.rate)} / {yearly(proposed.price)}"
        yield Doubt("price", words, rates, proposed.reason)


def _open(told: Submitted) -> Iterator[Doubt]:
    for standing in told.case.standings:
        if not standing.stands:
            words = words_for(Check(f"{standing.figure.value}_checked"))
            ways = translate("committee", "{0} of {1} ways").format(
                standing.passing, standing.least
            )
            yield Doubt(standing.figure.value, words, ways, "")


def _let_pass(one: Override) -> Doubt:
    code, _, _ = one.condition.partition(":")
    words = words_for(Check(code))
    if Check(code) is Check.DEVIATION_ACCEPTED:
        words = f"{words}  {too_far(one.figure)}"
    by = translate("committee", "overridden by {0}: {1}").format(one.manager, one.reason)
    return Doubt(f"let pass {one.condition} {one.at}", words, "", by)


def _doubted(told: Submitted, *, waits: bool) -> Iterator[Doubt]:
    for one in told.case.doubts:
        if one.waits is not waits:
            continue
        reason = told.reasons.get(one.name)
        unsaid = translate("committee", "No reason was given. {0}")
        answer = "  ".join([*one.facts, reason]) if reason else ""
        words = words_for(one.kind)
        yield Doubt(one.name, words, "", answer or unsaid.format(doubt_words(one)))


def _deviating(told: Submitted) -> Iterator[Doubt]:
    for one in told.case.failed:
        unsaid = translate("committee", "No reason was given.")
        reason = told.reasons.get(one.name, unsaid)
        words, by = check_words(one.name), apart(one.deviation)
        yield Doubt(one.name, words, by, reason, LOOKS[one.verdict])


def doubts_list() -> Ledger[Doubt]:
    """Lay out what is doubted: what, by how much, and what was answered."""
    return Ledger([*_doubted_by(252, NAME), Column("", _answer)], lambda one: one.name)


ANSWER = 2  # the column of it


def doubts_brief() -> Ledger[Doubt]:
    """Lay out what is doubted narrowly, beside a form."""
    answer = Column("", _answer, tone="muted", small=True)
    return Ledger([*_doubted_by(176, 96), answer], lambda one: one.name)


def _doubted_by(words: int, by: int) -> list[Column[Doubt]]:
    what: Column[Doubt] = Column(
        "",
        lambda one: one.words,
        words,
        tone=lambda one: one.look[0],
        picture=lambda one: one.look[1],
    )
    return [what, Column("", lambda one: one.apart, by, right=True, bold=True)]


def _answer(one: Doubt) -> str:
    return " ".join(one.answer.split())


def votes_list() -> Ledger[Vote]:
    """Lay out votes: who, for what, on which terms, why."""
    return Ledger(
        [
            Column("", lambda one: in_place(one.member, one.acts_for), WHO, bold=True),
            Column(
                "",
                lambda one: words_for(one.ballot.choice),
                148,
                tone=lambda one: TONES[one.ballot.choice],
                picture=lambda one: PICTURES[one.ballot.choice],
            ),
            Column("", lambda one: ballot_said(one.ballot)),
            Column("", lambda one: f"{one.at:%m-%d %H:%M}", NAME, tone="muted"),
        ],
        lambda one: one.member_id,
    )


def aside_list() -> Ledger[Aside]:
    """Lay out who does not vote, and why."""
    return Ledger(
        [
            Column("", lambda one: one.name, NAME, bold=True),
            Column("", lambda one: words_for(one.bar), 252, tone="warn"),
            Column("", lambda one: one.reason, tone="muted"),
        ],
        lambda one: one.member_id,
    )


def remarks_list(unsays: Callable[[Remark], bool]) -> Ledger[Remark]:
    """Lay out what was said, in its order; Enter withdraws what was noted wrongly."""
    enter = replace(enter_column(), value=lambda one: "Enter" if unsays(one) else "")
    return Ledger(
        [
            Column("", lambda one: words_for(one.kind), KIND, tone="muted"),
            Column("", lambda one: one.speaker, NAME, bold=True),
            Column("", remark_said, tone=lambda one: "muted" if one.withdrawn else "text"),
            enter,
            Column("", lambda one: f"{one.at:%H:%M}", HOUR, tone="muted"),
        ],
        lambda one: one.id,
    )


def remark_said(remark: Remark) -> str:
    """Say what was noted in one line, and first by whom and why it was withdrawn, if so."""
    told = " ".join(remark.words.split())
    if remark.withdrawn is None:
        return told
    words = translate("committee", "withdrawn by {0}, {1}: {2}")
    return words.format(remark.withdrawn.by, remark.withdrawn.why, told)


def signatures_list() -> Ledger[Signature]:
    """Lay out what directors said to what the committee approved."""
    return Ledger(
        [
            Column("", lambda one: in_place(one.director, one.acts_for), WHO, bold=True),
            Column(
                "",
                lambda one: (
                    translate("committee", "signed")
                    if one.signs
                    else translate("committee", "vetoed")
                ),
                148,
                tone=lambda one: "ok" if one.signs else "bad",
                picture=lambda one: "sign" if one.signs else "cross",
            ),
            Column("", lambda one: one.reason),
            Column("", lambda one: f"{one.at:%m-%d %H:%M}", NAME, tone="muted"),
        ],
        lambda one: one.director_id,
    )


def ballot_said(ballot: Ballot) -> str:
    """Say a vote's terms, conditions and reason."""
    if ballot.choice is not Choice.APPROVE:
        return " ".join(ballot.reason.split())
    words = translate("committee", "{0} yuan, {1} months, {2}, {3}")
    rate = rate_said(ballot.rate, ballot.pricing)
    way = words_for(ballot.method)
    if ballot.plan:
        way = translate("committee", "by a plan of their own")
    terms = words.format(ballot.amount, ballot.term_months, rate, way)
    return "  ".join(filter(None, [terms, *ballot.conditions, ballot.reason]))


#: What each act votes for, as a vote's choice keeps it.
VOTES = {
    "vote_for": Choice.APPROVE.value,
    "vote_again": Choice.ASK.value,
    "vote_against": Choice.DECLINE.value,
}


def verdict_said(verdict: Verdict) -> str:
    """Say what votes come to."""
    ruling = words_for(verdict.ruling)
    if verdict.ruling is not Ruling.APPROVED:
        return f"{ruling}  {' '.join(verdict.reason.split())}"
    words = translate("committee", "{0}: {1} yuan over {2} months at {3}, {4}")
    rate, way = rate_said(verdict.rate, verdict.pricing), words_for(verdict.method)
    told = words.format(ruling, verdict.amount, verdict.term_months, rate, way)
    return "  ".join([told, *verdict.conditions])


def case_said(case: CaseLine) -> str:
    """Say how a case stands."""
    if case.approved is not None:
        return translate("committee", "approved, {0}").format(case.approved)
    if case.decided:
        return words_for(Ruling(case.decided))
    if case.over:
        return translate("committee", "put off")
    if not case.open:
        return words_for(case.stage)
    if not case.votes:
        return translate("committee", "nobody has voted")
    return translate("committee", "{0} voted").format(case.votes)


def case_tone(case: CaseLine) -> str:
    """Say in which ink a case stands."""
    if case.approved is not None:
        return "ok"
    return "warn" if case.open else "muted"


def _case_picture(case: CaseLine) -> str:
    if case.approved is not None:
        return "paid"
    return "vote" if case.open else "undo"


def _presented(case: CaseLine) -> str:
    return translate("committee", "presented by {0}").format(case.presenter)


def _sat(line: SessionLine) -> str:
    words = translate("committee", "chaired by {0}, {1} of {2} decided")
    return words.format(line.chair, line.decided, line.cases)


def _stands(line: SessionLine) -> str:
    over = translate("committee", "over")
    return over if line.over else translate("committee", "goes on")
