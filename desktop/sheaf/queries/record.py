"""How it turned out: what was decided by whom, how those loans did, how long it took.

Responsibility stays attached (DOMAIN 10.1, COM-04): to the officer who brought a case, to
the approver who decided it, and to every member who voted for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import func, select

from sheaf.domain.application import Stage
from sheaf.domain.committee import Choice
from sheaf.domain.decision import Ruling
from sheaf.domain.loan import Status
from sheaf.domain.money import ZERO, Money
from sheaf.queries import debts, enquiries, policy, tellers
from sheaf.queries.enquiries import Counted
from sheaf.queries.promises import Promises, Stay, promises
from sheaf.store.asking import Question
from sheaf.store.tables.applications import ApplicationRow, DecisionRow, StepRow
from sheaf.store.tables.committee import CountersignRow, VoteRow
from sheaf.store.tables.investigations import (
    DeviationRow,
    InvestigationRow,
    SubmissionRow,
)
from sheaf.store.tables.loans import LoanRow, StandingRow
from sheaf.store.work import Work

DAY = 24 * 60 * 60  # seconds
APPROVED = Ruling.APPROVED.value
NOTHING = ""  # the check that deviated where none did
#: Stages somebody works at; the time between two steps is spent in one of them.
WORKED = (
    Stage.APPLIED,
    Stage.RETURNED,
    Stage.ACCEPTED,
    Stage.ASSIGNED,
    Stage.SURVEYED,
    Stage.SUBMITTED,
    Stage.RE_SURVEY,
    Stage.APPROVED,
    Stage.APPROVED_WITH_CONDITIONS,
    Stage.TRAINING,
    Stage.CONTRACTING,
    Stage.READY,
)


@dataclass(frozen=True, slots=True)
class Lent:
    """How loans did: how many, how many of them were ever late, how much was lent.

    Then what is left today, how much of it is late, how much was written off, which is
    left no more, and how much is bad: written off, or too late to count as earning.
    """

    loans: int = 0
    ever_late: int = 0
    lent: Money = ZERO
    left: Money = ZERO
    late: Money = ZERO
    written_off: Money = ZERO
    bad: Money = ZERO

    def with_loan(self, one: _Loan) -> Lent:
        """Count one more loan."""
        return Lent(
            self.loans + 1,
            self.ever_late + one.ever_late,
            self.lent + one.lent,
            self.left + (ZERO if one.lost else one.left),
            self.late + (one.left if one.late else ZERO),
            self.written_off + (one.left if one.lost else ZERO),
            self.bad + (one.left if one.bad or one.lost else ZERO),
        )


@dataclass(frozen=True, slots=True)
class _Loan:
    """A loan: lent, left, whether it is late, bad, written off; whether ever late."""

    lent: Money
    left: Money
    late: bool
    bad: bool
    lost: bool
    ever_late: bool


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
    promised: Promises
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
        promised=promises(work, steps),
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


def _loans(work: Work) -> dict[int, _Loan]:
    """Find each application's loan; one repaid may have been late all the same."""
    limit = policy.on(work, work.today).non_accrual_after_days
    rows = work.session.execute(
        select(
            LoanRow.application_id,
            LoanRow.principal,
            StandingRow.outstanding,
            StandingRow.late_since,
            StandingRow.status,
            StandingRow.worst_late,
        ).join(StandingRow, StandingRow.loan_id == LoanRow.id)
    )
    found = {}
    for application, lent, left, since, status, worst in rows:
        if application is None:
            continue  # carried over: nobody here decided on it
        days, lost = debts.late(work, since), status == Status.WRITTEN_OFF.value
        late, bad = days > 0 and not lost, days > limit and not lost
        ever_late = late or lost or worst > 0
        found[application] = _Loan(lent, left, late, bad, lost, ever_late)
    return found


