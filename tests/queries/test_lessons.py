"""Finished cases to learn from: decided for good, and nobody named."""

from dataclasses import replace

from tests.build import yuan
from tests.heard import ASKED, HE, an_investigated_case, ballot, decide, heard, vote_all
from tests.lent import lend

from sheaf.domain.committee import Choice
from sheaf.domain.loan import Status
from sheaf.queries import lessons

WANTED = replace(ASKED, amount=yuan("50000"))


def test_a_case_is_one_to_learn_from_once_it_is_decided(books) -> None:
    case = an_investigated_case(books)
    with books.look(HE) as work:
        assert lessons.lines(work) == ()
    vote_all(books, case, WANTED, WANTED, WANTED)
    decide(books, case)

    with books.look(HE) as work:
        [line] = lessons.lines(work)
        found = lessons.lesson(work, line.id)

    assert (line.amount, line.trade.code) == (yuan("60000"), "village_shop")
    assert found.decision.amount == yuan("50000")
    assert found.ended is None
    names = (heard(books, case).application.applicant, "李国平")
    assert not any(name in repr(found.told) for name in names)


def test_how_the_loan_did_belongs_to_it(books, clock) -> None:
    case = an_investigated_case(books)
    vote_all(books, case, WANTED, WANTED, WANTED)
    decide(books, case)
    lend(books, heard(books, case).application.id)
    clock.on("2026-04-20")

    with books.look(HE) as work:
        [line] = lessons.lines(work)
        ended = lessons.lesson(work, line.id).ended

    assert (ended.status, ended.worst_late) == (Status.ACTIVE, 10)


def test_what_was_sent_back_is_no_lesson_yet(books) -> None:
    case = an_investigated_case(books)
    again = ballot(choice=Choice.ASK, reason="去年收成？")
    vote_all(books, case, again, again, again)
    decide(books, case)

    with books.look(HE) as work:
        assert lessons.lines(work) == ()
