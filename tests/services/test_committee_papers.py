"""Minutes, decisions and letters: made once, from what was written once."""

import pytest
from tests.asked import (
    APPROVER,
    OFFICER,
    TELLER,
    apply,
    applying,
    offered,
    submitted,
    visit,
    yes,
)
from tests.asked import decide as rule
from tests.build import a_customer
from tests.heard import HE, MA, a_case, ballot, decide, heard, vote_all
from tests.lent import draw_up, papers

from sheaf.domain.committee import Choice, Said
from sheaf.domain.decision import Ruling
from sheaf.domain.errors import Gone, NotAllowed
from sheaf.domain.teller import HOUSE
from sheaf.printing.kinds import render, stamp
from sheaf.queries import papers as kept
from sheaf.services import applications, committee, committee_papers
from sheaf.services.committee_papers import NotYetOver
from sheaf.store.tables.office import TellerRow


def minutes(books, case) -> int:
    session = heard(books, case).session.id
    with books.work(HE) as work:
        return committee_papers.minutes(work, session)


def decision(books, case) -> int:
    with books.work(HE) as work:
        return committee_papers.decision(work, case, stamp)


def facts(books, paper):
    with books.look(HE) as work:
        return kept.paper(work, paper).facts


def end(books, case) -> None:
    with books.work(HE) as work:
        committee.end(work, heard(books, case).session.id)


def test_minutes_are_made_once_the_session_is_over(books) -> None:
    case = a_case(books)
    with books.work(HE) as work:
        committee.remark(work, case, Said.QUESTION, HE.id, "去年收成？")
    with pytest.raises(NotYetOver):
        minutes(books, case)
    end(books, case)

    made = minutes(books, case)

    assert minutes(books, case) == made
    found = facts(books, made)
    assert found.number == "清河农信会字〔2026〕第0001号"
    assert (found.writer, found.present) == ("何建华", ("何建华", "陈静", "马国庆"))
    assert found.cases[0].remarks[0].words == "去年收成？"
    assert found.cases[0].ruling == ""
    assert render("committee_minutes", found)


def test_the_decision_says_each_vote_and_stays_with_the_application(books) -> None:
    case = a_case(books)
    with pytest.raises(Gone):
        decision(books, case)
    vote_all(books, case, ballot(conditions=("投保",)), ballot(), ballot())
    decide(books, case)

    made = decision(books, case)

    assert decision(books, case) == made
    found = facts(books, made)
    assert found.number == "清河农信决字〔2026〕第0001号"
    assert [one.member for one in found.case.votes] == ["何建华", "陈静", "马国庆"]
    assert (found.case.ruling, found.case.conditions) == ("approved", ("投保",))
    assert found.valid_until is not None
    assert render("committee_decision", found)
    application = heard(books, case).application.id
    draw_up(books, application)
    assert "committee_decision" in {one.kind for one in papers(books, application)}


def test_a_no_of_one_approver_has_its_letter_too(books) -> None:
    application = submitted(books)
    with books.work(OFFICER) as work, pytest.raises(Gone):
        committee_papers.refusal(work, application, stamp)
    rule(books, application, yes(ruling=Ruling.DECLINED, reason="负债过高"))

    with books.work(TELLER) as work, pytest.raises(NotAllowed):
        committee_papers.refusal(work, application, stamp)
    with books.work(APPROVER) as work:
        letter = committee_papers.refusal(work, application, stamp)
        assert committee_papers.refusal(work, application, stamp) == letter

    found = facts(books, letter)
    assert (found.number, found.reason) == ("清河农信复字〔2026〕第0001号", "负债过高")
    assert render("refusal_letter", found)


def test_a_no_of_the_officer_after_a_visit_has_its_letter_as_well(books) -> None:
    with books.work(HOUSE) as work:
        product, customer = offered(work)["farm"], a_customer(work)
    application = apply(books, applying(customer, product)).id
    visit(books, application)
    with books.work(OFFICER) as work:
        applications.turn_down(work, application, "不肯提供流水")
        letter = committee_papers.refusal(work, application, stamp)

    assert facts(books, letter).reason == "不肯提供流水"


def test_a_no_of_the_committee_names_nobody(books) -> None:
    case = a_case(books)
    no = ballot(choice=Choice.DECLINE, reason="负债过高")
    vote_all(books, case, no, no, no)
    decide(books, case)
    application = heard(books, case).application.id

    with books.work(OFFICER) as work:
        letter = committee_papers.refusal(work, application, stamp)

    assert "何建华" not in str(facts(books, letter))


def test_only_who_sits_there_makes_the_committees_papers(books) -> None:
    case = a_case(books)
    end(books, case)

    with books.work(OFFICER) as work, pytest.raises(NotAllowed):
        committee_papers.minutes(work, heard(books, case).session.id)


def test_minutes_are_made_as_the_session_ends_and_say_who_stood_aside_then(books) -> None:
    case = a_case(books)
    session = heard(books, case).session.id
    with books.work(HE) as work:
        committee.end(work, session)
    borrower = heard(books, case).application.customer_id
    with books.work(HOUSE) as work:
        work.session.get_one(TellerRow, MA.id).customer_id = borrower

    with books.work(HE) as work:
        paper = kept.paper(work, committee_papers.minutes(work, session))

    assert paper.facts.cases[0].aside == ()
