"""The lists on the page of an application: who and what secures it, visits, decisions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sheaf.domain.collateral import CollateralKind, Form
from sheaf.domain.decision import Ruling
from sheaf.domain.guarantee import GuaranteeKind
from sheaf.queries.application_file import ApplicationFile
from sheaf.queries.applications import (
    Application,
    Decision,
    StepLine,
    Visit,
)
from sheaf.queries.parties import Group, MemberLine
from sheaf.queries.pressures import PressureLine
from sheaf.queries.securities import CollateralLine, GuarantorLine
from sheaf.queries.trainings import TrainingLine
from sheaf.ui.applications.conditions import paper_words
from sheaf.ui.kit.ledger import Ledger
from sheaf.ui.kit.table import Column, enter_column
from sheaf.ui.priced import rate_said
from sheaf.ui.said import in_place
from sheaf.ui.words import words_for

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AskedFor:
    """A paper of the product's list, handed in or not."""

    code: str
    received: bool


def asked_for(application: Application) -> list[AskedFor]:
    """List the product's papers, those missing first."""
    papers = [AskedFor(p, p in application.received) for p in application.product.papers]
    return sorted(papers, key=lambda one: one.received)


def guarantors_list() -> Ledger[GuarantorLine]:
    """Lay out guarantors: who, how, and what they have."""
    return Ledger(
        [
            Column(
                translate("sections", "Guarantor"),
                lambda one: one.name,
                132,
                picture="guarantor",
                bold=True,
            ),
            Column(translate("sections", "Relation"), lambda one: one.relation, 104),
            Column(
                translate("sections", "Guarantee"),
                lambda one: words_for(GuaranteeKind(one.kind)),
            ),
            Column(
                translate("sections", "Spare income a month"),
                lambda one: one.monthly_income,
                132,
            ),
            Column(translate("sections", "Owes"), lambda one: one.owes, 116),
            Column(
                translate("sections", "Guarantees elsewhere"),
                lambda one: one.guarantees,
                168,
            ),
            Column(
                translate("sections", "Assets after debts"), lambda one: one.net_assets, 132
            ),
        ],
        key=lambda one: one.id,
    )


def things_list() -> Ledger[CollateralLine]:
    """Lay out things: what, whose, worth how much."""
    return Ledger(
        [
            Column(
                translate("sections", "Thing"),
                lambda one: one.thing,
                picture="collateral",
                bold=True,
            ),
            Column("", lambda one: words_for(CollateralKind(one.kind)), 168),
            Column("", _form_said, 132),
            Column(translate("sections", "Owner"), lambda one: one.owner, 104),
            Column(translate("sections", "Valued by"), lambda one: one.valued_by, 132),
            Column(translate("sections", "Value"), lambda one: one.value, 132, bold=True),
            Column(
                translate("sections", "Earlier charges"), lambda one: one.prior_charges, 132
            ),
        ],
        key=lambda one: one.id,
    )


def _form_said(thing: CollateralLine) -> str:
    """Say how a thing secures the loan, and whether somebody has leased it."""
    said = words_for(Form(thing.form))
    return translate("sections", "{0}, leased").format(said) if thing.lease else said


def members_list() -> Ledger[MemberLine]:
    """Lay out the members of a group, its leader among them."""
    return Ledger(
        [
            Column(
                translate("sections", "Member"),
                lambda one: one.name,
                168,
                picture="person",
                bold=True,
            ),
            Column(
                "",
                lambda one: translate("sections", "leader") if one.leads else "",
            ),
            Column(translate("sections", "May borrow"), lambda one: one.limit, 132),
        ],
        key=lambda one: one.customer_id,
    )


def group_words(group: Group) -> str:
    """Name a group, and until when its agreement lasts."""
    words = translate("sections", "{0}, agreement until {1}")
    return words.format(group.name, group.until)


def asked_list() -> Ledger[AskedFor]:
    """Lay out the papers of the product's list."""
    return Ledger(
        [
            Column(
                "",
                lambda one: paper_words(one.code),
                tone=lambda one: "ok" if one.received else "warn",
                picture=lambda one: "paid" if one.received else "waiting",
            ),
            Column(
                "",
                lambda one: (
                    translate("sections", "handed in")
                    if one.received
                    else translate("sections", "missing")
                ),
                120,
                tone=lambda one: "muted" if one.received else "warn",
            ),
        ],
        key=lambda one: one.code,
    )


