from datetime import date

from tests.build import NINE, a_customer, a_group, a_guarantor, a_loan, an_application, yuan
from tests.conftest import PEOPLE
from tests.lent import lend
from tests.printing.counter import read
from tests.services.lives import MANAGER, paid
from tests.windows import COUNTER

from sheaf.domain.agreement import Agreement
from sheaf.domain.ledger import Channel
from sheaf.domain.paper.signatories import signatories
from sheaf.domain.plan import Effect
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE, Role
from sheaf.printing.kinds import render
from sheaf.queries import loans, papers
from sheaf.services import changes, repayments, reversals
from sheaf.services.changes import Changed, Grant
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
        to, grant = date(2026, 12, 10), Grant("hail")
        made = changes.extend(work, "e", loan, to, None, grant)
        agreed = papers.paper(work, made.papers[0]).facts
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
        to, grant = date(2026, 12, 10), Grant("hail")
        made = changes.extend(work, "e", loan, to, None, grant)
        agreed = papers.paper(work, made.papers[0]).facts

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
        grant = Grant("hail", stamp=lambda _kind, _facts: "2026.1 abc")
        made = changes.extend(work, "e", loan, date(2026, 12, 10), None, grant)

    with books.work(COUNTER) as work:
        witness = PEOPLE[Role.MANAGER]
        righted = reversals.reverse(work, "r", early.repayment_id, "wrong loan", witness)

    [again] = righted.corrected
    with books.look(COUNTER) as work:
        before, now = papers.paper(work, made.papers[0]), papers.paper(work, again.paper_id)
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
        grant = Grant("hail", stamp=stamp)
        return changes.reschedule(work, "x", loan, agreed.terms(work.today), grant)


def test_other_terms_are_agreed_on_paper_with_the_consent_of_who_secures_the_loan(
    books, clock
) -> None:
    loan = guaranteed(books)
    clock.on("2026-05-20")

    made = rescheduled(books, loan)

    with books.look(COUNTER) as work:
        agreed = papers.paper(work, made.papers[0]).facts
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
        before, now = papers.paper(work, made.papers[0]), papers.paper(work, again.paper_id)
    assert before.line.void
    assert now.wording == "2026.1 abc"
    assert now.facts.now.amount == yuan("30000")
