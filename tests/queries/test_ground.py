from tests.build import a_loan, yuan

from sheaf.domain.loan_act import Kind, LoanAct
from sheaf.queries.ground import ground


def test_what_would_come_of_an_act_is_said_and_nothing_is_written(work) -> None:
    loan = a_loan(work)
    found = ground(work, loan)

    outcome = found.outcome(LoanAct(Kind.REPAYMENT, found.on, yuan("100")))

    assert str(outcome.shares.unallocated) == "100.00"
    assert ground(work, loan) == found
