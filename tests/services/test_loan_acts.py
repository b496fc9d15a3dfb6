from tests.build import yuan
from tests.services.lives import TELLER, lent, paid, standing, to_settle, wrong

from sheaf.domain.ledger import Account, Channel
from sheaf.domain.loan_act import Kind, LoanAct, Outcome
from sheaf.domain.money import ZERO
from sheaf.domain.repayment import Shares
from sheaf.services import loan_acts, repayments
from sheaf.services.loan_acts import Answer, Deed
from sheaf.services.repayments import Tender
from sheaf.store.tables.repayments import RepaymentRow


def test_money_kept_is_written_down_on_the_due_dates_since(books, clock) -> None:
    loan = lent(books)
    paid(books, loan, "6000")
    clock.on("2026-05-20")

    with books.work(TELLER) as work:
        after = loan_acts.use_kept(work, loan, work.today)

    assert after.kept.amount == ZERO
    assert after.outstanding == yuan("24413.20")
    assert wrong(books) == {}


def test_an_act_that_moves_nothing_posts_nothing(books) -> None:
    now = standing(books, lent(books))
    nothing = Outcome(ZERO, Shares((), ZERO))
    on = now.loan.disbursed_on

    assert loan_acts.postings_of(Deed(now, LoanAct(Kind.EXTENSION, on), nothing)) == ()
    accounts = [
        one.account
        for one in loan_acts.postings_of(Deed(now, LoanAct(Kind.WRITE_OFF, on), nothing))
    ]
    assert accounts == [Account.WRITTEN_OFF, Account.LOANS]


def test_taken_back_an_act_is_answered_by_its_opposite(books, clock) -> None:
    loan = lent(books)
    clock.on("2026-04-10")
    done = paid(books, loan, "5132.07")

    with books.work(TELLER) as work:
        mistake = work.session.get_one(RepaymentRow, done.repayment_id)
        row = loan_acts.take_back(work, mistake, Answer(Kind.REVERSAL, "reversal", "错"))
        assert (row.amount, row.reverses_id) == (yuan("-5132.07"), mistake.id)
        assert [share.amount for share in row.shares] == [
            -share.amount for share in mistake.shares
        ]


def test_what_settles_a_loan_is_less_what_is_kept_for_it(books, clock) -> None:
    loan = lent(books)
    paid(books, loan, "1000")

    assert to_settle(books, loan) == yuan("29000")


def test_a_loan_settled_by_money_kept_alone_is_posted(books) -> None:
    loan = lent(books)
    paid(books, loan, "30000")

    with books.work(TELLER) as work:
        nothing = Tender(ZERO, Channel.CASH, "")
        repayments.settle(work, "s", loan, nothing)

    assert standing(books, loan).outstanding == ZERO
    assert wrong(books) == {}
