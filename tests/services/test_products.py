from dataclasses import replace
from datetime import date

import pytest
from tests.asked import MANAGER, TELLER, apply, applying, offered, one, terms_of
from tests.build import a_customer, yuan

from sheaf.domain.errors import Gone, Missing, NotAllowed, Unusable
from sheaf.domain.product import LimitsCrossed, check
from sheaf.domain.teller import HOUSE
from sheaf.queries import products as asked
from sheaf.services import products
from sheaf.services.products import Change, CodeTaken, three_products

TODAY, MAY = date(2026, 3, 10), date(2026, 5, 1)


@pytest.fixture
def shelf(books) -> dict[str, int]:
    with books.work(HOUSE) as work:
        return offered(work)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_products_that_are_shipped_can_be_lent(language) -> None:
    shipped = three_products(language)

    assert [one.code for one in shipped] == ["farm", "trade", "group"]
    for product in shipped:
        check(product.terms)


def test_what_is_offered_stands_on_the_list_with_its_terms(books, shelf) -> None:
    with books.look(TELLER) as work:
        found = asked.offered(work, TODAY)

    assert [one.code for one in found] == ["farm", "trade", "group"]
    assert found[0].on(TODAY).terms.name == "农户担保贷款"


def test_a_product_added_twice_with_one_key_is_one_product(books) -> None:
    farm = three_products("zh_CN")[0].terms
    with books.work(MANAGER) as work:
        first = products.add(work, "k", "farm", farm, TODAY)

    with books.work(MANAGER) as work:
        again = products.add(work, "k", "farm", farm, TODAY)

    assert again == first


def test_two_products_do_not_share_a_code(books, shelf) -> None:
    farm = three_products("zh_CN")[0].terms

    with pytest.raises(CodeTaken), books.work(MANAGER) as work:
        products.add(work, "other", "farm", farm, TODAY)


def test_a_product_needs_a_code(books) -> None:
    with pytest.raises(Missing), books.work(MANAGER) as work:
        products.add(work, "k", " ", three_products("en")[0].terms, TODAY)


def test_terms_that_make_no_loan_are_refused(books, shelf) -> None:
    terms = replace(three_products("en")[0].terms, amount_min=yuan("200000"))

    with pytest.raises(LimitsCrossed), books.work(MANAGER) as work:
        products.change(work, "k", shelf["farm"], Change(terms, MAY))


def test_new_terms_hold_from_their_day_on(books, shelf) -> None:
    terms = replace(three_products("zh_CN")[0].terms, amount_max=yuan("80000"))

    with books.work(MANAGER) as work:
        products.change(work, "k", shelf["farm"], Change(terms, MAY, "县联社通知"))

    found = terms_of(books, shelf["farm"])
    assert found.on(date(2026, 4, 30)).terms.amount_max == yuan("100000")
    assert found.on(MAY).terms.amount_max == yuan("80000")
    assert found.first.terms.amount_max == yuan("100000")


def test_a_change_never_touches_an_application_under_way(books, shelf) -> None:
    with books.work(HOUSE) as work:
        customer = a_customer(work)
    application = apply(books, applying(customer, shelf["farm"])).id
    terms = replace(three_products("zh_CN")[0].terms, amount_max=yuan("10000"))

    with books.work(MANAGER) as work:
        products.change(work, "k", shelf["farm"], Change(terms, TODAY))

    assert one(books, application).product.amount_max == yuan("100000")


def test_terms_do_not_begin_in_the_past(books, shelf) -> None:
    terms = three_products("en")[0].terms

    with pytest.raises(Unusable) as no, books.work(MANAGER) as work:
        products.change(work, "k", shelf["farm"], Change(terms, date(2026, 3, 9)))

    assert (no.value.field, no.value.reason) == ("since", "in_the_past")


def test_what_was_withdrawn_is_offered_again_only_on_purpose(books, shelf) -> None:
    with books.work(MANAGER) as work:
        products.withdraw(work, shelf["farm"], "暂停")
    with books.look(TELLER) as work:
        assert "farm" not in [one.code for one in asked.offered(work, TODAY)]
        with pytest.raises(Gone):
            asked.in_force(work, shelf["farm"], TODAY)

    with books.work(MANAGER) as work:
        products.offer(work, shelf["farm"])

    with books.look(TELLER) as work:
        assert "farm" in [one.code for one in asked.offered(work, TODAY)]


def test_withdrawn_with_the_same_terms_it_gets_no_new_version(books, shelf) -> None:
    with books.look(MANAGER) as work:
        before = asked.one(work, shelf["farm"])
    change = Change(before.first.terms, TODAY, "暂停", offered=False)

    with books.work(MANAGER) as work:
        version = products.change(work, "k", shelf["farm"], change)

    with books.look(MANAGER) as work:
        after = asked.one(work, shelf["farm"])
    assert (version, after.offered, after.versions) == (
        before.first.id,
        False,
        before.versions,
    )


def test_without_a_reason_to_withdraw_it_the_terms_stay_too(books, shelf) -> None:
    terms = replace(three_products("zh_CN")[0].terms, amount_max=yuan("10000"))

    with pytest.raises(Missing), books.work(MANAGER) as work:
        products.change(work, "k", shelf["farm"], Change(terms, TODAY, offered=False))

    with books.look(MANAGER) as work:
        assert len(asked.one(work, shelf["farm"]).versions) == 1


def test_withdrawing_needs_a_reason(books, shelf) -> None:
    with pytest.raises(Missing), books.work(MANAGER) as work:
        products.withdraw(work, shelf["farm"], " ")


@pytest.mark.parametrize("act", ["add", "change", "offer", "withdraw"])
def test_only_who_may_change_products_does(books, shelf, act) -> None:
    farm, product = three_products("en")[0].terms, shelf["farm"]
    given = {
        "add": ("k", "new", farm, TODAY),
        "change": ("k", product, Change(farm, TODAY)),
        "offer": (product,),
        "withdraw": (product, "暂停"),
    }

    with pytest.raises(NotAllowed), books.work(TELLER) as work:
        getattr(products, act)(work, *given[act])
