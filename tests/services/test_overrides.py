from datetime import date

import pytest
from tests.asked import (
    MANAGER,
    OFFICER,
    TELLER,
    apply,
    applying,
    decide,
    failed,
    findings,
    guarantee,
    guaranteeing,
    offered,
    one,
    submit,
    visit,
    yes,
)
from tests.build import a_customer, stands_for, yuan

from sheaf.domain.application import NotMet, Stage, TooClose
from sheaf.domain.errors import Gone, Missing, NotAllowed, SamePerson
from sheaf.domain.teller import HOUSE, Role, Teller
from sheaf.services import applications, overrides
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


def amended(books, application, amount):
    borrower, product = one(books, application).customer_id, one(books, application)
    wanted = applying(borrower, product.product_id, amount=yuan(amount))
    with books.work(OFFICER) as work:
        applications.amend(work, f"m {amount}", application, wanted)


def test_an_override_stands_for_its_figure_and_what_is_better_alone(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)
    application = apply(books, applying(borrower, farm, amount=yuan("110000"))).id
    override(books, application, "amount")
    assert findings(books, application)["amount"].stands

    amended(books, application, "900000")

    found = findings(books, application)["amount"]
    assert not found.stands
    assert found.lapsed.figure == "110,000.00"
    assert "amount" in failed(books, application)

    amended(books, application, "105000")

    assert findings(books, application)["amount"].stands


def test_what_got_worse_is_overridden_anew(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower = a_customer(work)
    application = apply(books, applying(borrower, farm, amount=yuan("110000"))).id
    override(books, application, "amount")
    amended(books, application, "120000")

    with books.work(OFFICER) as work:
        overrides.override(work, "again", application, "amount", "社员代表同意", MANAGER)

    found = findings(books, application)["amount"]
    assert found.override.figure == "120,000.00"
    assert len(one(books, application).overrides) == 2


def test_the_approver_cannot_go_beyond_what_was_overridden(books, farm) -> None:
    with books.work(HOUSE) as work:
        borrower, neighbour = a_customer(work), a_customer(work, "李国平", sex="M")
    wanted = applying(borrower, farm, amount=yuan("90000"))
    application = apply(books, wanted).id
    given = guarantee(
        books,
        application,
        guaranteeing(neighbour, net_assets=yuan("80000"), monthly_income=yuan("60000")),
    )
    override(books, application, f"guarantor_assets:{given}")
    visit(books, application)
    submit(books, application)

    with pytest.raises(NotMet):
        decide(books, application, yes(amount=yuan("90000.01")))

    assert decide(books, application, yes(amount=yuan("85000"))).stage is Stage.APPROVED


def test_nobody_overrides_alone(books, old) -> None:
    both = Teller(OFFICER.id, OFFICER.name, frozenset({Role.MANAGER}))

    with pytest.raises(SamePerson):
        override(books, old, "age_at_maturity", by=both)


def test_nobody_overrides_for_themselves_or_a_relative(books, old) -> None:
    with books.work(HOUSE) as work:
        stands_for(work, MANAGER.id, one(books, old).customer_id)

    with pytest.raises(TooClose):
        override(books, old, "age_at_maturity")


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
