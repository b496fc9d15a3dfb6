"""The practice office: its people, its products, its customers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from sheaf.domain.ledger import Channel, postings_for_deposit, postings_for_opening
from sheaf.domain.money import ZERO, Money
from sheaf.domain.office import Office
from sheaf.domain.pricing import Lpr, PriceRule, Repricing, published_by
from sheaf.domain.rate import priced
from sheaf.domain.teller import Role, Teller
from sheaf.queries import office as asked
from sheaf.services import lpr, numbering, offices, policy, posting, products, tellers
from sheaf.services.finding import terms_of
from sheaf.services.practice.bulk import Bulk
from sheaf.services.practice.colleagues import PEOPLE
from sheaf.services.practice.people import Person
from sheaf.services.practice.texts import HAN, ISSUER, Say
from sheaf.services.products import Change
from sheaf.store.tables.people import AccountRow, CustomerRow, TermRow
from sheaf.store.work import Work

#: A credit code that checks and was never issued.
LICENCE = "91130000MA0TERT165"

OFFICES = {
    "zh_CN": Office(
        name="清河信用社上河分社",
        short_name="清河农信",
        licence=LICENCE,
        place="清河县上河镇",
        address="中街1号",
        phone="0300-0000012",
        lines=("演练机构，所有客户和金额均为虚构",),
    ),
    "en": Office(
        name="Qinghe Credit Cooperative, Shanghe Branch",
        short_name="QH",
        licence=LICENCE,
        place="Shanghe, Qinghe County",
        address="1 Middle Street",
        phone="0300-0000012",
        lines=("Practice office: all customers and amounts are made up",),
        language="en",
    ),
}

PASSWORD = "practice"  # noqa: S105 (no secret: it is said on the sign-in window)

LEVEL = "50000"  # yuan up to which one approver decides from today on
WHY = {"zh_CN": "社务会决议", "en": "Decided by the board"}

AGO = timedelta(days=3 * 365)  # the office began to lend
CAPITAL = Money(10**12)

FLOATS = "trade"  # the product whose rate follows the prime rate
FLOATING = timedelta(days=365)  # for so long
PRIME = {False: Decimal("3.00"), True: Decimal("3.50")}  # one year, over five
RULE = PriceRule(  # which makes 10.2 % a year, as before
    over_five_years=False, basis_points=720, repricing=Repricing.EVERY_1_JANUARY
)
WHY_FLOATING = {"zh_CN": "按贷款市场报价利率定价", "en": "Priced by the loan prime rate"}
FLOAT = Money(5_000_000)  # in each till this morning


@dataclass(frozen=True, slots=True)
class Staff:
    """The people of the practice office by their place."""

    everyone: tuple[Teller, ...]

    def of(self, role: Role) -> Teller:
        """Return who holds this place; of several the first appointed."""
        return self.all_of(role)[0]

    def all_of(self, role: Role) -> tuple[Teller, ...]:
        """Return everybody who holds this place."""
        return tuple(one for one in self.everyone if role in one.roles)


def found(work: Work, language: str) -> Staff:
    """Open the practice office: letterhead, settings, people, products."""
    first, *others = PEOPLE.items()
    staff = [offices.found(work, OFFICES[language], first[0])]
    staff += [tellers.appoint(work, name, roles) for name, roles in others]
    policy.change(work, "approver_max", LEVEL, work.today, WHY[language])
    _offer(work, language)
    return Staff(tuple(staff))


def _offer(work: Work, language: str) -> None:
    """Offer three products; the shop's has followed the prime rate for a year now."""
    then, since = (_earlier(work, ago) for ago in (AGO, FLOATING))
    for shipped in products.three_products(language):
        made = products.add(
            then, f"product {shipped.code}", shipped.code, shipped.terms, then.today
        )
        if shipped.code == FLOATS:
            _publish(since)
            rate = priced(PRIME[RULE.over_five_years], RULE.basis_points)
            terms = replace(shipped.terms, rate=rate, price_rule=RULE)
            change = Change(terms, since.today, WHY_FLOATING[language])
            products.change(since, "product floats", made, change)
    _publish(work)


def _publish(work: Work) -> None:
    """Write the prime rates that were published last."""
    day = published_by(work.today, asked.holidays(work))
    for five, value in PRIME.items():
        lpr.add(work, Lpr(day, over_five_years=five, value=value))


def _earlier(work: Work, ago: timedelta) -> Work:
    return Work(work.session, work.teller, work.now - ago)


def fill_tills(work: Work, tellers_: tuple[Teller, ...]) -> None:
    """Bring in the office's capital, and a float for each till."""
    opening = postings_for_opening(CAPITAL, Channel.BANK)
    posting.post(work, "opening", "", opening, None)
    for teller in tellers_:
        mine = Work(work.session, teller, work.now)
        number = numbering.give(mine, "cash_move")
        carried = postings_for_deposit(FLOAT, Channel.BANK, Channel.CASH)
        posting.post(mine, "cash_move", number, carried, None)


def customers(work: Work, bulk: Bulk, made_up: Iterable[Person], say: Say) -> list[int]:
    """Open the files of made-up people."""
    return [_customer(work, bulk, person, say) for person in made_up]


def _customer(work: Work, bulk: Bulk, person: Person, say: Say) -> int:
    number = bulk.numbered(
        CustomerRow,
        kind="person",
        name=person.name,
        former_name="",
        number=person.number,
        issuer=say(*ISSUER),
        valid_from=None,
        valid_to=None,
        born=person.born,
        sex=person.sex,
        ethnic_group=say(*HAN),
        marital_status="10",
        marriage_certificate="",
        farmer=person.farmer,
        business_kind="farmer" if person.farmer else "",
        trade=person.trade,
        years_in_trade=person.years,
        family_size=None,
        land="",
        share_capital=ZERO,
        credit_grade="",
        phone=person.phone,
        village=person.village,
        door=person.door,
        note="",
        opened_at=work.now,
        opened_by=2,
    )
    bulk.numbered(
        AccountRow,
        customer_id=number,
        kind="passbook",
        number=f"13000000{number:08d}",
        bank="",
        repays=True,
    )
    words = terms_of([person.name], [person.number, person.phone], [person.village])
    for term, sort in words.items():
        bulk.add(TermRow, term=term, kind="customer", subject_id=number, sort=sort)
    return number
