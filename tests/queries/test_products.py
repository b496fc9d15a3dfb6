from dataclasses import replace
from datetime import date

import pytest
from tests.asked import MANAGER, TELLER, offered
from tests.build import yuan

from sheaf.domain.errors import Gone
from sheaf.domain.teller import HOUSE
from sheaf.queries import products as asked
from sheaf.services import products
from sheaf.services.products import Change

TODAY, MAY = date(2026, 3, 10), date(2026, 5, 1)


@pytest.fixture
def shelf(books) -> dict[str, int]:
    with books.work(HOUSE) as work:
        return offered(work)


def test_a_product_stands_on_the_list_with_all_its_versions(books, shelf) -> None:
    terms = replace(products.three_products("en")[0].terms, amount_max=yuan("80000"))
    with books.work(MANAGER) as work:
        later = products.change(work, "k", shelf["farm"], Change(terms, MAY))

    with books.look(TELLER) as work:
        found = asked.products(work)
        assert asked.version(work, later).amount_max == yuan("80000")

    assert [one.code for one in found] == ["farm", "trade", "group"]
    assert [version.since for version in found[0].versions] == [MAY, TODAY]
    assert found[0].versions[0].teller == "赵敏"


def test_before_its_first_day_a_product_is_not_offered(books) -> None:
    with books.work(MANAGER) as work:
        terms = products.three_products("en")[0].terms
        made = products.add(work, "k", "farm", terms, MAY)

    with books.look(TELLER) as work:
        assert asked.offered(work, TODAY) == ()
        assert [one.id for one in asked.offered(work, MAY)] == [made]
        with pytest.raises(Gone):
            asked.in_force(work, made, TODAY)
        assert asked.in_force(work, made, MAY).terms == terms


def test_on_one_day_the_version_written_last_counts(books, shelf) -> None:
    first, second = (
        replace(products.three_products("en")[0].terms, amount_max=yuan(most))
        for most in ("80000", "90000")
    )
    with books.work(MANAGER) as work:
        products.change(work, "1", shelf["farm"], Change(first, MAY))
        products.change(work, "2", shelf["farm"], Change(second, MAY))

    with books.look(TELLER) as work:
        assert asked.one(work, shelf["farm"]).on(MAY).terms == second
