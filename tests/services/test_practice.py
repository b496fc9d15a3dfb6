from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

import pytest
from sqlalchemy import func, select
from tests.conftest import NOON
from tests.notebooks import VISITED, setting

from sheaf.domain.application import Stage
from sheaf.domain.calendar import Holidays
from sheaf.domain.errors import Absent, Stopped
from sheaf.domain.identity import resident_id
from sheaf.domain.investigation.case import worked_out
from sheaf.domain.investigation.checks.rule import Figure
from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.trade import Trade
from sheaf.domain.money import ZERO, Money
from sheaf.domain.teller import HOUSE, Role, WrongPassword
from sheaf.paths import BOOKS, KEYS
from sheaf.queries import (
    applications,
    cash,
    committee,
    groups,
    hearing,
    loans,
    lpr,
    papers,
    products,
    today,
)
from sheaf.queries.checks import faults
from sheaf.queries.notebooks import latest
from sheaf.services.practice import books, cases, notebooks
from sheaf.services.practice.office import PASSWORD, PEOPLE
from sheaf.services.practice.people import people
from sheaf.services.practice.telling import Clock, tell
from sheaf.services.practice.texts import tongue
from sheaf.services.practice.writing import Order
from sheaf.store.database import Database
from sheaf.store.keyring import Keyring
from sheaf.store.tables.applications import ApplicationRow
from sheaf.store.tables.loans import LoanRow
from sheaf.store.tables.papers import PaperRow
from sheaf.store.tables.people import CustomerRow, MarkRow
from sheaf.store.tables.repayments import RepaymentRow

SUNDAY = datetime(2026, 3, 15, 10, 0)  # nobody works, and practice books are made


def unstamped(_kind, _facts) -> str:
    return ""


def blank(_kind, _facts) -> bytes:
    return b"%PDF drawn"


def order(language="zh_CN", customers=100) -> Order:
    return Order(customers, 1, language, b"%PDF", unstamped, blank)


def test_a_folder_under_a_file_cannot_hold_practice_books(tmp_path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"")

    with pytest.raises(Absent):
        books.lay(tmp_path / "letter.txt" / "books", order(), lambda: NOON)


@pytest.mark.parametrize("there", [True, False])
def test_what_is_stopped_leaves_no_books_and_the_folder_as_before(tmp_path, there) -> None:
    folder, heard = tmp_path / "practice", []
    if there:
        folder.mkdir()
        (folder / "letter.txt").write_bytes(b"")

    def watch(share) -> None:
        heard.append(share)
        if share > 0.6:
            raise Stopped

    with pytest.raises(Stopped):
        books.lay(folder, order(), lambda: NOON, watch)

    assert heard == sorted(heard)
    assert folder.exists() == there
    assert [one.name for one in tmp_path.rglob("*.*")] == ["letter.txt"] * there


def laid(folder, wanted, now) -> Database:
    books.lay(folder, wanted, lambda: now)
    key = Keyring.read(folder / KEYS).unlock("李娜", PASSWORD)
    return Database(folder / BOOKS, key, lambda: now)


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    found = laid(tmp_path_factory.mktemp("practice"), order(), NOON)
    yield found
    found.close()


@pytest.fixture(scope="module")
def english(tmp_path_factory):
    found = laid(tmp_path_factory.mktemp("english"), order("en", 70), SUNDAY)
    yield found
    found.close()


def test_made_up_books_are_whole(practice, english) -> None:
    for office in (practice, english):
        with office.look(HOUSE) as work:
            assert {name: some for name, some in faults(work).items() if some} == {}


def test_everybody_opens_them_with_the_one_password(practice) -> None:
    keyring = Keyring.read(practice.path.with_name(KEYS))

    assert keyring.practice
    assert set(keyring.holders()) == set(PEOPLE)
    assert {role for roles in PEOPLE.values() for role in roles} == set(Role)
    assert keyring.unlock("赵敏", PASSWORD) == practice.key
    with pytest.raises(WrongPassword):
        keyring.unlock("赵敏", "wrong")


def test_books_are_as_large_as_they_were_ordered(practice, english) -> None:
    for office, customers in ((practice, 100), (english, 70)):
        with office.look(HOUSE) as work:
            count = func.count()
            assert work.session.scalar(select(count, CustomerRow.id)) == customers
            assert work.session.scalar(select(count, LoanRow.id)) == customers * 0.6


def test_an_office_too_small_for_the_cases_has_none(tmp_path) -> None:
    small = laid(tmp_path, order(customers=cases.CUSTOMERS), NOON)

    with small.look(HOUSE) as work:
        assert applications.lines(work) == ()
        assert len(loans.lines(work, None, 100)) == round(cases.CUSTOMERS * 0.6)
    small.close()


