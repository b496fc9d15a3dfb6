import pytest
from sqlalchemy import select
from tests.build import a_customer
from tests.conftest import NOON

from sheaf.domain.errors import Gone, Missing, NotAllowed
from sheaf.domain.relation import CannotRelate, OtherSpouse, Relation, WithItself
from sheaf.queries import customers
from sheaf.services import ties
from sheaf.store.tables.audit import AuditRow
from sheaf.store.tables.people import CustomerRow

SPOUSE = Relation.SPOUSE


@pytest.fixture
def wang(work) -> int:
    return a_customer(work)


@pytest.fixture
def li(work) -> int:
    return a_customer(work, "李国平", sex="M", phone="")


def firm(work, name: str) -> int:
    file = a_customer(work, name, phone="")
    work.session.get_one(CustomerRow, file).kind = "business"
    work.session.get_one(CustomerRow, file).business_kind = "company"
    work.session.flush()
    return file


def seen(work, file: int) -> list[tuple[int, Relation, str]]:
    return [(t.customer_id, t.relation, t.share) for t in customers.ties(work, file)]


def test_both_directions_are_written_at_once(work, wang, li) -> None:
    ties.link(work, wang, li, Relation.CHILD, "")

    assert seen(work, wang) == [(li, Relation.CHILD, "")]
    assert seen(work, li) == [(wang, Relation.PARENT, "")]
    assert customers.ties(work, li)[0].since == NOON.date()


def test_the_same_link_again_changes_nothing(work, wang) -> None:
    shop = firm(work, "清河粮油公司")

    ties.link(work, wang, shop, Relation.SHARES, "30")
    ties.link(work, wang, shop, Relation.SHARES, "30%")

    assert seen(work, wang) == [(shop, Relation.SHARES, "30")]


def test_another_share_asks_a_reason_and_keeps_the_former(work, wang) -> None:
    shop = firm(work, "清河粮油公司")
    ties.link(work, wang, shop, Relation.SHARES, "30")

    with pytest.raises(Missing):
        ties.link(work, wang, shop, Relation.SHARES, "35")
    with pytest.raises(Missing):
        ties.reshare(work, wang, shop, "35", " ")
    ties.reshare(work, shop, wang, "35%", "章程修正案")

    assert seen(work, wang) == [(shop, Relation.SHARES, "35")]
    assert seen(work, shop) == [(wang, Relation.SHAREHOLDER, "35")]
    line = work.session.scalars(select(AuditRow).order_by(AuditRow.id.desc())).first()
    assert ("30" in line.before, "35" in line.after) == (True, True)
    assert line.why == "章程修正案"


def test_only_who_holds_a_share_gets_another(work, wang) -> None:
    shop = firm(work, "清河粮油公司")

    with pytest.raises(Gone):
        ties.reshare(work, wang, shop, "35", "章程修正案")


def test_nobody_is_linked_to_themselves(work, wang) -> None:
    with pytest.raises(WithItself):
        ties.link(work, wang, wang, Relation.RELATIVE, "")


def test_nobody_marries_a_company(work, wang) -> None:
    with pytest.raises(CannotRelate) as caught:
        ties.link(work, wang, firm(work, "清河粮油公司"), SPOUSE, "")

    assert caught.value.relation is SPOUSE


@pytest.mark.parametrize("turned", [False, True])
def test_nobody_has_two_spouses(work, wang, li, turned) -> None:
    ties.link(work, wang, li, SPOUSE, "")
    other = a_customer(work, "陆小梅", phone="")
    pair = (other, wang) if turned else (wang, other)

    with pytest.raises(OtherSpouse) as caught:
        ties.link(work, *pair, SPOUSE, "")

    assert (caught.value.customer_id, caught.value.name) == (li, "李国平")


def test_a_link_is_taken_away_in_both_directions_with_a_reason(work, wang, li) -> None:
    ties.link(work, wang, li, SPOUSE, "")

    with pytest.raises(Missing):
        ties.unlink(work, wang, li, SPOUSE, " ")
    ties.unlink(work, wang, li, SPOUSE, "离婚")

    assert seen(work, wang) == seen(work, li) == []
    lines = work.session.scalars(select(AuditRow).where(AuditRow.act == "customer.unlink"))
    assert [(line.subject, line.why) for line in lines] == [
        (f"customer {wang}", "离婚"),
        (f"customer {li}", "离婚"),
    ]


def test_family_stands_before_firms(work, wang, li) -> None:
    shop = firm(work, "清河粮油公司")
    ties.link(work, wang, shop, Relation.OWN_FIRM, "")
    ties.link(work, wang, li, SPOUSE, "")

    assert [relation for _, relation, _ in seen(work, wang)] == [SPOUSE, Relation.OWN_FIRM]


def test_only_some_may_link(database, approver) -> None:
    with pytest.raises(NotAllowed), database.work(approver) as work:
        ties.link(work, 1, 2, SPOUSE, "")
    with pytest.raises(NotAllowed), database.work(approver) as work:
        ties.unlink(work, 1, 2, SPOUSE, "x")
