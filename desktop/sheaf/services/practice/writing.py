"""Writing a practice office whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from random import Random

from sheaf.domain.paper.shared import Party
from sheaf.domain.product import ProductTerms
from sheaf.domain.teller import Role
from sheaf.queries import office as known
from sheaf.queries import parties, policy, products
from sheaf.queries.contracts import BEFORE_CONTRACT
from sheaf.services.closing import Watch, unwatched
from sheaf.services.contract_facts import Known
from sheaf.services.papers import Stamp
from sheaf.services.practice import cases, loans, office
from sheaf.services.practice.bulk import Bulk
from sheaf.services.practice.filing import Filing
from sheaf.services.practice.hands import Draw, Hands
from sheaf.services.practice.office import Staff
from sheaf.services.practice.people import people
from sheaf.services.practice.telling import Clock
from sheaf.services.practice.texts import tongue
from sheaf.store.work import Work

LOANS = 0.6  # for each customer
CASES = 600  # loans that could be written in the time that the cases take


@dataclass(frozen=True, slots=True)
class Order:
    """What practice books are wanted: how many customers, by what seed, in what language.

    ``sample`` is the page that stands for every paper signed in bulk; ``stamp`` and
    ``draw`` make those of the cases. Their forms are as many as all else, and seldom read
    again: the page stands for them too.
    """

    customers: int
    seed: int
    language: str
    sample: bytes
    stamp: Stamp
    draw: Draw

    def signed(self, kind: str, facts: object) -> bytes:
        """Return the bytes of a paper that somebody in a case has signed."""
        return self.sample if kind in BEFORE_CONTRACT else self.draw(kind, facts)


def write(work: Work, order: Order, watch: Watch = unwatched) -> Staff:
    """Fill new books with a practice office; one too small for the cases has none."""
    random = Random(order.seed)  # noqa: S311 (made up, not secret)
    say = tongue(order.language)
    staff = office.found(work, order.language)
    crowd = people(random, work.today, say)
    room = order.customers > cases.CUSTOMERS
    many = order.customers - (cases.CUSTOMERS if room else 0)
    lent = round(order.customers * LOANS) - (cases.LOANS if room else 0)
    bulk = Bulk(work)
    customers = office.customers(work, bulk, islice(crowd, many), say)
    bulk.write()
    filing = Filing(bulk, staff.of(Role.LOAN_OFFICER).id, order.sample, work.now)
    desk = loans.Desk(
        work, bulk, staff, filing, _product(work), _known(work), parties.everyone(work), say
    )
    most = lent / (lent + CASES * room)  # of the time, for what is written in bulk
    loans.lend(desk, random, customers, lent, lambda share: watch(share * most))
    filing.close()
    bulk.write()
    office.fill_tills(work, (staff.of(Role.TELLER), staff.of(Role.DISBURSEMENT_CLERK)))
    if room:
        clock = Clock(work.now, known.holidays(work))
        hands = Hands(work, staff, clock, crowd, say, order.stamp, order.signed)
        cases.play(hands, lambda share: watch(most + share * (1 - most)))
    work.note("office.practice", office.OFFICES[order.language].name, after=order.seed)
    return staff


def _product(work: Work) -> tuple[int, int, ProductTerms]:
    product = products.products(work)[0]
    return product.id, product.first.id, product.first.terms


def _known(work: Work) -> Known:
    office_, letterhead = parties.head(work)
    return Known(office_, letterhead, policy.on(work, work.today), Party(""))
