from datetime import date

from tests.build import a_loan
from tests.conftest import NOON, PEOPLE
from tests.queries.test_customers import LI, WANG, an_application, registered

from sheaf.domain.customer import AccountKind, AddressKind, PictureKind
from sheaf.domain.mark import MarkKind
from sheaf.domain.relation import Relation
from sheaf.domain.teller import Role
from sheaf.queries.customer_history import history, looks
from sheaf.services import contacts, customers, marks, pictures, ties
from sheaf.services.contacts import NewAccount, NewAddress
from sheaf.services.papers import Scan
from sheaf.store.tables.loans import StandingRow

OFFICER = PEOPLE[Role.LOAN_OFFICER]


def test_all_that_was_done_to_a_file_is_told_the_latest_first(database) -> None:
    with database.work(OFFICER) as work:
        wang, li = registered(work, WANG), registered(work, LI)
        customers.correct(work, "c", wang, {"trade": "养殖"}, "转产")
        ties.link(work, wang, li, Relation.SPOUSE, "")
        contacts.add_phone(work, wang, "13900000034", "", None)
        address = NewAddress(AddressKind.BUSINESS, "", "石桥村", "东头", None)
        contacts.add_address(work, wang, address)
        card = NewAccount(AccountKind.CARD, "6210000000000000017", "", repays=True)
        contacts.add_account(work, wang, card)
        mark = marks.mark(work, wang, MarkKind.BLACKLIST, "骗贷")
        marks.lift(work, mark, "查无此事")
        photo = Scan("照片", "image/png", b"png")
        pictures.add(work, wang, PictureKind.PHOTOGRAPH, photo)
        ties.unlink(work, wang, li, Relation.SPOUSE, "离婚")

        told = history(work, wang)

    assert [(line.act, line.facts) for line in told] == [
        ("customer.unlink", ("spouse", "李国平")),
        ("attachment.photograph", ("照片",)),
        ("customer.lift", ("blacklist",)),
        ("customer.mark", ("blacklist",)),
        ("customer.choose_account", ("621 · · · · 0017",)),
        ("customer.add_account", ("621 · · · · 0017",)),
        ("customer.add_address", ("石桥村东头",)),
        ("customer.add_phone", ("139 · · · · 0034",)),
        ("customer.link", ("spouse", "李国平")),
        ("customer.correct", ("trade",)),
        ("customer.register", ()),
    ]
    assert {line.teller for line in told} == {OFFICER.name}
    assert told[0].why == "离婚"


def test_applications_and_loans_are_told_too(work) -> None:
    loan = a_loan(work)
    an_application(work, 1)
    work.session.get_one(StandingRow, loan).late_since = date(2026, 3, 9)

    told = history(work, 1)

    assert [(line.act, line.facts) for line in told] == [
        ("application.applied", ("A2026-0087", "30,000.00", "applied")),
        ("loan.disbursed", ("2026-00012", "30,000.00")),
        ("loan.late", ("2026-00012", "2026-03-09")),
    ]


def test_a_loan_is_not_late_before_its_first_due_date_has_passed(work) -> None:
    a_loan(work)

    assert [line.act for line in history(work, 1)] == ["loan.disbursed"]


def test_who_looked_is_told_apart(work, teller) -> None:
    wang = registered(work, WANG)
    customers.open_file(work, wang)
    customers.show_numbers(work, wang)

    assert [line.act for line in history(work, wang)] == ["customer.register"]
    assert [(line.act, line.teller, line.at) for line in looks(work, wang)] == [
        ("customer.show_numbers", teller.name, NOON),
        ("customer.look", teller.name, NOON),
    ]
