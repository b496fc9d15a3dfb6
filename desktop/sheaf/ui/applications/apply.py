"""A new application: what is asked for, and beside it what it comes to as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.condition import Condition
from sheaf.domain.money import ZERO, total
from sheaf.domain.product import Security
from sheaf.printing.kinds import stamp
from sheaf.queries import applications as asked
from sheaf.queries import assessment, intake
from sheaf.queries.applications import Application
from sheaf.queries.assessment import Asked
from sheaf.services import applications as services
from sheaf.services.applications import Applied
from sheaf.services.applying import Applying
from sheaf.ui.applications.asking import Asking, Former, Typed
from sheaf.ui.applications.conditions import conditions_list, follows, show_beside
from sheaf.ui.dear import too_dear
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import down
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.kit.section import Section
from sheaf.ui.place import Place
from sheaf.ui.plan import Plan
from sheaf.ui.said import listed
from sheaf.ui.words import words_for

BESIDE = 560  # dp of the preview


class ApplySheet(FormSheet):
    """Ask for a loan for a customer; Enter goes on, on the last field it is taken in."""

    wide = 1300

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.intake = desk.read(intake.intake, self.customer_id())
        self.asking = Asking(self.intake, desk.teller.id, self.form, self.former())
        self.plan = Plan(self.form.caption_of, whole=False)
        self.conditions = conditions_list()
        self.section = Section(self.tr("Conditions to apply"), self.conditions)
        beside = down(self.plan, self.section, None, gap=16)
        self.fill(Columns(down(self.form, None), beside, BESIDE, FORM))
        self.form.edited.connect(self._show)
        self.form.typed.connect(self._show)
        self.start()
        self.asking.follow()
        self._show()

    def customer_id(self) -> int:
        """Say whose application it is."""
        return self.place.id

    def former(self) -> Former | None:
        """Say what was agreed on before; of a new application nothing."""
        return None

    def start(self) -> None:
        """Begin, or take up what was left half typed."""
        who = self.intake.customer
        enquiry, about = self.intake.enquiry, who
        if enquiry is not None:
            words = self.tr("{0}   as enquired for on {1}")
            if not enquiry.number:
                words = self.tr("{0}   as enquired for on {1}, by name and telephone")
            about = words.format(who, f"{enquiry.at:%Y-%m-%d}")
        self.say(self.tr("New application"), about)
        title = self.tr("Application of {0}").format(who)
        self.begin(title, self.tr("The form, authorisations and notice are made with it"))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take in")

    def perform(self) -> Applied:
        """Take the application in, with its papers."""
        applying = self.asking.applying()
        return self.act(services.apply, self.key, applying, stamp)

    def done(self, answer: Any) -> None:
        """Open the application: what comes next stands there."""
        words = self.tr("Application {0} is taken in; it stands at “{1}”").format(
            answer.number, words_for(answer.stage)
        )
        tell(self, words)
        self.go.emit(Place("application", answer.id))

    def _show(self) -> None:
        typed = self.asking.typed()
        if typed is None:
            self.plan.show_terms(None, ZERO)
            self.plan.warn("")
            self.conditions.show_rows([])
            self.section.hide()
            return
        fees = total(f.charge(typed.agreement.amount) for f in typed.product.fees)
        self.plan.show_agreed(typed.agreement, self.intake.today, fees)
        uplift = typed.product.penalty_uplift
        self.plan.warn(too_dear(typed.agreement.rate, uplift, self.intake.policy))
        if self.plan.foretold is None:
            self.conditions.show_rows([])
            self.section.hide()
            return
        found = self.desk.read(assessment.entry, self._asked(typed))
        show_beside(self.conditions, found)
        self.section.say(self.count(found))
        self.section.show()

    def _asked(self, typed: Typed) -> Asked:
        return Asked(
            self.intake.customer_id,
            typed.product,
            typed.agreement,
            typed.security,
            typed.missing,
            self.secured(typed.security),
        )

    def secured(self, security: str) -> bool:
        """Tell what is there already: a group; guarantors and things follow later."""
        return security == Security.GROUP.value and self.intake.group is not None

    def count(self, found: Sequence[Condition]) -> str:
        """Say how many stand in the way, and how many follow on the next page."""
        later = sum(map(follows, found))
        failed = sum(not one.passed for one in found) - later
        told = [self.tr("{0} not met").format(failed)] if failed else []
        told += [self.tr("{0} to follow").format(later)] if later else []
        return listed(told) if told else self.tr("all met")


class AmendSheet(ApplySheet):
    """Ask for something else, before the application was submitted."""

    def customer_id(self) -> int:
        """Say whose application it is."""
        return self.desk.read(asked.one, self.place.id).customer_id

    def former(self) -> Former:
        """Keep the product's terms and the customs of the day it was taken in."""
        found = self.desk.read(asked.one, self.place.id)
        return Former(found.product_id, found.product, found.agreement.customs)

    def start(self) -> None:
        """Begin with what was asked for."""
        application = self.desk.read(asked.one, self.place.id)
        self.say(self.tr("Change the application"), application.number)
        self.asking.put(_applying(application))
        words = self.tr("Change of {0}").format(application.number)
        self.begin(words, self.tr("The form is made anew, the one before is void"))

    def secured(self, security: str) -> bool:
        """Tell whether this security is there, as the application's page does."""
        application = self.desk.read(asked.one, self.place.id)
        return assessment.secured(replace(application, security=security))

    def count(self, found: Sequence[Condition]) -> str:
        """Say of which conditions it is the count: the page judges more of them."""
        return self.tr("{0}; the others stand on its page").format(super().count(found))

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Change")

    def perform(self) -> Applied:
        """Change the application."""
        applying = self.asking.applying()
        return self.act(services.amend, self.key, self.place.id, applying)


def _applying(application: Application) -> Applying:
    agreement = application.agreement
    return Applying(
        customer_id=application.customer_id,
        product_id=application.product_id,
        amount=agreement.amount,
        term_months=agreement.term_months,
        method=agreement.method,
        purpose=application.purpose,
        source=application.source,
        security=application.security,
        officer_id=application.officer_id,
        co_officer_id=application.co_officer_id,
        first_due_on=agreement.first_due_on,
        settlement_months=agreement.settlement_months,
        particulars=agreement.particulars,
        account_id=application.account_id,
        group_id=application.group_id,
        received=tuple(p for p in application.product.papers if p in application.received),
        refinances_id=application.refinances_id,
    )
