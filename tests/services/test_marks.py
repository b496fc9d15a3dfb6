import pytest
from tests.build import a_customer

from sheaf.domain.errors import Missing, NotAllowed
from sheaf.domain.mark import AlreadyLifted, AlreadyMarked, MarkKind
from sheaf.queries import customers
from sheaf.services import marks

EVADES = MarkKind.EVADES_DEBTS


@pytest.fixture
def work(database, officer):
    with database.work(officer) as work:
        yield work


@pytest.fixture
def wang(work) -> int:
    return a_customer(work)


def test_a_mark_says_why_since_when_and_by_whom(work, wang, officer) -> None:
    marks.mark(work, wang, EVADES, " 两次躲避催收 ")

    [mark] = customers.page(work, wang).live_marks
    assert (mark.kind, mark.reason, mark.at) == (EVADES, "两次躲避催收", work.now)
    assert mark.teller == officer.name


def test_a_file_is_marked_once_for_one_thing(work, wang) -> None:
    marks.mark(work, wang, EVADES, "躲避")
    marks.mark(work, wang, MarkKind.RELATED_PARTY, "信贷员之兄")

    with pytest.raises(AlreadyMarked) as caught:
        marks.mark(work, wang, EVADES, "躲避")

    assert (caught.value.kind, caught.value.since) == (EVADES, work.now)


def test_a_lifted_mark_stays_in_the_file(work, wang, officer) -> None:
    mark = marks.mark(work, wang, EVADES, "躲避")

    marks.lift(work, mark, "已还清")

    file = customers.page(work, wang)
    [kept] = file.marks
    assert file.live_marks == ()
    assert (kept.lifted_because, kept.lifted_by) == ("已还清", officer.name)
    assert marks.mark(work, wang, EVADES, "又躲避") != mark


def test_a_mark_is_lifted_once(work, wang) -> None:
    mark = marks.mark(work, wang, EVADES, "躲避")
    marks.lift(work, mark, "已还清")

    with pytest.raises(AlreadyLifted):
        marks.lift(work, mark, "已还清")


def test_marks_have_reasons(work, wang) -> None:
    with pytest.raises(Missing):
        marks.mark(work, wang, EVADES, " ")
    mark = marks.mark(work, wang, EVADES, "躲避")
    with pytest.raises(Missing):
        marks.lift(work, mark, " ")


def test_a_teller_may_not_mark(database, teller) -> None:
    with pytest.raises(NotAllowed), database.work(teller) as work:
        marks.mark(work, 1, EVADES, "躲避")
    with pytest.raises(NotAllowed), database.work(teller) as work:
        marks.lift(work, 1, "已还清")