def test_an_application_stands_at_every_stage(practice) -> None:
    with practice.look(HOUSE) as work:
        stages = set(work.session.scalars(select(ApplicationRow.stage)))

    passed_through = {Stage.LEAD, Stage.CONSULTED, Stage.LOST, Stage.ACCEPTED}
    later = {Stage.TRAINING, Stage.OVERDUE, Stage.WRITTEN_OFF, Stage.ARCHIVED}
    wanted = set(Stage) - passed_through - later - {Stage.DISBURSED}
    assert stages == {stage.value for stage in wanted}


@pytest.mark.parametrize(
    "group",
    [
        *("due", "soon", "late", "to_visit", "to_decide", "to_answer"),
        *("to_contract", "to_pay_out", "to_sign"),
    ],
)
def test_today_asks_for_something_of_everybody(practice, english, group) -> None:
    for office in (practice, english):
        with office.look(HOUSE) as work:
            assert getattr(today.today(work), group)


def test_a_case_waits_for_the_votes_of_the_committee(practice, english) -> None:
    for office in (practice, english):
        with office.look(HOUSE) as work:
            [case] = committee.open_cases(work)
            assert (case.votes, len(committee.members(work))) == (1, 3)


def test_a_case_waits_for_tonight_with_its_report(practice, english) -> None:
    for office in (practice, english):
        with office.look(HOUSE) as work:
            [line] = committee.waiting(work)
            asked = applications.one(work, line.id)
            told = hearing.investigated(work, asked)

        assert told.proposed.agreement.amount == Money.parse("50000")
        assert told.told.case.failed == ()


def test_a_notebook_is_half_written(practice) -> None:
    with practice.look(HOUSE) as work:
        begun = [
            found
            for line in applications.at_stage(work, Stage.SURVEYED)
            if (found := latest(work, line.id))
        ]

    assert [one.submitted for one in begun] == [None]


def test_nothing_was_lent_before_the_papers_were_there(practice) -> None:
    with practice.look(HOUSE) as work:
        lent = select(LoanRow.application_id).where(LoanRow.application_id.is_not(None))
        made = [applications.one(work, one) for one in work.session.scalars(lent)]

    assert made
    assert [one.number for one in made if one.missing] == []


def test_loans_are_secured_in_every_way(practice) -> None:
    with practice.look(HOUSE) as work:
        secured = Counter(work.session.scalars(select(LoanRow.security)))
        kinds = set(work.session.scalars(select(PaperRow.kind)))
        [group] = groups.lines(work)

    assert set(secured) == {"credit", "guarantor", "group", "mortgage", "pledge"}
    assert group.members == 5
    # money kept of a loan paid off is rare, nobody errs in a payout, no thing has two
    # owners, nobody has come yet for the title of what is repaid, and no month is paid yet
    rare = {
        *("refund", "payout_reversal", "coowner_consent", "custody_return"),
        "performance_pay",
    }
    assert set(papers.FACTS) - kinds <= rare


def test_the_shops_loan_follows_the_prime_rate(practice) -> None:
    with practice.look(HOUSE) as work:
        rates = work.session.scalars(select(LoanRow.rate).where(LoanRow.pricing != ""))
        made = {rate.value for rate in rates}
        [trade] = [one for one in products.products(work) if one.code == "trade"]
        missing = lpr.missing(work)

    assert made == {Decimal("10.2")}
    assert [one.terms.price_rule is None for one in trade.versions] == [False, True]
    assert missing is None


def test_repayments_have_gone_every_way(practice) -> None:
    with practice.look(HOUSE) as work:
        kinds = set(work.session.scalars(select(RepaymentRow.kind)))
        states = {line.status.value for line in loans.lines(work, None, 100)}
        kept = [one for one in loans.standings(work, _all(work)) if one.kept.amount]
        marks = work.session.scalars(select(MarkRow.kind)).all()
        customers = set(work.session.scalars(select(CustomerRow.kind)))

    assert kinds == {
        *("repayment", "settlement", "reversal", "prepayment"),
        *("waiver", "extension", "write_off"),
        *("rescheduling", "draw"),
    }
    assert states == {"active", "settled", "written_off"}
    assert kept
    assert marks == ["evades_debts"]
    assert customers == {"person", "household", "business"}


def test_tills_were_closed_but_for_today(practice) -> None:
    with practice.look(HOUSE) as work:
        assert cash.unclosed(work, work.today) == ()
        assert cash.till(work, 2, work.today).expected > ZERO


