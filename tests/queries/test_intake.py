from tests.asked import OFFICER, offered
from tests.build import a_customer, a_group

from sheaf.domain.teller import HOUSE
from sheaf.queries import intake
from sheaf.services import products
from sheaf.store.tables.office import TellerRow
from sheaf.store.tables.people import AccountRow


def test_an_application_is_put_together_from_what_is_there(books) -> None:
    with books.work(HOUSE) as work:
        shelf = offered(work)
        products.withdraw(work, shelf["trade"], "暂停")
        customer = a_customer(work)
        group = a_group(work, customer)
        work.session.add_all(
            AccountRow(customer_id=customer, kind="card", number=n, bank="", repays=on)
            for n, on in (("6220000000000019", False), ("621000000000001233", True))
        )

    with books.look(OFFICER) as work:
        found = intake.intake(work, customer)

    assert (found.customer, found.village) == ("王芳", "上河村")
    assert [one.code for one in found.products] == ["farm", "group"]
    assert [one.name for one in found.officers] == ["周敏"]
    assert [(one.tail, one.repays) for one in found.accounts] == [
        ("1233", True),
        ("0019", False),
    ]
    assert found.group.id == group


def test_whoever_has_left_looks_into_nothing(books) -> None:
    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, OFFICER.id).active = False

    with books.look(OFFICER) as work:
        assert intake.officers(work) == ()
