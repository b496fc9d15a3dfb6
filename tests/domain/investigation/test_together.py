"""Two windows write on one page: what either wrote stays."""

from hypothesis import given
from hypothesis import strategies as st

from sheaf.domain.investigation.notebook import Sheet
from sheaf.domain.investigation.together import EMPTY, bare, together

CELLS = st.sampled_from(["", "张三", "李四", "500", "80"])
LINES = st.lists(st.tuples(CELLS, CELLS), max_size=4)
KNOWN = (("张三", "500"), ("李四", "80"))


def test_what_one_window_alone_wrote_stands() -> None:
    mine = (("张三", "600"), ("李四", "80"), ("", ""))

    assert together(Sheet.RECEIVABLES, KNOWN, KNOWN, mine) == bare(mine)


def test_a_line_of_each_window_stands() -> None:
    theirs = (*KNOWN, ("王五", "30"))
    mine = (("张三", "600"), ("李四", "80"), ("赵六", "9"))

    found = together(Sheet.RECEIVABLES, KNOWN, theirs, mine)

    assert found == (("张三", "600"), ("李四", "80"), ("王五", "30"), ("赵六", "9"))


def test_of_a_single_figure_the_last_stands() -> None:
    known, theirs, mine = (("1",), ("2",)), (("3",), ("4",)), (("1",), ("5",))

    assert together(Sheet.HOME, known, theirs, mine) == (("3",), ("5",))


@given(LINES, LINES, LINES)
def test_no_line_that_either_wrote_is_lost(known, theirs, mine) -> None:
    found = together(Sheet.RECEIVABLES, known, theirs, mine)

    before = {*bare(known), EMPTY}
    assert {*bare(theirs), *bare(mine)} - before <= {*found}


@given(LINES, LINES)
def test_who_wrote_nothing_takes_nothing_back(known, theirs) -> None:
    assert together(Sheet.RECEIVABLES, known, theirs, known) == bare(theirs)
