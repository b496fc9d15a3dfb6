"""The columns of the figures, and the file a spreadsheet opens."""

from datetime import date

from sheaf.domain.statistics import Cut, Line, Statistics, Sums
from sheaf.ui.reports.columns import ALL, lines, name_of, ratio, table

ONE = Line("1", "=1+1", Sums(applied=1))
FOUND = Statistics(date(2026, 1, 1), date(2026, 1, 2), Cut.TRADE, 0, (ONE,))


def test_all_stand_together_last(qapp) -> None:
    assert [line.key for line in lines(FOUND)] == ["1", ALL]
    assert lines(Statistics(FOUND.since, FOUND.until, FOUND.cut, 0, ())) == []


def test_a_line_is_named_by_what_it_is(qapp) -> None:
    assert name_of(Line("mortgage", "mortgage", Sums()), Cut.SECURITY) == "Mortgage"
    assert name_of(Line("barn", "barn", Sums()), Cut.SECURITY) == "barn"
    assert name_of(Line("", "", Sums()), Cut.VILLAGE) == "not said"


def test_a_name_is_never_a_formula(qapp) -> None:
    assert "'=1+1,1," in table(FOUND).decode("utf-8-sig")


def test_a_ratio_of_nothing_is_a_dash() -> None:
    assert (ratio(1, 3), ratio(0, 0)) == ("33.33%", "—")
