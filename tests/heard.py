"""A committee with its members, and a case before it, for the tests of what it decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import update

from sheaf.domain.committee import Ballot, Choice
from sheaf.domain.investigation.notebook import Line, Sheet
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.loan import Status
from sheaf.domain.policy import Policy
from sheaf.domain.rate import Quote, Rate
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.queries import committee as asked
from sheaf.queries.hearing import Hearing, hearing
from sheaf.services import committee, investigations
from sheaf.services.approvals import Decided
from sheaf.services.committee import Convening
from sheaf.store import canonical
from sheaf.store.database import Database
from sheaf.store.tables.loans import StandingRow
from sheaf.store.tables.office import PolicyRow, TellerRow
from tests.asked import (
    OFFICER,
    apply,
    applying,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    submitted,
    visit,
    yes,
)
from tests.asked import decide as _decide_alone
from tests.build import NINE, a_customer, yuan
from tests.lent import lend
from tests.notebooks import LENT_ON, VILLAGE_SHOP, typed, with_line

SEAT, SIGNS = frozenset({Role.COMMITTEE_MEMBER}), frozenset({Role.DIRECTOR})
HE, JING, MA = (
    Teller(11, "何建华", SEAT),
    Teller(12, "陈静", SEAT),
    Teller(13, "马国庆", SEAT),
)
MEMBERS = (HE, JING, MA)
ZHENG, QIN = Teller(14, "郑国强", SIGNS), Teller(15, "秦岭", SIGNS)
ASKED = Ballot(Choice.APPROVE, yuan("30000"), 12, NINE, Method.EQUAL_INSTALMENTS)
Lines = tuple[Line, ...]
NO_MORE: Mapping[Sheet, Lines] = {}
#: Each can be decided, and the guarantor carries it; all together they cannot.
DEARER = Rate(Decimal(12), Quote.PERCENT_PER_YEAR)
APART = (
    replace(ASKED, amount=yuan("28700"), rate=DEARER),
    replace(ASKED, amount=yuan("28700"), term_months=10),
    ASKED,
)
LOW = Policy(approver_max=yuan("20000"))  # 30,000 is for the committee


def ballot(**changes: object) -> Ballot:
    """Vote for what was asked for, but for these changes."""
    return replace(ASKED, **changes)  # type: ignore[arg-type]


def settle(books: Database, policy: Policy = LOW) -> None:
    """Let the office have these settings from now on."""
    with books.work(HOUSE) as work:
        text = canonical.dump(policy)
        row = PolicyRow(since=work.today, facts=text, at=work.now, teller_id=0)
        work.session.add(row)


def seat(books: Database) -> None:
    """Appoint three members and two directors."""
    with books.work(HOUSE) as work:
        for one in (*MEMBERS, ZHENG, QIN):
            roles = " ".join(role.value for role in one.roles)
            work.session.add(
                TellerRow(
                    id=one.id,
                    name=one.name,
                    roles=roles,
                    active=True,
                    appointed_at=work.now,
                )
            )


def above(books: Database, policy: Policy = LOW) -> int:
    """Take an application before a committee that has just been appointed."""
    seat(books)
    application = submitted(books)
    settle(books, policy)
    return application


def again(books: Database) -> int:
    """Let one who repaid a first loan whole ask again, above the approver's level."""
    first = submitted(books)
    _decide_alone(books, first, yes())
    lend(books, first)
    with books.work(HOUSE) as work:
        work.session.execute(update(StandingRow).values(status=Status.SETTLED.value))
    told = one(books, first)
    [guarantor] = told.guarantors
    wanted = applying(told.customer_id, told.product_id)
    second = apply(books, wanted, "a2").id
    guarantee(books, second, guaranteeing(guarantor.customer_id), "g2")
    visit(books, second, "v2")
    submit(books, second)
    settle(books, LOW)
    return second


def convene(
    books: Database, *applications: int, present: tuple[Teller, ...] = MEMBERS
) -> int:
    """Open a session that He Jianhua chairs; return its id."""
    with books.work(HE) as work:
        there = tuple(one.id for one in present)
        convening = Convening(HE.id, there, applications)
        return committee.convene(work, f"c{applications} {work.now}", convening).id


def a_case(books: Database, policy: Policy = LOW) -> int:
    """Put an application on the agenda of a session; return its case."""
    session = convene(books, above(books, policy))
    with books.look(HE) as work:
        [case] = asked.session(work, session).cases
    return case.id


def an_investigated_case(
    books: Database, more: Mapping[Sheet, Lines] = NO_MORE, guarantor_earns: str = "12000"
) -> int:
    """Put a village shop before the committee whose last week does not fit; its case.

    ``more`` are further pages of its notebook.
    """
    seat(books)
    settle(books)
    with books.work(HOUSE) as work:
        product = offered(work)["farm"]
        keeper = a_customer(work)
        neighbour = a_customer(work, "李国平", sex="M", phone="13800000013")
    wanted = applying(keeper, product, amount=yuan("60000"))
    application = apply(books, wanted).id
    earns = yuan(guarantor_earns)
    guarantee(books, application, guaranteeing(neighbour, monthly_income=earns))
    visit(books, application)
    pages = with_line(typed(VILLAGE_SHOP), Sheet.DRAWINGS, LENT_ON)
    pages[Sheet.WEEKS] = (("本周", "23000", "笔记本"), ("上周", "20500", "笔记本"))
    pages |= more
    with books.work(OFFICER) as work:
        investigations.begin(work, "b", application, Trade.VILLAGE_SHOP.value, {})
        for sheet, lines in pages.items():
            investigations.write(work, application, investigations.Page(sheet, lines))
        investigations.explain(work, application, "sales_by_week", "本周有庙会")
    submit(books, application)
    session = convene(books, application)
    with books.look(HE) as work:
        [case] = asked.session(work, session).cases
    return case.id


def vote(books: Database, case: int, member: Teller, cast: Ballot = ASKED) -> int:
    """Vote at one's own desk."""
    with books.work(member) as work:
        return committee.vote(work, f"v{case} {member.id}", case, member, cast)


def vote_all(books: Database, case: int, *cast: Ballot) -> None:
    """Let everybody vote: for what was asked for, or as these say."""
    for member, given in zip(MEMBERS, cast or (ASKED,) * len(MEMBERS), strict=True):
        vote(books, case, member, given)


def sign(
    books: Database,
    case: int,
    director: Teller,
    *,
    signs: bool = True,
    reason: str = "",
) -> int:
    """Sign at one's own desk, or say no."""
    with books.work(director) as work:
        key = f"s{case} {director.id}"
        return committee.countersign(work, key, case, director, signs=signs, reason=reason)


def decide(books: Database, case: int, key: str = "count", why: str = "") -> Decided:
    """Count the votes."""
    with books.work(HE) as work:
        return committee.decide(work, key, case, why)


def heard(books: Database, case: int) -> Hearing:
    """Look at a case."""
    with books.look(HE) as work:
        return hearing(work, case)
