from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select
from tests.services.lives import MANAGER, TELLER

from sheaf.domain.errors import NotAllowed, Unusable
from sheaf.domain.pricing import Lpr, LprKnown
from sheaf.queries import lpr as asked
from sheaf.services import lpr
from sheaf.store.tables.audit import AuditRow

JANUARY, FEBRUARY = date(2026, 1, 20), date(2026, 2, 24)
ONE_YEAR = Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.00"))


def add(books, one: Lpr, who=MANAGER) -> None:
    with books.work(who) as work:
        lpr.add(work, one)


def table(books) -> list[Lpr]:
    with books.look(TELLER) as work:
        return [line.lpr for line in asked.table(work)]


def test_values_are_kept_by_day_and_term_and_noted(books) -> None:
    five = Lpr(FEBRUARY, over_five_years=True, value=Decimal("3.50"))
    before = Lpr(JANUARY, over_five_years=False, value=Decimal("3.10"))
    for one in (five, before, ONE_YEAR):
        add(books, one)

    assert table(books) == [ONE_YEAR, five, before]
    with books.look(TELLER) as work:
        assert asked.on(work, date(2026, 2, 23), over_five_years=False) == before
        assert asked.on(work, FEBRUARY, over_five_years=False) == ONE_YEAR
        assert asked.on(work, JANUARY, over_five_years=True) is None
        assert asked.latest(work, FEBRUARY) == (ONE_YEAR, five)
        notes = work.session.scalars(select(AuditRow.act).where(AuditRow.act == "lpr.add"))
        assert len(notes.all()) == 3


def test_a_day_has_one_value_a_term(books) -> None:
    add(books, ONE_YEAR)

    with pytest.raises(LprKnown) as no:
        add(books, Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.05")))

    assert no.value.value == ONE_YEAR.value


def test_a_value_outside_sense_and_a_teller_are_refused(books) -> None:
    with pytest.raises(Unusable):
        add(books, Lpr(FEBRUARY, over_five_years=False, value=Decimal(30)))
    with pytest.raises(NotAllowed):
        add(books, ONE_YEAR, TELLER)
    assert table(books) == []


def test_a_slip_is_taken_out_and_noted(books) -> None:
    add(books, ONE_YEAR)

    with books.work(MANAGER) as work:
        lpr.remove(work, FEBRUARY, over_five_years=False)

    assert table(books) == []
    add(books, Lpr(FEBRUARY, over_five_years=False, value=Decimal("3.05")))
