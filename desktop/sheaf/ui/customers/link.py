"""Linking two customers, and taking a link away."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.customer import Kind
from sheaf.domain.errors import Refused
from sheaf.domain.relation import SHARED, Relation, fitting
from sheaf.queries import customers
from sheaf.services import ties
from sheaf.ui.actions import Offer, offer
from sheaf.ui.customers.person import PersonEdit
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, LineEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

#: Letters that find a relation besides its own words: Pinyin initials.
LETTERS = {
    Relation.SPOUSE: "po",
    Relation.CHILD: "zn",
    Relation.PARENT: "fm",
    Relation.SIBLING: "xd",
    Relation.RELATIVE: "qs",
}


class LinkSheet(FormSheet):
    """Say who belongs to a customer, and as what; F3 registers somebody new as that."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.customer = desk.read(customers.customer, place.id)
        self.say(self.tr("Link a person or firm"), self.customer.name)
        self.other = PersonEdit(desk)
        self.relation = ChoiceEdit([])
        self.share = Field("share", self.tr("Share (%)"), LineEdit(), 4)
        other = Field("other", self.tr("Registered customer"), self.other, 8).must()
        other.noted(self.tr("Not registered yet? F3 opens a new file, linked to this one."))
        relation = self.tr("What they are to {0}").format(self.customer.name)
        self.form.row(Field("relation", relation, self.relation, 8).must(), self.share)
        self.reason = Field("reason", self.tr("Why the share changed"), LineEdit(), 12)
        self.form.row(other)
        self.form.row(self.reason.must())
        self.fill(self.form)
        self.other.chosen.connect(self._offer_relations)
        self.relation.edited.connect(self._follow)
        self._offer_relations(0)
        if self._spouse_is_missing():
            self.relation.choose(Relation.SPOUSE)
        title = self.tr("Link of {0}").format(self.customer.name)
        self.begin(title, self.tr("Written on both files"))
        self._follow()

    def acts(self) -> list[Offer]:
        """Register somebody new, besides what every form can do."""
        return [*super().acts(), offer("new_customer", self.register)]

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Link")

    def register(self) -> None:
        """Open a new file that will be linked as chosen here."""
        relation = self.relation.value()
        if relation is None:
            self.form.confirm()
            return
        share = self.share.edit.kept()
        self.desk.drop(*self.place.form)
        self.shut()
        extra = f"{relation.value} {share}".strip()
        self.go.emit(Place("customer_edit", -self.place.id, extra))

    def perform(self) -> None:
        """Write the link in both directions."""
        values = self.form.values()
        share = values["share"] or ""
        here, other, relation = self.place.id, values["other"], values["relation"]
        if self.reason.isHidden():
            self.act(ties.link, here, other, relation, share)
        else:
            self.act(ties.reshare, here, other, share, values["reason"] or "")

    def done(self, _answer: Any) -> None:
        """Say that it is done: the file shows it."""
        tell(self, self.tr("Linked."))

    def _spouse_is_missing(self) -> bool:
        married = getattr(self.customer, "marital_status", None)
        linked = self.desk.read(customers.ties, self.place.id)
        spouse = any(tie.relation is Relation.SPOUSE for tie in linked)
        return bool(married and married.married and not spouse)

    def _offer_relations(self, other_id: int) -> None:
        kinds = list(Kind)
        if other_id:
            kinds = [self.desk.read(customers.customer, other_id).kind]
        found = {one for kind in kinds for one in fitting(self.customer.kind, kind)}
        self.relation.offer(
            [
                Option(one, words_for(one), LETTERS.get(one, ""))
                for one in Relation
                if one in found
            ]
        )
        self._follow()

    def _chosen(self) -> int | None:
        """Return who is chosen so far, if anybody is."""
        try:
            found: int | None = self.other.value()
        except Refused:
            return None
        return found

    def _follow(self) -> None:
        """Ask the share of a shareholder; of one linked already, why it is another."""
        shared = self.relation.value() in SHARED
        self.share.setVisible(shared)
        linked, who = self.desk.read(customers.ties, self.place.id), self._chosen()
        now = [
            tie.share for tie in linked if tie.customer_id == who and tie.relation in SHARED
        ]
        self.reason.setVisible(shared and bool(now))
        self.share.noted(self.tr("now {0} %").format(now[0]) if now and shared else "")


class UnlinkSheet(FormSheet):
    """Take a link away; ``extra`` names the other and what they are: ``12 spouse``."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        other, _, relation = place.extra.partition(" ")
        self.other_id, self.relation = int(other or 0), Relation(relation or "relative")
        self.form.row(Field("reason", self.tr("Reason"), LineEdit(), 12).must())
        self.fill(self.form)
        name = desk.read(customers.customer, self.other_id).name
        about = f"{name}  {words_for(self.relation)}"
        self.say(self.tr("Take the link away"), about)
        self.begin(self.tr("End of a link: {0}").format(about), "")

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Take away")

    def perform(self) -> None:
        """Take it away in both directions."""
        reason = self.form.values()["reason"]
        here = self.place.id
        self.act(ties.unlink, here, self.other_id, self.relation, reason)

    def done(self, _answer: Any) -> None:
        """Say that it is done; that there was a link stays in the history."""
        tell(self, self.tr("Taken away; the history keeps that there was one."))
