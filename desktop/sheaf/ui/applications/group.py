"""A joint-liability group: formed around its leader, joined, left, led by another."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtWidgets import QWidget

from sheaf.domain.calendar import months_after
from sheaf.domain.errors import Refused
from sheaf.domain.joint_group import AGREEMENT_MONTHS
from sheaf.domain.money import ZERO
from sheaf.domain.product import Security
from sheaf.printing.kinds import stamp
from sheaf.queries import applications as asked
from sheaf.queries import groups as known
from sheaf.queries import parties
from sheaf.queries.parties import Group, MemberLine
from sheaf.services import groups
from sheaf.services.groups import Forming
from sheaf.ui.actions import Offer, offer
from sheaf.ui.applications.conditions import conditions_list
from sheaf.ui.applications.sections import group_words, members_list
from sheaf.ui.customers.person import PersonEdit
from sheaf.ui.desk import Desk
from sheaf.ui.form_sheet import FormSheet
from sheaf.ui.kit.edits import ChoiceEdit, DateEdit, LineEdit, MoneyEdit, Option
from sheaf.ui.kit.field import Field
from sheaf.ui.kit.foot import tell
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import press
from sheaf.ui.kit.section import Section
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.messages import explain
from sheaf.ui.place import Place


class Does(Enum):
    """What becomes of a member."""

    LEAVES = "leaves"
    LEADS = "leads"


class GroupSheet(Sheet):
    """The group of an applicant; without one, it opens the form of a new one."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.application = desk.read(asked.one, place.id)
        self.group: Group | None = None
        self.members, self.conditions = members_list(), conditions_list()
        self.form = Form()
        self._fields()
        self._of_members = Section(self.tr("Members"), self.members)
        self._of_conditions = Section(self.tr("Conditions"), self.conditions)
        self.fill(self._of_members, self.form, self._of_conditions)
        self.members.chosen.connect(self._member)
        self.form.confirmed.connect(self._join)
        desk.changed.connect(self._reload)
        self._reload()
        *others, last = self.acts()
        self.fixed(None, *(press(one) for one in others), press(last, "default"))

    def open(self) -> None:
        """Go straight to the form of a new group where there is none."""
        super().open()
        if self.group is None:
            self.shut()
            self.go.emit(Place("group_new", self.place.id))

    def first(self) -> QWidget | None:
        """Begin with the next member."""
        return self.person_field

    def acts(self) -> list[Offer]:
        """Take a member in; let the group secure the application; leave."""
        done = offer("back", self.leave, self.tr("Done"))
        found = [done, offer("confirm", self.form.confirm, self.tr("Take in"))]
        application = self.application
        mine = self.group is not None and application.group_id != self.group.id
        if mine and application.open and application.security == Security.GROUP.value:
            words = self.tr("Let it secure the application")
            found.insert(1, offer("submit", self._choose, words))
        return found

    def _fields(self) -> None:
        self.person = PersonEdit(self.desk)
        words = self.tr("Another household's member")
        self.person_field = Field("member", words, self.person, 6).must()
        self.limit = Field("limit", self.tr("May borrow (yuan)"), MoneyEdit(), 6).must()
        self.form.row(self.person_field, self.limit)

    def _reload(self) -> None:
        self.application = self.desk.read(asked.one, self.place.id)
        who = self.application.customer_id
        found = self.application.group_id or self.desk.read(known.group_of, who)
        self.group = self.desk.read(parties.group, found) if found else None
        if self.group is None:
            return
        self.say(self.tr("Joint-liability group"), group_words(self.group))
        self.members.show_rows(self.group.members)
        self._of_members.say(self.tr("Households: {0}").format(len(self.group.members)))
        conditions = self.desk.read(known.conditions, self.group.id)
        self.conditions.show_rows(sorted(conditions, key=lambda one: one.passed))

    def _join(self) -> None:
        values = self.form.values()
        if self.group is None:
            return
        limit = values["limit"] or ZERO
        try:
            self.desk.write(groups.join, self.group.id, values["member"], limit, stamp)
        except Refused as refusal:
            self.form.fail(refusal, explain(refusal))
        else:
            tell(self, self.tr("{0} is a member now").format(self.person.text()))
            self.person.put("")
            self.form.focus(self.person_field)

    def _choose(self) -> None:
        if self.group is None:
            return
        try:
            self.desk.write(groups.choose, self.place.id, self.group.id, stamp)
        except Refused as refusal:
            self.form.complain(explain(refusal))
        else:
            self.shut()

    def _member(self, line: MemberLine) -> None:
        if self.group is not None:
            place = Place("group_member", self.group.id, str(line.customer_id))
            self.go.emit(place)


class NewGroupSheet(FormSheet):
    """Form a group led by the applicant; the other households join it one by one."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.application = desk.read(asked.one, place.id)
        today = desk.read(lambda work: work.today)
        leader = self.application.applicant
        self.say(self.tr("Form a group"), self.tr("led by {0}").format(leader))
        self.name = Field("name", self.tr("Name of the group"), LineEdit(), 6).noted(
            self.tr("Without a name it is called by its number")
        )
        until = DateEdit(lambda: today)
        until.put_date(months_after(today, AGREEMENT_MONTHS))
        self.until = Field("until", self.tr("Agreement until"), until, 6).must()
        self.limit = Field("limit", self.tr("May borrow (yuan)"), MoneyEdit(), 6).must()
        self.limit.edit.put(str(self.application.agreement.amount))
        self.form.row(self.name, self.until)
        self.form.row(self.limit)
        self.fill(self.form)
        title = self.tr("Group of {0}").format(leader)
        self.begin(title, self.tr("The other households join one by one"))

    def first(self) -> QWidget | None:
        """Begin with the name."""
        return self.name

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Form")

    def perform(self) -> int:
        """Form it, and let it secure the application if that is what was chosen."""
        values = self.form.values()
        forming = Forming(
            values["name"] or "",
            self.application.customer_id,
            values["limit"] or ZERO,
            values["until"],
        )
        return self.act(groups.form, self.key, forming, stamp, self.place.id)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (its id says nothing)
        """Go on with the other households."""
        self.go.emit(Place("group", self.place.id))


class MemberSheet(FormSheet):
    """A member leaves, or leads from now on; ``place.extra`` says who."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.customer_id = int(place.extra)
        self.group = desk.read(parties.group, place.id)
        name = desk.read(parties.party, self.customer_id).name
        self.say(name, self.group.name)
        does = [
            Option(Does.LEAVES, self.tr("leaves the group")),
            Option(Does.LEADS, self.tr("leads the group from now on")),
        ]
        self.does = Field("does", self.tr("What changes"), ChoiceEdit(does), 6).must()
        self.does.edit.put(Does.LEAVES.value)
        self.reason = Field("reason", self.tr("Reason"), LineEdit(), 6)
        self.form.row(self.does, self.reason)
        self.fill(self.form)
        self.begin(f"{name} {self.group.name}", "")

    def perform(self) -> None:
        """Let them go, or let them lead."""
        values = self.form.values()
        if values["does"] is Does.LEADS:
            self.act(groups.elect, self.place.id, self.customer_id)
        else:
            reason = values["reason"] or ""
            self.act(groups.leave, self.place.id, self.customer_id, reason)

    def done(self, answer: Any) -> None:  # noqa: ARG002 (there is none)
        """Say that it is kept."""
        tell(self, self.tr("Kept"))
