"""A form over a page: it keeps a draft with the key of its act, and posts once.

The key is made when the form opens and kept at once, so that a second window on the same
form, a double Enter or a try again after a crash all carry it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtWidgets import QWidget

from sheaf.domain.errors import Refused
from sheaf.queries import drafts
from sheaf.queries.drafts import Draft
from sheaf.services.drafts import finish
from sheaf.ui import theme
from sheaf.ui.actions import Offer, act, offer
from sheaf.ui.aftermath import kept
from sheaf.ui.desk import Desk, new_key
from sheaf.ui.kit.form import Form
from sheaf.ui.kit.layout import paragraph, press
from sheaf.ui.kit.sheet import Sheet
from sheaf.ui.messages import explain
from sheaf.ui.place import Place

P = ParamSpec("P")
T = TypeVar("T")


class FormSheet(Sheet):
    """Ask, build, lay out; then ``perform`` does the act and ``done`` what follows."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        super().__init__(desk, place, parent)
        self.form, self.key = Form(), ""
        self._about_what, self._touched = "", False
        self._at_work, self._finished = False, False
        self._parked = False
        self.form.confirmed.connect(self._confirm)
        self.form.typed.connect(lambda: self._keep(parked=False))
        self.form.edited.connect(self._edited)

    def perform(self) -> Any:
        """Do the act, by ``act``; ``Refused`` leaves the form as it is."""
        raise NotImplementedError

    def waits(self) -> bool:
        """Whether something is to be looked at before the act; says what that is."""
        return False

    def act(
        self, service: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do it and let the draft go, in one transaction."""
        form = self.place.form
        answer = self.desk.write(finish, form, service, *args, **kwargs)
        self._finished = True
        return answer

    def done(self, answer: Any) -> None:
        """Do what follows once the act is kept and the sheet is gone."""

    def confirm_words(self) -> str:
        """Say what the default button does."""
        return self.tr("Confirm")

    def begin(self, title: str, note: str) -> None:
        """Take up what was left half typed, or begin under a new key; lay out the acts."""
        self._about_what = title
        left = self.desk.offer(*self.place.form)
        if left is not None and self.desk.read(drafts.done, left.key):
            left = None  # it was posted, and the draft outlived it
        self.key = left.key if left else new_key()
        if left is not None:
            note = self._taken_up(left, note)
        else:
            self._keep(parked=False)
        acts = {one.act.name: one for one in self.acts()}
        usual = [press(acts[name]) for name in ("park", "back") if name in acts]
        told = paragraph(note, "muted", "small")
        told.setMinimumWidth(theme.dp(80))
        self.fixed(
            told,
            *usual,
            press(acts["confirm"], "default"),
        )
        self._acts.setStretch(0, 1)

    def acts(self) -> list[Offer]:
        """Cancel, park, confirm; start afresh. Where nothing is typed, nothing is kept."""
        back, park = super().acts(), offer("park", self.park)
        confirm = offer("confirm", self.form.confirm, self.confirm_words())
        if not self.form.fields:
            return [*back, confirm]
        return [*back, park, confirm, offer("discard", self.discard)]

    def first(self) -> QWidget | None:
        """Begin with the first field that is empty."""
        fields = [one for one in self.form.fields.values() if one.isEnabled()]
        empty = [one for one in fields if not one.edit.kept()]
        return next(iter([*empty, *fields]), None)

    def park(self) -> None:
        """Keep the form, to be found again on Today."""
        self._parked = True  # the field in hand is left, and kept, once more
        self._keep(parked=True)
        self.shut()
        self.desk.changed.emit()

    def discard(self) -> None:
        """Throw away what was typed, and begin the same form under a new key."""
        self._finished = True  # the field in hand is left now, and not kept
        self.desk.drop(*self.place.form)
        self.shut()
        self.go.emit(self.place)

    def leave(self) -> None:
        """Go away; what was typed is kept, an untouched form is not."""
        if self._touched:
            self._keep(parked=False)
        else:
            self.desk.drop(*self.place.form)
        self.shut()

    def refused(self, refusal: Refused) -> None:
        """Say a no beside its field, or under the form."""
        self.form.fail(refusal, explain(refusal))

    def _taken_up(self, left: Draft, note: str) -> str:
        """Put back what was typed; say so, and how to start afresh, if it was anything."""
        fresh = self.form.texts()
        self.form.restore(left.texts)
        self._touched = any(left.texts.values())
        if all(fresh.get(name) == text for name, text in self.form.texts().items()):
            return note
        told = self.tr("What you typed {0} is back. {1} starts afresh.")
        key = act("discard").shown_key
        return told.format(f"{left.at:%Y-%m-%d %H:%M}", key)

    def _edited(self) -> None:
        self._touched = True

    def _keep(self, *, parked: bool) -> None:
        if self._finished:
            return
        kind, subject, extra = self.place.form
        texts = self.form.texts()
        parked = parked or self._parked
        self.desk.keep(
            Draft(kind, subject, self._about_what, texts, self.key, parked, extra=extra)
        )

    def _confirm(self) -> None:
        if self._at_work or self.isHidden() or self.waits():
            return
        self._at_work = True
        try:
            answer = self.perform()
        except Refused as refusal:
            self.refused(refusal)
        else:
            self._go_and_follow(answer)
        finally:
            self._at_work = False

    def _go_and_follow(self, answer: Any) -> None:
        """Go, and do what follows; who hears that it failed must not do the act again."""
        draft_stays, self._finished = not self._finished, True
        self.shut()
        with kept():
            if draft_stays:
                self.desk.drop(*self.place.form)
            self.done(answer)
