"""A new file, or a correction of one: what is typed is kept as it grows, and saved once."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget

from sheaf.domain import contact, identity
from sheaf.domain.customer import Customer, Kind
from sheaf.domain.errors import Refused, Unusable
from sheaf.domain.relation import Relation
from sheaf.queries import customers as asked
from sheaf.queries import drafts
from sheaf.queries.drafts import Draft
from sheaf.queries.namesakes import Described
from sheaf.services import customers as services
from sheaf.services import enrolment
from sheaf.services.customers import written
from sheaf.services.drafts import finish
from sheaf.services.enrolment import BelongsTo
from sheaf.ui.actions import Offer, act, offer
from sheaf.ui.customers.beside import Around, Beside
from sheaf.ui.customers.fields import Fields
from sheaf.ui.customers.forms import CustomerForm
from sheaf.ui.desk import Desk, new_key
from sheaf.ui.kit.edits import ChoiceEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.layout import clear, down, inset, label, press
from sheaf.ui.kit.page import Page
from sheaf.ui.kit.scroll import FORM, Columns
from sheaf.ui.messages import explain
from sheaf.ui.place import Place
from sheaf.ui.words import words_for

SIDE = 376  # dp of what stands beside the form
OF_A_COUPLE = ("marital_status", "village", "door")

#: Fields of the form, by the names under which rules refuse what is in them.
FIELDS = {
    "resident_id": "number",
    "credit_code": "number",
    "mobile": "phone",
    "landline": "phone",
}


class EditPage(Page):
    """``place.id`` is the file to correct; 0 a new one; below 0 a new one for that file.

    For a new one that belongs to another, ``extra`` says what it is to it: ``spouse``; for
    one who enquired, their name, telephone and ID number, a tab between.
    """

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self._saved, self._seen = False, frozenset[int]()
        own = max(place.id, 0)
        self._make, self.beside = Fields(desk, own), Beside(desk, own)
        self._before = self._read() if own else None
        self.form, self._holder = CustomerForm(Kind.PERSON, self._make, new=True), down()
        self._around = Around(self._holder, self.beside)
        self.kind = ChoiceEdit([Option(kind, words_for(kind)) for kind in Kind])
        self.kind.edited.connect(self._change_kind)
        self._kept = label("", "muted", "small")
        self.beside.chosen.connect(lambda one: self.go.emit(Place("customer", one)))
        self._lay_out()
        self._begin()

    def first(self) -> QWidget | None:
        """Begin with the first field that is empty; a correction with the name."""
        found = [one.widget for one in self.form.fields.values() if not one.edit.kept()]
        if self._before is not None or not found:
            return self.form.field("name").widget
        return found[0]

    def reload(self) -> None:
        """Look again for namesakes: another may have been registered meanwhile."""
        if not self._saved:
            self.beside.look(self._described())

    def acts(self) -> list[Offer]:
        """Save, park, go back, begin afresh; choose what kind of file it is."""
        words = self.tr("Save the customer")
        if self._before is not None:
            words = self.tr("Save the correction")
        kind = offer("kind", self._next_kind)
        return [
            offer("confirm", self.confirm, words),
            offer("park", self.park),
            offer("discard", self.discard),
            *([kind] if self._before is None else []),
            offer("back", lambda: self.go.emit(Place("back"))),
        ]

    def confirm(self) -> None:
        """Check the form there is now: another kind has another one."""
        self.form.confirm()

    def park(self) -> None:
        """Put the form aside, to be found again on Today."""
        self._keep(parked=True)
        self._saved = True
        self.desk.changed.emit()
        self.go.emit(Place("back"))

    def discard(self) -> None:
        """Throw away what was typed and begin afresh."""
        self.desk.drop(*self.place.form)
        self._kept.setText("")
        self._start(new_key(), self._before.kind if self._before else Kind.PERSON)
        self.form.focus(self.form.field("name"))

    def save(self) -> None:
        """Keep the file; a likely double is shown first, and a no said beside its field."""
        if self._saved or self._waits():
            return
        try:
            customer_id = self._act()
        except Refused as refusal:
            self._refused(refusal)
            return
        self._saved = True
        tell(self, self.tr("Saved: {0}").format(self.form.read("name")))
        self.go.emit(Place("back"))
        if not self.place.id:
            after = "apply" if self._enquired else "customer"
            self.go.emit(Place(after, customer_id))

    def _act(self) -> int:
        form = self.place.form
        if self._before is not None:
            changes, reason = self.form.changes(), self.form.read("reason") or ""
            corrected = self.desk.write(
                finish, form, services.correct, self.key, self.place.id, changes, reason
            )
            return corrected.customer_id
        second = self.form.read("second_phone") or ""
        person, tie = self.form.customer(), self._belongs()
        answer = self.desk.write(
            finish, form, enrolment.enrol, self.key, person, second, tie
        )
        return answer.customer_id

    @property
    def _enquired(self) -> dict[str, str]:
        """Who enquired, where the file is opened for them: what they told."""
        if self.place.id or not self.place.extra:
            return {}
        told = zip(("name", "phone", "number"), self.place.extra.split("\t"), strict=True)
        return {name: text for name, text in told if text}

    def _shared(self) -> dict[str, str]:
        """Take over what a couple has in common, where the file is that of a spouse."""
        tie = self._belongs()
        if tie is None or tie.relation is not Relation.SPOUSE:
            return {}
        owner = self.desk.read(asked.customer, tie.customer_id)
        return {name: written(getattr(owner, name)) for name in OF_A_COUPLE}

    def _belongs(self) -> BelongsTo | None:
        if self.place.id >= 0 or not self.place.extra:
            return None
        relation, _, share = self.place.extra.partition(" ")
        return BelongsTo(-self.place.id, Relation(relation), share)

    def _waits(self) -> bool:
        """Say once that this is likely somebody registered; a second save goes on."""
        strong = frozenset(like.id for like in self.beside.look(self._described()))
        if self._before is not None or strong <= self._seen:
            return False
        self._seen = strong
        self.form.complain(
            self.tr(
                "Somebody like this is registered already: see beside. If it is "
                "another person, save again."
            )
        )
        return True

    def _refused(self, refusal: Refused) -> None:
        name = FIELDS.get(refusal.field, refusal.field)
        if isinstance(refusal, Unusable) and refusal.field in {"mobile", "landline"}:
            second = self.form.fields.get("second_phone")
            if second is not None and second.edit.kept() == refusal.given:
                name = "second_phone"
        field = self.form.fields.get(name)
        if field is None:
            self.form.complain(explain(refusal))
            return
        field.fail(explain(refusal))
        self.form.focus(field)

    def _lay_out(self) -> None:
        choice = Field("kind", self.tr("Kind of file"), self.kind).wide(224)
        if self._before is not None:
            choice.hide()
        side = down(inset(choice), self.beside, None, gap=20)
        self.fill(Columns(inset(self._around), side, SIDE, FORM), None)
        confirm, park, discard, *_rest, back = self.acts()
        cancel = Offer(back.act, back.run, self.tr("Cancel"))
        self._pressed = [
            press(confirm, "default"),
            press(park),
            press(cancel),
            press(discard, "plain"),
        ]
        self.fixed(*self._pressed, self._kept, None)

    def _begin(self) -> None:
        """Take up what was left half typed, or begin under a new key."""
        self._say_title()
        kind = self._before.kind if self._before else Kind.PERSON
        left = self.desk.offer(*self.place.form)
        if left is not None and self.desk.read(drafts.done, left.key):
            left = None  # it was saved, and the draft outlived it
        if left is None:
            self._start(new_key(), kind)
            return
        self._start(left.key, Kind(left.texts.get("kind", kind.value)))
        self.form.restore(left.texts)
        self.form.examine()
        told = self.tr("What you typed {0} is back. {1} starts afresh.")
        key = act("discard").shown_key
        self._kept.setText(told.format(f"{left.at:%Y-%m-%d %H:%M}", key))

    def _start(self, key: str, kind: Kind) -> None:
        self.key = key
        self._build(kind)
        if self._before is not None:
            self.form.show_customer(self._before)
            self.form.examine()
        elif kind is Kind.PERSON:
            self.form.put({"ethnic_group": "汉族", **self._enquired, **self._shared()})
        self.beside.look(self._described())

    def _build(self, kind: Kind) -> None:
        clear(self._holder)
        self.kind.choose(kind)
        self.form = CustomerForm(kind, self._make, new=self._before is None)
        self.form.confirmed.connect(self.save)
        self.form.typed.connect(self._typed)
        self._holder.addWidget(self.form)
        order = [*(one.widget for one in self.form.fields.values()), *self._pressed]
        for one, after in pairwise(order):  # Tab leaves the last field for the buttons
            self.setTabOrder(one, after)

    def _typed(self) -> None:
        if not self._saved:
            self._keep(parked=False)
            self.beside.look(self._described())

    def _keep(self, *, parked: bool) -> None:
        texts = self.form.texts() | {"kind": self.form.kind.value}
        kind, subject, extra = self.place.form
        title = f"{self._title()}  {texts.get('name', '')}".strip()
        self.desk.keep(Draft(kind, subject, title, texts, self.key, parked, extra=extra))
        now = self.desk.read(lambda work: work.now)
        self._kept.setText(self.tr("Draft kept {0}").format(f"{now:%H:%M}"))

    def _described(self) -> Described:
        """Say who is being typed, as far as it can be read."""
        name, number = self.form.read("name") or "", self.form.read("number") or ""
        phone, born = self.form.read("phone") or "", None
        try:
            phone = contact.phone(phone)
        except Refused:
            phone = ""
        try:
            card = identity.resident_id(number, self._make.today)
            number, born = card.number, card.born
        except Refused:
            pass  # a credit code, or a number half typed
        return Described(name, number, born, phone)

    def _next_kind(self) -> None:
        kinds = list(Kind)
        at = kinds.index(self.form.kind)
        self.kind.choose(kinds[(at + 1) % len(kinds)])
        self._change_kind()

    def _change_kind(self) -> None:
        """Ask for another kind of file; what both have stays as typed."""
        kind = self.kind.value()
        if kind is self.form.kind:
            return
        texts = self.form.texts()
        self._start(self.key, kind)
        self.form.put(texts)
        self.form.examine()
        self.form.focus(self.form.field("name"))

    def _read(self) -> Customer:
        """Read the file to correct, its numbers whole: that they are shown is noted."""
        self.desk.quietly(services.show_numbers, self.place.id)
        return self.desk.read(asked.customer, self.place.id)

    def _title(self) -> str:
        if self._before is not None:
            return self.tr("Correct a file")
        return self.tr("New customer")

    def _say_title(self) -> None:
        facts = self._before.name if self._before else ""
        if self.place.id < 0 and self.place.extra:
            owner = self.desk.read(asked.customer, -self.place.id).name
            relation = words_for(Relation(self.place.extra.partition(" ")[0]))
            facts = self.tr("{0} of {1}").format(relation, owner)
        self.head.say(self._title(), facts)
