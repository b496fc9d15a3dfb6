"""An enquiry is assigned the same evening, and ends in an application or with a reason."""

from dataclasses import replace
from datetime import date

import pytest
from tests.asked import OFFICER, TELLER, apply, applying, offered
from tests.build import a_customer, yuan

from sheaf.domain.enquiry import Enquiring, EnquiryEnded, Known
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import enquiries as asked
from sheaf.queries import intake, record, today
from sheaf.services import enquiries, tellers

TOLD = Enquiring("王秀英", "13800000012", "进货", yuan("20000"))
CARD, OTHER = "130000198504120029", "130000198209160044"
NEW_YEAR = date(2026, 1, 1)


@pytest.fixture
def second(books) -> int:
    with books.work(HOUSE) as work:
        return tellers.appoint(work, "郑凯", {Role.LOAN_OFFICER}).id


@pytest.fixture
def enquiry(books) -> int:
    with books.work(TELLER) as work:
        return enquiries.register(work, "e", TOLD)


def assign(books, enquiry, lead, second, key="s") -> None:
    with books.work(OFFICER) as work:
        enquiries.assign(work, key, enquiry, lead, second)


def look(books, question, *args):
    with books.look(OFFICER) as work:
        return question(work, *args)


def test_who_asked_stands_on_today_until_something_came_of_it(books, enquiry) -> None:
    [line] = look(books, today.today).enquiries
    assert (line.name, line.purpose, line.amount) == ("王秀英", "进货", yuan("20000"))
    assert (line.taken_by, line.officer) == (TELLER.name, "")

    with books.work(TELLER) as work:
        enquiries.close(work, "c", enquiry, "不借了")

    assert look(books, today.today).enquiries == ()
    assert look(books, asked.one, enquiry).reason == "不借了"


def test_an_application_begins_with_what_was_told_and_ends_it(
    books, enquiry, second
) -> None:
    assign(books, enquiry, OFFICER.id, second)
    with books.work(HOUSE) as work:
        product = offered(work)["farm"]
        customer = a_customer(work, TOLD.name, phone=TOLD.phone)
    found = look(books, asked.one, enquiry)
    [match] = look(books, asked.on_file, found)
    assert (match.customer_id, match.by) == (customer, Known.NAME_AND_PHONE)
    assert look(books, intake.intake, customer).enquiry == found

    made = apply(books, applying(customer, product)).id

    ended = look(books, asked.one, enquiry)
    assert (ended.application_id, ended.reason) == (made, "")
    assert look(books, intake.intake, customer).enquiry is None


def test_another_person_of_the_name_is_not_taken_for_who_asked(books, enquiry) -> None:
    with books.work(HOUSE) as work:
        other = a_customer(work, TOLD.name, phone="13900000099")

    assert look(books, intake.intake, other).enquiry is None
    assert look(books, asked.on_file, look(books, asked.one, enquiry)) == ()


def by_card(books, number: str) -> int:
    with books.work(TELLER) as work:
        return enquiries.register(work, "n", replace(TOLD, number=number))


def test_the_number_of_the_card_decides_whatever_name_and_telephone(books) -> None:
    enquiry = by_card(books, CARD.lower())
    with books.work(HOUSE) as work:
        sister = a_customer(work, TOLD.name, OTHER, phone=TOLD.phone)
        herself = a_customer(work, "王秀瑛", CARD, phone="13900000099")
    found = look(books, asked.on_file, look(books, asked.one, enquiry))

    assert [(one.customer_id, one.by) for one in found] == [
        (herself, Known.NUMBER),
        (sister, Known.OTHER_NUMBER),
    ]
    assert [one.customer_id for one in asked.likely(found)] == [herself]
    assert look(books, intake.intake, sister).enquiry is None
    assert look(books, intake.intake, herself).enquiry.id == enquiry


def test_two_of_one_name_and_telephone_are_both_likely(books, enquiry) -> None:
    with books.work(HOUSE) as work:
        both = [a_customer(work, TOLD.name, phone=TOLD.phone) for _turn in range(2)]

    found = look(books, asked.on_file, look(books, asked.one, enquiry))

    assert [one.customer_id for one in asked.likely(found)] == both


def test_a_number_that_is_none_is_refused(books) -> None:
    with pytest.raises(Unusable):
        by_card(books, CARD[:-1] + "7")


def test_the_last_two_named_see_to_it(books, enquiry, second) -> None:
    assign(books, enquiry, OFFICER.id, second)
    assign(books, enquiry, second, OFFICER.id, "b")

    found = look(books, asked.one, enquiry)
    assert (found.officer, found.co_officer) == ("郑凯", OFFICER.name)


def test_what_ended_is_left_alone(books, enquiry, second) -> None:
    with books.work(TELLER) as work:
        enquiries.close(work, "c", enquiry, "不借了")

    with pytest.raises(EnquiryEnded):
        assign(books, enquiry, OFFICER.id, second)
    with pytest.raises(EnquiryEnded), books.work(TELLER) as work:
        enquiries.close(work, "d", enquiry, "again")


def test_a_reason_two_people_and_a_right_are_asked_for(books, enquiry, second) -> None:
    with pytest.raises(Missing), books.work(TELLER) as work:
        enquiries.close(work, "c", enquiry, " ")
    with pytest.raises(Unusable):
        assign(books, enquiry, OFFICER.id, OFFICER.id)
    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        enquiries.assign(work, "x", enquiry, OFFICER.id, second)


def test_the_statistics_count_what_became_of_them(books, clock, enquiry, second) -> None:
    with books.work(TELLER) as work:
        closed = enquiries.register(work, "f", TOLD)
        enquiries.close(work, "c", closed, "不借了")
    assert look(books, asked.counted, NEW_YEAR) == asked.Counted(2, 0, 1, 0)

    clock.on("2026-03-11")
    assign(books, enquiry, OFFICER.id, second)

    assert look(books, asked.counted, NEW_YEAR) == asked.Counted(2, 0, 1, 1)
    assert look(books, record.record, NEW_YEAR).enquiries.count == 2
