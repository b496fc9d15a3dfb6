from tests.build import NINE, a_customer, a_guarantor, an_application, yuan
from tests.lent import lend
from tests.printing.counter import read
from tests.services.lives import MANAGER, paid
from tests.windows import COUNTER

from sheaf.domain.agreement import Agreement
from sheaf.domain.paper.signatories import signatories
from sheaf.domain.schedule import Method
from sheaf.domain.teller import HOUSE
from sheaf.printing.kinds import render
from sheaf.queries import loans, papers
from sheaf.services import changes, reversals
from sheaf.services.changes import Changed, Grant


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
