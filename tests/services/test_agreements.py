from dataclasses import replace
from datetime import date

import pytest
from tests.build import NINE, a_customer, a_group, a_guarantor, a_loan, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import lend
from tests.printing.counter import read
from tests.services.lives import MANAGER, lent, paid, signed, standing, wrong
from tests.windows import COUNTER

from sheaf.domain.agreement import Agreement
from sheaf.domain.ledger import Channel
from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.domain.paper.signatories import signatories
from sheaf.domain.plan import Effect
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.printing.kinds import render
from sheaf.queries import loan_file, loans, papers, securities
from sheaf.services import changes, repayments, reversals
from sheaf.services.agreements import (
    AgreementChanged,
    CountsBeforeSigned,
    NotSigned,
    as_printed,
)
from sheaf.services.changes import Changed, Grant
from sheaf.services.papers import NotSignedByAll, Signing
from sheaf.services.repayments import Tender
from sheaf.store.tables.applications import ApplicationRow


def test_an_extension_is_agreed_on_paper_with_the_consent_of_who_secures_it(
    books, clock
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, customer=a_customer(work, "赵国强", sex="M"))
        a_guarantor(work, application)
    loan = lend(books, application)
    clock.on("2026-03-30")

    with books.work(COUNTER) as work:
        to, grant = date(2026, 12, 10), signed("hail")
        made = changes.extend(work, "e", loan, to, None, grant)
        agreed = papers.paper(work, made.agreement_id).facts
    assert [one.name for one in agreed.guarantors] == ["李国平"]
    text = read(render("extension_agreement", agreed))
    assert "保证人李国平" in text
    assert "展期至2026年12月10日" in text
    assert "只按原合同的期限和债务承担责任" in text
    assert signatories("extension_agreement", agreed) == ("赵国强", "李国平")


def test_all_others_of_a_group_consent_to_an_extension(books, clock) -> None:
    with books.work(HOUSE) as work:
        leader = a_customer(work, "黄桂兰")
        application = an_application(work, customer=leader)
        row = work.session.get_one(ApplicationRow, application)
        row.group_id = a_group(work, leader, others=2)
    loan = lend(books, application)
    clock.on("2026-03-30")

    with books.work(COUNTER) as work:
        to, grant = date(2026, 12, 10), signed("hail")
        made = changes.extend(work, "e", loan, to, None, grant)
        agreed = papers.paper(work, made.agreement_id).facts

    assert [one.name for one in agreed.guarantors] == ["赵一", "钱二"]


def test_an_extension_done_again_is_agreed_anew_in_the_same_wording(books, clock) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
    clock.on("2026-03-20")
    with books.work(COUNTER) as work:
        tender = Tender(yuan("10075"), Channel.BANK, "")
        early = repayments.prepay(work, "p", loan, yuan("10000"), Effect.SMALLER, tender)
    clock.on("2026-03-30")
    with books.work(COUNTER) as work:
        grant = replace(signed("hail"), stamp=lambda _kind, _facts: "2026.1 abc")
        made = changes.extend(work, "e", loan, date(2026, 12, 10), None, grant)

    with books.work(COUNTER) as work:
        witness = PEOPLE[Role.MANAGER]
        righted = reversals.reverse(work, "r", early.repayment_id, "wrong loan", witness)

    [again] = righted.corrected
    with books.look(COUNTER) as work:
        before = papers.paper(work, made.agreement_id)
        now = papers.paper(work, again.paper_id)
    assert before.line.void
    assert now.wording == "2026.1 abc"
    assert (str(before.facts.left), str(now.facts.left)) == ("20,000.00", "30,000.00")


def guaranteed(books) -> int:
    with books.work(HOUSE) as work:
        application = an_application(work, customer=a_customer(work, "赵国强", sex="M"))
        a_guarantor(work, application)
    return lend(books, application)


def rescheduled(books, loan, stamp=lambda _kind, _facts: "") -> Changed:
    with books.work(COUNTER) as work:
        left = loans.standing(work, loan).outstanding
        agreed = Agreement(left, NINE, Method.INTEREST_ONLY, 12, None, 1)
        grant = replace(signed("hail"), stamp=stamp)
        return changes.reschedule(work, "x", loan, agreed.terms(work.today), grant)


def test_other_terms_are_agreed_on_paper_with_the_consent_of_who_secures_the_loan(
    books, clock
) -> None:
    loan = guaranteed(books)
    clock.on("2026-05-20")

    made = rescheduled(books, loan)

    with books.look(COUNTER) as work:
        agreed = papers.paper(work, made.agreement_id).facts
    assert agreed.now.method == "interest_only"
    assert agreed.before.method == "equal_instalments"
    assert agreed.interest > yuan("400")
    assert agreed.late > yuan("0")
    text = read(render("restructuring_agreement", agreed))
    assert "保证人李国平" in text
    assert signatories("restructuring_agreement", agreed) == ("赵国强", "李国平")


def test_terms_changed_again_are_agreed_anew_in_the_same_wording(books, clock) -> None:
    loan = guaranteed(books)
    clock.on("2026-04-10")
    early = paid(books, loan, "1000")
    clock.on("2026-05-20")
    made = rescheduled(books, loan, lambda _kind, _facts: "2026.1 abc")

    with books.work(COUNTER) as work:
        righted = reversals.reverse(work, "r", early.repayment_id, "wrong loan", MANAGER)

    [again] = righted.corrected
    with books.look(COUNTER) as work:
        before = papers.paper(work, made.agreement_id)
        now = papers.paper(work, again.paper_id)
    assert before.line.void
    assert now.wording == "2026.1 abc"
    assert now.facts.now.amount == yuan("30000")


TO = date(2026, 12, 10)


