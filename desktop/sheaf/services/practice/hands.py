"""The hands of the practice office: who does an act, when, and about whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from sheaf.domain.calendar import months_after
from sheaf.domain.customer import AccountKind, Customer, MaritalStatus
from sheaf.domain.customer import Person as Known
from sheaf.domain.identity import Sex
from sheaf.domain.relation import Relation
from sheaf.domain.teller import Role
from sheaf.queries.contacts import account_numbers
from sheaf.services import contacts, customers, ties
from sheaf.services.contacts import NewAccount
from sheaf.services.papers import Stamp
from sheaf.services.practice.office import Staff
from sheaf.services.practice.people import Person
from sheaf.services.practice.telling import Clock
from sheaf.services.practice.texts import HAN, ISSUER, Say
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.people import AccountRow, CustomerRow
from sheaf.store.work import Work

#: Draws a paper of a kind from its facts, as it is signed.
Draw = Callable[[str, object], bytes]

MONTHS = 12
YOUNGEST, OLDEST = 26 * MONTHS, 48 * MONTHS  # of those whose stories are told
CARD_YEARS, SINCE = 20, 5


@dataclass(frozen=True, slots=True)
class Hands:
    """Everybody of the practice office; ``crowd`` are people who have no file yet."""

    work: Work
    staff: Staff
    clock: Clock
    crowd: Iterator[Person]
    say: Say
    stamp: Stamp
    draw: Draw
    _keys: Iterator[int] = field(default_factory=lambda: count(1))
    _met: list[object] = field(default_factory=list)  # keeps rows in the session's hands

    def by(self, role: Role) -> Work:
        """Do what follows as whoever holds a place, now."""
        return Work(self.work.session, self.staff.of(role), self.clock.now)

    def key(self) -> str:
        """Give an act a key of its own."""
        return f"practice {next(self._keys)}"

    def man(self) -> int:
        """Open the file of a man, with an account."""
        return self._enter(Sex.MALE, MaritalStatus.UNMARRIED)

    def woman(self) -> int:
        """Open the file of a woman, with an account."""
        return self._enter(Sex.FEMALE, MaritalStatus.UNMARRIED)

    def couple(self) -> tuple[int, int]:
        """Open the files of a wife and her husband."""
        wife = self._enter(Sex.FEMALE, MaritalStatus.MARRIED)
        husband = self._enter(Sex.MALE, MaritalStatus.MARRIED)
        ties.link(self.by(Role.TELLER), wife, husband, Relation.SPOUSE, "")
        return wife, husband

    def register(self, customer: Customer) -> int:
        """Open any file, with an account."""
        work = self.by(Role.TELLER)
        opened = customers.register(work, self.key(), customer).customer_id
        account = NewAccount(AccountKind.PASSBOOK, f"13000000{opened:08d}", "", repays=True)
        contacts.add_account(work, opened, account)
        self._met.extend((self.row(opened), self.account(opened)))
        return opened

    def meet(self, application: int) -> int:
        """Remember an application: whoever it goes to need not look it up again."""
        self._met.append(self.work.session.get_one(ApplicationRow, application))
        return application

    def row(self, customer: int) -> CustomerRow:
        """Return what the registry has of a customer."""
        return self.work.session.get_one(CustomerRow, customer)

    def applicant(self, application: int) -> CustomerRow:
        """Return what the registry has of whoever applied."""
        row = self.work.session.get_one(ApplicationRow, application)
        return self.row(row.customer_id)

    def account(self, customer: int) -> AccountRow:
        """Say where a customer is paid."""
        [account] = account_numbers(self.work, customer)
        return self.work.session.get_one(AccountRow, account)

    def _enter(self, sex: Sex, status: MaritalStatus) -> int:
        person, issued = self._next(sex), date(self.clock.today.year - SINCE, 5, 6)
        return self.register(
            Known(
                name=person.name,
                number=person.number,
                phone=person.phone,
                village=person.village,
                door=person.door,
                farmer=person.farmer,
                trade=person.trade,
                years_in_trade=person.years,
                issuer=self.say(*ISSUER),
                valid_from=issued,
                valid_to=months_after(issued, CARD_YEARS * MONTHS),
                ethnic_group=self.say(*HAN),
                marital_status=status,
            )
        )

    def _next(self, sex: Sex) -> Person:
        """Let somebody come up who may still borrow for years."""
        today = self.clock.today
        latest, earliest = months_after(today, -YOUNGEST), months_after(today, -OLDEST)
        return next(
            one
            for one in self.crowd
            if one.sex == sex.value and earliest < one.born < latest
        )
