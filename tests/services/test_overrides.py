from datetime import date

import pytest
from tests.asked import (
    MANAGER,
    OFFICER,
    TELLER,
    apply,
    applying,
    failed,
    findings,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    visit,
)
from tests.build import a_customer, yuan

from sheaf.domain.application import Stage
from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.services import overrides
from sheaf.services.overrides import ByLaw


@pytest.fixture
def farm(books) -> int:
    with books.work(HOUSE) as work:
        return offered(work)["farm"]


@pytest.fixture
def old(books, farm) -> int:
    """An application of someone who will be 66 at maturity."""
    with books.work(HOUSE) as work:
        borrower = a_customer(work, "张建军", sex="M", born=date(1961, 1, 1))
    return apply(books, applying(borrower, farm)).id


def override(books, application, key, reason="身体健康，儿子共同还款", by=MANAGER):
    with books.work(OFFICER) as work:
        return overrides.override(work, f"o {key}", application, key, reason, by)


def test_a_manager_lets_it_go_on_with_a_reason(books, old) -> None:
    assert one(books, old).stage is Stage.APPLIED

    assert override(books, old, "age_at_maturity") is Stage.ASSIGNED

    finding = findings(books, old)["age_at_maturity"]
    assert finding.stands
    assert finding.override.manager == "赵敏"
    assert (finding.override.figure, finding.override.limit) == ("66", "65")
    assert one(books, old).overrides[0].reason == "身体健康，儿子共同还款"


def test_done_twice_with_one_key_it_is_done_once(books, old) -> None:
    override(books, old, "age_at_maturity")

    assert override(books, old, "age_at_maturity") is Stage.ASSIGNED
    assert len(one(books, old).overrides) == 1


def test_one_guarantors_override_is_not_the_others(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)
        poor = [a_customer(work, name) for name in ("赵一", "钱二")]
    application = apply(books, applying(borrower, farm)).id
    first, second = (
        guarantee(books, application, guaranteeing(who, net_assets=yuan("1000")), f"g{who}")
        for who in poor
    )

    override(books, application, f"guarantor_assets:{first}")

    found = findings(books, application)
    assert found[f"guarantor_assets:{first}"].stands
    assert not found[f"guarantor_assets:{second}"].stands
    override(books, application, f"guarantor_assets:{second}")
    visit(books, application)
    assert submit(books, application) is Stage.SUBMITTED


def test_nobody_overrides_alone(books, old) -> None:
    both = Teller(OFFICER.id, OFFICER.name, frozenset({Role.MANAGER}))

    with pytest.raises(SamePerson):
        override(books, old, "age_at_maturity", by=both)


def test_only_a_manager_overrides(books, old) -> None:
    with pytest.raises(NotAllowed):
        override(books, old, "age_at_maturity", by=TELLER)


def test_an_override_has_a_reason(books, old) -> None:
    with pytest.raises(Missing):
        override(books, old, "age_at_maturity", " ")


@pytest.mark.parametrize("key", ["amount", "nothing"])
def test_what_did_not_fail_is_not_set_aside(books, old, key) -> None:
    with pytest.raises(Gone):
        override(books, old, key)


def test_a_minor_cannot_borrow_whoever_says_so(books, farm) -> None:
    with books.work(HOUSE) as work:
        minor = a_customer(work, "李小", born=date(2008, 6, 16))
    application = apply(books, applying(minor, farm)).id

    with pytest.raises(ByLaw):
        override(books, application, "age")

    assert "age" in failed(books, application)
