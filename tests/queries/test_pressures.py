"""Pressure on cases, in the order it was written, each case its own."""

from tests.asked import OFFICER
from tests.build import an_application

from sheaf.domain.pressure import Pressure
from sheaf.domain.teller import HOUSE
from sheaf.queries import pressures
from sheaf.services import pressures as services


def test_each_case_has_its_own_in_the_order_written(books) -> None:
    with books.work(HOUSE) as work:
        case = an_application(work)
    with books.work(OFFICER) as work:
        for turn, who in enumerate(("赵主任", "钱经理")):
            told = Pressure(work.today, who, "要求多批", "未答应")
            services.record(work, f"p{turn}", case, told)

    with books.look(HOUSE) as work:
        assert [one.told.who for one in pressures.lines(work, case)] == ["赵主任", "钱经理"]
        assert pressures.lines(work, case + 1) == ()