def visits_list(photographs: Callable[[Visit], int]) -> Ledger[Visit]:
    """Lay out visits; Enter shows the photographs of one that has some."""

    def pictures(visit: Visit) -> str:
        many = photographs(visit)
        if not many:
            return ""
        one = translate("sections", "1 photograph")
        return one if many == 1 else translate("sections", "{0} photographs").format(many)

    return Ledger(
        [
            Column("", lambda one: one.visited_on, 144, picture="monitoring"),
            Column("", lambda one: one.place, 148),
            Column("", lambda one: words_for(one.kind), 168, tone="muted"),
            Column("", lambda one: one.findings),
            Column("", visitors, 168, tone="muted"),
            Column("", pictures, 124, tone="muted"),
            enter_column(),
        ],
        key=lambda one: one.id,
    )


def visitors(visit: Visit) -> str:
    """Name who was there."""
    if not visit.companion:
        return visit.teller
    return translate("sections", "{0} with {1}").format(visit.teller, visit.companion)


def decisions_list() -> Ledger[Decision]:
    """Lay out decisions: what, on which terms, why, by whom."""
    return Ledger(
        [
            Column(
                "",
                lambda one: words_for(Ruling(one.verdict)),
                132,
                tone=lambda one: "ok" if one.approved else "bad",
                picture=lambda one: "paid" if one.approved else "cross",
            ),
            Column("", decided),
            Column("", lambda one: in_place(one.teller, one.acts_for), 168, tone="muted"),
            Column("", lambda one: f"{one.at:%Y-%m-%d %H:%M}", 148, tone="muted"),
        ],
        key=lambda one: one.id,
    )


def training_list() -> Ledger[TrainingLine]:
    """Lay out the days of training."""
    hours = translate("sections", "{0} hours")
    return Ledger(
        [
            Column("", lambda one: one.held_on, 124, picture="calendar"),
            Column("", lambda one: one.topic),
            Column("", lambda one: hours.format(one.hours), 104, tone="muted"),
            Column("", lambda one: one.teller, 104, tone="muted"),
        ],
        key=lambda one: one.held_on,
    )


def pressures_list() -> Ledger[PressureLine]:
    """Lay out who put in a word, how, and what was answered."""
    return Ledger(
        [
            Column("", lambda one: one.told.on, 124, picture="warning"),
            Column("", lambda one: one.told.who, 148, bold=True),
            Column("", pressed),
            Column("", lambda one: one.teller, 104, tone="muted"),
        ],
        key=lambda one: one.id,
    )


def pressed(line: PressureLine) -> str:
    """Say in one line what was wanted, and what was answered."""
    words = translate("sections", "{0}  Answered: {1}")
    told = words.format(line.told.how, line.told.answer)
    return " ".join(told.split())


def decided(decision: Decision) -> str:
    """Say a decision's terms, or its reason."""
    if not decision.approved:
        return decision.reason
    words = translate("sections", "{0} yuan, {1} months, {2} at {3}, until {4}")
    said = words.format(
        decision.amount,
        decision.term_months,
        words_for(decision.method),
        rate_said(decision.rate, decision.pricing),
        decision.valid_until or "",
    )
    return "  ".join([said, *decision.conditions])


def history_list() -> Ledger[StepLine]:
    """Lay out the steps taken, the last first, in words."""
    return Ledger(
        [
            Column("", lambda one: f"{one.at:%Y-%m-%d %H:%M}", 148, tone="muted"),
            Column("", lambda one: words_for(one.after), 200),
            Column("", lambda one: one.teller, 104),
            Column("", lambda one: one.why, tone="muted"),
        ],
        key=lambda one: (one.at, one.after),
    )


def facts(file: ApplicationFile) -> str:
    """Say in one line under the name what was applied for, when, and who looks into it."""
    application = file.application
    words = translate("sections", "{0}   {1}   applied {2}   officer {3}")
    return words.format(
        application.number, application.product.name, application.applied_on, file.officer
    )


def wanted(file: ApplicationFile) -> str:
    """Say in a sentence what is asked for, or was decided."""
    application = file.application
    agreed = application.agreed
    words = translate(
        "sections",
        "{0} yuan over {1} months, {2}, at {3}, for {4}; repaid from {5}.",
    )
    told = words.format(
        agreed.amount,
        agreed.term_months,
        words_for(agreed.method),
        rate_said(agreed.rate, application.pricing),
        application.purpose,
        application.source,
    )
    if application.refinances:
        words = translate("sections", "{0} It repays contract {1}.")
        return words.format(told, application.refinances)
    return told


def rows_of(group: Group | None) -> Sequence[MemberLine]:
    """List a group's members; nobody without a group."""
    return group.members if group else ()
