"""Investigating: beginning, writing, explaining, and freezing what is submitted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from sheaf.domain.application import OutOfTurn, Stage
from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.investigation.case import Case
from sheaf.domain.investigation.figure import exactly
from sheaf.domain.investigation.notebook import Line, Sheet, silent, unproved
from sheaf.domain.investigation.submitted import Reason, waiting
from sheaf.domain.investigation.together import bare, together
from sheaf.domain.teller import Permission
from sheaf.queries import applications, case_setting, investigations, notebooks, trades
from sheaf.queries.applications import Application
from sheaf.queries.investigations import REPORT, UNDER_WAY, NotBegun
from sheaf.queries.notebooks import Investigation
from sheaf.services import papers
from sheaf.services.acts import once
from sheaf.services.applying import check_not_close
from sheaf.services.papers import Scan, Subject
from sheaf.store import canonical
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.investigations import (
    DeviationRow,
    ExplanationRow,
    InvestigationRow,
    NotedRow,
    RatioRow,
    SubmissionRow,
)
from sheaf.store.work import Work

#: Pages that hold on the day of a visit alone; a renewal begins them anew.
OF_THE_DAY = frozenset(
    {
        Sheet.RECENT,
        Sheet.WEEKS,
        Sheet.FLOWS,
        Sheet.HOME,
        Sheet.REPORTS,
        Sheet.WISH,
        Sheet.GUARANTORS,
        Sheet.HOLD,
        Sheet.PROPOSAL,
        Sheet.PLAN,
    }
)


class Frozen(Refused):
    """What was submitted is not changed; sent back, it goes on in a new version."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the notebook as it is to stand.

    ``old`` are the places of lines taken over from an earlier loan that nobody has looked
    at again: all others are written, or confirmed, by whoever keeps the page.
    """

    sheet: Sheet
    lines: tuple[Line, ...]
    old: frozenset[int] = frozenset()


@once
def begin(
    work: Work, application_id: int, trade: str, names: Mapping[str, tuple[str, ...]]
) -> int:
    """Open a notebook for a trade, or the next version after one that was submitted.

    ``trade`` is its code, and a new version keeps that of the one before, as it was then.
    ``names`` are the lines to ask for, by the names of their sheets, in the officer's
    language, a tab before what stands in a further cell; a new version begins with
    all that the one before said. The notebook of an earlier loan in the same trade is
    gone on with too: what could be seen then has to be seen again, and every line has to
    be confirmed or written anew.
    """
    application = _looked_into(work, application_id)
    before = notebooks.latest(work, application_id)
    if before is not None and before.submitted is None:
        return before.id
    row = InvestigationRow(
        application_id=application_id,
        version=before.version + 1 if before else 1,
        follows_id=_followed(work, application, before, trade),
        trade=before.trade.code if before else trade,
        template_id=before.template_id if before else trades.line(work, trade).kept_as,
        at=work.now,
        teller_id=work.teller.id,
    )
    work.session.add(row)
    work.session.flush()
    first, old = _first_pages(application, names), dict[str, tuple[int, ...]]()
    if before is not None:
        first = notebooks.pages(work, before.id)
        old = notebooks.taken(work, before.id)
        _give(work, row.id, notebooks.reasons(work, before.id))
    elif row.follows_id is not None:
        renewed = first | _renewed(work, row.follows_id, first)
        old = {sheet.value: _figures(sheet, lines) for sheet, lines in renewed.items()}
        kept = trades.line(work, trade).template.sheets
        first = {sheet: lines for sheet, lines in renewed.items() if sheet in kept}
    for sheet, lines in first.items():
        _add(work, row.id, Page(sheet, lines, frozenset(old.get(sheet.value, ()))))
    subject = f"{application.number} v{row.version}"
    work.note("investigation.begin", subject, after=row.trade)
    return row.id


def keep(
    work: Work, application_id: int, page: Page, known: tuple[Line, ...]
) -> tuple[Line, ...]:
    """Let a page say this, and what another window wrote on it since; return both.

    ``known`` is the page as this window saw it in the books last.
    """
    found = _open(work, application_id)
    stands = notebooks.pages(work, found.id).get(page.sheet, ())
    lines = together(page.sheet, known, stands, page.lines)
    write(work, application_id, replace(page, lines=lines))
    return lines


def write(work: Work, application_id: int, page: Page) -> None:
    """Let a page say this; what stood on its lines before stays in the books.

    A line that moved up stays unconfirmed; one that was confirmed never goes back.
    """
    found = _open(work, application_id)
    stands = notebooks.pages(work, found.id).get(page.sheet, ())
    old = {
        at: bare(stands[at : at + 1])
        for at in notebooks.taken(work, found.id).get(page.sheet.value, ())
    }
    gone = [("",)] * (len(stands) - len(page.lines))
    for at, line in enumerate([*page.lines, *gone]):
        before, now = stands[at : at + 1], bare((line,))
        known = old.values() if now != bare(before) else [old.get(at)]
        stays = at in page.old and now in known
        if (line,) != before or stays != (at in old):
            work.session.add(_entry(work, found.id, page.sheet, (at, line, stays)))
    work.session.flush()


def explain(work: Work, application_id: int, check: str, reason: str) -> None:
    """Keep why a check deviates, as it was found when asked at once."""
    found = _open(work, application_id)
    if not reason.strip():
        raise Missing("reason")
    application = applications.one(work, application_id)
    told = investigations.standing(work, application, found)
    about = waiting(told.case).get(check)
    if about is None:
        raise Gone("deviation")
    before = told.given.get(check)
    after = Reason(reason.strip(), about)
    _give(work, found.id, {check: after})
    subject = f"{application.number} v{found.version} {check}"
    said = before.text if before else None
    work.note("investigation.explain", subject, before=said, after=after.text)


def photograph(work: Work, application_id: int, scan: Scan) -> int:
    """Keep a photograph or a paper for the notebook; return its number there."""
    _open(work, application_id)
    if not scan.content:
        raise Missing("file")
    papers.attach(work, "application", application_id, "photograph", scan)
    application = applications.one(work, application_id)
    return len(case_setting.photographs(work, application))


def freeze(work: Work, application: Application) -> None:
    """Keep an investigation as it is submitted; it cannot be changed from here on.

    An application that one approver decides may go on by what was found on the visit.
    """
    found = notebooks.latest(work, application.id)
    if found is None or found.submitted:
        return
    told = investigations.standing(work, application, found).frozen
    facts = canonical.dump(told)
    work.session.add(
        SubmissionRow(
            investigation_id=found.id, facts=facts, at=work.now, teller_id=work.teller.id
        )
    )
    _keep_figures(work, found.id, told.case)
    _file_report(work, application.id)
    subject = f"{application.number} v{found.version}"
    seal = sha256(facts.encode()).hexdigest()
    work.note("investigation.submit", subject, after=[str(told.case.limit.amount), seal])


def _file_report(work: Work, application_id: int) -> None:
    """Keep the report among the papers, as it says it at the submission."""
    kept = investigations.opened(work, application_id)
    facts = investigations.report(work, kept.application, kept.investigation)
    papers.file(work, REPORT, facts, "", Subject(application_id=application_id))


def _keep_figures(work: Work, investigation_id: int, case: Case) -> None:
    """Keep what other cases and the statistics are set against."""
    for name, value in case.ratios.items():
        work.session.add(
            RatioRow(
                investigation_id=investigation_id, name=name.value, value=exactly(value)
            )
        )
    for one in case.failed:
        work.session.add(
            DeviationRow(
                investigation_id=investigation_id,
                check=one.name,
                value=exactly(one.deviation),
            )
        )
    work.session.flush()


def _looked_into(work: Work, application_id: int) -> Application:
    work.require(Permission.INVESTIGATE)
    application = applications.one(work, application_id)
    if application.stage not in UNDER_WAY:
        raise OutOfTurn(application.stage, Stage.SURVEYED)
    check_not_close(work, application.customer_id, work.teller.id, "officer")
    return application


def _open(work: Work, application_id: int) -> Investigation:
    work.require(Permission.INVESTIGATE)
    found = notebooks.latest(work, application_id)
    if found is None:
        raise NotBegun
    if found.submitted:
        raise Frozen
    customer_id = work.session.get_one(ApplicationRow, application_id).customer_id
    check_not_close(work, customer_id, work.teller.id, "officer")
    return found


def _followed(
    work: Work, application: Application, before: Investigation | None, trade: str
) -> int | None:
    """Follow what the version before followed, or the last investigation of this trade."""
    if before is not None:
        return before.follows_id
    found = notebooks.former(work, application)
    return found.id if found and found.trade.code == trade else None


def _renewed(
    work: Work, follows_id: int, first: dict[Sheet, tuple[Line, ...]]
) -> dict[Sheet, tuple[Line, ...]]:
    """Take the earlier notebook, without its proofs and what held on its day alone."""
    return {
        sheet: tuple(unproved(sheet, line) for line in lines)
        for sheet, lines in notebooks.pages(work, follows_id).items()
        if sheet not in OF_THE_DAY and lines
    } | {sheet: first[sheet] for sheet in OF_THE_DAY if sheet in first}


def _figures(sheet: Sheet, lines: Sequence[Line]) -> tuple[int, ...]:
    """Name the lines that say anything; those of the day alone are begun anew."""
    if sheet in OF_THE_DAY:
        return ()
    return tuple(at for at, line in enumerate(lines) if not silent(sheet, line))


def _first_pages(
    application: Application, names: Mapping[str, tuple[str, ...]]
) -> dict[Sheet, tuple[Line, ...]]:
    found = {
        Sheet(sheet): tuple(tuple(cells.split("\t")) for cells in asked)
        for sheet, asked in names.items()
    }
    known = tuple((one.name,) for one in application.guarantors)
    return found | dict.fromkeys((Sheet.GUARANTORS, Sheet.HOLD), known)


def _give(work: Work, investigation_id: int, reasons: Mapping[str, Reason]) -> None:
    for check, reason in reasons.items():
        row = ExplanationRow(
            investigation_id=investigation_id,
            check=check,
            reason=reason.text,
            about=reason.about,
            at=work.now,
            teller_id=work.teller.id,
        )
        work.session.add(row)
    work.session.flush()


def _add(work: Work, investigation_id: int, page: Page) -> None:
    for at, line in enumerate(page.lines):
        place = (at, line, at in page.old)
        work.session.add(_entry(work, investigation_id, page.sheet, place))
    work.session.flush()


def _entry(
    work: Work, investigation_id: int, sheet: Sheet, place: tuple[int, Line, bool]
) -> NotedRow:
    at, line, taken = place
    return NotedRow(
        investigation_id=investigation_id,
        sheet=sheet.value,
        line=at,
        texts=canonical.dump(line),
        taken=taken,
        at=work.now,
        teller_id=work.teller.id,
    )