def _officers(work: Work, brought: Any, loans: Any) -> tuple[Answered, ...]:
    rows = ((officer, one, verdict) for one, officer, verdict, _by, _case in brought)
    return _answered(work, rows, loans)


def _deciders(work: Work, brought: Any, loans: Any) -> tuple[Answered, ...]:
    """Count a case of the committee for each member, and each director who signed.

    A vote against, and a signature refused, approve nothing.
    """
    return _answered(work, _decided(work, brought), loans)


def _decided(work: Work, brought: Any) -> Iterator[tuple[int, int, str]]:
    votes = defaultdict[int, list[tuple[int, str]]](list)
    for case, member, choice in work.session.execute(
        select(VoteRow.case_id, VoteRow.member_id, VoteRow.choice)
    ):
        votes[case].append((member, choice))
    signed = defaultdict[int, list[tuple[int, str]]](list)
    for case, director, signs in work.session.execute(
        select(CountersignRow.case_id, CountersignRow.director_id, CountersignRow.signs)
    ):
        signed[case].append((director, (Choice.APPROVE if signs else Choice.DECLINE).value))
    for one, _officer, verdict, by, case in brought:
        if verdict and case is None:
            yield by, one, verdict
        for member, choice in (*votes[case], *signed[case]) if case else ():
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


def _lent(loans: Iterable[_Loan]) -> Lent:
    found = Lent()
    for one in loans:
        found = found.with_loan(one)
    return found


def _deviations(work: Work, since: date, loans: Any) -> tuple[Deviated, ...]:
    """Set what deviated when a case was looked into against what became of its loan."""
    rows = work.session.execute(
        select(InvestigationRow.application_id, DeviationRow.check)
        .join(SubmissionRow, SubmissionRow.investigation_id == InvestigationRow.id)
        .join(ApplicationRow, ApplicationRow.id == InvestigationRow.application_id)
        .outerjoin(DeviationRow, DeviationRow.investigation_id == InvestigationRow.id)
        .where(ApplicationRow.applied_on >= since, InvestigationRow.id.in_(_last()))
        .order_by(InvestigationRow.id, DeviationRow.check)
    )
    cases = dict[str, list[int]]()
    for application, check in rows:
        cases.setdefault(check or NOTHING, []).append(application)
    return tuple(
        Deviated(check, len(mine), _lent(loans[one] for one in mine if one in loans))
        for check, mine in sorted(cases.items(), key=lambda each: -len(each[1]))
    )


def _last() -> Question:
    """Of an investigation that was sent back only what was submitted last counts."""
    return (
        select(func.max(InvestigationRow.id))
        .join(SubmissionRow, SubmissionRow.investigation_id == InvestigationRow.id)
        .group_by(InvestigationRow.application_id)
    )


def _steps(work: Work, since: date) -> list[Stay]:
    """List every stay at a stage; the last one of an application still runs."""
    rows = work.session.execute(
        select(StepRow.application_id, StepRow.after, StepRow.at)
        .join(ApplicationRow, ApplicationRow.id == StepRow.application_id)
        .where(ApplicationRow.applied_on >= since)
        .order_by(StepRow.application_id, StepRow.id)
    )
    return [
        Stay(application, Stage(stage), came, *left)
        for application, group in groupby(rows, lambda row: row[0])
        for (_one, stage, came), left in _followed([tuple(row) for row in group])
    ]


def _followed(steps: list[Any]) -> Iterator[tuple[Any, Any]]:
    for here, there in pairwise(steps):
        yield here, (there[2], Stage(there[1]))
    yield steps[-1], ()


def _times(stays: Iterable[Stay]) -> Iterator[Taken]:
    spent = defaultdict[Stage, list[float]](list)
    for one in stays:
        if one.left is not None:
            spent[one.stage].append((one.left - one.came).total_seconds() / DAY)
    for stage in WORKED:
        if days := spent[stage]:
            yield Taken(stage, len(days), sum(days) / len(days), max(days))
