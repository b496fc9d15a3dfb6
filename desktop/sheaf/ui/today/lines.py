"""The lists of Today: which columns each has, and what a line says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from sheaf.domain.schedule import Method
from sheaf.queries.applications import ApplicationLine
from sheaf.queries.committee import CaseLine
from sheaf.queries.drafts import Draft
from sheaf.queries.enquiries import Enquiry
from sheaf.queries.repricings import DueRepricing
from sheaf.queries.today import DueLine, LateLine, PapersToSign
from sheaf.ui import said
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.paper_words import kind_said
from sheaf.ui.words import words_for

translate = QCoreApplication.translate

NAME, NUMBER, STATE, AMOUNT = 104, 112, 168, 112


def due(line: DueLine) -> str:
    """Say which instalment it is, and what is special about it."""
    if line.instalment < 0:
        return translate("today", "Carried over")
    if line.instalments == 1:
        return words_for(line.method)
    if line.instalment == line.instalments:
        return translate("today", "Instalment {0}, the last").format(line.instalment)
    if line.method in {Method.INTEREST_ONLY, Method.REVOLVING}:
        return translate("today", "Instalment {0}, interest only").format(line.instalment)
    return translate("today", "Instalment {0}").format(line.instalment)


def late(line: LateLine) -> str:
    """Say which instalments are late."""
    if line.first < 0:
        return translate("today", "Carried over and later")
    if line.count == 1:
        return translate("today", "Instalment {0}").format(line.first)
    last = line.first + line.count - 1
    return translate("today", "Instalments {0} to {1}").format(line.first, last)


def days(line: LateLine) -> str:
    """Say how late, in words."""
    if line.days == 1:
        return translate("today", "1 day late")
    return translate("today", "{0} days late").format(line.days)


def due_columns() -> list[Column[DueLine]]:
    """Columns of what falls due today."""
    return [
        Column("", lambda line: line.borrower, NAME, bold=True),
        Column("", lambda line: line.number, NUMBER, tone="muted"),
        Column("", due, picture="due"),
        enter_column(),
        Column("", lambda line: line.amount, AMOUNT, bold=True),
    ]


def soon_columns() -> list[Column[DueLine]]:
    """Columns of what falls due in the next days: the day stands with its weekday."""
    return [
        Column("", lambda line: line.borrower, NAME, bold=True),
        Column("", lambda line: line.number, NUMBER, tone="muted"),
        Column("", due),
        Column("", lambda line: weekday(line.due_on), STATE, picture="due"),
        enter_column(),
        Column("", lambda line: line.amount, AMOUNT, bold=True),
    ]


def weekday(day: date) -> str:
    """Write a day with its weekday short."""
    name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day.isoformat()} {name}"


def loans(many: int) -> str:
    """Count loans in words."""
    if many == 1:
        return translate("today", "1 loan")
    return translate("today", "{0} loans").format(many)


def late_columns() -> list[Column[LateLine]]:
    """Columns of what is late: an icon and words stand with the colour."""
    return [
        Column("", lambda line: line.borrower, NAME, bold=True),
        Column("", lambda line: line.number, NUMBER, tone="muted"),
        Column("", late),
        Column("", days, STATE, tone="bad", picture="overdue"),
        enter_column(),
        Column("", lambda line: line.amount, AMOUNT, tone="bad", bold=True),
    ]


def application_columns(today: Callable[[], date]) -> list[Column[ApplicationLine]]:
    """Columns of an application that waits for someone."""

    def said(line: ApplicationLine) -> str:
        expired = translate("today", "The approval has expired")
        return expired if line.expired(today()) else words_for(line.stage)

    return [
        Column("", lambda line: line.applicant, 96, bold=True),
        Column("", said, tone=lambda one: "bad" if one.expired(today()) else "text"),
        Column("", lambda line: line.amount, 104),
    ]


def enquiry_columns(today: Callable[[], date]) -> list[Column[Enquiry]]:
    """Columns of an enquiry: who sees to it, or until when somebody is to be named."""

    def left(line: Enquiry) -> int:
        return (line.at.date() - today()).days

    return [
        Column("", lambda line: line.name, 96, bold=True),
        Column(
            "",
            lambda line: line.officer or days_said(left(line)),
            tone=lambda line: "ok" if line.officer else clock(left(line)),
            picture=lambda line: (
                "person" if line.officer else "overdue" if left(line) < 0 else "waiting"
            ),
        ),
        Column("", lambda line: line.amount or "", 104, right=True),
    ]


def visit_columns(
    left: Callable[[ApplicationLine], int | None],
) -> list[Column[ApplicationLine]]:
    """Columns of a visit to make: how many days are left, or why it has to be made."""

    def said(line: ApplicationLine) -> str:
        days = left(line)
        return words_for(line.stage) if days is None else days_said(days)

    def tone(line: ApplicationLine) -> str:
        days = left(line)
        if days is None:
            return "text"
        return clock(days)

    def picture(line: ApplicationLine) -> str:
        return {"bad": "overdue", "text": ""}.get(tone(line), "waiting")

    return [
        Column("", lambda line: line.applicant, 96, bold=True),
        Column("", said, tone=tone, picture=picture),
        Column("", lambda line: line.amount, 104),
    ]


def clock(days: int) -> str:
    """Colour a clock: green, yellow on the last day, red once missed (DOMAIN 10.3)."""
    return "bad" if days < 0 else "warn" if days < 1 else "ok"


def case_columns() -> list[Column[CaseLine]]:
    """Columns of a case that waits for a vote."""
    return [
        Column("", lambda line: line.applicant, picture="vote", bold=True),
        Column("", lambda line: line.amount, 104),
    ]


def answer_columns(today: Callable[[], date]) -> list[Column[ApplicationLine]]:
    """Columns of an answer that was promised: to whom, and by when."""

    def left(line: ApplicationLine) -> int:
        return ((line.promised or today()) - today()).days

    return [
        Column("", lambda line: line.applicant, bold=True),
        Column(
            "",
            lambda line: days_said(left(line)),
            STATE,
            tone=lambda line: clock(left(line)),
            picture=lambda line: "overdue" if left(line) < 0 else "waiting",
        ),
    ]


def days_said(days: int) -> str:
    """Say how long there still is, or that it is late."""
    if days < 0:
        return translate("today", "{0} late").format(said.days(-days))
    if not days:
        return translate("today", "by this evening")
    if days == 1:
        return translate("today", "by tomorrow")
    return translate("today", "{0} days left").format(days)


def rate_columns() -> list[Column[DueRepricing]]:
    """Columns of a floating rate whose repricing day came."""
    return [
        Column("", lambda line: line.borrower, 96, bold=True),
        Column("", lambda line: line.number, 104, tone="muted", small=True),
        Column("", lambda line: line.day, tone="warn", picture="due"),
    ]


def paper_columns() -> list[Column[PapersToSign]]:
    """Columns of papers that wait for their signatures."""
    return [
        Column("", lambda line: line.name, picture="contract"),
        Column("", papers_said, 200, tone="muted", small=True, middle=True),
        Column("", lambda line: line.since, 96, tone="muted", small=True),
    ]


def papers_said(line: PapersToSign) -> str:
    """Name the oldest of the papers, and how many more there are."""
    if line.count == 1:
        return kind_said(line.kind)
    words = translate("today", "{0} and {1} more")
    return words.format(kind_said(line.kind), line.count - 1)


def draft_columns() -> list[Column[Draft]]:
    """Columns of a form half typed."""
    return [
        Column("", lambda draft: draft.title or draft_name(draft.kind), picture="park"),
        Column("", lambda draft: day_of(draft.at), 104, tone="muted", small=True),
    ]


def day_of(at: datetime | None) -> str:
    """Write a moment short."""
    return f"{at:%m-%d %H:%M}" if at else ""


def draft_name(kind: str) -> str:
    """Name a form by its place."""
    return {
        "customer_edit": translate("today", "New customer"),
        "apply": translate("today", "New application"),
        "enquire": translate("today", "New enquiry"),
        "receive": translate("today", "Repayment"),
        "settle": translate("today", "Early settlement"),
        "prepay": translate("today", "Early repayment"),
        "reverse": translate("today", "Reversal"),
        "waive": translate("today", "Waiver"),
        "extend": translate("today", "Extension"),
        "reschedule": translate("today", "Rescheduling"),
        "misuse": translate("today", "Interest on misuse"),
        "write_off": translate("today", "Write-off"),
        "disburse": translate("today", "Payout"),
        "draw": translate("today", "Draw"),
        "product": translate("today", "Product"),
        "convene": translate("today", "Session of the committee"),
        "vote": translate("today", "Vote"),
        "remark": translate("today", "What is said"),
    }.get(kind, translate("today", "Form"))
