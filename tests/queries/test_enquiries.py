"""Those nobody sees to stand first."""

from tests.asked import OFFICER, TELLER
from tests.build import yuan

from sheaf.domain.enquiry import Enquiring
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import enquiries as asked
from sheaf.services import enquiries, tellers


def test_those_nobody_sees_to_stand_first(books) -> None:
    with books.work(TELLER) as work:
        first = enquiries.register(work, "a", Enquiring("甲方", "13800000041", "x"))
        second = enquiries.register(
            work, "b", Enquiring("乙方", "13800000042", "y", yuan("5"))
        )
    with books.work(HOUSE) as work:
        other = tellers.appoint(work, "郑凯", {Role.LOAN_OFFICER}).id
    with books.work(OFFICER) as work:
        enquiries.assign(work, "c", first, OFFICER.id, other)

    with books.look(OFFICER) as work:
        assert [one.id for one in asked.waiting(work)] == [second, first]
