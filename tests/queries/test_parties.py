from dataclasses import replace
from datetime import date

import pytest
from tests.build import OFFICE, a_customer, an_office, yuan

from sheaf.domain.paper.shared import IdKind
from sheaf.queries import parties
from sheaf.store import canonical
from sheaf.store.tables.applications import GroupRow, MemberRow
from sheaf.store.tables.office import OfficeRow
from sheaf.store.tables.people import AccountRow, CustomerRow, LinkRow


def test_a_party_is_named_as_on_the_day(work) -> None:
    customer = a_customer(work, "王芳", "130000198503151229")

    named = parties.party(work, customer)

    assert (named.name, named.id_number, named.address) == (
        "王芳",
        "130000198503151229",
        "上河村四组27号",
    )
    assert named.id_kind is IdKind.RESIDENT


def test_a_business_is_known_by_its_credit_code(work) -> None:
    firm = work.session.get_one(CustomerRow, a_customer(work, "上河粮油店"))
    firm.kind = "business"

    assert parties.party_of(firm).id_kind is IdKind.CREDIT_CODE


def test_the_spouse_is_who_the_link_says(work) -> None:
    wife, husband = a_customer(work, "王芳"), a_customer(work, "李国平", sex="M")
    work.session.add(
        LinkRow(
            customer_id=wife,
            other_id=husband,
            relation="spouse",
            share="",
            since=work.today,
        )
    )

    assert parties.spouse_of(work, wife) == husband
    found = parties.spouse(work, wife)
    assert found is not None
    assert found.name == "李国平"
    assert parties.spouse(work, husband) is None


def test_married_is_what_the_registry_says(work) -> None:
    customer = a_customer(work)
    row = work.session.get_one(CustomerRow, customer)

    assert not parties.is_married(work, customer)
    row.marital_status = "21"
    assert parties.is_married(work, customer)


def test_an_account_without_a_bank_is_kept_here(work) -> None:
    customer = a_customer(work)
    row = AccountRow(
        customer_id=customer, kind="passbook", number="1300", bank="", repays=True
    )
    work.session.add(row)
    work.session.flush()

    found = parties.account(work, row.id, OFFICE)

    assert found is not None
    assert (found.holder, found.number, found.bank) == ("王芳", "1300", OFFICE.name)
    assert parties.account(work, None, OFFICE) is None


def test_a_group_is_those_who_have_not_left(work) -> None:
    leader, other, gone = (a_customer(work, name) for name in ("王芳", "李国平", "赵六"))
    work.session.add(
        GroupRow(
            id=1,
            name="上河一组",
            formed_on=date(2026, 1, 1),
            until=date(2028, 12, 31),
            leader_id=leader,
        )
    )
    work.session.flush()
    for customer, left in ((leader, None), (other, None), (gone, date(2026, 2, 1))):
        work.session.add(
            MemberRow(group_id=1, customer_id=customer, limit=yuan("30000"), left_on=left)
        )

    found = parties.group(work, 1)

    assert [member.name for member in found.members] == ["王芳", "李国平"]


def test_the_letterhead_is_todays(work) -> None:
    an_office(work)

    office, head = parties.head(work)

    assert (office, head.place) == (OFFICE, "清河县上河镇中街1号")


@pytest.mark.parametrize(
    ("language", "place"), [("en", "Shanghe, 1 Middle Street"), ("zh_CN", "上河镇中街1号")]
)
def test_place_and_street_are_joined_as_the_language_does(work, language, place) -> None:
    parts = place.split(", ") if language == "en" else (place[:3], place[3:])
    told = replace(OFFICE, place=parts[0], address=parts[1], language=language)
    work.session.add(
        OfficeRow(since=work.today, facts=canonical.dump(told), at=work.now, teller_id=0)
    )
    work.session.flush()

    assert parties.head(work)[1].place == place


def test_everyone_is_named_as_papers_name_them(work) -> None:
    wang, li = a_customer(work), a_customer(work, "李国平")

    assert parties.everyone(work) == {one: parties.party(work, one) for one in (wang, li)}
