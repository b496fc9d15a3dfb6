from datetime import date

from tests.build import a_thing, an_application
from tests.lent import OFFICER

from sheaf.domain.teller import HOUSE
from sheaf.queries import custody as asked
from sheaf.services import custody
from sheaf.services.custody import Taken

DAY = date(2026, 3, 10)


def test_what_one_receipt_covers_is_held_until_a_slip_answers_it(books) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work)
        house = a_thing(work, application)
        van = a_thing(work, application, kind="vehicle")
    with books.work(OFFICER) as work:
        custody.take_in(work, house, Taken((), "甲柜", DAY))
        custody.hand_back(work, application)
        custody.take_in(work, van, Taken((), "乙柜", DAY))

    with books.look(OFFICER) as work:
        [held] = asked.held(work, application)
        assert held.receipt.kept_at == "乙柜"
        assert len(asked.receipts(work, application)) == 2
        assert len(asked.slips(work, application)) == 1
