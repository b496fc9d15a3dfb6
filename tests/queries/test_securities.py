from tests.asked import OFFICER, one, submitted

from sheaf.queries import securities


def test_who_answers_for_a_loan_is_listed_and_named(books) -> None:
    application = submitted(books)

    with books.look(OFFICER) as work:
        [guarantor] = securities.guarantors(work, application)
        assert guarantor.name == "李国平"
        assert securities.guarantor_name(work, guarantor.id) == "李国平"
        assert securities.collateral(work, application) == ()
    assert one(books, application).guarantors == (guarantor,)
