"""How it turned out: what was decided by whom, how those loans did, how long it took.

Responsibility stays attached (DOMAIN 10.1, COM-04): to the officer who brought a case, to
the approver who decided it, and to every member who voted for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import select

from sheaf.domain.application import Stage
from sheaf.domain.committee import Choice
from sheaf.domain.investigation.submitted import Submitted
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.queries import deadlines, enquiries, policy, tellers
from sheaf.queries.enquiries import Counted
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow, DecisionRow, StepRow
from sheaf.store.tables.committee import VoteRow
from sheaf.store.tables.investigations import InvestigationRow, SubmissionRow
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.work import Work

DAY = 24 * 60 * 60  # seconds
APPROVED = "approved"
NOTHING = ""  # the check that deviated where none did
#: Stages somebody works at; the time between two steps is spent in one of them.
WORKED = (
    Stage.APPLIED,
    Stage.ACCEPTED,
    Stage.ASSIGNED,
    Stage.SURVEYED,
    Stage.SUBMITTED,
    Stage.APPROVED,
    Stage.APPROVED_WITH_CONDITIONS,
    Stage.CONTRACTING,
    Stage.READY,
)


@dataclass(frozen=True, slots=True)
class Lent:
    """How loans did: how many, how much, what is left, how much of it is late, and bad."""

    loans: int = 0
    lent: Money = ZERO
    left: Money = ZERO
    late: Money = ZERO
    bad: Money = ZERO

    def with_loan(self, lent: Money, left: Money, *, late: bool, bad: bool) -> Lent:
        """Count one more loan."""
        return Lent(
            self.loans + 1,
            self.lent + lent,
            self.left + left,
            self.late + (left if late else ZERO),
            self.bad + (left if bad else ZERO),
        )


@dataclass(frozen=True, slots=True)
class Answered:
    """A person with the cases they brought or decided, and how those loans did."""

    teller_id: int
    name: str
    cases: int
    approved: int
    lent: Lent


@dataclass(frozen=True, slots=True)
class Taken:
    """How many applications stood at a stage; for how many days, on average and at most."""

    stage: Stage
    count: int
    average: float
    longest: float


@dataclass(frozen=True, slots=True)
class Kept:
    """A promised time: how often it ran out, of how many."""

    missed: int
    count: int


@dataclass(frozen=True, slots=True)
class Deviated:
    """A check that deviated in reports, none at first, and how those loans did later."""

    check: str
    cases: int
    lent: Lent


@dataclass(frozen=True, slots=True)
class Record:
    """The whole page. ``paid_out`` and ``approved`` are of all that were applied for."""

    applied: int
    approved: int
    declined: int
    paid_out: int
    officers: tuple[Answered, ...]
    deciders: tuple[Answered, ...]
    deviations: tuple[Deviated, ...]
    times: tuple[Taken, ...]
    assigned: Kept
    visits: Kept
    answers: Kept
    enquiries: Counted


def record(work: Work, since: date) -> Record:
    """Look back on everything applied for from a day on."""
    brought = _brought(work, since)
    loans = _loans(work)
    steps = _steps(work, since)
    verdicts = [verdict for _id, _officer, verdict, _decider, _case in brought]
    return Record(
        applied=len(brought),
        approved=verdicts.count(APPROVED),
        declined=verdicts.count("declined"),
        paid_out=sum(row[0] in loans for row in brought),
        officers=_officers(work, brought, loans),
        deciders=_deciders(work, brought, loans),
        deviations=_deviations(work, since, loans),
        times=tuple(_times(steps)),
        assigned=_assigned(steps),
        visits=_visits(work, steps),
        answers=_answers(work, steps),
        enquiries=enquiries.counted(work, since),
    )


def _brought(work: Work, since: date) -> list[tuple[int, int, str, int, int | None]]:
    """Return application, officer, verdict, who wrote it down, and the case, if any."""
    rows = work.session.execute(
        select(
            ApplicationRow.id,
            ApplicationRow.officer_id,
            DecisionRow.verdict,
            DecisionRow.teller_id,
            DecisionRow.case_id,
        )
        .outerjoin(DecisionRow, DecisionRow.id == ApplicationRow.decision_id)
        .where(ApplicationRow.applied_on >= since)
        .order_by(ApplicationRow.id)
    )
    return [
        (one, officer, verdict or "", by or 0, case)
        for one, officer, verdict, by, case in rows
    ]


def _loans(work: Work) -> dict[int, tuple[Money, Money, bool, bool]]:
    """Return of each application's loan: lent, left, whether it is late, and bad."""
    limit = policy.on(work, work.today).non_accrual_after_days
    rows = work.session.execute(
        select(
            LoanRow.application_id,
            LoanRow.principal,
            StandingRow.outstanding,
            StandingRow.late_since,
            StandingRow.status,
        ).join(StandingRow, StandingRow.loan_id == LoanRow.id)
    )
    found = {}
    for application, lent, left, since, status in rows:
        if application is None:
            continue  # carried over: nobody here decided on it
        days = (work.today - since).days if since else 0
        lost = status == Status.WRITTEN_OFF.value
        found[application] = lent, left, days > 0 or lost, days > limit or lost
    return found


