"""The columns of the figures, and the file a spreadsheet opens."""

from datetime import date

from sheaf.domain.statistics import Cut, Line, Statistics, Sums
from sheaf.ui.reports.columns import ALL, ratio, rows, table

DAYS = date(2026, 1, 1), date(2026, 1, 2)


def found(cut: Cut, *lines: Line) -> Statistics:
    return Statistics(*DAYS, cut, 0, lines)


def test_all_stand_together_last(qapp) -> None:
    one = Line("1", "周敏", Sums(applied=1))

    assert [row.key for row in rows(found(Cut.OFFICER, one))] == ["1", ALL]
    assert rows(found(Cut.OFFICER)) == []


def test_a_line_is_named_by_what_it_is(qapp) -> None:
    kinds = [Line(kind, kind, Sums()) for kind in ("mortgage", "barn")]
    nowhere = Line("", "", Sums())

    named = [row.name for row in rows(found(Cut.SECURITY, *kinds))]
    assert named == ["Mortgage", "barn", "In all"]
    assert rows(found(Cut.VILLAGE, nowhere))[0].name == "not said"


def test_a_name_is_never_a_formula(qapp) -> None:
    written = table(found(Cut.TRADE, Line("1", "=1+1", Sums(applied=1)))).decode(
        "utf-8-sig"
    )

    assert "'=1+1,1," in written


def test_a_ratio_of_nothing_is_a_dash() -> None:
    assert (ratio(1, 3), ratio(0, 0)) == ("33.33%", "—")
