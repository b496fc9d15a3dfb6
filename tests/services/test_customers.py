import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select
from tests.conftest import PEOPLE

from sheaf.domain.customer import AlreadyRegistered, CreditGrade, MaritalStatus, Person
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.domain.money import Money
from sheaf.domain.teller import Role
from sheaf.queries import customers as registry
from sheaf.queries import search
from sheaf.services import customers
from sheaf.services.customers import NothingChanged
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.people import CorrectionRow, CustomerRow

WANG = Person(
    name="王芳",
    number="１３００００19850315122９",
    phone="138 0000 0012",
    village="上河村",
    door="四组27号",
    farmer=True,
    trade="大棚蔬菜",
    marital_status=MaritalStatus.MARRIED,
    share_capital=Money(50000),
    credit_grade=CreditGrade.GOOD,
)
LI = Person(name="李国平", number="410000199211300431")


def wang(work) -> int:
    return customers.register(work, "wang", WANG).customer_id


def notes(work, act: str) -> list[AuditRow]:
    return list(work.session.scalars(select(AuditRow).where(AuditRow.act == act)))


def count(work, table) -> int:
    return work.session.scalar(select(func.count()).select_from(table))


def test_a_file_holds_what_was_typed_as_the_registry_keeps_it(work) -> None:
    kept = registry.customer(work, wang(work))

    assert kept == WANG.checked(work.today)
    assert kept.born == date(1985, 3, 15)


def test_who_opened_a_file_is_kept_and_noted(work, teller) -> None:
    opened = work.session.get_one(CustomerRow, wang(work))

    [note] = notes(work, "customer.register")
    assert (opened.opened_by, opened.opened_at) == (teller.id, work.now)
    assert (note.teller, note.subject) == (teller.name, f"customer {opened.id}")
    assert json.loads(note.after)["name"] == "王芳"


def test_registering_twice_with_one_key_opens_one_file(work) -> None:
    assert wang(work) == wang(work)
    assert count(work, CustomerRow) == 1


def test_a_second_person_with_the_number_is_sent_to_the_first(work) -> None:
    first = wang(work)
    other = replace(LI, number="130000198503151229")

    with pytest.raises(AlreadyRegistered) as caught:
        customers.register(work, "other", other)

    refusal = caught.value
    assert (refusal.field, refusal.customer_id, refusal.name) == ("number", first, "王芳")


def test_files_without_a_number_do_not_meet(work) -> None:
    homes = [
        customers.register(work, name, registry.Household(name=name)).customer_id
        for name in ("王家", "李家")
    ]

    assert len(set(homes)) == 2


def test_a_wrong_number_opens_nothing(work) -> None:
    with pytest.raises(Unusable):
        customers.register(work, "x", replace(WANG, number="130000198503151228"))

    assert count(work, CustomerRow) == 0


def test_only_some_may_register(database, approver) -> None:
    with pytest.raises(NotAllowed), database.work(approver) as work:
        wang(work)


def test_a_new_file_is_found_at_once(work) -> None:
    file = wang(work)

    for typed in ("王芳", "wf", "wangfang", "0012", "1229", "shanghe", "wf 0012"):
        assert [hit.id for hit in search.find(work, typed).customers] == [file], typed


def test_a_correction_keeps_the_old_value_who_when_and_why(work, teller) -> None:
    file = wang(work)

    done = customers.correct(
        work, "c", file, {"phone": "139 0000 0034", "village": "石桥村"}, " 搬家 "
    )

    rows = {row.field: row for row in work.session.scalars(select(CorrectionRow))}
    assert set(done.fields) == set(rows) == {"phone", "village"}
    phone = rows["phone"]
    assert (phone.before, phone.after) == ("13800000012", "13900000034")
    assert (phone.reason, phone.at, phone.teller_id) == ("搬家", work.now, teller.id)
    [note] = notes(work, "customer.correct")
    assert json.loads(note.before) == {"phone": "13800000012", "village": "上河村"}


def test_a_corrected_file_is_found_by_what_it_says_now(work) -> None:
    file = wang(work)

    customers.correct(work, "c", file, {"name": "王小芳", "former_name": "王芳"}, "改名")

    assert [hit.id for hit in search.find(work, "wangxiaofang").customers] == [file]
    assert [hit.id for hit in search.find(work, "wangfang").customers] == [file]


def test_a_correction_done_twice_is_written_once(work) -> None:
    file = wang(work)

    for _ in range(2):
        customers.correct(work, "c", file, {"trade": "养殖"}, "转产")

    assert count(work, CorrectionRow) == 1


@pytest.mark.parametrize(
    ("changes", "before", "after"),
    [
        ({"marital_status": MaritalStatus.DIVORCED}, "20", "40"),
        ({"share_capital": Money(60000)}, "500.00", "600.00"),
        ({"farmer": False}, "yes", ""),
        ({"credit_grade": None}, "good", ""),
        ({"years_in_trade": 11}, "", "11"),
        ({"valid_to": date(2036, 5, 18)}, "", "2036-05-18"),
    ],
)
def test_every_kind_of_value_is_kept_as_text(work, changes, before, after) -> None:
    customers.correct(work, "c", wang(work), changes, "更正")

    [row] = work.session.scalars(select(CorrectionRow))
    assert (row.before, row.after) == (before, after)


def test_a_corrected_number_brings_its_birth_date_along(work) -> None:
    file = wang(work)

    changed = customers.correct(work, "c", file, {"number": "130000198503151210"}, "看错")

    assert set(changed.fields) == {"number", "sex"}


def test_a_correction_has_a_reason_and_changes_something(work) -> None:
    file = wang(work)

    with pytest.raises(Missing) as caught:
        customers.correct(work, "c", file, {"trade": "养殖"}, "  ")
    with pytest.raises(NothingChanged):
        customers.correct(work, "c", file, {"phone": "138-0000-0012"}, "核对")

    assert caught.value.field == "reason"


def test_a_number_cannot_be_corrected_into_anothers(work) -> None:
    file = wang(work)
    li = customers.register(work, "li", LI).customer_id

    with pytest.raises(AlreadyRegistered):
        customers.correct(work, "c", li, {"number": WANG.number}, "更正")

    assert customers.correct(work, "d", file, {"number": WANG.number, "trade": "养"}, "r")


def test_who_looks_at_a_file_is_noted(work) -> None:
    file = wang(work)

    customers.open_file(work, file)

    [note] = notes(work, "customer.look")
    assert note.subject == f"customer {file}"


def test_numbers_are_masked_until_asked_for_and_asking_is_noted(work) -> None:
    file = wang(work)

    assert "19850315" not in registry.page(work, file).customer.number
    assert customers.show_numbers(work, file).number == "130000198503151229"

    assert len(notes(work, "customer.show_numbers")) == 1


def test_only_some_may_correct(database, teller, approver) -> None:
    with database.work(teller) as work:
        file = wang(work)

    with pytest.raises(NotAllowed), database.work(approver) as work:
        customers.correct(work, "c", file, {"trade": "养殖"}, "转产")


def test_datetimes_and_nothing_are_written_too() -> None:
    assert customers.written(None) == ""
    assert customers.written(PEOPLE[Role.TELLER].id) == "1"
