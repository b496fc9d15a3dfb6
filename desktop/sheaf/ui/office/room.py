"""The office's room: what the office is, and the way to each of its parts, by right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sheaf.domain.teller import Permission
from sheaf.queries import cash, delegations, joined, office, periods
from sheaf.queries.cash import DayBook
from sheaf.queries.office import Overview
from sheaf.ui import rooms
from sheaf.ui.desk import Desk
from sheaf.ui.kit.page import Page
from sheaf.ui.office.backing_note import short
from sheaf.ui.parts import Part, parts_list
from sheaf.ui.place import Place


class OfficePage(Page):
    """Each line opens a part; what a role may not open is not there."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self.parts = parts_list()
        self.parts.chosen.connect(lambda part: self.go.emit(Place(part.kind)))
        self.fill(self.parts, None)

    def reload(self) -> None:
        """Look at the office again."""
        now, book, moment = self.desk.read(_standing)
        self.head.say(now.office.name, self._facts(now))
        self.parts.show_rows(self._parts(now, book, moment))

    def _facts(self, now: Overview) -> str:
        told = now.office
        return "   ".join(
            part for part in (told.licence, told.place, told.address, told.phone) if part
        )

    def _parts(self, now: Overview, book: DayBook, moment: datetime) -> list[Part]:
        rights = self.desk.teller.permissions
        found = (
            (Permission.CLOSE_DAY, lambda: self._till(book)),
            (Permission.CLOSE_MONTH, self._months),
            (Permission.SEE_REPORTS, lambda: self._joined(moment)),
            (Permission.BACK_UP, lambda: self._backup(now, moment)),
            (Permission.CHANGE_PRODUCT, lambda: self._products(now)),
            (Permission.CHANGE_POLICY, lambda: self._settings(now)),
            (Permission.CHANGE_POLICY, self._trades),
            (Permission.CHANGE_POLICY, lambda: self._holidays(now, moment)),
            (Permission.CHANGE_POLICY, lambda: self._lpr(now)),
            (Permission.CHANGE_POLICY, self._letterhead),
            (Permission.APPOINT, lambda: self._people(now)),
            (Permission.APPOINT, self._delegations),
            (Permission.APPOINT, self._recovery),
        )
        mine: list[Callable[[], Part]] = [made for right, made in found if right in rights]
        parts = [*(made() for made in mine), self._password()]
        return [part for part in parts if part.kind in rooms.PAGES]

    def _till(self, book: DayBook) -> Part:
        words = self.tr("Cash book of the day")
        if book.left_open:
            days = self.tr("The till of {0} was not closed").format(book.left_open[0])
            return Part("cash_day", "cash", words, days, "warn")
        if book.closed:
            says = self.tr("Closed today, {0} counted").format(book.closed.counted)
        else:
            says = self.tr("The till must hold {0}").format(book.till.expected)
        return Part("cash_day", "cash", words, says)

    def _months(self) -> Part:
        words, now = self.tr("Months"), self.desk.read(periods.months)
        says = self.tr("No month is closed yet")
        if now.until is not None:
            says = self.tr("The books are closed up to {0}").format(now.until)
        return Part("months", "lock", words, says, "warn" if now.over else "muted")

    def _joined(self, moment: datetime) -> Part:
        words = self.tr("Joined steps")
        count = len(self.desk.read(joined.joined, moment.date()))
        says = self.tr("Nothing this week")
        if count:
            says = self.tr("Cases of one person this week: {0}").format(count)
        return Part("joined", "reports", words, says, "warn" if count else "muted")

    def _backup(self, now: Overview, moment: datetime) -> Part:
        words = self.tr("Backups")
        if now.backup is None:
            return Part("backup", "stick", words, self.tr("None was made yet"), "warn")
        at = f"{now.backup.at:%Y-%m-%d %H:%M}"
        says = self.tr("Verified {0}: {1}").format(at, short(now.backup.place))
        old = now.backup.at.date() < moment.date()
        return Part("backup", "stick", words, says, "warn" if old else "muted")

    def _products(self, now: Overview) -> Part:
        says = self.tr("%n on offer", "", now.products)
        return Part("products", "product", self.tr("Products"), says)

    def _settings(self, now: Overview) -> Part:
        says = self.tr("As they came, nothing was changed yet")
        if now.settings_changed is not None:
            says = self.tr("Last change from {0}").format(now.settings_changed)
        return Part("settings", "settings", self.tr("Settings"), says)

    def _trades(self) -> Part:
        says = self.tr("What is usual in each trade, and what a visit asks")
        return Part("trades", "sheaf", self.tr("Trades"), says)

    def _holidays(self, now: Overview, moment: datetime) -> Part:
        words = self.tr("Holidays")
        if now.last_holiday is None or now.last_holiday < moment.date():
            says = self.tr("None is known from today on")
            return Part("holidays", "calendar", words, says, "warn")
        says = self.tr("Known up to {0}").format(now.last_holiday)
        return Part("holidays", "calendar", words, says)

    def _lpr(self, now: Overview) -> Part:
        words = self.tr("Loan prime rate")
        if now.lpr is None:
            return Part("lpr", "bank", words, self.tr("None was written yet"))
        says = self.tr("Last published {0}").format(now.lpr)
        return Part("lpr", "bank", words, says)

    def _letterhead(self) -> Part:
        says = self.tr("Name, licence, address and language of our papers")
        return Part("letterhead", "house", self.tr("Letterhead"), says)

    def _people(self, now: Overview) -> Part:
        says = self.tr("%n work here", "", now.people)
        return Part("tellers", "customers", self.tr("People"), says)

    def _delegations(self) -> Part:
        words, held = self.tr("Acting for others"), self.desk.read(delegations.held)
        if not held:
            says = self.tr("Everybody acts in their own name")
            return Part("delegations", "sign", words, says)
        first = held[0]
        says = self.tr("{0} acts for {1} until {2}")
        told = says.format(first.deputy, first.principal, first.until)
        return Part("delegations", "sign", words, told, "text")

    def _recovery(self) -> Part:
        says = self.tr("For the safe: opens the books when every password is forgotten")
        return Part("recovery_key", "key", self.tr("Recovery key"), says)

    def _password(self) -> Part:
        says = self.tr("The one you sign in with")
        return Part("password", "key", self.tr("My password"), says)


def _standing(work: Any) -> tuple[Overview, DayBook, datetime]:
    return office.overview(work), cash.day_book(work, work.today), work.now
