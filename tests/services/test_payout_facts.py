from dataclasses import replace
from datetime import date, datetime

import pytest
from tests.build import OFFICE as OFFICE_
from tests.build import covenants
from tests.printing.counter import pages
from tests.printing.drawn_up import NINE, OFFICE, WANG

from sheaf.domain.agreement import Agreement
from sheaf.domain.ledger import Channel
from sheaf.domain.loan import Loan
from sheaf.domain.money import Money
from sheaf.domain.paper.disbursement_notice import Condition, ConditionKind
from sheaf.domain.paper.loan_contract import Account
from sheaf.domain.paper.shared import Party
from sheaf.domain.schedule import Method, draw_up
from sheaf.printing import schedule as sheet
from sheaf.services.payout_facts import PayoutFacts, papers_of

DAY = date(2026, 3, 12)
SELLER = Party("清河农资公司")
SIGNED = Condition(ConditionKind.CONTRACT_SIGNED, met=True, proof="2026-03-10")


@pytest.fixture
def facts() -> PayoutFacts:
    agreed = Agreement(Money.parse("30000"), NINE, Method.INTEREST_ONLY, 12, None, 3)
    schedule = draw_up(agreed.terms(DAY))
    loan = Loan(
        id=1,
        number="2026-00012",
        customer_id=1,
        borrower=WANG.name,
        principal=agreed.amount,
        rate=NINE,
        method=agreed.method.value,
        security="credit",
        disbursed_on=DAY,
        matures_on=schedule[-1].due_on,
        officer_id=2,
        covenants=covenants(),
    )
    return PayoutFacts(
        office=OFFICE_,
        letterhead=OFFICE,
        loan=loan,
        amount=loan.principal,
        schedule=schedule,
        borrower=WANG,
        approval="A2026-0001",
        purpose="购买大棚薄膜",
        agreement=agreed,
        decided=date(2026, 3, 10),
        decider="陈涛",
        conditions=(SIGNED,),
        channel=Channel.BANK,
        payee=SELLER,
        account="6210000000000000017",
        bank="清河信用社",
        number="D2026-00001",
        debit_note="N2026-00001",
        clerk="吴倩",
        at=datetime(2026, 3, 12, 9, 30),
    )


def test_a_payout_has_four_papers_that_say_the_same_of_the_loan(facts) -> None:
    papers = dict(papers_of(facts))

    assert list(papers) == [
        "disbursement_notice",
        "debit_note",
        "disbursement_voucher",
        "schedule",
    ]
    assert {paper.lent for paper in papers.values()} == {facts.lent}
    assert facts.lent.every == 3
    assert facts.lent.instalments == len(facts.schedule)
    assert {getattr(paper, "contract", facts.contract) for paper in papers.values()} == {
        "清河农信借字〔2026〕第00012号"
    }


def test_each_paper_has_a_number_of_its_own(facts) -> None:
    numbers = [paper.number for _kind, paper in papers_of(facts)]

    assert len(set(numbers)) == 4


def test_who_is_paid_and_who_checked_stand_on_notice_and_voucher(facts) -> None:
    papers = dict(papers_of(facts))

    for kind in ("disbursement_notice", "disbursement_voucher"):
        paper = papers[kind]
        assert (paper.payee, paper.account, paper.bank) == (
            SELLER,
            facts.account,
            facts.bank,
        )
        assert paper.channel is Channel.BANK
    assert papers["disbursement_notice"].checker == "陈涛"
    assert papers["disbursement_notice"].conditions == (SIGNED,)
    assert papers["disbursement_notice"].noticed_on == DAY


def test_the_schedule_on_paper_is_the_loans_own_line_by_line(facts) -> None:
    paper = dict(papers_of(facts))["schedule"]

    assert [
        (one.number, one.due_on, one.principal, one.interest) for one in paper.lines
    ] == [(one.number, one.due_on, one.principal, one.interest) for one in facts.schedule]
    assert "30,000.00" in "".join(pages(sheet.render(paper)))


def test_the_schedule_names_the_account_agreed_never_the_sellers(facts) -> None:
    own = Account("王芳", "6220000000000000012", "清河信用社上河分社")

    paid_from = dict(papers_of(replace(facts, repays_from=own)))["schedule"]
    at_the_counter = dict(papers_of(facts))["schedule"]

    assert paid_from.account == own
    assert at_the_counter.account is None


def test_the_debit_note_says_whose_account_it_went_to_and_what_secures_it(facts) -> None:
    note = dict(papers_of(replace(facts, secured_by=("抵字第1号",))))["debit_note"]

    assert (note.holder, note.account, note.bank) == (
        SELLER.name,
        facts.account,
        facts.bank,
    )
    assert note.secured_by == ("抵字第1号",)
