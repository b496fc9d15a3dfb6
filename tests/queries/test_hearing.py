"""All that is known of a case before the committee."""

from dataclasses import replace

import pytest
from tests.build import yuan
from tests.heard import (
    HE,
    JING,
    LOW,
    MA,
    ZHENG,
    a_case,
    an_investigated_case,
    ballot,
    heard,
    sign,
    vote,
    vote_all,
)

from sheaf.domain.committee import Bar, Choice, VotesMissing
from sheaf.domain.decision import Ruling
from sheaf.queries import papers
from sheaf.queries.hearing import investigated, to_vote, wanted
from sheaf.services import committee


def test_until_all_have_voted_nothing_is_counted(books) -> None:
    case = a_case(books)
    vote(books, case, HE)

    found = heard(books, case)

    assert found.missing == ("陈静", "马国庆")
    with pytest.raises(VotesMissing):
        assert found.verdict


def test_then_it_says_what_will_be_decided(books) -> None:
    case = a_case(books)
    vote_all(books, case)

    assert heard(books, case).missing == ()
    assert heard(books, case).verdict.ruling is Ruling.APPROVED


def test_a_directors_no_is_said_too(books) -> None:
    case = a_case(books, replace(LOW, committee_veto=True))
    vote_all(books, case)
    sign(books, case, ZHENG, signs=False, reason="超出承受能力")

    found = heard(books, case)

    assert (found.signed, found.veto.director) == (0, "郑国强")
    assert found.verdict.ruling is Ruling.DECLINED
    assert found.counted.ruling is Ruling.APPROVED


def test_who_stands_aside_is_named_and_is_no_voter(books) -> None:
    case = a_case(books)
    with books.work(HE) as work:
        committee.stand_aside(work, case, MA, "两家合伙过")

    found = heard(books, case)

    assert [one.name for one in found.voters] == ["何建华", "陈静"]
    assert [(one.name, one.bar) for one in found.aside] == [("马国庆", Bar.STOOD_ASIDE)]


def test_a_case_waits_for_each_member_until_they_have_voted(books) -> None:
    case = a_case(books)
    vote(books, case, HE, ballot(choice=Choice.DECLINE, reason="x"))

    with books.look(HE) as work:
        assert to_vote(work) == ()
    with books.look(JING) as work:
        assert [one.id for one in to_vote(work)] == [case]


def test_what_was_submitted_comes_with_its_doubts_and_its_proposal(books) -> None:
    case = an_investigated_case(books)
    application = heard(books, case).application

    with books.look(HE) as work:
        told = investigated(work, application)
        [checked] = told.told.case.failed
        paper = papers.line(work, told.report)

    assert (checked.name, told.told.reasons) == (
        "sales_by_week",
        {"sales_by_week": "本周有庙会"},
    )
    assert paper.kind == "investigation_report"
    assert wanted(application, told).amount == yuan("50000")
    assert heard(books, case).asked.amount == yuan("60000")


def test_without_an_investigation_what_was_asked_for_is_proposed(books) -> None:
    application = heard(books, a_case(books)).application

    with books.look(HE) as work:
        assert investigated(work, application) is None
    assert wanted(application, None).amount == yuan("30000")