def test_the_same_seed_makes_the_same_facts(practice, tmp_path) -> None:
    twin = laid(tmp_path, order(), NOON)

    facts = select(PaperRow.number, PaperRow.facts).order_by(PaperRow.id)
    with practice.look(HOUSE) as one, twin.look(HOUSE) as other:
        assert one.session.execute(facts).all() == other.session.execute(facts).all()
    twin.close()


def test_an_english_office_writes_english(english) -> None:
    with english.look(HOUSE) as work:
        rows = work.session.scalars(select(CustomerRow)).all()
        asked = work.session.scalars(select(ApplicationRow)).all()
        said = {text for row in rows for text in (row.village, row.door, row.trade)}
        said |= {text for row in asked for text in (row.purpose, row.source)}

    assert all(text.isascii() for text in said)
    assert not any(row.name.isascii() for row in rows if row.kind == "person")


def test_stories_go_on_day_by_day_whoever_they_are_about() -> None:
    told: list[tuple[str, datetime]] = []
    clock = Clock(NOON, Holidays())

    def story(name, *days):
        for day in days:
            yield day
            told.append((name, clock.now))

    tell([story("a", 10, 1, 0), story("b", 9, 9, 0)], clock.turn_to)

    assert [name for name, _at in told] == ["a", "b", "b", "a", "a", "b"]
    assert [at for _name, at in told] == sorted(at for _name, at in told)
    assert told[-1][1] == NOON
    assert all(Holidays().open(at.date()) for _name, at in told[:-2])


def test_what_is_told_of_a_day_off_happened_before_it() -> None:
    clock = Clock(NOON, Holidays(off=frozenset({NOON.date() - timedelta(days=1)})))

    clock.turn_to(1)
    assert clock.now.date() == datetime(2026, 3, 6).date()  # over the weekend, too
    assert clock.before(datetime(2026, 3, 7).date()) == 0


def test_made_up_people_have_numbers_that_check_and_nobody_has() -> None:
    made = people(Random(7), datetime(2026, 6, 15).date(), tongue("zh_CN"))

    for _ in range(50):
        person = next(made)
        read = resident_id(person.number, NOON.date())
        assert (read.born, read.sex.value) == (person.born, person.sex)
        assert person.number[2:6] == "0000"
        assert person.phone[3:7] == "0000"


def _all(work) -> list[int]:
    return list(work.session.scalars(select(LoanRow.id)))


TOURED = {
    Trade.VILLAGE_SHOP: notebooks.VILLAGE_SHOP,
    Trade.GREENHOUSE: notebooks.GREENHOUSE,
    Trade.TRANSPORT: notebooks.TRANSPORT,
}


def apart(trade, **more: tuple[tuple[str, ...], ...]) -> set[str]:
    """Work a notebook of the practice office out with other pages; name what deviates."""
    pages = {
        sheet: notebooks.lines_of(TOURED[trade], sheet, VISITED, "zh_CN") for sheet in Sheet
    }
    if trade is Trade.VILLAGE_SHOP:
        pages[Sheet.DRAWINGS] += (notebooks.LENT_ON,)
    pages |= {Sheet(name): (*pages[Sheet(name)], *lines) for name, lines in more.items()}
    case = worked_out(pages, setting(trade))
    assert more or (case.failed, case.open, case.faults) == ((), (), ())
    return {one.name for one in case.failed}


@pytest.mark.parametrize("trade", TOURED)
def test_the_notebooks_are_honest_and_each_lie_in_them_is_found_twice(trade) -> None:
    assert apart(trade) == set()

    hidden = apart(
        trade,
        reports=(("名下企业", "40000"),),
        hold=(("保证人", "100000", "兄"),),
    )
    assert {"credit_report", "guarantors_know"} <= hidden
    shown = "fixed_assets" if trade is Trade.TRANSPORT else "stock"
    lines = (
        (("借来的", "60000"),) if trade is Trade.TRANSPORT else (("借来的", "1", "60000"),)
    )
    assert {"equity", "proved_assets"} <= apart(trade, **{shown: lines})


@pytest.mark.parametrize("trade", TOURED)
def test_sales_inflated_in_the_notebooks_are_found_twice(trade) -> None:
    text = TOURED[trade]
    said = next(row for row in text.splitlines() if row.startswith("said:"))
    month, year, *rest = said.removeprefix("said:").split("|")
    more = f"said: {int(month) * 13 // 10} | {int(year) * 13 // 10} |" + "|".join(rest)
    pages = {
        sheet: notebooks.lines_of(text.replace(said, more), sheet, VISITED, "zh_CN")
        for sheet in Sheet
    }

    failed = worked_out(pages, setting(trade)).failed

    assert len([one for one in failed if Figure.SALES in one.about]) >= 2