def drawn(books, loan, on: date):
    with books.work(MANAGER) as work:
        act = LoanAct(Kind.EXTENSION, on, to=TO)
        return changes.draw(work, loan, act, Grant("hail", on))


def by_all(paper, day: date) -> Signing:
    return Signing(day, signatories(paper.kind, paper.facts))


def pdf(_kind, _facts) -> bytes:
    return b"%PDF"


def extended(books, loan, seal, signing, on=None) -> Changed:
    with books.work(MANAGER) as work:
        grant = Grant("hail", on, sign=as_printed(seal, signing, pdf))
        return changes.extend(work, "e", loan, TO, None, grant)


def test_other_terms_do_not_count_before_anybody_has_signed(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-03-30")

    with pytest.raises(NotSigned), books.work(MANAGER) as work:
        changes.extend(work, "e", loan, TO, None, Grant("hail"))

    assert standing(books, loan).version == 1


def test_an_agreement_that_is_drawn_up_leaves_nothing_behind(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-03-30")

    paper = drawn(books, loan, date(2026, 3, 30))

    assert (paper.facts.to, paper.facts.granted_on) == (TO, date(2026, 3, 30))
    assert standing(books, loan).version == 1
    with books.look(MANAGER) as work:
        assert papers.of_loan(work, loan) == ()
    assert wrong(books) == {}


def test_what_was_drawn_up_is_what_is_posted_whatever_other_loans_do(books, clock) -> None:
    loan, other = lent(books), lent(books, number="2026-00099")
    clock.on("2026-03-30")
    day = date(2026, 3, 30)
    paper, another = drawn(books, loan, day), drawn(books, other, day)
    theirs, ours = by_all(another, day), by_all(paper, day)

    extended(books, other, another.seal, theirs)
    with books.work(MANAGER) as work:
        sign = as_printed(paper.seal, ours, pdf)
        made = changes.extend(work, "f", loan, TO, None, Grant("hail", sign=sign))

    with books.look(MANAGER) as work:
        found = papers.paper(work, made.agreement_id)
        assert papers.signed_bytes(work, made.agreement_id) == b"%PDF"
    assert found.facts == paper.facts
    assert (found.line.signed_on, found.line.printed) == (day, 1)
    assert made.number == "Y2026-00002"
    assert wrong(books) == {}


def test_an_agreement_counts_for_the_day_it_was_signed_also_when_posted_later(
    books, clock
) -> None:
    loan, day = lent(books), date(2026, 4, 12)
    clock.on("2026-04-12")
    paid(books, loan, "5132.07")
    paper = drawn(books, loan, day)
    clock.on("2026-04-14")

    extended(books, loan, paper.seal, by_all(paper, day), day)

    assert standing(books, loan).loan.matures_on != TO  # the contract's own stays
    assert max(due.due_on for due in standing(books, loan).dues) == TO
    assert wrong(books) == {}


def test_money_taken_after_the_print_makes_it_another_agreement(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-12")
    paper = drawn(books, loan, date(2026, 4, 12))
    paid(books, loan, "5132.07")

    with pytest.raises(AgreementChanged):
        extended(books, loan, paper.seal, by_all(paper, date(2026, 4, 12)))

    assert standing(books, loan).version == 1


def test_it_cannot_count_for_a_day_before_it_was_signed(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-03-30")
    day = date(2026, 3, 20)
    paper = drawn(books, loan, day)

    with pytest.raises(CountsBeforeSigned):
        extended(books, loan, paper.seal, by_all(paper, date(2026, 3, 21)), day)


def test_the_guarantor_signs_or_is_named_as_not_consenting(books, clock) -> None:
    loan = guaranteed(books)
    clock.on("2026-03-30")
    day = date(2026, 3, 30)
    paper = drawn(books, loan, day)

    with pytest.raises(NotSignedByAll):
        extended(books, loan, paper.seal, Signing(day, ("赵国强",)))
    with books.work(MANAGER) as work:
        [(guarantor, _name)] = securities.names_of(work, loan)
        grant = signed("hail", without=frozenset({guarantor}))
        made = changes.extend(work, "f", loan, TO, None, grant)

    with books.look(MANAGER) as work:
        agreed = papers.paper(work, made.agreement_id)
        [less] = securities.withheld(work, loan)
    assert (less.name, less.kind, less.on) == ("李国平", Kind.EXTENSION, day)
    assert agreed.line.signatories == "赵国强"
    text = read(render("extension_agreement", agreed.facts))
    assert "李国平没有书面同意本次展期" in text
    assert "其保证期间不因本次展期而改变" in text
    assert "继续承担保证责任" not in text


def test_done_again_it_names_the_same_who_do_not_consent(books, clock) -> None:
    loan = guaranteed(books)
    clock.on("2026-03-20")
    with books.work(COUNTER) as work:
        tender = Tender(yuan("10075"), Channel.BANK, "")
        early = repayments.prepay(work, "q", loan, yuan("10000"), Effect.SMALLER, tender)
    clock.on("2026-03-30")
    with books.work(MANAGER) as work:
        [(guarantor, _name)] = securities.names_of(work, loan)
        grant = signed("hail", without=frozenset({guarantor}))
        changes.extend(work, "f", loan, TO, None, grant)

    with books.work(COUNTER) as work:
        righted = reversals.reverse(work, "r", early.repayment_id, "wrong loan", MANAGER)

    [again] = righted.corrected
    with books.look(COUNTER) as work:
        found = papers.paper(work, again.paper_id)
        [less] = securities.withheld(work, loan)
        assert loan_file.file_of(work, loan).withheld == (less,)
    assert [one.name for one in found.facts.without] == ["李国平"]
    assert (less.customer_id, less.on) == (guarantor, date(2026, 3, 30))
    assert (found.line.number[-3:], found.line.signed_on) == ("-2号", None)