def _officers(work: Work, brought: Any, loans: Any) -> tuple[Answered, ...]:
    rows = ((officer, one, verdict) for one, officer, verdict, _by, _case in brought)
    return _answered(work, rows, loans)


def _deciders(work: Work, brought: Any, loans: Any) -> tuple[Answered, ...]:
    """Count a case of the committee for each member; a vote against approves nothing."""
    return _answered(work, _decided(work, brought), loans)


def _decided(work: Work, brought: Any) -> Iterator[tuple[int, int, str]]:
    votes = defaultdict[int, list[tuple[int, str]]](list)
    for case, member, choice in work.session.execute(
        select(VoteRow.case_id, VoteRow.member_id, VoteRow.choice)
    ):
        votes[case].append((member, choice))
    for one, _officer, verdict, by, case in brought:
        if verdict and case is None:
            yield by, one, verdict
        for member, choice in votes[case] if case else ():
            agreed = choice == Choice.APPROVE.value and verdict == APPROVED
            yield member, one, APPROVED if agreed else "voted against"


def _answered(
    work: Work, rows: Iterable[tuple[int, int, str]], loans: Any
) -> tuple[Answered, ...]:
    names, cases = tellers.names(work), defaultdict[int, list[tuple[int, str]]](list)
    for person, application, verdict in rows:
        cases[person].append((application, verdict))
    return tuple(
        Answered(
            person,
            names.get(person, ""),
            len(mine),
            sum(verdict == APPROVED for _one, verdict in mine),
            _lent(
                loans[one] for one, verdict in mine if verdict == APPROVED and one in loans
            ),
        )
        for person, mine in sorted(cases.items())
    )


def _lent(loans: Iterable[tuple[Money, Money, bool, bool]]) -> Lent:
    found = Lent()
    for lent, left, late, bad in loans:
        found = found.with_loan(lent, left, late=late, bad=bad)
    return found


def _deviations(work: Work, since: date, loans: Any) -> tuple[Deviated, ...]:
    """Set what deviated when a case was looked into against what became of its loan."""
    rows = work.session.execute(
        select(InvestigationRow.application_id, SubmissionRow.facts)
        .join(InvestigationRow, InvestigationRow.id == SubmissionRow.investigation_id)
        .join(ApplicationRow, ApplicationRow.id == InvestigationRow.application_id)
        .where(ApplicationRow.applied_on >= since)
        .order_by(InvestigationRow.id)
    )
    latest = {application: canonical.load(Submitted, facts) for application, facts in rows}
    cases = {NOTHING: list[int]()}
    for application, told in latest.items():
        for check in [one.name for one in told.case.failed] or [NOTHING]:
            cases.setdefault(check, []).append(application)
    return tuple(
        Deviated(check, len(mine), _lent(loans[one] for one in mine if one in loans))
        for check, mine in sorted(cases.items(), key=lambda each: -len(each[1]))
        if mine
    )


@dataclass(frozen=True, slots=True)
class _Stay:
    """A stay of one application at a stage."""

    application: int
    stage: Stage
    came: datetime
    left: datetime
    after: Stage


def _steps(work: Work, since: date) -> list[_Stay]:
    rows = work.session.execute(
        select(StepRow.application_id, StepRow.after, StepRow.at)
        .join(ApplicationRow, ApplicationRow.id == StepRow.application_id)
        .where(ApplicationRow.applied_on >= since)
        .order_by(StepRow.application_id, StepRow.id)
    )
    return [
        _Stay(application, Stage(here[1]), here[2], there[2], Stage(there[1]))
        for application, group in groupby(rows, lambda row: row[0])
        for here, there in pairwise(group)
    ]


def _times(stays: Iterable[_Stay]) -> Iterator[Taken]:
    spent = defaultdict[Stage, list[float]](list)
    for one in stays:
        spent[one.stage].append((one.left - one.came).total_seconds() / DAY)
    for stage in WORKED:
        if days := spent[stage]:
            yield Taken(stage, len(days), sum(days) / len(days), max(days))


def _assigned(stays: Iterable[_Stay]) -> Kept:
    """Count applications that were not assigned the evening they were accepted."""
    made = [
        one for one in stays if (one.stage, one.after) == (Stage.ACCEPTED, Stage.ASSIGNED)
    ]
    return Kept(sum(one.left.date() > one.came.date() for one in made), len(made))


def _visits(work: Work, stays: Iterable[_Stay]) -> Kept:
    """Count visits that were made later than promised."""
    limit = policy.on(work, work.today).visit_within_days
    made = [
        one for one in stays if (one.stage, one.after) == (Stage.ASSIGNED, Stage.SURVEYED)
    ]
    ends = deadlines.counter(work)
    missed = [one for one in made if one.left.date() > ends(one.came.date(), limit)]
    return Kept(len(missed), len(made))


def _answers(work: Work, stays: Iterable[_Stay]) -> Kept:
    """Count answers that came later than promised, from the visit to the decision."""
    limit = policy.on(work, work.today).answer_within_days
    came, late, ends = dict[int, date](), list[bool](), deadlines.counter(work)
    for one in stays:
        if one.stage is Stage.SURVEYED:
            came[one.application] = one.came.date()
        if one.stage is Stage.SUBMITTED and one.application in came:
            late.append(one.left.date() > ends(came[one.application], limit))
    return Kept(sum(late), len(late))
