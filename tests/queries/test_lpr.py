from datetime import date
from decimal import Decimal

from sheaf.domain.pricing import Lpr
from sheaf.domain.teller import HOUSE
from sheaf.queries import lpr
from sheaf.services import lpr as writing


def test_the_table_says_who_wrote_a_value_and_when(books) -> None:
    with books.work(HOUSE) as work:
        writing.add(work, Lpr(date(2026, 1, 20), over_five_years=False, value=Decimal(3)))

    with books.look(HOUSE) as work:
        [line] = lpr.table(work)

    assert line.lpr.value == 3
    assert line.at.date() == date(2026, 3, 10)
